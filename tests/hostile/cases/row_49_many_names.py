"""50,000 names in a byline.

Owed: a hundred at the most, and told.
"""

from case import STORY, Case, json_ld, page

CASES = {
    "stated": Case(
        lambda: page(STORY, b"<meta name=author content='" + b"Ann Lee and " * 20_000 + b"'>"),
        problems=("byline-too-long", "field-too-long"),
    ),
    "a list": Case(
        json_ld(b'{"@type":"NewsArticle","author":[%s]}' % b",".join(b'"Ann Lee %d"' % n for n in range(50_000))),
        problems=("byline-too-long",),
    ),
    "printed": Case(
        lambda: page(b"<p class=byline>By " + b"Ann Lee, " * 50_000 + b"</p>" + STORY),
        problems=("byline-too-long",),
        fields={"bylines": []},
        seconds=2,
    ),
}
