"""Cards: siblings of one shape, each a linked heading with a line or two of text.

In: a page. Out: the same page; such siblings have the trait TEASER. A list of teasers prints as much prose as a short
story, and its classes often say nothing; its repetition does. Paragraphs of a story are siblings of one shape, too, but
have one piece each and no linked heading; the sections of a long story have more text than a card.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._lexicon import traits as t

_TAGS: Final = frozenset({"article", "li", "div", "section", "td", "tr", "dd"})
_PIECES: Final = 12
"""Pieces of a card: kicker, heading, summary, byline, date, count of comments …"""
_SIBLINGS: Final = 3
_TEXT: Final = 900
"""Characters of a card; the longest teasers on real pages have about 600."""
_HEADING: Final = 12
_HEADED: Final = 4
"""Pieces of a card of which one is its heading."""


def mark_repeats(page: Page) -> None:
    """Give cards the trait TEASER."""
    shapes: dict[tuple[Scope | None, str, str], list[Scope]] = {}
    for scope in page.scopes:
        if 1 < scope.last - scope.first <= _PIECES and scope.tag in _TAGS:
            words = scope.words
            shape = (scope.parent, scope.tag, words.partition(" ")[0] if " " in words else words)
            siblings = shapes.get(shape)
            if siblings is None:
                shapes[shape] = [scope]
            else:
                siblings.append(scope)
    for siblings in shapes.values():
        if len(siblings) < _SIBLINGS:
            continue
        cards = [scope for scope in siblings if _is_card(page, scope)]
        if len(cards) >= _SIBLINGS and len(cards) * 2 > len(siblings):
            for scope in cards:
                scope.own |= t.TEASER


def _is_card(page: Page, scope: Scope) -> bool:
    pieces, first, last = page.pieces, scope.first, scope.last
    if pieces[last - 1].end - pieces[first].start > _TEXT:
        return False
    for piece in pieces[first : min(last, first + _HEADED)]:
        length = piece.end - piece.start
        if length >= _HEADING and piece.linked * 10 >= length * 8:
            return True
    return False
