"""Printed dates of a page, with what the words beside them say.

In: pieces that the labels took for dates or bylines, `time` elements, and, where a page marks nothing, short lines.
Out: `PrintedDate`s, those near the headline apart from those elsewhere. A date without a year counts only where the
caller says when the page was fetched. Which date wins is not decided here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

import attrs

from newsparse._blocks.page import Piece
from newsparse._fields.region import closing, opening
from newsparse._fields.view import View, printed
from newsparse._grammars.ago import find_ago
from newsparse._grammars.calendar import FoundDate, find_dates
from newsparse._grammars.moment import parse_moment
from newsparse._lexicon import traits as t
from newsparse._lexicon.date_words import Meaning, date_meaning
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence

_LABEL: Final = 40
"""Characters before a date in which its label stands."""
_LINE: Final = 160
"""Characters of a line that may be a date line without being marked as one."""
_AROUND: Final = 30
"""Pieces that are looked through at the most, where nothing is marked."""
_ABOVE: Final = 6
"""Pieces above the headline in which its date stands."""
_SENTENCE: Final = 500
"""Characters of a sentence that tells when a post was written."""
_AFTER: Final = 12
"""Pieces after the story in which its date stands."""
_EDGE: Final = 4
"""Pieces of the story that may hold its date: a line with author and date is often set as a paragraph."""
_OPENING: Final = 40
"""Characters in which a line of the story shows that it may be a date line."""
_BRACKET: Final = 3
"""Characters before a date that opens a paragraph."""
_WORDS: Final = re.compile(r"[^\W\d_]+|©")
_NUMBERS: Final = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")
_UNSEEN: Final = t.HIDDEN | t.COMMENTS | t.CONSENT | t.AD
_FOREIGN: Final = (
    t.RELATED
    | t.MOST_READ
    | t.LATEST
    | t.TEASER
    | t.COMMENTS
    | t.FOOTER
    | t.HIDDEN
    | t.CAPTION
    | t.EMBED
    | t.AD
    | t.ASIDE
)
_STRANGE: Final = _UNSEEN | _FOREIGN & ~t.FOOTER
"""Beside the story its date stands in an element for the foot, too."""
_SITE: Final = t.HEADER | t.MASTHEAD | t.NAV
_STORY: Final = t.ARTICLE | t.MAIN | t.BODY
_FOREIGN_ROLES: Final = frozenset(
    {Role.COMMENTS, Role.HIDDEN, Role.ADVERTISEMENT, Role.CONSENT, Role.RIGHTS, Role.CREDIT}
)


@attrs.frozen
class PrintedDate:
    """A printed date, its rule without the field's name."""

    value: dt.datetime | dt.date
    meaning: Meaning
    evidence: Evidence


def dates_near_headline(view: View) -> list[PrintedDate]:
    """The dates around the headline, else those right after the story; those said to be of the first print go first."""
    return _first(view, _near(view))


def dates_elsewhere(view: View) -> list[PrintedDate]:
    """Where no date stands near the headline: at the story's edges, then marked ones, then above the headline."""
    return _first(view, _elsewhere(view))


def _near(view: View) -> Iterator[list[int]]:
    yield opening(view, Role.DATE) + opening(view, Role.BYLINE)
    yield closing(view, Role.DATE) + closing(view, Role.BYLINE)
    yield _lines_around(view)


def _elsewhere(view: View) -> Iterator[list[int]]:
    yield _story_edges(view)
    yield _sentences(view)
    yield _marked(view)
    yield _lines_above(view)


def _first(view: View, groups: Iterator[list[int]]) -> list[PrintedDate]:
    """The dates of the first group of pieces that holds one of more than a change."""
    changes: list[PrintedDate] = []
    for places in groups:
        found = [
            line for index in places if not _is_todays(view, index) for line in _read(view, view.page.pieces[index])
        ]
        if any(line.meaning is not Meaning.UPDATED for line in found):
            return sorted(found + changes, key=lambda line: line.meaning.value)
        changes = changes or found
    return changes


