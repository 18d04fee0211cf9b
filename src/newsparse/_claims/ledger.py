"""Where claims are written down: one page's claims and problems, each value checked on its way in.

In: a field, a raw value, its source and the word for what was seen. Out: `Ledger.claims`, in the order of writing,
which is the order of trust, and `Ledger.problems`. Text becomes plain, dates are read, addresses made absolute; what is
none of these leaves a problem and no claim. Where values come from is the matter of the readers.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from newsparse._claims.claim import Claim
from newsparse._claims.plain import has_markup, plain
from newsparse._claims.tags import split_tags
from newsparse._grammars.moment import parse_moment
from newsparse._grammars.zones import AMBIGUOUS_ZONES, regional
from newsparse._input.address import Base, fault_of
from newsparse._lexicon.letters import letters
from newsparse.models.byline import Byline
from newsparse.models.evidence import Problem, ProblemCode, Source
from newsparse.models.limits import Limits

_RAW = 2_000
"""Characters of a claim that are kept as raw."""
_HALF = re.compile(r"[\ud800-\udfff]")

AMBIGUOUS = "a zone's name means several offsets; the date was read without it"
_LONGEST_PRINTED = 80
"""Characters of a date that is written for readers, with the words before it."""


class Ledger:
    """The claims of one page so far."""

    __slots__ = ("_seen", "base", "bylines", "claims", "language", "limits", "own_names", "problems")

    def __init__(
        self, base: Base, own_names: frozenset[str], language: str | None, problems: list[Problem], limits: Limits
    ) -> None:
        self.base = base
        self.own_names = own_names
        """The page's site and publisher, as `name_key` writes them."""
        self.language = language
        self.limits = limits
        self.bylines: dict[str, Byline | None] = {}
        """What strings of names were read as on this page."""
        self.claims: list[Claim] = []
        self.problems = problems
        self._seen: set[tuple[ProblemCode, str]] = set()

    def add(self, field: str, value: Any, source: Source, word: str, raw: str) -> None:
        """A claim whose value is already of the field's type; its rule is `field.word`."""
        raw = raw[:_RAW]
        if not raw.isprintable():
            # JSON can escape half of a character, which nobody could write down again.
            raw = _HALF.sub("\ufffd", raw)
        self.claims.append(Claim(field, value, source, f"{field.replace('_', '-')}.{word}", raw))

    def tags(self, written: list[str]) -> tuple[str, ...]:
        """Single tags; more than the limit are not read."""
        most = self.limits.statements
        tags = split_tags(written[:most])
        if len(written) > most or len(tags) > most:
            message = f"more than {most:,} tags are stated; the rest was not read"
            self.problem(ProblemCode.TOO_MANY_STATEMENTS, message, "keywords")
        return tags[:most]

    def plain(self, text: str, where: str) -> str:
        """The text as a reader would see it."""
        longest = self.limits.field_text
        if len(text) > longest:
            text = text[:longest]
            self.problem(ProblemCode.FIELD_TOO_LONG, f"a text is longer than {longest:,} characters; it was cut", where)
        if ("<" in text or "&lt;" in text) and has_markup(text):
            self.problem(ProblemCode.MARKUP_IN_FIELD, "there was markup in a field; it was taken out", where)
        return plain(text, longest)

    def text(self, field: str, text: str, source: Source, word: str) -> None:
        """A claim of plain text."""
        value = self.plain(text, field)
        if value:
            self.add(field, value, source, word, text)

    def url(self, field: str, address: str, source: Source, word: str) -> None:
        """A claim of an address."""
        url = self.address(address, field)
        if url:
            self.add(field, url, source, word, address)

    def date(self, field: str, text: str, source: Source, word: str) -> None:
        """A claim of a date."""
        moment = self.moment(text, field)
        if moment is not None:
            self.add(field, moment, source, word, text)

    def address(self, address: str, where: str) -> str | None:
        """The absolute URL of an address."""
        if not address or address.isspace():
            return None
        url = self.base.join(address)
        if url is None:
            self._bad_address(fault_of(address) or ProblemCode.BAD_URL, where)
        return url

    def check_base(self, written: str) -> None:
        """Whether the base element gives an address."""
        fault = fault_of(written)
        if fault is not None and self.base.join(written) is None:
            self._bad_address(fault, "base")

    def _bad_address(self, code: ProblemCode, where: str) -> None:
        what = "is longer than 8,192 characters" if code is ProblemCode.URL_TOO_LONG else "is no http or https URL"
        self.problem(code, f"an address {what}; it was dropped", where)

    def moment(self, text: str, where: str) -> dt.datetime | dt.date | None:
        """The moment or day that a date gives."""
        moment = parse_moment(text) or self._printed(text)
        if moment is None:
            if text and not text.isspace():
                odd = unread_date(text, where)
                self.problem(odd.code, odd.message, where)
        elif text[-1:].isalpha() and isinstance(moment, dt.datetime) and moment.tzinfo is None:
            return self._zoned(moment, text.rpartition(" ")[2].upper(), where)
        return moment

    def _zoned(self, moment: dt.datetime, zone: str, where: str) -> dt.datetime:
        """The moment with the offset that its zone's name means in the page's country."""
        if zone not in AMBIGUOUS_ZONES:
            return moment
        minutes = regional(zone, self.language)
        if minutes is not None:
            return moment.replace(tzinfo=dt.timezone(dt.timedelta(minutes=minutes)))
        self.problem(ProblemCode.AMBIGUOUS_ZONE, AMBIGUOUS, where)
        return moment

    def _printed(self, text: str) -> dt.datetime | dt.date | None:
        """What a date says that is written for readers, as loose properties and meta elements hold it."""
        text = text[: 2 * _LONGEST_PRINTED].strip()
        if len(text) > _LONGEST_PRINTED or text[:4].isdecimal() or not any(letter.isalpha() for letter in text):
            return None
        from newsparse._grammars.calendar import find_date

        found = find_date(text, language=self.language)
        return None if found is None else found.value()

    def problem(self, code: ProblemCode, message: str, where: str) -> None:
        """What was odd, once for each field."""
        if (code, where) not in self._seen:
            self._seen.add((code, where))
            self.problems.append(Problem(code, message, where))


def unread_date(text: str, where: str) -> Problem:
    """Why a date was passed over."""
    year = text.strip()[:5]
    shown = plain(text[:60])
    if year[:4].isdecimal() and year[4:] == "-" and int(year[:4]) > 2100:
        message = f'the date "{shown}" lies too far ahead; it was passed over'
        return Problem(ProblemCode.IMPLAUSIBLE_DATE, message, where)
    return Problem(ProblemCode.BAD_DATE, f'the date "{shown}" could not be read; it was passed over', where)


def name_key(name: str) -> str:
    """A name without all that two spellings of it differ in: case, blanks, punctuation, an article before it."""
    name = name.casefold().strip()
    if name.startswith(("www.", "the ")):
        name = name[4:]
    return letters(name)
