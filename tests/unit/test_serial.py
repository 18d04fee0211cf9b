"""Values to JSON and back."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest

from newsparse.errors import WrongInputType
from newsparse.models import (
    Agency,
    AgencyKind,
    Article,
    ArticleEvidence,
    BodyBlock,
    BodyKind,
    Byline,
    Candidate,
    Certainty,
    Dateline,
    Document,
    Evidence,
    Explanation,
    FieldExplanation,
    PageKind,
    PartialDate,
    Person,
    Place,
    Source,
)
from newsparse.models.serial import from_jsonable, to_jsonable

STATED = Evidence(Source.JSON_LD, "headline.stated", Certainty.STATED, "Bridge opens")


def test_an_article_is_written_with_every_field() -> None:
    """Keys are the fields' names, enums their values, and what is empty is there, too."""
    article = Article(
        headline="Bridge opens",
        kind=PageKind.ARTICLE,
        dateline=Dateline((Place("Lima", None, "PE"),), (Agency("Reuters"),), PartialDate(None, 8, 7)),
        body=(BodyBlock(BodyKind.HEADING, "Toll", 2),),
        evidence=ArticleEvidence(headline=(STATED,)),
    )
    written = article.to_dict()

    assert ("Bridge opens", "article", None, []) == tuple(
        written[key] for key in ("headline", "kind", "description", "bylines")
    )
    assert {"year": None, "month": 8, "day": 7} == written["dateline"]["date"]
    assert [{"kind": "heading", "text": "Toll", "level": 2}] == written["body"]
    assert "json-ld" == written["evidence"]["headline"][0]["source"]
    assert (article, article.evidence) == (Article.from_dict(written), Article.from_dict(written).evidence)


MOMENTS = [
    (dt.date(2023, 8, 7), "2023-08-07"),
    (dt.datetime(2023, 8, 7, 6, 5), "2023-08-07T06:05:00"),
    (dt.datetime(2023, 8, 7, 6, 5, 4, 3, dt.UTC), "2023-08-07T06:05:04.000003+00:00"),
    (dt.datetime(2023, 8, 7, 6, 5, tzinfo=dt.timezone(dt.timedelta(hours=5, minutes=45))), "2023-08-07T06:05:00+05:45"),
]


@pytest.mark.parametrize(("moment", "written"), MOMENTS)
def test_a_day_stays_a_day_and_a_moment_a_moment(moment: dt.date, written: str) -> None:
    """ISO 8601 with the offset as the page gave it; a day gets no midnight."""
    read = Article.from_dict({"date_published": written}).date_published

    assert written == Article(date_published=moment).to_dict()["date_published"]
    assert (moment, type(moment)) == (read, type(read))


WRONG = [
    ([], "expected an object, not list"),
    ({"headline": 3}, "headline: expected a string, not int"),
    ({"headline": ["a"]}, "headline: expected a string, not list"),
    ({"bylines": {}}, "bylines: expected a list, not dict"),
    ({"bylines": [{}, {"people": "Jane"}]}, "bylines[1].people: expected a list, not 'Jane'"),
    ({"body": [{"kind": "paragraph", "text": "a", "level": True}]}, "body[0].level: expected a whole number, not bool"),
    ({"is_accessible_for_free": "yes"}, "is_accessible_for_free: expected true or false, not 'yes'"),
    ({"date_published": "yesterday"}, "date_published: expected a date in ISO 8601, not 'yesterday'"),
    ({"date_published": 2023}, "date_published: expected a date as a string, not int"),
    ({"dateline": {"places": [{}]}}, "dateline.places[0]: expected an object with 'name', not dict"),
    ({"kind": "novel"}, "kind: expected one of article, live_blog, index, gallery, video, other, not 'novel'"),
    ({"breadcrumbs": None}, "breadcrumbs: expected a list, not NoneType"),
]


@pytest.mark.parametrize(("fields", "message"), WRONG)
def test_a_wrong_type_is_named_with_its_place(fields: Any, message: str) -> None:
    """The error says which of many nested values is wrong, and what was expected."""
    with pytest.raises(WrongInputType) as caught:
        Article.from_dict(fields)

    assert message == str(caught.value)


def test_keys_that_are_not_known_are_passed_over() -> None:
    """What a later version writes can be read by this one."""
    assert Article(headline="a") == Article.from_dict({"headline": "a", "mood": "grim", "version": 2})


def test_what_is_left_out_has_its_default() -> None:
    """What an earlier version wrote can be read by this one."""
    assert Agency("Reuters", None, AgencyKind.AGENCY) == from_jsonable({"name": "Reuters"}, Agency)


def test_explanations_are_written() -> None:
    """A candidate's value has the type of its field; it is written as that is, and read by nobody."""
    candidate = Candidate((Byline((Person("Jane Roe"),)), 0.5, float("nan"), {"a": dt.date(2024, 1, 1)}), STATED)
    written = to_jsonable(Explanation((FieldExplanation("bylines", (candidate,), candidate),)))
    value = written["fields"][0]["chosen"]["value"]

    assert ("Jane Roe", 0.5, None, {"a": "2024-01-01"}) == (value[0]["people"][0]["name"], *value[1:])
    assert written == json.loads(json.dumps(written, allow_nan=False))


def test_what_is_no_value_is_refused() -> None:
    """Nothing is turned into a string by guess."""
    with pytest.raises(WrongInputType):
        to_jsonable(object())


def test_a_document_is_read_back() -> None:
    """Every value that a call gives can be stored, not the article alone."""
    document = Document("", ())

    assert document == from_jsonable(to_jsonable(document), Document)
