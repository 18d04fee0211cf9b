"""Law: a parser of Markdown that we did not write reads the texts and blocks that were put in, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from generators import HOSTILE, hostile_articles, hostile_texts
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsparse import Article, BodyBlock, BodyKind, Entry, Image, strategies
from newsparse.formats import parts, to_markdown

PARSER = MarkdownIt("commonmark").enable("table")
Read = tuple[str, str]
"""What a block is, and its text."""


def _read(markdown: str) -> list[Read]:
    """The blocks that the parser finds: what each stands in, and its text."""
    found: list[Read] = []
    inside: list[str] = []
    for token in PARSER.parse(markdown):
        if token.nesting == 1:
            inside.append(token.tag)
        elif token.nesting == -1:
            inside.pop()
        elif token.type == "inline":
            found.append((" ".join(inside), "".join(_inline(token.children or []))))
        else:
            found.append((token.type, token.content))
    return found


def _inline(children: Sequence[Token]) -> Iterator[str]:
    for child in children:
        if child.type in {"hardbreak", "softbreak"}:
            yield "\n"
        elif child.type == "image":
            yield f"[{child.content and ''.join(_inline(child.children or []))}]"
        else:
            yield child.content if child.type == "text" else f"<{child.type}>"


def _block(text: str | None) -> str:
    """The lines of a text, without blank ones and without blanks at their ends."""
    return "\n".join(line for part in parts.clean(text).split("\n") if (line := part.strip()))


def _expected(article: Article) -> list[Read]:
    """What a reader of the article would write down, block by block."""
    found: list[Read] = [("h1", parts.line(article.headline) or ""), ("p", _block(article.description))]
    found += [("p", parts.printed_byline(byline) or "") for byline in article.bylines]
    for image in article.images:
        if parts.uri(image.url):
            found += [
                ("p", f"[{parts.line(image.alt) or ''}]"),
                ("p", " ".join(parts.lines((image.caption, image.credit)))),
            ]
    found += _story(article.body)
    for entry in article.entries:
        found += [("h2", parts.line(entry.headline) or "")]
        found += [("p", (parts.moment(entry.date_published) or "").replace("T", " ")), *_story(entry.body)]
    found += [("p", _block(notice.text)) for notice in article.notices]
    return [read for read in found if read[1]]


def _story(body: Sequence[BodyBlock]) -> list[Read]:
    found: list[Read] = []
    for block in parts.running(body):
        if block.kind is BodyKind.TABLE:
            head, *rows = parts.rows(block.text)
            found += [("table thead tr th", cell) for cell in head]
            found += [("table tbody tr td", cell) for row in rows for cell in row]
        elif block.kind is BodyKind.CODE:
            found.append(("fence", parts.plain(block.text).strip("\n") + "\n"))
        elif block.kind is BodyKind.HEADING:
            found.append((f"h{min(max(block.level or 2, 2), 6)}", parts.line(block.text) or ""))
        else:
            place = {BodyKind.QUOTE: "blockquote p", BodyKind.LIST_ITEM: "ul li p"}.get(block.kind, "p")
            found.append((place, _block(block.text)))
    return found


@given(strategies.articles() | hostile_articles())
def test_a_parser_reads_the_same_blocks(article: Article) -> None:
    """Headings, paragraphs, quotes, lists, tables and code come back with their texts, and no link or emphasis with them."""
    assert _expected(article) == [read for read in _read(to_markdown(article)) if read[1]]


KINDS = [kind for kind in BodyKind if kind not in {BodyKind.CAPTION, BodyKind.PULLQUOTE, BodyKind.EMBED}]


@given(st.lists(st.builds(BodyBlock, st.sampled_from(KINDS), hostile_texts() | strategies.lines()), max_size=5))
def test_a_parser_reads_any_story(body: list[BodyBlock]) -> None:
    """As above, with more of what could be taken for markup."""
    article = Article(body=tuple(body))

    assert [read for read in _story(body) if read[1]] == [read for read in _read(to_markdown(article)) if read[1]]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("kind", KINDS)
def test_a_parser_reads_each_attack(kind: BodyKind, text: str) -> None:
    """As above, one by one, between two paragraphs."""
    body = [BodyBlock(BodyKind.PARAGRAPH, "before"), BodyBlock(kind, text), BodyBlock(BodyKind.PARAGRAPH, "after")]
    found = [read for read in _read(to_markdown(Article(body=tuple(body)))) if read[1]]

    assert [read for read in _story(body) if read[1]] == found


@given(hostile_texts(), hostile_texts(), hostile_texts())
def test_any_text_may_stand_beside_a_picture(alt: str, caption: str, url: str) -> None:
    """The one address is that of the picture, and it is http or https."""
    article = Article(images=(Image(url, caption, alt=alt),), entries=(Entry(caption),))
    tokens = [token for block in PARSER.parse(to_markdown(article)) for token in block.children or []]
    sources = [str(token.attrs.get("src")) for token in tokens if token.type == "image"]

    assert _expected(article) == [read for read in _read(to_markdown(article)) if read[1]]
    assert len(sources) == (parts.uri(url) is not None)
    assert [] == [source for source in sources if not source.startswith(("http://", "https://"))]
