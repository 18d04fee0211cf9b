"""Stated authors to one byline.

In: the value of an author property in any of its shapes (names, persons, organisations, lists of all of them, several
names in one string), or the content of a meta element. Out: `Byline`, without text. Names are taken apart by the
grammar of bylines. Addresses, user names of content systems and initials are nobody; the site's own name is an
organisation. Printed bylines are not read here.
"""

from __future__ import annotations

import re
from typing import Any, Final

import attrs

from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import Ledger, name_key
from newsparse._claims.shapes import Thing, flat, types
from newsparse._claims.values import addresses, first_text, names
from newsparse._grammars.byline import parse_names
from newsparse._lexicon.agencies import find_agency
from newsparse.models.agency import Agency
from newsparse.models.byline import Byline, Person
from newsparse.models.evidence import ProblemCode

_LONGEST: Final = 400
"""Characters of a byline."""
_ORGANIZATIONS: Final = frozenset(
    "organization newsmediaorganization corporation brand localbusiness webpage website educationalorganization".split()
)
_NOBODY: Final = frozenset(
    "adm admin admin1 administrator administrador anonymous anonym api author auteur autor bot cms default demo feed feeds"
    " editor guest hootsuite ifttt importer migration n/a na nobody none null root rss rssfeed sysadmin system test undefined"
    " unknown user username webadmin webmaster wordpress wp wpadmin wpengine xmlrpc zapier".split()
) | {"no author", "no-author", "not available", "super user", "site admin"}
_MARKS: Final = ("http://", "https://", "[at]", "©", "copyright ")
"""What a name does not hold, but the lines do that themes and plug-ins leave in its place."""
_HOUSE: Final = frozenset(
    "agencies agency com de desk developer digital editorial editors magazin magazine media nachrichten net news newsroom online"
    " redaktion redaction reporter reporters staff team tv web zeitung".split()
)
"""Words beside a site's own name that make no person of it."""
_LEGAL_FORM: Final = re.compile(
    r"(?:^|[\s,])(?:GmbH|gGmbH|AG|KG|OHG|UG|e\.\s?V|eG|Ltd|Limited|Inc|LLC|plc|S\.?\s?A|S\.?\s?A\.?\s?S|SARL|S\.?\s?r\.?\s?l"
    r"|S\.?\s?p\.?\s?A|B\.V|N\.V|Oy|A/S|Kft|Zrt|s\.r\.o|Sp\.\s?z\s?o\.\s?o)\.?$"
)
"""What closes the name of a company or a club."""
_INITIALS: Final = re.compile(r"[a-zäöüß]{1,4}(?:[/.\-][a-zäöüß]{1,4})+")
"""Editors' initials as agencies write them: "gr/bp"."""


def read_byline(value: Any, things: Things, ledger: Ledger) -> Byline | None:
    """Everybody whom an author property names, `None` for nobody."""
    parts: list[Byline] = []
    left = 2 * ledger.limits.names
    for item in flat(value):
        if not left:
            _tell_cut(ledger)
            break
        left -= 1
        if type(item) is str:
            part = name_byline(item, ledger)
        elif type(item) is dict:
            thing = things.resolve(item)
            part = _thing_byline(thing, things, ledger) if type(thing) is dict else None
        else:
            part = None
        if part is not None:
            parts.append(part)
    return _cut(joined(parts), ledger)


def _cut(byline: Byline | None, ledger: Ledger) -> Byline | None:
    """The byline without text, which is that of print, and with no more people than the limit."""
    if byline is None:
        return None
    if len(byline.people) > ledger.limits.names:
        _tell_cut(ledger)
        byline = attrs.evolve(byline, people=byline.people[: ledger.limits.names])
    if not byline.text:
        return byline
    # By hand, as below: every stated byline passes here.
    return Byline(byline.people, byline.agencies, byline.organizations, byline.collective)


def _email(text: str) -> str | None:
    """The address of a stated e-mail, which is one where it has an at-sign and no blank."""
    address = text.removeprefix("mailto:")
    return address if "@" in address and " " not in address else None


def _tell_cut(ledger: Ledger) -> None:
    message = "an author property names more people than the limit; the rest was dropped"
    ledger.problem(ProblemCode.BYLINE_TOO_LONG, message, "bylines")


def name_byline(text: str, ledger: Ledger) -> Byline | None:
    """Everybody whom one string names; pages state the same string in several places."""
    if text not in ledger.bylines:
        ledger.bylines[text] = _name_byline(text, ledger)
    return ledger.bylines[text]


