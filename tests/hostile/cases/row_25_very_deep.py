"""100,000 nested divs.

Owed: the text within a second.
Peers: resiliparse does not answer; extruct raises.
"""

from case import STORY, Case, page

CASES = {
    "100,000 divs": Case(lambda: page(b"<div>" * 100_000 + STORY), problems=("truncated-depth",)),
}
