"""Flat rows, items, and the keys of other extractors."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.formats import to_item, to_row, to_trafilatura, to_zyte
from newsparse.models import (
    Agency,
    Article,
    BodyBlock,
    BodyKind,
    Byline,
    Contribution,
    Dateline,
    Image,
    Notice,
    NoticeKind,
    PageKind,
    PartialDate,
    Person,
    Place,
    Problem,
    ProblemCode,
)

URL = "https://www.harbourpost.example/bridge"
PEOPLE = (
    Person("MARA QUIST", "Mara Quist", email="m@post.example"),
    Person("Ed Doe", contribution=Contribution.EDITING),
)
ARTICLE = Article(
    url=URL,
    canonical_url="javascript:alert(1)",
    site_name="The Harbour Post",
    language="en-GB",
    kind=PageKind.ARTICLE,
    section="City",
    breadcrumbs=("Home", "City"),
    headline="Bridge\nopens",
    description="At last.\x00",
    bylines=(Byline(PEOPLE, text="By MARA QUIST"),),
    dateline=Dateline(
        (Place("PORT SELBY", None, "GB"),), (Agency("Agence France-Presse", "AFP"),), PartialDate(None, 8, 7)
    ),
    date_published=dt.date(2023, 8, 7),
    date_modified=dt.datetime(2023, 8, 8, 9, 30),
    body=(BodyBlock(BodyKind.PARAGRAPH, "It opened."), BodyBlock(BodyKind.PARAGRAPH, "So <it> did.")),
    images=(Image("data:,"), Image(f"{URL}.jpg", "The bridge", "AFP")),
    keywords=("Roads", "Bridges"),
    notices=(Notice(NoticeKind.UPDATE, "New."),),
    is_accessible_for_free=True,
    problems=(Problem(ProblemCode.BAD_URL, "one"), Problem(ProblemCode.BAD_URL, "two")),
)


def test_a_row_is_flat() -> None:
    """Texts, numbers, and None for what the page does not give."""
    assert {
        "url": URL,
        "canonical_url": None,
        "site_name": "The Harbour Post",
        "language": "en-GB",
        "kind": "article",
        "section": "City",
        "breadcrumbs": "Home; City",
        "is_accessible_for_free": 1,
        "kicker": None,
        "headline": "Bridge opens",
        "description": "At last.",
        "byline": "By MARA QUIST",
        "authors": "Mara Quist",
        "credit": None,
        "date_published": "2023-08-07",
        "date_modified": "2023-08-08T09:30:00",
        "text": "It opened.\n\nSo <it> did.",
        "characters": 24,
        "dateline": "PORT SELBY (AFP) Aug 7",
        "dateline_places": "PORT SELBY",
        "dateline_countries": "GB",
        "dateline_agencies": "Agence France-Presse",
        "dateline_date": "--08-07",
        "keywords": "Roads; Bridges",
        "rights": None,
        "notices": "New.",
        "images": 2,
        "image_url": f"{URL}.jpg",
        "image_caption": "The bridge",
        "image_credit": "AFP",
        "entries": 0,
        "related_links": 0,
        "problems": "bad-url",
    } == to_row(ARTICLE)


@pytest.mark.parametrize("opening", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_a_formula_gets_an_apostrophe(opening: str) -> None:
    """Only where it is asked for, and only texts: a number is no formula."""
    article = Article(headline=f"{opening}1+1", keywords=(f" {opening}A1", "b"))
    plain, safe = to_row(article), to_row(article, formula_safe=True)

    assert (f"{opening}1+1", f"'{opening}1+1") == (plain["headline"], safe["headline"])
    assert f"'{opening}A1; b" == safe["keywords"]
    assert 0 == safe["images"]


def test_an_item_is_nested_and_clean() -> None:
    """As the values are, with texts and addresses that are safe; evidence is left to `to_dict`."""
    item = to_item(ARTICLE)

    assert (URL, None, "At last.") == (item["url"], item["canonical_url"], item["description"])
    assert ("It opened.\n\nSo <it> did.", ["Mara Quist"], ["bad-url"]) == (
        item["text"],
        item["authors"],
        item["problems"],
    )
    assert [None, f"{URL}.jpg"] == [image["url"] for image in item["images"]]
    assert {"year": None, "month": 8, "day": 7} == item["dateline"]["date"]
    assert "evidence" not in item


def test_the_keys_of_zyte_common_items() -> None:
    """A day has midnight there, a language no region."""
    assert {
        "url": URL,
        "headline": "Bridge opens",
        "description": "At last.",
        "authors": [{"name": "Mara Quist", "nameRaw": "MARA QUIST", "email": "m@post.example"}],
        "datePublished": "2023-08-07T00:00:00",
        "dateModified": "2023-08-08T09:30:00",
        "breadcrumbs": [{"name": "Home"}, {"name": "City"}],
        "inLanguage": "en",
        "mainImage": {"url": f"{URL}.jpg"},
        "images": [{"url": f"{URL}.jpg"}],
        "articleBody": "It opened.\n\nSo <it> did.",
        "articleBodyHtml": "<article>\n<p>It opened.</p>\n<p>So &lt;it&gt; did.</p>\n</article>",
    } == to_zyte(ARTICLE)


def test_the_keys_of_trafilatura() -> None:
    """Names parted by semicolons, a day for a date, a line for each block."""
    assert {
        "title": "Bridge opens",
        "author": "Mara Quist",
        "url": URL,
        "hostname": "www.harbourpost.example",
        "description": "At last.",
        "sitename": "The Harbour Post",
        "date": "2023-08-07",
        "categories": ["City"],
        "tags": ["Roads", "Bridges"],
        "text": "It opened.\nSo <it> did.",
        "language": "en",
        "image": f"{URL}.jpg",
    } == to_trafilatura(ARTICLE)
