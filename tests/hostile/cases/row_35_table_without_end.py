"""A cell over 9,007,199,254,740,991 columns.

Owed: a table as it is printed; spans make no cells here, so there is nothing to clamp.
Peers: trafilatura 1.11 ran out of memory.
"""

from case import Case, before

CASES = {
    "columns and rows": Case(
        before(b"<table><tr><td colspan=9007199254740991>Cars</td><td rowspan=999999999>40</td></tr></table>"),
        shows="Cars",
    ),
}
