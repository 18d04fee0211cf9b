"""Parts of a byline that hold two things without a separator, cut.

In: a part ("Tom Roe Associated Press", "Ann Roe Staff Writer"). Out: its `Item`s, or nothing where it is not to be cut.
Each way to cut looks for the words that tell where the name ends: an agency, a title, a body, a verb.
"""

from __future__ import annotations

from newsparse._grammars.byline_item import Item, agency_edges, agency_item, agency_of, bodies, place_item
from newsparse._grammars.byline_kinds import ACRONYM, ends_as_title, is_body, is_role, opens_body, opens_title
from newsparse._grammars.names import is_camel, is_name, without_marks
from newsparse._grammars.supplier import is_site
from newsparse._lexicon.byline_words import BODIES, COLLECTIVES, NEWSROOMS, PARTICLES, ROLES, SIGNING_VERBS, TITLE_WORDS
from newsparse._lexicon.places import city_country

_OF_THE = frozenset({"da", "do", "della", "dell'", "del", "der"})
"""What stands before an agency that a name is parted from by nothing else: "Joana Roe Da Agência Example"."""
_LONGEST_AGENCY = 5
"""Words: "New York Times News Service"."""


def cut(part: str, language: str | None, *, has_people: bool) -> list[Item]:
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
        or _title_last(words, has_people=has_people)
        or _body_last(words)
        or nobody_last(words, language)
        or _code_first(words)
    )


def _agency_last(words: list[str], language: str | None) -> list[Item]:
    if words[-1].lower() not in agency_edges()[1]:
        return []
    for size in range(min(_LONGEST_AGENCY, len(words) - 1), 0, -1):
        if agency := agency_of(" ".join(words[-size:]), language):
            named = words[:-size]
            name = " ".join(named[:-1] if named[-1].casefold() in _OF_THE else named)
            if is_name(name, fewest=2):
                return [Item("name", name), agency_item(agency, " ".join(words[-size:]))]
    return []


def _agency_first(words: list[str], language: str | None, *, has_people: bool) -> list[Item]:
    if words[0].lower() not in agency_edges()[0]:
        return []
    for size in range(min(_LONGEST_AGENCY, len(words) - 1), 0, -1):
        head = " ".join(words[:size])
        agency = agency_of("AP" if head == "Ap" else head, language)
        if agency is None:
            continue
        tail = " ".join(words[size:])
        if tail.casefold() in COLLECTIVES and not has_people:
            return [agency_item(agency, head), Item("collective", tail)]
        if titled := _titled_name(words[size:]):
            return [*titled, agency_item(agency, head)]
        if is_role(tail) or tail.casefold() in COLLECTIVES:
            return [agency_item(agency, head), Item("role" if has_people else "collective", tail)]
        if tail.casefold() in BODIES:
            return [agency_item(agency, f"{head} {tail}")]
    return []


def _titled_name(words: list[str]) -> list[Item]:
    """As in "writer Jane Roe", after the agency's name."""
    ends = [place for place, word in enumerate(words, 1) if word.casefold() in ROLES]
    if not ends or not is_name(name := " ".join(words[ends[-1] :]), fewest=2):
        return []
    return [Item("title", " ".join(words[: ends[-1]])), Item("name", name)]


def agency_role(part: str, language: str | None) -> list[Item]:
    """As in "AP Technology Writer" and "Associated Press writers"."""
    return _agency_first(part.split(" "), language, has_people=True)


def _signed(words: list[str]) -> list[Item]:
    """As in "Ann Roe skrifar frá Lille": a name and its verb, with a place or nothing after it."""
    for place, word in enumerate(words[:6]):
        if word in SIGNING_VERBS and is_name(" ".join(words[:place]), fewest=2):
            name, rest = Item("name", " ".join(words[:place])), words[place + 1 :]
            town = place_item(rest)
            return [name, town] if town else [] if rest else [name]
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


def nobody_last(words: list[str], language: str | None) -> list[Item]:
    """As in "Example News wire services"."""
    for size in (3, 2, 1):
        head, tail = " ".join(words[:-size]), " ".join(words[-size:])
        if head and tail.casefold() in COLLECTIVES and (is_body(head) or is_site(head) or agency_of(head)):
            return [*bodies(head, language), Item("collective", tail)]
    return []


def _town_desk(words: list[str], *, has_people: bool) -> list[Item]:
    """As in "Milltown Court Reporter"."""
    is_desk = not has_people and words[0][0].isupper() and " ".join(words[1:]).casefold() in COLLECTIVES
    is_desk = is_desk and len(words) > 2 and not is_body(words[0])
    return [Item("collective", " ".join(words))] if is_desk else []


def _title_last(words: list[str], *, has_people: bool) -> list[Item]:
    """As in "Ann Roe Senior Politics Reporter": the name ends where the title opens."""
    for place, printed in enumerate(words[:7]):
        word = printed.casefold().strip(",")
        if word in TITLE_WORDS or word in ROLES or ends_as_title(word):
            name, title = without_marks(" ".join(words[:place])), " ".join(words[place:])
            if has_people and place > 1 and title.casefold().endswith(("writers", "reporters", "correspondents")):
                return [Item("body", name), Item("role", title)]  # "/ Example Shimbun Staff Writers"
            if is_name(name, fewest=2) and is_role(title):
                return [Item("name", name), Item("role", title)]
            if has_people and place > 1 and is_role(title) and is_body(name):
                return [Item("body", name), Item("role", title)]
            if place == 1 and is_role(title) and ACRONYM.fullmatch(words[0]):
                return [Item("body", words[0]), Item("role" if has_people else "collective", title)]
    return _name_body_role(words, has_people=has_people)


def _name_body_role(words: list[str], *, has_people: bool) -> list[Item]:
    """As in "Ann Roe Example-Magazine.com Redakteur", "DAILY EXAMPLE Reporter"."""
    last = words[-1].casefold()
    if last not in ROLES:
        return []
    if all(word.istitle() and word.casefold() in TITLE_WORDS | ROLES for word in words):
        return [Item("role" if has_people else "collective", " ".join(words))]  # "Digital Reporter"
    for place in range(len(words) - 1):
        name, body = " ".join(words[:place]), " ".join(words[place:-1])
        if is_name(name, fewest=2) and (is_site(body) or agency_of(body) or is_body(body)):
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


def is_titled(part: str) -> bool:
    """A name or an agency stands before the body's noun, so the part has to be cut."""
    words = part.split(" ")
    if words[-1][0].islower():
        return False
    if _agency_last(words, None) or _agency_first(words, None, has_people=False):
        return True
    return (words[-1].casefold() in ROLES and len(words) > 1) or (
        len(words) >= 4 and is_name(" ".join(words[:2]), fewest=2) and not opens_body(words)
    )
