"""Machine-readable dates: what feeds, meta elements, JSON-LD and `time` elements hold.

In: one string that is a date as a whole. Out: an aware or naive `datetime`, a `date` where it gives only a day, or
`None`. `datetime.fromisoformat` reads nearly all of them; then come the sloppy forms of ISO, stamps of digits, and
English month names, and last python-dateutil, behind `_by_dateutil` alone, which never lets it fill a part that is
missing. Nothing is guessed: a month without a day, a day and a month that could be either, a year in two digits and
the placeholders of content systems are `None`. Printed dates in other languages belong to the grammar of calendars.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse._grammars.zones import ZONES

_LONGEST: Final = 120
"""Characters of a date; the longest form in use ("Mon Aug 05 2024 … (Central European Summer Time)") has about 70."""
_FIRST_YEAR: Final = 1600
_LAST_YEAR: Final = 2100
_EPOCH: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_WIDEST: Final = 14 * 3600
"""Seconds of the widest offset in use, that of Kiribati."""

_OFFSET: Final = r"(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?"
_CLOCK: Final = (
    r"(?P<hour>\d{1,2})[:.h-](?P<minute>\d{2})(?:[:.-](?P<second>\d{2})(?:[.,:]\d{1,9})?)?"
    r" ?(?P<half>[AaPp]\.?[Mm]\b\.?)? ?(?P<zone>[A-Za-z]{1,5})? ?" + _OFFSET
)
_AFTER: Final = r"(?: ?\([^()]{1,60}\)| [A-Z]{1,5})?(?:\[[A-Za-z/_]{1,40}\])?"
"""A zone's name that repeats the offset."""
_SLOPPY: Final = re.compile(
    r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?:(?:, ?|[T_ ] ?)" + _CLOCK + _AFTER + ")?", re.ASCII
)
_DAY_FIRST: Final = re.compile(
    r"(?P<day>\d{1,2})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<year>\d{4})(?:(?:, ?|[T ])"
    + _CLOCK
    + _AFTER
    + ")?",
    re.ASCII,
)
_WEEKDAY: Final = r"(?:[A-Za-z]{3,9}\.?,? )?"
_DAY_NAMED: Final = re.compile(
    _WEEKDAY
    + r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?[- ](?P<name>[A-Za-z]{3,9})\.?,?[- ](?P<year>\d{4})(?:,? (?:at )?"
    + _CLOCK
    + _AFTER
    + ")?",
    re.ASCII,
)
_MONTH_NAMED: Final = re.compile(
    _WEEKDAY
    + r"(?P<name>[A-Za-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})(?:,? (?:at )?"
    + _CLOCK
    + _AFTER
    + ")?",
    re.ASCII,
)
_EAST_OF: Final = re.compile(r"\b(?:GMT|UTC) ?(?=[+-]\d)")
"""As in "GMT+2", two hours east of Greenwich; dateutil takes it for two hours west."""
_DIGITS: Final = re.compile(r"(\d{8,17})(?:\.\d{1,9})?", re.ASCII)
_YEAR: Final = re.compile(r"(?<!\d)(?:1[6-9]|20)\d{2}(?!\d)", re.ASCII)
_DEFAULTS: Final = dt.datetime(2000, 1, 1), dt.datetime(2003, 6, 17, 11, 22)
"""Two moments that differ in every part."""
_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october"
        "|nov november|dec december".split("|"),
        start=1,
    )
    for name in names.split()
}


def parse_moment(text: str) -> dt.datetime | dt.date | None:
    """The moment or the day that a machine-readable date gives, `None` where it gives neither.

    >>> parse_moment("2024-08-05 20:59:59.0").isoformat()
    '2024-08-05T20:59:59'
    >>> parse_moment("0001-01-01T00:00Z") is None
    True
    """
    text = text[: 2 * _LONGEST].strip()
    if not 8 <= len(text) <= _LONGEST or not text.isprintable():
        return None
    if not text.isascii():
        # Content systems of Bengal or Persia write ISO with their own digits.
        text = "".join(str(int(letter)) if letter.isdecimal() else letter for letter in text)
    try:
        found = _read(text)
    except (ValueError, OverflowError):
        return None
    return found if found is not None and _is_plausible(found) else None


