"""Printed days in every order and with every mark, and digits that are none."""

from __future__ import annotations

import pytest

from newsparse._grammars.calendar import FoundDate, find_dates
from newsparse._grammars.day import Day, cjk_day_at, day_at, may_spell, skip_other_calendar
from newsparse.models.dateline import PartialDate

# The text, its language, each date in it: year/month/day, time, minutes east of UTC, from where to where.
DAYS: list[tuple[str, str | None, list[str]]] = [
    ("May 5, 2024", None, ["2024/5/5 - - 0:11"]),
    ("May 5 2024", None, ["2024/5/5 - - 0:10"]),
    ("May 5th, 2024", None, ["2024/5/5 - - 0:13"]),
    ("May 1st 2024", None, ["2024/5/1 - - 0:12"]),
    ("May. 5, 2024", None, ["2024/5/5 - - 0:12"]),
    ("Sept. 5, 2024", None, ["2024/9/5 - - 0:13"]),
    ("5 May 2024", None, ["2024/5/5 - - 0:10"]),
    ("24 نيسان / أبريل 2020", "ar", ["2020/4/24 - - 0:21"]),
    ("24 نيسان / مساء 2020", "ar", ["-/4/24 - - 0:8"]),
    ("26 | 01 | 2022", None, ["2022/1/26 - - 0:14"]),
    ("26 | 01. 2022", None, []),
    ("5. May 2024", None, ["2024/5/5 - - 0:11"]),
    ("5th of May 2024", None, ["2024/5/5 - - 0:15"]),
    ("5th of May, 2024", None, ["2024/5/5 - - 0:16"]),
    ("May 5 '24", None, ["-/5/5 - - 0:5"]),
    ("May 5 '2024", None, ["2024/5/5 - - 0:11"]),
    ("May 5, 1899", None, ["-/5/5 - - 0:5"]),
    ("May 5, 2101", None, ["-/5/5 - - 0:5"]),
    ("May 52024", None, []),
    ("May 5:30", None, []),
    ("May 5.30", None, []),
    ("May 32, 2024", None, []),
    ("May 0, 2024", None, []),
    ("5 May", None, ["-/5/5 - - 0:5"]),
    ("05 May 24", None, ["-/5/5 - - 0:6"]),
    ("2024 May 5", None, ["2024/5/5 - - 0:10"]),
    ("2024, May 5", None, ["2024/5/5 - - 0:11"]),
    ("2024. May 5.", None, ["2024/5/5 - - 0:12"]),
    ("2024 May 55", None, []),
    ("2024 Foo 5", None, []),
    ("2024-05-05", None, ["2024/5/5 - - 0:10"]),
    ("2024/05/05", None, ["2024/5/5 - - 0:10"]),
    ("2024.05.05", None, ["2024/5/5 - - 0:10"]),
    ("2024-5-5", None, ["2024/5/5 - - 0:8"]),
    ("Published 2024-05-05", None, ["2024/5/5 - - 10:20"]),
    ("2024-05-055", None, []),
    ("2024-05/05", None, []),
    ("2024-13-05", None, []),
    ("2024-05-32", None, []),
    ("1899-05-05", None, []),
    ("05/06/2024", None, ["2024/6/5 - - 0:10"]),
    ("5/6/24", None, ["2024/6/5 - - 0:6"]),
    ("05-06-2024", None, ["2024/6/5 - - 0:10"]),
    ("05-06-24", None, []),
    ("05.06.24", None, ["2024/6/5 - - 0:8"]),
    ("05.06.2024", None, ["2024/6/5 - - 0:10"]),
    ("13/06/2024", None, ["2024/6/13 - - 0:10"]),
    ("06/13/2024", None, ["2024/6/13 - - 0:10"]),
    ("13.13.2024", None, []),
    ("05/06/2024.1", None, []),
    ("05/06/2024:1", None, []),
    ("05/06/20245", None, []),
    ("Correction, 05/06/2024: the wall", None, ["2024/6/5 - - 12:22"]),
    ("Stand: 05.06.2024.", None, ["2024/6/5 - - 7:17"]),
    ("5.6.24. The wall", None, []),
    ("5.6.24: The wall", None, []),
    ("05/06/69", None, ["1969/6/5 - - 0:8"]),
    ("05/12/2024", None, ["2024/12/5 - - 0:10"]),
    ("1/1/1900", None, ["1900/1/1 - - 0:8"]),
    ("31/12/2100", None, ["2100/12/31 - - 0:10"]),
    ("1/1/2101", None, []),
    ("1 May 1900", None, ["1900/5/1 - - 0:10"]),
    ("1 May 2100", None, ["2100/5/1 - - 0:10"]),
    ("1900 May 1", None, ["1900/5/1 - - 0:10"]),
    ("2100-05-01", None, ["2100/5/1 - - 0:10"]),
    ("1900-05-01", None, ["1900/5/1 - - 0:10"]),
    ("1900年5月6日", None, ["1900/5/6 - - 0:9"]),
    ("31 May 2024", None, ["2024/5/31 - - 0:11"]),
    ("31.5.2024", None, ["2024/5/31 - - 0:9"]),
    ("05/06/2024 5 PM", None, ["2024/5/6 17:00:00 - 0:15"]),
    ("05/06/2024 5 p.m.", None, ["2024/5/6 17:00:00 - 0:17"]),
    ("5.6.2024 5 PM", None, ["2024/6/5 17:00:00 - 0:13"]),
    ("07-Aug-2023", None, ["2023/8/7 - - 0:11"]),
    ("7-Aug", None, ["-/8/7 - - 0:5"]),
    ("7-Aug-", None, ["-/8/7 - - 0:5"]),
    ("7-Aug-summer-sale", None, ["-/8/7 - - 0:5"]),
    ("7 Aug-2023", None, ["2023/8/7 - - 0:10"]),
    ("7 Aug-sale", None, []),
    ("7-Foo-2023", None, []),
    ("5 mar-a-lago", None, []),
    ("août/August 5", None, ["-/8/5 - - 5:13"]),
    ("5 août/August 2024", None, ["2024/8/5 - - 0:18"]),
    ("5 août/Foo 2024", None, ["-/8/5 - - 0:6"]),
    ("5 Foo 2024", None, []),
    ("Foo 5, 2024", None, []),
    ("2024年5月6日", None, ["2024/5/6 - - 0:9"]),
    ("5月6日", None, ["-/5/6 - - 0:4"]),
    ("5月", None, []),
    ("6日", None, []),
    ("2024年 5月 6日", None, ["2024/5/6 - - 0:11"]),
    ("2024년 5월 6일", None, ["2024/5/6 - - 0:11"]),
    ("5월 6일 2024", None, ["-/5/6 - - 0:5"]),
    ("13月6日", None, []),
    ("2024年5月32日", None, []),
    ("2024年5月6号", None, ["2024/5/6 - - 0:9"]),
    ("5 tháng 6, 2024", None, ["2024/6/5 - - 0:15"]),
    ("5 tháng 6 năm 2024", None, ["2024/6/5 - - 0:18"]),
    ("5 tháng 13", None, []),
    ("tháng 5", None, []),
    ("Hà Nội, 5 tháng 6, 2024", None, ["2024/6/5 - - 8:23"]),
    ("5 thg 6 2024", None, ["2024/6/5 - - 0:12"]),
    ("5 de mayo de 2024", None, ["2024/5/5 - - 0:17"]),
    ("5 de mayo del 2024", None, ["2024/5/5 - - 0:18"]),
    ("d'5 mai", None, ["-/5/5 - - 2:7"]),
    ("5 d'abril de 2024", None, ["2024/4/5 - - 0:17"]),
    ("5 d’abril", None, ["-/4/5 - - 0:9"]),
    ("1er mai 2024", None, ["2024/5/1 - - 0:12"]),
    ("1º de maio de 2024", None, ["2024/5/1 - - 0:18"]),
    ("5 ta' Mejju 2024", None, ["2024/5/5 - - 0:16"]),
    ("5 мая 2024 года", None, ["2024/5/5 - - 0:10"]),
    ("5 мая 2024 г.", None, ["2024/5/5 - - 0:10"]),
    ("5 мая 2024", None, ["2024/5/5 - - 0:10"]),
    ("5 маю", None, []),
    ("5 كانون الثاني 2024", None, ["2024/1/5 - - 0:19"]),
    ("5 كانون الأول 2024", None, ["2024/12/5 - - 0:18"]),
    ("5 تشرين الأول 2024", None, ["2024/10/5 - - 0:18"]),
    ("5 كانون 2024", None, []),
    ("5 مايو الأول", None, ["-/5/5 - - 0:6"]),
    ("ग्यारह मार्च", None, []),
    ("5 मार्च 2024", None, ["2024/3/5 - - 0:12"]),
    ("5 ตุลาคม 2566", None, ["-/10/5 - - 0:8"]),
    ("Monday, 5 May 2024", None, ["2024/5/5 - - 8:18"]),
    ("Mon 5 May 2024", None, ["2024/5/5 - - 4:14"]),
    ("Monday 5 May", None, ["-/5/5 - - 7:12"]),
    ("Monday", None, []),
    ("12 वैशाख 2081", None, []),
    ("رمضان 5", None, []),
    ("5 رمضان 1445هـ الموافق 5 مارس 2024", None, ["2024/3/5 - - 23:34"]),
    ("05/06/2024", "en-US", ["2024/5/6 - - 0:10"]),
    ("12/11/2024", "en-US", ["2024/12/11 - - 0:10"]),
    ("13/06/2024", "en-US", ["2024/6/13 - - 0:10"]),
    ("5.6.2024", "en-US", ["2024/6/5 - - 0:8"]),
    ("05-06-2024", "en-US", ["2024/5/6 - - 0:10"]),
    ("05/06/2024 5 PM", "EN", ["2024/5/6 17:00:00 - 0:15"]),
    ("05/06/2024", "en", ["2024/6/5 - - 0:10"]),
    ("05/06/2024 5 PM", "en", ["2024/5/6 17:00:00 - 0:15"]),
    ("05/06/2024 17:00", "en", ["2024/6/5 17:00:00 - 0:16"]),
    ("05/06/2024", "en-GB", ["2024/6/5 - - 0:10"]),
    ("05/06/2024 5 PM", "en-GB", ["2024/6/5 17:00:00 - 0:15"]),
    ("05/06/2024 5 PM", "de", ["2024/6/5 17:00:00 - 0:15"]),
    ("5. März 2024", "de", ["2024/3/5 - - 0:12"]),
    ("5.März 2024", "de", ["2024/3/5 - - 0:11"]),
    ("5. Mär. 2024", "de", ["2024/3/5 - - 0:12"]),
    ("5 ตุลาคม 2443", "th", ["1900/10/5 - - 0:13"]),
    ("5 ตุลาคม 2643", "th", ["2100/10/5 - - 0:13"]),
    ("5 ตุลาคม 2566", "th", ["2023/10/5 - - 0:13"]),
    ("5 ตุลาคม 2024", "th", ["2024/10/5 - - 0:13"]),
    ("5 ตุลาคม 2742", "th", ["-/10/5 - - 0:8"]),
    ("5 ตุลาคม 2442", "th", ["-/10/5 - - 0:8"]),
    ("5 mars/March 2024", "fr", ["2024/3/5 - - 0:17"]),
    ("mar. 5 mars 2024", "fr", ["2024/3/5 - - 5:16"]),
    ("5 mar 2024", "es", ["2024/3/5 - - 0:10"]),
    # Of the Slavic months some mean another one in the neighbour's language, and nothing without a language.
    ("5 listopad 2024", "hr", ["2024/10/5 - - 0:15"]),
    ("5 listopad 2024", "pl", ["2024/11/5 - - 0:15"]),
    ("listopad 5, 2024", "hr", ["2024/10/5 - - 0:16"]),
    ("listopad 5, 2024", "pl", ["2024/11/5 - - 0:16"]),
    ("listopad 5, 2024", None, []),
    ("2024 listopad 5", "hr", ["2024/10/5 - - 0:15"]),
    ("05-listopad-2024", "pl", ["2024/11/5 - - 0:16"]),
    ("ตุลาคม 5, 2566", "th", ["2023/10/5 - - 0:14"]),
    ("a: May 5, 2024 | b: June 6, 2024 10:30", None, ["2024/5/5 - - 3:14", "2024/6/6 10:30:00 - 20:38"]),
    ("May 5, 2024 10:30 - June 6", None, ["2024/5/5 10:30:00 - 0:17", "-/6/6 - - 20:26"]),
    ("5–6 May 2024", None, ["2024/5/6 - - 2:12"]),
    ("10:30 May 5, 2024", None, ["2024/5/5 10:30:00 - 0:17"]),
    ("1:30 May 5, 2024", None, ["2024/5/5 01:30:00 - 0:16"]),
    ("at 1:30 May 5, 2024", None, ["2024/5/5 01:30:00 - 3:19"]),
    ("Issue 12:2024 May 5", None, ["2024/5/5 - - 9:19"]),
    ("10:30 GMT, 5 May 2024", None, ["2024/5/5 10:30:00 0 0:21"]),
    ("May 5, 2024 at 10:30 am EST", None, ["2024/5/5 10:30:00 -300 0:27"]),
    ("10:30 IST, May 5, 2024", "en-IN", ["2024/5/5 10:30:00 330 0:22"]),
    ("May 5, 2024, 10:30 IST", "en-IN", ["2024/5/5 10:30:00 330 0:22"]),
    ("May 5, 2024 10:30 BST", "en-GB", ["2024/5/5 10:30:00 60 0:21"]),
    ("2024-05-05T10:30:15+02:00", None, ["2024/5/5 10:30:15 120 0:25"]),
    ("2024-05-05 10:30:15", None, ["2024/5/5 10:30:15 - 0:19"]),
    ("2024-05-05T10:30:15Z", None, ["2024/5/5 10:30:15 0 0:20"]),
    ("20240505", None, []),
    ("version 5.6.2024.1", None, []),
]  # fmt: skip


