"""Machine-readable dates: every form in use, and what is none."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._grammars.moment import parse_moment

UTC = dt.UTC
TWO = dt.timezone(dt.timedelta(hours=2))
MORNING = dt.datetime(2024, 8, 5, 10, 0)

MOMENTS: list[tuple[str, dt.datetime | dt.date]] = [
    ("2024-08-05", dt.date(2024, 8, 5)),
    ("2024-8-5", dt.date(2024, 8, 5)),
    ("20240805", dt.date(2024, 8, 5)),
    ("20240805.0", dt.date(2024, 8, 5)),
    ("2024/08/05", dt.date(2024, 8, 5)),
    ("05.08.2024", dt.date(2024, 8, 5)),
    ("July 30, 2019", dt.date(2019, 7, 30)),
    ("30 July 2019", dt.date(2019, 7, 30)),
    ("Tuesday, July 30th, 2019", dt.date(2019, 7, 30)),
    ("30/07/2019", dt.date(2019, 7, 30)),
    ("07/30/2019", dt.date(2019, 7, 30)),
    ("2024-08-05 20:59:59.0", dt.datetime(2024, 8, 5, 20, 59, 59)),
    ("2024-08-05T10:00", MORNING),
    ("2024-08-05T10:00:00", MORNING),
    ("05.08.2024 10:00", MORNING),
    ("August 5, 2024 10:00 AM", MORNING),
    ("202408051000", MORNING),
    ("2024-08-05T10-00-00Z", MORNING.replace(tzinfo=UTC)),
    ("20240805100000", MORNING),
    ("10 AM, Aug 5 2024", MORNING),
    ("August 5, 2024, 10:00 pm", MORNING.replace(hour=22)),
    ("2024-08-05T10:00:00Z", MORNING.replace(tzinfo=UTC)),
    ("2024-08-05T10:00:00.000Z", MORNING.replace(tzinfo=UTC)),
    ("2024-08-05 10:00:00 UTC", MORNING.replace(tzinfo=UTC)),
    ("20240805T100000Z", MORNING.replace(tzinfo=UTC)),
    ("1722852000", MORNING.replace(tzinfo=UTC)),
    ("1722852000000", MORNING.replace(tzinfo=UTC)),
    ("Mon, 05 Aug 2024 10:00:00 GMT", MORNING.replace(tzinfo=UTC)),
    ("Mon, 05 Aug 2024 10:00:00 +0200", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05T10:00:00+02:00", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05T10:00:00+0200", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05T10:00 +0200", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05T10:00+02:00[Europe/Berlin]", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05 10:00 CEST", MORNING.replace(tzinfo=TWO)),
    ("Mon Aug 05 2024 10:00:00 GMT+0200 (CEST)", MORNING.replace(tzinfo=TWO)),
    ("Mon Aug 05 10:00:00 CEST 2024", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05T10:00:00-04:00", MORNING.replace(tzinfo=dt.timezone(dt.timedelta(hours=-4)))),
    ("২০২৪-০৮-০৫", dt.date(2024, 8, 5)),
    ("20241215", dt.date(2024, 12, 15)),
    ("20240805 10:00", MORNING),
    ("1600-01-01", dt.date(1600, 1, 1)),
    ("2100-12-31", dt.date(2100, 12, 31)),
    ("12/13/2024", dt.date(2024, 12, 13)),
    ("13/12/2024", dt.date(2024, 12, 13)),
    ("12/12/2024", dt.date(2024, 12, 12)),
    ("5th of August 2024", dt.date(2024, 8, 5)),
    ("1722852000123", MORNING.replace(microsecond=123_000, tzinfo=UTC)),
    ("1722852000123456", MORNING.replace(microsecond=123_456, tzinfo=UTC)),
    ("202412151011", dt.datetime(2024, 12, 15, 10, 11)),
    ("20241215101213", dt.datetime(2024, 12, 15, 10, 12, 13)),
    ("20241215101213345", dt.datetime(2024, 12, 15, 10, 12, 13, 345_000)),
    ("August 5, 2024 1:00 PM", MORNING.replace(hour=13)),
    ("August 5, 2024 1:00 p.m.", MORNING.replace(hour=13)),
    ("August 5, 2024 12:00 AM", MORNING.replace(hour=0)),
    ("August 5, 2024 12:00 pm", MORNING.replace(hour=12)),
    ("2024/08/05 10:00 +2", MORNING.replace(tzinfo=TWO)),
    ("2024/08/05 10:00 +02", MORNING.replace(tzinfo=TWO)),
    ("2024/08/05 10:00 -3:30", MORNING.replace(tzinfo=dt.timezone(-dt.timedelta(hours=3, minutes=30)))),
    ("2024/08/05 10:00 +0530", MORNING.replace(tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=30)))),
    ("2024/08/05 10:00 -11:45", MORNING.replace(tzinfo=dt.timezone(-dt.timedelta(hours=11, minutes=45)))),
    ("2024-08-05T10:00:00+14:00", MORNING.replace(tzinfo=dt.timezone(dt.timedelta(hours=14)))),
    ("10 AM CEST, Aug 5 2024", MORNING.replace(tzinfo=TWO)),
    ("10 AM +0200, Aug 5 2024", MORNING.replace(tzinfo=TWO)),
    ("10 AM +0000, Aug 5 2024", MORNING.replace(tzinfo=UTC)),
    ("Mon Aug 05 10:00:00 GMT+02:00 2024", MORNING.replace(tzinfo=TWO)),
    ("10 AM UTC +2, Aug 5 2024", MORNING.replace(tzinfo=TWO)),
    ("10 AM GMT, Aug 5 2024", MORNING.replace(tzinfo=UTC)),
    ("10 AM +0200 (EET), Aug 5 2024", MORNING.replace(tzinfo=TWO)),
    ("2024-08-05 10:00 +0200 (" + "C" * 60 + ")[" + "a" * 33 + "]", MORNING.replace(tzinfo=TWO)),
    # These zones' names mean several offsets, so none is given.
    ("Mon, 05 Aug 2024 10:00:00 EST", MORNING),
    ("2024-08-05 10:00 BST", MORNING),
]


@pytest.mark.parametrize(("text", "expected"), MOMENTS)
def test_a_date_is_read_as_far_as_it_goes(text: str, expected: dt.datetime | dt.date) -> None:
    """Day only gives a date; an offset is there where it is stated."""
    actual = parse_moment(text)
    assert expected == actual
    assert type(expected) is type(actual)
    if isinstance(actual, dt.datetime) and isinstance(expected, dt.datetime):
        assert (expected.utcoffset(), 0) == (actual.utcoffset(), actual.fold)


NO_MOMENTS = [
    "",
    "2024",
    "2024-08",
    "August 2024",
    "Monday",
    "10:30",
    "2 hours ago",
    "2024-W32-1",
    # Day and month could be either.
    "05/08/2024",
    "11/12/2024",
    "12/11/2024",
    "5 Foober 2024",
    "Foober 5, 2024",
    "2024-08-05\n10:00:00",
    "2024-08-05 10:00 +0200 (" + "C" * 60 + ")[" + "a" * 34 + "]",
    # Days and clocks that cannot be.
    "August 5, 2024 0:30 AM",
    "August 5, 2024 13:00 PM",
    "2024081",
    "202408051",
    "2024-02-30",
    "2024-08-05T25:00:00",
    "15 August 2024 25:61",
    "0000-00-00",
    "0000-00-00T99:99:99+99:99",
    "99999-13-45",
    "2024-08-05T10:00:00+99:99",
    "2024-08-05T10:00:00+20:00",
    # Placeholders of content systems.
    "0001-01-01T00:00Z",
    "-0001-11-30T00:00:00+00:00",
    "1970-01-01",
    "1970-01-01T00:00:00+00:00",
    "1970-01-01T01:00:00+01:00",
    "1970-01-01 01:00:00",
    "1969-12-31 19:00:00",
    "1970-01-01 14:00:00",
    "0000000000",
    # Too far.
    "1599-12-31",
    "9999-12-31T23:59:59-12:00",
    "9" * 100_000,
    "2024-08-05 " * 50,
    "2024-08-05T10:00:00 and more",
]


@pytest.mark.parametrize("text", NO_MOMENTS, ids=lambda text: text[:30])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    """A part that is missing is never filled, and nothing is guessed."""
    assert parse_moment(text) is None


@given(st.text(max_size=150) | st.text(alphabet="0123456789-:./TZ+ AMPaug,()", max_size=60))
def test_any_text_is_a_plausible_moment_or_none(text: str) -> None:
    """Nothing raises, and years stay within 1600 to 2100."""
    actual = parse_moment(text)
    assert actual is None or 1600 <= actual.year <= 2100


@given(st.datetimes(dt.datetime(1971, 1, 1), dt.datetime(2100, 1, 1), timezones=st.just(UTC) | st.just(TWO)))
def test_iso_is_read_back(moment: dt.datetime) -> None:
    """What `isoformat` writes is read as it was."""
    assert moment == parse_moment(moment.isoformat())
    assert moment.replace(microsecond=0) == parse_moment(moment.strftime("%a, %d %b %Y %H:%M:%S %z"))
