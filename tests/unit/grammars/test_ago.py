"""Dates that count back from the moment of the fetch."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._grammars.ago import _any, find_ago

NOON = dt.datetime(2024, 3, 5, 12, 30, 40, 500, tzinfo=dt.UTC)
MOMENTS = [
    ("2 hours ago", "2024-03-05T10:30:00+00:00", "2 hours ago"),
    ("Published an hour ago", "2024-03-05T11:30:00+00:00", "an hour ago"),
    ("400 hours ago", "2024-02-17T20:30:00+00:00", "400 hours ago"),
    ("5 min. ago", "2024-03-05T12:25:00+00:00", "5 min. ago"),
    ("14h ago", "2024-03-04T22:30:00+00:00", "14h ago"),
    ("vor 2 Std.", "2024-03-05T10:30:00+00:00", "vor 2 Std."),
    ("Vor einer Stunde", "2024-03-05T11:30:00+00:00", "Vor einer Stunde"),
    ("il y a 2 heures", "2024-03-05T10:30:00+00:00", "il y a 2 heures"),
    ("hace una hora", "2024-03-05T11:30:00+00:00", "hace una hora"),
    ("há 2 horas", "2024-03-05T10:30:00+00:00", "há 2 horas"),
    ("3 часа назад", "2024-03-05T09:30:00+00:00", "3 часа назад"),
    ("2 saat önce", "2024-03-05T10:30:00+00:00", "2 saat önce"),
    ("5分钟前", "2024-03-05T12:25:00+00:00", "5分钟前"),
    ("12時間前", "2024-03-05T00:30:00+00:00", "12時間前"),
    ("3시간 전", "2024-03-05T09:30:00+00:00", "3시간 전"),
    ("منذ 3 ساعات", "2024-03-05T09:30:00+00:00", "منذ 3 ساعات"),
    ("vor 3 Tagen", "2024-03-02", "vor 3 Tagen"),
    ("2 weeks ago", "2024-02-20", "2 weeks ago"),
    ("yesterday", "2024-03-04", "yesterday"),
    ("Gestern, 10:15 Uhr", "2024-03-04", "Gestern"),
    ("Stand: Heute, 10:15 Uhr", "2024-03-05", "Heute"),
]
NONE = [
    "It took 3 days",
    "20 min read",
    "more than 2 hours",
    "for 2 days",
    "1 minute de lecture",
    "10 years ago",
    "999 weeks ago",
    "401 hours ago",
    "Yesterday the council said no",
    "5 May 2024",
    "",
    "2 hours ago " * 10,
]


@pytest.mark.parametrize(("text", "expected", "taken"), MOMENTS)
def test_a_line_counts_back_from_the_fetch(text: str, expected: str, taken: str) -> None:
    """Minutes and hours give a moment, without its seconds; days, weeks and words for days give a day."""
    ago = find_ago(text)

    assert ago is not None
    value = ago.value(NOON)
    assert value is not None
    assert expected == value.isoformat()
    assert taken == text[ago.start : ago.end]


def test_only_a_short_line_is_a_date_line() -> None:
    """Sixty characters with its label."""
    assert find_ago("x" * 49 + " 2 days ago") is not None
    assert find_ago("x" * 50 + " 2 days ago") is None


def test_of_two_words_the_longer_one_is_tried_first() -> None:
    """Else "hours" would be an hour and four letters; marks are no pattern."""
    assert r"hours|a\.m\.|h" == _any(["h", "a.m.", "hours"])


@pytest.mark.parametrize("text", NONE)
def test_a_length_of_time_is_no_date(text: str) -> None:
    """Number and unit alone say how long something took."""
    assert find_ago(text) is None


@pytest.mark.parametrize(
    ("text", "reference", "expected"),
    [
        ("2 hours ago", None, None),
        ("2 hours ago", dt.date(2024, 3, 5), None),
        ("2 days ago", dt.date(2024, 3, 5), dt.date(2024, 3, 3)),
        ("2 days ago", dt.datetime(1, 1, 1, tzinfo=dt.UTC), None),
    ],
)
def test_what_the_reference_does_not_tell_is_not_made_up(
    text: str, reference: dt.datetime | dt.date | None, expected: dt.date | None
) -> None:
    """A day has no hours to count back from, and the calendar has a beginning."""
    ago = find_ago(text)

    assert ago is not None
    assert expected == ago.value(reference)
