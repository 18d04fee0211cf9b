"""Names that name nobody: the site itself, its sections, users of the content system, left-overs of templates.

In: bylines, printed or stated, and what else the page says of itself. Out: the same bylines without such names, and
without names that were given before. How a name is written is the matter of the grammar.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from newsparse._fields.address import page_host
from newsparse._fields.view import View
from newsparse._lexicon.byline_words import BODIES, PARTICLES
from newsparse._lexicon.letters import letters
from newsparse._lexicon.months import is_weekday
from newsparse.models.byline import Byline, Person
from newsparse.models.evidence import Source

_USERS: Final = frozenset(
    "admin administrator administrador webmaster root user guest author autor autore auteur unknown anonymous none null"
    " undefined default editor editors redakteur system webredaktion webdesk superuser moderator test".split()
)
"""Names of accounts and of nobody."""
_SHORTEST: Final = 4
"""Letters of a site's name without the words that all papers have."""
_INITIALS: Final = 4
"""Letters of an editor's code."""
_TEMPLATE: Final = "[{<%$@"
"""Signs that left-overs of templates open with."""


_NO_OPENERS: Final = frozenset(
    "im am mit bei beim vom zum zur aus auf nach seit ihr ihre last download pressemitteilung seguir siga suivre aktuell em".split()
)
"""Words in capitals that open a line of German or of a button, and no name."""


def is_name(name: str) -> bool:
    """Whether words in capitals may be a name: no day of the week, and none that opens or breaks off like a phrase."""
    words = name.split()
    if not words:
        return False
    last = words[-1]
    if last in PARTICLES or last == "Von":
        return False
    return words[0].casefold() not in _NO_OPENERS if len(words) > 1 else not is_weekday(words[0])


def name_key(name: str) -> str:
    """What two spellings of one name have in common."""
    name = name if name.isascii() else unicodedata.normalize("NFC", name)
    return letters(name.casefold())


def _core(name: str) -> str:
    """A name without single letters and the words that all papers have."""
    return " ".join(word for word in name.split() if len(word) > 1 and word.casefold().strip(".") not in BODIES)


def _is_initials(text: str) -> bool:
    """Whether a text is empty, or a code such as "jse"."""
    return not text or (len(text) <= _INITIALS and text.isalpha() and text.islower())


class Nobodies:
    """The names that are nobody's on one page."""

    __slots__ = ("_bodies", "_houses", "_sections", "_site")

    def __init__(self, view: View) -> None:
        claims = view.claims
        names = [claim.value for field in ("site_name", "publisher") for claim in claims.of(field)]
        host = view.known(page_host)
        self._site = {name_key(name) for name in (*names, host, host.rpartition(".")[0]) if name}
        self._site.discard("")
        self._houses = {name_key(_core(name)) for name in names if len(_core(name)) >= _SHORTEST}
        stated = {name_key(person.name) for claim in claims.of("bylines") for person in claim.value.people}
        # A blog files a story under its author, and so does the address of one.
        sections = [
            claim.value for claim in claims.of("section") if claim.source is not Source.URL or " " not in claim.value
        ]
        self._sections = {name_key(section) for section in sections} - self._site - stated
        self._bodies = {name_key(name) for claim in claims.of("bylines") for name in claim.value.organizations}

    def without(self, byline: Byline) -> Byline | None:
        """A stated byline without nobodies, `None` where nobody else is left.

        Whom another source states as an organisation is none of the people.
        """
        bodies = [person.name for person in byline.people if name_key(person.name) in self._bodies]
        people = tuple(
            person for person in byline.people if person.name not in bodies and not self._is_nobody(person.name)
        )
        organizations = tuple(name for name in (*byline.organizations, *bodies) if not self._is_nobody(name))
        if not (people or organizations or byline.agencies or byline.collective):
            return None
        return Byline(people, byline.agencies, organizations, byline.collective, byline.text)

    def settle(self, byline: Byline, seen: set[str]) -> Byline | None:
        """A printed byline without names that `seen` has; the site signs as an organisation."""
        people: list[Person] = []
        organizations = list(byline.organizations)
        for person in byline.people:
            key = name_key(person.name)
            if key in self._sections:
                continue
            if (key in self._bodies or key in self._site) and " " not in person.name.strip():
                organizations.append(person.name)
            elif self._is_account_of_the_house(person.name):
                continue
            elif key not in seen:
                people.append(person)
                seen.add(key)
        fresh = []
        for name in (*organizations, *(agency.name for agency in byline.agencies), byline.collective or ""):
            key = name_key(name)
            if name and key not in seen and key not in self._sections:
                seen.add(key)
                fresh.append(name)
        if not people and not fresh:
            return None
        return Byline(
            tuple(people),
            tuple(agency for agency in byline.agencies if agency.name in fresh),
            tuple(name for name in organizations if name in fresh),
            byline.collective if byline.collective in fresh else None,
            byline.text,
        )

    def is_known(self, name: str) -> bool:
        """Whether it is the site's name, a section's, or that of a body which the page states."""
        key = name_key(name)
        return key in self._site or key in self._sections or key in self._bodies

    def is_the_site(self, byline: Byline) -> bool:
        """Whether a printed byline names nothing but the site, and somebody's initials."""
        if byline.people or byline.agencies or not _is_initials(byline.collective or ""):
            return False
        return all(
            name_key(name) in self._site or name_key(_core(name)) in self._houses for name in byline.organizations
        )

    def _is_account_of_the_house(self, name: str) -> bool:
        """Whether it is the site's name with a letter: "Ilford D" of the Ilford News."""
        return any(len(word) == 1 for word in name.split()) and name_key(_core(name)) in self._houses

    def _is_nobody(self, name: str) -> bool:
        key = name_key(name)
        if self._is_account_of_the_house(name):
            return True
        if not key or key in self._site or key in self._sections or key in _USERS or name[0] in _TEMPLATE:
            return True
        # A single word in small letters is an account: "jdadmin", "eseppelt".
        return " " not in name and name.isascii() and name == name.lower()
