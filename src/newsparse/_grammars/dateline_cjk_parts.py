"""What the datelines of Chinese, Japanese and Korean papers share: places, suppliers, days and names that a match names.

In: words of an opening. Out: the values of the models. How they stand together is the matter of the readers.
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_places import town, town_country
from newsparse._grammars.day import Day, cjk_day_at
from newsparse._lexicon.agencies import find_bracketed_agency
from newsparse._lexicon.byline_words_cjk import CJK_OWN
from newsparse._lexicon.places import city_country
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.dateline import Place

_NAMES = re.compile(r"[\s、,，·和]+")


def place_of(name: str) -> Place:
    """The place of that name, with its country where that is certain."""
    name = name.strip(" ・")
    return Place(name, None, town_country(town(name)))


def agency_of_a_paper(name: str) -> Agency:
    """A paper or site that the table has not stands in the agency's place, so it is an outlet."""
    return find_bracketed_agency(name) or Agency(name, kind=AgencyKind.OUTLET)


def outlets(name: str) -> tuple[Agency, ...]:
    """The paper, but for what every paper calls itself."""
    return () if name in CJK_OWN else (agency_of_a_paper(name),)


def wires_of(name: str | None) -> tuple[Agency, ...]:
    """The agencies that words name, none where the table has not got them; two may share a bracket: "AFP時事"."""
    if not name:
        return ()
    agency = find_bracketed_agency(name)
    if agency is None and name.endswith("時事"):
        parts = [find_bracketed_agency(name[:-2]), find_bracketed_agency("時事")]
        return tuple(part for part in parts if part)
    return (agency,) if agency else ()


def day_of(match: re.Match[str]) -> Day | None:
    """The day that the group of that name holds."""
    return cjk_day_at(match.string, match.start("day"))


def names_in(words: str) -> list[str]:
    """The names that stand between blanks and marks."""
    return [name for name in _NAMES.split(words.strip().replace("通讯员", " ")) if name]


def name_and_town(words: str) -> tuple[str, str]:
    """A name and a town that the gazetteer has, run together; all is the name where there is no town."""
    place = last_town(words[2:])
    return words.removesuffix(place), place


def last_town(words: str) -> str:
    """The longest town that ends the words, empty where none does."""
    ends = (words[start:] for start in range(len(words) - 1))
    return next((end for end in ends if city_country(end) is not None), "")
