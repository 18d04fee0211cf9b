"""The people of a byline while it is read.

In: the parts of a byline, one after the other. Out: the finished `Byline`. A title, a body, a place or an address
belongs to the people before it that have none yet; a title in the plural to all of them; where nobody was named, a
title is words for nobody. How a part is read is in byline_items.py.
"""

from __future__ import annotations

from typing import ClassVar

from newsparse._grammars.byline_clean import Clean
from newsparse._grammars.byline_item import Item
from newsparse._grammars.byline_items import read_items
from newsparse._grammars.byline_kinds import is_role
from newsparse._grammars.byline_labels import Group, deed_of
from newsparse._grammars.byline_split import Part
from newsparse._grammars.caseless import is_desk, is_nobody
from newsparse._grammars.names import display_name, is_caseless
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.byline_words_labels import OUTLET, SOURCE
from newsparse.models.agency import Agency
from newsparse.models.byline import Byline, Contribution, Person


class _Named:
    """A person while the details are found."""

    __slots__ = ("affiliation", "contribution", "email", "handle", "location", "name", "role", "url")

    def __init__(self, name: str, contribution: Contribution) -> None:
        self.name = name
        self.contribution = contribution
        self.role: str | None = None
        self.affiliation: str | None = None
        self.location: str | None = None
        self.email: str | None = None
        self.handle: str | None = None
        self.url: str | None = None

    def person(self) -> Person:
        return Person(
            self.name,
            display_name(self.name),
            self.role,
            self.affiliation,
            self.location,
            self.email,
            self.handle,
            self.url,
            self.contribution,
        )


