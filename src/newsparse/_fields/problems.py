"""What was odd about what a page prints.

In: a view, and the values that its fields got. Out: `Problem`s: dates that nobody can place, zones that mean several
offsets, bylines that are too long to be any. What is odd about claims is told where they are written down; what is odd
about bytes and markup, where they are read.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, Final

from newsparse._claims.ledger import AMBIGUOUS, unread_date
from newsparse._fields.region import opening
from newsparse._fields.view import View
from newsparse._grammars.ago import find_ago
from newsparse._grammars.calendar import find_date
from newsparse._grammars.moment import parse_moment
from newsparse._grammars.zones import AMBIGUOUS_ZONES
from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words import traits_of
from newsparse.models.document import Role
from newsparse.models.evidence import Evidence, Problem, ProblemCode, Source

_DAY: Final = dt.timedelta(days=1)
_DATES: Final = ("date_published", "date_modified")
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)
"""What a machine-readable date has, and a duration or a time of day has not."""
_LAST_WORD: Final = re.compile(r"\b[A-Z]{3,4}\)?$")


def find_problems(view: View, values: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]) -> list[Problem]:
    """Everything that is odd about the printed fields."""
    problems = [*_ahead(view), *_ambiguous(values, evidence)]
    if "date_published" not in values:
        problems += _unplaced(view, problems)
    if not values.get("bylines"):
        problems += _endless_byline(view)
    return problems


def _ahead(view: View) -> Iterator[Problem]:
    """Stated dates that lie after the moment at which the page was fetched."""
    if view.reference is None:
        return
    last = _day(view.reference) + _DAY
    for name in _DATES:
        if any(_day(claim.value) > last for claim in view.claims.of(name)):
            message = "a stated date lies after the moment at which the page was fetched; it was passed over"
            yield Problem(ProblemCode.IMPLAUSIBLE_DATE, message, name)


def _day(value: dt.datetime | dt.date) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def _ambiguous(values: dict[str, Any], evidence: dict[str, tuple[Evidence, ...]]) -> Iterator[Problem]:
    """Printed times whose zone means several offsets."""
    for name in _DATES:
        value = values.get(name)
        if not isinstance(value, dt.datetime) or value.tzinfo is not None:
            continue
        spoke = evidence[name][0]
        zone = _LAST_WORD.search(spoke.raw) if spoke.source in {Source.MARKUP, Source.TEXT} else None
        if zone is not None and zone[0].rstrip(")") in AMBIGUOUS_ZONES:
            yield Problem(ProblemCode.AMBIGUOUS_ZONE, AMBIGUOUS, name)


def _unplaced(view: View, told: list[Problem]) -> Iterator[Problem]:
    """Why the date that is printed near the headline is none: the first of them that shows it."""
    if told:
        return
    pieces = view.page.pieces
    for index in opening(view, Role.DATE) + opening(view, Role.BYLINE):
        piece = pieces[index]
        for mark in piece.marks:
            if mark.tag == "time" and _YEAR.search(mark.value) and parse_moment(mark.value) is None:
                yield unread_date(mark.value, "date_published")
                return
        if view.reference is None and (find_ago(piece.text) or find_date(piece.text, language=view.language)):
            message = "a date is printed that only the moment of the fetch completes, and nobody said when that was"
            yield Problem(ProblemCode.NEEDS_REFERENCE, message, "date_published")
            return


def _endless_byline(view: View) -> Iterator[Problem]:
    """Whether what is marked as the byline is longer than any."""
    longest = view.limits.field_text
    # The markup's word was not taken for it, so it is asked once more.
    if any(piece.end - piece.start > longest and traits_of(piece.scope.words) & t.BYLINE for piece in view.page.pieces):
        message = f"what is marked as the byline is longer than {longest:,} characters; it was not read as one"
        yield Problem(ProblemCode.BYLINE_TOO_LONG, message, "bylines")
