"""The outline: every piece with its role, and nothing else."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._blocks.from_html import read_html
from newsparse._blocks.from_text import read_text
from newsparse._labels.labelled import Labels
from newsparse._labels.outline import outline_of
from newsparse.models.document import Block, Document, Role
from newsparse.models.limits import Limits


def test_a_block_is_a_piece() -> None:
    """Spans, texts and roles are those of pieces and labels."""
    page = read_html(b"<h1>Bridge opens</h1><p>It will, she said.</p>", Limits())
    labels = Labels(2)
    labels.roles[:] = [Role.HEADLINE, Role.PARAGRAPH]
    assert outline_of(page, labels) == Document(
        "Bridge opens\n\nIt will, she said.",
        (
            Block(0, 12, "Bridge opens", Role.HEADLINE),
            Block(14, 32, "It will, she said.", Role.PARAGRAPH),
        ),
    )


@pytest.mark.parametrize("html", [b"", b"<p> </p>", b"<script>x</script>"])
def test_a_page_without_text_has_no_blocks(html: bytes) -> None:
    """Nothing is made up."""
    assert Document("", ()) == newsparse.outline(html)


def test_plain_text_stands_as_it_was_given() -> None:
    """The text of the outline is the text of the page, white space and all."""
    text = "  Bridge opens \n\n It will, she said.\n"
    document = outline_of(read_text(text, Limits()), Labels(2))
    assert text == document.text
    assert ["Bridge opens", "It will, she said."] == [block.text for block in document.blocks]
    assert {"other": 30} == document.account()
