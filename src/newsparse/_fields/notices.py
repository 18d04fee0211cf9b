"""Notices: what the newsroom says about the story itself.

In: the pieces that the labels took for notices. Out: `Notice`s in the order of print, each once. The beginning of the
words tells the kind; a date in them is kept as far as it is printed. Which piece is a notice is for the labels to say.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._grammars.calendar import find_date
from newsparse._lexicon.notice_words import KINDS
from newsparse.models.article import Notice, NoticeKind
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_OPENING: Final = 80
"""Characters in which a notice says what it is."""
_LONGEST: Final = 1_200
_TITLE: Final = 30
_EDGE: Final = 3
"""Pieces at the end of the story, and after it, that may be notices without being marked."""
_BEGINNINGS: Final = frozenset(phrase[:2] for _, words in KINDS for phrase in words)
"""Two letters tell of most paragraphs that they open as no notice does."""
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}[^:]{0,12}: ?")
"""The time that stands before an update: "2:58 p.m.: This article was updated"."""


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
    places = {}
    for index in view.by_role(Role.NOTICE):
        text = pieces[index].text
        is_title = len(text) <= _TITLE and text.rstrip().endswith((":", "：")) and index + 1 < len(pieces)
        places[index + is_title] = "notices.label"
    edges = [part.index for part in (*labels.story[:1], *labels.story[-_EDGE:])]
    after = range(labels.last, min(labels.last + _EDGE, len(pieces))) if labels.last > 0 else range(0)
    for index in (*edges, *after):
        if index not in places and not pieces[index].linked and _opens_notice(pieces[index].text):
            places[index] = "notices.wording"
    return sorted(places.items())


def _opens_notice(text: str) -> bool:
    """Whether a paragraph at an edge of the story opens as a notice does; one word takes a colon after it."""
    opening = _opening(text)
    if opening[:2] not in _BEGINNINGS:
        return False
    for _, words in KINDS:
        for phrase in words:
            if opening.startswith(phrase):
                rest = opening[len(phrase) :].lstrip()
                return " " in phrase or rest[:1] in {":", "："}
    return False


def notice_kind(text: str) -> NoticeKind:
    """What a notice says, by the words that it begins with."""
    opening = _opening(text)
    for kind, words in KINDS:
        if opening.startswith(words):
            return kind
    return NoticeKind.OTHER


def _opening(text: str) -> str:
    """The words that a notice begins with, case-folded."""
    opening = text[:_OPENING].casefold().lstrip("*•-–—[( ")
    clock = _CLOCK.match(opening) if opening[:1].isdecimal() else None
    return opening[clock.end() :] if clock is not None else opening
