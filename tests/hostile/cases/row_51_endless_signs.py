"""200,000 capitals, 50,000 dashes, brackets or at-signs.

Owed: no dateline, within 50 ms.
"""

from case import Case, before

CASES = {
    "capitals": Case(before(b"<p>" + b"A" * 200_000 + b" (</p>"), fields={"dateline": None}, seconds=0.05),
    "dashes": Case(before(b"<p>PARIS " + b"- " * 50_000 + b"</p>"), fields={"dateline": None}, seconds=0.05),
    "brackets": Case(before(b"<p>" + b"(" * 50_000 + b"</p>"), fields={"dateline": None}, seconds=0.05),
    "at-signs": Case(before(b"<p>" + b"a@" * 50_000 + b"</p>"), fields={"dateline": None}, seconds=0.05),
}
