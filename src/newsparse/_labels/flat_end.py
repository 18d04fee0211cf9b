"""Where the story of a flattened page ends: what stands after it reads as prose, too.

In: a sheet whose opening is labelled, and the run of the story. Out: one past the story's last line. Strategy: share
bars, boxes of newsletters and menus come after a story, and what little prose follows them is of other things; the name
of the byline alone on a line, when most of the story is told, opens a note on the author; so does a last paragraph that
begins with that name, or tells an address. A last paragraph that says whose the text is is no part of it.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_rights
from newsparse._lexicon.furniture import Furniture
from newsparse.models.document import Role

_CLOSING: Final = frozenset(
    {
        Furniture.SHARE, Furniture.NEWSLETTER, Furniture.COMMENTS, Furniture.PAYWALL, Furniture.CONSENT, Furniture.ABOUT,
        Furniture.TAGS, Furniture.RIGHTS, Furniture.MOST_READ, Furniture.LATEST,
    }
)  # fmt: skip
"""What seldom stands inside a story."""
_GAP: Final = 3
"""Lines without prose that part two texts, where furniture is among them."""
_MENU: Final = 5
_ITEM: Final = 32
"""Lines of a menu, and the characters of each."""
_REST: Final = 6
"""The share of a story's prose, one to so many, that may follow such a gap and is no part of it."""
_RIGHTS: Final = 120
"""Characters in which a copyright line says so."""
_NOTES: Final = 2
"""Paragraphs of a note on the author."""


def story_end(sheet: Sheet, first: int, last: int) -> int:
    """One past the last line of the story."""
    names = _names(sheet, first)
    last = _before_name(sheet.lines, first, last, names)
    last = _before_rights(sheet.lines, first, last)
    last = _before_gap(sheet.lines, first, last)
    return _before_notes(sheet.lines, first, last, names)


def _names(sheet: Sheet, first: int) -> list[str]:
    """The people of the bylines above the story."""
    roles = sheet.labels.roles
    found = []
    for index in range(max(0, sheet.labels.headline), first):
        if roles[index] is Role.BYLINE:
            byline = sheet.byline(index)
            found += [person.name for person in byline.people] if byline is not None else []
    return [name for name in found if " " in name or not name.isascii()]


def _before_name(lines: list[Line], first: int, last: int, names: list[str]) -> int:
    """The line, past the middle of the story, that is nothing but a name of the byline."""
    if not names:
        return last
    wanted = {name.casefold() for name in names}
    total = sum([line.weight for line in lines[first:last] if line.prose])
    told = 0
    for index in range(first, last):
        line = lines[index]
        if line.prose:
            told += line.weight
        elif 2 * told > total and line.text.casefold() in wanted:
            return index
    return last


def _before_rights(lines: list[Line], first: int, last: int) -> int:
    """Without the copyright line, which is long enough to read as prose on some sites."""
    for index in range(last - 1, first, -1):
        if lines[index].prose:
            return index if is_rights(lines[index].text[:_RIGHTS]) else last
    return last


def _before_gap(lines: list[Line], first: int, last: int) -> int:
    """Without the few paragraphs that follow a gap."""
    most = sum([line.weight for line in lines[first:last] if line.prose]) // _REST
    end, after = last, 0
    gap: list[Line] = []
    for index in range(last - 1, first, -1):
        line = lines[index]
        if line.bars:
            continue
        if not line.prose:
            gap.append(line)
            continue
        if after and _parts(gap):
            end = index + 1
        after += line.weight
        gap.clear()
        if after > most:
            break
    return end


def _parts(gap: list[Line]) -> bool:
    """Whether lines without prose part two texts: furniture of a story's end, or a menu."""
    if len(gap) < _GAP:
        return False
    if any(line.whole and line.kind in _CLOSING for line in gap):
        return True
    return len(gap) >= _MENU and all(line.size <= _ITEM for line in gap)


def _before_notes(lines: list[Line], first: int, last: int, names: list[str]) -> int:
    """Without a note on the author in the last paragraphs."""
    seen = 0
    for index in range(last - 1, first + 1, -1):
        line = lines[index]
        if not line.prose:
            continue
        if _is_note(line.text, names):
            last = index
        seen += 1
        if seen == _NOTES:
            break
    return last


def _is_note(text: str, names: list[str]) -> bool:
    """Whether a paragraph tells of the author."""
    if any(text.startswith(name) for name in names):
        return True
    return "@" in text and "." in text.partition("@")[2] and any(name.split()[-1] in text for name in names)
