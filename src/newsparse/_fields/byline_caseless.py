"""Bylines that are a bare name in a script without capitals: "山田太郎", "محمد أحمد".

In: the short lines above, under and after which the story stands, and the people whom the page states. Out: the lines
of one place. The name needs a class, an item property or a link that says author; what a bare name looks like is the
matter of the grammar. Where the page states somebody of that form, only these are believed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.byline_proof import Line, is_foreign
from newsparse._fields.nobody import Nobodies, name_key
from newsparse._fields.printed_bylines import spaced_lines
from newsparse._fields.region import lines_near
from newsparse._fields.view import View, printed
from newsparse._grammars.caseless import LONGEST, bare_names, is_bare_name
from newsparse._lexicon import traits as t
from newsparse.models.byline import Byline, Person
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_ROLES: Final = frozenset({Role.BYLINE, Role.DATE, Role.MASTHEAD, Role.OTHER})
_APART: Final = 2
"""Pieces between the names of one byline: its date, or the picture's."""


def caseless_lines(view: View, nobodies: Nobodies, known: dict[str, Person]) -> list[Line]:
    """The bare names of the first place that has some."""
    stated = {key for key, person in known.items() if is_bare_name(person.name, view.language)}
    lines: list[Line] = []
    last = -1
    for index in lines_near(view, LONGEST):
        if lines and index - last > _APART:
            break
        piece = view.page.pieces[index]
        if view.labels.roles[index] not in _ROLES or is_foreign(view, index):
            continue
        for text, start, end in _marked(view, piece):
            names = bare_names(text, view.language)
            if not names or any(map(nobodies.is_known, names)):
                continue
            if stated and stated.isdisjoint(map(name_key, names)):
                continue
            evidence = printed(view, start, end, "bylines.bare-name", Certainty.MARKED)
            lines.append((Byline(tuple(map(Person, names)), text=" ".join(evidence.raw.split())), evidence))
            last = index
            break
    return lines


def _marked(view: View, piece: Piece) -> Iterator[tuple[str, int, int]]:
    """The words that the markup gives an author: the whole piece, and runs of it."""
    if piece.traits & t.BYLINE:
        yield spaced_lines(piece), piece.start, piece.end
    for mark in piece.marks:
        is_author = mark.traits & t.BYLINE or (mark.anchor is not None and "author" in mark.anchor.rel)
        if is_author and 0 <= mark.start < mark.end:
            yield view.page.text[mark.start : mark.end], mark.start, mark.end
