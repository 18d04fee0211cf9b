"""The outline: the page's own text with a role for every block.

In: a page and its labels. Out: `Document`. A block is a piece; nothing is left out, joined or changed, so the blocks
cover all of the text that is not white space.
"""

from __future__ import annotations

from newsparse._blocks.page import Page
from newsparse._labels.labelled import Labels
from newsparse.models.document import Block, Document


def outline_of(page: Page, labels: Labels) -> Document:
    """The document of a labelled page."""
    blocks = tuple(
        Block(piece.start, piece.end, piece.text, role) for piece, role in zip(page.pieces, labels.roles, strict=True)
    )
    return Document(page.text, blocks)
