"""Titles of groups on flattened pages by their wording, and lines that are a title and its only link.

In: a sheet and a line. Out: the kind of the group that it opens, the card that it holds, and over which lines a group may
begin at all. Titles without a telling word are told by the lines under them (`newsparse._labels.flat_cards`).
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_cards import BLOCK, CARD, TITLE, is_card, is_headline
from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.labelled import Card
from newsparse._lexicon.furniture import Furniture, furniture, section_kind
from newsparse._lexicon.section_words import group_kind
from newsparse.models.links import SectionKind

KINDS: Final = {
    Furniture.RELATED: SectionKind.RELATED,
    Furniture.MOST_READ: SectionKind.MOST_READ,
    Furniture.LATEST: SectionKind.LATEST,
    Furniture.AUTHOR_MORE: SectionKind.AUTHOR_MORE,
    Furniture.SAME_SECTION: SectionKind.SAME_SECTION,
}
_LONG_TITLE: Final = 36
_AFTER_LABEL: Final = " \t:：–—-|>›»→"
_AHEAD: Final = 6
"""Lines between a title and its first card, at the most: labels, dates, numbers, a note."""


def title_kind(sheet: Sheet, index: int, line: Line) -> SectionKind | None:
    """What the group that this line opens has, `None` where it opens none."""
    if line.size > TITLE or not (sheet.is_free(index) or line.kind in KINDS):
        return None
    if line.kind is not None and line.kind not in KINDS:
        return None
    kind = group_kind(line.text) or (KINDS[line.kind] if line.kind is not None else None)
    if kind is SectionKind.AUTHOR_MORE and _is_of_others(sheet, line.text):
        kind = SectionKind.SAME_SECTION
    if kind is None or (line.ends and line.text[-1] in ".!?"):
        return None
    if line.whole or not is_headline(line) or line.text[-1] in ":：":
        return kind
    # "Most popular in the section" reads as a headline, too: it is short, opens with the telling words, and cards follow.
    opens = line.kind is not None or section_kind(line.text) is not None
    return kind if opens and line.size <= _LONG_TITLE and is_card(sheet, sheet.after(index)) else None


def _is_of_others(sheet: Sheet, title: str) -> bool:
    """Whether "More from …" names none of the people who sign the page: then it names a section."""
    signers = sheet.signers()
    return bool(signers) and signers.isdisjoint(title.casefold().split())


def linked_line(sheet: Sheet, index: int, line: Line) -> Card | None:
    """The link of a line of the story that is all of an insert: "Read also: Harbour wall to be raised"."""
    labels = sheet.labels
    if not labels.first <= index < labels.last + BLOCK or line.prose:
        return None
    wording = furniture(line.text)
    start = wording.end if wording is not None else 0
    rest = line.text[start:].lstrip(_AFTER_LABEL)
    if len(rest) < CARD or line.text != sheet.page.pieces[index].text:
        return None
    piece = sheet.page.pieces[index]
    card = Card(index, rest, None)
    card.start, card.end = piece.end - len(rest), piece.end
    return card


def over_cards(lines: list[Line]) -> list[bool]:
    """Whether a line as long as a headline comes within the next few: over all others of a menu no group begins."""
    found = [False] * len(lines)
    left = 0
    for index in range(len(lines) - 1, -1, -1):
        found[index] = left > 0
        line = lines[index]
        left = _AHEAD if line.size >= CARD else left - (not line.bars)
    return found
