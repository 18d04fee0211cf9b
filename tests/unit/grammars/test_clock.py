"""Times of day beside a date: what is read, and from where to where."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse._grammars.clock import clock_after, clock_before

AFTER = [
    (", 9:05 pm", "21:05:00", None, ", 9:05 pm"),
    (" 1:00 am", "01:00:00", None, " 1:00 am"),
    (" 12:00 am", "00:00:00", None, " 12:00 am"),
    (" 12:00 pm", "12:00:00", None, " 12:00 pm"),
    (" 13:00 pm", None, None, ""),
    (" 0:30 am", None, None, ""),
    (" at 7 a.m.", "07:00:00", None, " at 7 a.m."),
    (" um 18 Uhr", "18:00:00", None, " um 18 Uhr"),
    (" 18.45", None, None, ""),
    (" à 18h", "18:00:00", None, " à 18h"),
    (" à 18H30", "18:30:00", None, " à 18H30"),
    (" 18:", None, None, ""),
    (" 1830 pm", None, None, ""),
    (" 上午8時", "08:00:00", None, " 上午8時"),
    (" 下午8点30分", "20:30:00", None, " 下午8点30分"),
    (" 午後3時5分", "15:00:00", None, None),
    (" 午後3時", "15:00:00", None, " 午後3時"),
    (" 午後12:30", "12:30:00", None, " 午後12:30"),
    (" 오후 3시", "15:00:00", None, " 오후 3시"),
    (" 9:05:59", "09:05:59", None, " 9:05:59"),
    (" 9:59:59.123 GMT", "09:59:59", 0, " 9:59:59.123 GMT"),
    (" 9:05:60", None, None, ""),
    (" 9:60", None, None, ""),
    (" 24:00", None, None, ""),
    (" 23:59 CET", "23:59:00", 60, " 23:59 CET"),
    (" 10:00 EST", "10:00:00", None, " 10:00 EST"),
    (" 10:00 am EST", "10:00:00", -300, " 10:00 am EST"),
    (" 10:00 XYZ", "10:00:00", None, " 10:00 XYZ"),
    (" 10:00 GMT+2", "10:00:00", 120, " 10:00 GMT+2"),
    (" 10:00 (UTC-03:30)", "10:00:00", -210, " 10:00 (UTC-03:30)"),
    (" 10:00 +0530", "10:00:00", 330, " 10:00 +0530"),
    (" 10:00 +5:30", "10:00:00", 330, " 10:00 +5:30"),
    (" 10:00 +05:30", "10:00:00", 330, " 10:00 +05:30"),
    (" 10:00 +10", "10:00:00", 600, " 10:00 +10"),
    (" 10:00 −01", "10:00:00", -60, " 10:00 −01"),
    (" 10:00 CET+2", "10:00:00", 60, " 10:00 CET+2"),
    (" 10:00 +23:59", "10:00:00", 1439, " 10:00 +23:59"),
    (" 10:00 +24:00", None, None, ""),
    (" 0930 GMT", "09:30:00", 0, " 0930 GMT"),
    (" (2315 UTC", "23:15:00", 0, " (2315 UTC"),
    (" 2415 UTC", None, None, ""),
    (" 03/04", None, None, ""),
    (" said", None, None, ""),
]  # fmt: skip
"""What follows the date; time, minutes east of UTC and the characters that are the time's."""


@pytest.mark.parametrize(("rest", "time", "offset", "taken"), AFTER)
def test_a_time_follows_its_date(rest: str, time: str | None, offset: int | None, taken: str | None) -> None:
    """Read from the end of the date on, wherever that stands in the text; the rest is not taken."""
    date = "Lima 0130 GMT, May 5, 2024"
    clock = clock_after(f"{date}{rest}; more", len(date))

    assert time == (clock and clock.time.isoformat())
    if clock is not None and taken is not None:
        assert (offset, len(date) + len(taken)) == (clock.offset, clock.end)
        assert (date + rest)[clock.start : clock.end].strip() in rest


BEFORE = [
    ("10:02 a.m. EST Wednesday, ", "10:02:00", -300, "10:02 a.m. EST Wednesday,"),
    ("It was 10:02 on ", "10:02:00", None, "10:02 on"),
    ("7 pm, ", "19:00:00", None, "7 pm,"),
    ("7 PM ", "19:00:00", None, "7 PM"),
    ("Upd. 下午8:05 ", "20:05:00", None, "下午8:05"),
    ("1:02 – ", "01:02:00", None, "1:02 –"),
    ("at noon ", None, None, ""),
    ("1:2:03:04 ", None, None, ""),
    ("10:02 and many more words than a time has before ", None, None, ""),
]  # fmt: skip


@pytest.mark.parametrize("lead", ["", "x" * 60, "A sentence of some length stands here. "])
@pytest.mark.parametrize(("text", "time", "offset", "taken"), BEFORE)
def test_a_time_stands_before_its_date(lead: str, text: str, time: str | None, offset: int | None, taken: str) -> None:
    """Read backwards from the date, a few words at the most; its place is that in the whole text."""
    whole = f"{lead} {text}" if lead else text
    clock = clock_before(f"{whole}May 5, 2024", len(whole))

    assert time == (clock and clock.time.isoformat())
    if clock is not None:
        assert (offset, taken) == (clock.offset, whole[clock.start : clock.end].strip())


def test_a_clock_is_a_time() -> None:
    """The standard library's, without a zone."""
    clock = clock_after("2024-05-05T23:59:58Z", 10)

    assert clock is not None
    assert dt.time(23, 59, 58) == clock.time
