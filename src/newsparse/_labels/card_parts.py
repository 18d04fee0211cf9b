"""What the pieces of a card are: heading, kicker, summary, dateline, date.

In: a draft with its element. Out: `Card`. Markup speaks first, then place and length: a short line over the heading is
the kicker, prose under it the summary. Numbers of a ranking and ages are no text of the heading. Nothing is parsed
here; the fields read datelines and dates.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from newsparse._blocks.page import Mark, Page, Piece
from newsparse._grammars.calendar import find_date
from newsparse._labels.drafts import CLOSED, Draft
from newsparse._labels.labelled import Card
from newsparse._lexicon import traits as t

_APART: Final = t.KICKER | t.DATE | t.TIME | t.BYLINE | t.CREDIT | t.SCREEN_READER | t.HIDDEN | t.SHARE | t.TAGS
"""Runs inside a link that are no part of its heading."""
_SKIPPED: Final = CLOSED | t.BYLINE | t.CREDIT | t.CAPTION | t.TAGS
_NO_LABEL: Final = _SKIPPED | t.DATE | t.TIME
_BULLETS: Final = "•·▪►▶→›» "
_MOST: Final = 24
"""Pieces of a card that are looked at."""
_SUMMARY: Final = 40
"""Characters from which a line under a heading is a summary."""
_SENTENCE: Final = 16
"""Characters of a summary at the least, where a stop ends it."""
_KICKER: Final = 40
_DATELINE: Final = 80
_DATE: Final = 24
_ENDS: Final = frozenset('.!?…。！？؟”»"')
_DIGIT: Final = re.compile("[0-9]")
_DATELINE_FORM: Final = re.compile(r"[^\W\d_][^()]{1,50}\([A-Z]{2,9}\) ?[^()]{0,24}")


def build_card(page: Page, draft: Draft, title: int) -> Card:
    """The card of a draft in a group with that title."""
    heading = draft.heading_piece
    piece = page.pieces[heading]
    card = Card(heading, "", draft.anchor, draft.url)
    card.start, card.end = draft.start, draft.end
    card.kicker = draft.kicker
    card.text = _heading_text(piece, draft, card)
    if draft.scope is not None:
        _read_parts(page, draft, card, title)
    return card


def _read_parts(page: Page, draft: Draft, card: Card, title: int) -> None:
    """Find out what the pieces around the heading are to a card."""
    scope, heading = draft.scope, card.heading
    if scope is None:
        return
    own = page.text[draft.start : draft.end]
    labels: list[int] = []
    for index in range(scope.first, min(scope.last, scope.first + _MOST)):
        other = page.pieces[index]
        if index in (heading, title) or other.traits & CLOSED or other.text == own:
            continue
        if _is_label(other, before=index < heading):
            labels.append(index)
        else:
            _place(card, draft, other, index)
    if card.kicker < 0 and labels:
        # A class speaks first; else the line nearest to the heading.
        near = [index for index in labels if index < heading] or labels
        card.kicker = next((index for index in labels if page.pieces[index].scope.own & t.KICKER), near[-1])
    piece = page.pieces[heading]
    if card.summary < 0 and piece.end - draft.end >= _SUMMARY and not piece.text[: draft.start - piece.start].strip():
        card.summary, card.summary_start = heading, draft.end


def _is_label(piece: Piece, *, before: bool) -> bool:
    """Whether a piece may be a card's kicker."""
    if piece.end - piece.start > _KICKER:
        return False
    own = piece.scope.own | piece.traits & t.TIME
    if not (before or own & t.KICKER) or own & _NO_LABEL:
        return False
    return any(map(str.isalpha, piece.text)) and not _looks_dated(piece.text)


