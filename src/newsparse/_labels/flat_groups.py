"""Groups of headlines on a flattened page: a title, then cards of a headline, a label, a date, a summary.

In: a sheet whose story is labelled. Out: groups, and the roles of their pieces. Strategy: one pass over the lines that
are not the story. A group opens at a title that wording shows, and after the story at a label in capitals with a
headline right under it; equal labels open groups of their own, since sites set the page's label over each. It ends at
the next title, at other furniture, or at a menu. A label over a headline with a dateline or a cut-off text is a card's.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_cards import (
    BLOCK,
    PASSED,
    SHORTEST,
    TITLE,
    heads_block,
    heads_cards,
    is_card,
    is_cut_off,
    is_headline,
    is_sentence,
)
from newsparse._labels.flat_lines import Line, ends_sentence, is_label
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_titles import KINDS, linked_line, over_cards, title_kind
from newsparse._labels.flat_wording import is_rights
from newsparse._labels.labelled import Card, Group
from newsparse._lexicon.furniture import Furniture
from newsparse._lexicon.section_words import group_kind
from newsparse.models.document import Role
from newsparse.models.links import SectionKind

_CLOSING: Final = frozenset(
    {Furniture.RIGHTS, Furniture.NEWSLETTER, Furniture.COMMENTS, Furniture.CONSENT, Furniture.PAYWALL}
)
"""Furniture that ends a group even where other words stand on its line."""
_SUMMARY: Final = 700
_CARDS: Final = 40
_UNNAMED: Final = 3
"""Cards of the smallest group whose title has no telling word: dialogues and footers have short lines over two longer ones."""
_STRAY: Final = 3
"""Short lines in a row that end a group: a menu follows."""


class _Scan:
    """The pass over the lines, with the group that is open."""

    __slots__ = ("fewest", "fresh", "group", "kicker", "last", "listed", "noted", "sheet", "stray")

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.group: Group | None = None
        self.kicker = -1
        self.stray: list[int] = []
        self.fewest = 1
        """Cards that the open group must have, lest it be none."""
        self.last = -1
        """The line of the open group that was read last."""
        self.fresh = False
        """Whether the last card may still get its summary."""
        self.noted = False
        self.listed = False
        """Whether a label in capitals has opened a group of several cards."""

    def open(self, index: int, text: str | None, kind: SectionKind, fewest: int = 1) -> None:
        self.close()
        self.group = Group(index, text, kind, [])
        self.last = index
        self.fewest = fewest

    def close(self) -> None:
        group = self.group
        if group is None:
            return
        self.group, self.kicker, self.stray, self.fresh, self.noted = None, -1, [], False, False
        if len(group.cards) < self.fewest:
            return
        sheet = self.sheet
        if group.title >= 0:
            sheet.give(group.title, Role.SECTION_TITLE, "flat.group-title")
        labels = sheet.labels
        # One link alone before the story is set in, too; several are a box.
        low = labels.first if len(group.cards) > 1 else labels.headline
        if group.kind is SectionKind.RELATED and low <= group.cards[0].heading < labels.last:
            group.inline = True
        for card in group.cards:
            sheet.give(card.heading, Role.RELATED, "flat.card")
            for part in (card.kicker, card.summary, card.dateline, card.date):
                if part >= 0:
                    sheet.give(part, Role.TEASER, "flat.card-part")
        labels.groups.append(group)

    def add(self, index: int) -> Card | None:
        """A card with the headline of this line."""
        assert self.group is not None
        text = self.sheet.lines[index].text
        card = Card(index, text, None)
        card.kicker, self.kicker = self.kicker, -1
        self.stray.clear()
        self.fresh = True
        self.group.cards.append(card)
        return card


def label_groups(sheet: Sheet) -> None:
    """Find the groups of a page and give their pieces roles."""
    scan = _Scan(sheet)
    labels = sheet.labels
    told = {part.index for part in labels.story}
    over = over_cards(sheet.lines)
    for index, line in enumerate(sheet.lines):
        if line.bars or index <= scan.last:
            continue
        if line.kind is Furniture.RELATED and not line.whole and (card := linked_line(sheet, index, line)) is not None:
            scan.close()
            group = Group(-1, None, SectionKind.RELATED, [card])
            group.inline = True
            labels.groups.append(group)
            continue
        if scan.group is None and not over[index]:
            continue
        if index in told or index == labels.headline or (scan.group is None and not _may_open(sheet, index, line)):
            scan.close()
            continue
        _read(scan, index, line)
        if scan.group is not None and len(scan.group.cards) >= _CARDS:
            scan.close()
    scan.close()
    labels.groups = _once(labels.groups)


def _once(groups: list[Group]) -> list[Group]:
    """Without groups that are printed again, for small screens, say: the same title, and no card that the other has not."""
    kept: dict[str, Group] = {}
    doubles = set()
    for group in groups:
        before = kept.get(group.title_text) if group.title_text else None
        if before is not None:
            one, other = ({card.text for card in each.cards} for each in (before, group))
            if one >= other:
                doubles.add(id(group))
                continue
            if one < other:
                doubles.add(id(before))
        if group.title_text:
            kept[group.title_text] = group
    return [group for group in groups if id(group) not in doubles]


def _may_open(sheet: Sheet, index: int, line: Line) -> bool:
    """A cheap look, since most lines of a page are menus: above the headline only plain wording opens a group."""
    if line.size > TITLE or line.size < SHORTEST:
        return False
    return line.kind in KINDS or (line.kind is None and index > sheet.labels.headline)


def _read(scan: _Scan, index: int, line: Line) -> None:
    kind = title_kind(scan.sheet, index, line)
    if kind is not None:
        scan.open(index, line.text.rstrip(" :："), kind)
    elif (
        index >= scan.sheet.labels.last
        and line.kind is None
        and is_label(line)
        and is_card(scan.sheet, index + 1)
        and scan.sheet.stamp(index) is None
    ):
        _read_label(scan, index, line)
    elif heads_block(scan.sheet, index, line):
        scan.open(index, line.text, SectionKind.OTHER)
    elif scan.group is None and heads_cards(scan.sheet, index, line):
        scan.open(index, line.text, SectionKind.OTHER, fewest=_UNNAMED)
    elif scan.group is not None:
        _read_member(scan, index, line)


def _read_label(scan: _Scan, index: int, line: Line) -> None:
    """A label in capitals: a teaser's where a dateline or a cut-off text follows its headline, else a group's title."""
    sheet = scan.sheet
    after = sheet.after(index + 1)
    tease = _is_tease(sheet, after)
    if not tease and scan.group is not None and scan.group.cards and sheet.often[line.text] == 1:
        tease = all(card.kicker >= 0 for card in scan.group.cards)
    if not tease and scan.group is not None and not scan.listed:
        tease = after < len(sheet.lines) and is_label(sheet.lines[after]) and is_card(sheet, after + 1)
    if tease:
        if scan.group is None or any(card.kicker < 0 for card in scan.group.cards):
            scan.open(-1, None, SectionKind.OTHER)
        scan.kicker = index
    else:
        scan.listed = scan.listed or (after < len(sheet.lines) and is_card(sheet, after))
        kind = group_kind(line.text)
        scan.open(
            index, line.text, kind or SectionKind.OTHER, fewest=1 if kind or sheet.often[line.text] > 1 else BLOCK
        )
    scan.last = index


def _is_tease(sheet: Sheet, index: int) -> bool:
    """Whether a teaser's dateline or its cut-off text stands here."""
    if index >= len(sheet.lines) or not sheet.is_free(index):
        return False
    line = sheet.lines[index]
    return is_cut_off(line) or sheet.stamp(index) is Role.DATELINE


