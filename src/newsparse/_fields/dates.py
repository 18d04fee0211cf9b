"""Dates: when the story was published, and when it was last changed.

In: claims, of the address too, the printed dates around the headline and after the story, the dateline's date. Out: readings
for both fields, best first: machine-readable statements, then what is printed near the headline, then the address,
then what is printed elsewhere. Of readings that name one day the one that knows the moment goes first. How a date is
written is the matter of the grammars; where printed dates are looked for is in printed_dates.py.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from newsparse._fields.dateline import find_dateline
from newsparse._fields.notices import find_notices
from newsparse._fields.printed_dates import PrintedDate, dates_elsewhere, dates_near_headline
from newsparse._fields.view import Reading, View
from newsparse._grammars.calendar import find_date
from newsparse._lexicon.date_words import Meaning
from newsparse.models.article import NoticeKind
from newsparse.models.evidence import Certainty, Evidence, Source

Moment = dt.datetime | dt.date

_DAY: Final = dt.timedelta(days=1)
_MINUTE: Final = dt.timedelta(minutes=1)
_WIDEST: Final = 14 * 60
"""Minutes of the widest offset in use."""
_STEP: Final = 15
"""Minutes: every offset in use is a multiple."""
_BEHIND: Final = dt.timedelta(hours=12)
_AHEAD: Final = dt.timedelta(hours=14)
"""How far the clocks of the world lie behind UTC and ahead of it."""
_OPENING: Final = 80
"""Characters of a notice in which its own date stands."""
_CHANGES: Final = frozenset({NoticeKind.UPDATE, NoticeKind.CORRECTION, NoticeKind.CLARIFICATION})
_VAGUE: Final = frozenset({"date-published.date", "date-published.dc-date", "date-published.dcterms-date"})
"""Meta elements that do not say which date they hold: a date printed at the headline goes before them."""


def find_date_published(view: View) -> list[Reading]:
    """When the story was first published."""
    near = view.known(dates_near_headline)
    stated = _possible(view, view.stated("date_published"))
    vague = [reading for reading in stated if _is_vague(reading.evidence[0])]
    sure = [reading for reading in stated if reading not in vague]
    printed = _possible(view, [_reading("published", line) for line in near if line.meaning is not Meaning.UPDATED])
    changed = _possible(view, [_reading("published", line) for line in near if line.meaning is Meaning.UPDATED])
    late = _late(changed, vague)
    found = _borne_out(sure, printed, vague) + _without(late, vague)
    if not found:
        far = [_reading("published", line) for line in dates_elsewhere(view)]
        others = _not_after(_possible(view, far + _in_dateline(view)), changed)
        # Plain text does not tell the dates of cards from the story's: there the last change is the better witness.
        found = others + changed if view.page.marked_up else changed + others
        found += _possible(view, view.stated("date_modified"))
    return sharpest(found + late)


def _borne_out(sure: list[Reading], printed: list[Reading], vague: list[Reading]) -> list[Reading]:
    """The sure statements, then what is printed, with the one in front that another witness bears out.

    A statement that the print contradicts yields to another one that agrees with the print. Of several printed dates
    (today's over the page, that of a price) the one goes first that a statement or the address names, too.
    """
    if not printed or (sure and any(_same_day(line, sure[0]) for line in printed)):
        return sure + printed
    others = sure[1:] if sure else vague
    for line in printed:
        for other in others:
            if _same_day(line, other) and not (sure and _same_day(other, sure[0])):
                first = other if sure else line
                return [first, *(reading for reading in sure + printed if reading is not first)]
    return sure + printed


def _same_day(one: Reading, other: Reading) -> bool:
    """Whether two readings may name one day: a moment of UTC falls on two days, by the clocks of the world."""
    first, second = _days(one.value), _days(other.value)
    return first[0] <= second[1] and second[0] <= first[1]


def _days(value: Moment) -> tuple[dt.date, dt.date]:
    """The first and the last day that a value may be by the clock of the page."""
    if isinstance(value, dt.datetime) and value.utcoffset() == dt.timedelta(0):
        return (value - _BEHIND).date(), (value + _AHEAD).date()
    return _day(value), _day(value)


def _late(changed: list[Reading], vague: list[Reading]) -> list[Reading]:
    """The vague statements that lie after the printed last change, so that they are not of the first print."""
    last = max((_day(reading.value) for reading in changed), default=None)
    return [reading for reading in vague if last is not None and _day(reading.value) > last]


def _without(gone: list[Reading], readings: list[Reading]) -> list[Reading]:
    return [reading for reading in readings if reading not in gone]


def _not_after(readings: list[Reading], changed: list[Reading]) -> list[Reading]:
    """The readings that lie after none of the printed changes."""
    return [reading for reading in readings if not any(_precedes(change.value, reading.value) for change in changed)]


def _is_vague(evidence: Evidence) -> bool:
    """Whether a statement does not say which date it holds; that of an address may be of an issue or of the file."""
    return evidence.source is Source.URL or evidence.rule in _VAGUE


def find_date_modified(view: View) -> list[Reading]:
    """When the story was last changed, where the page says so."""
    stated = view.stated("date_modified")
    near = view.known(dates_near_headline)
    found = stated + [_reading("modified", line) for line in near if line.meaning is Meaning.UPDATED]
    found = sharpest(_possible(view, found))
    last = _day(found[0].value) if found else None
    # A notice of a change after the last one that is stated: content systems stamp what they save, not what is printed.
    found = [
        reading for reading in _possible(view, _in_notices(view)) if last is None or _day(reading.value) > last
    ] + found
    published = view.known(find_date_published) if found else []
    if not published:
        return found
    first = published[0].value
    # A change before the print is the date of a template or a copy; it is believed only where the page states it.
    return [reading for reading in found if reading in stated or not _precedes(reading.value, first)]


def _in_notices(view: View) -> list[Reading]:
    """The dates of updates and corrections, the last one first."""
    readings: list[Reading] = []
    for notices in view.known(find_notices):
        for notice, evidence in zip(notices.value, notices.evidence, strict=True):
            found = find_date(notice.text[:_OPENING], language=view.language) if notice.kind in _CHANGES else None
            value = found.value() if found is not None else None
            if value is not None:
                readings.append(_inferred(value, "date-modified.notice", evidence))
    return sorted(readings, key=lambda reading: _day(reading.value), reverse=True)


def sharpest(readings: list[Reading]) -> list[Reading]:
    """The readings, with the one in front that knows most of the moment that the first one names.

    A page often states a day, or midnight, in one place and the moment in another; or the moment in UTC, while it
    prints the same moment by the clock of its readers.
    """
    if len(readings) < 2:
        return readings
    first = readings[0]
    best = min(
        (reading for reading in readings if _day(reading.value) == _day(first.value)),
        key=lambda reading: _bluntness(reading.value),
    )
    if _bluntness(best.value) >= _bluntness(first.value):
        best = _by_own_clock(first, readings[1:]) or first
    return [best, *(reading for reading in readings if reading is not best)]


def _by_own_clock(first: Reading, others: list[Reading]) -> Reading | None:
    """The moment that is stated in UTC, by the clock of the page, where another reading shows that clock."""
    moment = first.value
    if not isinstance(moment, dt.datetime) or moment.utcoffset() != dt.timedelta(0):
        return None
    for other in others:
        value = other.value
        if not isinstance(value, dt.datetime):
            continue
        if value.utcoffset():
            if abs(value - moment) < _MINUTE:
                return other
        elif value.tzinfo is None and _bluntness(value) < 2:
            minutes = round((value - moment.replace(tzinfo=None)) / _MINUTE)
            if minutes and abs(minutes) <= _WIDEST and minutes % _STEP == 0:
                zone = dt.timezone(dt.timedelta(minutes=minutes))
                return Reading(moment.astimezone(zone), *first.evidence, *other.evidence)
    return None


def _bluntness(value: Moment) -> int:
    """0 for a moment with its offset, 1 for one without, 2 for a day, or midnight, which stands for a day."""
    if not isinstance(value, dt.datetime):
        return 2
    if value.hour == value.minute == value.second == 0:
        return 2
    return 0 if value.tzinfo is not None else 1


def _day(value: Moment) -> dt.date:
    return value.date() if isinstance(value, dt.datetime) else value


def _precedes(one: Moment, other: Moment) -> bool:
    if (
        isinstance(one, dt.datetime)
        and isinstance(other, dt.datetime)
        and (one.tzinfo is None) == (other.tzinfo is None)
    ):
        return one < other
    return _day(one) < _day(other)


def _possible(view: View, readings: list[Reading]) -> list[Reading]:
    """Without moments after the page was fetched, where the caller knows when that was."""
    if view.reference is None:
        return readings
    last = _day(view.reference) + _DAY
    return [reading for reading in readings if _day(reading.value) <= last]


def _reading(field: str, line: PrintedDate) -> Reading:
    return Reading(line.value, attrs.evolve(line.evidence, rule=f"date-{field}.{line.evidence.rule}"))


def _inferred(value: Moment, rule: str, evidence: Evidence) -> Reading:
    """What another field's evidence says of a date."""
    return Reading(value, attrs.evolve(evidence, rule=rule, certainty=Certainty.INFERRED))


def _in_dateline(view: View) -> list[Reading]:
    """A dateline's date, where it is whole or the page's own moment completes it."""
    for reading in view.known(find_dateline):
        if reading.value.date is None:
            continue
        day = reading.value.date.resolve(view.reference)
        if day is not None:
            return [_inferred(day, "date-published.dateline", reading.evidence[0])]
    return []
