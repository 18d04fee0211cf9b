"""What each line of the story's run is: a paragraph, a heading, a list item, a caption, or an insert.

In: a sheet and the run. Out: the story, and roles for what was set into it. Strategy: prose is the story; one short
line between two paragraphs is a heading, two or more are an insert; a sentence too short for prose is the story's where
it stands beside prose. Furniture goes by its wording.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_credits import OVER_CREDIT, is_credit, stands_over_credit
from newsparse._labels.flat_lines import QUOTES, Line, ends_sentence, signs_post
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_caption, is_rights
from newsparse._labels.prompts import LONGEST, find_prompt
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_HEADING: Final = 90
_DASHES: Final = "–—"
_ARROWS: Final = "»›>→▶►"
"""What a link begins with, and no heading."""
_LINK: Final = 30
_END: Final = 5
"""Lines at a story's end in which the paper may speak to its readers."""
_LEVEL: Final = 2
"""Plain text does not tell levels apart; two is what a page's own headline leaves."""
_CAPTION: Final = 400
_RIGHTS: Final = 200
_UNDER_WAY: Final = 4
_SET_IN: Final = frozenset(
    {Role.ADVERTISEMENT, Role.SHARE, Role.NEWSLETTER, Role.CREDIT, Role.CAPTION, Role.EMBED, Role.RELATED}
)
"""What stands between two lines of a story that belong together."""


_REACH: Final = 12
"""Lines of what is set in between two lines that belong together."""


def label_body(sheet: Sheet, first: int, last: int) -> None:
    """Give the lines of the run their roles and fill the story."""
    labels = sheet.labels
    headline = sheet.lines[labels.headline].text if labels.headline >= 0 else ""
    for index in range(first, last):
        line = sheet.lines[index]
        if line.text == headline:
            sheet.give(index, Role.HEADLINE, "flat.headline-again")
        elif sheet.is_free(index) and not line.bars:
            _label_line(sheet, index, line, last)
    story = labels.story
    while story and story[-1].kind is BodyKind.HEADING:
        sheet.give(story.pop().index, Role.OTHER, "")
    # Captions may stand before the first paragraph; the story begins with that.
    texts = [part.index for part in story if part.kind is not BodyKind.CAPTION]
    if texts:
        labels.first, labels.last = texts[0], texts[-1] + 1


def _label_line(sheet: Sheet, index: int, line: Line, last: int) -> None:
    if _label_inset(sheet, index, line, last):
        return
    if sheet.page.pieces[index].traits & t.BULLET and _is_item(sheet, index, line):
        sheet.tell(index, BodyKind.LIST_ITEM, "flat.bullet")
    elif line.prose:
        _label_prose(sheet, index, line)
    elif line.size <= _CAPTION and line.size > 25 and not line.ends and is_caption(line.text):
        sheet.tell(index, BodyKind.CAPTION, "flat.caption-credit")
    elif line.ends or ends_sentence(line.text):
        _label_sentence(sheet, index, line, last)
    elif _is_heading(sheet, index, line, last):
        sheet.tell(index, BodyKind.HEADING, "flat.line-between-paragraphs", _LEVEL)
    elif (role := _signature(sheet, index, last)) is not None:
        sheet.give(index, role, f"flat.{role.value}")


def _label_inset(sheet: Sheet, index: int, line: Line, last: int) -> bool:
    """Whether a line is set into the story and is told by its wording, or by the line under it."""
    furnished = furniture_role(line)
    if furnished is not None:
        sheet.give(index, furnished, "flat.wording")
    elif stands_over_credit(sheet, index):
        sheet.tell(index, BodyKind.CAPTION, OVER_CREDIT)
    elif signs_post(line):
        sheet.give(index, Role.EMBED, "flat.signed-post")
    elif is_credit(line):
        sheet.give(index, Role.CREDIT, "flat.bare-credit")
    elif _stands_apart(sheet, index, line, last) and (prompt := find_prompt(line.text)) is not None:
        sheet.give(index, prompt.role, prompt.rule)
    else:
        return False
    return True


def _stands_apart(sheet: Sheet, index: int, line: Line, last: int) -> bool:
    """Whether a sentence is worth asking whether it speaks to the reader: beside furniture, or at the story's end."""
    if not (line.prose or line.ends) or line.size > LONGEST:
        return False
    if index >= last - _END:
        return True
    near = (sheet.lines[index - 1], sheet.lines[index + 1] if index + 1 < len(sheet.lines) else line)
    return any(other.kind is not None for other in near)


