"""Who supplied a story, as a bracket or a run of words names it.

In: what stands between the brackets of a dateline or of a credit. Out: the agencies, the reporters who are named beside
them, and whether the agencies are known. Forms: one name ("AP"), several ("AFP/Hina", "ats afp"), an agency with its
regional desk ("dpa/lno"), an agency with its reporter ("Корр. ТАСС А. Б."), a site ("KOMPAS.com"), a call sign ("KDVR"),
agencies without a name ("(Agencies)"). Where brackets may stand is not known here.

    supplier := agency {("/" | " ") agency} | agency "/" (desk | outlet) | outlet "/" agency | "Корр. " agency [" " reporter]
              | site | call sign | "agencies" | words
"""

from __future__ import annotations

import re
from typing import NamedTuple, TypeAlias

from newsparse._lexicon.agencies import find_agency, find_bracketed_agency
from newsparse.models.agency import Agency, AgencyKind

LONGEST = 60
"""A bracket with more characters names no supplier."""

_DOMAIN = re.compile(
    r"[^\W_][\w-]{0,60}(?:\.[\w-]{1,60}){0,4}\.(?:com|net|org|info|tv|co|news|mw|[a-z]{2})", re.IGNORECASE
)
_CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?|NEWS ?\d{1,2}|\d{1,2} ?(?:News|NEWS)")
_ZONE = re.compile(r"(?:GMT|UTC)\b")
"""What opens the name of a time zone: "Helsinki (GMT+2)"."""
_BETWEEN = re.compile(r"/|\s-\s")
"""What parts suppliers, once there is a slash: "APP - UrduPoint / Pakistan Point News"."""
_DESK = re.compile(r"[a-zäöü]{2,4}")
_CORRESPONDENT = re.compile(r"(?:Корр|корр|Кор|кор)\.\s")
_WORDS = re.compile(r"[\w&+'’.\-äöüÄÖÜ]+(?: [\w&+'’.\-äöüÄÖÜ]+){0,3}")
_PEOPLE = "by "
_ARABIC_NEWS = (" نيوز", ".نت")
"""What the names of Arabic sites end in: they set themselves before ":-"."""
_UNNAMED = frozenset(
    "agencies agency wires एजेंसी एजेंसियां एजेंसियाँ एजेन्सी ایجنسیاں ایجنسی وكالات agencias agencia agenzie agences "
    "agenturen агентства agensi ajanslar agencije agenții סוכנויות".split()
)
"""Agencies that a bracket names as such, and by no name."""


_Where: TypeAlias = tuple[str | None, str | None]
"""The language of the text, and the country that it is filed from."""


class Supplier(NamedTuple):
    """What a bracket names."""

    agencies: tuple[Agency, ...]
    people: tuple[str, ...] = ()
    is_known: bool = False
    """The table has the first of them, or the form is one that only suppliers have."""


_NOBODY = Supplier((), is_known=True)


def read_supplier(content: str, language: str | None = None, country: str | None = None) -> Supplier | None:
    """The suppliers that a bracket names, `None` where it names none.

    Args:
        content: what stands between the brackets.
        language: of the text.
        country: where the story is filed.
    """
    content = content.strip()
    if not 2 <= len(content) <= LONGEST:
        return None
    agencies, mark, people = content.rpartition("; ")
    if people.startswith(_PEOPLE):
        return _with_people(agencies if mark else "", people, (language, country))
    return _known(content, (language, country)) or _unknown(content)


def _with_people(agencies: str, people: str, where: _Where) -> Supplier | None:
    """The canonical form: "(AP; by A, B)", "(by A)"."""
    names = tuple(name for part in people.removeprefix(_PEOPLE).split(", ") if (name := part.strip()))
    supplier = (_known(agencies, where) or _unknown(agencies)) if agencies else Supplier(())
    return None if supplier is None else Supplier(supplier.agencies, names, is_known=True)


def _known(content: str, where: _Where) -> Supplier | None:
    if agency := find_bracketed_agency(content, *where):
        return Supplier((agency,), is_known=True)
    if match := _CORRESPONDENT.match(content):
        return _with_reporter(content[match.end() :], where)
    if content.casefold() in _UNNAMED:
        return _NOBODY
    if "/" in content:
        return _parts(_BETWEEN.split(content), where)
    if ", " in content:
        several = [find_bracketed_agency(part, *where) for part in content.split(", ")]
        return Supplier(tuple(agency for agency in several if agency), is_known=True) if all(several) else None
    words = content.split()
    if 2 <= len(words) <= 3:
        found = [find_bracketed_agency(word, *where) for word in words]
        if all(found):
            return Supplier(tuple(agency for agency in found if agency), is_known=True)
    return None


def _with_reporter(words: str, where: _Where) -> Supplier | None:
    name, _, reporter = words.partition(" ")
    agency = find_bracketed_agency(name, *where)
    if agency is None:
        return None
    return Supplier((agency,), (reporter,) if reporter else (), is_known=True)


def _parts(parts: list[str], where: _Where) -> Supplier | None:
    """As in "AFP/Hina" are two agencies, "dpa/lno" one with its desk, "KNA/iz" one with the paper that took the story."""
    found = [find_bracketed_agency(part.strip(), *where) for part in parts]
    known = [agency for agency in found if agency and agency.kind is not AgencyKind.OUTLET]
    if len(parts) > 4 or not (known or all(found)):
        return None
    has_desks = any(agency.short == "dpa" for agency in known)
    agencies: list[Agency] = []
    for part, agency in zip(map(str.strip, parts), found, strict=True):
        if agency is not None:
            agencies.append(agency)
        elif part and not (has_desks and _DESK.fullmatch(part)):
            agencies.append(Agency(part, kind=AgencyKind.OUTLET))
    return Supplier(tuple(dict.fromkeys(agencies)), is_known=True)


def _unknown(content: str) -> Supplier | None:
    """A paper, site or station that the table has not: it stands in the agency's place, so it is an outlet."""
    outlet = Agency(content, kind=AgencyKind.OUTLET)
    if is_site(content) or _CALL_SIGN.fullmatch(content):
        return Supplier((outlet,), is_known=True)
    if _ZONE.match(content):
        return None
    if content[0].isalpha() and _WORDS.fullmatch(content.replace("/", " ")) and not content.isdigit():
        return Supplier((outlet,))
    return None


def is_site(word: str) -> bool:
    """Whether a word is the address of a site."""
    return "." in word and len(word) <= LONGEST and _DOMAIN.fullmatch(word) is not None


def bare_supplier(
    words: str, language: str | None = None, country: str | None = None, *, is_framed: bool = False
) -> Agency | None:
    """The agency or site that words without brackets name.

    Args:
        words: the whole name.
        language: of the text.
        country: where the story is filed.
        is_framed: the place and the date before it say that an agency follows, so that ordinary words name one, too.
    """
    look_up = find_bracketed_agency if is_framed else find_agency
    is_phrase = " " in words and words.islower()  # "Follow the conversation - "
    if not is_phrase and (agency := look_up(words, language, country)):
        return agency
    is_outlet = (is_site(words) and len(words) >= 6) or words.endswith(_ARABIC_NEWS)
    return Agency(words, kind=AgencyKind.OUTLET) if is_outlet else None
