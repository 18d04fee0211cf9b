"""12,000 inline elements that cross one another.

Owed: within a second; the standard's way of mending them takes quadratic time.
Peers: extruct raises.
"""

from case import STORY, Case, page

CASES = {
    "a, b, i, u": Case(lambda: page(b"<p><a><b><i><u>" * 3_000 + STORY), problems=("truncated-depth",)),
}
