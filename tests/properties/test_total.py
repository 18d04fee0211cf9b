"""Law: any input gives an answer."""

from __future__ import annotations

import json

import pytest
from generators import markup, sources
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import newsparse
from newsparse import strategies


@given(sources())
def test_any_source_gives_an_article(source: bytes | str) -> None:
    """No page raises, whatever is in it, and what comes out can be stored as JSON, in UTF-8."""
    article = newsparse.parse(source)

    assert isinstance(article, newsparse.Article)
    json.dumps(article.to_dict(), allow_nan=False, ensure_ascii=False).encode()


@given(sources(), st.sampled_from(("parse_html", "outline", "explain", "parse_sections", "parse_related_links")))
def test_every_door_takes_any_source(source: bytes | str, door: str) -> None:
    """As `parse` does."""
    assert getattr(newsparse, door)(source) is not None


@given(
    st.text(max_size=200) | strategies.lines() | st.builds("{} {}".format, strategies.lines(), strategies.sentences())
)
def test_every_grammar_takes_any_text(text: str) -> None:
    """A value, or nothing; no text raises."""
    assert isinstance(newsparse.parse_text(text), newsparse.Article)
    assert isinstance(newsparse.parse_dateline(text), newsparse.Dateline | None)
    assert isinstance(newsparse.parse_byline(text), newsparse.Byline | None)


@given(sources(), strategies.limits())
def test_limits_cut_and_never_raise(source: bytes | str, limits: newsparse.Limits) -> None:
    """All but the one on bytes, which is not met here."""
    assert isinstance(newsparse.parse(source, limits=limits), newsparse.Article)


@given(markup())
def test_any_tree_gives_an_article(html: str) -> None:
    """Trees of the caller's hold what no parse gives: comments, entities, other names."""
    root = etree.HTML(f"<div>{html}</div>".replace("\0", ""))
    if root is not None:
        assert isinstance(newsparse.parse_html(root), newsparse.Article)


@pytest.mark.parametrize("source", [None, 5, 1.5, ["<p>"], object(), {"html": "<p>"}])
@pytest.mark.parametrize("door", ["parse", "parse_html", "parse_text", "outline", "explain", "parse_sections"])
def test_a_wrong_type_is_the_callers_fault(door: str, source: object) -> None:
    """The one thing that raises beside too much input, and at once."""
    with pytest.raises(newsparse.WrongInputType):
        getattr(newsparse, door)(source)


@pytest.mark.parametrize("source", [b"<p>" + b"x" * 100, "<p>" + "x" * 100])
def test_too_much_input_is_refused(source: bytes | str) -> None:
    """By an error that is a ValueError, too; what just fits is read."""
    with pytest.raises(newsparse.InputTooLarge):
        newsparse.parse(source, limits=newsparse.Limits(bytes=102))
    assert isinstance(newsparse.parse(source, limits=newsparse.Limits(bytes=103)), newsparse.Article)
