"""The date of a dateline, and what is printed beside it.

In: a draft and where a date may begin. Out: the draft with its date, past the time of day, the weekday and days of other
calendars, none of which a dateline keeps. How one day is written is in day.py.

    date := [weekday [","]] day [year] ["," weekday] ["," time] | NUMBER  (before a bracket, or last)
    time := "0339 GMT" | "16:34 IST", with or without brackets
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_draft import Draft
from newsparse._grammars.day import Day, century, day_at, may_spell, skip_other_calendar, skip_weekday
from newsparse._grammars.tokens import Kind
from newsparse.models.dateline import PartialDate

_CLOCK = re.compile(r"(?:\d{4}\s(?:GMT|UTC)|\d{1,2}[:.]\d{2}(?:\s?(?:[A-Z]{2,4}|[ap]m)\b)?)(?![\w.]|\s?[-–]\s?\d)")
_RANGE_END = re.compile(r"[-–/](\d{1,2})(?:st|nd|rd|th)?(?=,?\s?[(,]|\s?[-–—])")
"""The last day of a range, before the supplier or the dash: "May 4-5 (Reuters)"."""
_RANGE_START = re.compile(r"\d{1,2}(?:st|nd|rd|th|\.)?[-–/](?=\d{1,2}(?:st|nd|rd|th|\.)?\s[^\W\d_])")
"""The first one: "4-5 May", "4./5. Mai"."""
_DAY_STOP_MONTH = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.(?=\s?[(/])")
"""As in "Helsinki 5.5. (STT)"."""


_LAST_DAY = 31


def is_clock(text: str) -> bool:
    """Whether a text is a time of day and nothing else."""
    return _CLOCK.fullmatch(text) is not None


def read_date(draft: Draft, offset: int, language: str | None) -> bool:
    """A day that begins at `offset`, where the draft has room for one."""
    text = draft.tokens.text
    if match := _RANGE_START.match(text, offset):
        offset = match.end()
    day = day_at(text, offset, language) if draft.tokens.has_digits or may_spell(text, offset) else None
    day = _range_end(text, day) if day is not None else None
    if day is None or (draft.date is not None and (draft.is_dated_last or not draft.agencies)):
        return False
    draft.is_dated_last = bool(draft.agencies)
    draft.date = day.date if draft.date is None else _merged(draft.date, day.date)
    draft.index = draft.tokens.index_at(day.end, draft.index)
    _short_year(draft)
    return True


def _range_end(text: str, day: Day) -> Day:
    """The last of several days: a story is not filed before they are over."""
    match = None if day.date.year else _RANGE_END.match(text, day.end)
    if match is None or not (day.date.day or 0) < int(match[1]) <= _LAST_DAY:
        return day
    return Day(PartialDate(None, day.date.month, int(match[1])), match.end())


def _short_year(draft: Draft) -> None:
    """Two digits before the agency are a year: "2 MAY 90 (NOTIMEX)"."""
    token, following = draft.tokens[draft.index], draft.tokens[draft.index + 1]
    is_short = token.kind is Kind.NUMBER and len(token.text) == 2 and following.kind is Kind.OPEN
    if draft.date and draft.date.year is None and is_short:
        draft.date = PartialDate(century(int(token.text)), draft.date.month, draft.date.day)
        draft.index += 1


def _merged(first: PartialDate, second: PartialDate) -> PartialDate:
    """Wires print the filing day before the agency and a network its own day after it: where they agree, the fuller."""
    if first.year is None and (first.month, first.day) == (second.month, second.day):
        return second
    return first


def read_number(draft: Draft, language: str | None) -> bool:
    """A date that begins with digits, the time after one, or the bare day of "MADRID, 12 (EUROPA PRESS)"."""
    token = draft.tokens[draft.index]
    if read_date(draft, token.start, language) or skip_clock(draft) or skip_calendar(draft) or _in_digits(draft):
        return True
    following = draft.tokens[draft.index + 1]
    is_before = following.kind is Kind.OPEN and following.is_apart and draft.index > 1
    is_last = following.kind is Kind.END and bool(draft.agencies)
    if draft.date is not None or len(token.text) > 2 or not 1 <= int(token.text) <= 31 or not (is_before or is_last):
        return False
    draft.date = PartialDate(None, None, int(token.text))
    draft.is_dated_last = is_last
    draft.index += 1
    return True


def _in_digits(draft: Draft) -> bool:
    """Day and month in digits after the place and before the supplier."""
    match = _DAY_STOP_MONTH.match(draft.tokens.text, draft.tokens[draft.index].start)
    if match is None or draft.date is not None or not draft.towns:
        return False
    day, month = int(match[1]), int(match[2])
    if not (1 <= day <= _LAST_DAY and 1 <= month <= 12):
        return False
    draft.date = PartialDate(None, month, day)
    draft.index = draft.tokens.index_at(match.end(), draft.index)
    return True


def skip_clock(draft: Draft) -> bool:
    """Past the time of day after the date."""
    match = _CLOCK.match(draft.tokens.text, draft.tokens[draft.index].start) if draft.date is not None else None
    if match is None:
        return False
    draft.index = draft.tokens.index_at(match.end(), draft.index)
    return True


def skip_calendar(draft: Draft) -> bool:
    """Past a day of another calendar: it is printed, but it is no day of ours."""
    start = draft.tokens[draft.index].start
    end = skip_other_calendar(draft.tokens.text, start)
    draft.index = draft.tokens.index_at(end, draft.index)
    return end > start


def read_weekday(draft: Draft, language: str | None) -> bool:
    """A weekday before its day: "martes 5"; or after the whole date: "5., kedd"."""
    tokens, index = draft.tokens, draft.index
    offset = skip_weekday(tokens.text, tokens[index].start)
    draft.index = tokens.index_at(offset, index)
    if draft.index == index or draft.date is not None:
        return draft.index > index
    token = tokens[draft.index]
    is_read = read_number(draft, language) if token.kind is Kind.NUMBER else read_date(draft, token.start, language)
    draft.index = draft.index if is_read else index
    return is_read
