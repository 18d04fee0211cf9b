"""100,000 blanks in a byline.

Owed: linear.
Peers: readability-lxml takes 14 s.
"""

from case import Case, before

CASES = {
    "blanks": Case(
        before(b"<p class='byline author'>By" + b" " * 100_000 + b"Jane Roe</p>"),
        fields={"names": ["Jane Roe"]},
        seconds=0.05,
    ),
}
