"""As the last of `tests/properties/test_growth.py`, with every text of every table in every shape of a page.

LITERALS=0.025 in the environment takes one text of forty, the same ones every time.
"""

from __future__ import annotations

import os
from random import Random

import pytest
from constants import texts
from generators import ATTRIBUTES, CLASSES, PIECES, TAGS
from repeating import SHAPES, grows

SHARE = float(os.environ.get("LITERALS", "1"))
TABLES = {**texts(), "the grammar": (*PIECES, *TAGS, *CLASSES, *ATTRIBUTES)}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("table", TABLES)
def test_time_grows_as_the_texts_do(table: str, shape: str) -> None:
    """No text of a table makes a parse slow, however often it stands on a page."""
    dice = Random(f"{table} {shape}")
    assert [] == [text for text in TABLES[table] if dice.random() < SHARE and grows(text, shape)]
