"""Law: the outline leaves nothing out and says nothing twice."""

from __future__ import annotations

from generators import sources
from hypothesis import given

import newsparse
from newsparse import strategies


@given(sources() | strategies.pages().map(lambda page: page.html))
def test_blocks_cover_the_text(source: bytes | str) -> None:
    """In order, apart, slices of the text, with nothing but white space between them."""
    document = newsparse.outline(source)
    spans = [(block.start, block.end) for block in document.blocks]
    gaps = zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), len(document.text)], strict=True)

    assert [document.text[start:end] for start, end in spans] == [block.text for block in document.blocks]
    assert all(start < end for start, end in spans)
    assert all(start <= end and not document.text[start:end].strip() for start, end in gaps)


@given(sources())
def test_the_account_adds_up(source: bytes | str) -> None:
    """Every character of a block has one role."""
    document = newsparse.outline(source)

    assert sum(document.account().values()) == sum(len(block.text) for block in document.blocks)


@given(strategies.documents())
def test_generated_documents_keep_the_law(document: newsparse.Document) -> None:
    """What `strategies.documents` gives is such as `outline` gives."""
    assert [block.text for block in document.blocks] == [document.text[b.start : b.end] for b in document.blocks]
