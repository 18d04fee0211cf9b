"""JSON-LD that is valid JSON and states nothing.

Owed: passed over.
Peers: newspaper4k, goose3 and news-please raise.
"""

from case import Case, json_ld

CASES = {
    "scalars and empty things": Case(
        json_ld(b"null", b"[]", b"5", b'"x"', b"true", b'{"@type":null}', b'{"@graph":null}', b"[null,[null]]")
    ),
}