def _read_member(scan: _Scan, index: int, line: Line) -> None:
    """A line of an open group."""
    sheet = scan.sheet
    if line.text[0] == "#":
        # Tags, each with its sign.
        scan.close()
        return
    if line.kind in PASSED and line.whole:
        return
    if not sheet.is_free(index) or (line.kind is not None and (line.whole or line.kind in _CLOSING)):
        scan.close()
    elif scan.fresh and scan.group is not None and scan.group.cards and _takes(scan, index, line):
        return
    elif is_headline(line) and (scan.kicker >= 0 or scan.group is None or scan.group.title >= 0):
        scan.add(index)
    elif line.prose or ends_sentence(line.text):
        _pass_note(scan)
    else:
        _read_short(scan, index, line)


def _takes(scan: _Scan, index: int, line: Line) -> bool:
    """Whether the last card has this line: its dateline, its date, or its text."""
    assert scan.group is not None
    card = scan.group.cards[-1]
    stamp = scan.sheet.stamp(index)
    if stamp is Role.DATELINE and card.dateline < 0:
        card.dateline = index
    elif stamp is Role.DATE and card.date < 0:
        card.date = index
    elif card.summary < 0 and _is_summary(line):
        card.summary = index
        scan.fresh = False
    else:
        return False
    return True


def _is_summary(line: Line) -> bool:
    """Whether a line is the text of a card, and not the copyright line under the last of them."""
    told = line.size <= _SUMMARY and (line.prose or is_cut_off(line) or is_sentence(line))
    return told and not is_rights(line.text)


def _pass_note(scan: _Scan) -> None:
    """A sentence before the first card is a note; after it, the group is at its end."""
    if scan.group is not None and not scan.group.cards and not scan.noted:
        scan.noted = True
        return
    scan.close()


def _is_bare(group: Group | None) -> bool:
    """Whether the cards of a group have no labels, so that the next short line is none."""
    return group is not None and len(group.cards) >= BLOCK and all(card.kicker < 0 for card in group.cards)


def _read_short(scan: _Scan, index: int, line: Line) -> None:
    """A short line: a number, an age, a label over the next headline; several in a row are a menu."""
    sheet = scan.sheet
    if line.text[0].isdigit() or line.size < 4:
        return
    if is_card(sheet, sheet.after(index)):
        if _is_bare(scan.group) and heads_cards(sheet, index, line):
            scan.open(index, line.text, SectionKind.OTHER, fewest=_UNNAMED)
        else:
            scan.kicker = index
        return
    scan.kicker = -1
    scan.fresh = False
    scan.stray.append(index)
    if len(scan.stray) >= _STRAY or (scan.group is not None and not scan.group.cards and len(scan.stray) >= 2):
        scan.close()
