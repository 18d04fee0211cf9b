"""The table of agencies and its look-up."""

from __future__ import annotations

import pytest

from newsparse._lexicon.agencies import AgencyRow, agency_rows, find_agency, find_bracketed_agency
from newsparse.models.agency import AgencyKind


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("AP", "Associated Press"),
        ("ap", "Associated Press"),
        ("The Associated Press", "Associated Press"),
        ("DPA", "Deutsche Presse-Agentur"),
        ("REUTERS", "Reuters"),
        ("新华社", "Xinhua News Agency"),
        ("رويترز", "Reuters"),
        ("Dow Jones", "Dow Jones Newswires"),
    ],
)
def test_written_form_names_its_agency(form: str, name: str) -> None:
    """Every written form gives the canonical name, in the cases in which papers print it."""
    agency = find_agency(form)

    assert agency is not None
    assert name == agency.name


@pytest.mark.parametrize("form", ["", "DOW Jones", "aP", "Report", "MAP", "Petra", "Jane Roe", "x" * 100])
def test_other_words_name_none(form: str) -> None:
    """Odd case, ordinary words and other names are no agency."""
    assert find_agency(form) is None


def test_ordinary_word_names_an_agency_in_brackets() -> None:
    """The word "Petra" is a name in a byline and an agency in the brackets of a dateline."""
    agency = find_bracketed_agency("Petra")

    assert agency is not None
    assert agency.name == "Jordan News Agency"


def test_language_decides_between_agencies() -> None:
    """Three agencies sign as CNA; the language of the text may tell which."""
    first, greek = find_agency("CNA"), find_agency("CNA", "el")

    assert first is not None
    assert greek is not None
    assert first.name == "Central News Agency (Taiwan)"
    assert greek.name == "Cyprus News Agency"


def test_outlets_are_marked() -> None:
    """A station that stands where an agency does is an outlet."""
    agency = find_agency("CNN")

    assert agency is not None
    assert agency.kind is AgencyKind.OUTLET


def test_rows_are_sorted_and_unique() -> None:
    """Rows are sorted by the table's own lines, and names and short names are given once."""
    names = [row.agency.name for row in agency_rows()]
    shorts = [row.agency.short for row in agency_rows() if row.agency.short]

    assert len(names) == len(set(names))
    assert len(shorts) == len(set(shorts))


@pytest.mark.parametrize("row", agency_rows(), ids=[row.agency.name for row in agency_rows()])
def test_printed_name_names_the_same_agency(row: AgencyRow) -> None:
    """What `str` prints for an agency is read as that agency, so that canonical datelines parse back."""
    agency = row.agency

    assert find_bracketed_agency(str(agency)) == agency
