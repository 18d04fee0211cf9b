"""Character references to halves, to zero and to numbers beyond Unicode.

Owed: U+FFFD, as in HTML.
"""

from case import Case, before

CASES = {
    "references": Case(before(b"<p>a&#xD800;b&#x110000;c&#99999999999999999999;d&#0;e&#x1F600;</p>"), shows="e😀"),
}
