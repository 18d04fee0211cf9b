"""The parts of a byline between its separators, and what each of them is.

In: a part ("Jane Roe", "AP Technology Writer", "The Example Post", "in Dodoma"). Out: an `Item`: name, job title,
agency, body, words for nobody, place, or nothing that a byline has. A part may hold two of them without a separator
("Tom Roe Associated Press", "Ann Roe Staff Writer"); then it is cut. How items make people is in byline.py.
"""

from __future__ import annotations

import re

from newsparse._grammars.byline_cuts import agency_role, cut, is_titled, nobody_last
from newsparse._grammars.byline_item import IN, PREPOSITIONS, Item, agency_item, agency_of, bodies, place_item
from newsparse._grammars.byline_kinds import ends_as_title, has_title, is_body, is_outlet, is_role, opens_title
from newsparse._grammars.names import ends_as_paper, is_name, is_paper_surname, without_marks
from newsparse._grammars.supplier import is_site
from newsparse._lexicon.byline_words import (
    BODIES,
    COLLECTIVES,
    NEWSROOMS,
    NO_NAME,
    OF_A_BODY,
    PARTICLES,
    ROLES,
    SUFFIXES,
    TITLE_WORDS,
)
from newsparse._lexicon.places import city_country

_FOR = re.compile(
    r"\s(?:(?:[Ss]pecial|SPECIAL)\s(?:to|for|TO|FOR)|for|For|FOR|of|para|(für|pour|per|voor|til))\s"
    r"(?=(?:(?:the|The|THE|a|o|die|den|das|le|la|il|el|de|het)\s)?[A-ZÄÖÜ\d])"
)
_ARTICLE = re.compile(r"\A(?:die|den|das|le|la|il|el|de|het|a|o)\s")
_OF_A_TOWN = re.compile(r"\A(?:de|do|da|del|di|De|Do|Da|DE|DO|DA)\s")
"""What stands before the town that somebody writes from: "Joana Roe, de São Paulo"."""
_CAPITAL_PREPOSITION = re.compile(r"(?<=\w)\s(?:DE|DO|DA|EM|DESDE)\s(?=\w)")
_INITIALS = re.compile(r"[A-ZÄÖÜ]\.[\s-]?[A-ZÄÖÜ]")
_PROPER = re.compile(
    r"(?:(?:Le|La|Les|L['’]|El|Il|De|Der|Die|Das|The)\s?)?[^\W\d_a-z][\w.'’-]*(?:\s[^\W\d_a-z][\w.'’-]*){0,2}"
)
"""What may be the name of a paper, where an agency's material tells that one signs."""
_ARTICLED = re.compile(r"(?:(?:Le|La|Les|El|Il|O|A)\s|L['’])[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?")
"""A paper with its article, after a name: "Juana Roe / El Ejemplo"."""
_SUBJECT = re.compile(r"[A-Z]{2,4} [A-Z][a-z]+")
"""A station and its desk: "CNN Politics"."""
_DASHES = re.compile("[-–]")
_OWNER = re.compile(r"(\w[\w. ]{0,30}?)['’]s?\s")
_PURPOSES = frozenset("for For FOR of para special Special SPECIAL für pour per voor til".split())
_DESKS = ("redactie", "redaktion", "redaksjonen", "redaktionen")
"""What a desk that signs ends in: "onze sportredactie"."""
_PLAIN_WORD = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?"
PLAIN_NAME = rf"{_PLAIN_WORD} (?:[A-Z]\. )?{_PLAIN_WORD}(?: {_PLAIN_WORD})?"
"""Two capitalised words or three, and an initial after the first."""
_PLAIN = re.compile(PLAIN_NAME)
_TELLING = frozenset(
    {*ROLES, *TITLE_WORDS, *BODIES, *NEWSROOMS, *NO_NAME, *PARTICLES, *SUFFIXES, *PREPOSITIONS, *_PURPOSES}
    | {word for words in (*COLLECTIVES, *OF_A_BODY) for word in words.split()}
    | {f"{word}s" for word in BODIES}
)
"""Words that may tell that a part is no name, or more than one."""
_REDACTIONS = frozenset(word for word in NEWSROOMS if word.startswith("red"))
_WITH = re.compile(r"\s(?:with|avec|mit|con|com|met|med)\s")
_SHARING = frozenset("with avec mit con com met med".split())
_LONGEST = 120


