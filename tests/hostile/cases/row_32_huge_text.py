"""12 MB in one run of text.

Owed: kept. More than 20 MB are refused, by an error: that is the contract, since the caller set the limit.
Peers: readability-lxml takes 6 s.
"""

from case import STORY, Case, page

CASES = {
    "1 MB": Case(lambda: page(b"<p>" + b"word " * 200_000 + b"</p>" + STORY)),
    "12 MB": Case(lambda: page(b"<p>" + b"word " * 2_400_000 + b"</p>" + STORY), seconds=5),
}
