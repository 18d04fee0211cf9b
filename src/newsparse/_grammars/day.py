"""One printed day at a known place of a text.

In: a text and the offset at which a date would begin. Out: the date as far as it is printed and where it ends, or
`None`. Forms: ISO and other year-first digits, Chinese, Japanese and Korean, day-month and month-day with a month word
of any language, digits alone where the order is certain or the language decides. Searching a text for dates and times
of day do not belong here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._lexicon.months import find_month, is_weekday
from newsparse.models.dateline import PartialDate

_WORD = r"[^\W\d_][^\s\d,.;:/()|·•—–\[\]<>\"“”]{0,19}"
"""A word with its marks (Indic vowel signs are no word characters to `re`), short since months are."""

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_CJK_YEAR = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?")
_CJK_DAY = re.compile(r"(\d{1,2})[日일]")
_YEAR_WORD = re.compile(rf"(\d{{4}})[.,]?\s(?:m\.\s)?({_WORD})\.?\s(\d{{1,2}})(?!\d)\.?")
_DAY_WORD = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|re|º|°|ª|\.)?,?\s{0,2}(?:(?:de|del|di|of|ta['’]|tháng)\s|d['’]|-)?"
    rf"((?:كانون|تشرين)\s(?:الثاني|الأول)|{_WORD})(?:\s?/\s?({_WORD}))?"
)
_VIETNAMESE = re.compile(r"(\d{1,2})\s(?:tháng|thg)\s(\d{1,2})(?:[,\s]\s?(?:năm\s)?(\d{4}))?(?!\d)", re.IGNORECASE)
_WORD_DAY = re.compile(rf"({_WORD})\.?\s{{0,2}}(\d{{1,2}})(?:st|nd|rd|th|er)?(?!\d|[:.]\d)")
_YEAR = re.compile(r"\.?,?\s{0,2}(?:(?:de|del|of|год|г)\s{1,2}|[-/]|of\s)?('?\d{4})(?!\d)(?!\s?(?:GMT|UTC|hrs))")
_NUMBERS = re.compile(r"(\d{1,2})([./-]|\s\|\s)(\d{1,2})\2(\d{4}(?!\d|[.:]\d)|\d{2}(?![\d.:]))")

_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_PIVOT = 69
"""Two digits of a year from here on are the last century's, as in POSIX."""
_BUDDHIST = 543
"""Thai years count from 543 BC."""


class Day(NamedTuple):
    """A printed day and where it ends."""

    date: PartialDate
    end: int


def day_at(text: str, start: int, language: str | None = None) -> Day | None:
    """The day whose print begins at `start`, `None` where none does.

    Args:
        text: the text, cut by the caller.
        start: offset of a digit or of the first letter of a word.
        language: of the text; decides the order of digits and the meaning of month words.
    """
    if start >= len(text):
        return None
    if not text[start].isdigit():
        return _word_day(text, start, language) or _spelt_day(text, start)
    return (
        _year_first(text, start, language)
        or _day_word(text, start, language)
        or _vietnamese(text, start)
        or _numbers(text, start, language)
    )


def cjk_day_at(text: str, start: int) -> Day | None:
    """The day written as in Chinese, Japanese or Korean; a day without its month counts, too."""
    if match := _CJK_YEAR.match(text, start):
        year, month, day = match.groups()
        return _day(int(year) if year else None, int(month), int(day), match.end())
    if match := _CJK_DAY.match(text, start):
        return _day(None, None, int(match[1]), match.end())
    return None


def _year_first(text: str, start: int, language: str | None) -> Day | None:
    if match := _ISO.match(text, start):
        return _day(int(match[1]), int(match[3]), int(match[4]), match.end())
    if match := _CJK_YEAR.match(text, start):
        year, month, day = match.groups()
        return _day(int(year) if year else None, int(month), int(day), match.end())
    if match := _YEAR_WORD.match(text, start):
        month_number = find_month(match[2], language)
        return _day(int(match[1]), month_number, int(match[3]), match.end()) if month_number else None
    return None


def _day_word(text: str, start: int, language: str | None) -> Day | None:
    match = _DAY_WORD.match(text, start)
    if match is None:
        return None
    # Two names of one month are printed with a slash ("août/August", "نيسان / أبريل"); what else follows a slash is no part of the day.
    end = match.end() if match[3] is None or find_month(match[3]) else match.end(2)
    month = find_month(match[2], language)
    if month is None:
        # "07-Aug-2023": the word takes the dash in, and the word behind it.
        head, dash, rest = match[2].partition("-")
        if dash and (not rest or text[match.start(2) - 1] == "-"):
            month, end = find_month(head, language), match.start(2) + len(head)
    return None if month is None else _with_year(text, month, int(match[1]), end, language)


