"""A gzip bomb, a cut gzip, Zstandard.

Owed: not inflated.
Peers: trafilatura inflates without a limit.
"""

import gzip

from case import NOTHING, STORY, Case, page

CASES = {
    "20 MB in 20 kB": Case(
        lambda: gzip.compress(b"<p>" + b"a" * 20_000_000, 9),
        problems=("compressed-input",),
        shows=NOTHING,
        seconds=0.05,
    ),
    "cut": Case(lambda: gzip.compress(page(STORY * 50))[:200], problems=("compressed-input",), shows=NOTHING),
    "Zstandard": Case(lambda: b"\x28\xb5\x2f\xfd" + bytes(99), problems=("compressed-input",), shows=NOTHING),
}
