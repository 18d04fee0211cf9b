"""All sources of claims together: their order, and that nothing raises."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._claims.claim import Claims
from newsparse._claims.metas_table import ROWS
from newsparse.models.article import Image, PageKind
from newsparse.models.byline import Byline, Person

if TYPE_CHECKING:
    from collections.abc import Callable

    ReadClaims = Callable[..., Claims]

JANE = Byline((Person("Jane Roe"),))
DAY = dt.date(2024, 8, 5)

METAS: list[tuple[list[tuple[str, str]], str, Any]] = [
    # metas, field, value
    ([("og:title", "Bridge opens | The Bridge Post"), ("og:site_name", "The Bridge Post")], "headline", "Bridge opens"),
    ([("og:title", "Bridge - still closed")], "headline", "Bridge - still closed"),
    ([("og:description", "A bridge.")], "description", "A bridge."),
    ([("article:published_time", "2024-08-05")], "date_published", DAY),
    ([("article:published:time", "2024-08-05")], "date_published", DAY),
    ([("parsely-pub-date", "2024-08-05")], "date_published", DAY),
    ([("cxenseparse:recs:publishtime", "2024-08-05")], "date_published", DAY),
    ([("og:updated_time", "2024-08-05")], "date_modified", DAY),
    ([("author", "By Jane Roe")], "bylines", JANE),
    ([("article:author", "https://social.example/jane"), ("author", "Jane Roe")], "bylines", JANE),
    ([("twitter:label1", "Written by"), ("twitter:data1", "Jane Roe")], "bylines", JANE),
    ([("twitter:label1", "Est. reading time"), ("twitter:data1", "Two Minutes")], "bylines", None),
    ([("author", "admin")], "bylines", None),
    ([("author", "Jane Roe - http://theme.example")], "bylines", None),
    ([("author", "bridgepost.example")], "bylines", Byline(organizations=("bridgepost.example",))),
    ([("article:section", "Local")], "section", "Local"),
    ([("article:section", "https://www.bridgepost.example/local")], "section", "local"),
    ([("article:tag", "bridge"), ("article:tag", "river")], "keywords", ("bridge", "river")),
    ([("news_keywords", "bridge; river")], "keywords", ("bridge", "river")),
    ([("copyright", "© The Bridge Post")], "rights", "© The Bridge Post"),
    ([("og:url", "/x")], "canonical_url", "https://www.bridgepost.example/x"),
    ([("og:locale", "de_AT")], "language", "de-AT"),
    ([("content-language", "fr, en")], "language", "fr"),
    ([("language", "words that are none")], "language", None),
    (
        [("og:image", "/a.jpg"), ("og:image:alt", "The bridge")],
        "images",
        Image("https://www.bridgepost.example/a.jpg", alt="The bridge"),
    ),
    ([("og:type", "article")], "kind", PageKind.ARTICLE),
    ([("og:type", "video.other")], "kind", PageKind.VIDEO),
    ([("og:type", "website")], "kind", None),
    ([("article:content_tier", "locked")], "is_accessible_for_free", False),
    ([("article:content_tier", "metered")], "is_accessible_for_free", None),
]


@pytest.mark.parametrize(("metas", "field", "expected"), METAS)
def test_meta_elements_speak(read: ReadClaims, metas: list[tuple[str, str]], field: str, expected: Any) -> None:
    """Each name says what the table says, as far as the content can be that."""
    assert expected == read(metas=tuple(metas)).first(field)


def test_every_row_of_the_table_is_read(read: ReadClaims) -> None:
    """A content that fits gives a claim for the row's field, with a rule that names the row."""
    fitting = {
        "date": "2024-08-05",
        "url": "/x",
        "image": "/x.jpg",
        "language": "de",
        "kind": "article",
        "tier": "free",
    }
    for row in ROWS:
        claims = read(metas=((row.name, fitting.get(row.form.value, "Jane Roe")),))
        word = row.name.replace(":", "-").replace(".", "-").replace("_", "-")
        rules = [claim.rule for claim in claims.of(row.field)]
        assert f"{row.field.replace('_', '-')}.{word}" in rules


STEPS = [
    # URL, field, value
    ("https://a.example/2023/08/07/bridge", "date_published", dt.date(2023, 8, 7)),
    ("https://a.example/local/2023/aug/07/bridge", "date_published", dt.date(2023, 8, 7)),
    ("https://a.example/2023-08-07-bridge", "date_published", dt.date(2023, 8, 7)),
    ("https://a.example/a/20230807/bridge", "date_published", dt.date(2023, 8, 7)),
    ("https://a.example/2023/13/07/bridge", "date_published", None),
    ("https://a.example/2023/08/bridge", "date_published", None),
    ("https://a.example/id/120230807999", "date_published", None),
    ("https://a.example/local/bridge", "section", "local"),
    ("https://a.example/news/local-politics/bridge", "section", "local politics"),
    ("https://a.example/2023/08/07/bridge", "section", None),
    ("https://a.example/bridge", "section", None),
    ("https://a.example/article/7", "section", None),
    ("https://a.example/", "kind", PageKind.INDEX),
    ("https://a.example/bridge", "kind", None),
]