def _is_todays(view: View, index: int) -> bool:
    """Whether a date stands in the site's header, as newspapers print the day above all pages."""
    headline = view.labels.headline
    if index >= headline or view.labels.roles[index] is Role.BYLINE:
        return False
    traits = view.page.pieces[index].traits
    return bool(traits & _SITE & ~view.page.pieces[headline].traits) and not traits & (_STORY | t.BYLINE)


def _lines_around(view: View) -> list[int]:
    """Short lines between headline and story, then the headline and those right above it, whatever they were taken for.

    A date under the headline stands in boxes of any name: of the author, of sharing, of a teaser. A dateline on a line of its
    own is the story's, so it goes before one that opens the text of a box.
    """
    labels = view.labels
    headline, first = labels.headline, labels.first
    if headline < 0:
        headline = max(-1, first - _ABOVE)
    high = first if headline < first <= headline + _AROUND else min(headline + _ABOVE, len(labels.roles))
    places = (*range(headline + 1, high), *_upwards(headline + 1, _ABOVE + 1))
    lines = [index for index in places if _is_line(view, index, _UNSEEN)]
    return sorted(lines, key=lambda index: labels.roles[index] is not Role.DATELINE)


def _upwards(below: int, most: int) -> Iterator[int]:
    """The pieces above one, the nearest first."""
    return reversed(range(max(0, below - most), below))


def _after(view: View) -> range:
    """The pieces right after the story."""
    labels = view.labels
    return range(labels.last, min(labels.last + _AFTER, len(labels.roles))) if labels.first >= 0 else range(0)


def _story_edges(view: View) -> list[int]:
    """Short lines right before the story, its standfirst and first pieces where a date opens them, and short lines right after it."""
    labels, pieces = view.labels, view.page.pieces
    edges = view.by_role(Role.DESCRIPTION)[:1] + [part.index for part in labels.story[:_EDGE]]
    opens = [index for index in edges if any(map(str.isdigit, pieces[index].text[:_OPENING]))]
    places = (*_upwards(labels.first, _EDGE), *_after(view))
    return opens + [index for index in places if _is_line(view, index, _STRANGE)]


def _sentences(view: View) -> list[int]:
    """The sentence right after the story in which weblogs tell when a post was written, and where it is filed."""
    pieces = view.page.pieces
    return [
        index
        for index in _after(view)
        if _LINE < pieces[index].end - pieces[index].start <= _SENTENCE and _is_own(view, index, _STRANGE)
    ]


def _marked(view: View) -> list[int]:
    """What is marked as a date, without the dates of cards and comments."""
    pieces = view.page.pieces
    return [index for index in view.by_role(Role.DATE)[:_AROUND] if not pieces[index].traits & _FOREIGN]


def _lines_above(view: View) -> list[int]:
    """Short lines farther above the headline."""
    high = view.labels.headline if view.labels.headline >= 0 else view.labels.first
    return [index for index in _upwards(high, _AROUND) if _is_line(view, index, _FOREIGN)]


def _is_line(view: View, index: int, foreign: int) -> bool:
    piece = view.page.pieces[index]
    return piece.end - piece.start <= _LINE and _is_own(view, index, foreign) and any(map(str.isdigit, piece.text))


def _is_own(view: View, index: int, foreign: int) -> bool:
    return view.labels.roles[index] not in _FOREIGN_ROLES and not view.page.pieces[index].traits & foreign