class Sheet:
    """What was read so far."""

    MOST_PEOPLE: ClassVar[int] = 100

    is_source: bool
    """Of the stretch that was opened last, as all of these: what follows its label is none of the authors."""
    is_full: bool
    """A part that is none ended it."""
    _deed: Contribution
    _first: int
    """How many people were named before it."""
    _supplier: str
    _title: str | None

    __slots__ = (
        "_deed",
        "_first",
        "_given",
        "_supplier",
        "_title",
        "agencies",
        "bodies",
        "codes",
        "collective",
        "deeds",
        "has_junk",
        "has_kicker",
        "has_label",
        "has_outlet",
        "is_full",
        "is_junk_first",
        "is_source",
        "people",
    )

    def __init__(self) -> None:
        self.people: list[_Named] = []
        self.agencies: list[Agency] = []
        self.bodies: list[str] = []
        self.collective: str | None = None
        self.codes: list[str] = []
        """Initials of those who worked on it: "ino/dpa"."""
        self.has_outlet = False
        """A body is one of the papers and stations that the table knows."""
        self.has_junk = False
        """A part says nothing of a byline."""
        self.is_junk_first = False
        self.has_kicker = False
        """Words that are none of a byline stood before the label."""
        self.has_label = False
        self.deeds: set[Contribution] = set()
        self._given = 0
        """How many of the addresses, in the order of print, are somebody's."""

    @property
    def has_anybody(self) -> bool:
        """Somebody or some body is named."""
        return bool(self.people or self.agencies or self.bodies or self.collective)

    @property
    def has_writers(self) -> bool:
        """Somebody and nothing else is named before any label."""
        return not self.has_kicker and any(person.contribution is Contribution.WRITING for person in self.people)

    @property
    def names(self) -> list[str]:
        """Everybody's name."""
        return [person.name for person in self.people]

    @property
    def full_names(self) -> int:
        """How many names have two words, or no spaces to count words by."""
        return sum(map(_is_full, self.names))

    def open(self, group: Group) -> None:
        """Begins a stretch with its label."""
        if group.is_labelled and not self.has_label and self.has_junk:
            self.has_junk, self.is_junk_first, self.has_kicker = False, False, True
        self.has_label = self.has_label or group.is_labelled
        self._deed = group.deed
        self.is_source = group.supplier == SOURCE and not self.people
        self._supplier = group.supplier
        self._title = None
        self.is_full = False
        self._first = len(self.people)
        if group.is_labelled:
            self.deeds.add(group.deed)

    def add(self, part: Part, language: str | None) -> None:
        """Reads one part."""
        has_people = len(self.people) > self._first
        if part.mark == "and" and part.text.count(" ") > 1:
            has_people = False  # "JANE ROE and JOHN DOE Staff Writers"
        if self._supplier == OUTLET:
            self.bodies.append(part.text)
            return
        if self._is_place_after_comma(part):
            self._spread("location", part.text)
            return
        if self._is_paper_after_slash(part, language):
            self._body(Item("body", part.text))
            return
        has_people = has_people or bool(self.agencies)  # "AFP, Paris"
        for item in read_items(part.text, language, has_people=has_people):
            if len(self.people) >= self.MOST_PEOPLE:
                self.is_full = True
                return
            if item.kind == "name":
                self._name(item.text, part.mark)
            else:
                self._take(item)

    def _is_place_after_comma(self, part: Part) -> bool:
        """As in "Von Ann Roe, Lille": one capitalised word after a comma and a full name."""
        if part.mark != "," or " " in part.text:
            return False
        if self.collective and not self.people and not find_agency(part.text):
            return part.text.upper() == part.text  # "Na Mwandishi Wetu, SINGIDA"
        if not self.people[self._first :] or not part.text.istitle():
            return False
        return " " in self.people[-1].name and read_items(part.text, has_people=True)[0].kind == "name"

    def _is_paper_after_slash(self, part: Part, language: str | None) -> bool:
        """As in "Jeanne Roe / Ouest-France": one word in capitals after a full name, where a second name would be full, too."""
        if part.mark != "/" or " " in part.text or not part.text[0].isupper() or not self.people[self._first :]:
            return False
        kind = read_items(part.text, language, has_people=True)[0].kind
        return _is_full(self.people[-1].name) and kind in {"name", "junk"}

    def _take(self, item: Item) -> None:
        if item.kind == "title":
            self._title = item.text
        elif item.kind == "role":
            self._role(item.text)
        elif item.kind in {"agency", "outlet", "body"}:
            self._body(item)
        elif item.kind == "collective":
            self.collective = item.text if self.collective is None else self.collective
        elif item.kind == "place":
            self._spread("location", item.text)
        elif item.kind == "deed":
            self._did(item.text)
        elif item.kind == "code":
            self.codes.append(item.text)
        elif item.kind == "junk":
            self.is_junk_first = self.is_junk_first or not self.has_anybody
            self.has_junk = True
            self.is_full = True

    def _body(self, item: Item) -> None:
        if item.kind == "agency" and item.agency is not None:
            self.agencies.extend([item.agency] if item.agency not in self.agencies else [])
        else:
            self.bodies.extend([item.text] if item.text not in self.bodies else [])
            self.has_outlet = self.has_outlet or item.kind == "outlet"
        self._spread("affiliation", item.text)

    def _name(self, name: str, mark: str) -> None:
        if is_caseless(name) and is_nobody(name):
            self.collective = name if self.collective is None and is_desk(name) else self.collective
            return
        if self.collective and not self.people and " " not in name:
            self.bodies.append(name)  # "Redacción / Crítica"
            return
        last = self.people[-1] if self.people else None
        if last is not None and last.role and mark == "," and (" " not in name or _opens_acronym(name)):
            self.bodies.extend([name] if " " in name else [])
            self._spread("affiliation", name)
            return
        if any(person.name == name and person.contribution is self._deed for person in self.people):
            return
        if self._title is None and self.collective and not self.people and " " in name and is_role(self.collective):
            self._title, self.collective = self.collective, None  # "De notre correspondant, Jean Roe"
        person = _Named(name, self._deed)
        person.role, self._title = self._title, None
        self.people.append(person)

    def _role(self, role: str) -> None:
        if len(self.people) == self._first:
            self.collective = self.collective or role
            return
        if role.casefold().endswith(("writers", "reporters", "correspondents", "editors", "contributors")):
            self._spread("role", role)
        elif self.people[-1].role is None:
            self.people[-1].role = role

    def _did(self, word: str) -> None:
        """What the last person did, said after the name: "Ana Roe Editor"."""
        deed = deed_of(word)
        if deed is None:
            self._role(word)
        else:
            self.people[-1].contribution = deed

    def _spread(self, field: str, value: str) -> None:
        """Gives a value to the people of the stretch, from the last back to one that has it already."""
        for place in range(len(self.people) - 1, self._first - 1, -1):
            if getattr(self.people[place], field) is not None:
                return
            setattr(self.people[place], field, value)

    def address(self, clean: Clean, end: int) -> None:
        """Gives the addresses that are printed before the end of the stretch to whom they stand beside, each of them once."""
        people = self.people[self._first :]
        here = [address for address in clean.addresses[self._given :] if people and address.place < end]
        self._given += len(here)
        for address in here:
            before = [person for person in people if clean.text.find(person.name) <= address.place]
            person = (before or people)[-1]
            if getattr(person, address.kind) is None:
                setattr(person, address.kind, address.text)

    def byline(self, text: str) -> Byline:
        """The finished value."""
        people = tuple([named.person() for named in self.people])
        if self.codes and self.collective is None and (self.agencies or self.bodies):
            self.collective = "/".join(self.codes)
        return Byline(people, tuple(self.agencies), tuple(self.bodies), self.collective, text)


def _opens_acronym(words: str) -> bool:
    """As in "ACLU Speech" after a title: a body, and no name in capitals."""
    first = words.partition(" ")[0]
    return len(first) > 2 and first.isupper() and first.isalpha() and not words.isupper()


def _is_full(name: str) -> bool:
    """Two of its words bear it, or it has no spaces to count words by."""
    return is_caseless(name) or sum(not word[0].islower() or not word.isalpha() for word in name.split()) > 1
