"""Addresses of a megabyte.

Owed: dropped beyond 8,192 characters, and told.
"""

from case import Case, before, head

LONG = b"http://courier.example/" + b"a/../" * 200_000

CASES = {
    "link": Case(
        before(b"<ul class=related><li><a href='" + LONG + b"'>Ferry plans two new landing places</a></ul>"),
        problems=("url-too-long",),
        fields={"links": []},
        seconds=0.1,
    ),
    "canonical": Case(
        head(b"<link rel=canonical href='" + LONG + b"'>"),
        problems=("url-too-long",),
        fields={"canonical_url": None},
        seconds=0.1,
    ),
}
