"""Datelines as agencies of all languages print them, with the values that they mean.

In: the library's own tables of agencies, months, cities and regions. Out: `written_datelines()`, which gives a
`WrittenDateline`: the opening of a story, its language, and the dateline that a reader sees in it. Each language has the
order of day and month, the marks and the case that its agencies keep to; what only one house prints belongs into the tables
of forms in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse._lexicon.agencies import agency_rows, find_bracketed_agency
from newsparse._lexicon.gazetteer import listed_country
from newsparse._lexicon.months import find_month
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.agency import Agency
from newsparse.models.dateline import Dateline, PartialDate, Place
from newsparse.strategies.words import REGIONAL, STORIES, TOWNS, days, sentences

_MARKS: Final = (" - ", " – ", " — ", " -- ", "- ", ": ")
_MONTH_FIRST: Final = frozenset({"en", "fil"})
_DOTTED: Final = frozenset("bs cs da de et fi hr hu is lv nb nn sk sl sr sr-Latn".split())
_YEAR_FIRST: Final = frozenset({"hu"})
_SCRIPTS: Final = {
    "ru": ("МОСКВА", "КИЕВ", "МИНСК", "ЛОНДОН", "ТОКИО"), "ar": ("القاهرة", "دمشق", "لندن", "باريس", "موسكو"),
    "hi": ("नई दिल्ली", "मुंबई", "लखनऊ"), "el": ("ΑΘΗΝΑ",), "bn": ("ঢাকা",), "fa": ("تهران",), "he": ("ירושלים",),
    "th": ("กรุงเทพ",), "ur": ("کراچی", "لاہور"),
}  # fmt: skip
"""Cities in the scripts of their languages; Cyrillic and Latin ones serve several."""
_CYRILLIC: Final = frozenset("be bg kk ky mk ru sr uk".split())
_ALONE: Final = frozenset({"ja", "ko", "zh"})


@attrs.frozen
class WrittenDateline:
    """The opening of a story, and what a reader sees in it."""

    text: str
    """The dateline as printed, and the story."""
    language: str
    """BCP 47 code of the text."""
    dateline: Dateline
    """What the opening says; without the span."""


def written_datelines(
    language: str | None = None, story: SearchStrategy[str] | None = None
) -> SearchStrategy[WrittenDateline]:
    """A story's opening in the manner of its language, with the dateline that it shows.

    Args:
        language: one of those that have a manner, any where it is not given.
        story: what follows the dateline; an invented sentence where it is not given.

    >>> from hypothesis import find
    >>> find(written_datelines("de"), lambda written: True).language
    'de'
    """
    if language is None:
        return st.sampled_from(written_languages()).flatmap(lambda code: written_datelines(code, story))
    maker = {"zh": _chinese, "ja": _japanese, "ko": _korean}.get(language)
    told = story if story is not None else _stories(language)
    return maker(told) if maker is not None else _alphabetic(language, told)


@cache
def written_languages() -> tuple[str, ...]:
    """The languages in which datelines are written: those with names of months that stand alone, and the East Asian ones."""
    from newsparse._lexicon.months_table import MONTHS

    return tuple(code for code in MONTHS if code in _ALONE or _months(code))


def _months(language: str) -> dict[int, list[str]]:
    """The words for each month that a dateline can hold, empty where a month has none."""
    from newsparse._lexicon.months_table import MONTHS

    words = {
        number: [word for word in row.split("|") if _is_word(word) and find_month(word, language) == number]
        for number, row in enumerate(MONTHS[language], 1)
    }
    return words if all(words.values()) else {}


def _is_word(word: str) -> bool:
    return len(word) > 1 and not any(sign.isspace() or sign.isdigit() or sign in ".-'’׳॰" for sign in word)


@cache
def _agencies(language: str) -> Sequence[tuple[str, Agency]]:
    """Written forms of agencies of the language, or of those that serve all, each naming its agency alone."""
    primary = language.partition("-")[0]
    rows = [row for row in agency_rows() if primary in row.languages] or [
        row for row in agency_rows() if row.agency.name in {"Reuters", "Agence France-Presse"}
    ]
    return tuple(
        (name, row.agency)
        for row in rows
        for name in row.forms
        if find_bracketed_agency(name, language) == row.agency and not {*"/()[];"} & {*name} and not name[0].isspace()
    )


def _towns(language: str) -> Sequence[str]:
    if language in _CYRILLIC:
        return _SCRIPTS["ru"]
    return _SCRIPTS.get(language, TOWNS)


@st.composite
def _alphabetic(draw: DrawFn, language: str, story: SearchStrategy[str]) -> WrittenDateline:
    """Places, a date or none, an agency, and a mark."""
    places = draw(_places(language))
    name, agency = draw(st.sampled_from(_agencies(language)))
    where = places[0].country
    if find_bracketed_agency(name, language, where) != agency:
        name, agency = "AFP", find_bracketed_agency("AFP", language) or agency
    date = draw(st.none() | _dates())
    printed = "/".join(_cased(place, draw(st.booleans())) for place in places)
    # Case is part of the name: "ROME" and "Rome" are different values.
    places = tuple(attrs.evolve(place, name=part) for place, part in zip(places, _names(printed, places), strict=True))
    if date is not None:
        printed += f", {_day(date, language, draw)}"
    text = f"{printed} ({name}){draw(st.sampled_from(_MARKS))}{draw(story)}"
    return WrittenDateline(text, language, Dateline(places, (agency,), date))


def _places(language: str) -> SearchStrategy[tuple[Place, ...]]:
    towns = st.sampled_from(_towns(language)).map(_town)
    several = st.lists(towns, min_size=1, max_size=2, unique_by=lambda place: place.name).map(tuple)
    if language != "en":
        return several
    regional = st.sampled_from(REGIONAL).map(lambda pair: (Place(*pair, region_country(pair[1])),))
    return several | regional


def _town(name: str) -> Place:
    found = city_country(name)
    return Place(name, None, (listed_country(name) if found is None else found) or None)


def _cased(place: Place, is_capitals: bool) -> str:  # noqa: FBT001
    name = place.name.upper() if is_capitals else place.name
    return f"{name}, {place.region}" if place.region else name


def _names(printed: str, places: Sequence[Place]) -> list[str]:
    return [part.partition(",")[0] for part in printed.split("/")][: len(places)]


def _dates() -> SearchStrategy[PartialDate]:
    return st.tuples(days(), st.booleans()).map(
        lambda drawn: PartialDate(drawn[0].year if drawn[1] else None, drawn[0].month, drawn[0].day)
    )


def _day(date: PartialDate, language: str, draw: DrawFn) -> str:
    """Day, month and year in the order of the language."""
    word = draw(st.sampled_from(_months(language)[date.month or 1]))
    if language in _YEAR_FIRST and date.year is not None:
        return f"{date.year}. {word} {date.day}."
    if language in _MONTH_FIRST:
        return f"{word.title()} {date.day}" + (f", {date.year}" if date.year is not None else "")
    mark = "." if language in _DOTTED else ""
    return f"{date.day}{mark} {word}" + (f" {date.year}" if date.year is not None else "")


def _stories(language: str) -> SearchStrategy[str]:
    """A paragraph in the language's script."""
    story = STORIES.get("ru" if language in _CYRILLIC else language)
    return st.just(" ".join([story] * 4)) if story else sentences()


