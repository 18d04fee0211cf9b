"""Numeric character references as browsers read them, where the parser does not.

In: UTF-8 bytes of a page. Out: the same with `&#146;` as the character that windows-1252 has there. The HTML standard
maps these 27 references, since editors of old wrote them; libxml2 does from 2.14 on, and leaves controls before. Other
references are the parser's matter.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._input.charsets import TABLES, WINDOWS_1252

_REFERENCE: Final = re.compile(rb"&#(?:0{0,9}(1(?:2[89]|[345]\d))(?!\d)|[xX]0{0,9}([89][0-9A-Fa-f])(?![0-9A-Fa-f]));?")


def mend_references(html: bytes) -> bytes:
    """The page with the references to C1 controls mapped.

    >>> mend_references(b"Jane&#146;s &#x80;5").decode()
    'Jane’s €5'
    """
    return _REFERENCE.sub(_character, html) if b"&#" in html else html


def _character(reference: re.Match[bytes]) -> bytes:
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    return chr(TABLES[WINDOWS_1252][code]).encode()
