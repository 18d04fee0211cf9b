"""1,000 nested divs.

Owed: all text, and that not all of the nesting was told apart.
Peers: trafilatura, readability-lxml, newspaper4k, goose3 and news-please lose it without a word; extruct raises.
"""

from case import STORY, Case, page

CASES = {
    "1,000 divs": Case(
        lambda: page(b"<div>" * 1_000 + STORY + b"</div>" * 1_000), problems=("truncated-depth",), seconds=0.1
    ),
}
