"""An article in the words of ninjs."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from newsparse.formats import to_ninjs
from newsparse.models import (
    Agency,
    Article,
    BodyBlock,
    BodyKind,
    Byline,
    Dateline,
    Image,
    Notice,
    NoticeKind,
    PartialDate,
    Person,
    Place,
    RelatedLink,
)

URL = "https://harbourpost.example/bridge"
CET = dt.timezone(dt.timedelta(hours=1))


def test_texts_have_roles() -> None:
    """Headline and kicker are headlines; standfirst and notices are descriptions."""
    made = to_ninjs(
        Article(
            headline="Bridge opens",
            kicker="Transport",
            description="At last.",
            notices=(Notice(NoticeKind.UPDATE, "New."),),
        )
    )

    assert [("main", "Bridge opens"), ("kicker", "Transport")] == _texts(made["headlines"])
    assert [("summary", "At last."), ("update", "New.")] == _texts(made["descriptions"])
    assert "Bridge opens" == made["title"]


def _texts(made: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(text["role"], text["value"]) for text in made]


def test_a_body_is_given_as_text_and_as_html() -> None:
    """Built from the blocks, with every character of their text escaped."""
    made = to_ninjs(Article(body=(BodyBlock(BodyKind.HEADING, "Toll", 3), BodyBlock(BodyKind.PARAGRAPH, "<b> & c"))))

    assert [
        {"role": "main", "contentType": "text/plain", "charCount": 13, "value": "Toll\n\n<b> & c"},
        {
            "role": "main",
            "contentType": "text/html",
            "charCount": 13,
            "value": "<h3>Toll</h3>\n<p>&lt;b&gt; &amp; c</p>",
        },
    ] == made["bodies"]


def test_a_dateline_gives_places_and_sources() -> None:
    """There is no word of ninjs for the printed line."""
    dateline = Dateline((Place("LIMA"), Place("Hamilton", "Ontario")), (Agency("Reuters"),))
    made = to_ninjs(Article(dateline=dateline, credit=Agency("dpa"), site_name="The Harbour Post"))

    assert "LIMA / Hamilton, Ontario" == made["located"]
    assert [{"name": "LIMA", "rel": "dateline"}, {"name": "Hamilton, Ontario", "rel": "dateline"}] == made["places"]
    assert [("dpa", "credit"), ("Reuters", "dateline"), ("The Harbour Post", "publisher")] == [
        (source["name"], source["role"]) for source in made["infoSources"]
    ]


def test_makers_are_people_and_organisations() -> None:
    """`by` is the printed line."""
    jane = Person("Jane Roe", role="Editor", email="j@post.example", url=f"{URL}/jane")
    made = to_ninjs(
        Article(bylines=(Byline((jane, Person(""))), Byline(agencies=(Agency("Reuters"),), text="Reuters staff")))
    )

    assert "Jane Roe | Reuters staff" == made["by"]
    contact = {"type": "email", "role": "Editor", "value": "j@post.example"}
    assert [{"name": "Jane Roe", "rel": "author", "uri": f"{URL}/jane", "contactInfo": [contact]}] == made["people"]
    assert [{"name": "Reuters", "rel": "author"}] == made["organisations"]


TIMES = [
    (dt.datetime(2023, 8, 7, 9, 30, tzinfo=CET), None, "2023-08-07T09:30:00+01:00"),
    (dt.datetime(2023, 8, 7, 9, 30), None, None),
    (dt.date(2023, 8, 7), None, None),
    (dt.datetime(2023, 8, 7, 9, 30), CET, "2023-08-07T09:30:00+01:00"),
    (dt.date(2023, 8, 7), CET, "2023-08-07T00:00:00+01:00"),
    (dt.datetime(2023, 8, 7, 9, 30, tzinfo=dt.UTC), CET, "2023-08-07T09:30:00+00:00"),
    (dt.datetime(1900, 1, 1, tzinfo=dt.timezone(-dt.timedelta(seconds=63))), None, "1900-01-01T00:00:00-00:01"),
]


@pytest.mark.parametrize(("published", "zone", "written"), TIMES)
def test_a_time_has_an_offset_or_is_left_out(published: dt.date, zone: dt.tzinfo | None, written: str | None) -> None:
    """None is made up; the caller may name one for those that have none."""
    assert written == to_ninjs(Article(date_published=published), zone=zone).get("firstCreated")


def test_the_day_of_a_dateline_is_when_the_content_was_made() -> None:
    """Its year is that of the publication, where it is not printed."""
    article = Article(dateline=Dateline(date=PartialDate(None, 12, 31)), date_published=dt.date(2024, 1, 1))

    assert "2023-12-31T00:00:00+01:00" == to_ninjs(article, zone=CET)["contentCreated"]


def test_pictures_and_further_reading_are_associations() -> None:
    """What has no address that can be opened has no place there."""
    image = Image(
        f"{URL}.jpg", "The bridge", "Pia Doe/AFP", (Person("Pia Doe"),), (Agency("Agence France-Presse"),), "A bridge"
    )
    links = (RelatedLink("Ferry", f"{URL}/2", summary="It stays."), RelatedLink("Void"))
    picture, related = to_ninjs(Article(images=(Image("data:,"), image), related_links=links))["associations"]

    assert ("The bridge", "picture", f"{URL}.jpg", "Pia Doe/AFP") == tuple(
        picture[key] for key in ("name", "type", "uri", "by")
    )
    assert [("caption", "The bridge"), ("alt", "A bridge")] == _texts(picture["descriptions"])
    assert [{"name": "Pia Doe", "rel": "creator"}] == picture["people"]
    assert ("Ferry", "related", "text") == tuple(related[key] for key in ("name", "rel", "type"))


def test_version_two_has_the_words_in_lower_case() -> None:
    """And no relation of an association; what the standard says of itself is that of its version."""
    article = Article(
        images=(Image(f"{URL}.jpg", alt="A bridge"),), body=(BodyBlock(BodyKind.PARAGRAPH, "It opened."),)
    )
    made = to_ninjs(article, version="2.2")

    assert ("2.2", 10) == (made["standard"]["version"], made["bodies"][0]["charcount"])
    assert "rel" not in made["associations"][0]


def test_another_version_is_refused() -> None:
    """The caller's mistake, and no page's."""
    with pytest.raises(ValueError, match=r"2\.2 or 3\.1"):
        to_ninjs(Article(), version="1.3")  # type: ignore[arg-type]


def test_an_article_without_an_address_is_named_by_its_text() -> None:
    """The digest of headline and text: the same for the same, another for another."""
    first, same, other = (to_ninjs(Article(headline=text))["uri"] for text in ("one", "one", "two"))

    assert first.startswith("ni:///sha-256;")
    assert first == same != other
    assert URL == to_ninjs(Article(url=URL))["uri"]
