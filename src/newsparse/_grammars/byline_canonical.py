"""The canonical form of a byline, read back.

In: a text. Out: the `Byline` that `str` wrote, or `None` where the text was not written by it.

    canonical := "By " item {" | " item}
    item      := key ": " value [" [" key ": " value {" | " key ": " value} "]"]

Nothing is guessed here: the keys are those of models/byline.py.
"""

from __future__ import annotations

import re

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.byline import CANONICAL_OPENING, Byline, Contribution, Person

_ITEM = re.compile(r"(person|agency|organization|collective): ([^|\[\]]+)(?: \[([^\[\]]*)\])?(?: \| |$)")

_KINDS = {kind.value: kind for kind in AgencyKind}
_DEEDS = {deed.value: deed for deed in Contribution}


def read_canonical(text: str) -> Byline | None:
    """The byline whose canonical form the text is."""
    if not text.startswith(CANONICAL_OPENING) or _ITEM.match(text, 3) is None:
        return None
    people, agencies, organizations = [], [], []
    collective, place = None, 3
    while place < len(text):
        match = _ITEM.match(text, place)
        if match is None:
            return None
        place = match.end()
        key, value, more = match[1], match[2], _pairs(match[3])
        if key == "person":
            people.append(_person(value, more))
        elif key == "agency":
            agencies.append(Agency(value, more.get("short"), _KINDS.get(more.get("kind", ""), AgencyKind.AGENCY)))
        elif key == "organization":
            organizations.append(value)
        else:
            collective = value
    return Byline(tuple(people), tuple(agencies), tuple(organizations), collective, text)


def _pairs(more: str | None) -> dict[str, str]:
    pairs = (part.partition(": ") for part in (more or "").split(" | "))
    return {key: value for key, mark, value in pairs if mark}


def _person(name: str, more: dict[str, str]) -> Person:
    contribution = _DEEDS.get(more.get("contribution", ""), Contribution.WRITING)
    fields = {
        key: more[key]
        for key in ("display_name", "role", "affiliation", "location", "email", "handle", "url")
        if key in more
    }
    return Person(name, **fields, contribution=contribution)
