"""JSON-LD with comments, CDATA, a comma too many, a raw line break, a semicolon.

Owed: repaired, and told.
Peers: extruct raises.
"""

from case import Case, json_ld

CASES = {
    "all of it": Case(
        json_ld(b'/*<![CDATA[*/ {"@type":"NewsArticle","articleSection":"City\n\tand sea",} /*]]>*/;'),
        problems=("repaired-json-ld",),
        fields={"section": "City and sea"},
    ),
}
