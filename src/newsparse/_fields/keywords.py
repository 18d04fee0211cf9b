"""Keywords: the tags that are printed; where none are, those that the page states.

In: the pieces that the labels took for tags, their links, and the claims. Out: the tags in the order of print, each
once. A tag is the text of a link; where a list of tags has no links, it is what commas part. Signs that only decorate
("#", a comma at the end) are no part of it. How long a list of tags may be is not decided here.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.nobody import name_key
from newsparse._fields.view import Reading, View, claimed, printed
from newsparse._fields.wording import clean
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.navigation_words import BUTTONS, names_topics
from newsparse.models.evidence import Certainty

_PARTS: Final = re.compile(r"[,;|·•、，\n]|(?<=\s)#")
_DECORATION: Final = " \t\n\xa0#＃,;|·•、，/"
_ARROWS: Final = " «»‹›<>←→"
_RUN: Final = 3
"""Blanks of a single tag from which it is rather a list without commas."""
_LABEL: Final = 40
"""Characters of a label before the colon: "Tags:", "Filed under:"."""


def find_keywords(view: View) -> list[Reading]:
    """The printed tags; then what each source states."""
    pieces = [view.page.pieces[index] for index in view.labels.tags]
    linked = any(mark.anchor for piece in pieces for mark in piece.marks)
    words, evidence = [], []
    writers = {name_key(person.name) for claim in view.claims.of("bylines") for person in claim.value.people}
    seen: set[str] = set()
    for piece in pieces:
        if not linked and names_topics(piece.text):
            # The title of a menu whose lines are the tags.
            continue
        for start, end in _linked(piece) if linked else _parted(piece):
            word = " ".join(clean(view.page.text[start:end]).split()).strip(_DECORATION)
            key = word.casefold()
            if not word or key in seen or _is_label(word) or name_key(word) in writers:
                # Tags are printed twice where the page has a bar above the story and a list below it.
                continue
            seen.add(key)
            words.append(word)
            rule = "keywords.tag-link" if linked else "keywords.tag-line"
            evidence.append(printed(view, start, end, rule, Certainty.MARKED))
    stated = _stated(view, writers)
    if not words:
        return stated
    found = [Reading(tuple(words), *evidence)]
    # Without links and without a label, what a class calls tags is often a title or a name for machines.
    return found + stated if linked or not view.page.marked_up or _is_labelled(pieces[0]) else stated + found


def _stated(view: View, writers: set[str]) -> list[Reading]:
    """What each source states, without the author's name; a list in one string stands behind one with commas."""
    found = []
    for claim in view.claims.of("keywords"):
        tags = tuple(tag for tag in claim.value if name_key(tag) not in writers)
        if tags:
            found.append(Reading(tags, claimed(claim)))
    return sorted(found, key=lambda reading: len(reading.value) == 1 and reading.value[0].count(" ") >= _RUN)


def _is_labelled(piece: Piece) -> bool:
    if names_topics(piece.text) or _is_label(piece.text):
        return True
    colon = max(piece.text.find(":", 0, _LABEL), piece.text.find("：", 0, _LABEL))
    return colon > 0 and colon + 1 < len(piece.text)


def _is_label(word: str) -> bool:
    """Whether it is the title of the list, a link to all topics, or a button."""
    if word.casefold().strip(_ARROWS) in BUTTONS:
        return True
    wording = furniture(word)
    return wording is not None and (wording.whole or wording.kind is Furniture.TAGS)


def _linked(piece: Piece) -> list[tuple[int, int]]:
    """Where the links of a piece stand; a link in a link is printed once."""
    spans: list[tuple[int, int]] = []
    for mark in piece.marks:
        if mark.anchor is not None and mark.anchor.href[:1] != "#" and (not spans or mark.start >= spans[-1][1]):
            spans.append((mark.start, mark.end))
    return spans


def _parted(piece: Piece) -> list[tuple[int, int]]:
    """The words of a line of tags, without its label."""
    text = piece.text
    begin = max(text.find(":", 0, _LABEL), text.find("：", 0, _LABEL)) + 1
    spans = []
    for match in _PARTS.finditer(text, begin):
        spans.append((piece.start + begin, piece.start + match.start()))
        begin = match.end()
    spans.append((piece.start + begin, piece.end))
    return [(start, end) for start, end in spans if text[start - piece.start : end - piece.start].strip(_DECORATION)]
