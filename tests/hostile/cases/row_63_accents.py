"""100,000 accents on one letter.

Owed: kept, in linear time.
"""

from case import Case, before

CASES = {
    "accents": Case(before(b"<p>e" + "\u0301".encode() * 100_000 + b"</p>"), shows="e\u0301\u0301", seconds=0.1),
}
