"""Month words by language, and places with their countries."""

from __future__ import annotations

import pytest

from newsparse._lexicon import months
from newsparse._lexicon.months import find_month, is_weekday
from newsparse._lexicon.places import city_country, region_country


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("Aug", None, 8), ("Sept.", None, 9), ("SET", None, 9), ("juin", None, 6), ("марта", None, 3), ("Mrz", "de", 3),
        ("listopad", "hr", 10), ("listopad", "pl", 11), ("Mac", "ms", 3), ("ožujka", None, 3), ("mars", "no", 3),
        ("أغسطس", "ar", 8), ("اغسطس", "ar", 8), ("اكتوبر", None, 10),
    ],
)  # fmt: skip
def test_month_word(word: str, language: str | None, number: int) -> None:
    """A word is looked up in its language first, then in all."""
    assert number == find_month(word, language)


@pytest.mark.parametrize("word", ["", "listopad", "lip", "river", "Monday", "13"])
def test_no_month(word: str) -> None:
    """A word for different months in different languages means none without its language."""
    assert find_month(word) is None


def test_weekdays() -> None:
    """Weekdays of all languages are known."""
    assert is_weekday("Montag")
    assert is_weekday("viernes")
    assert not is_weekday("river")


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("LONDON", "GB"),
        ("Beijing", "CN"),
        ("МОСКВА", "RU"),
        ("台北", "TW"),
        ("ST. LOUIS", "US"),
        ("İSTANBUL", "TR"),
        ("Valencia", ""),
    ],
)
def test_city(name: str, country: str) -> None:
    """A city has its country; one that several countries have is known without."""
    assert country == city_country(name)


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Calif.", "US"),
        ("N.Y.", "US"),
        ("ONT.", "CA"),
        ("Russland", "RU"),
        ("سوريا", "SY"),
        ("Georgia", ""),
        ("MO", "US"),
    ],
)
def test_region(name: str, country: str) -> None:
    """A region in any spelling has its country, where it is certain."""
    assert country == region_country(name)


@pytest.mark.parametrize("name", ["", "Jane", "in", "x" * 100])
def test_unknown_place(name: str) -> None:
    """Other words are neither city nor region; small letters are no postal code."""
    assert city_country(name) is None
    assert region_country(name) is None


def test_made_up_languages_leave_nothing_behind() -> None:
    """Any code may stand on a page; the tables are as many as the languages that are known."""
    before = {code: find_month("May", code) for code in ("x", "zz", "en-x-made-up", "")}
    tables = months._by_language()

    assert dict.fromkeys(before, 5) == before
    assert tables is months._by_language()
    assert not tables.keys() & before.keys()
