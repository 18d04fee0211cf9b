"""11 MB in one attribute.

Owed: ignored.
"""

from case import Case, before

CASES = {
    "11 MB": Case(before(b"<p data-x='" + b"a" * 11_000_000 + b"'>Rain.</p>"), shows="Rain.", seconds=2),
}