def read_items(part: str, language: str | None = None, *, has_people: bool) -> list[Item]:
    """What a part between two separators says.

    Args:
        part: the part, without separators.
        language: of the text.
        has_people: somebody was named before it, so that a title is theirs.
    """
    part = without_marks(part)
    if not part:
        return []
    if ("'" in part or "’" in part) and (owned := _owned(part, language)):
        return owned
    if is_plain_name(part):
        return [Item("place" if has_people and city_country(part) is not None else "name", part)]
    if len(part) > _LONGEST:
        return [Item("junk", part)]
    return (
        _whole(part, language, has_people=has_people)
        or _with_place(part, language, has_people=has_people)
        or cut(part, language, has_people=has_people)
        or (_name_and_town(part) if is_name(part) else [])
        or [Item("body" if has_people and _ARTICLED.fullmatch(part) else "junk", part)]
    )


def _owned(part: str, language: str | None) -> list[Item]:
    """As in "AP's Jane Roe": the agency whose reporter it is, and the name."""
    match = _OWNER.match(part)
    agency = agency_of(match[1], language) if match else None
    name = part[match.end() :] if match else ""
    return [Item("name", name), agency_item(agency, match[1])] if match and agency and is_name(name, fewest=2) else []


def is_plain_name(part: str) -> bool:
    """Capitalised words that nothing else in a byline is made of, as most parts are."""
    if _PLAIN.fullmatch(part) is None:
        return False
    words = part.casefold().replace("-", " ").split(" ")
    if not _TELLING.isdisjoint(words) or agency_of(part) is not None:
        return False
    if any(map(ends_as_title, words)):
        return False
    return not any(map(ends_as_paper, words)) or is_paper_surname(part.split(" "), len(part.split(" ")) - 1)


def _whole(part: str, language: str | None, *, has_people: bool) -> list[Item]:
    words = part.split()
    if item := _known(part, language, has_people=has_people):
        return [item]
    if told := _joined_agencies(part, language) or _of_a_body(part, language):
        return told
    if not PREPOSITIONS.isdisjoint(words):
        if place := place_item(words):
            return [place]
        if len(words) <= 5 and (match := IN.search(part)):
            return [Item("name", part)] if _is_particle(part, match) else []
    if is_body(part):
        return _body(part, words, language)
    if has_people and _SUBJECT.fullmatch(part) and not is_role(part) and agency_of(words[0]):
        return [Item("body", part)]
    if opens_title(part) and is_role(part):
        return agency_role(part, language) or _title_first(words) or [Item("role", part)]
    if len(part) <= 4 and part.islower() and part.isalpha():
        return [Item("code", part)]
    return _name_and_town(part) if is_name(part) and not has_title(part) and not _ends_in_acronym(words) else []


def _ends_in_acronym(words: list[str]) -> bool:
    """As in "Jane Roe AFP": an agency in capitals after a name without them."""
    return words[-1].isupper() and not words[0].isupper() and agency_of(words[-1]) is not None


def _known(part: str, language: str | None, *, has_people: bool) -> Item | None:
    """What a table or its form tells: words for nobody, an agency, a site, a town after a name."""
    folded = part.casefold()
    if folded in COLLECTIVES:
        return Item("role" if has_people and is_role(part) else "collective", part)
    if agency := agency_of(part, language):
        return agency_item(agency, part)
    if is_outlet(part) or (len(part) >= 5 and is_site(part)):
        return Item("body", part)
    if folded.endswith(_DESKS) and part[0].islower():
        return Item("collective", part)
    if _INITIALS.fullmatch(part):
        return Item("code", part)
    town = _OF_A_TOWN.sub("", part) if has_people else ""
    return Item("place", town) if town and city_country(town) is not None else None


def _joined_agencies(part: str, language: str | None) -> list[Item]:
    """As in "NTB-AFP", "STT–Ann Roe", "EFE Madrid"."""
    first, _, town = part.partition(" ")
    if first.isupper() and town and city_country(town) is not None and (agency := agency_of(first, language)):
        return [agency_item(agency, first), Item("place", town)]
    if "-" not in part and "–" not in part:
        return []
    found = [(name, agency_of(name, language)) for name in _DASHES.split(part)]
    if len(found) == 2 and found[0][1] and is_name(found[1][0], fewest=2):
        return [agency_item(found[0][1], found[0][0]), Item("name", found[1][0])]
    return [agency_item(agency, name) for name, agency in found if agency] if all(agency for _, agency in found) else []


