"""Where, when and by which agency a story was filed.

In: nothing but attrs and the sibling models. Out: `Dateline`, `Place`, `PartialDate`. How printed datelines are read is
the matter of the grammars; here is only the value and its canonical form, which the grammar reads back.
"""

from __future__ import annotations

import datetime as dt

import attrs

from newsparse.models.agency import Agency, AgencyKind

_MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


@attrs.frozen
class Place:
    """A place as a dateline prints it."""

    name: str
    """The name as printed: "BEIRUT", "Frankfurt/Main"."""
    region: str | None = None
    """State, province or country printed after it, as printed: "Calif."."""
    country: str | None = None
    """ISO 3166-1 alpha-2 code, `None` where it is not certain."""

    def __str__(self) -> str:
        """Name and region, as a dateline sets them."""
        return f"{self.name}, {self.region}" if self.region else self.name


@attrs.frozen
class PartialDate:
    """A date as far as it is printed: a dateline's "Aug 7" has no year, and none is guessed.

    >>> PartialDate(None, 8, 7).resolve(dt.date(2023, 8, 9))
    datetime.date(2023, 8, 7)
    """

    year: int | None = None
    """The year, four digits; `None` where it is not printed."""
    month: int | None = None
    """1 to 12, `None` where it is not printed."""
    day: int | None = None
    """1 to 31, `None` where it is not printed."""

    def resolve(self, reference: dt.date | None = None) -> dt.date | None:
        """The day that is meant, nearest to `reference` where parts are not printed.

        Args:
            reference: the day the page was published or fetched; a `datetime` counts by its day.

        Returns:
            `None` where the day is not printed, where a missing part has no reference, or where there is no such day.
        """
        if self.day is None:
            return None
        if self.year is not None and self.month is not None:
            return _day(self.year, self.month, self.day)
        if reference is None:
            return None
        near = dt.date(reference.year, reference.month, reference.day)
        years = (self.year,) if self.year is not None else (near.year - 1, near.year, near.year + 1)
        months = (self.month,) if self.month is not None else range(1, 13)
        days = [day for year in years for month in months if (day := _day(year, month, self.day))]
        return min(days, key=lambda day: (abs(day - near), day), default=None)

    def __str__(self) -> str:
        """The parts that are known, in the order of a dateline: "Aug 7, 2023"."""
        month = _MONTHS[self.month - 1] if self.month is not None else ""
        day = " ".join(str(part) for part in (month, self.day) if part)
        return ", ".join(str(part) for part in (day, self.year) if part)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


@attrs.frozen
class Dateline:
    """The opening that says where, when and by which agency a story was filed.

    >>> str(Dateline((Place("Beijing", country="CN"),), (Agency("Agence France-Presse", "AFP"),), PartialDate(2023, 8, 7)))
    'Beijing (AFP) Aug 7, 2023'
    """

    places: tuple[Place, ...] = ()
    """Every place, in the order of print."""
    agencies: tuple[Agency, ...] = ()
    """Every agency and outlet named, in the order of print."""
    date: PartialDate | None = None
    """The date as far as it is printed."""
    people: tuple[str, ...] = ()
    """Reporters named inside the dateline, as Korean, Chinese and Japanese ones do."""
    text: str = attrs.field(default="", eq=False)
    """The dateline as printed, its terminator included."""
    start: int = attrs.field(default=0, eq=False)
    """Where `text` begins in the text that was given."""
    end: int = attrs.field(default=0, eq=False)
    """Where `text` ends in the text that was given."""

    @property
    def agency(self) -> Agency | None:
        """The first agency that is no outlet, `None` where there is none."""
        return next((agency for agency in self.agencies if agency.kind is not AgencyKind.OUTLET), None)

    def __str__(self) -> str:
        """The canonical form, which parses back to an equal value: "PARIS (AFP; by Jane Roe) Aug 7, 2023"."""
        places = "/".join(map(str, self.places))
        date = str(self.date) if self.date else ""
        names = f"by {', '.join(self.people)}" if self.people else ""
        brackets = "; ".join(part for part in ("/".join(map(str, self.agencies)), names) if part)
        if brackets:
            return " ".join(part for part in (places, f"({brackets})", date) if part) + ("" if date else self._dash())
        return ", ".join(part for part in (places, date) if part) + " —"

    def _dash(self) -> str:
        """The mark without which the bracket could close something else: "Jane Roe (AP)" is the credit of a picture."""
        if not self.places:
            # An outlet alone opens a story only before ".-", as Spanish papers set it.
            return ".-" if self.agency is None and not self.people else " —"
        is_one_word = all(" " not in place.name and place.region is None for place in self.places)
        is_told = self.places[0].name.isupper() or is_one_word
        return "" if is_told and (self.agency is not None or self.people) else " —"
