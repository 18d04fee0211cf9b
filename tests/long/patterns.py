"""As `tests/house/test_patterns.py`, with texts of a hundred thousand characters and more words of the patterns' own."""

from __future__ import annotations

import pytest
from constants import patterns
from evil import EVIL, grows, own_units

LENGTH = 100_000
NOTHING = 0.05
PATTERNS = patterns()


@pytest.mark.parametrize("name", PATTERNS)
def test_time_grows_as_a_long_text_does(name: str) -> None:
    """What takes fifty milliseconds or less is not looked at again."""
    pattern = PATTERNS[name]

    assert [] == [unit for unit in (*EVIL, *own_units(pattern, 12)) if grows(pattern, unit, LENGTH, NOTHING)]
