"""Texts that a pattern may choke on, and how the time grows that it spends on them.

In: a pattern and a unit of text. Out: whether four times as much of it takes more than four times as long. A pattern is
tried with `search` even where the library only matches: one that belongs to the beginning of a text says so itself.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Final

ALLOWED: Final = 8
"""Four times the text may take this many times as long: linear work takes four, quadratic sixteen."""
TRIES: Final = 3
EVIL: Final = (
    " ", "a", "A", "1", "-", ".", ",", "(", ")", "@", "/", "|", "'", "—", "\n", "甲", "é", "a ", "A ", "A. ", "Aa ", "a.", "a-", "a@", "1 ", "1.", "1,", "a, ",
    "A, ", "A-", "(A", "12:00 ", "- ", " \n", "a\n", "By ", "A and ", "記者", "http://", "<a", "&#", '"', "= ",
)  # fmt: skip
"""What patterns of names, labels, dates, addresses and markup begin with."""
_WORD: Final = re.compile(r"[^\W_]{2,}")


def own_units(pattern: re.Pattern[str], most: int) -> Iterator[str]:
    """The first words of the pattern itself, alone and with what may stand between them."""
    for word in list(dict.fromkeys(_WORD.findall(pattern.pattern)))[:most]:
        yield from (word, f"{word} ", f"{word}, ")


def grows(pattern: re.Pattern[str], unit: str, length: int, nothing: float) -> bool:
    """Whether so many characters take more than `nothing` seconds, and far more than a quarter of them."""
    return all(_grew(pattern, unit, length, nothing) for _ in range(TRIES))


def _grew(pattern: re.Pattern[str], unit: str, length: int, nothing: float) -> bool:
    many = _seconds(pattern, unit, length)
    return many > nothing and many > ALLOWED * _seconds(pattern, unit, length // 4)


def _seconds(pattern: re.Pattern[str], unit: str, length: int) -> float:
    # What the pattern never needs stands at the end.
    text = f"{unit * (length // len(unit))}\0"
    began = time.process_time()
    pattern.search(text)
    return time.process_time() - began