def _of_a_body(part: str, language: str | None) -> list[Item]:
    """As in "Do UOL", "Da Agência Example"."""
    if part[0] not in "dDvVpPfFsS":
        return []
    folded = part.casefold()
    words = next((part[len(opener) :] for opener in OF_A_BODY if folded.startswith(opener)), "")
    if not words:
        return []
    item = _known(words, language, has_people=False)
    if folded.startswith("special "):
        return [item or Item("body", words)]
    return [item] if item else [Item("body", words)] if is_body(words) else []


def _body(part: str, words: list[str], language: str | None) -> list[Item]:
    if not _PURPOSES.isdisjoint(words) or is_titled(part):
        return []
    is_newsroom = len(words) > 1 and (words[0].casefold() in NEWSROOMS or words[-1].casefold() in _REDACTIONS)
    kind = "outlet" if is_newsroom else "body"
    return nobody_last(words, language) or [Item(kind, part)]


def _is_particle(part: str, match: re.Match[str]) -> bool:
    """Whether the word before a place belongs to a name: "João da Roe", but not "Anna Roe da Milano"."""
    if match[0].strip() not in PARTICLES or not is_name(part) or is_role(part[: match.start()]):
        return False
    return " " not in part[: match.start()] or city_country(part[match.end() :]) is None


def _title_first(words: list[str]) -> list[Item]:
    """As in "Staff Writer Jane Roe": the title ends with its noun, and a full name follows."""
    ends = [place for place, word in enumerate(words, 1) if word.casefold() in ROLES or ends_as_title(word.casefold())]
    if not ends or not is_name(name := " ".join(words[ends[-1] :]), fewest=2):
        return []
    return [Item("title", " ".join(words[: ends[-1]])), Item("name", name)]


def _shared(words: str, language: str | None) -> Item | None:
    """Whose material was used: an agency's, or that of agencies without a name."""
    if agency := agency_of(words, language):
        return agency_item(agency, words)
    return Item("collective", words) if words.casefold() in COLLECTIVES else None


def _name_and_town(part: str) -> list[Item]:
    """As in "Ana de Roe Madrid" is a name and a town; with two words only, the town is a family name, but for "ANA ROE Madrid"."""
    if part.isupper() and (match := _CAPITAL_PREPOSITION.search(part)):
        name, town = part[: match.start()], part[match.end() :]  # "JOANA ROE DE SÃO PAULO"
        if city_country(town) is not None and is_name(name, fewest=2):
            return [Item("name", name), Item("place", town)]
    name, _, town = part.rpartition(" ")
    fewest = 1 if name.isupper() and town.istitle() else 2
    if name.count(" ") >= fewest and city_country(town) is not None and is_name(name, fewest=2):
        return [Item("name", name), Item("place", town)]
    return [Item("name", part)]


def _with_place(part: str, language: str | None, *, has_people: bool) -> list[Item]:
    """As in "Jane Roe in London", "Jane Roe for The Example Post", "Jane Roe of the Post-Dispatch", "Jane Roe with AFP"."""
    words = part.split()
    match = None if _PURPOSES.isdisjoint(words) else _FOR.search(part)
    if match is not None:
        before = read_items(part[: match.start()], language, has_people=has_people)
        is_for = match[1] is None or (before[-1].kind == "name" and " " in before[-1].text)
        if is_for and before[-1].kind in {"name", "body", "agency", "outlet"}:
            return [*before, *bodies(_ARTICLE.sub("", part[match.end() :], count=1), language)]
    match = None if _SHARING.isdisjoint(words) else _WITH.search(part)
    if match is not None and (shared := _shared(part[match.end() :], language)):
        before = read_items(part[: match.start()], language, has_people=has_people)
        if before[0].kind == "junk" and shared.kind == "agency" and _PROPER.fullmatch(part[: match.start()]):
            before = [Item("body", part[: match.start()])]  # "Le Monde avec AFP"
        return [*before, shared]
    match = None if PREPOSITIONS.isdisjoint(words) else IN.search(part)
    if match is not None and len(part) - match.end() <= 40 and part[match.end() :].replace(" ", "").isalpha():
        before = _whole(part[: match.start()], language, has_people=has_people) or cut(
            part[: match.start()], language, has_people=has_people
        )
        if before:
            agency = agency_of(part[match.end() :], language)
            return [*before, agency_item(agency, part[match.end() :]) if agency else Item("place", part[match.end() :])]
    return []
