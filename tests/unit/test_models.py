"""What the public values can do, and that they can be handed around."""

from __future__ import annotations

import datetime as dt

import attrs
import pytest

from newsparse import models
from newsparse.models import (
    Agency,
    AgencyKind,
    Article,
    Block,
    BodyBlock,
    BodyKind,
    Candidate,
    Certainty,
    Dateline,
    Document,
    Evidence,
    Explanation,
    FieldExplanation,
    Limits,
    PartialDate,
    Place,
    Role,
    Source,
)

DAY = dt.date(2024, 1, 2)

RESOLVED = [
    # year, month, day; reference; the day that is meant
    ((2023, 8, 7), None, dt.date(2023, 8, 7)),
    ((2023, 8, 7), DAY, dt.date(2023, 8, 7)),
    ((2023, 2, 30), None, None),
    ((2023, 2, 30), DAY, None),
    ((None, 8, 7), None, None),
    ((None, 12, 31), DAY, dt.date(2023, 12, 31)),
    ((None, 1, 3), DAY, dt.date(2024, 1, 3)),
    ((None, 1, 3), dt.datetime(2023, 12, 30, 23, 0), dt.date(2024, 1, 3)),
    ((None, 2, 29), dt.date(2024, 3, 1), dt.date(2024, 2, 29)),
    ((None, 2, 29), dt.date(2022, 3, 1), None),
    ((None, None, 31), DAY, dt.date(2023, 12, 31)),
    ((2020, None, 1), DAY, dt.date(2020, 12, 1)),
    ((2023, 8, None), DAY, None),
    ((None, None, None), DAY, None),
    ((None, 1, 1), dt.date(1, 1, 2), dt.date(1, 1, 1)),
    ((None, 12, 31), dt.date(9999, 12, 30), dt.date(9999, 12, 31)),
]


@pytest.mark.parametrize(("parts", "reference", "expected"), RESOLVED)
def test_a_partial_date_is_the_nearest_day(
    parts: tuple[int | None, int | None, int | None], reference: dt.date | None, expected: dt.date | None
) -> None:
    """What is not printed is taken from the reference, and without one it is not guessed."""
    assert expected == PartialDate(*parts).resolve(reference)


WRITTEN = [
    (PartialDate(2023, 8, 7), "Aug 7, 2023"),
    (PartialDate(None, 8, 7), "Aug 7"),
    (PartialDate(2023, 8), "Aug, 2023"),
    (PartialDate(2023), "2023"),
    (PartialDate(day=7), "7"),
    (PartialDate(), ""),
    (Place("Portland", "Maine", "US"), "Portland, Maine"),
    (Place("Lima"), "Lima"),
    (Agency("Agence France-Presse", "AFP"), "AFP"),
    (Agency("Reuters"), "Reuters"),
    (Dateline((Place("Lima"), Place("Quito")), (Agency("Reuters"),)), "Lima/Quito (Reuters)"),
]


@pytest.mark.parametrize(("value", "text"), WRITTEN)
def test_values_have_a_canonical_form(value: object, text: str) -> None:
    """As a newsroom sets it."""
    assert text == str(value)


def test_the_agency_of_a_dateline_is_no_outlet() -> None:
    """A paper that stands where an agency does is named, and is not the agency."""
    paper, wire = Agency("Harbour Gazette", kind=AgencyKind.OUTLET), Agency("Acme Wire", kind=AgencyKind.PR_WIRE)

    assert (None, wire) == (Dateline(agencies=(paper,)).agency, Dateline(agencies=(paper, wire)).agency)


def test_where_a_dateline_was_read_does_not_tell_it_from_another() -> None:
    """Text and span are left out of equality, so a value found on two pages is one."""
    lima = (Place("Lima"),)

    assert Dateline(lima) == Dateline(lima, text="LIMA —", start=4, end=10)
    assert 1 == len({Dateline(lima), Dateline(lima, start=4)})


def test_evidence_does_not_tell_articles_apart() -> None:
    """HTML and text that say the same give equal articles."""
    told = models.ArticleEvidence(headline=(Evidence(Source.TEXT, "headline.first-line", Certainty.INFERRED, "a"),))

    assert Article(headline="a") == Article(headline="a", evidence=told)
    assert "evidence" not in repr(Article(headline="a", evidence=told))


def test_the_text_is_the_running_text() -> None:
    """Paragraphs, headings, quotes, list items, tables and code; what stands beside the story is not in it."""
    body = tuple(BodyBlock(kind, kind.value) for kind in BodyKind)

    assert "paragraph\n\nheading\n\nquote\n\nlist_item\n\ntable\n\ncode" == Article(body=body).text


def test_an_account_counts_the_characters_of_each_role() -> None:
    """Roles that come again are added up."""
    spans = ((0, 3, Role.PARAGRAPH), (4, 6, Role.SHARE), (7, 8, Role.PARAGRAPH))
    blocks = tuple(Block(start, end, "abc de f"[start:end], role) for start, end, role in spans)

    assert {"paragraph": 4, "share": 2} == Document("abc de f", blocks).account()


def test_an_explanation_is_asked_by_the_field() -> None:
    """A name that is no field is a KeyError, as in a dict."""
    evidence = Evidence(Source.META, "headline.meta", Certainty.STATED, "a")
    headline = FieldExplanation("headline", chosen=Candidate("a", evidence))

    assert headline is Explanation((headline,))["headline"]
    with pytest.raises(KeyError):
        Explanation((headline,))["headlines"]


def test_every_kind_of_body_block_is_a_role() -> None:
    """The outline names what the story's blocks are by the same words."""
    assert {kind.value for kind in BodyKind} <= {role.value for role in Role}


def test_limits_are_whole_numbers_above_zero() -> None:
    """A limit that is left out has one that no real page meets."""
    assert all(isinstance(value, int) and value > 0 for value in attrs.astuple(Limits()))
