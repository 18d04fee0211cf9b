r"""`\ud800` and `\u0000` in JSON.

Owed: cleaned.
"""

from case import STORY, Case, json_ld, page

HALF = rb'<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge \ud800opens"}</script>'

CASES = {
    "section and author": Case(
        json_ld(rb'{"@type":"NewsArticle","articleSection":"Ci\ud800ty","author":"\u0000Jane Roe"}'),
        fields={"section": "Ci\ufffdty", "names": ["Jane Roe"]},
    ),
    # Found by fuzzing: no h1, so that the headline's evidence is the JSON-LD's own characters.
    "evidence": Case(
        lambda: page(STORY).replace(b"<h1>", b"<h0>").replace(b"<title>Bridge", b"%s<title>Bridge" % HALF),
        fields={"headline": "Bridge \ufffdopens"},
    ),
}