def _place(card: Card, draft: Draft, piece: Piece, index: int) -> None:
    """Find out what a piece is to a card that is neither its heading nor its kicker."""
    own = piece.scope.own | piece.traits & t.TIME
    length = piece.end - piece.start
    text = piece.text
    if own & (t.DATE | t.TIME) and length <= _DATELINE:
        card.date = index if card.date < 0 else card.date
    elif index < card.heading or own & _SKIPPED:
        return
    elif length <= _DATELINE and card.dateline < 0 and "(" in text and _DATELINE_FORM.fullmatch(text):
        card.dateline = index
    elif text[0].isdecimal() and text[-1] not in _ENDS and _opens_with_date(text):
        card.date = index if card.date < 0 else card.date
    elif card.summary < 0 and (_is_prose(text, length) or _is_sentence(piece, length, draft)):
        card.summary = index
        _part_label(card, draft, piece, index)
    elif card.date < 0 and _looks_dated(text):
        card.date = index


def _opens_with_date(text: str) -> bool:
    """Whether a line is a date with what stands beside it: the author, the comments."""
    found = find_date(text[:_DATE])
    return found is not None and found.start == 0 and found.date.year is not None and found.date.month is not None


def _is_prose(text: str, length: int) -> bool:
    return length >= _SUMMARY or (length * 3 >= _SUMMARY and "\u2e80" <= text[0] <= "\ud7ff")


def _is_sentence(piece: Piece, length: int, draft: Draft) -> bool:
    """Whether a short line under a heading is a sentence: "Two papers become one."; the card's own link may hold a statement."""
    text = piece.text
    if not (length >= _SENTENCE and text[-1] in ".!?" and text[0].isupper() and " " in text):
        return False
    if not piece.linked:
        return True
    last = piece.marks[-1].anchor
    return text[-1] == "." and last is not None and last.href == draft.anchor.href


def _part_label(card: Card, draft: Draft, piece: Piece, index: int) -> None:
    """A summary may begin with the link of its section: "Coast" and then the text."""
    mark = piece.marks[0] if piece.marks else None
    if mark is None or mark.anchor is None or mark.anchor is draft.anchor or mark.start != piece.start:
        return
    if mark.end - mark.start <= _KICKER and piece.end - mark.end >= _SUMMARY // 2:
        card.summary_start = mark.end
        if card.kicker < 0:
            card.kicker, card.kicker_span = index, (mark.start, mark.end)


def _looks_dated(text: str) -> bool:
    if text.isascii() and _DIGIT.search(text) is None:
        return False
    digits = sum(map(str.isdigit, text))
    return 0 < digits * 8 >= len(text)


def _heading_text(piece: Piece, draft: Draft, card: Card) -> str:
    """The heading without what is set apart in it; a kicker in the heading's own piece is the card's."""
    start, end = draft.start, draft.end
    marks = piece.marks
    if len(marks) == 1 and marks[0].anchor is not None:
        # Most headings are a link and nothing else.
        return _unbulleted(piece.text[start - piece.start : end - piece.start])
    place = bisect_left(marks, start, key=_by_start)
    before = marks[place - 1] if place else None
    if before is not None and before.anchor is not None and before.start == piece.start and start - before.end < 2:
        _set_kicker(card, draft, before)
    while place < len(marks) and marks[place].start < end:
        mark = marks[place]
        place += 1
        if not mark.traits & _APART or mark.anchor is not None or mark.end > draft.end:
            continue
        if (
            start < mark.start
            and mark.end < end
            and piece.text[mark.start - piece.start : mark.end - piece.start] == ":"
        ):
            # A colon for whoever hears the heading: it is printed in two parts.
            if card.kicker < 0 and mark.start - start <= _KICKER:
                card.kicker, card.kicker_span = draft.heading_piece, (start, mark.start)
            start = mark.end
            continue
        if mark.start == start and mark.end < end:
            start = mark.end
            if mark.traits & t.KICKER:
                _set_kicker(card, draft, mark)
        elif mark.end == end and mark.start > start:
            end = mark.start
    return _unbulleted(piece.text[start - piece.start : end - piece.start])


def _unbulleted(text: str) -> str:
    text = " ".join(text.split())
    return text.lstrip(_BULLETS) or text


def _set_kicker(card: Card, draft: Draft, mark: Mark) -> None:
    if card.kicker < 0 and mark.end - mark.start <= _KICKER:
        card.kicker, card.kicker_span = draft.heading_piece, (mark.start, mark.end)


def _by_start(mark: Mark) -> int:
    return mark.start
