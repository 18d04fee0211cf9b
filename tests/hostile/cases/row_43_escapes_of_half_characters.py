r"""`\ud800` and `\u0000` in JSON.

Owed: cleaned.
"""

from case import STORY, Case, json_ld

HALF = rb'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge \ud800opens"}</script>'

CASES = {
    "section and author": Case(
        json_ld(rb'{"@type":"NewsArticle","articleSection":"Ci\ud800ty","author":"\u0000Jane Roe"}'),
        fields={"section": "Ci\ufffdty", "names": ["Jane Roe"]},
    ),
    # Found by fuzzing: no h1, so that the headline's evidence is the JSON-LD's own characters.
    "evidence": Case(
        lambda: HALF + STORY,
        fields={"headline": "Bridge \ufffdopens"},
    ),
}