@st.composite
def _chinese(draw: DrawFn, story: SearchStrategy[str]) -> WrittenDateline:
    town, date = draw(st.sampled_from(("北京", "上海", "伦敦"))), draw(_dates())
    people = tuple(draw(st.lists(st.sampled_from(("王甲", "李乙丙", "张丁")), max_size=2, unique=True)))
    year = f"{date.year}年" if date.year is not None else ""
    text = f"新华社{town}{year}{date.month}月{date.day}日电" + (f"（记者{'、'.join(people)}）" if people else "")
    agency = find_bracketed_agency("新华社", "zh")
    place = _town(town)
    return WrittenDateline(text + draw(story), "zh", Dateline((place,), _some(agency), date, people))


@st.composite
def _japanese(draw: DrawFn, story: SearchStrategy[str]) -> WrittenDateline:
    town, name = (
        draw(st.sampled_from(("ワシントン", "ロンドン", "北京"))),
        draw(st.sampled_from(("山川太郎", "池野花子"))),
    )
    place = _town(town)
    if draw(st.booleans()):
        return WrittenDateline(f"【{town}＝{name}】{draw(story)}", "ja", Dateline((place,), people=(name,)))
    agency = find_bracketed_agency("共同", "ja")
    return WrittenDateline(f"【{town}共同】{draw(story)}", "ja", Dateline((place,), _some(agency)))


@st.composite
def _korean(draw: DrawFn, story: SearchStrategy[str]) -> WrittenDateline:
    town, wire = draw(st.sampled_from(("서울", "부산", "뉴욕"))), draw(st.sampled_from(("연합뉴스", "뉴시스")))
    people = tuple(draw(st.lists(st.sampled_from(("김가나", "박다라")), max_size=2, unique=True)))
    names = f" {' '.join(people)} 기자 =" if people else ""
    place = _town(town)
    text = f"({town}={wire}){names} {draw(story)}"
    return WrittenDateline(text, "ko", Dateline((place,), _some(find_bracketed_agency(wire, "ko")), None, people))


def _some(agency: Agency | None) -> tuple[Agency, ...]:
    return (agency,) if agency is not None else ()