def _signature(sheet: Sheet, index: int, last: int) -> Role | None:
    """A byline where a story is signed, before it is well under way or at its end; a date anywhere."""
    if len(sheet.labels.story) >= _UNDER_WAY and index < last - _UNDER_WAY:
        return sheet.stamp(index)
    role = sheet.signature(index)
    if role is Role.BYLINE and not (sheet.is_labelled(index) or sheet.is_beside_date(index)):
        return None
    return role


def _label_prose(sheet: Sheet, index: int, line: Line) -> None:
    text = line.text
    if line.size <= _CAPTION and text[-1] not in '.。!?”"' and is_caption(text):
        sheet.tell(index, BodyKind.CAPTION, "flat.caption-credit")
    elif line.size <= _RIGHTS and is_rights(text):
        sheet.give(index, Role.RIGHTS, "flat.rights")
    else:
        sheet.tell(index, BodyKind.PARAGRAPH, "flat.prose")


def _label_sentence(sheet: Sheet, index: int, line: Line, last: int) -> None:
    """A short sentence is the story's beside prose; a question alone on its line asks what the next lines answer."""
    if _is_heading(sheet, index, line, last) and line.text[-1] in "?？!":
        sheet.tell(index, BodyKind.HEADING, "flat.question-between-paragraphs", _LEVEL)
    elif _is_told(sheet, index - 1) or _is_prose(sheet, index + 1, last):
        sheet.tell(index, BodyKind.PARAGRAPH, "flat.sentence-beside-prose")


def _is_heading(sheet: Sheet, index: int, line: Line, last: int) -> bool:
    """Whether a short line stands alone between two paragraphs."""
    text = line.text
    if line.kind is not None or not 2 < line.size <= _HEADING or not any(map(str.isalpha, text)):
        return False
    if text[0] in _ARROWS or "ewsletter" in text or (text[-1] == ")" and text[-2].isdigit()):
        # A link, the edge of a box, a count of something.
        return False
    if not _is_told(sheet, index - 1) or not _is_prose(sheet, index + 1, last):
        return False
    if len(sheet.labels.story) < _UNDER_WAY or index >= last - _UNDER_WAY:
        return sheet.signature(index) is None
    if sheet.stamp(index) is not None:
        return False
    # Names are headings, too, where no story is signed; under a quotation they say whose it is.
    signed = sheet.lines[index - 1].text[0] in QUOTES or sheet.is_beside_date(index) or sheet.is_labelled(index)
    return not signed or sheet.signature(index) is None


def _is_told(sheet: Sheet, index: int) -> bool:
    """Whether the line with words before this place is running text of the story."""
    end = max(-1, index - _REACH)
    while index > end and (sheet.lines[index].bars or _is_set_in(sheet, index)):
        index -= 1
    near = sheet.labels.story[-_REACH:]
    told = next((part for part in reversed(near) if part.kind is not BodyKind.CAPTION), None)
    return told is not None and told.index == index and told.kind is not BodyKind.HEADING


def _is_set_in(sheet: Sheet, index: int) -> bool:
    """Whether a line that was read already stands in the story and is not of it; a whole label has links under it."""
    role = sheet.labels.roles[index]
    return role in _SET_IN and (role is not Role.RELATED or _holds_link(sheet.lines[index]))


def _holds_link(line: Line) -> bool:
    """Whether a line that begins with "Read also" goes on with a headline; else that is the next line."""
    return not line.whole and line.size >= _LINK


def _is_prose(sheet: Sheet, index: int, last: int) -> bool:
    last = min(last, index + _REACH)
    while index < last and _will_be_set_in(sheet, index):
        index += 1
    return index < last and sheet.lines[index].prose and furniture_role(sheet.lines[index]) is None


def _will_be_set_in(sheet: Sheet, index: int) -> bool:
    line = sheet.lines[index]
    if line.bars or stands_over_credit(sheet, index) or is_credit(line):
        return True
    if line.kind is not None:
        return _holds_link(line) if line.kind is Furniture.RELATED else furniture_role(line) in _SET_IN
    return 25 < line.size <= _CAPTION and not line.ends and is_caption(line.text)


def _is_item(sheet: Sheet, index: int, line: Line) -> bool:
    """Whether a line with a bullet is an item of a list; a sentence after a long dash is somebody's words."""
    if line.text[0] in _DASHES and line.ends:
        return False
    return line.ends or _has_bullet_near(sheet, index)


def _has_bullet_near(sheet: Sheet, index: int) -> bool:
    pieces = sheet.page.pieces
    return any(0 <= near < len(pieces) and pieces[near].traits & t.BULLET for near in (index - 1, index + 1))
