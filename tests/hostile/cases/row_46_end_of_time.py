"""The last moment of the year 9999, west of Greenwich, which in UTC is none.

Owed: no date.
"""

from case import Case, before, head

CASES = {
    "stated": Case(
        head(b"<meta property='article:published_time' content='9999-12-31T23:59:59-12:00'>"),
        problems=("implausible-date",),
        fields={"date_published": None},
    ),
    "marked": Case(
        before(b"<time datetime='9999-12-31T23:59:59-12:00'>Friday</time>"),
        problems=("implausible-date",),
        fields={"date_published": None},
    ),
}
