"""Every printed form of a dateline that is known, by name, and every opening that only looks like one: tests/forms."""

from __future__ import annotations

from collections import Counter

import pytest
from false_datelines import FALSE_FRIENDS, FOUND_AFTER_FALSE, STILL_TAKEN, TAKEN_AT_FIRST
from forms import Form, form, is_right, score, story
from found_datelines import FOUND_AFTER, FOUND_BEFORE, MISSED_AT_FIRST, STILL_MISSED, WRONG_AT_FIRST
from reference_datelines import REFERENCE

from newsparse._grammars.dateline import parse_dateline
from newsparse._lexicon.agencies import AgencyRow, agency_rows, find_bracketed_agency
from newsparse._lexicon.places import region_country
from newsparse.models.agency import AgencyKind
from newsparse.models.dateline import Dateline

ALL = tuple(map(form, REFERENCE + FOUND_BEFORE + FOUND_AFTER))
READ = tuple(row for row in ALL if row.name not in STILL_MISSED)

STATES = (
    "Ala. Alaska Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Hawaii Idaho Ill. Ind. Iowa Kan. Ky. La. Maine Md. Mass. "
    "Mich. Minn. Miss. Mo. Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Ohio Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Texas "
    "Utah Va. Vt. W.Va. Wash. Wis. Wyo."
).split()


def _named(row: Form) -> str:
    return f"{row.language}: {row.name}"


@pytest.mark.parametrize("row", READ, ids=_named)
def test_form_is_read_to_the_character(row: Form) -> None:
    """Places, suppliers with their kind, date, reporters and end are those of the table."""
    assert is_right(row, parse_dateline(row.text, language=row.language))


@pytest.mark.parametrize("row", READ, ids=_named)
def test_form_parses_back(row: Form) -> None:
    """What was read without a language is read from its canonical form as an equal value."""
    dateline = parse_dateline(row.text)

    assert dateline == (parse_dateline(str(dateline)) if dateline is not None else None)


@pytest.mark.parametrize("row", [row for row in READ if row.date == "" and row.suppliers != ""], ids=_named)
def test_form_without_a_date_needs_no_language(row: Form) -> None:
    """The language decides between months and between agencies that share a name, and nothing else."""
    with_language = parse_dateline(row.text, language=row.language)
    without = parse_dateline(row.text)

    assert with_language is not None
    assert without is not None
    assert (without.text, without.places) == (with_language.text, with_language.places)


@pytest.mark.parametrize(("name", "language", "text", "source"), FALSE_FRIENDS + FOUND_AFTER_FALSE)
def test_false_friend_is_no_dateline(name: str, language: str, text: str, source: str) -> None:
    """Not with its language and not without; what cannot be told from its text is named, and is few."""
    assert source
    assert (parse_dateline(text, language=language) is None) == (name not in STILL_TAKEN)
    assert (parse_dateline(text) is None) == (name not in STILL_TAKEN)


@pytest.mark.parametrize("row", [row for row in ALL if row.name in STILL_MISSED], ids=_named)
def test_what_is_missed_is_named(row: Form) -> None:
    """The list of misses shrinks when one of them is read."""
    assert not is_right(row, parse_dateline(row.text, language=row.language))


def test_forms_have_names_of_their_own() -> None:
    """A form is named once in its language; every one has a source; the languages are many."""
    names = Counter(map(_named, ALL))

    assert [name for name, count in names.items() if count > 1] == []
    assert all(row.source for row in ALL)
    assert len({row.language for row in ALL}) >= 35
    assert len(FOUND_BEFORE + FOUND_AFTER) >= 200


def test_unseen_forms_are_read() -> None:
    """Of the forms that were collected when the rules stood, most were read at once, and nearly all are by now."""
    names = {row[0] for row in FOUND_AFTER}
    first = len(names - MISSED_AT_FIRST)
    now = score(lambda text, language: parse_dateline(text, language=language), FOUND_AFTER, FOUND_AFTER_FALSE)

    assert names >= MISSED_AT_FIRST >= WRONG_AT_FIRST
    assert {row[0] for row in FOUND_AFTER_FALSE} >= TAKEN_AT_FIRST >= STILL_TAKEN
    assert first / len(names) > 0.75
    assert now.recall > 0.95
    assert now.precision > 0.98


