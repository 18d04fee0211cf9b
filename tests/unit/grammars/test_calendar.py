"""Printed dates with their time of day."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._grammars.calendar import find_date, find_dates
from newsparse.models.dateline import PartialDate

ROWS: tuple[tuple[str, str | None, tuple[int | None, int, int], str | None, int | None], ...] = (
    ("Aug 7, 2023", None, (2023, 8, 7), None, None),
    ("7 August 2023", None, (2023, 8, 7), None, None),
    ("Published 11:11 PM EST Nov 19, 2019", "en", (2019, 11, 19), "23:11", -300),
    ("02:42 GMT Monday, 7 August, 2023", None, (2023, 8, 7), "02:42", 0),
    ("lundi 9 décembre 2019 à 09h08", "fr", (2019, 12, 9), "09:08", None),
    ("22 de Abril de 2022 - 00:00 HS", "es", (2022, 4, 22), "00:00", None),
    ("12. MÄR 2025 18:03", "de", (2025, 3, 12), "18:03", None),
    ("25.04.2024, 10.45 Uhr MESZ", "de", (2024, 4, 25), "10:45", 120),
    ("8 января, 17:46", "ru", (None, 1, 8), "17:46", None),
    ("2020年03月12日 20:19:00", "zh", (2020, 3, 12), "20:19", None),
    ("2024년 5월 3일 오후 6:45", "ko", (2024, 5, 3), "18:45", None),
    ("5 ตุลาคม 2566", "th", (2023, 10, 5), None, None),
    ("21 tháng 8, 2023", "vi", (2023, 8, 21), None, None),
    ("2019-11-19T12:48:14Z", None, (2019, 11, 19), "12:48", 0),
    ("11/19/19 06:56 AM EST", None, (2019, 11, 19), "06:56", -300),
    ("01/02/2024", "en-US", (2024, 1, 2), None, None),
    ("01/02/2024", None, (2024, 2, 1), None, None),
    ("01/02/2024 6:00 AM", None, (2024, 1, 2), "06:00", None),
    ("01/02/2024", "fr", (2024, 2, 1), None, None),
    ("June 5, 2023 10:15 IST", "en", (2023, 6, 5), "10:15", None),
    ("June 5, 2023 10:15 EST", "en", (2023, 6, 5), "10:15", None),
)


@pytest.mark.parametrize(("text", "language", "day", "clock", "offset"), ROWS)
def test_date_is_found(
    text: str, language: str | None, day: tuple[int | None, int, int], clock: str | None, offset: int | None
) -> None:
    """Each printed form gives its day, its time, and an offset only where the zone is certain."""
    found = find_date(text, language=language)

    assert found is not None
    assert found.date == PartialDate(*day)
    assert clock == (found.time.strftime("%H:%M") if found.time else None)
    assert offset == found.offset
    assert text[found.start : found.end].strip() == text[found.start : found.end]


@pytest.mark.parametrize(
    "text", ["", "no digits", "12", "2023", "1.2.3", "May 99", "31/31/2020", "version 10.0.15.2", "12:30"]
)
def test_no_date(text: str) -> None:
    """Digits alone are no date."""
    assert find_date(text) is None


def test_every_date_in_order() -> None:
    """Two dates of a line are both found, and do not overlap."""
    text = "Published: 22:00 GMT, 26 September 2020 | Updated: 08:39 GMT, 28 September 2020"

    found = list(find_dates(text))

    assert [date.value() for date in found] == [
        dt.datetime(2020, 9, 26, 22, 0, tzinfo=dt.UTC),
        dt.datetime(2020, 9, 28, 8, 39, tzinfo=dt.UTC),
    ]
    assert found[0].end <= found[1].start


FETCHED = dt.date(2024, 3, 1)


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("5 May 2024", None, dt.date(2024, 5, 5)),
        ("5 May 2024 10:30", None, dt.datetime(2024, 5, 5, 10, 30)),
        ("5 May 2024 10:30 GMT", None, dt.datetime(2024, 5, 5, 10, 30, tzinfo=dt.UTC)),
        ("5 May 10:30", None, None),
        ("5 May", FETCHED, dt.date(2024, 5, 5)),
        ("28 December", FETCHED, dt.date(2023, 12, 28)),
        ("28 December 10:30", FETCHED, dt.datetime(2023, 12, 28, 10, 30)),
        ("28 December 10:30 GMT", dt.datetime(2024, 3, 1, 12), dt.datetime(2023, 12, 28, 10, 30, tzinfo=dt.UTC)),
        ("28 December 2019", FETCHED, dt.date(2019, 12, 28)),
        ("31 April 2024 10:30", FETCHED, None),
    ],
)
def test_a_day_without_its_year_is_the_nearest_to_the_fetch(
    text: str, reference: dt.date | None, value: dt.date | None
) -> None:
    """Where nobody says when that was, it is no day; one that the calendar has not is none at all."""
    found = find_date(text)

    assert found is not None
    assert value == found.value(reference)
