"""What a row of the tables of printed forms holds.

In: nothing. Out: `Form`, a printed byline and what it says, and `NearMiss`, a text that looks like one. The forms are
those that papers print; the people in them are invented.
"""

from __future__ import annotations

from typing import NamedTuple

from newsparse.models.byline import Byline, Person


class Form(NamedTuple):
    """A printed byline."""

    name: str
    """What is special about it; the numbers of the reference's tables come first."""
    language: str
    """BCP 47."""
    text: str
    people: tuple[Person, ...] = ()
    agencies: tuple[str, ...] = ()
    """Their names in the table of agencies."""
    organizations: tuple[str, ...] = ()
    collective: str | None = None
    source: str = ""
    """Where the form was seen."""
    is_native: bool = False
    """It is read only where the language is known."""

    def is_read_as(self, byline: Byline | None) -> bool:
        """Whether a byline says all of it and nothing else."""
        return byline is not None and (
            self.people,
            self.agencies,
            self.organizations,
            self.collective,
        ) == (
            byline.people,
            tuple(agency.name for agency in byline.agencies),
            byline.organizations,
            byline.collective,
        )


class NearMiss(NamedTuple):
    """A text that opens like a byline and is none."""

    name: str
    language: str
    text: str
