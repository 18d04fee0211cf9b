"""Law: evidence that names a place points at its own words."""

from __future__ import annotations

import attrs
from generators import markup, plain_texts, sources
from hypothesis import given

import newsparse
from newsparse import strategies


@given(sources() | strategies.pages().map(lambda page: page.html))
def test_every_span_points_at_its_raw_text(source: bytes | str) -> None:
    """`outline(source).text[e.start:e.end] == e.raw`."""
    text = newsparse.outline(source).text
    told = attrs.asdict(newsparse.parse(source).evidence, recurse=False)
    placed = [evidence for field in told.values() for evidence in field if evidence.start is not None]

    assert [evidence.raw for evidence in placed] == [text[evidence.start : evidence.end] for evidence in placed]


@given(strategies.written_datelines().map(lambda written: written.text) | plain_texts() | markup())
def test_a_dateline_is_a_slice_of_its_text(text: str) -> None:
    """`text == given[start:end]`, terminator included."""
    dateline = newsparse.parse_dateline(text)
    if dateline is not None:
        assert dateline.text == text[dateline.start : dateline.end]


@given(strategies.pages())
def test_a_dateline_of_an_article_is_printed(page: strategies.NewsPage) -> None:
    """Its text stands on the page."""
    dateline = newsparse.parse(page.html, url=page.url).dateline
    if dateline is not None:
        assert dateline.text.strip() in newsparse.outline(page.html).text


@given(sources())
def test_nothing_is_invented(source: bytes | str) -> None:
    """The words of each block of the body stand on the page, in this order; a hidden span may stand between them."""
    bare = _bare("".join(newsparse.outline(source).text.split()))
    for block in newsparse.parse(source).body:
        at = 0
        for word in filter(None, map(_bare, block.text.split())):
            at = bare.find(word, at) + len(word)
            assert at >= len(word), word


def _bare(text: str) -> str:
    """Letters and digits alone: cleaning takes marks, controls and blanks out."""
    return "".join(character for character in text if character.isalnum())
