"""Character references and line breaks as browsers read them, where the parser does not.

In: UTF-8 bytes of a page. Out: the same with `&#146;` as the character that windows-1252 has there, since editors of old
wrote it; with the semicolon that `&copy 2024` lacks; with the character of a name that HTML 5 added; with a line feed for every line break.
The HTML standard says all four; libxml2 reads them so from 2.14 on, and before it does not. Other references are the parser's matter, and so
is a name without its semicolon that a letter, a digit or an equals sign follows: in an address that is no reference.
"""

from __future__ import annotations

import re
from html import escape
from html.entities import html5, name2codepoint
from typing import Final

from newsparse._input.charsets import TABLES, WINDOWS_1252

_REFERENCE: Final = re.compile(rb"&#(?:0{0,9}(1(?:2[89]|[345]\d))(?!\d)|[xX]0{0,9}([89][0-9A-Fa-f])(?![0-9A-Fa-f]));?")
_NAME: Final = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31})(;|(?![A-Za-z0-9=;]))")
_WHOLE: Final = {name.encode(): f"&{name};".encode() for name in html5 if name[-1] != ";"}
"""The names that may stand without a semicolon, and how they are written with it."""
_ADDED: Final = {
    name[:-1].encode(): escape(text).encode()
    for name, text in html5.items()
    if name[-1] == ";" and name[:-1] not in name2codepoint
}
"""The names that HTML 5 added, and what they mean, as it may stand in markup."""


def mend_references(html: bytes) -> bytes:
    """The page with the references and the line breaks that older parsers leave.

    >>> mend_references(b"Jane&#146;s &#x80;5, &copy 2024 &hellip; &rightarrow; /?a=1&copy=2").decode()
    'Jane’s €5, &copy; 2024 &hellip; → /?a=1&copy=2'
    """
    if b"\r" in html:
        html = html.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if b"&" not in html:
        return html
    return _NAME.sub(_named, _REFERENCE.sub(_character, html))


def _character(reference: re.Match[bytes]) -> bytes:
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    return chr(TABLES[WINDOWS_1252][code]).encode()


def _named(reference: re.Match[bytes]) -> bytes:
    return (_ADDED if reference[2] else _WHOLE).get(reference[1], reference[0])
