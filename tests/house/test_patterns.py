"""No pattern of the package backtracks badly: four times as much text takes about four times as long."""

from __future__ import annotations

import pytest
from constants import patterns
from evil import EVIL, grows, own_units

LENGTH = 2_000
NOTHING = 0.004
"""Seconds in which so many characters are passed by any pattern that does not backtrack."""
PATTERNS = patterns()


@pytest.mark.parametrize("name", PATTERNS)
def test_time_grows_as_the_text_does(name: str) -> None:
    """One sign or word again and again, of any text or of the pattern's own."""
    pattern = PATTERNS[name]

    assert [] == [unit for unit in (*EVIL, *own_units(pattern, 2)) if grows(pattern, unit, LENGTH, NOTHING)]
