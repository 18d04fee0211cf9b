"""Inputs of every shape: random bytes and characters, markup by a grammar, and news pages that something happened to."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse import strategies

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
