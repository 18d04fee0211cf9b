"""The standfirst, or what the page states of its story.

In: a view. Out: readings of `description`. What is printed goes first: a stated description repeats the first paragraph on
many pages. Of the stated ones what most sources state goes first, and a whole one before its own cut-off beginning; who
wrote the story, the site's name and the title again are no description. Which piece is the standfirst is a
label's matter.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.headline import one_line, without_readings
from newsparse._fields.view import Reading, View, printed
from newsparse._grammars.byline_labels import split_groups
from newsparse._labels.headline import squeezed
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_LABEL: Final = 30
"""Characters of a section's name before a standfirst."""
_AFTER_DOTS: Final = " ])"
_DOTS: Final = " .…[("
_LINE_OF_NAMES: Final = 120
"""Characters of a byline that a content system states as the description."""


def find_description(view: View) -> list[Reading]:
    """The printed standfirst; else the stated ones, what most sources state first."""
    readings: list[Reading] = []
    places = view.by_role(Role.DESCRIPTION)
    for place, index in enumerate(places):
        if place and index == places[place - 1] + 1:
            continue
        last = index + 1 if index + 1 in places else index
        rule = view.labels.rules[index]
        certainty = Certainty.MARKED if rule == "description.class" else Certainty.INFERRED
        start = _after_label(view, view.page.pieces[index])
        evidence = printed(view, start, view.page.pieces[last].end, rule, certainty)
        readings.append(Reading(one_line(without_readings(view.page.pieces[index], evidence)), evidence))
    return readings + _stated_descriptions(view)


def _after_label(view: View, piece: Piece) -> int:
    """Where the standfirst's own words begin, where the page states them and a label adjoins them without a blank."""
    for claim in view.claims.of("description"):
        label = piece.end - piece.start - len(claim.value)
        if 0 < label <= _LABEL and piece.text[label - 1].isalnum() and piece.text.endswith(claim.value):
            return piece.start + label
    return piece.start


def _stated_descriptions(view: View) -> list[Reading]:
    """What the page states of the story, the whole before its beginning."""
    stated = view.stated("description")
    if not stated:
        return []
    others = {
        squeezed(claim.value)
        for field in ("headline", "title", "site_name", "publisher")
        for claim in view.claims.of(field)
    }
    telling = [reading for reading in stated if _tells(view, reading.value, others)]
    votes = Counter(reading.value for reading in telling)
    if len(votes) < 2:
        return telling
    beginnings = {text for text in votes if (part := _kept(text)) and _is_beginning(part, votes)}
    return sorted(telling, key=lambda reading: (reading.value in beginnings, -votes[reading.value]))


def _tells(view: View, text: str, others: set[str]) -> bool:
    """Whether a stated text says something of the story: no name or title, no word of a template, no byline."""
    if (text.isascii() and " " not in text) or squeezed(text) in others:
        return False
    if len(text) > _LINE_OF_NAMES:
        return True
    return not any(group.is_labelled for group in split_groups(text)[:1]) or view.byline(text) is None


def _is_beginning(part: str, texts: Counter[str]) -> bool:
    return any(len(text) > len(part) + 1 and text.startswith(part) and not _kept(text) for text in texts)


def _kept(text: str) -> str:
    """What stands before the dots of a text that a machine has cut off, empty for one that has none."""
    rest = text.rstrip(_AFTER_DOTS)
    return rest.rstrip(_DOTS) if rest.endswith(("…", "...")) else ""
