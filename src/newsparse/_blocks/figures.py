"""Figures that are no `figure` elements.

In: a page. Out: the same page; the smallest element that holds a picture and a line of text beside it has the trait
FIGURE. A third of pages set captions so. Cards hold a picture and text, too: what has a heading or is mostly a link is
no figure. A paragraph with a picture in its line stays a paragraph.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._lexicon import traits as t

_CLIMB: Final = 5
"""Elements between a picture and the one that holds its caption, too; more are layout."""
_PIECES: Final = 3
_TEXT: Final = 800
"""Characters of caption and credit; the longest captions on real pages have about 600."""
_WORDS: Final = ("image", "img", "photo", "picture", "foto", "media", "figure", "bild", "thumb", "illustr", "caption")
_PARTS: Final = frozenset({"div", "section", "a", "center", "dl", "table", "tbody", "tr", "td", "li", "dd", "dt"})


def mark_figures(page: Page) -> None:
    """Give elements of a picture and its caption the trait FIGURE."""
    for picture in page.pictures:
        scope: Scope | None = picture.scope
        for _ in range(_CLIMB):
            if scope is None or scope.tag not in _PARTS or scope.traits & t.FIGURE:
                break
            if scope.last > scope.first:
                if _is_figure(page, scope):
                    scope.own |= t.FIGURE
                break
            scope = scope.parent


def _is_figure(page: Page, scope: Scope) -> bool:
    first, last = scope.first, scope.last
    if last - first > _PIECES:
        return False
    pieces = page.pieces[first:last]
    if pieces[-1].end - pieces[0].start > _TEXT:
        return False
    for piece in pieces:
        if piece.traits & t.HEADING or piece.linked * 2 > piece.end - piece.start:
            return False
    words = scope.words.lower()
    return any(word in words for word in _WORDS) or all(piece.scope.tag != "p" for piece in pieces)
