"""The keys of other extractors, there and back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from newsparse import Article, WrongInputType
from newsparse.formats import from_trafilatura, from_zyte
from newsparse.models import Person

URL = "https://www.harbourpost.example/bridge"


def test_an_article_of_zyte_common_items_is_read() -> None:
    """A name in mixed case stands beside the printed one; the main picture serves where it is the only one."""
    article = from_zyte({
        "url": URL,
        "headline": "Bridge opens",
        "authors": [{"name": "Mara Quist", "nameRaw": "MARA QUIST"}, {"name": "Jane Roe", "url": f"{URL}/jane"}],
        "datePublished": "2023-08-07T09:30:00Z",
        "breadcrumbs": [{"name": "Home", "url": URL}, {"url": URL}],
        "mainImage": {"url": f"{URL}.jpg"},
        "articleBody": "It opened.\n\nAt last.",
        "metadata": {"probability": 0.9},
    })  # fmt: skip

    assert (URL, "Bridge opens", ("Home",)) == (article.url, article.headline, article.breadcrumbs)
    assert (Person("MARA QUIST", "Mara Quist"), Person("Jane Roe", url=f"{URL}/jane")) == article.bylines[0].people
    assert dt.datetime(2023, 8, 7, 9, 30, tzinfo=dt.UTC) == article.date_published
    assert [f"{URL}.jpg"] == [image.url for image in article.images]
    assert ["It opened.", "At last."] == [block.text for block in article.body]


def test_an_article_of_trafilatura_is_read() -> None:
    """Its date is a day, its text has a line for each block."""
    article = from_trafilatura({
        "title": "Bridge opens",
        "author": "Mara Quist; Jane Roe",
        "url": URL,
        "date": "2023-08-07",
        "categories": ["City", "Roads"],
        "tags": ["Bridges"],
        "text": "It opened.\nAt last.",
        "image": f"{URL}.jpg",
        "fingerprint": "f00",
    })  # fmt: skip

    assert (URL, "City", ("Bridges",)) == (article.canonical_url, article.section, article.keywords)
    assert ["Mara Quist", "Jane Roe"] == [person.name for person in article.bylines[0].people]
    assert dt.date(2023, 8, 7) == article.date_published
    assert "It opened.\n\nAt last." == article.text


@pytest.mark.parametrize("read", [from_zyte, from_trafilatura])
def test_what_is_missing_stays_empty(read: Callable[[dict[str, Any]], Article]) -> None:
    """As is what is None."""
    keys = ("url", "title", "headline", "authors", "author", "images", "categories", "tags", "text", "articleBody")

    assert Article() == read({}) == read(dict.fromkeys(keys))


WRONG: list[tuple[Callable[[dict[str, Any]], Article], dict[str, Any], str]] = [
    (from_zyte, {"headline": 5}, "headline: expected a string, not int"),
    (from_zyte, {"authors": "Jane"}, "authors: expected a list of objects, not str"),
    (from_zyte, {"authors": ["Jane"]}, "authors: expected a list of objects, not str"),
    (from_zyte, {"mainImage": URL}, "mainImage: expected a list of objects, not str"),
    (from_trafilatura, {"tags": "a;b"}, "tags: expected a list of strings, not str"),
    (from_trafilatura, {"tags": [1]}, "tags: expected a list of strings, not int"),
    (from_trafilatura, {"date": "yesterday"}, "date_published: expected a date in ISO 8601, not 'yesterday'"),
]


@pytest.mark.parametrize(("read", "fields", "message"), WRONG)
def test_a_wrong_type_is_named(read: Callable[[dict[str, Any]], Article], fields: dict[str, Any], message: str) -> None:
    """The caller's mistake, with the key that has it."""
    with pytest.raises(WrongInputType) as caught:
        read(fields)

    assert message == str(caught.value)
