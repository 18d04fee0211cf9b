"""What stands around the headline of a flattened page: masthead, trail, kicker, standfirst, byline, dateline, date.

In: a sheet whose headline is known, and the run of the story. Out: roles for the lines from the top of the page to the
story, and the line at which the story begins. Strategy: a line is read by the grammars first, by its wording then, by
its place last. Nothing after the story's first paragraph is looked at, but for a signature that parts a standfirst,
which reads as prose, from the story.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_credits import (
    OVER_CREDIT,
    UNDER_CREDIT,
    is_credit,
    stands_over_credit,
    stands_under_credit,
)
from newsparse._labels.flat_lines import Line, is_label
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_caption, is_trail
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_KICKER: Final = 40
_OPENING: Final = 30
"""Lines after the headline in which the opening ends."""
_PARTED: Final = 5
"""Lines of the run in which a byline shows that what stands before it is a standfirst."""
_STANDFIRST: Final = 500
_MENU: Final = 3
"""Short lines in a row that are a menu."""
_MASTHEAD: Final = 3
"""Lines above the headline, at most, on a page whose first line is the site's name; else the first line is a menu's."""


def label_opening(sheet: Sheet, first: int, last: int) -> int:
    """Give the lines around the headline their roles; the line at which the story begins."""
    headline = sheet.labels.headline
    if headline < 0:
        return first
    sheet.give(headline, Role.HEADLINE, "flat.headline")
    _label_above(sheet, headline)
    start = _story_start(sheet, max(first, headline + 1), last) if first >= 0 else -1
    end = start if start >= 0 else min(headline + _OPENING, len(sheet.lines))
    next_to = True
    for index in range(headline + 1, min(end, headline + 1 + _OPENING)):
        line = sheet.lines[index]
        if line.bars or not sheet.is_free(index):
            continue
        if line.text == sheet.lines[headline].text:
            sheet.give(index, Role.HEADLINE, "flat.headline-again")
        elif not _label_below(sheet, index, line, next_to=next_to):
            next_to = False
    _settle_bylines(sheet, headline, end)
    return start


def _label_below(sheet: Sheet, index: int, line: Line, *, next_to: bool) -> bool:
    """A line between headline and story; whether a standfirst may still come."""
    role = furniture_role(line)
    if role is None:
        caption = _caption_rule(sheet, index, line)
        if caption:
            sheet.tell(index, BodyKind.CAPTION, caption)
            return True
        role = _stamped_role(sheet, index, line)
    if role is not None:
        sheet.give(index, role, f"flat.{role.value}")
        return True
    if next_to and _is_standfirst(line):
        sheet.give(index, Role.DESCRIPTION, "flat.line-under-headline")
    return False


def _caption_rule(sheet: Sheet, index: int, line: Line) -> str:
    """The rule by which a line is a caption; empty where it is none."""
    if line.size > 25 and is_caption(line.text):
        return "flat.caption-credit"
    if stands_over_credit(sheet, index, opening=True) and sheet.signature(index) is None:
        return OVER_CREDIT
    return UNDER_CREDIT if stands_under_credit(sheet, index) and sheet.signature(index) is None else ""


def _stamped_role(sheet: Sheet, index: int, line: Line) -> Role | None:
    """Credit, byline, date or dateline."""
    if line.text[0] in "([" and line.text[-1] in ")]":
        return Role.CREDIT
    role = sheet.signature(index)
    if not is_credit(line):
        return role
    # An agency under a reporter's name is part of the byline; a name and an agency under a picture are its credit.
    signs = role is not None and (
        sheet.is_labelled(index) or sheet.is_beside_date(index) or sheet.labels.roles[index - 1] is Role.BYLINE
    )
    return role if signs else Role.CREDIT


def _settle_bylines(sheet: Sheet, headline: int, end: int) -> None:
    """Names without a label stand in credits and menus, too: they count beside a byline that has one, else beside a date."""
    roles = sheet.labels.roles
    bylines = [index for index in range(headline + 1, end) if roles[index] is Role.BYLINE]
    sure = [index for index in bylines if sheet.is_labelled(index)]
    if not sure:
        sure = [index for index in bylines if sheet.is_beside_date(index)] or bylines[:1]
    near = {sheet.after(index) for index in sure}
    for index in bylines:
        if index not in sure and index not in near and sheet.after(index) not in sure:
            sheet.give(index, Role.OTHER, "flat.bare-name")


def _is_standfirst(line: Line) -> bool:
    return 35 <= line.size <= _STANDFIRST


def _story_start(sheet: Sheet, first: int, last: int) -> int:
    """Where the story begins: after the last signature among its first lines, where one line of prose stands before it."""
    start = first
    prose = 0
    for index in range(first, min(first + _PARTED, last)):
        line = sheet.lines[index]
        if line.prose:
            prose += not stands_over_credit(sheet, index, opening=True)
            if prose > 2:
                break
        elif sheet.signature(index) is not None and prose <= 1:
            start = index + 1
    return start


def _label_above(sheet: Sheet, headline: int) -> None:
    """Masthead, trail and kicker."""
    above = [index for index in range(headline) if not sheet.lines[index].bars]
    if not above:
        return
    if len(above) <= _MASTHEAD and _is_name(sheet.lines[above[0]]) and not is_label(sheet.lines[above[0]]):
        sheet.give(above[0], Role.MASTHEAD, "flat.first-line")
    for index in above[-6:]:
        if sheet.is_free(index) and is_trail(sheet.lines[index].text):
            sheet.give(index, Role.BREADCRUMBS, "flat.trail")
    for index in above[:-5:-1]:
        line = sheet.lines[index]
        role = furniture_role(line) if sheet.is_free(index) else None
        if role is None and sheet.is_free(index):
            role = sheet.signature(index)
            if role is Role.BYLINE and not sheet.is_labelled(index):
                role = None
        if role is not None:
            sheet.give(index, role, f"flat.{role.value}")
            continue
        if sheet.is_free(index) and _is_kicker(sheet, line, above):
            sheet.give(index, Role.KICKER, "flat.line-above-headline")
            piece = sheet.page.pieces[index]
            sheet.labels.kicker = (piece.start, piece.end, "flat.line-above-headline")
        return


def _is_name(line: Line) -> bool:
    return 3 <= line.size <= 60 and not line.ends and line.kind is None


def _is_kicker(sheet: Sheet, line: Line, above: list[int]) -> bool:
    """Whether the line above the headline labels it: in capitals, under no menu, or the name of one of the menu's sections."""
    if line.size > _KICKER or line.size < 3 or line.ends or line.kind is not None:
        return False
    # A full stop inside is a host's: the name of a site, set under the site's own.
    if any(map(str.isdigit, line.text)) or len(line.text.split()) > 4 or "." in line.text.rstrip("."):
        return False
    return is_label(line) or len(above) <= _MASTHEAD or sheet.often[line.text] > 1
