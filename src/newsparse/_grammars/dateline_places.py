"""The run of words that a dateline's place is, and the region printed after it.

In: the tokens of an opening and where the place would begin. Out: the places with the token after them. A place is one
to six capitalised words; small particles stand between them ("Rio de Janeiro"), a run that began in capitals ends where
the capitals end ("SEOUL Nov"), and a month, an agency or a comma ends every run. Whether the opening is a dateline at
all is weighed elsewhere.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._grammars.day import day_at
from newsparse._grammars.supplier import bare_supplier, read_supplier
from newsparse._grammars.tokens import Kind, Token, Tokens
from newsparse._lexicon.gazetteer import listed_country
from newsparse._lexicon.places import ABBREVIATED, CH_CANTONS, US_POSTAL, city_country, region_country

_MOST_WORDS = 6
_MOST_TOWNS = 6
_LONGEST_UNPARTED = 16
"""Letters of a place in a script without spaces; longer runs are sentences."""
_PARTICLES = frozenset(
    "de del de la las los le les di da do dos das du des van den der am an im sur sous upon on the of y e al el ibn bin und and auf ob".split()
)
_SHORTENED = frozenset({"st", "ste", "ft", "mt", "pt", "n", "s", "e", "w", "sto", "sta", "bad"})
_RIVERS = frozenset({"main", "oder", "saale", "ostsee", "donau", "neckar", "spree", "elbe", "o.", "m.", "s."})
"""What follows the slash in the name of one town: "Frankfurt/Main"."""
_RIVER = re.compile(r"\s[aiob]\.\s?(?:d\.\s?)?[A-ZÄÖÜ][a-zäöü]{0,3}\.")
"""The same, shortened: "Frankfurt a. M.", "Freiburg i. Br."."""
_RIVER_LETTERS = frozenset("aiob")
_AFTER_SUPPLIER = frozenset({Kind.DASH, Kind.STOP, Kind.COMMA, Kind.COLON, Kind.END})
_STOPS = frozenset({"في", "день", "by"})
_WORDLIKE = frozenset({"LA", "DE", "AL", "PA", "MA"})
"""States whose codes are words of names in capitals."""
_JOINING = frozenset({"and", "&", "und", "et", "y", "e"})


class Town(NamedTuple):
    """A place as it is read."""

    name: str
    region: str | None
    is_city: bool
    """A city that datelines name without a region."""
    is_region_known: bool
    is_listed: bool = False
    """The gazetteer has it, which says less: "Salem" is a name, too."""


def town(name: str, region: str | None = None, *, is_region_known: bool = False) -> Town:
    """A place with what the tables know of it."""
    is_city = city_country(name) is not None
    return Town(name, region, is_city, is_region_known, not is_city and listed_country(name) is not None)


def joined_cities(name: str) -> list[Town]:
    """Two cities that "and" joins: "La Habana y Buenos Aires"; empty where it is part of a name ("Castilla y León")."""
    words = name.split()
    for place, word in enumerate(words):
        if word in _JOINING:
            pair = [town(" ".join(words[:place])), town(" ".join(words[place + 1 :]))]
            return pair if all(one.is_city for one in pair) else []
    return []


def town_country(place: Town, language: str | None = None, home: str | None = None) -> str | None:
    """The country of a place, where it is certain."""
    if place.region:
        return region_country(place.region, language, home) or None
    found = city_country(place.name)
    return (listed_country(place.name) if found is None else found) or None


class Run(NamedTuple):
    """Words that may be a place."""

    name: str
    region: str | None
    after: int
    words: int
    is_capitals: bool


def read_run(tokens: Tokens, index: int) -> Run | None:
    """The capitalised words from `index` on, `None` where there are none.

    run := WORD {particle* WORD}
    """
    first = tokens[index]
    if not _is_capitalised(first) or first.text.casefold() in _STOPS:
        return None
    if len(first.text) > _LONGEST_UNPARTED and first.text[0] >= "\u3040":
        return None
    is_capitals = _is_capitals(first)
    last, words = index, 1
    while words < _MOST_WORDS:
        place = _skip_ordinal(tokens, _skip_stop(tokens, last), first)
        following = _skip_particles(tokens, place)
        token = tokens[following]
        is_initial = is_capitals and _is_initial(tokens, following)
        if not (is_initial or _goes_on(token, is_capitals=is_capitals)) or _ends_run(tokens, following):
            break
        last, words = following, words + 1
        is_capitals = is_capitals or (words == 2 and _is_capitals(token) and len(first.text) <= 2)
    if words == 1 and _is_city_in_small_letters(tokens, index):
        last = index + 1
    end = _river(tokens, last)
    last = end if end is not None else last
    region = _postal(tokens, index, last, is_capitals=is_capitals)
    closing = last - 1 if region else last
    return Run(tokens.slice(index, closing), region, last + 1, words, is_capitals)


def read_towns(tokens: Tokens, index: int) -> tuple[list[Town], int, Run] | None:
    """Places parted by slashes or "and", with their regions.

    towns := run [", " region] {("/" | "&" | " and ") run [", " region]}
    """
    first = read_run(tokens, index)
    if first is None:
        return None
    towns: list[Town] = []
    run: Run | None = first
    while run is not None and len(towns) < _MOST_TOWNS:
        place, index = _with_region(tokens, run)
        towns.extend((not place.region and joined_cities(place.name)) or [place])
        following = _joint(tokens, index, is_capitals=first.is_capitals)
        run = read_run(tokens, following) if following is not None else None
    return towns, index, first


def read_region(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """A region whose words begin at `index`: its print and the token after it."""
    index += tokens[index].text == "the"  # "the Netherlands"
    run = read_run(tokens, index)
    if run is None or run.words > 4 or run.region:
        return None
    name, after = tokens.slice(index, run.after - 1), run.after
    stop = tokens[after]
    is_short = "." in name or name.casefold() in ABBREVIATED
    if stop.kind is Kind.STOP and not stop.is_apart and is_short:
        name, after = name + stop.text, after + 1
    elif stop.kind is Kind.STOP and not stop.is_apart and tokens[after + 1].kind is Kind.COMMA:
        after += 1  # "Pune, India., June 13": the stop is a slip.
    return name, after


def _with_region(tokens: Tokens, run: Run) -> tuple[Town, int]:
    name, after = run.name, run.after
    if run.region:
        return town(name, run.region, is_region_known=True), after
    mark = tokens[after]
    # Serbian agencies part the country by a slash and a space: "Beograd/ Srbija".
    if mark.kind is Kind.COMMA or (mark.kind is Kind.SLASH and tokens[after + 1].is_apart and not mark.is_apart):
        region = read_region(tokens, after + 1)
        if region and region_country(region[0]) is not None and not _is_agency_of(name, region[0]):
            return town(name, region[0], is_region_known=True), region[1]
    return town(name), after


def _is_agency_of(name: str, region: str) -> bool:
    """As in "LIMA, AP - ": the code of a region of another country than the city's, and an agency's."""
    return (
        bool(city_country(name)) and region_country(region) != city_country(name) and bare_supplier(region) is not None
    )


def _joint(tokens: Tokens, index: int, *, is_capitals: bool) -> int | None:
    token = tokens[index]
    if token.kind is Kind.SLASH and not token.is_apart and not tokens[index + 1].is_apart:
        return index + 1
    if token.is_new_line or not is_capitals:
        return None
    return index + 1 if token.text.casefold() in _JOINING else None


def _goes_on(token: Token, *, is_capitals: bool) -> bool:
    if token.is_new_line or not _is_capitalised(token):
        return False
    if token.text.casefold() in _JOINING or token.text.casefold() in _STOPS:
        return False
    return not is_capitals or _is_capitals(token)


def _is_initial(tokens: Tokens, index: int) -> bool:
    """As in "ABOARD THE USS GERALD R. FORD"."""
    token = tokens[index]
    return token.kind is Kind.WORD and len(token.text) == 1 and token.text.isupper() and tokens[index + 1].text == "."


def _ends_run(tokens: Tokens, index: int) -> bool:
    """A date or an agency begins here."""
    token, after = tokens[index], tokens[index + 1]
    if after.kind in {Kind.NUMBER, Kind.STOP} and day_at(tokens.text, token.start) is not None:
        return True
    return after.kind in _AFTER_SUPPLIER and bare_supplier(token.text) is not None


def _skip_stop(tokens: Tokens, last: int) -> int:
    """Past the stop of "ST. LOUIS"."""
    stop = tokens[last + 1]
    is_short = tokens[last].text.casefold() in _SHORTENED or len(tokens[last].text) == 1
    if stop.kind is Kind.STOP and not stop.is_apart and is_short and _is_capitalised(tokens[last + 2]):
        return last + 2
    return last + 1


def _skip_ordinal(tokens: Tokens, index: int, first: Token) -> int:
    """Past the number of a troop: "WITH THE 3RD DIVISION"."""
    is_troop = first.text == "WITH" and tokens[index].kind is Kind.NUMBER and not tokens[index + 1].is_apart
    return index + 2 if is_troop else index


def _skip_particles(tokens: Tokens, index: int) -> int:
    """Past one or two small words."""
    after = index
    while after < index + 2 and tokens[after].text in _PARTICLES and not tokens[after].is_new_line:
        after += 1
    return after


def _river(tokens: Tokens, last: int) -> int | None:
    if tokens[last + 1].text[:1] in _RIVER_LETTERS and (match := _RIVER.match(tokens.text, tokens[last].end)):
        return tokens.index_at(match.end(), last) - 1
    if tokens[last + 1].kind is Kind.SLASH and tokens[last + 2].text.casefold() in _RIVERS:
        return last + 2
    return None


def _is_city_in_small_letters(tokens: Tokens, index: int) -> bool:
    """As in "New york": typed in haste, and in the gazetteer."""
    word = tokens[index + 1]
    is_small = word.text.islower() and not word.is_new_line
    return is_small and word.text not in _PARTICLES and city_country(tokens.slice(index, index + 1)) is not None


def _postal(tokens: Tokens, first: int, last: int, *, is_capitals: bool) -> str | None:
    """The state that follows a town without a comma: "Huntsville AL"; a Swiss canton before an agency: "Chur GR (sda)".

    Among capitals some states are words of names ("PARIS LA DEFENSE"); there an agency has to follow them, too.
    """
    text = tokens[last].text
    if last == first or (text not in US_POSTAL and (is_capitals or text not in CH_CANTONS)):
        return None
    is_plain = text in US_POSTAL and not (is_capitals and text in _WORDLIKE)
    return text if is_plain or _is_supplied(tokens, last + 1) else None


def _is_supplied(tokens: Tokens, index: int) -> bool:
    """A known supplier stands in the bracket: "(AP)", "(sda/ats)"."""
    close = index + 2 if tokens[index + 2].kind is Kind.CLOSE else index + 4
    if tokens[index].kind is not Kind.OPEN or tokens[close].kind is not Kind.CLOSE:
        return False
    supplier = read_supplier(tokens.slice(index + 1, close - 1))
    return supplier is not None and supplier.is_known


def _is_capitalised(token: Token) -> bool:
    """Begins with a capital, or with a letter of a script that has none."""
    return token.kind is Kind.WORD and not token.text[0].islower()


def _is_capitals(token: Token) -> bool:
    return token.kind is Kind.WORD and len(token.text) > 1 and token.text.isupper()