def _name_byline(text: str, ledger: Ledger) -> Byline | None:
    name = ledger.plain(text, "bylines")
    if len(name) > _LONGEST:
        ledger.problem(
            ProblemCode.BYLINE_TOO_LONG, "an author's name is longer than 400 characters; it was cut", "bylines"
        )
        name = name[:_LONGEST].rpartition(",")[0] or name[:_LONGEST]
    if _is_house(name, ledger) or _LEGAL_FORM.search(name):
        return Byline(organizations=(name,))
    site, comma, _ = name.partition(",")
    if comma and name_key(site) in ledger.own_names:
        # The site and its address: "harbourpost.example, Milltown, Germany".
        return Byline(organizations=(site,))
    if len(name) == 1 and name.isupper():
        # An initial alone is a name as stated; in running text the grammar would not take it for one.
        return Byline(people=(Person(name),))
    if _is_nobody(name):
        return None
    return _cut(parse_names(name, language=ledger.language), ledger)


def _is_house(name: str, ledger: Ledger) -> bool:
    """Whether it is the site's own name, with words beside it or not."""
    if name_key(name) in ledger.own_names:
        return True
    words = name.split()
    if len(words) < 2 or len(words) > 6:
        return False
    kept = [word for word in words if word.lower() not in _HOUSE]
    return len(kept) < len(words) and name_key(" ".join(kept)) in ledger.own_names


def joined(parts: list[Byline]) -> Byline | None:
    """One byline of several, each name once."""
    if len(parts) <= 1:
        return parts[0] if parts else None
    people: dict[str, Person] = {}
    agencies: dict[Agency, None] = {}
    organizations: dict[str, None] = {}
    collective = None
    for part in parts:
        for person in part.people:
            people.setdefault(person.name, person)
        agencies.update(dict.fromkeys(part.agencies))
        organizations.update(dict.fromkeys(part.organizations))
        collective = collective or part.collective
    return Byline(tuple(people.values()), tuple(agencies), tuple(organizations), collective)


def _thing_byline(thing: Thing, things: Things, ledger: Ledger) -> Byline | None:
    written = names(thing)
    if not written:
        given, family = first_text(thing.get("givenName"), things), first_text(thing.get("familyName"), things)
        written = [f"{given} {family}"]
    byline = joined([part for name in written if (part := name_byline(name, ledger)) is not None])
    if byline is None:
        return None
    is_organization = any(kind.lower() in _ORGANIZATIONS for kind in types(thing))
    if is_organization and not any(kind.lower() == "person" for kind in types(thing)):
        if byline.people and not byline.agencies and len(written) == 1:
            # An organisation's name may look like a person's; but content systems also call persons organisations,
            # and then give several.
            return byline if len(byline.people) > 1 else Byline(organizations=(ledger.plain(written[0], "bylines"),))
        return byline
    if len(byline.people) == 1:
        people = (_person(byline.people[0], thing, things, ledger),)
        return Byline(people, byline.agencies, byline.organizations, byline.collective)
    return byline


def _person(person: Person, thing: Thing, things: Things, ledger: Ledger) -> Person:
    """The person with what the thing says beside the name."""
    role = person.role or ledger.plain(first_text(thing.get("jobTitle"), things), "bylines") or None
    work = thing.get("affiliation") or thing.get("worksFor")
    affiliation = person.affiliation or ledger.plain(first_text(work, things), "bylines") or None
    email = person.email or _email(ledger.plain(first_text(thing.get("email"), things), "bylines"))
    return attrs.evolve(person, role=role, affiliation=affiliation, email=email, url=_page(thing, things, ledger))


def _page(thing: Thing, things: Things, ledger: Ledger) -> str | None:
    """The person's page: the site's own before those elsewhere."""
    for key in ("url", "sameAs", "@id"):
        for address in addresses(thing.get(key), things):
            if not address.startswith(("#", "_:")) and "#" not in address:
                url = ledger.base.join(address)
                if url is not None:
                    return url
    return None


def _is_nobody(name: str) -> bool:
    lowered = name.lower()
    return (
        len(name) < 2
        or lowered in _NOBODY
        or lowered.startswith(("www.", "//"))
        or any(mark in lowered for mark in _MARKS)
        or (" " not in name and _is_account(name))
        or not any(letter.isalpha() for letter in name)
    )


def _is_account(name: str) -> bool:
    """Whether a single word is the name of an account, an address or an editor's initials, and no agency."""
    if "@" in name or "/" in name or "_" in name or _INITIALS.fullmatch(name):
        return True
    return name.isascii() and name.islower() and find_agency(name) is None
