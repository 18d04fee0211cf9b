"""Which agency a written form names.

In: a whole written form ("AP", "дпа", "Agence France Presse") and, where known, the language of its text and the country
that it is filed from: "KNA" is Kenya's in Nairobi, and the Catholics' in German. Out: the `Agency`, or `None`. Every form is looked up as it is written and case-folded, where the case allows that: capitals and
small letters are common ("AFP", "afp", "XINHUA"), a form in mixed case is only what the table says ("Dow Jones" and
not "DOW Jones"). Which places of a text may hold an agency is for the grammars to say.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newsparse.models.agency import Agency, AgencyKind

_LONGEST = 60
"""No written form has more characters (a test holds the table to that)."""

_FEW = 3
"""Words that the names of agencies have at the most, but for a few."""

_ORDINARY = frozenset(
    "abi|adi|ae|aim|ami|ana|andes|andina|anka|app|arya|ata|ats|beta|cana|dire|direkt|dj|ena|ep|fana|fars|fides|focus|"
    "hearst|hs|ina|ip|iss|kp|lana|lina|map|mehr|mia|mina|na|newswire|nina|nova|novum|ona|pa|pana|pc|petra|pl|pna|ppi|"
    "prime|rb|report|rss|saba|siren|spa|spot|spoton|sta|stacker|sun|tap|tempo|ticker|tna|trend|una|uni|"
    "прайм|бета|фокус|معا|مهر|وال|وات|واع|وفا|نينا|بنا|قنا|أوج|سبأ|وطنية|العمانية|فارس".split("|")
)
"""Forms that are words, names or codes of other things as well: they name an agency in brackets only, as written."""


_EVERYBODY = frozenset({None, "", "US", "GB"})
"""Where agencies of all countries file from, so that the place says nothing."""


class AgencyRow(NamedTuple):
    """One row of the table."""

    agency: Agency
    country: str
    """ISO 3166-1 alpha-2, empty where it has none."""
    languages: tuple[str, ...]
    """Of its service, its own first."""
    forms: tuple[str, ...]
    """Every written form, the name first."""
    source: str
    """Where it was seen in print: an address, or the number of a file of public code; empty where nobody has looked."""


@cache
def agency_rows() -> tuple[AgencyRow, ...]:
    """The table of agencies, sorted by name."""
    from newsparse._lexicon.agencies_table import ROWS

    rows = []
    for name, short, kind, country, languages, forms, source in ROWS:
        agency = Agency(name, short or None, AgencyKind(kind))
        written = dict.fromkeys(form for form in (name, short, *forms.split("|")) if form)
        rows.append(AgencyRow(agency, country, tuple(languages.split()), tuple(written), source))
    return tuple(rows)


@cache
def _by_form() -> dict[str, Sequence[AgencyRow]]:
    """Rows by written form; first the one whose own short name or name it is, since that one is meant where no more is known."""
    found: dict[str, list[AgencyRow]] = {}
    for row in agency_rows():
        own = {row.agency.name, row.agency.short}
        for form in row.forms:
            for key in {form, form.upper(), form.lower()}:
                rows = found.setdefault(key, [])
                if row not in rows:
                    rows.insert(0 if form in own else len(rows), row)
    return {form: tuple(rows) for form, rows in found.items()}


@cache
def _longest_by_opener() -> dict[str, int]:
    """Words of the longest form that a word opens, where it has more than three."""
    sizes: dict[str, int] = {}
    for row in agency_rows():
        for form in row.forms:
            words = form.upper().split()
            if len(words) > _FEW:
                sizes[words[0]] = max(len(words), sizes.get(words[0], 0))
    return sizes


def longest_form(opener: str) -> int:
    """How many words the longest written form has that a word opens; 0 where it is a short one or none."""
    return _longest_by_opener().get(opener.upper(), 0)


def find_agency(text: str, language: str | None = None, country: str | None = None) -> Agency | None:
    """The agency that a whole written form names.

    Args:
        text: the form and nothing else: "AP", "Agence France-Presse".
        language: of the text it stands in; decides between agencies that share a short name.
        country: that it is filed from; decides where the language does not.

    Returns:
        `None` where the form names none, or is an ordinary word, too ("Report", "MAP").
    """
    # Most words name none, and the table says so faster than anything else.
    agency = _look_up(text, language, country)
    return None if agency is None or text.lower() in _ORDINARY else agency


def find_bracketed_agency(text: str, language: str | None = None, country: str | None = None) -> Agency | None:
    """As `find_agency`, for what stands in the brackets of a dateline or a credit, where ordinary words name agencies, too."""
    agency = _look_up(text, language, country)
    if agency is not None and text.islower() and text in _ORDINARY and text not in _as_written():
        return None
    return agency


@cache
def _as_written() -> frozenset[str]:
    return frozenset(form for row in agency_rows() for form in row.forms)


def _look_up(text: str, language: str | None, country: str | None) -> Agency | None:
    rows = _by_form().get(text)
    if rows is None:
        if text.isalnum() or len(text) > _LONGEST:
            return None
        rows = _by_form().get(" ".join(text.replace("’", "'").split()))
        if rows is None:
            return None
    return rows[0].agency if len(rows) == 1 else _meant(rows, language, country)


def _meant(rows: Sequence[AgencyRow], language: str | None, country: str | None) -> Agency:
    """Who of several that share a form is meant; the first of them owns it.

    One at home where the story is filed and in its language; the owner; one of which it is the first language; one at
    home there; one of the language; the owner.
    """
    primary = language.partition("-")[0].lower() if language else ""
    near = [row for row in rows if primary in row.languages] if primary else list(rows)
    home = [
        row
        for row in rows
        if row.country == country and country not in _EVERYBODY and row.agency.kind is AgencyKind.AGENCY
    ]
    order = (
        [row for row in near if row in home],
        [row for row in near if row is rows[0]],
        [row for row in near if row.languages[0] == primary],
        home,
        near,
        rows,
    )
    return next(group[0].agency for group in order if group)


def agency_country(agency: Agency) -> str:
    """Where an agency of the table is at home, empty where it has no home or is not of the table."""
    return _homes().get(agency, "")


@cache
def _homes() -> dict[Agency, str]:
    return {row.agency: row.country for row in agency_rows()}
