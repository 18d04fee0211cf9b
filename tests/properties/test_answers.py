"""Law: what an article holds is clean, whatever the page was."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest
from generators import damaged_miniatures, markup, plain_texts, sources
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import newsparse
from newsparse import Article, BodyKind, strategies

UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
ADDRESSES = {"url", "canonical_url"}
AGREES = ("headline", "kicker", "description", "dateline", "date_published", "body", "rights", "kind")


def articles() -> SearchStrategy[tuple[bytes | str, Article]]:
    """A source of any kind, and what is read of it."""
    made = damaged_miniatures() | sources() | markup() | strategies.plain_pages().map(lambda page: page.html)
    return made.map(lambda source: (source, newsparse.parse(source, url="https://example.org/news/1")))


def spoiled_articles() -> SearchStrategy[tuple[bytes | str, Article]]:
    """A page with a sign that nobody can see in every text and attribute, and what is read of it."""
    spoiled = st.builds(
        lambda page, sign: page.html.replace("e ", f"e{sign} ").replace('content="', f'content="{sign}a{sign}b'),
        strategies.plain_pages(),
        st.sampled_from("\x01\x0b\x7f\x85\x9f\u2028\u2029\ufeff\ufffe"),
    )
    return spoiled.map(lambda source: (source, newsparse.parse(source, url="https://example.org/news/1")))


def misled_articles() -> SearchStrategy[tuple[bytes | str, Article]]:
    """A page whose addresses all begin with something odd, and what is read of it."""
    misled = st.builds(
        lambda page, odd: page.html.replace('href="', f'href="{odd}').replace('src="', f'src="{odd}'),
        strategies.plain_pages(),
        st.sampled_from(
            ("/a b/", "/&lt;a&gt;/", "//a b/", "http://[", "java\nscript:", "/\u3000", "\\\\x.example/", "x:", " /")
        ),
    )
    return misled.map(lambda source: (source, newsparse.parse(source, url="https://example.org/news/1")))


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of an article with the name of its field, but what its evidence quotes."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, list | tuple):
        for held in value:
            yield from _texts(held, name)
    elif isinstance(value, dict):
        for key, held in value.items():
            if key not in {"evidence", "problems", "raw"}:
                yield from _texts(held, key)


@given(articles() | spoiled_articles())
def test_no_text_holds_what_cannot_be_shown(read: tuple[bytes | str, Article]) -> None:
    """No controls, halves of characters, byte order marks or separators of Unicode's own."""
    texts = list(_texts(read[1].to_dict()))

    assert [] == [(name, text) for name, text in texts if UNWANTED.search(text)]


@given(articles())
def test_no_text_is_blank(read: tuple[bytes | str, Article]) -> None:
    """What is not there is None or left out; only the print of a byline that is stated alone is empty."""
    assert [] == [name for name, text in _texts(read[1].to_dict()) if not text.strip() and (text or name != "text")]


@given(articles() | misled_articles())
def test_every_address_parses_again(read: tuple[bytes | str, Article]) -> None:
    """Of http or https, with a host, without blanks, and not too long."""
    found = [text for name, text in _texts(read[1].to_dict()) if name in ADDRESSES]

    assert [] == [
        text for text in found if urlsplit(text).scheme not in {"http", "https"} or not urlsplit(text).hostname
    ]
    assert [] == [text for text in found if re.search(r"[\s<>\"]", text) or len(text) > 8_192]


@given(articles())
def test_an_answer_is_no_bomb(read: tuple[bytes | str, Article]) -> None:
    """It is at most so many times as large as the page."""
    source, article = read
    size = len(json.dumps(article.to_dict(), ensure_ascii=False).encode())

    assert size <= 12_000 + 60 * len(source)


@given(articles())
def test_the_blocks_of_a_story_are_trimmed(read: tuple[bytes | str, Article]) -> None:
    """No blanks at their ends; a level where and only where the block is a heading."""
    blocks = [*read[1].body, *(block for entry in read[1].entries for block in entry.body)]

    assert [] == [
        block.text for block in blocks if block.kind is not BodyKind.CODE and block.text != block.text.strip()
    ]
    assert [] == [block for block in blocks if block.level is not None and block.kind is not BodyKind.HEADING]


@given(articles())
def test_sections_hold_links_that_are_told(read: tuple[bytes | str, Article]) -> None:
    """Each link of a section is among the flat ones, in the order of print."""
    flat = list(read[1].related_links)
    held = [link for section in read[1].sections for link in section.links]

    assert [] == [link for link in held if link not in flat]


@given(articles())
def test_every_value_has_its_evidence(read: tuple[bytes | str, Article]) -> None:
    """A field that holds something says where it came from, and one that holds nothing says nothing."""
    article = read[1]
    told = {field.name for field in attrs.fields(newsparse.ArticleEvidence) if getattr(article.evidence, field.name)}
    held = {name for name in AGREES if getattr(article, name) not in (None, (), "")}

    assert held - {"kind"} == told & set(AGREES) - {"kind"}


@given(articles())
def test_explain_chooses_what_parse_gives(read: tuple[bytes | str, Article]) -> None:
    """The two doors weigh the same readings."""
    source, article = read
    told = newsparse.explain(source, url="https://example.org/news/1")
    chosen = {field.field: field.chosen.value for field in told.fields if field.chosen is not None}

    assert [] == [name for name in AGREES if name in chosen and chosen[name] != getattr(article, name)]


@given(damaged_miniatures())
def test_a_damaged_page_is_read_in_the_order_of_print(source: bytes) -> None:
    """Blocks are slices of the text, one after the other, and so is every piece of evidence that names a place."""
    document, article = newsparse.outline(source), newsparse.parse(source)
    spans = [(block.start, block.end) for block in document.blocks]
    placed = [
        e for found in attrs.asdict(article.evidence, recurse=False).values() for e in found if e.start is not None
    ]

    assert sorted(spans) == spans
    assert [e.raw for e in placed] == [document.text[e.start : e.end] for e in placed]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200) | markup() | plain_texts())
def test_characters_and_their_bytes_are_read_alike(text: str) -> None:
    """A str and the same in UTF-8, with the caller's word for it; what is said of the encoding apart."""
    one, other = newsparse.parse(text), newsparse.parse(text.encode(), encoding="utf-8")

    assert attrs.evolve(one, problems=()) == attrs.evolve(other, problems=())


@pytest.mark.parametrize("factor", [2, 10])
@given(source=sources())
def test_limits_that_are_not_met_change_nothing(factor: int, source: bytes | str) -> None:
    """Larger ones give the same article."""
    wide = newsparse.Limits(**{name: value * factor for name, value in attrs.asdict(newsparse.Limits()).items()})

    assert newsparse.parse(source) == newsparse.parse(source, limits=wide)


@given(strategies.plain_pages(), st.integers(1, 20_000))
def test_a_later_reference_changes_nothing(page: strategies.NewsPage, days: int) -> None:
    """A page that prints its year needs no reference, and is not changed by a day on which it is read."""
    published = page.article.date_published
    assert published is not None
    reference = published + dt.timedelta(days=days)

    assert newsparse.parse(page.html, url=page.url) == newsparse.parse(page.html, url=page.url, reference=reference)


@given(strategies.written_bylines(), st.sampled_from((" ", "\n", "\t", "\u00a0", "  ")))
def test_blanks_around_a_byline_do_not_count(written: strategies.WrittenByline, blank: str) -> None:
    """Before it and behind it."""
    expected = newsparse.parse_byline(written.text, language=written.language)

    assert expected == newsparse.parse_byline(f"{blank}{written.text}{blank}", language=written.language)
