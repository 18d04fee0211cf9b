"""windows-1252 that is declared as ISO 8859-1.

Owed: windows-1252, as every browser reads that label.
Peers: trafilatura, readability-lxml and goose3 lose the apostrophe.
"""

from case import Case, charset

CASES = {
    "apostrophe": Case(charset(b"iso-8859-1", "<p>l’été</p>".encode("cp1252")), shows="l’été"),
}
