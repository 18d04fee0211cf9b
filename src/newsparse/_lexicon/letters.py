"""Letters and digits alone: what two spellings of one name or headline share.

In: a text. Out: its letters and digits in their order, in every script. Case is the caller's matter.
"""

from __future__ import annotations

import re
from typing import Final

_LETTERS: Final = re.compile(r"[^\W_]+")
_ASCII_MARKS: Final = bytes(code for code in range(128) if not chr(code).isalnum())


def letters(text: str) -> str:
    """The text without all that is no letter and no digit.

    >>> letters("St. John's Day, 2023")
    'StJohnsDay2023'
    """
    # Bytes lose the common marks at once; what is left is one run of letters, or a few that typographic marks part.
    if text.isascii():
        return text.encode().translate(None, _ASCII_MARKS).decode()
    whole = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_MARKS).decode("utf-8", "surrogatepass")
    return whole if whole.isalnum() else "".join(_LETTERS.findall(whole))
