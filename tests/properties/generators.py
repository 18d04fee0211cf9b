"""Inputs of every shape: random bytes and characters, markup by a grammar, and news pages that something happened to."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import cycle
from typing import Any, Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from miniatures import html_of, slugs

from newsparse import Article, strategies

TAGS: Final = tuple(
    "a article aside b blockquote body br button div em figure figcaption footer form h1 h2 h3 header html i img li main"
    " meta nav ol p pre script section span strong style table td template textarea time title tr ul svg x-card".split()
)
CLASSES: Final = tuple(
    "byline author article-body dateline headline related most-read nav footer caption credit share comments hidden"
    " date breadcrumbs tags teaser card live-blog entry correction".split()
)
ATTRIBUTES: Final = (
    'class="{}"',
    "id={}",
    "itemprop='{}'",
    'href="/{}"',
    "src='//example.org/{}.jpg'",
    "datetime=2024-02-30",
    'content="{}"',
    "hidden",
    'lang="{}"',
    'rel="author {}"',
    "property=og:{}",
)
PIECES: Final = (
    "By Jane Roe",
    "LIMA (Reuters) - ",
    "Related stories",
    "Most read",
    "© 2024 The Milltown Courier",
    "Published Aug 7, 2023 10:05 BST",
    "2 hours ago",
    "Correction: an earlier version misspelt a name.",
    "&nbsp;&amp;&#x201c;&#0;&#128;&bogus;",
    "<!-- a comment -->",
    "<!-- not closed",
    "<![CDATA[ x ]]>",
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":["a"],"author":5}</script>',
    '<script type="application/ld+json">[[[{"@graph":null,</script>',
    "</div></p></article>",
    "<br><br>",
    "記者王小明／台北報導",
    "（東京＝共同）",
    "من مراسلنا",
    "\u202e\u200b\ufeff\u00ad",
    "<",
    "&",
)


@st.composite
def _elements(draw: DrawFn, inner: SearchStrategy[str]) -> str:
    tag = draw(st.sampled_from(TAGS))
    names = draw(st.lists(st.sampled_from(ATTRIBUTES), max_size=2))
    attributes = "".join(f" {name.format(draw(st.sampled_from(CLASSES)))}" for name in names)
    closing = draw(st.sampled_from((f"</{tag}>", f"</{tag}>", f"</{tag}>", "", "</b>")))
    return f"<{tag}{attributes}>{draw(inner)}{closing}"


def markup() -> SearchStrategy[str]:
    """Markup by a grammar: any element in any other, some not closed, with texts that rules look for."""
    leaves = st.sampled_from(PIECES) | strategies.sentences() | strategies.lines()
    return st.recursive(
        leaves,
        lambda inner: _elements(inner) | st.lists(inner, max_size=4).map("".join),
        max_leaves=25,
    )


@st.composite
def damaged_pages(draw: DrawFn) -> bytes:
    """A news page with bytes dropped, doubled, swapped, cut off, or with something put in."""
    data = draw(strategies.pages()).html.encode()
    for _ in range(draw(st.integers(1, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 2)))
        put = draw(st.sampled_from(PIECES) | st.just("\0")).encode()
        data = draw(
            st.sampled_from(
                (
                    data[:start] + data[end:],
                    data[:end] + data[start:],
                    data[end:] + data[:start],
                    data[:end],
                    data[:start] + put + data[start:],
                    data[:start] + b"\xff" + data[start:],
                )
            )
        )
    return data


def plain_texts() -> SearchStrategy[str]:
    """Pages without markup: lines that rules look for, sentences, and anything."""
    some = st.sampled_from(PIECES) | strategies.sentences() | strategies.lines()
    return st.lists(some, max_size=12).flatmap(
        lambda parts: st.sampled_from(("\n", "\n\n", "\r\n", " ", "\t")).map(lambda gap: gap.join(parts))
    )


def sources() -> SearchStrategy[bytes | str]:
    """Whatever a caller may hand in."""
    characters = st.text(st.characters(exclude_categories=()), max_size=200)
    return st.one_of(st.binary(max_size=200), characters, markup(), damaged_pages(), plain_texts())


HOSTILE: Final = (
    "</script><script>alert(1)</script>",
    "<!--<ScRiPt>",
    "javascript:alert(1)",
    'https://example.org/a_(b)?c=[d]&copy;=1&e="f"',
    "http://user@zürich.example/<b>?100%#x y",
    "//example.org/x",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "-1+1",
    "+49 30 1234",
    "# no heading #",
    "1. no list\n2) none\n- none\n+ none\n* none",
    "> no quote\n===\n---\n***",
    "a | b\n--- | ---\n:-- | c",
    "one\n===",
    "one\n---",
    "one\n# two #",
    "a (b\nc | d\n:-- | --:\ne | f",
    "`code` ```\n~~~ *a* _b_ **c** ~~d~~ [e](f) ![g](h) <i>j</i> [k]: l",
    "AT&T &amp; &#35; &copy; \\\\ \\* \\",
    "one\r\ntwo\x0bthree\u2028four\u2029five\x85six",
    "    indented\n\tcode\n\n\nafter",
    "\x00\x01\x1b[31m\x7f\x9b\ud800\uffff",
    "\u202eoverride\u200b\ufeff\u00ad",
    "\u00a0\u3000",
    "\tcars\n2023\t40\t|",
    "",
)
"""Texts that mean something in one format or another."""


def hostile_texts() -> SearchStrategy[str]:
    """What a text of an article must not do to the format that it stands in."""
    special = st.text("\\`*_[]()<>#+-=|~.!&;:\"'{}1a \n\t", max_size=12)
    return st.sampled_from(HOSTILE) | special | st.text(st.characters(exclude_categories=()), max_size=12)


@st.composite
def hostile_articles(draw: DrawFn) -> Article:
    """An article made by hand, each of whose texts is an attack or an accident."""
    article: Article = _rewritten(
        draw(strategies.articles()), cycle(draw(st.lists(hostile_texts(), min_size=1, max_size=12)))
    )
    return article


def _rewritten(value: Any, texts: Iterator[str]) -> Any:
    """The value with its texts exchanged."""
    if isinstance(value, str):
        return value if isinstance(value, Enum) else next(texts)
    if isinstance(value, tuple):
        return tuple(_rewritten(item, texts) for item in value)
    if attrs.has(type(value)):
        fields = {field.name: _rewritten(getattr(value, field.name), texts) for field in attrs.fields(type(value))}
        return type(value)(**fields)
    return value


PROPERTIES: Final = tuple(
    "@type @id @graph @context @value name headline author creator publisher datePublished dateModified image url articleBody"
    " description articleSection keywords isPartOf mainEntity mainEntityOfPage itemListElement position item isAccessibleForFree"
    " liveBlogUpdate coverageStartTime thumbnailUrl caption sameAs jobTitle inLanguage".split()
)
TYPES: Final = tuple(
    "NewsArticle Article LiveBlogPosting BlogPosting Person Organization WebPage WebSite BreadcrumbList ListItem ImageObject"
    " VideoObject ItemList".split()
)


def json_values() -> SearchStrategy[Any]:
    """JSON with the words of schema.org, and anything where anything else is meant."""
    leaves = (
        st.none() | st.booleans() | st.integers() | st.sampled_from((*TYPES, *PIECES, *HOSTILE)) | st.text(max_size=10)
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(PROPERTIES), inner, max_size=5),
        max_leaves=20,
    )


@st.composite
def statements(draw: DrawFn) -> dict[str, Any]:
    """What a page states of its article, as most do."""
    owed = draw(strategies.plain_pages()).article
    published = owed.date_published
    return {
        "@context": "https://schema.org",
        "@type": draw(st.sampled_from(("NewsArticle", "Article", "ReportageNewsArticle"))),
        "headline": owed.headline,
        "datePublished": published.isoformat() if published else None,
        "author": {"@type": "Person", "name": owed.bylines[0].people[0].name},
        "articleSection": draw(st.sampled_from(("World", "Sport", "Business"))),
    }


MINIATURES: Final = tuple(map(html_of, slugs()))


@st.composite
def damaged_miniatures(draw: DrawFn) -> bytes:
    """A page of `tests/pages` with a byte dropped, two swapped, its end cut off, a part doubled, or a part within itself."""
    data = draw(st.sampled_from(MINIATURES))
    start, middle, end = sorted(draw(st.tuples(*[st.integers(0, len(data))] * 3)))
    return draw(
        st.sampled_from(
            (
                data[:start] + data[start + 1 :],
                data[:start] + data[start : start + 2][::-1] + data[start + 2 :],
                data[:end],
                data[:start] + data[start:end] * 2 + data[end:],
                data[:middle] + data[start:end] + data[middle:],
                data[:start] + data[middle:end] + data[start:middle] + data[end:],
                data.decode("utf-8", "replace").encode("utf-16-be"),
                data.decode("utf-8", "replace").encode("cp1252", "xmlcharrefreplace"),
            )
        )
    )