def _read(text: str) -> dt.datetime | dt.date | None:
    if text[:8].isdecimal() and (stamp := _DIGITS.fullmatch(text)):
        return _stamp(stamp[1])
    if "W" not in text[:8]:
        try:
            moment = dt.datetime.fromisoformat(text)
        except ValueError:
            pass
        else:
            return moment.date() if len(text) <= len("2024-08-05") else moment
    text = " ".join(text.split())
    match = _SLOPPY.fullmatch(text) or _DAY_FIRST.fullmatch(text)
    if match is None:
        match = _DAY_NAMED.fullmatch(text) or _MONTH_NAMED.fullmatch(text)
        if match is None:
            return _by_dateutil(text)
        month = _MONTHS.get(match["name"].lower(), 0)
        return _moment(match, month, int(match["day"]))
    month, day = int(match["month"]), int(match["day"])
    if match.re is _DAY_FIRST and match["mark"] != "." and day != month:
        # American pages put the month first; without the page's country only a day over 12 tells.
        if day <= 12 and month <= 12:
            return None
        if month > 12:
            month, day = day, month
    return _moment(match, month, day)


def _stamp(digits: str) -> dt.datetime | dt.date | None:
    if len(digits) == 8:
        return dt.date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    if len(digits) in (10, 13, 16):
        return _EPOCH + dt.timedelta(microseconds=int(digits) * 10 ** (16 - len(digits)))
    if len(digits) in (12, 14, 17):
        return dt.datetime(
            int(digits[:4]),
            int(digits[4:6]),
            int(digits[6:8]),
            int(digits[8:10]),
            int(digits[10:12]),
            int(digits[12:14] or 0),
            int(digits[14:] or 0) * 1000,
        )
    return None


def _moment(match: re.Match[str], month: int, day: int) -> dt.datetime | dt.date:
    """The moment of a match. A clock that cannot be is a date that cannot be: `ValueError`."""
    year = int(match["year"])
    if match["hour"] is None:
        return dt.date(year, month, day)
    hour = int(match["hour"])
    half = match["half"]
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(half)
        hour = hour % 12 + (12 if half[0] in "Pp" else 0)
    zone = None
    if match["offset"]:
        zone = _offset(match["offset"])
    elif match["zone"]:
        zone = _zone(match["zone"].upper())
    return dt.datetime(year, month, day, hour, int(match["minute"]), int(match["second"] or 0), tzinfo=zone)


def _offset(text: str) -> dt.timezone:
    digits = text[1:].replace(":", "")
    hours, minutes = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
    seconds = int(hours) * 3600 + int(minutes) * 60
    return dt.timezone(dt.timedelta(seconds=-seconds if text[0] == "-" else seconds))


def _zone(name: str) -> dt.timezone | None:
    """The zone of a name that means one offset everywhere; `None` for those that mean several."""
    minutes = ZONES.get(name)
    return None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))


def _by_dateutil(text: str) -> dt.datetime | dt.date | None:
    """What python-dateutil reads, where it is all in the text.

    It fills what is missing from a default, so it reads twice, with defaults that differ in every part: what differs
    in the answers was not in the text. Zones come from our table, since its own look at the machine's.
    """
    year = _YEAR.search(text)
    if year is None or not any(letter.isalpha() for letter in text):
        return None
    from dateutil.parser import parser

    def zone(name: str | None, offset: int | None) -> dt.timezone | None:
        return dt.timezone(dt.timedelta(seconds=offset)) if offset else _zone((name or "").upper())

    read = parser().parse
    text = _EAST_OF.sub("", text)
    first, second = (read(text, default=default, tzinfos=zone) for default in _DEFAULTS)
    if first.date() != second.date() or str(first.year) != year.group():
        return None
    return first.date() if first.hour != second.hour else first.replace(fold=0)


def _is_plausible(found: dt.datetime | dt.date) -> bool:
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        return False
    if not isinstance(found, dt.datetime):
        return found != _EPOCH.date()
    offset = found.utcoffset()
    if offset is None:
        # The zero of the epoch, printed in the server's own zone.
        since = found - _EPOCH.replace(tzinfo=None)
        return abs(since.total_seconds()) > _WIDEST or since.seconds % 3600 != 0
    return abs(offset.total_seconds()) <= _WIDEST and found != _EPOCH
