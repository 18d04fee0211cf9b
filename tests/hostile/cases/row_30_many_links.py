"""50,000 links.

Owed: linear; the addresses of 10,000 are kept.
Peers: trafilatura takes 7 s, newspaper4k 6 s.
"""

from case import STORY, Case, page


def links(count: int) -> bytes:
    """A page of links."""
    return page(b"".join(b"<a href=/x%d>link text %d</a> " % (number, number) for number in range(count)) + STORY)


CASES = {
    "1,000 links": Case(lambda: links(1_000)),
    "50,000 links": Case(
        lambda: links(50_000),
        problems=("too-many-links",),
        seconds=3,
    ),
}
