"""First paragraphs that stand over the story's element, or that a class calls a standfirst.

In: a page, its story's element and the pieces taken from it. Out: `labels.leads`, and later the story with those of them that
are no standfirst. Which text is the standfirst is decided between the two (`newsparse._labels.standfirst`).
"""

from __future__ import annotations

from collections.abc import Collection
from operator import attrgetter
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.measures import FURNITURE
from newsparse._labels.prompts import find_prompt
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_OPEN: Final = frozenset({Role.OTHER, Role.MASTHEAD})
_FIRST: Final = 120
"""What a first paragraph weighs that stands over the story's element."""
_ABOVE: Final = 12
"""Pieces over the story's element that are looked at."""
_NOT_FIRST: Final = t.STANDFIRST | t.HEADER | t.ASIDE | t.BOX
"""Traits of what stands over a story and is none of it."""
_APART: Final = FURNITURE | t.FIGURE | t.CAPTION | t.QUOTE
"""Traits of what is none of it, if it does not stand in the element around the story's."""
_QUOTES: Final = frozenset('"“„«‘')
"""What opens a motto, or the claim that a story looks into."""
_STATED: Final = 60
"""Letters and digits of it that are looked for in the stated description: a standfirst is no first paragraph."""
_STANDFIRST: Final = 700
"""Characters from which a text is no standfirst, whatever the page states."""


def is_first_paragraph(piece: Piece, value: int, described: Collection[str]) -> bool:
    """Whether a piece over the story's element is a long paragraph, and not what the page states as its description."""
    if value < _FIRST or piece.scope.tag != "p" or piece.traits & _NOT_FIRST or piece.text[0] in _QUOTES:
        return False
    words = squeezed(piece.text)[:_STATED]
    return not any(words in squeezed(text) for text in described)


def find_leads(page: Page, labels: Labels, container: Scope, values: list[int], described: Collection[str]) -> None:
    """Note the first paragraphs between the headline and the story's element."""
    if not 0 <= labels.headline < container.first:
        return
    for index in range(max(labels.headline + 1, container.first - _ABOVE), container.first):
        piece = page.pieces[index]
        stated = described if piece.end - piece.start <= _STANDFIRST else ()
        if piece.traits & _APART or not is_first_paragraph(piece, values[index], stated):
            continue
        if find_prompt(piece.text) is None:
            labels.leads.append(StoryPiece(index, BodyKind.PARAGRAPH, None))


def add_leads(page: Page, labels: Labels) -> None:
    """Put before the story what was noted, now that it is known which text is the standfirst."""
    leads = [
        lead
        for lead in labels.leads
        if labels.first >= 0
        and labels.roles[lead.index] in _OPEN
        and not page.pieces[lead.index].traits & (t.LIST | FURNITURE)
    ]
    if leads:
        labels.story = sorted(labels.story + leads, key=attrgetter("index"))
        labels.first = labels.story[0].index
