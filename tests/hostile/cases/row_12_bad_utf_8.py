"""Bytes that are not UTF-8 on a page that says it is.

Owed: windows-1252 where that fits the whole page, else UTF-8 with U+FFFD; which of the two is told.
"""

from case import Case, charset

CASES = {
    "windows-1252 fits": Case(
        charset(b"utf-8", b"<p>caf\xe9 \xff\xfe \xc0\x80 \xed\xa0\x80</p>"),
        problems=("charset-overridden",),
        shows="café",
    ),
    "UTF-8 with one bad byte": Case(
        charset(b"utf-8", "<p>Łódź, Gdańsk, Kraków \x81</p>".encode().replace(b"\xc2\x81", b"\x81")),
        problems=("decode-errors",),
        shows="Łódź, Gdańsk, Kraków \ufffd",
    ),
}
