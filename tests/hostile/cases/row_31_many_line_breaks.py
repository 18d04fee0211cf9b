"""50,000 pairs of line breaks.

Owed: a paragraph for each, in linear time.
Peers: news-please takes 5 s.
"""

from case import STORY, Case, page

CASES = {
    "1,000 pairs": Case(lambda: page(b"<div>" + b"line<br><br>" * 1_000 + b"</div>" + STORY)),
    "50,000 pairs": Case(lambda: page(b"<div>" + b"line<br><br>" * 50_000 + b"</div>" + STORY), seconds=3),
}
