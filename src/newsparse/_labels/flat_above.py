"""What stands above the headline of a flattened page: masthead, trail, kicker, date.

In: a sheet whose headline is known. Out: roles for the lines over it. Strategy: a trail is one line with signs between
its steps, or a step on each line from the name of the front page down to the headline. A kicker is the line right over
the headline: in capitals, or a name of the menu that stands here without its neighbours of the menu, or a short line
alone. All else over the headline is a menu's.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line, is_label
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_trail
from newsparse._lexicon.furniture import Furniture
from newsparse._lexicon.navigation_words import BUTTONS, HOME
from newsparse.models.document import Role

_KICKER: Final = 40
_ALONE: Final = 25
"""Characters of a kicker that only stands alone: a longer line is a headline, or a slogan."""
_NAMED: Final = 4
"""Words of a kicker."""
_MASTHEAD: Final = 3
"""Lines above the headline, at most, on a page whose first line is the site's name; else the first line is a menu's."""
_TRAIL: Final = 6
"""Lines above the headline in which its trail stands."""
_NEXT: Final = 2
"""Lines above the headline of which one may be a trail of two steps."""
_STEPS: Final = 5
"""Steps of a trail that stands one step a line."""
_STEP: Final = 35


def label_above(sheet: Sheet, headline: int) -> None:
    """Give the lines above the headline their roles."""
    above = [index for index in range(headline) if not sheet.lines[index].bars]
    if not above:
        return
    if len(above) <= _MASTHEAD and _is_name(sheet.lines[above[0]]) and not is_label(sheet.lines[above[0]]):
        sheet.give(above[0], Role.MASTHEAD, "flat.first-line")
    for index in above[-_TRAIL:]:
        if sheet.is_free(index) and is_trail(sheet.lines[index].text, 2 if index in above[-_NEXT:] else 3):
            sheet.give(index, Role.BREADCRUMBS, "flat.trail")
    for index in _trail(sheet, above):
        sheet.give(index, Role.BREADCRUMBS, "flat.trail-of-lines")
    for place, index in enumerate(reversed(above[-_NAMED:]), 1):
        line = sheet.lines[index]
        if _is_flash(line) and place == 1:
            _give_kicker(sheet, index)
            return
        role = _own_role(sheet, index, line)
        if role is not None:
            sheet.give(index, role, f"flat.{role.value}")
            continue
        if sheet.is_free(index) and _is_kicker(sheet, line, above[: len(above) - place]):
            _give_kicker(sheet, index)
        return


def _give_kicker(sheet: Sheet, index: int) -> None:
    piece, rule = sheet.page.pieces[index], "flat.line-above-headline"
    sheet.give(index, Role.KICKER, rule)
    sheet.labels.kicker = (piece.start, piece.end, rule)


def _own_role(sheet: Sheet, index: int, line: Line) -> Role | None:
    """Furniture, date or byline that stands between a kicker and the headline."""
    if not sheet.is_free(index):
        return None
    role = furniture_role(line) or sheet.signature(index)
    return None if role is Role.BYLINE and not sheet.is_labelled(index) else role


def _is_flash(line: Line) -> bool:
    """Whether a line says that the news is new: right over a headline "Breaking news" is no title of a list."""
    return line.kind is Furniture.LATEST and line.whole and is_label(line)


def _trail(sheet: Sheet, above: list[int]) -> list[int]:
    """The lines of a trail that has a step on each line: the front page, sections, and the headline under them."""
    steps: list[int] = []
    for index in reversed(above[-_TRAIL - 1 :]):
        line = sheet.lines[index]
        if line.text.casefold().strip(" >›»/|") in HOME:
            # On the first line of a page the front page opens a menu.
            return [index, *reversed(steps)] if 0 < len(steps) < _STEPS and index > above[0] else []
        if not steps and sheet.stamp(index) is not None:
            continue
        if line.size > _STEP or line.ends or line.kind is not None or any(map(str.isdigit, line.text)):
            return []
        steps.append(index)
    return []


def _is_name(line: Line) -> bool:
    return 3 <= line.size <= 60 and not line.ends and line.kind is None


def _is_kicker(sheet: Sheet, line: Line, before: list[int]) -> bool:
    """Whether the line above the headline labels it; `before` are the lines above it."""
    text = line.text
    if line.size > _KICKER or line.size < 3 or line.ends or line.kind is not None:
        return False
    folded = text.casefold()
    if folded in BUTTONS or not BUTTONS.isdisjoint(folded.split()):
        return False
    # A full stop inside is a host's: the name of a site, set under the site's own.
    if any(map(str.isdigit, text)) or len(text.split()) > _NAMED or "." in text.rstrip("."):
        return False
    if is_label(line) or len(before) < _MASTHEAD:
        return True
    over = sheet.lines[before[-1]]
    if sheet.often[text] > 1:
        return not _stands_in_menu(sheet, over, line)
    return line.size <= _ALONE and (over.prose or over.ends or over.size > _KICKER or over.kind is not None)


def _stands_in_menu(sheet: Sheet, over: Line, line: Line) -> bool:
    """Whether both lines follow each other elsewhere, too: then they are the end of a menu, or of a bar of buttons."""
    pairs = 0
    before: Line | None = None
    for other in sheet.lines:
        if other.bars:
            continue
        # Equal lines are one object.
        pairs += other is line and before is over
        before = other
    return pairs > 1
