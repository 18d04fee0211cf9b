"""Notices: what the newsroom says about the story itself.

In: the pieces that the labels took for notices. Out: `Notice`s in the order of print, each once. The beginning of the
words tells the kind; a date in them is kept as far as it is printed. Which piece is a notice is for the labels to say.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._grammars.calendar import find_date
from newsparse._labels.edges import notice_opening, opens_notice, wire_kind
from newsparse._lexicon import traits as t
from newsparse._lexicon.notice_words import KINDS
from newsparse.models.article import Notice, NoticeKind
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_LONGEST: Final = 1_200
_TITLE: Final = 30


def find_notices(view: View) -> list[Reading]:
    """Corrections, updates and editor's notes; one reading with all of them."""
    notices, evidence = [], []
    seen: set[str] = set()
    for index, rule in _places(view):
        piece = view.page.pieces[index]
        text = clean(piece.text)
        if text in seen or len(text) > _LONGEST:
            # A page for two widths of screen prints its notice twice.
            continue
        seen.add(text)
        found = find_date(text, language=view.language) if any(map(str.isdigit, text[:400])) else None
        notices.append(Notice(notice_kind(text), text, found.date if found else None))
        certainty = Certainty.MARKED if rule == "notices.label" else Certainty.INFERRED
        evidence.append(printed(view, piece.start, piece.end, rule, certainty))
    return [Reading(tuple(notices), *evidence)] if notices else []


def _places(view: View) -> list[tuple[int, str]]:
    """The pieces that are notices; a title alone ("Note:") stands for the piece that follows it."""
    labels, pieces = view.labels, view.page.pieces
    places: dict[int, str] = {}
    for index in view.by_role(Role.NOTICE):
        text = pieces[index].text
        if labels.rules[index] == "notice.wording" and opens_notice(text) and len(text) > _TITLE:
            places[index] = "notices.wording"
            continue
        is_title = len(text) <= _TITLE and text.rstrip().endswith((":", "：")) and index + 1 < len(pieces)
        if is_title or _is_told(pieces[index]):
            places[index + is_title] = "notices.label"
    return sorted(places.items())


def _is_told(piece: Piece) -> bool:
    """Whether a piece that a class calls a notice tells something: a button does not ("Suggest a correction"), and a form tells how to fill it in."""
    if piece.traits & t.FORM or piece.linked * 2 >= piece.end - piece.start:
        return False
    return piece.end - piece.start > _TITLE or opens_notice(piece.text)


def notice_kind(text: str) -> NoticeKind:
    """What a notice says, by the words that it begins with."""
    opening = notice_opening(text)
    for kind, words in KINDS:
        if opening.startswith(words):
            return kind
    return wire_kind(text) or NoticeKind.OTHER