def _read(view: View, piece: Piece) -> list[PrintedDate]:
    """The dates of one piece: those of its `time` elements, else those of its words."""
    found = _timed(view, piece)
    if found:
        return found
    if not any(map(str.isdigit, piece.text)):
        return _counted_back(view, piece)
    found, before = [], 0
    unsaid = False
    long = piece.end - piece.start > _LINE
    for date in find_dates(piece.text, language=view.language):
        if long and date.start > _BRACKET and not _tells_print(piece.text, date):
            # Running text names dates; only one that opens it is its own, or one that it calls its own.
            break
        meaning = _meaning(piece.text[max(before, date.start - _LABEL) : date.start])
        value = _ordered(view, piece.text[date.start : date.end], date).value(view.reference)
        before = date.end
        if meaning is Meaning.OTHER or value is None:
            continue
        if meaning is Meaning.UNSAID and unsaid:
            # Of two dates without a word the first one is of publication: "28.5.2020 17:43 | 29.5.2020 9:10".
            meaning = Meaning.UPDATED
        unsaid = unsaid or meaning is not Meaning.UPDATED
        start, end = piece.start + date.start, piece.start + date.end
        certainty = Certainty.MARKED if piece.traits & (t.DATE | t.TIME) else Certainty.INFERRED
        rule = "marked-line" if piece.traits & (t.DATE | t.TIME) else "line"
        found.append(PrintedDate(value, meaning, printed(view, start, end, rule, certainty)))
    return found or _counted_back(view, piece)


def _counted_back(view: View, piece: Piece) -> list[PrintedDate]:
    """The date of a line that counts back from the moment at which the page was fetched: "2 hours ago"."""
    ago = find_ago(piece.text) if view.reference is not None else None
    value = ago.value(view.reference) if ago is not None else None
    if ago is None or value is None:
        return []
    evidence = printed(view, piece.start + ago.start, piece.start + ago.end, "ago", Certainty.INFERRED)
    return [PrintedDate(value, _meaning(piece.text[: ago.start]), evidence)]


def _tells_print(text: str, date: FoundDate) -> bool:
    """Whether a short sentence says that it was published on a date: "This entry was posted on", "wurde am … gepostet"."""
    if len(text) > _SENTENCE or date.start > _LABEL:
        return False
    around = text[: date.start] + " " + text[date.end : date.end + _LABEL]
    return Meaning.PUBLISHED in {date_meaning(word) for word in _WORDS.findall(around.casefold())}


def _timed(view: View, piece: Piece) -> list[PrintedDate]:
    """The moments that `time` elements state for what they print."""
    found = []
    before = 0
    for mark in piece.marks:
        if mark.tag != "time" or not mark.value or mark.start < 0:
            continue
        value = parse_moment(mark.value)
        start = mark.start - piece.start
        meaning = _meaning(piece.text[max(before, start - _LABEL) : start])
        meaning = _meaning(piece.text[start : mark.end - piece.start]) if meaning is Meaning.UNSAID else meaning
        before = mark.end - piece.start
        if value is not None and meaning is not Meaning.OTHER:
            evidence = printed(view, mark.start, mark.end, "time-element", Certainty.MARKED)
            found.append(PrintedDate(value, meaning, evidence))
    return found


def _meaning(label: str) -> Meaning:
    """What a label says of the date after it; the last word that says something counts."""
    said = Meaning.UNSAID
    if label and not label.isspace():
        for word in _WORDS.findall(label.casefold()):
            meaning = date_meaning(word)
            if meaning is Meaning.OTHER:
                return meaning
            said = said if meaning is Meaning.UNSAID else meaning
    return said


def _ordered(view: View, text: str, found: FoundDate) -> FoundDate:
    """The date with day and month in the order that the page's other dates show, where digits alone leave it open."""
    if not _NUMBERS.match(text):
        return found
    days = view.known(_stated_days)
    other = attrs.evolve(found.date, month=found.date.day, day=found.date.month)
    return attrs.evolve(found, date=other) if other.resolve() in days and found.date.resolve() not in days else found


def _stated_days(view: View) -> frozenset[dt.date]:
    """The days that the page states, of print and of change; its address, too."""
    values = [claim.value for field in ("date_published", "date_modified") for claim in view.claims.of(field)]
    return frozenset(value.date() if isinstance(value, dt.datetime) else value for value in values)
