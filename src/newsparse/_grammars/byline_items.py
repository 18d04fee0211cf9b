"""The parts of a byline between its separators, and what each of them is.

In: a part ("Jane Roe", "AP Technology Writer", "The Example Post", "in Dodoma"). Out: an `Item`: name, job title,
agency, body, words for nobody, place, or nothing that a byline has. A part may hold two of them without a separator
("Tom Roe Associated Press", "Ann Roe Staff Writer"); then it is cut. How items make people is in byline.py.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsparse._grammars.byline_kinds import ACRONYM, has_title, is_body, is_outlet, is_role, opens_body, opens_title
from newsparse._grammars.names import is_camel, is_name
from newsparse._grammars.supplier import is_site
from newsparse._lexicon.agencies import agency_rows, find_agency
from newsparse._lexicon.byline_words import (
    BODIES,
    COLLECTIVES,
    NEWSROOMS,
    NO_NAME,
    OF_A_BODY,
    PAPER_ENDINGS,
    PARTICLES,
    ROLES,
    SIGNING_VERBS,
    SUFFIXES,
    TITLE_WORDS,
)
from newsparse._lexicon.places import city_country
from newsparse.models.agency import Agency, AgencyKind

_PLACED = "in|from|à|au|aux|a|en|em|da|aus|på|i|w|frá|desde|uit|fra|från|из|в|з|у|iz|v|din|z|ze|στην|στο|από|di"
_IN = re.compile(rf"\s(?:{_PLACED})\s(?=[^\W\d_a-zа-яё])")
_PREPOSITIONS = frozenset(_PLACED.split("|"))
_FOR = re.compile(r"\s(?:for|For|FOR|of|para)\s(?=(?:the\s|The\s|THE\s|a\s)?[A-ZÄÖÜ\d])")
_PURPOSES = frozenset("for For FOR of para".split())
_DESKS = ("redactie", "redaktion", "redaksjonen", "redaktionen")
"""What a desk that signs ends in: "onze sportredactie"."""
_PLAIN_WORD = "[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)?"
PLAIN_NAME = rf"{_PLAIN_WORD} (?:[A-Z]\. )?{_PLAIN_WORD}(?: {_PLAIN_WORD})?"
"""Two capitalised words or three, and an initial after the first."""
_PLAIN = re.compile(PLAIN_NAME)
_TELLING = frozenset(
    {*ROLES, *TITLE_WORDS, *BODIES, *NEWSROOMS, *NO_NAME, *PARTICLES, *SUFFIXES, *_PREPOSITIONS, *_PURPOSES}
    | {word for words in (*COLLECTIVES, *OF_A_BODY) for word in words.split()}
    | {f"{word}s" for word in BODIES}
)
"""Words that may tell that a part is no name, or more than one."""
_REDACTIONS = frozenset(word for word in NEWSROOMS if word.startswith("red"))
_WITH = re.compile(r"\s(?:with|avec|mit|con|com|met|med)\s")
_SHARING = frozenset("with avec mit con com met med".split())
_LONGEST = 120


class Item(NamedTuple):
    """One thing that a byline says."""

    kind: str
    """name, title (before a name), role (after it), agency, outlet, body, collective, place, code or junk."""
    text: str
    agency: Agency | None = None


def read_items(part: str, language: str | None = None, *, has_people: bool) -> list[Item]:
    """What a part between two separators says.

    Args:
        part: the part, without separators.
        language: of the text.
        has_people: somebody was named before it, so that a title is theirs.
    """
    part = _bare(part)
    if not part:
        return []
    if is_plain_name(part, language):
        return [Item("place" if has_people and city_country(part) is not None else "name", part)]
    if len(part) > _LONGEST:
        return [Item("junk", part)]
    return (
        _whole(part, language, has_people=has_people)
        or _with_place(part, language, has_people=has_people)
        or _cut(part, language, has_people=has_people)
        or (_name_and_town(part) if is_name(part) else [Item("junk", part)])
    )


def is_plain_name(part: str, language: str | None) -> bool:
    """Capitalised words that nothing else in a byline is made of, as most parts are."""
    if _PLAIN.fullmatch(part) is None:
        return False
    words = part.casefold().replace("-", " ").split(" ")
    return (
        _TELLING.isdisjoint(words)
        and not any(len(word) > 6 and word.endswith(PAPER_ENDINGS) for word in words)
        and _agency_of(part, language) is None
    )


def _bare(part: str) -> str:
    """Without the marks around it; the stop of an initial and of a suffix stays ("Joe S.", "Jr.")."""
    bare = part.strip(" .,:;=*_-–—•·●")
    if len(bare) == len(part) or " " not in bare:
        return bare
    last = bare.rpartition(" ")[2]
    is_short = (len(last) == 1 and last.isupper()) or f"{last.casefold()}." in SUFFIXES
    return f"{bare}." if is_short and f"{bare}." in part else bare


def _whole(part: str, language: str | None, *, has_people: bool) -> list[Item]:
    words = part.split()
    if item := _known(part, language, has_people=has_people):
        return [item]
    if told := _joined_agencies(part, language) or _of_a_body(part, language):
        return told
    if not _PREPOSITIONS.isdisjoint(words):
        if place := _place(words):
            return [place]
        if len(words) <= 5 and _IN.search(part):
            return []
    if is_body(part):
        return _body(part, words, language)
    if opens_title(part) and is_role(part):
        return _agency_role(part, language) or _title_first(words) or [Item("role", part)]
    if len(part) <= 4 and part.islower() and part.isalpha():
        return [Item("code", part)]
    return _name_and_town(part) if is_name(part) and not has_title(part) else []


def _known(part: str, language: str | None, *, has_people: bool) -> Item | None:
    """What a table or its form tells: words for nobody, an agency, a site, a town after a name."""
    folded = part.casefold()
    if folded in COLLECTIVES:
        return Item("role" if has_people and is_role(part) else "collective", part)
    if agency := _agency_of(part, language):
        return _agency(agency, part)
    if is_outlet(part) or (len(part) >= 5 and is_site(part)):
        return Item("body", part)
    if folded.endswith(_DESKS) and part[0].islower():
        return Item("collective", part)
    return Item("place", part) if has_people and city_country(part) is not None else None


def _joined_agencies(part: str, language: str | None) -> list[Item]:
    """As in "NTB-AFP"."""
    if "-" not in part:
        return []
    found = [(name, _agency_of(name, language)) for name in part.split("-")]
    return [_agency(agency, name) for name, agency in found if agency] if all(agency for _, agency in found) else []


def _of_a_body(part: str, language: str | None) -> list[Item]:
    """As in "Do UOL", "Da Agência Example"."""
    if part[0] not in "dDvVpPfF":
        return []
    folded = part.casefold()
    words = next((part[len(opener) :] for opener in OF_A_BODY if folded.startswith(opener)), "")
    if not words:
        return []
    item = _known(words, language, has_people=False)
    return [item] if item else [Item("body", words)] if is_body(words) else []


def _body(part: str, words: list[str], language: str | None) -> list[Item]:
    if not _PURPOSES.isdisjoint(words) or _is_titled(part, language):
        return []
    is_newsroom = len(words) > 1 and (words[0].casefold() in NEWSROOMS or words[-1].casefold() in _REDACTIONS)
    kind = "outlet" if is_newsroom else "body"
    return _nobody_last(words, language) or [Item(kind, part)]


def _place(words: list[str]) -> Item | None:
    """As in "in London", "em São Paulo" on their own."""
    is_place = words[0] in _PREPOSITIONS and 2 <= len(words) <= 4 and all(word[0].isupper() for word in words[1:])
    return Item("place", " ".join(words[1:])) if is_place else None


def _title_first(words: list[str]) -> list[Item]:
    """As in "Staff Writer Jane Roe": the title ends with its noun, and a full name follows."""
    last = max((place for place, word in enumerate(words) if word.casefold() in ROLES), default=-1)
    name = " ".join(words[last + 1 :])
    if last < 0 or not is_name(name, fewest=2):
        return []
    return [Item("title", " ".join(words[: last + 1])), Item("name", name)]


def _name_and_town(part: str) -> list[Item]:
    """As in "Ana de Roe Madrid" is a name and a town; with two words only, the town is a family name."""
    name, _, town = part.rpartition(" ")
    if name.count(" ") >= 2 and city_country(town) is not None and is_name(name, fewest=2):
        return [Item("name", name), Item("place", town)]
    return [Item("name", part)]


def _agency(agency: Agency, part: str) -> Item:
    """A paper or station signs as it is printed, an agency by its name in the table."""
    return Item("outlet" if agency.kind is AgencyKind.OUTLET else "agency", part, agency)


def _with_place(part: str, language: str | None, *, has_people: bool) -> list[Item]:
    """As in "Jane Roe in London", "Jane Roe for The Example Post", "Jane Roe of the Post-Dispatch", "Jane Roe with AFP"."""
    words = part.split()
    match = None if _PURPOSES.isdisjoint(words) else _FOR.search(part)
    if match is not None:
        before = read_items(part[: match.start()], language, has_people=has_people)
        if before and before[0].kind != "junk" and before[-1].kind in {"name", "body", "agency", "outlet"}:
            return [*before, *_bodies(part[match.end() :], language)]
    match = None if _SHARING.isdisjoint(words) else _WITH.search(part)
    if match is not None and (agency := _agency_of(part[match.end() :], language)):
        return [
            *read_items(part[: match.start()], language, has_people=has_people),
            _agency(agency, part[match.end() :]),
        ]
    match = None if _PREPOSITIONS.isdisjoint(words) else _IN.search(part)
    if match is not None and len(part) - match.end() <= 40 and part[match.end() :].replace(" ", "").isalpha():
        before = _whole(part[: match.start()], language, has_people=has_people) or _cut(
            part[: match.start()], language, has_people=has_people
        )
        if before and before[0].kind != "junk":
            return [*before, Item("place", part[match.end() :])]
    return []


def _bodies(words: str, language: str | None) -> list[Item]:
    words = words.removeprefix("the ").strip()
    agency = _agency_of(words, language)
    return [_agency(agency, words)] if agency else [Item("body", words)]


def _cut(part: str, language: str | None, *, has_people: bool) -> list[Item]:
    """Parts a name from what follows it without a separator: an agency, a title, a body."""
    words = part.split(" ")
    if len(words) < 2 or len(words) > 14:
        return []
    return (
        _agency_last(words, language)
        or _agency_first(words, language, has_people=has_people)
        or _signed(words)
        or _row(words)
        or _town_desk(words, has_people=has_people)
        or _title_last(words, language, has_people=has_people)
        or _body_last(words)
        or _nobody_last(words, language)
        or _code_first(words)
    )


def _agency_of(words: str, language: str | None = None) -> Agency | None:
    """As `find_agency`; what no written form begins with costs one look-up."""
    opener = words.partition(" ")[0].lower().replace("’", "'")
    return find_agency(words, language) if opener in _agency_edges()[0] else None


@cache
def _agency_edges() -> tuple[frozenset[str], frozenset[str]]:
    """The first and the last words of all written forms, in small letters: most words are none, and need no look-up."""
    forms = [form.lower().split() for row in agency_rows() for form in row.forms]
    return frozenset(form[0] for form in forms), frozenset(form[-1] for form in forms)


def _agency_last(words: list[str], language: str | None) -> list[Item]:
    if words[-1].lower() not in _agency_edges()[1]:
        return []
    for size in (4, 3, 2, 1):
        if size < len(words) and (agency := _agency_of(" ".join(words[-size:]), language)):
            name = " ".join(words[:-size])
            if is_name(name, fewest=2):
                return [Item("name", name), _agency(agency, " ".join(words[-size:]))]
    return []


def _agency_first(words: list[str], language: str | None, *, has_people: bool) -> list[Item]:
    if words[0].lower() not in _agency_edges()[0]:
        return []
    for size in (4, 3, 2, 1):
        if size >= len(words):
            continue
        head = " ".join(words[:size])
        agency = _agency_of("AP" if head == "Ap" else head, language)
        if agency is None:
            continue
        tail = " ".join(words[size:])
        if tail.casefold() in COLLECTIVES and not has_people:
            return [_agency(agency, head), Item("collective", tail)]
        if is_role(tail) or tail.casefold() in COLLECTIVES:
            return [_agency(agency, head), Item("role" if has_people else "collective", tail)]
        if tail.casefold() in BODIES or tail.casefold() == "editor-at-large":
            return [_agency(agency, f"{head} {tail}")]
    return []


def _agency_role(part: str, language: str | None) -> list[Item]:
    """As in "AP Technology Writer" and "Associated Press writers"."""
    return _agency_first(part.split(" "), language, has_people=True)


def _signed(words: list[str]) -> list[Item]:
    """As in "Ann Roe skrifar frá Lille": a name and its verb, with a place or nothing after it."""
    for place in range(2, min(len(words), 6)):
        if words[place] in SIGNING_VERBS and is_name(" ".join(words[:place]), fewest=2):
            town = _place(words[place + 1 :]) if place + 1 < len(words) else None
            name = Item("name", " ".join(words[:place]))
            return [name, town] if town else [name] if place + 1 == len(words) else []
    return []


def _row(words: list[str]) -> list[Item]:
    """As in "Ana Roe Penulis Yoga Doe Editor": two people or more, each with what they did after the name."""
    items: list[Item] = []
    first = 0
    for place, word in enumerate(words):
        if word.casefold() not in ROLES:
            continue
        name = " ".join(words[first:place])
        if not is_name(name, fewest=2):
            return []
        items += [Item("name", name), Item("deed", word)]
        first = place + 1
    return items if first == len(words) and len(items) > 2 else []


def _nobody_last(words: list[str], language: str | None) -> list[Item]:
    """As in "Example News wire services"."""
    for size in (3, 2, 1):
        head, tail = " ".join(words[:-size]), " ".join(words[-size:])
        if head and tail.casefold() in COLLECTIVES and (is_body(head) or is_site(head) or _agency_of(head, language)):
            return [*_bodies(head, language), Item("collective", tail)]
    return []


def _town_desk(words: list[str], *, has_people: bool) -> list[Item]:
    """As in "Milltown Court Reporter"."""
    is_desk = not has_people and words[0][0].isupper() and " ".join(words[1:]).casefold() in COLLECTIVES
    is_desk = is_desk and len(words) > 2 and not is_body(words[0])
    return [Item("collective", " ".join(words))] if is_desk else []


def _title_last(words: list[str], language: str | None, *, has_people: bool) -> list[Item]:
    """As in "Ann Roe Senior Politics Reporter": the name ends where the title opens."""
    for place in range(1, min(len(words), 7)):
        word = words[place].casefold().strip(",")
        if word in TITLE_WORDS or word in ROLES or word.endswith("-redaktion"):
            name, title = " ".join(words[:place]), " ".join(words[place:])
            if has_people and place > 1 and title.casefold().endswith(("writers", "reporters", "correspondents")):
                return [Item("body", name), Item("role", title)]  # "/ Example Shimbun Staff Writers"
            if is_name(name, fewest=2) and is_role(title):
                return [Item("name", name), Item("role", title)]
            if has_people and place > 1 and is_role(title) and is_body(name):
                return [Item("body", name), Item("role", title)]
            if place == 1 and is_role(title) and len(words[0]) <= 4 and ACRONYM.fullmatch(words[0]):
                return [Item("body", words[0]), Item("role" if has_people else "collective", title)]
    return _name_body_role(words, language, has_people=has_people)


def _name_body_role(words: list[str], language: str | None, *, has_people: bool) -> list[Item]:
    """As in "Ann Roe Example-Magazine.com Redakteur", "DAILY EXAMPLE Reporter"."""
    last = words[-1].casefold()
    if last not in ROLES:
        return []
    for place in range(2, len(words) - 1):
        name, body = " ".join(words[:place]), " ".join(words[place:-1])
        if is_name(name, fewest=2) and (is_site(body) or is_camel(body) or _agency_of(body, language) or is_body(body)):
            return [Item("name", name), Item("body", body), Item("role", words[-1])]
    for size in (len(words) - 1, len(words) - 2, len(words) - 3):
        head, title = " ".join(words[:size]), " ".join(words[size:])
        if size > 0 and opens_title(title) and (is_body(head) or head.isupper() or (has_people and head.istitle())):
            return [Item("body", head), Item("role" if has_people else "collective", title)]
    return []


def _body_last(words: list[str]) -> list[Item]:
    """As in "Ann Roe Example Tribune": two words of name, three with an initial or a particle."""
    size = 3 if len(words) > 3 and (words[1].endswith(".") or words[1].lower() in PARTICLES) else 2
    name, body = " ".join(words[:size]), " ".join(words[size:])
    if len(words) <= size or not is_name(name, fewest=2):
        return []
    if len(words) > size + 1 and BODIES.issuperset(map(str.casefold, words[size:])):
        return [Item("body", " ".join(words))]  # "Metric Example News Service"
    if words[size].casefold() in NEWSROOMS and len(words) - size <= 4:
        return [Item("name", name), Item("body", body)]
    if is_site(body) or is_camel(body) or (is_body(body) and body.split()[-1].casefold() in BODIES):
        return [Item("name", name), Item("body", body)]
    return []


def _code_first(words: list[str]) -> list[Item]:
    """As in "kra Frankfurt" after an agency."""
    town = " ".join(words[1:])
    if len(words[0]) <= 4 and words[0].isalpha() and words[0].islower() and city_country(town) is not None:
        return [Item("code", words[0]), Item("place", town)]
    return []


def _is_titled(part: str, language: str | None) -> bool:
    """A name or an agency stands before the body's noun, so the part has to be cut."""
    words = part.split(" ")
    if words[-1][0].islower():
        return False
    if _agency_last(words, language) or _agency_first(words, language, has_people=False):
        return True
    return (words[-1].casefold() in ROLES and len(words) > 1) or (
        len(words) >= 4 and is_name(" ".join(words[:2]), fewest=2) and not opens_body(words)
    )
