"""100,000 digits for a date.

Owed: no date, within 10 ms.
Peers: newspaper4k and news-please raise; dateparser took 23 s before 1.4.1.
"""

from case import Case, before, head

CASES = {
    "stated": Case(
        head(b"<meta property='article:published_time' content='" + b"9" * 100_000 + b"'>"),
        problems=("bad-date",),
        fields={"date_published": None},
        seconds=0.01,
    ),
    "printed": Case(
        before(b"<time class=date>" + b"9" * 3_200 + b" ago</time>"), fields={"date_published": None}, seconds=0.01
    ),
}