@pytest.mark.parametrize(("url", "field", "expected"), STEPS)
def test_the_address_speaks_last(read: ReadClaims, url: str, field: str, expected: Any) -> None:
    """A whole date and a first step in words are claims."""
    assert expected == read(url=url).first(field)


MICRODATA: list[tuple[tuple[tuple[int, str, str, str], ...], str, Any]] = [
    # items (parent, names, type, value), field, value
    (
        (
            (-1, "", "https://schema.org/NewsArticle", ""),
            (0, "headline", "", "Bridge opens"),
            (0, "author", "http://schema.org/Person", "Jane Roe Editor"),
            (2, "name", "", "Jane Roe"),
        ),
        "bylines",
        JANE,
    ),
    (
        ((-1, "", "NewsArticle", ""), (0, "author", "", ""), (1, "name", "", "Jane Roe")),
        "bylines",
        JANE,
    ),
    (((-1, "author", "http://schema.org/Person", "Jane Roe"), (-1, "headline", "", "Bridge")), "bylines", JANE),
    (((-1, "", "http://schema.org/WebPage", ""), (0, "headline", "", "Bridge opens")), "headline", "Bridge opens"),
    (((-1, "schema:headline", "", "Bridge opens"),), "headline", "Bridge opens"),
    (((-1, "http://schema.org/headline", "", "Bridge opens"),), "headline", "Bridge opens"),
    (((-1, "dc:date dc:created", "", "2024-08-05"),), "date_published", DAY),
    (((-1, "foaf:name", "", "Bridge opens"),), "headline", None),
    (((-1, "", "Product", ""), (0, "headline", "", "Bridge opens")), "headline", None),
    (((-1, "author", "", "Photo: Jane Roe"), (-1, "headline", "", "Bridge")), "bylines", None),
    (
        (
            (-1, "", "http://schema.org/BreadcrumbList", ""),
            (0, "itemListElement", "http://schema.org/ListItem", ""),
            (1, "name", "", "Home"),
            (1, "position", "", "1"),
            (0, "itemListElement", "http://schema.org/ListItem", ""),
            (4, "name", "", "Local"),
            (4, "position", "", "2"),
        ),
        "breadcrumbs",
        ("Home", "Local"),
    ),
]


@pytest.mark.parametrize(("items", "field", "expected"), MICRODATA)
def test_microdata_speaks(
    read: ReadClaims, items: tuple[tuple[int, str, str, str], ...], field: str, expected: Any
) -> None:
    """Properties belong to the thing around them; loose ones of no other thing belong to the story."""
    assert expected == read(items=items).first(field)


def test_the_most_trusted_source_comes_first(read: ReadClaims) -> None:
    """JSON-LD, microdata, Open Graph, other meta elements, the title, the address."""
    claims = read(
        {"@type": "NewsArticle", "headline": "A", "datePublished": "2024-08-01"},
        {"@type": "WebPage", "datePublished": "2024-08-03"},
        items=((-1, "", "NewsArticle", ""), (0, "headline", "", "B"), (0, "datePublished", "", "2024-08-02")),
        metas=(("title", "D"), ("og:title", "C"), ("date", "2024-08-05"), ("article:published_time", "2024-08-04")),
        title="E",
        url="https://a.example/2024/08/06/f",
    )
    assert [claim.value for claim in claims.of("headline")] == ["A", "B", "C", "D", "E"]
    assert [claim.value.day for claim in claims.of("date_published")] == [1, 2, 3, 4, 5, 6]
    assert [claim.rule for claim in claims.of("date_published")] == [
        "date-published.json-ld",
        "date-published.microdata",
        "date-published.json-ld-page",
        "date-published.article-published-time",
        "date-published.date",
        "date-published.url-path",
    ]


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Bridge opens | The Bridge Post", "Bridge opens"),
        ("The Bridge Post - Bridge opens", "Bridge opens"),
        ("Bridge opens – bridgepost.example", "Bridge opens"),
        ("Bridge opens - Local - Bridge Post", "Bridge opens - Local"),
        ("Bridge - still closed", "Bridge - still closed"),
    ],
)
def test_a_title_loses_only_the_name_of_its_site(read: ReadClaims, title: str, expected: str) -> None:
    """What stands after a dash is cut where it is the site's own name, and the title element stays whole."""
    claims = read(title=title, metas=(("og:site_name", "The Bridge Post"),))
    assert expected == claims.first("headline")
    assert title == claims.first("title")


