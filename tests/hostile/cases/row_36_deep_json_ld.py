"""JSON-LD that nests without end.

Owed: that script is passed over.
Peers: goose3 and extruct raise.
"""

from case import Case, json_ld

CASES = {
    "100,000 brackets": Case(json_ld(b"[" * 100_000 + b"]" * 100_000), problems=("bad-json-ld",)),
    "5,000 objects": Case(
        json_ld(b'{"@type":"NewsArticle","a":' * 5_000 + b"1" + b"}" * 5_000), problems=("bad-json-ld",)
    ),
    "beside a good one": Case(
        json_ld(b"[" * 100_000, b'{"@type":"NewsArticle","articleSection":"City"}'),
        problems=("bad-json-ld",),
        fields={"section": "City"},
    ),
}