def _word_day(text: str, start: int, language: str | None) -> Day | None:
    match = _WORD_DAY.match(text, start)
    if match is None:
        return None
    month = find_month(match[1], language)
    if month is None:
        return None
    named = _day_word(text, match.start(2), language)
    if named is not None and named.date.month == month:
        return None  # A weekday: "mar. 5 mars 2024".
    return _with_year(text, month, int(match[2]), match.end(), language)


def _spelt_day(text: str, start: int) -> Day | None:
    """As in "पाँच मार्च": Hindi agencies spell the days up to ten, Urdu ones the first."""
    match = _TWO_WORDS.match(text, start) if text[start] in _SPELT_OPENERS else None
    if match is None:
        return None
    day, month = _SPELT_DAYS.get(match[1]), find_month(match[2])
    return _day(None, month, day, match.end()) if day and month else None


def _with_year(text: str, month: int, day: int, end: int, language: str | None) -> Day | None:
    if (match := _YEAR.match(text, end)) and (year := _year(match[1], language)):
        return _day(year, month, day, match.end())
    return _day(None, month, day, end)


def _year(digits: str, language: str | None) -> int | None:
    year = int(digits.removeprefix("'"))
    if _FIRST_YEAR <= year <= _LAST_YEAR:
        return year
    if language and language.startswith("th") and _FIRST_YEAR <= year - _BUDDHIST <= _LAST_YEAR:
        return year - _BUDDHIST
    return None


def _vietnamese(text: str, start: int) -> Day | None:
    if match := _VIETNAMESE.match(text, start):
        year = int(match[3]) if match[3] else None
        return _day(year, int(match[2]), int(match[1]), match.end())
    return None


def century(year: int) -> int:
    """The full year that two digits mean."""
    return year + (1900 if year >= _PIVOT else 2000)


def _numbers(text: str, start: int, language: str | None) -> Day | None:
    match = _NUMBERS.match(text, start)
    if match is None or (match[2] == "-" and len(match[4]) == 2):
        return None
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    if len(match[4]) == 2:
        year = century(year)
    month_first = second > 12 or (first <= 12 and match[2] != "." and _is_american(text, language))
    month, day = (first, second) if month_first else (second, first)
    return _day(year, month, day, match.end())


_TWO_WORDS = re.compile(rf"({_WORD})\s({_WORD})")
_SPELT_DAYS = {
    "یکم": 1,
    "एक": 1, "दो": 2, "तीन": 3, "चार": 4, "पांच": 5, "पाँच": 5, "छह": 6, "छः": 6, "सात": 7, "आठ": 8, "नौ": 9, "दस": 10,
}  # fmt: skip
_SPELT_OPENERS = frozenset(word[0] for word in _SPELT_DAYS)

_MERIDIEM = re.compile(r"\d\s?[AaPp]\.?[Mm]\b")


def _is_american(text: str, language: str | None) -> bool:
    """Month before day: the language says so, or nothing but the clock of twelve hours does."""
    if language and language.lower() == "en-us":
        return True
    if language and not language.lower().startswith("en"):
        return False
    return language in {None, "en", "EN"} and _MERIDIEM.search(text) is not None


def _day(year: int | None, month: int | None, day: int, end: int) -> Day | None:
    if year is not None and not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    if (month is not None and not 1 <= month <= 12) or not 1 <= day <= 31:
        return None
    return Day(PartialDate(year, month, day), end)


_OTHER_CALENDAR = re.compile(
    r"\d{1,2}\s(?:वैशाख|जेठ|असार|साउन|भदौ|असोज|कात्तिक|कार्तिक|मंसिर|पुस|माघ|फागुन|चैत|बैशाख"
    r"|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
    r"|محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة|ذي القعدة|ذي الحجة)"
    r"(?:\s\d{4})?(?:\s?هـ)?(?:\sالموافق)?"
)
"""A day of the Nepalese, the Iranian or the Islamic calendar, and the word that joins the common day to it."""


def may_spell(text: str, start: int) -> bool:
    """Whether a day that is written in words may begin here."""
    return text[start : start + 1] in _SPELT_OPENERS


def skip_other_calendar(text: str, start: int) -> int:
    """Past a day of another calendar, which is printed and cannot be a `PartialDate`; else `start`."""
    match = _OTHER_CALENDAR.match(text, start)
    return match.end() if match else start


def skip_weekday(text: str, start: int) -> int:
    """Past a weekday and its comma, where one begins at `start`; else `start`."""
    match = _WEEKDAY.match(text, start)
    return match.end() if match and is_weekday(match[1]) else start


_WEEKDAY = re.compile(rf"({_WORD})\.?,?\s{{1,2}}")