def _shown(found: FoundDate) -> str:
    day, offset = found.date, "-" if found.offset is None else found.offset
    time = found.time.isoformat() if found.time else "-"
    return f"{day.year or '-'}/{day.month or '-'}/{day.day or '-'} {time} {offset} {found.start}:{found.end}"


@pytest.mark.parametrize(("text", "language", "days"), DAYS)
def test_a_day_is_read_as_its_language_writes_it(text: str, language: str | None, days: list[str]) -> None:
    """Digits, words, marks and the order of day and month; a number that is too large for its place makes no date."""
    assert days == [_shown(found) for found in find_dates(text, language=language)]


SPELT = [
    ("पाँच मार्च", 0, PartialDate(None, 3, 5), 10),
    ("on एक मार्च को", 3, PartialDate(None, 3, 1), 11),
    ("یکم مارچ", 0, PartialDate(None, 3, 1), 8),
    ("ग्यारह मार्च", 0, None, 0),
    ("पाँच नदी", 0, None, 0),
    ("एकता मार्च", 0, None, 0),
]


@pytest.mark.parametrize(("text", "start", "date", "end"), SPELT)
def test_a_day_may_be_spelt(text: str, start: int, date: PartialDate | None, end: int) -> None:
    """Hindi agencies spell the days up to ten, Urdu ones the first."""
    found = day_at(text, start)

    assert (date, end) == ((found.date, found.end) if found else (None, 0))
    assert may_spell(text, start) or found is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("北京6日电", Day(PartialDate(None, None, 6), 4)),
        ("北京5月6日电", Day(PartialDate(None, 5, 6), 6)),
        ("北京2024年5月6日电", Day(PartialDate(2024, 5, 6), 11)),
        ("北京6路", None),
    ],
)
def test_a_chinese_dateline_may_print_the_day_alone(text: str, day: Day | None) -> None:
    """Its month and its year are those of the page."""
    assert day == cjk_day_at(text, 2)


def test_a_year_before_a_word_that_is_no_month_opens_no_day() -> None:
    """Nor one without its month, as running text has it: "the 2024 Tour 5"."""
    assert day_at("2024 Tour 5", 0) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [("12 वैशाख 2081 — वर्षा", 0, 13), ("x 5 رمضان 1445هـ الموافق 5", 2, 24), ("5 May 2024", 0, 0), ("x 5 May", 2, 2)],
)
def test_a_day_of_another_calendar_is_passed_over(text: str, start: int, end: int) -> None:
    """With its year, its era and the word that joins the common day to it."""
    assert end == skip_other_calendar(text, start)


def test_only_the_beginning_of_a_text_is_read() -> None:
    """Four hundred characters: a date may end there, and one behind it is none."""
    assert 1 == len([*find_dates("x" * 389 + " 5 May 2024")])
    assert 1 == len([*find_dates("x" * 389 + " 5 May 2024 and more")])
    assert [] == [*find_dates("x" * 400 + " 5 May 2024")]
