"""100,000 paragraphs of one word.

Owed: linear, within three seconds.
Peers: newspaper4k and news-please do not answer in 25 s; trafilatura takes 13 s.
"""

from case import STORY, Case, page

CASES = {
    "1,000 paragraphs": Case(lambda: page(b"<p>word</p>" * 1_000 + STORY)),
    "100,000 paragraphs": Case(lambda: page(b"<p>word</p>" * 100_000 + STORY), seconds=3),
}
