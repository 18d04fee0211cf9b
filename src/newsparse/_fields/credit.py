"""Credit: the agency that supplied the story.

In: the dateline, the bylines, lines at the story's end, claims. Out: readings, best first. An agency that stands only
beside a picture supplied the picture. Which written forms name an agency is data of the lexicon.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._fields.bylines import find_bylines
from newsparse._fields.dateline import find_dateline
from newsparse._fields.printed_bylines import spaced_lines
from newsparse._fields.region import closing, opening
from newsparse._fields.view import Reading, View, claimed, printed
from newsparse._lexicon.agencies import find_agency
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_SIGNED: Final = re.compile(r"[(\[（]\s?([^()\[\]（）]{2,40})[)\]）][.。]?\s?$")
"""A sign-off at the end of the last paragraph: "(dpa/ab)", "(Reuters)"."""
_LINE: Final = re.compile(r"^\W{0,3}(?:\([cC]\)|©|[Cc]opyright)?\W{0,3}(?:(?:19|20)\d\d)?\W{0,3}")
_PARTS: Final = re.compile(r"[/,;|+&•]|\s[-–—]\s|\s(?:and|und|et|y)\s")
_LONGEST: Final = 120
_BYLINE: Final = 400


def find_credit(view: View) -> list[Reading]:
    """The agency of the dateline, of a byline, of a line at the end, of a statement."""
    found = [
        Reading(reading.value.agency, *reading.evidence)
        for reading in view.known(find_dateline)[:1]
        if reading.value.agency is not None
    ]
    found += _in_bylines(view)
    found += _at_end(view)
    for claim in view.claims.of("credit"):
        agency = supplier(claim.value, view.language)
        if agency is not None:
            found.append(Reading(agency, claimed(claim)))
    return found


def supplier(text: str, language: str | None) -> Agency | None:
    """The first agency that a credit line names: "© 2024 AFP", "dpa/ab"."""
    if len(text) > _LONGEST:
        return None
    words = _LINE.sub("", text, count=1).strip(" .,:;-–—()[]")
    for part in (words, *_PARTS.split(words)):
        agency = find_agency(part.strip(), language)
        if agency is not None and agency.kind is not AgencyKind.OUTLET:
            return agency
    return None


def _in_bylines(view: View) -> list[Reading]:
    found = []
    for index in opening(view, Role.BYLINE) + closing(view, Role.BYLINE):
        piece = view.page.pieces[index]
        byline = view.byline(spaced_lines(piece)) if piece.end - piece.start <= _BYLINE else None
        for agency in byline.agencies if byline is not None else ():
            if agency.kind is not AgencyKind.OUTLET:
                evidence = printed(view, piece.start, piece.end, "credit.byline", Certainty.INFERRED)
                found.append(Reading(agency, evidence))
    if not found:
        # A byline that shares its line with a date has no role of its own.
        for reading in view.known(find_bylines)[:1]:
            named = [agency for byline in reading.value for agency in byline.agencies]
            found += [
                Reading(agency, *reading.evidence[:1]) for agency in named if agency.kind is not AgencyKind.OUTLET
            ]
    if not found:
        for claim in view.claims.of("bylines"):
            found += [
                Reading(agency, claimed(claim))
                for agency in claim.value.agencies
                if agency.kind is not AgencyKind.OUTLET
            ]
    return found


def _at_end(view: View) -> list[Reading]:
    """A line of its own after the story, or a sign-off in brackets at the end of it."""
    pieces = view.page.pieces
    found = []
    for index in sorted(closing(view, Role.CREDIT) + closing(view, Role.RIGHTS)):
        piece = pieces[index]
        agency = supplier(piece.text, view.language)
        if agency is not None:
            found.append(Reading(agency, printed(view, piece.start, piece.end, "credit.line", Certainty.INFERRED)))
    for part in view.labels.story[-1:]:
        piece = pieces[part.index]
        match = _SIGNED.search(piece.text[-60:])
        agency = supplier(match[1], view.language) if match else None
        if match is not None and agency is not None:
            shift = piece.end - min(60, len(piece.text))
            evidence = printed(view, shift + match.start(), shift + match.end(), "credit.sign-off", Certainty.INFERRED)
            found.append(Reading(agency, evidence))
    return found
