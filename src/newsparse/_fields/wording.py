"""Text as a value: what a reader sees of it, without the characters that nobody sees.

In: a slice of the page's text. Out: the same text without controls, soft hyphens, byte order marks, noncharacters
and marks of direction. Zero-width joiners stay, for Persian and for emoji; no other character is changed.
"""

from __future__ import annotations

import re
from typing import Final

_UNSEEN: Final = (
    dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060])
    | dict.fromkeys([*range(0x2066, 0x206A), 0xFEFF, *range(0xFDD0, 0xFDF0)])
    | dict.fromkeys([plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)])
    | {0x09: "\t", 0x0A: "\n", 0x2028: "\n", 0x2029: "\n", 0x85: "\n"}
)
_HELD: Final = re.compile("[" + "".join(chr(code) for code, sign in _UNSEEN.items() if sign != chr(code)) + "]")
"""What is taken out or changed; a blank that does not break is none of it, and makes `isprintable` say no."""


def clean(text: str) -> str:
    """`text` as a reader sees it."""
    return text if text.isprintable() or _HELD.search(text) is None else text.translate(_UNSEEN)
