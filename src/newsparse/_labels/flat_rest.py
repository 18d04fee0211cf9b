"""Roles for all lines of a flattened page that are neither the story's nor a group's.

In: a sheet whose story and groups are labelled. Out: roles for the rest: rights, notices, tags, comments, furniture by
wording, menus. Strategy: one pass; a heading's role is handed down to the lines that it stands over. What no rule sees
stays `OTHER`.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_rights
from newsparse.models.document import Role

_MENU: Final = 3
_ITEM: Final = 32
"""Characters of a menu's item."""
_TAG: Final = 40
_SHORT: Final = 200
_TAGS: Final = 25
_REACH: Final = 40
"""Lines after the story in which its tags stand."""
_SIGNED: Final = 4
"""Lines after the story in which it is signed."""
_HANDED: Final = frozenset({Role.COMMENTS, Role.CONSENT, Role.AI_SUMMARY})
"""What a heading says of the prose under it."""


def label_rest(sheet: Sheet) -> None:
    """Give every line that has none its role."""
    _sign(sheet)
    handed: Role | None = None
    tags = 0
    menu: list[int] = []
    labels = sheet.labels
    first, last = max(labels.headline, 0), max(labels.last, labels.headline)
    for index, line in enumerate(sheet.lines):
        if line.bars:
            continue
        free = sheet.is_free(index)
        role = _own_role(line) if free else labels.roles[index]
        if free and role is Role.NOTICE and line.whole and not _has_prose_under(sheet, index):
            # A link to the page of corrections, or to the rules for them.
            role = None
        if role is not None:
            _end_menu(sheet, menu)
            if free:
                sheet.give(index, role, f"flat.{role.value}")
            handed = role if role in _HANDED else None
            tags = _TAGS if role is Role.TAGS and line.whole else 0
            if role is Role.TAGS and not first <= index < last + _REACH:
                # Menus offer topics, too.
                sheet.give(index, Role.NAVIGATION, "flat.topics")
                tags = 0
        elif tags and line.size <= _TAG and not line.ends:
            tags -= 1
            sheet.give(index, Role.TAGS, "flat.under-tags")
        elif handed is not None and line.size > _ITEM:
            sheet.give(index, handed, f"flat.under-{handed.value}")
        else:
            tags = 0
            if line.size > _ITEM or line.ends:
                _end_menu(sheet, menu)
            else:
                menu.append(index)
    _end_menu(sheet, menu)


def _own_role(line: Line) -> Role | None:
    if line.kind is None and line.size <= _TAG and line.text[0] not in "#©":
        return None
    role = furniture_role(line)
    if role is None and line.text[0] == "#" and line.size <= (_SHORT if line.text.count("#") > 1 else _TAG):
        return Role.TAGS
    if role is None and is_rights(line.text):
        return Role.RIGHTS
    return role


def _has_prose_under(sheet: Sheet, index: int) -> bool:
    after = sheet.after(index)
    return after < len(sheet.lines) and sheet.lines[after].prose


def _end_menu(sheet: Sheet, menu: list[int]) -> None:
    """Short lines in a row are a menu."""
    if len(menu) >= _MENU:
        for index in menu:
            sheet.give(index, Role.NAVIGATION, "flat.menu")
    menu.clear()


def _sign(sheet: Sheet) -> None:
    """The byline and the date at the end of a story that has none above it."""
    labels = sheet.labels
    if labels.last < 0:
        return
    above = labels.roles[max(0, labels.headline - _SIGNED) : labels.first]
    wanted = {role for role in (Role.BYLINE, Role.DATE) if role not in above}
    seen = 0
    for index in range(labels.last, len(sheet.lines)):
        if sheet.lines[index].bars:
            continue
        if not wanted or seen == _SIGNED:
            return
        noted = furniture_role(sheet.lines[index]) is Role.NOTICE
        role = sheet.signature(index) if sheet.is_free(index) and not noted else None
        if role is not None and role in wanted:
            sheet.give(index, role, f"flat.{role.value}-after-story")
            wanted.discard(role)
        seen += 1