@pytest.mark.parametrize("state", STATES)
def test_states_of_the_style_book(state: str) -> None:
    """A state as the style book cuts it is the region, whether a stop is its own or ends it; the country is certain."""
    dateline = parse_dateline(f"MILLTOWN, {state} (AP) — {story('en')}")

    assert dateline is not None
    assert (dateline.places[0].region, dateline.places[0].country) == (state, "US")


@pytest.mark.parametrize(
    ("text", "language", "country"),
    [
        ("BELÉM, PA (FOLHAPRESS) -", None, "BR"),
        ("BELÉM, PA -", "pt", "BR"),
        ("HARRISBURG, PA (AP) —", None, "US"),
        ("Landquart GR (sda) -", None, "CH"),
    ],
)
def test_codes_of_regions_are_the_agencys_or_the_languages(text: str, language: str | None, country: str) -> None:
    """Para and Pennsylvania share a code: who prints it says which is meant."""
    dateline = parse_dateline(f"{text} {story('en')}", language=language)

    assert dateline is not None
    assert dateline.places[0].country == country
    assert region_country("PA") == "US"


def _forms_of(row: AgencyRow) -> list[str]:
    return [form for form in row.forms if find_bracketed_agency(form, row.languages[0]) == row.agency]


@pytest.mark.parametrize("row", agency_rows(), ids=lambda row: row.agency.name)
def test_every_written_form_is_read_in_a_dateline(row: AgencyRow) -> None:
    """Each written form, in the language of its agency, gives that agency; outlets are told from agencies by their kind."""
    written = [form for form in _forms_of(row) if not {*"/()（）[]【】;"} & {*form}]

    assert written
    for name in written:
        dateline = parse_dateline(f"OSLO ({name}) — {story('en')}", language=row.languages[0])

        assert dateline is not None
        assert dateline.agencies == (row.agency,)
        assert (dateline.agency is None) == (row.agency.kind is AgencyKind.OUTLET)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("NAIROBI, March 5 (KNA) —", None, "Kenya News Agency"),
        ("NAIROBI (KNA) -", "de", "Katholische Nachrichten-Agentur"),
        ("Wiesbaden (KNA).", None, "Katholische Nachrichten-Agentur"),
        ("Niamey, 5 mars (ANP) -", "fr", "Agence Nigérienne de Presse"),
        ("UTRECHT (ANP) -", None, "Algemeen Nederlands Persbureau"),
        ("Dakar, 5 nov (APS) –", "fr", "Agence de Presse Sénégalaise"),
        ("ALGER, 5 nov (APS) -", "fr", "Algérie Presse Service"),
        ("WIEN (APA) -", "en", "Austria Presse Agentur"),
        ("BAKU (APA) -", None, "APA (Azerbaijan)"),
        ("(PL)-", "vi", "Pháp Luật TP.HCM"),
        ("La Habana, 5 mar (PL)", "es", "Prensa Latina"),
    ],
)
def test_names_that_agencies_share(text: str, language: str | None, name: str) -> None:
    """The language decides, then the place, then who is known best by the name."""
    dateline = parse_dateline(f"{text} {story('en')}", language=language)

    assert dateline is not None
    assert [agency.name for agency in dateline.agencies] == [name]


def test_no_year_is_guessed() -> None:
    """A year that is not printed is not given, in any form."""
    guessed = [row.name for row in READ if not row.date[:1].isdigit() and _year(row) is not None]

    assert guessed == []


def _year(row: Form) -> int | None:
    dateline: Dateline | None = parse_dateline(row.text, language=row.language)
    return dateline.date.year if dateline is not None and dateline.date is not None else None
