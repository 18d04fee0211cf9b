"""References to C1 controls, which old editors wrote for characters of windows-1252.

Owed: euro sign, right quote, en dash, by the table of the HTML standard, whichever libxml2 is installed.
Peers: newspaper4k and goose3 leave the controls with lxml 5.4.
"""

from case import Case, before

CASES = {
    "references": Case(before(b"<p>&#128; &#146; &#150; &#x93;</p>"), shows="€ ’ – “"),
}
