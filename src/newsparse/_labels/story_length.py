"""How much of a story there is.

In: a page and its labels. Out: whether the running text is as long as a story's. Scripts that need few characters for a
sentence count double. What a page without a story is, is decided elsewhere.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._blocks.regions import is_dense
from newsparse._labels.labelled import Labels
from newsparse.models.article import TEXT_KINDS

_SHORTEST: Final = 250
"""Characters of running text from which a page tells a story; a brief of two sentences has about as many."""


def is_long_story(page: Page, labels: Labels) -> bool:
    """Whether there is as much running text as a story has."""
    length = 0
    for part in labels.story:
        if part.kind in TEXT_KINDS:
            piece = page.pieces[part.index]
            length += (piece.end - piece.start) * (2 if is_dense(piece.text) else 1)
            if length >= _SHORTEST:
                return True
    return False
