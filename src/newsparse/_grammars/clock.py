"""The time of day that is printed before or after a date, with its zone.

In: a text and where the date ends or begins. Out: hour, minute and, where it is certain, the offset from UTC. A zone
counts that means one offset; the American ones only beside AM or PM, since "EST" and "CST" are Australian and Chinese
time, too; "IST" and "BST" only where the language names a country that decides. Dates do not belong here.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newsparse._grammars.zones import regional

_AMERICAN = {"EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420}
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "HKT": 480, "JST": 540, "KST": 540,
    "WIB": 420, "MSK": 180, "МСК": 180, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip

_CLOCK = (
    r"(?P<half>午前|午後|上午|下午|오전|오후)?\s?(?P<hour>\d{1,2})(?P<mark>[:.hH]|\s?[時时点點시]\s?)?(?P<minute>\d{2})?[分분]?"
    r"(?::(?P<second>\d{2})(?:\.\d{1,9})?)?\s?(?P<meridiem>[AaPp]\.?\s?[Mm]\b\.?)?\s?(?P<uhr>Uhr|uhr|hrs?\b|น\.)?"
)
_ZONE = r"(?:\s?\(?(?:(?P<zone>[A-ZМСК]{1,4})\b)?(?P<offset>[+\-−]\d{1,2}(?::?\d{2})?(?!\d))?\)?)?"
_LEAD = r"(?:(?:at|um|a\slas|às|à|a|alle|ore|ob|kl\.?|klo|o|godz\.|в|о|у|lúc|pukul|jam|saat|de|om|στις|ve|the|clock)\s{1,2})?"
_AFTER = re.compile(r"[\s,:|·•@T/–—()（-]{0,6}" + _LEAD + r"(?!\d{1,2}[./-]\d)" + _CLOCK + _ZONE)
_BEFORE = re.compile(r"(?<![\d:])" + _CLOCK + _ZONE + r"[\s,|·•/–—-]{0,3}(?:on\s|ON\s)?[^\W\d_]{0,12}\.?,?\s{0,2}$")
_MILITARY = re.compile(r"[\s,]{0,3}\(?(\d{2})(\d{2})\s?(?:GMT|UTC)\b")


class Clock(NamedTuple):
    """A time of day."""

    time: dt.time
    offset: int | None
    """Minutes east of UTC, `None` where the zone is not printed or not certain."""
    start: int
    end: int


def clock_after(text: str, end: int, language: str | None = None) -> Clock | None:
    """The time printed right after a date that ends at `end`."""
    if match := _MILITARY.match(text, end):
        return _made((int(match[1]), int(match[2]), 0), 0, match.span())
    match = _AFTER.match(text, end)
    return _read(match, 0, language) if match else None


_REACH = 36
"""Characters before a date in which its time stands: "10:02 a.m. EST Wednesday, "."""


def clock_before(text: str, start: int, language: str | None = None) -> Clock | None:
    """The time printed right before a date that begins at `start`."""
    if ":" not in text[max(0, start - _REACH) : start] and "m" not in text[max(0, start - _REACH) : start].lower():
        return None
    begin = max(0, start - _REACH)
    match = _BEFORE.search(text[begin:start])
    return _read(match, begin, language) if match else None


def _read(match: re.Match[str], shift: int, language: str | None) -> Clock | None:
    hour, minute = int(match["hour"]), match["minute"]
    mark, meridiem = (match["mark"] or "").strip(), match["meridiem"]
    if not _is_clock(mark, minute, meridiem, match["uhr"]):
        return None
    if meridiem:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if meridiem[0] in "Pp" else 0)
    elif match["half"] in {"午後", "下午", "오후"} and hour < 12:
        hour += 12
    offset = _offset(match["zone"], match["offset"], language, is_english=meridiem is not None)
    second = int(match["second"]) if match["second"] else 0
    start = match.start("half") if match["half"] else match.start("hour")
    return _made(
        (hour, int(minute or 0), second),
        offset,
        (start + shift, match.end() + shift - len(match[0]) + len(match[0].rstrip())),
    )


def _is_clock(mark: str, minute: str | None, meridiem: str | None, uhr: str | None) -> bool:
    """Digits with a colon are a time; digits with a stop or none need a word that says so."""
    if mark in {":", "h", "H"} or mark in tuple("時时点點시"):
        return minute is not None or mark != ":"
    return bool(meridiem or uhr) and (minute is None or mark == ".")


def _offset(zone: str | None, digits: str | None, language: str | None, *, is_english: bool) -> int | None:
    if digits and zone in {None, "GMT", "UTC"}:
        sign = 1 if digits[0] == "+" else -1
        plain = digits[1:].replace(":", "")
        hours, minutes = (plain[:-2], plain[-2:]) if len(plain) > 2 else (plain, "0")
        return sign * (int(hours) * 60 + int(minutes))
    if zone is None:
        return None
    local = regional(zone, language)
    if local is not None:
        return local
    if is_english and zone in _AMERICAN:
        return _AMERICAN[zone]
    return _ZONES.get(zone)


def _made(digits: tuple[int, int, int], offset: int | None, span: tuple[int, int]) -> Clock | None:
    hour, minute, second = digits
    if hour > 23 or minute > 59 or second > 59 or (offset is not None and abs(offset) >= 24 * 60):
        return None
    return Clock(dt.time(hour, minute, second), offset, *span)
