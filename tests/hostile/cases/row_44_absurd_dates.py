"""Days and times that are in no calendar.

Owed: no date; the message of the problem quotes it.
"""

from case import Case, before, head

CASES = {
    "month zero": Case(
        head(b"<meta property='article:published_time' content='0000-00-00T99:99:99+99:99'>"),
        problems=("bad-date",),
        fields={"date_published": None},
    ),
    "month 13": Case(
        head(b"<meta name=date content='99999-13-45'>"), problems=("bad-date",), fields={"date_published": None}
    ),
    "February 30": Case(
        head(b"<meta property='article:modified_time' content='2024-02-30'>"),
        problems=("bad-date",),
        fields={"date_modified": None},
    ),
    "before the calendar": Case(
        before(b"<time datetime='-0001-01-01'>long ago</time>"), problems=("bad-date",), fields={"date_published": None}
    ),
}
