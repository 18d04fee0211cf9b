"""Dateline: where, when and by which agency the story was filed.

In: the pieces that the labels took for a dateline, the story's first paragraphs, and the claim. Out: readings whose
evidence stands in the page's text, while `start` and `end` of the value count in the text of the piece. How a dateline
is written is the matter of the grammar.
"""

from __future__ import annotations

from typing import Final

import attrs

from newsparse._fields.view import Reading, View, claimed, printed
from newsparse._grammars.dateline import parse_dateline
from newsparse.models.article import BodyKind
from newsparse.models.dateline import Dateline
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_PARAGRAPHS: Final = 3
"""Paragraphs that may open with the dateline: a standfirst or a label is often set as the first one."""
_TERMINATOR: Final = " —"
_LONGEST: Final = 160
_BULLETS: Final = "•▪· "
"""What stands before a dateline that is set as an item of a list."""


def find_dateline(view: View) -> list[Reading]:
    """A dateline of its own, one that opens the story, one that is stated."""
    found = [reading for index in view.by_role(Role.DATELINE)[:3] if (reading := _alone(view, index)) is not None]
    found += _in_story(view)
    for claim in view.claims.of("dateline"):
        stated = _parse_alone(claim.value, view.language)
        # A place alone is often that of the publisher's office, on every story of the site.
        if stated is not None and (stated.agencies or stated.date):
            found.append(Reading(stated, claimed(claim)))
    return found


def _alone(view: View, index: int) -> Reading | None:
    """A piece that is a dateline and nothing else, or opens with one."""
    piece = view.page.pieces[index]
    bare = piece.text.lstrip(_BULLETS)
    dateline = _parse_alone(bare, view.language)
    if dateline is None:
        return None
    shift = len(piece.text) - len(bare)
    dateline = attrs.evolve(dateline, start=dateline.start + shift, end=dateline.end + shift)
    start, end = piece.start + dateline.start, piece.start + dateline.end
    return Reading(dateline, printed(view, start, end, "dateline.own-line", Certainty.MARKED))


def _parse_alone(text: str, language: str | None) -> Dateline | None:
    """A dateline that may lack its dash, since no story follows it on its line."""
    dateline = parse_dateline(text, language=language)
    if dateline is not None or len(text) > _LONGEST:
        return dateline
    dateline = parse_dateline(text + _TERMINATOR, language=language)
    if dateline is None or dateline.end < len(text):
        return None
    return attrs.evolve(dateline, text=text[dateline.start :], end=len(text))


def _in_story(view: View) -> list[Reading]:
    """The opening of the first paragraph; of a later one only where an agency or a date speaks for it."""
    tried = 0
    for part in view.labels.story:
        if part.kind is not BodyKind.PARAGRAPH:
            continue
        piece = view.page.pieces[part.index]
        dateline = view.dateline(piece.text)
        if dateline is not None and (not tried or dateline.agency is not None or dateline.date is not None):
            start, end = piece.start + dateline.start, piece.start + dateline.end
            rule = "dateline.story-opening" if not tried else "dateline.later-paragraph"
            return [Reading(dateline, printed(view, start, end, rule, Certainty.INFERRED))]
        tried += 1
        if tried == _PARAGRAPHS:
            break
    return []
