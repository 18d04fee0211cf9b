"""Whether menus and footers, which are read as lines, hold the story.

In: a page, and the elements in which no element was told apart. Out: yes or no: a menu that was never closed seems to hold all
that follows. What is done about it is the reader's matter.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope

_PROSE: Final = 120
"""Characters from which a line is no line of a menu."""


def holds_story(page: Page, hushed: list[Scope]) -> bool:
    """Whether more prose stands in menus and footers than elsewhere: one of them was not closed, say."""
    pieces = page.pieces
    quiet = sum(_prose(piece.text) for scope in hushed for piece in pieces[scope.first : scope.last])
    return quiet > 0 and quiet * 2 > sum(_prose(piece.text) for piece in pieces)


def _prose(text: str) -> int:
    if len(text) < _PROSE:
        return 0
    return sum(len(line) for line in text.split("\n") if len(line) >= _PROSE)
