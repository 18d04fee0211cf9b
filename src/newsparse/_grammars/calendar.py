"""Dates in running text: where they stand, with the time of day that is printed beside them.

In: a short text (a date line, a notice, a byline) and its language where known. Out: every `FoundDate`, in the order
of print. Each run of digits is tried once: as the beginning of a date, and as the day after a month word. How one
date is read is in day.py, the time of day in clock.py; machine-readable dates do not belong here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from newsparse._grammars.clock import Clock, clock_after, clock_before
from newsparse._grammars.day import Day, day_at
from newsparse._lexicon.months import find_month
from newsparse.models.dateline import PartialDate

LONGEST = 400
"""Characters that are searched: a line of dates is shorter, and a paragraph is none."""

_DIGITS = re.compile(r"\d+")
_MONTH_BEFORE = re.compile(r"([^\W\d_][^\s\d,.;:/()|·•—–]{0,19})\.?\s{0,2}$")
_NO_MONTH = frozenset(",;:/()|·•—–") | {""}
"""What stands last before a number that no month word stands before."""
_REACH = 24


@attrs.frozen
class FoundDate:
    """A printed date and what stands beside it."""

    date: PartialDate
    """As far as it is printed."""
    time: dt.time | None
    """The time of day, without zone."""
    offset: int | None
    """Minutes east of UTC, `None` where no zone is printed or it is not certain."""
    start: int
    """Where the date, or the time before it, begins."""
    end: int
    """Where the date, or the time after it, ends."""

    def value(self, reference: dt.date | None = None) -> dt.datetime | dt.date | None:
        """The moment or the day, `None` where there is no such day, or where no reference tells a part that is not printed."""
        day = self.date.resolve(reference)
        if day is None or self.time is None:
            return day
        zone = None if self.offset is None else dt.timezone(dt.timedelta(minutes=self.offset))
        return dt.datetime.combine(day, self.time, zone)


def find_date(text: str, *, language: str | None = None) -> FoundDate | None:
    """The first date of a short text, `None` where there is none."""
    return next(find_dates(text, language=language), None)


def find_dates(text: str, *, language: str | None = None) -> Iterator[FoundDate]:
    """Every date of a short text, in the order of print; only its first 400 characters are read."""
    if len(text) > LONGEST:
        text = text[:LONGEST]
    done = 0
    for digits in _DIGITS.finditer(text):
        if digits.start() < done or digits.end() - digits.start() > 4:
            continue
        found = _found(text, digits.start(), done, language)
        if found is not None:
            done = found.end
            yield found


def _found(text: str, start: int, done: int, language: str | None) -> FoundDate | None:
    before = _month_before(text, start, done, language)
    day: Day | None = None
    begin = start
    if before is not None:
        day, begin = day_at(text, before, language), before
    if day is None and not _is_minute(text, start):
        day, begin = day_at(text, start, language), start
    if day is None or day.date.month is None:
        return None
    clock: Clock | None = clock_after(text, day.end, language)
    if clock is not None:
        return FoundDate(day.date, clock.time, clock.offset, begin, max(day.end, clock.end))
    clock = clock_before(text, begin, language)
    if clock is not None and clock.start >= done:
        return FoundDate(day.date, clock.time, clock.offset, clock.start, day.end)
    return FoundDate(day.date, None, None, begin, day.end)


def _is_minute(text: str, start: int) -> bool:
    """Whether two digits are those of a clock: "10:30 May 5" is no thirtieth."""
    return (
        start > 1 and text[start - 1] == ":" and text[start - 2].isdigit() and not text[start + 2 : start + 3].isdigit()
    )


def _month_before(text: str, start: int, done: int, language: str | None) -> int | None:
    """Where the month word begins that stands right before a day."""
    before = text[max(done, start - _REACH) : start]
    # A number follows a digit, a mark or nothing more often than a word.
    words = before.rstrip()
    if words[-1:].isdigit() or words[-1:] in _NO_MONTH:
        return None
    match = _MONTH_BEFORE.search(before, words.rfind(" ") + 1)
    return start - len(before) + match.start() if match and find_month(match[1], language) else None
