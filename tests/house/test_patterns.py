"""No pattern of bylines and credits backtracks badly: four times as much text takes about four times as long."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import pytest

from newsparse import _grammars

MODULES = ("byline", "names", "credit", "supplier", "signoff")
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
    """Every pattern that a module of these grammars has, alone or in a table."""
    for found in pkgutil.iter_modules(_grammars.__path__, f"{_grammars.__name__}."):
        if not found.name.rpartition(".")[2].startswith(MODULES):
            continue
        for name, value in vars(importlib.import_module(found.name)).items():
            values = value.values() if isinstance(value, dict) else value if isinstance(value, tuple) else (value,)
            for place, one in enumerate(values):
                if isinstance(one, re.Pattern) and isinstance(one.pattern, str):
                    yield f"{found.name.removeprefix('newsparse.')}.{name}" + (f"[{place}]" if place else ""), one


BOUNDED = frozenset({"_grammars.byline_plain._WHOLE"})
"""Patterns that meet a line of a hundred and sixty characters at the most; on longer ones they would be slow."""
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
