"""The head: what the page says of itself, raw, from wherever it stands."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Head
from newsparse.models.limits import Limits


def _head_of(html: str) -> Head:
    return read_html(html.encode(), Limits()).head


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<meta property=og:title content=T>", [("og:title", "T")], id="property"),
        pytest.param("<meta name=Author content='Jane Roe'>", [("author", "Jane Roe")], id="name-in-lower-case"),
        pytest.param("<meta itemprop=datePublished content=2024>", [("datepublished", "2024")], id="itemprop"),
        pytest.param("<meta http-equiv=content-language content=en>", [("content-language", "en")], id="http-equiv"),
        pytest.param("<meta name=a property=b content=c>", [("b", "c"), ("a", "c")], id="two-names-are-two-statements"),
        pytest.param("<meta name=a content=''>", [("a", "")], id="empty-content"),
        pytest.param("<meta name=a>", [], id="no-content"),
        pytest.param("<meta charset=utf-8>", [], id="charset"),
        pytest.param("<body><p>x<meta name=a content=b>", [("a", "b")], id="in-the-body"),
    ],
)
def test_metas(html: str, expected: list[tuple[str, str]]) -> None:
    """A meta element is a name and its content."""
    assert expected == _head_of(html).metas


def test_links_title_language_and_base() -> None:
    """The first title, the first base, and every link with a relation and an address."""
    head = _head_of(
        "<html lang=de-AT><head><title>One\n two</title><base href=/a/><base href=/b/>"
        "<link rel=Canonical href=/c><link rel=alternate hreflang=fr href=/d><link rel=preload><title>Other</title>"
        "<body><svg><title>Icon</title></svg><p>x"
    )
    assert ("de-AT", "One\n two", "/a/") == (head.language, head.title, head.base)
    assert [("canonical", "/c", ""), ("alternate", "/d", "fr")] == head.links


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param('<script type="application/ld+json">{"a": "</p>"}</script>', ['{"a": "</p>"}'], id="script"),
        pytest.param("<script type='Application/LD+JSON; charset=utf-8'>{}</script>", ["{}"], id="type-in-any-case"),
        pytest.param("<body><p>x<script type=application/ld+json>[1]</script>y", ["[1]"], id="in-the-body"),
        pytest.param("<nav><ul><li><script type=application/ld+json>[2]</script></ul></nav>", ["[2]"], id="in-a-menu"),
        pytest.param("<script type=application/ld+json></script>", [""], id="empty"),
        pytest.param("<script>{}</script><script type=application/json>{}</script>", [], id="other-scripts"),
    ],
)
def test_json_ld(html: str, expected: list[str]) -> None:
    """The characters of each JSON-LD script, whatever is in them."""
    assert expected == _head_of(html).json_ld


def _items(html: str) -> list[tuple[int, str, str, str]]:
    return [(item.parent, item.names, item.type, item.value) for item in _head_of(f"<body>{html}").items]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<h1 itemprop=headline>Bridge <b>opens</b></h1>", (-1, "headline", "", "Bridge opens"), id="text"),
        pytest.param("<p><time itemprop=datePublished datetime=2024-05-06>Monday</time>", (-1, "datePublished", "", "2024-05-06"), id="datetime"),
        pytest.param("<p><meta itemprop=dateModified content=2024-05-07>", (-1, "dateModified", "", "2024-05-07"), id="content"),
        pytest.param("<p><img itemprop=image src=a.jpg>", (-1, "image", "", "a.jpg"), id="src"),
        pytest.param("<p><a itemprop=url href=/x>More</a>", (-1, "url", "", "/x"), id="address"),
        pytest.param("<p><a itemprop=author href=/jane>Jane Roe</a>", (-1, "author", "", "Jane Roe"), id="linked-name"),
        pytest.param("<p><link itemprop=mainEntityOfPage href=/x>", (-1, "mainEntityOfPage", "", "/x"), id="link"),
        pytest.param("<p><span property=name>Jane</span>", (-1, "name", "", "Jane"), id="rdfa"),
        pytest.param("<nav><ul><li itemprop=name>News</ul></nav>", (-1, "name", "", "News"), id="in-a-menu"),
    ],
)  # fmt: skip
def test_an_item_has_its_value(html: str, expected: tuple[int, str, str, str]) -> None:
    """The value is content, datetime, source or address, and else the element's text."""
    assert [expected] == _items(html)


def test_items_know_the_item_they_stand_in() -> None:
    """A property of an author is not one of the article."""
    html = (
        "<div itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>T</h1>"
        "<div itemprop=author itemscope itemtype=https://schema.org/Person><b itemprop=name>Jane</b> of Milltown</div>"
        "<p itemprop=description>D</p></div><p itemprop=about>outside</p>"
    )
    assert [
        (-1, "", "https://schema.org/NewsArticle"),
        (0, "headline", ""),
        (0, "author", "https://schema.org/Person"),
        (2, "name", ""),
        (0, "description", ""),
        (-1, "about", ""),
    ] == [item[:3] for item in _items(html)]


@pytest.mark.parametrize(
    "void",
    ["<meta itemprop=dateModified content=x>", "<img itemprop=image src=x>", "<link itemprop=url href=x>"],
)
def test_an_element_without_an_end_holds_no_item(void: str) -> None:
    """A near miss: what follows a meta or a picture does not stand in it."""
    assert [-1, -1] == [item[0] for item in _items(f"<p>{void}<b itemprop=name>Jane</b></p>")]


def test_the_text_of_a_body_is_not_kept_twice() -> None:
    """The story is on the page already; only short values are kept."""
    assert [""] == [item[3] for item in _items("<div itemprop=articleBody><p>A long story.</p></div>")]
