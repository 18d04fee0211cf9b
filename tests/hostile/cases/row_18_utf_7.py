"""UTF-7, in which plain letters are tags.

Owed: not read as UTF-7.
"""

from case import Case, charset

CASES = {
    "a script": Case(
        charset(b"utf-7", b"<p>+ADw-script+AD4-</p>"), problems=("unknown-charset",), shows="+ADw-script+AD4-"
    ),
}
