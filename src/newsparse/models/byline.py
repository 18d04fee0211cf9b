"""Who made a story, in what role and for whom.

In: nothing but attrs and the sibling models. Out: `Byline`, `Person`, `Contribution`. How printed bylines are read is
the matter of the grammars; here is only the value and its canonical form, which the grammar reads back.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.models.agency import Agency, AgencyKind

CANONICAL_OPENING = "By "
"""What every canonical byline begins with."""

_MARKS = {ord(mark): " " for mark in "|[]"}


class Contribution(StrEnum):
    """What a person did for the story."""

    WRITING = "writing"
    REPORTING = "reporting"
    EDITING = "editing"
    PHOTOGRAPHY = "photography"
    ILLUSTRATION = "illustration"
    VIDEO = "video"
    AUDIO = "audio"
    TRANSLATION = "translation"
    INTERVIEW = "interview"
    RESEARCH = "research"


@attrs.frozen
class Person:
    """A person whom a byline or a credit names."""

    name: str
    """The name as printed."""
    display_name: str | None = None
    """The name in mixed case, where it is printed in capitals ("Pam CASTRO" gives "Pam Castro")."""
    role: str | None = None
    """Job title as printed: "Political Correspondent"."""
    affiliation: str | None = None
    """The paper, station or institute printed beside the name."""
    location: str | None = None
    """The place printed beside the name: "in Dodoma"."""
    email: str | None = None
    """The e-mail address printed beside the name."""
    handle: str | None = None
    """The account name printed beside the name, with its @."""
    url: str | None = None
    """The person's page: absolute, http or https."""
    contribution: Contribution = Contribution.WRITING
    """What the person did for the story."""


@attrs.frozen
class Byline:
    """One printed or stated byline.

    >>> Byline(agencies=(Agency("Agence France-Presse", "AFP"),), collective="Staff Writers").people
    ()
    """

    people: tuple[Person, ...] = ()
    """Everybody named, in the order of print."""
    agencies: tuple[Agency, ...] = ()
    """Every agency named, in the order of print."""
    organizations: tuple[str, ...] = ()
    """Papers, stations and institutes that sign as a body, as printed."""
    collective: str | None = None
    """Words for nobody by name: "Staff Writers", "our correspondent"."""
    text: str = attrs.field(default="", eq=False)
    """The byline as printed."""

    def __str__(self) -> str:
        """The canonical form, which parses back to an equal value: "By person: Jane Roe | agency: Reuters"."""
        items = [_item("person", person.name, _details(person)) for person in self.people]
        items += [_item("agency", agency.name, _kind(agency)) for agency in self.agencies]
        items += [_item("organization", organization, {}) for organization in self.organizations]
        items += [_item("collective", self.collective, {})] if self.collective else []
        return CANONICAL_OPENING + " | ".join(items)


def _item(key: str, value: str, details: dict[str, str | None]) -> str:
    more = " | ".join(f"{name}: {_plain(text)}" for name, text in details.items() if text)
    return f"{key}: {_plain(value)} [{more}]" if more else f"{key}: {_plain(value)}"


def _plain(value: str) -> str:
    """Without the marks that part the canonical form; no name that was read from a page has them."""
    return " ".join(value.translate(_MARKS).split())


def _details(person: Person) -> dict[str, str | None]:
    fields = ("display_name", "role", "affiliation", "location", "email", "handle", "url")
    details: dict[str, str | None] = {field: getattr(person, field) for field in fields}
    if person.contribution is not Contribution.WRITING:
        details["contribution"] = person.contribution.value
    return details


def _kind(agency: Agency) -> dict[str, str | None]:
    return {"short": agency.short, "kind": None if agency.kind is AgencyKind.AGENCY else agency.kind.value}
