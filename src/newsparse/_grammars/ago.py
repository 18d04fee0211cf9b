"""Dates that count back from the moment at which the page was fetched: "Published 2 hours ago".

In: a line that may be a date line. Out: `Ago`, how far back, and where it stands. Such a date needs a number, a unit and a
word that says back, side by side ("3 Tage" is how long something took); or is a word for a day that ends the line. When
the page was fetched is not known here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Final

import attrs

from newsparse._lexicon.ago_words import AFTER, BEFORE, DAY, DAYS, ONES, UNITS

LONGEST: Final = 60
"""Characters of a line that is looked at: the date, and a label before it."""
_MOST: Final = 400
"""Of a unit; more is no date of a news page."""


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_AGO: Final = re.compile(
    rf"(?:(?<!\w)(?P<before>{_any(BEFORE)})\s)?(?<!\w)(?P<number>\d{{1,3}}|{_any(ONES)}(?=\s))\s?"
    rf"(?P<unit>{_any(UNITS)})\.?(?![a-zа-я])(?:\s?(?P<after>{_any(AFTER)})(?!\w))?"
)
_DAY: Final = re.compile(rf"(?<!\w)(?P<day>{_any(DAYS)})(?:$|(?=[\s,]+(?:\D{{0,4}}\s)?\d{{1,2}}[:.h]\d\d))")


@attrs.frozen
class Ago:
    """How far back a line counts."""

    minutes: int
    start: int
    end: int
    is_day: bool
    """Whether it names a day and no moment."""

    def value(self, reference: dt.datetime | dt.date | None) -> dt.datetime | dt.date | None:
        """The moment or the day, `None` where the reference does not tell it."""
        if reference is None:
            return None
        back = dt.timedelta(minutes=self.minutes)
        try:
            if not isinstance(reference, dt.datetime):
                return reference - back if self.is_day else None
            moment = reference.replace(second=0, microsecond=0) - back
        except OverflowError:
            return None
        return moment.date() if self.is_day else moment


def find_ago(text: str) -> Ago | None:
    """The date of a line that counts back, `None` where it holds none.

    >>> find_ago("Updated 2 hours ago").minutes, find_ago("vor 3 Tagen").is_day, find_ago("It took 3 days")
    (120, True, None)
    """
    if len(text) > LONGEST:
        return None
    folded = text.casefold()
    if len(folded) != len(text):
        return None
    for match in _AGO.finditer(folded):
        if match["before"] or match["after"]:
            number = int(match["number"]) if match["number"].isdecimal() else 1
            unit = UNITS[match["unit"]]
            if number > _MOST:
                return None
            return Ago(number * unit, match.start(), match.end(), is_day=unit >= DAY)
    day = _DAY.search(folded)
    return Ago(DAYS[day["day"]] * DAY, day.start(), day.end(), is_day=True) if day else None
