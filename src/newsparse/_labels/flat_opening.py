"""What stands between the headline and the story of a flattened page: standfirst, byline, dateline, date, picture.

In: a sheet whose headline is known, and the run of the story. Out: roles for the lines from the headline to the story, and the line at which the story begins. Strategy: a line is read by the grammars first, by its wording then, by
its place last. Nothing after the story's first paragraph is looked at, but for a signature that parts a standfirst,
which reads as prose, from the story.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_above import label_above
from newsparse._labels.flat_credits import (
    OVER_CREDIT,
    UNDER_CREDIT,
    is_credit,
    stands_over_credit,
    stands_under_credit,
)
from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_tags import LABEL_RULE, is_tag, names_tags
from newsparse._labels.flat_wording import is_caption
from newsparse._lexicon.furniture import furniture
from newsparse._lexicon.letters import letters
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_KICKER: Final = 45
_PUNCTUATION: Final = 3
_OPENING: Final = 30
"""Lines after the headline in which the opening ends."""
_PARTED: Final = 5
"""Lines of the run in which a byline shows that what stands before it is a standfirst."""
_STANDFIRST: Final = 500
_BULLETS: Final = "•▪·"
"""What an item of a list begins with, which is a highlight or another story's headline."""


def label_opening(sheet: Sheet, first: int, last: int) -> int:
    """Give the lines around the headline their roles; the line at which the story begins."""
    headline = sheet.labels.headline
    if headline < 0:
        return first
    sheet.give(headline, Role.HEADLINE, "flat.headline")
    label_above(sheet, headline)
    start = _story_start(sheet, max(first, headline + 1), last) if first >= 0 else -1
    end = start if start >= 0 else min(headline + _OPENING, len(sheet.lines))
    next_to, tagged = True, False
    for index in range(headline + 1, min(end, headline + 1 + _OPENING)):
        line = sheet.lines[index]
        if line.bars or not sheet.is_free(index):
            continue
        if names_tags(line):
            sheet.give(index, Role.TAGS, LABEL_RULE)
            tagged = True
        elif tagged and is_tag(line) and sheet.stamp(index) is None:
            sheet.give(index, Role.TAGS, "flat.under-tags")
        elif _repeats(sheet, index, line, sheet.lines[headline].text):
            sheet.give(index, Role.HEADLINE, "flat.headline-again")
        else:
            tagged = False
            next_to = _label_below(sheet, index, line, next_to=next_to) and next_to
    _settle_bylines(sheet, headline, end)
    return start


def _repeats(sheet: Sheet, index: int, line: Line, headline: str) -> bool:
    """Whether a line is the headline again; words before it are the kicker, which flatteners set on the same line."""
    if abs(len(line.text) - len(headline)) <= _PUNCTUATION and letters(line.text) == letters(headline):
        return True
    if not line.text.endswith(headline):
        return False
    words = len(line.text) - len(headline)
    if words > _KICKER:
        return False
    if words and sheet.labels.kicker is None:
        start = sheet.page.pieces[index].start
        kicker = line.text[:words].rstrip(" :|–—-")
        if kicker and furniture(kicker) is None and furniture(kicker.partition(" ")[0]) is None:
            sheet.labels.kicker = (start, start + len(kicker), "flat.words-before-headline")
    return True


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
    return 35 <= line.size <= _STANDFIRST and line.text[0] not in _BULLETS


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