def test_the_canonical_link_is_trusted_before_json_ld(read: ReadClaims) -> None:
    """A page's own link element names its address; a bad one is a problem."""
    claims = read({"@type": "NewsArticle", "url": "/b"}, links=(("canonical", "/a"),))
    assert [claim.value for claim in claims.of("canonical_url")] == [
        "https://www.bridgepost.example/a",
        "https://www.bridgepost.example/b",
    ]
    bad = read(links=(("canonical", "http://[bad"),))
    assert bad.of("canonical_url") == []
    assert [problem.code.value for problem in bad.problems] == ["bad-url"]


def test_the_canonical_address_stands_in_for_the_caller_s(read: ReadClaims) -> None:
    """Without the caller's address the page's own tells its site and the day in its path."""
    stated = "https://www.bridgepost.example/2024/08/05/x"
    claims = read(url=None, links=(("canonical", stated),), metas=(("author", "Bridgepost"),))
    assert claims.first("date_published") == DAY
    assert claims.first("bylines") == Byline(organizations=("Bridgepost",))
    assert read(url=None, metas=(("og:url", stated),)).first("date_published") == DAY


def test_a_base_element_is_used_where_it_is_a_url(read: ReadClaims) -> None:
    """Its address joins relative ones; a script is no base."""
    assert read(links=(("canonical", "a"),), base="https://b.example/x/").first("canonical_url") == (
        "https://b.example/x/a"
    )
    assert read(links=(("canonical", "/a"),), base="javascript:x").first("canonical_url") == (
        "https://www.bridgepost.example/a"
    )


def test_nothing_stated_is_nothing_claimed(read: ReadClaims) -> None:
    """An empty head has no claims and no problems."""
    claims = read(url=None)
    assert claims.problems == []
    assert claims.of("headline") == []
    assert claims.first("headline") is None


KEYS = st.sampled_from(
    "@type @id @graph @value name headline author url datePublished image publisher keywords hasPart itemListElement"
    " articleBody isAccessibleForFree liveBlogUpdate inLanguage mainEntity articleSection copyrightYear position".split()
)
WORDS = st.sampled_from(
    [
        "NewsArticle",
        "Person",
        "Organization",
        "BreadcrumbList",
        "LiveBlogPosting",
        "2024-08-05",
        "#a",
        "/x",
        "a, b",
        "<b>",
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | WORDS
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(max_size=5), inner, max_size=6),
    max_leaves=30,
)


@given(value=VALUES)
def test_any_json_is_read(read: ReadClaims, value: Any) -> None:
    """Wrong types everywhere are passed over."""
    read({"@type": "NewsArticle", "author": value, "image": value, "liveBlogUpdate": value, "keywords": value})
    read(value)
    read(scripts=(json.dumps(value)[1:], json.dumps(value)[:-1]))


@given(
    metas=st.lists(st.tuples(st.sampled_from([row.name for row in ROWS]), st.text(max_size=60) | WORDS), max_size=20),
    title=st.text(max_size=40),
    url=st.none() | st.text(max_size=60),
    script=st.text(max_size=60),
)
def test_any_head_is_read(
    read: ReadClaims, metas: list[tuple[str, str]], title: str, url: str | None, script: str
) -> None:
    """Whatever the contents are, texts come out plain and addresses absolute."""
    claims = read(metas=tuple(metas), title=title, url=url, scripts=(script, "{" + script), base=title)
    for field in ("headline", "description", "section", "rights", "site_name"):
        for claim in claims.of(field):
            assert claim.value == " ".join(claim.value.split())
    for claim in claims.of("canonical_url"):
        assert claim.value.startswith(("http://", "https://"))


@given(
    items=st.lists(
        st.tuples(
            st.integers(-1, 3),
            st.sampled_from(["", "headline", "author", "name", "schema:image", "dc:date", "itemListElement"]),
            st.sampled_from(["", "http://schema.org/NewsArticle", "Person", "BreadcrumbList", ":/#"]),
            st.text(max_size=20),
        ),
        max_size=12,
    )
)
def test_any_microdata_is_read(read: ReadClaims, items: list[tuple[int, str, str, str]]) -> None:
    """Things in any nesting are read; an item stands after the one it stands in."""
    read(items=tuple((min(parent, place - 1), *rest) for place, (parent, *rest) in enumerate(items)))
