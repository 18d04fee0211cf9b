"""One thing that a byline says, and the agencies and places among them.

In: words between two separators. Out: an `Item`. What a part is, and where it is cut, is in byline_items.py and
byline_cuts.py.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from newsparse._lexicon.agencies import agency_rows, find_agency
from newsparse.models.agency import Agency, AgencyKind

_PLACED = "in|from|à|au|aux|a|en|em|da|aus|på|i|w|frá|desde|uit|fra|från|из|в|з|у|iz|v|din|z|ze|στην|στο|από|di"
IN = re.compile(rf"\s(?:{_PLACED})\s(?=[^\W\d_a-zа-яё])")
PREPOSITIONS: Final = frozenset(_PLACED.split("|"))
"""Words before a place."""


class Item(NamedTuple):
    """One thing that a byline says."""

    kind: str
    """name, title (before a name), role (after it), agency, outlet, body, collective, place, code or junk."""
    text: str
    agency: Agency | None = None


def agency_item(agency: Agency, part: str) -> Item:
    """A paper or station signs as it is printed, an agency by its name in the table."""
    return Item("outlet" if agency.kind is AgencyKind.OUTLET else "agency", part, agency)


def bodies(words: str, language: str | None) -> list[Item]:
    words = words.removeprefix("the ").strip()
    agency = agency_of(words, language)
    return [agency_item(agency, words)] if agency else [Item("body", words)]


def agency_of(words: str, language: str | None = None) -> Agency | None:
    """As `find_agency`; what no written form begins with costs one look-up."""
    opener = words.partition(" ")[0].lower().replace("’", "'")
    return find_agency(words, language) if opener in agency_edges()[0] else None


@cache
def agency_edges() -> tuple[frozenset[str], frozenset[str]]:
    """The first and the last words of all written forms, in small letters: most words are none, and need no look-up."""
    forms = [form.lower().split() for row in agency_rows() for form in row.forms]
    return frozenset(form[0] for form in forms), frozenset(form[-1] for form in forms)


def place_item(words: list[str]) -> Item | None:
    """As in "in London", "em São Paulo" on their own."""
    is_place = 2 <= len(words) <= 4 and words[0] in PREPOSITIONS and all(word[0].isupper() for word in words[1:])
    return Item("place", " ".join(words[1:])) if is_place else None
