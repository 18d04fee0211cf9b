"""Which piece is the title of a group of links.

In: the pieces between two cards. Out: the index of the title among them, or -1. A heading speaks first, then wording,
then a class that says title, then bold type, then place: a short line right before a repetition. Which cards the title
has is decided in `newsparse._labels.groups`.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._labels.drafts import Draft
from newsparse._lexicon import traits as t
from newsparse._lexicon.navigation_words import BUTTONS
from newsparse._lexicon.section_words import group_kind, is_no_title, leads_on

_LONGEST: Final = 60
"""Characters of a title; those of real pages have up to 50."""
_BACK: Final = 10
"""Pieces between a title and its first card: tabs, a date, a note."""
_BOLD: Final = 2
"""Strength from which a title is more than a short line."""
_LINE: Final = 40
_SIGNS: Final = " .…»›>→+"
_DAY: Final = 4
"""Digits above which a line that begins with one is a date, "21 August 2019"; "2024 elections" is a title."""
_UNSEEN: Final = t.HIDDEN | t.CONSENT | t.SHARE | t.NEWSLETTER | t.SCREEN_READER
_PARTS: Final = t.KICKER | t.DATE | t.TIME | t.BYLINE | t.CREDIT | t.CAPTION


def find_title(page: Page, low: int, high: int, draft: Draft) -> tuple[int, int]:
    """The title in `pieces[low:high]` of the card that begins at `high`, and how surely it is one: 0 to 5."""
    own = page.text[draft.start : draft.end]
    best, chosen = 0, -1
    for index in range(high - 1, max(low, high - _BACK) - 1, -1):
        piece = page.pieces[index]
        sure = title_strength(piece)
        if 0 < sure < 4 and opens_list(piece, index, high):
            sure = 3
        # A card's picture may print the card's heading once more before the card.
        if sure <= best or (sure == 1 and index != high - 1) or piece.text == own:
            continue
        closes = best and sure == 5 and piece.linked and not piece.traits & t.HEADING
        if closes and (best >= _BOLD or not opens_list(piece, index, high)):
            # "All latest news" closes the group before.
            continue
        if index + 1 < high and page.pieces[index + 1].traits & t.LINES and not opens_list(piece, index, high):
            # It is the menu's.
            continue
        if not is_no_title(piece.text) or (
            piece.traits & t.HEADING and leads_on(piece.text) and opens_list(piece, index, high)
        ):
            best, chosen = sure, index
            if best == 5:
                break
    return _with_label(page, low, chosen, best), best


def _with_label(page: Page, low: int, chosen: int, best: int) -> int:
    """A label and what it names are two headings on some pages: "More on:", "harbours"."""
    if chosen > low and best >= 3 and page.pieces[chosen - 1].text.endswith(":"):
        before = page.pieces[chosen - 1]
        if before.scope.parent is page.pieces[chosen].scope.parent and title_strength(before) >= 3:
            return chosen - 1
    return chosen


def opens_list(piece: Piece, index: int, high: int) -> bool:
    """Whether a piece is the first of the element that it shares with the card after it."""
    scope: Scope | None = piece.scope
    while scope is not None and scope.first == index:
        if scope.last > high:
            return True
        scope = scope.parent
    return False


def title_strength(piece: Piece) -> int:
    """How surely a piece is a title by itself: 5 wording, 4 heading, 3 class, 2 bold type, 1 a short line, 0 none."""
    length = piece.end - piece.start
    text = piece.text
    if not 2 <= length <= _LONGEST or piece.traits & _UNSEEN or not _has_letter(text):
        return 0
    if group_kind(text) is not None:
        return 5
    if text.casefold().strip(_SIGNS) in BUTTONS:
        return 0
    if text[0].isdigit() and sum(map(str.isdigit, text)) > _DAY:
        return 0
    return 4 if piece.traits & t.HEADING else _line_strength(piece, length)


def _line_strength(piece: Piece, length: int) -> int:
    """As `title_strength`, for what is no heading and names nothing."""
    own = piece.scope.own
    if own & t.KICKER and not own & t.DATE:
        return 1
    if (own | piece.traits) & _PARTS:
        return 0
    if own & t.HEADLINE:
        return 3
    if length > _LINE or (piece.linked and piece.scope.tag == "li") or is_no_title(piece.text):
        return 0
    return 2 if piece.strong * 2 > length else 1


def ends_a_card(page: Page, first: int, last: int, outer: Scope) -> bool:
    """Whether `outer` holds, beside the card in `pieces[first:last]`, a title: then it is the card's group."""
    if outer.first == first and outer.last == last:
        return False
    for index in (*range(outer.first, first), *range(last, outer.last)):
        piece = page.pieces[index]
        heading = not piece.linked or index < first or piece.traits & t.HEADING
        if heading and title_strength(piece) >= 3 and not _is_kicker(piece):
            return True
    return False


def _is_kicker(piece: Piece) -> bool:
    return bool(piece.scope.own & t.KICKER) or any(mark.traits & t.KICKER for mark in piece.marks)


def _has_letter(text: str) -> bool:
    return any(map(str.isalpha, text))
