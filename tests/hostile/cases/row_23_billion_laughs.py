"""Entities that hold ten of one another, nine deep.

Owed: no growth, within 50 ms.
"""

from case import STORY, Case

ENTITIES = b"".join(b'<!ENTITY %c "%s">' % (98 + i, b"&%c;" % (97 + i) * 10) for i in range(9))

CASES = {
    "laughs": Case(
        lambda: b'<!DOCTYPE z [<!ENTITY a "%s">%s]><p>&j;</p>%s' % (b"ha" * 10, ENTITIES, STORY),
        lacks=("haha",),
        seconds=0.05,
    ),
}
