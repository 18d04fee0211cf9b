"""`http://[bad`, and a port of 99999999.

Owed: no address, and told.
Peers: newspaper4k, goose3, extruct and news-please raise.
"""

from case import Case, before, head

CASES = {
    "canonical": Case(
        head(b"<link rel=canonical href='http://[bad'>"), problems=("bad-url",), fields={"canonical_url": None}
    ),
    "port": Case(
        head(b"<link rel=canonical href='http://a:99999999/'>"), problems=("bad-url",), fields={"canonical_url": None}
    ),
    "og:url": Case(
        head(b"<meta property='og:url' content='javascript:1'>"),
        problems=("unsafe-url",),
        fields={"canonical_url": None},
    ),
    "base": Case(head(b"<base href='http://[x'>"), problems=("bad-url",)),
    "links": Case(
        before(
            b"<h3>Related stories</h3><ul><li><a href='http://[::1'>Ferry plans two new landing places</a>"
            b"<li><a href='http://a:99999999/'>Harbour wall is to be raised</a></ul>"
        ),
        problems=("bad-url",),
        fields={"links": []},
    ),
}
