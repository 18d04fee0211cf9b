r"""`\ud800` and `\u0000` in JSON.

Owed: cleaned.
"""

from case import Case, json_ld

CASES = {
    "section and author": Case(
        json_ld(rb'{"@type":"NewsArticle","articleSection":"Ci\ud800ty","author":"\u0000Jane Roe"}'),
        fields={"section": "Ci\ufffdty", "names": ["Jane Roe"]},
    ),
}
