"""An article in JSON-LD: every property in every shape."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from newsparse._claims.claim import Claims
from newsparse.models.article import BodyBlock, BodyKind, Entry, Image, PageKind
from newsparse.models.byline import Byline, Person
from newsparse.models.evidence import Source
from newsparse.models.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Callable

    ReadClaims = Callable[..., Claims]

DAY = dt.date(2024, 8, 5)


def _codes(claims: Claims) -> list[str]:
    return [problem.code.value for problem in claims.problems]


PROPERTIES: list[tuple[dict[str, Any], str, Any]] = [
    # properties of a NewsArticle, field, value
    ({"headline": " Bridge \n opens "}, "headline", "Bridge opens"),
    ({"headline": ["Bridge opens", {"x": 1}]}, "headline", "Bridge opens"),
    ({"name": "Bridge opens"}, "headline", "Bridge opens"),
    ({"headline": "Tom &amp;amp; Jane"}, "headline", "Tom & Jane"),
    ({"headline": "a\ud800b\u0000c\u00ad\u200bd"}, "headline", "a\ufffdbcd"),
    ({"headline": "Review of <The Bridge>"}, "headline", "Review of <The Bridge>"),
    ({"alternativeHeadline": "At last"}, "alternative_headline", "At last"),
    ({"description": {"@value": "A bridge."}}, "description", "A bridge."),
    ({"datePublished": "2024-08-05"}, "date_published", DAY),
    ({"datePublished": ["2024-08-05", None]}, "date_published", DAY),
    ({"datePublished": 20240805}, "date_published", DAY),
    ({"datePublished": "5 août 2024"}, "date_published", DAY),
    ({"dateCreated": "2024-08-05"}, "date_published", DAY),
    ({"dateModified": {"@type": "Date", "@value": "2024-08-05"}}, "date_modified", None),
    ({"dateModified": "2024-08-05"}, "date_modified", DAY),
    ({"articleSection": "Local"}, "section", "Local"),
    ({"articleSection": [None, {"name": "Local"}]}, "section", "Local"),
    ({"keywords": "bridge, river,Bridge, type:story"}, "keywords", ("bridge", "river")),
    ({"keywords": ["bridge", {"@type": "DefinedTerm", "name": "river"}, 5]}, "keywords", ("bridge", "river")),
    ({"keywords": {"a": 1}}, "keywords", None),
    ({"image": "/a.jpg"}, "images", Image("https://www.bridgepost.example/a.jpg")),
    ({"image": [[]]}, "images", None),
    (
        {"image": ["A caption in place of an address", "/b.jpg"]},
        "images",
        Image("https://www.bridgepost.example/b.jpg"),
    ),
    (
        {"image": {"@type": "ImageObject", "url": "/a.jpg", "caption": "The bridge", "creditText": "Jo Doe"}},
        "images",
        Image("https://www.bridgepost.example/a.jpg", "The bridge", "Jo Doe"),
    ),
    ({"publisher": {"name": "The Bridge Post"}}, "publisher", "The Bridge Post"),
    ({"publisher": "The Bridge Post"}, "site_name", "The Bridge Post"),
    ({"inLanguage": "en_us"}, "language", "en-US"),
    ({"inLanguage": {"@type": "Language", "name": "German", "alternateName": "de"}}, "language", "de"),
    ({"inLanguage": ["pt-BR"]}, "language", "pt-BR"),
    ({"isAccessibleForFree": False}, "is_accessible_for_free", False),
    ({"isAccessibleForFree": "False"}, "is_accessible_for_free", False),
    ({"isAccessibleForFree": "http://schema.org/True"}, "is_accessible_for_free", True),
    ({"isAccessibleForFree": "maybe"}, "is_accessible_for_free", None),
    ({"hasPart": {"isAccessibleForFree": "False", "cssSelector": ".pay"}}, "is_accessible_for_free", False),
    ({"articleBody": "<p>One.</p>\n\n<p>Two &amp; three.</p>"}, "article_body", "One.\nTwo & three."),
    ({"dateline": "BRIDGETON, Aug. 5"}, "dateline", "BRIDGETON, Aug. 5"),
    ({"dateline": ""}, "dateline", None),
    ({"sourceOrganization": {"name": "Reuters"}}, "credit", "Reuters"),
    ({"copyrightNotice": "© 2024 The Bridge Post"}, "rights", "© 2024 The Bridge Post"),
    ({"copyrightHolder": {"name": "The Bridge Post"}, "copyrightYear": 2024}, "rights", "© 2024 The Bridge Post"),
    ({"mainEntityOfPage": {"@id": "/local/x"}}, "canonical_url", "https://www.bridgepost.example/local/x"),
    ({"mainEntityOfPage": True, "url": "/local/x"}, "canonical_url", "https://www.bridgepost.example/local/x"),
    ({}, "kind", PageKind.ARTICLE),
]


@pytest.mark.parametrize(("properties", "field", "expected"), PROPERTIES)
def test_a_property_is_read_in_every_shape(
    read: ReadClaims, properties: dict[str, Any], field: str, expected: Any
) -> None:
    """Texts where things are meant, lists everywhere, and the other way round."""
    claims = read({"@type": "NewsArticle", **properties})
    actual = [claim for claim in claims.of(field) if claim.source is Source.JSON_LD]
    if expected is None:
        assert actual == []
    else:
        assert expected == actual[0].value
        assert actual[0].rule.startswith(field.replace("_", "-") + ".json-ld")


JANE = Person("Jane Roe")
JOHN = Person("John Doe")
AUTHORS: list[tuple[Any, Byline | None]] = [
    ("Jane Roe", Byline((JANE,))),
    ("Jane Roe and John Doe", Byline((JANE, JOHN))),
    (["Jane Roe", "John Doe", "Jane Roe"], Byline((JANE, JOHN))),
    ({"@type": "Person", "name": "Jane Roe"}, Byline((JANE,))),
    ({"@type": "person", "name": "Jane Roe"}, Byline((JANE,))),
    ({"name": "Jane Roe"}, Byline((JANE,))),
    ({"@type": "Person", "givenName": "Jane", "familyName": "Roe"}, Byline((JANE,))),
    ({"@type": "Person", "name": ["Jane Roe", "John Doe"]}, Byline((JANE, JOHN))),
    ({"@type": "Person", "name": "Jane Roe, John Doe"}, Byline((JANE, JOHN))),
    ([{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "John Doe"}], Byline((JANE, JOHN))),
    ({"@type": ["Person", "Organization"], "name": "Jane Roe"}, Byline((JANE,))),
    ({"@type": "Organization", "name": "River Institute"}, Byline(organizations=("River Institute",))),
    ({"@type": "Organization", "name": "The Bridge Post"}, Byline(organizations=("The Bridge Post",))),
    ({"@type": "Person", "name": "The Bridge Post"}, Byline(organizations=("The Bridge Post",))),
    ({"@type": "Person", "name": "Bridge Post Staff"}, Byline(organizations=("Bridge Post Staff",))),
    (
        {"@type": "Person", "name": "Jane Roe", "jobTitle": "Editor", "url": "/people/jane"},
        Byline((Person("Jane Roe", role="Editor", url="https://www.bridgepost.example/people/jane"),)),
    ),
    (
        {"@type": "Person", "name": "Jane Roe", "sameAs": ["javascript:x", "https://social.example/jane"]},
        Byline((Person("Jane Roe", url="https://social.example/jane"),)),
    ),
    ([None, 5, "Jane Roe", {"name": ["A", "B"]}, {"name": {"@value": "C"}}, [{"name": "D"}]], None),
    ("admin", None),
    ("jroe", None),
    ("gr/bp", None),
    ("jane@bridgepost.example", None),
    ("https://social.example/bridgepost", None),
    ("12345", None),
    ({"@type": "Person", "name": ""}, None),
    ({"@type": "Person"}, None),
    (None, None),
    ([], None),
    (True, None),
]


@pytest.mark.parametrize(("author", "expected"), AUTHORS)
def test_authors_are_read_in_every_shape(read: ReadClaims, author: Any, expected: Byline | None) -> None:
    """Persons, organisations, names and lists of them; accounts and addresses are nobody."""
    claims = read({"@type": "NewsArticle", "author": author, "publisher": "The Bridge Post"})
    actual = claims.first("bylines")
    if author and isinstance(author, list) and author[0] is None:
        assert [person.name for person in actual.people] == ["Jane Roe", "A", "B", "C", "D"]
    else:
        assert expected == actual


def test_an_agency_as_author_is_an_agency(read: ReadClaims) -> None:
    """An organisation that the table of agencies knows is one."""
    byline = read({"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Reuters"}}).first("bylines")
    assert [agency.name for agency in byline.agencies] == ["Reuters"]
    assert byline.people == ()


def test_too_many_names_are_cut(read: ReadClaims) -> None:
    """A hundred people at most, and a problem."""
    names = [f"Jane Roe{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(150)]
    claims = read({"@type": "NewsArticle", "author": names})
    assert len(claims.first("bylines").people) == 100
    assert _codes(claims) == ["byline-too-long"]


def test_a_name_of_a_page_s_length_is_cut(read: ReadClaims) -> None:
    """Four hundred characters are read, up to the last whole name, and a problem says so."""
    claims = read({"@type": "NewsArticle", "author": "Jane Roe, " * 200})
    assert claims.first("bylines") == Byline((JANE,))
    assert _codes(claims) == ["byline-too-long"]


def test_the_limit_of_names_is_the_caller_s(read: ReadClaims) -> None:
    """`Limits.names` people of one byline."""
    claims = read({"@type": "NewsArticle", "author": ["Jane Roe", "John Doe"]}, limits=Limits(names=1))
    assert claims.first("bylines") == Byline((JANE,))


def test_without_an_author_the_creator_speaks(read: ReadClaims) -> None:
    """`creator` stands for `author` where there is none."""
    assert read({"@type": "Article", "creator": "Jane Roe"}).first("bylines") == Byline((JANE,))
    assert read({"@type": "Article", "creator": "Jane Roe", "author": "John Doe"}).first("bylines") == Byline((JOHN,))


def test_a_web_page_speaks_after_its_article(read: ReadClaims) -> None:
    """A WebPage has dates, a language, a description and an author of its own; a WebSite names the site."""
    claims = read(
        {"@type": "WebSite", "name": "The Bridge Post"},
        {"@type": "WebPage", "inLanguage": "en", "description": "A bridge.", "author": {"name": "Jane Roe"}},
        {"@type": "NewsArticle", "author": "John Doe", "publisher": {"name": "Bridge Media"}},
    )
    assert [claim.value for claim in claims.of("bylines")] == [Byline((JOHN,)), Byline((JANE,))]
    assert [claim.value for claim in claims.of("site_name")] == ["The Bridge Post", "Bridge Media"]
    assert claims.first("language") == "en"
    assert claims.first("description") == "A bridge."


def test_markup_in_a_field_is_taken_out(read: ReadClaims) -> None:
    """Values are plain text, scripts and all gone, and a problem says so."""
    claims = read(
        {
            "@type": "NewsArticle",
            "headline": "<img src=x onerror=alert(1)>Bridge <b>opens</b>",
            "author": {"name": "<script>alert(1)</script>"},
        }
    )
    assert claims.first("headline") == "Bridge opens"
    assert claims.of("bylines") == []
    assert _codes(claims) == ["markup-in-field", "markup-in-field"]


def test_the_trail_keeps_its_order_and_drops_the_story(read: ReadClaims) -> None:
    """Steps stand in the order of their positions; the story itself is no step, and the last one is a section."""
    steps = [
        {"@type": "ListItem", "position": 3, "item": {"@id": "/x", "name": "Bridge opens"}},
        {"@type": "ListItem", "position": "1", "name": "Home", "item": "/"},
        {"@type": "ListItem", "position": 2, "item": {"@id": "/local", "name": "Local"}},
    ]
    claims = read(
        {"@type": "BreadcrumbList", "itemListElement": steps}, {"@type": "NewsArticle", "headline": "Bridge opens"}
    )
    assert claims.first("breadcrumbs") == ("Home", "Local")
    assert ("section.breadcrumbs", "Local") in [(claim.rule, claim.value) for claim in claims.of("section")]


def test_updates_of_a_live_blog_are_entries(read: ReadClaims) -> None:
    """Each update has its headline, date, author and text."""
    update = {
        "@type": "BlogPosting",
        "headline": "Ribbon cut",
        "datePublished": "2024-08-05T10:00:00Z",
        "articleBody": "One.\nTwo.",
        "author": {"name": "Jane Roe"},
    }
    claims = read({"@type": "LiveBlogPosting", "liveBlogUpdate": [update, {"@type": "BlogPosting"}, None]})
    body = (BodyBlock(BodyKind.PARAGRAPH, "One."), BodyBlock(BodyKind.PARAGRAPH, "Two."))
    expected = Entry("Ribbon cut", dt.datetime(2024, 8, 5, 10, tzinfo=dt.UTC), (Byline((JANE,)),), body)
    assert [expected] == [claim.value for claim in claims.of("entries")]
    assert claims.first("kind") is PageKind.LIVE_BLOG


KINDS: list[tuple[Any, PageKind]] = [
    ("NewsArticle", PageKind.ARTICLE),
    ("http://schema.org/OpinionNewsArticle", PageKind.ARTICLE),
    (["BlogPosting", 5, None], PageKind.ARTICLE),
    ("VideoObject", PageKind.VIDEO),
    ("ImageGallery", PageKind.GALLERY),
    ("CollectionPage", PageKind.INDEX),
    ("ItemList", PageKind.INDEX),
]


@pytest.mark.parametrize(("kind", "expected"), KINDS)
def test_the_type_tells_the_kind_of_page(read: ReadClaims, kind: Any, expected: PageKind) -> None:
    """Types of schema.org, with prefix or without, alone or in lists."""
    assert expected == read({"@type": kind, "name": "Bridge"}).first("kind")


MAIN: list[tuple[list[dict[str, Any]], str | None]] = [
    # things, the headline of the page's own
    ([{"@type": "Article", "headline": "A"}, {"@type": "NewsArticle", "headline": "B"}], "B"),
    ([{"@type": "NewsArticle", "headline": "A"}, {"@type": "NewsArticle", "headline": "B"}], "A"),
    (
        [
            {"@type": "NewsArticle", "headline": "A", "url": "/other"},
            {"@type": "Article", "headline": "B", "url": "http://bridgepost.example/local/bridge-opens/?utm_source=x"},
        ],
        "B",
    ),
    ([{"@type": "NewsArticle", "headline": "A"}, {"@type": "Article", "headline": "Bridge opens today"}], None),
    ([{"@type": "VideoObject", "name": "V"}, {"@type": "BlogPosting", "headline": "B"}], "B"),
    ([{"@type": "NewsArticle", "headline": letter} for letter in "ABCDE"], ""),
    ([{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "A"}]}], ""),
]


@pytest.mark.parametrize(("things", "expected"), MAIN)
def test_the_page_s_own_article_is_chosen(read: ReadClaims, things: list[dict[str, Any]], expected: str | None) -> None:
    """Address and headline before family before order; many articles, none of them the page's, are a list."""
    claims = read(*things, title="Bridge opens today | The Bridge Post")
    actual = [claim.value for claim in claims.of("headline") if claim.source is Source.JSON_LD]
    assert ([expected] if expected else [] if expected == "" else ["Bridge opens today"]) == actual


BAD: list[tuple[dict[str, Any], str]] = [
    ({"datePublished": "2024-02-30"}, "bad-date"),
    ({"datePublished": "9" * 100_000}, "bad-date"),
    ({"datePublished": "9999-12-31T23:59:59-12:00"}, "implausible-date"),
    ({"datePublished": "2024-08-05 08:00 BST"}, "ambiguous-zone"),
    ({"url": "http://[bad"}, "bad-url"),
    ({"url": "javascript:alert(1)"}, "unsafe-url"),
    ({"headline": "word " * 3_000}, "field-too-long"),
    ({"image": "/" + "a" * 9_000}, "url-too-long"),
]


@pytest.mark.parametrize(("properties", "expected"), BAD)
def test_what_is_no_value_leaves_a_problem(read: ReadClaims, properties: dict[str, Any], expected: str) -> None:
    """Dates and addresses that are none are passed over, once said for each field."""
    assert [expected] == _codes(read({"@type": "NewsArticle", **properties}))
