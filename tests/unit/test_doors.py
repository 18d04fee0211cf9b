"""The doors: what they take, what they refuse, and that no page raises."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree, html

import newsparse
from newsparse.errors import InputTooLarge, WrongInputType
from newsparse.models import Article, Document, Limits
from newsparse.models.evidence import ProblemCode

PAGE = """<html lang="en"><head><title>Bridge</title></head><body><h1>Council votes to open the old railway bridge</h1>
<p class="byline">By Jane Roe</p><p>MILLTOWN (AP) — The café voted on Tuesday to open the old railway bridge in spring.</p>
<p>The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.</p>
<p><a href="/baker">Baker wins the regional prize</a></p></body></html>"""
SOURCE_DOORS: list[Callable[[Any], Any]] = [
    newsparse.parse,
    newsparse.parse_html,
    newsparse.parse_sections,
    newsparse.parse_related_links,
    newsparse.outline,
    newsparse.explain,
]
TEXT_DOORS: list[Callable[[Any], Any]] = [newsparse.parse_text, newsparse.parse_dateline, newsparse.parse_byline]


@pytest.mark.parametrize("door", SOURCE_DOORS)
@pytest.mark.parametrize("source", [None, 1, ["<p>"], {"a": 1}, object()])
def test_a_source_of_another_type_is_refused(door: Callable[[Any], Any], source: object) -> None:
    """Bytes, str and lxml elements are sources; all else is a mistake of the caller's."""
    with pytest.raises(WrongInputType):
        door(source)


@pytest.mark.parametrize("door", TEXT_DOORS)
@pytest.mark.parametrize("text", [None, 1, b"By Jane Roe"])
def test_a_text_of_another_type_is_refused(door: Callable[[Any], Any], text: object) -> None:
    """The doors for text take a str alone."""
    with pytest.raises(WrongInputType):
        door(text)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(PAGE.encode(), id="bytes"),
        pytest.param(bytearray(PAGE.encode()), id="bytearray"),
        pytest.param(memoryview(PAGE.encode()), id="memoryview"),
        pytest.param(PAGE.encode("utf-16"), id="utf-16"),
        pytest.param(html.fromstring(PAGE), id="element"),
        pytest.param(etree.ElementTree(html.fromstring(PAGE)), id="tree"),
    ],
)
def test_every_kind_of_source_gives_the_same_article(source: Any) -> None:
    """A page is the same page as characters, as bytes and as a tree."""
    expected = newsparse.parse(PAGE)
    article = newsparse.parse(source)
    assert article == expected
    assert ("Council votes to open the old railway bridge", ["Jane Roe"]) == (
        article.headline,
        [person.name for byline in article.bylines for person in byline.people],
    )


@pytest.mark.parametrize("door", [newsparse.parse, newsparse.parse_html])
@pytest.mark.parametrize("source", ["<p>" + "x" * 60, b"<p>" + b"x" * 60])
def test_a_source_beyond_the_limit_is_refused(door: Callable[..., Article], source: bytes | str) -> None:
    """The limit is the only thing about a page that raises."""
    with pytest.raises(InputTooLarge):
        door(source, limits=Limits(bytes=62))
    assert door(source, limits=Limits(bytes=63)).problems is not None


def test_a_text_beyond_the_limit_is_refused() -> None:
    """The door for text has the same limit."""
    with pytest.raises(InputTooLarge):
        newsparse.parse_text("x" * 63, limits=Limits(bytes=62))


@pytest.mark.parametrize("door", SOURCE_DOORS)
@pytest.mark.parametrize(
    "source", [b"", "", b" \n", "<", b"\x00", b"\xff\xfe", "<p>", "</p>", "<!--", b"%PDF-1.7", b"\x1f\x8b\x08"]
)
def test_a_page_without_anything_is_no_error(door: Callable[[Any], Any], source: bytes | str) -> None:
    """Nothing in a source raises, and nothing is warned of."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        door(source)


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", ProblemCode.EMPTY_INPUT),
        (b" \n ", ProblemCode.EMPTY_INPUT),
        (b"<p> </p>", ProblemCode.NO_CONTENT),
        (b"%PDF-1.7 ...", ProblemCode.NOT_HTML),
        (b"\x1f\x8b\x08\x00", ProblemCode.COMPRESSED_INPUT),
    ],
)
def test_a_page_without_anything_is_told(source: bytes, code: ProblemCode) -> None:
    """An empty article says why it is empty."""
    article = newsparse.parse(source)
    assert [code] == [problem.code for problem in article.problems]
    assert (None, ()) == (article.headline, article.body)


def test_html_without_a_tag_is_read_as_text() -> None:
    """The HTML door says so; the door that looks for itself has nothing to tell."""
    text = "Bridge opens in spring\n\nThe bridge will open, she said.\n"
    assert [ProblemCode.TREATED_AS_TEXT] == [problem.code for problem in newsparse.parse_html(text).problems]
    assert () == newsparse.parse(text).problems
    assert newsparse.parse(text).body == newsparse.parse_html(text).body


def test_what_the_caller_says_is_used() -> None:
    """Address, encoding, language and reference are used up where they are named."""
    page = "<h1>Council votes to open the bridge</h1><p>Caf\xe9</p><p><a href=/baker>The baker wins the regional prize</a></p>"
    article = newsparse.parse(
        page.encode("latin-1"),
        url="https://gazette.example/bridge",
        encoding="latin-1",
        language="fr",
        reference=dt.date(2024, 5, 6),
    )
    assert ("https://gazette.example/bridge", "fr") == (article.url, article.language)
    assert newsparse.outline("<p>Caf\xe9").text == "Caf\xe9"


def test_doors_do_not_change_a_tree() -> None:
    """The caller's tree is only read."""
    root = html.fromstring(PAGE)
    before = etree.tostring(root)
    newsparse.parse(root)
    assert before == etree.tostring(root)


@pytest.mark.parametrize("source", [PAGE, "Bridge opens\n\nThe bridge will open, she said.\n"])
def test_an_outline_covers_the_page(source: str) -> None:
    """Between the blocks is nothing but white space."""
    document: Document = newsparse.outline(source)
    at, between = 0, ""
    for block in document.blocks:
        between += document.text[at : block.start]
        at = block.end
    assert "" == (between + document.text[at:]).strip()
