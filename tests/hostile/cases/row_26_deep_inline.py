"""50,000 nested inline elements.

Owed: the text within a second.
Peers: extruct raises.
"""

from case import STORY, Case, page

CASES = {
    "50,000 elements": Case(lambda: page(b"<p>" + b"<b><i>" * 25_000 + STORY), problems=("truncated-depth",)),
}
