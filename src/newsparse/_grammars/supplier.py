"""Who supplied a story, as a bracket or a run of words names it.

In: what stands between the brackets of a dateline or of a credit. Out: the agencies, the reporters who are named beside
them, and whether the agencies are known. Forms: one name ("AP"), several ("AFP/Hina", "ats afp"), an agency with its
regional desk ("dpa/lno"), an agency with its reporter ("Корр. ТАСС А. Б."), a site ("KOMPAS.com"), a call sign ("KDVR").
Where brackets may stand is not known here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._lexicon.agencies import find_agency, find_bracketed_agency
from newsparse.models.agency import Agency, AgencyKind

LONGEST = 60
"""A bracket with more characters names no supplier."""

_DOMAIN = re.compile(r"[^\W_][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|info|tv|co|news|mw|[a-z]{2})", re.IGNORECASE)
_CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?|NEWS ?\d{1,2}")
_DESK = re.compile(r"[a-zäöü]{2,4}")
_CORRESPONDENT = re.compile(r"(?:Корр|корр|Кор|кор)\.\s")
_WORDS = re.compile(r"[\w&+'’.\-äöüÄÖÜ]+(?: [\w&+'’.\-äöüÄÖÜ]+){0,3}")
_PEOPLE = "by "


class Supplier(NamedTuple):
    """What a bracket names."""

    agencies: tuple[Agency, ...]
    people: tuple[str, ...] = ()
    is_known: bool = False
    """The table has the first of them, or the form is one that only suppliers have."""


def read_supplier(content: str, language: str | None = None) -> Supplier | None:
    """The suppliers that a bracket names, `None` where it names none.

    Args:
        content: what stands between the brackets.
        language: of the text.
    """
    content = content.strip()
    if not 2 <= len(content) <= LONGEST:
        return None
    agencies, mark, people = content.rpartition("; ")
    if people.startswith(_PEOPLE):
        return _with_people(agencies if mark else "", people, language)
    return _known(content, language) or _unknown(content)


def _with_people(agencies: str, people: str, language: str | None) -> Supplier | None:
    """The canonical form: "(AP; by A, B)", "(by A)"."""
    names = tuple(name for part in people.removeprefix(_PEOPLE).split(", ") if (name := part.strip()))
    supplier = (_known(agencies, language) or _unknown(agencies)) if agencies else Supplier(())
    if supplier is None or not names:
        return None
    return Supplier(supplier.agencies, names, is_known=True)


def _known(content: str, language: str | None) -> Supplier | None:
    if agency := find_bracketed_agency(content, language):
        return Supplier((agency,), is_known=True)
    if match := _CORRESPONDENT.match(content):
        return _with_reporter(content[match.end() :], language)
    if "/" in content:
        return _parts(content.split("/"), language)
    words = content.split()
    if 2 <= len(words) <= 3:
        found = [find_bracketed_agency(word, language) for word in words]
        if all(found):
            return Supplier(tuple(agency for agency in found if agency), is_known=True)
    return None


def _with_reporter(words: str, language: str | None) -> Supplier | None:
    name, _, reporter = words.partition(" ")
    agency = find_bracketed_agency(name, language)
    if agency is None:
        return None
    return Supplier((agency,), (reporter,) if reporter else (), is_known=True)


def _parts(parts: list[str], language: str | None) -> Supplier | None:
    """As in "AFP/Hina" are two agencies, "dpa/lno" one with its desk, "KNA/iz" one with the paper that took the story."""
    first = find_bracketed_agency(parts[0].strip(), language)
    if first is None or len(parts) > 4:
        return None
    if first.kind is AgencyKind.OUTLET and not all(find_bracketed_agency(part.strip(), language) for part in parts):
        return None
    agencies = [first]
    for part in map(str.strip, parts[1:]):
        if agency := find_bracketed_agency(part, language):
            agencies.append(agency)
        elif not part or (first.short == "dpa" and _DESK.fullmatch(part)):
            continue
        else:
            agencies.append(Agency(part, kind=AgencyKind.OUTLET))
    return Supplier(tuple(dict.fromkeys(agencies)), is_known=True)


def _unknown(content: str) -> Supplier | None:
    """A paper, site or station that the table has not: it stands in the agency's place, so it is an outlet."""
    outlet = Agency(content, kind=AgencyKind.OUTLET)
    if is_site(content) or _CALL_SIGN.fullmatch(content):
        return Supplier((outlet,), is_known=True)
    if content[0].isalpha() and _WORDS.fullmatch(content.replace("/", " ")) and not content.isdigit():
        return Supplier((outlet,))
    return None


def is_site(word: str) -> bool:
    """Whether a word is the address of a site."""
    return "." in word and len(word) <= LONGEST and _DOMAIN.fullmatch(word) is not None


def bare_supplier(words: str, language: str | None = None) -> Agency | None:
    """The agency or site that words without brackets name."""
    if agency := find_agency(words, language):
        return agency
    return Agency(words, kind=AgencyKind.OUTLET) if is_site(words) and len(words) >= 6 else None
