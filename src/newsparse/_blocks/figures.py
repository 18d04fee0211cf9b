"""Figures that are no `figure` elements.

In: a page. Out: the same page; the smallest element that holds a picture and a line of text beside it has the trait
FIGURE. A third of pages set captions so. Cards hold a picture and text, too: what has a heading or is mostly a link is
no figure. A paragraph with a picture in its line stays a paragraph, and an item of a list an item.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Picture, Scope
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture

_CLIMB: Final = 5
"""Elements between a picture and the one that holds its caption, too; more are layout."""
_PIECES: Final = 3
_TEXT: Final = 800
"""Characters of caption and credit; the longest captions on real pages have about 600."""
_CAPTION: Final = 300
"""Characters of a paragraph that is a caption by its place or by its words."""
_PROSE: Final = 60
"""Characters of the paragraphs around such an element."""
_ALT: Final = 12
"""Characters of an alternative text that is no file name and no mere word."""
_BUTTON: Final = 20
"""Characters of a button on a picture: its caption stands in the element around both."""
_WORDS: Final = ("image", "img", "photo", "picture", "foto", "media", "figure", "bild", "thumb", "illustr", "caption")
_STEPS: Final = ("step", "instruction", "schritt")
"""In class names of the steps of a recipe or of another guide, which may have a picture each."""
_PARTS: Final = frozenset({"div", "section", "a", "center", "dl", "table", "tbody", "tr", "td", "li", "dd", "dt"})


def mark_figures(page: Page) -> None:
    """Give elements of a picture and its caption the trait FIGURE."""
    for picture in page.pictures:
        scope: Scope | None = picture.scope
        for _ in range(_CLIMB):
            if scope is None or scope.tag not in _PARTS or scope.traits & t.FIGURE:
                break
            if scope.last > scope.first:
                if _is_figure(page, scope, picture):
                    _around_button(page, scope, picture).own |= t.FIGURE
                break
            scope = scope.parent


def _around_button(page: Page, scope: Scope, picture: Picture) -> Scope:
    """The figure that a scope is, or the one around it where it holds nothing but the picture and a button."""
    parent = scope.parent
    if parent is None or parent.tag not in _PARTS or parent.last - parent.first != scope.last - scope.first + 1:
        return scope
    text = page.pieces[scope.first : scope.last]
    is_button = scope.first == picture.piece and len(text) == 1 and len(text[0].text) <= _BUTTON
    return parent if is_button and _is_figure(page, parent, picture) else scope


def _is_figure(page: Page, scope: Scope, picture: Picture) -> bool:
    first, last = scope.first, scope.last
    if last - first > _PIECES:
        return False
    pieces = page.pieces[first:last]
    if scope.tag == "tr" and len({id(piece.scope) for piece in pieces}) > 1:
        # A row of data with a mark before each of its texts.
        return False
    if pieces[-1].end - pieces[0].start > _TEXT:
        return False
    for piece in pieces:
        if piece.traits & t.HEADING or piece.linked * 2 > piece.end - piece.start:
            return False
    words = scope.words.lower()
    if any(map(words.__contains__, _STEPS)):
        return False
    # What stands in a list's item itself is the item, with a picture: the step of a recipe.
    if any(word in words for word in _WORDS) or all(piece.scope.tag not in ("p", "li") for piece in pieces):
        return True
    short = pieces[-1].end - pieces[0].start <= _CAPTION and pieces[0].scope is not scope and picture.piece == first
    return short and (_is_described(page, scope, picture) or _is_amid_paragraphs(page, scope))


def _is_described(page: Page, scope: Scope, picture: Picture) -> bool:
    """Whether the text beside a picture is its alternative text, or ends in a credit of its own."""
    first = page.pieces[scope.first]
    alt = " ".join(picture.alt.split())
    if len(alt) >= _ALT and (alt in first.text or first.text in alt):
        return True
    wording = furniture(page.pieces[scope.last - 1].text) if scope.last - scope.first > 1 else None
    return wording is not None and wording.kind is Furniture.CREDIT


def _is_amid_paragraphs(page: Page, scope: Scope) -> bool:
    """Whether an element stands between paragraphs that have no element of their own around them."""
    for index in (scope.first - 1, scope.last):
        if not 0 <= index < len(page.pieces):
            return False
        beside = page.pieces[index]
        if beside.scope.tag != "p" or beside.scope.parent is not scope.parent or beside.end - beside.start < _PROSE:
            return False
    return True
