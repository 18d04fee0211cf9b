"""No pattern backtracks badly: whatever text it meets, four times as much takes about four times as long."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

import newsparse

FEW, MANY = 500, 2_000
ALLOWED = 8
"""Four times the text may take this many times as long: linear work takes four, quadratic sixteen."""
NOTHING = 0.004
"""Seconds in which two thousand characters are passed by any pattern that does not backtrack."""
TRIES = 3
EVIL = (
    " ", "a", "A", "1", "-", ".", "(", "@", "/", "甲", "a ", "A ", "A. ", "Aa ", "a.", "a@", "12:00 ", "By ", "A and ", "A, ", "記者", "http://",
    "<a", "&#", '"', "= ",
)  # fmt: skip
"""What patterns of names, labels, dates, addresses and markup begin with."""


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Every pattern that a module of the package has, alone or in a table."""
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if found.name.endswith("__main__") or ".strategies" in found.name:
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            for place, one in enumerate(values):
                if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                    yield f"{found.name.removeprefix('newsparse.')}.{name}" + (f"[{place}]" if place else ""), one


BOUNDED = frozenset(
    (
        "_fields.byline_accounts._FOLLOWS",
        "_fields.printed_bylines._BARS",
        "_fields.printed_bylines._LAST_WORD",
        "_grammars.byline_plain._WHOLE",
        "_grammars.dateline._PROSE",
        "_labels.story_end.SOURCES",
        "_lexicon.prompt_words.SOURCES",
    )
)
"""Patterns that meet a line of a few hundred characters at the most, cut before; on longer ones they would be slow."""
PATTERNS = {pattern: name for name, pattern in _patterns() if name not in BOUNDED}


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    began = time.process_time()
    pattern.search(text)

    return time.process_time() - began


def _grows(pattern: re.Pattern[str], unit: str) -> bool:
    many = _seconds(pattern, f"{unit * (MANY // len(unit))}\0")
    return many > NOTHING and many > ALLOWED * _seconds(pattern, f"{unit * (FEW // len(unit))}\0")


@pytest.mark.parametrize("pattern", PATTERNS, ids=PATTERNS.get)
def test_time_grows_as_the_text_does(pattern: re.Pattern[str]) -> None:
    """One sign or word again and again, which is never what the pattern needs at the end."""
    assert [] == [unit for unit in EVIL if all(_grows(pattern, unit) for _ in range(TRIES))]
