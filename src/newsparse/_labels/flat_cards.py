"""Lines of a flattened page that may be headlines of other stories, and titles over them, told by shape and order.

In: a sheet and a line. Out: whether the line is a card's headline, whether it heads a list of them, what follows a card.
Strategy: a headline has some words and no stop; a title is much shorter than the two headlines under it, which no other
short line parts. How groups are put together is in `newsparse._labels.flat_groups`.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line, is_label
from newsparse._labels.flat_sheet import Sheet
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture

TITLE: Final = 60
SHORTEST: Final = 3
"""Characters of a title."""
CARD: Final = 24
"""Characters of the shortest headline; shorter lines are menus and names."""
_CARD_WORDS: Final = 4
_LONGEST: Final = 220
BLOCK: Final = 2
"""Headlines of the smallest block."""
_OFTEN: Final = 2
"""Times that a title stands on a page at the most: once more for small screens."""
_PARTS: Final = 4
"""Lines of a card under its headline."""
PASSED: Final = frozenset(
    {Furniture.ADVERTISEMENT, Furniture.TEASER_TAIL, Furniture.TIME, Furniture.CREDIT, Furniture.LISTEN}
)
"""Furniture that stands between the cards of one group."""


def heads_block(sheet: Sheet, index: int, line: Line) -> bool:
    """Whether a short line after the story stands on a block of headlines, with blank lines around the block alone."""
    pieces = sheet.page.pieces
    if index + BLOCK >= len(pieces) or not pieces[index].traits & t.BLANK_BEFORE or line.size > TITLE or line.ends:
        return False
    if index < sheet.labels.last or line.kind is not None or not sheet.is_free(index):
        return False
    block = range(index + 1, index + 1 + BLOCK)
    return all(not pieces[place].traits & t.BLANK_BEFORE and is_card(sheet, place) for place in block)


def heads_cards(sheet: Sheet, index: int, line: Line) -> bool:
    """Whether a short line after the story is a title: two cards follow, and no such line between them.

    A short line over each headline is the headline's own label, and one that stands often on a page labels headlines, too.
    """
    if index < sheet.labels.last or line.size > TITLE or line.size < SHORTEST or line.kind is not None or line.ends:
        return False
    if is_headline(line) or line.text[0].isdigit() or sheet.often[line.text] > _OFTEN or not sheet.is_free(index):
        return False
    first = sheet.after(index)
    if not is_card(sheet, first) or sheet.stamp(index) is not None:
        return False
    second = _after_card(sheet, first)
    return is_card(sheet, second) and all(_is_longer(sheet, place, line) for place in (first, second))


def _is_longer(sheet: Sheet, index: int, title: Line) -> bool:
    """Whether a card is so much longer than a line over it that the line is no card of the same list."""
    line = sheet.lines[index]
    return line.size >= 2 * title.size and sheet.often[line.text] <= _OFTEN + 1 and sheet.stamp(index) is None


def _after_card(sheet: Sheet, index: int) -> int:
    """The line after a card: its date, its number, its text are passed."""
    for _ in range(_PARTS):
        index = sheet.after(index)
        if index >= len(sheet.lines):
            break
        line = sheet.lines[index]
        passed = line.prose or is_cut_off(line) or line.text[0].isdigit() or (line.kind in PASSED and line.whole)
        if not passed and sheet.stamp(index) is None:
            break
    return index


def is_card(sheet: Sheet, index: int) -> bool:
    return index < len(sheet.lines) and sheet.is_free(index) and is_headline(sheet.lines[index])


def is_headline(line: Line) -> bool:
    """Whether a line has the shape of a card's headline."""
    if (
        not CARD <= line.size <= _LONGEST
        or line.whole
        or line.kind is Furniture.TEASER_TAIL
        or (is_label(line) and line.size < 40)
    ):
        return False
    if line.prose and line.text[-1] not in "?!？！":
        return False
    if line.ends and line.text[-1] in ".。:;":
        return False
    if " :: " in line.text or " | " in line.text:
        # A footer's links on one line.
        return False
    return line.text.count(" ") >= _CARD_WORDS - 1 or (not line.text.isascii() and line.text.count(" ") < 2)


def is_cut_off(line: Line) -> bool:
    """Whether a text breaks off, as a teaser's does."""
    return line.kind is Furniture.TEASER_TAIL or line.text.endswith(("...", "…", "[...]", "[…]"))


def is_sentence(line: Line) -> bool:
    return line.size >= 40 and line.ends and line.text[-1] in ".。…"
