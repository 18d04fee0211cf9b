"""Times in BST, IST, CST.

Owed: an offset only where the page's language names a country that decides; else none, and told.
Peers: goose3 takes BST for +06:00; newspaper4k drops it.
"""

from case import Case, before, head

CASES = {
    "stated": Case(
        head(b"<meta property='article:published_time' content='2024-03-05 08:00 BST'>"),
        problems=("ambiguous-zone",),
        fields={"date_published": "2024-03-05T08:00:00"},
    ),
    "printed": Case(
        before(b"<p class=date>Published 5 March 2024, 08:00 IST</p>"),
        problems=("ambiguous-zone",),
        fields={"date_published": "2024-03-05T08:00:00"},
    ),
    "printed in a country": Case(
        lambda: b"<html lang=en-GB>" + before(b"<p class=date>Published 5 July 2024, 08:00 BST</p>")(),
        fields={"date_published": "2024-07-05T08:00:00+01:00"},
    ),
}
