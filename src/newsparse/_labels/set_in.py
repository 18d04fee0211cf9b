"""What is set into a story and is no part of its text, where no class says so: posts of social networks, texts of pictures.

In: a page and a piece inside the story's element. Out: whether the piece is such a thing, by what closes it: the signature of
a post, the credit of a picture. Pages whose class names are made by a machine have no other sign.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._labels.flat_wording import begins_as_credit, is_caption, names_agency_last

_SIGNATURE: Final = re.compile(r"[—–]\s?[^\n—–]{1,80}\(@\w{1,30}\)")
"""The last line of a post, as the networks' own markup has it: "— Jane Roe (@jroe) May 3, 2021"."""
_SIGNED: Final = 200
"""Characters at a quotation's end in which its signature stands."""
_LEVELS: Final = 4
"""Elements between a text and the quotation around it at the most."""
_STOPS: Final = frozenset('.!?…:"”»')
_TEXT: Final = 300
_CREDIT: Final = 100
"""Characters of a picture's text, and of its credit alone."""


def is_in_post(page: Page, piece: Piece) -> bool:
    """Whether a quotation is a post of a social network: it is signed with an account."""
    around: Scope | None = piece.scope
    for _ in range(_LEVELS):
        if around is None:
            return False
        if around.tag == "blockquote":
            last = page.pieces[around.last - 1].text
            return "(@" in last and _SIGNATURE.search(last[-_SIGNED:]) is not None
        around = around.parent
    return False


def is_picture_text(page: Page, index: int, under_pictures: Collection[int]) -> bool:
    """Whether a text right under a picture is its caption, or the credit under that.

    A caption ends in a credit, or stands over one and is no sentence: paragraphs stand over the credits of next pictures, too.

    Args:
        page: the page.
        index: of the piece.
        under_pictures: the pieces that follow pictures.
    """
    pieces = page.pieces
    text = pieces[index].text
    if len(text) > _TEXT:
        return False
    if index not in under_pictures:
        return index - 1 in under_pictures and _is_credit(text)
    if is_caption(text) and not names_agency_last(text):
        # Stories end in the agency's name, too.
        return True
    return text[-1] not in _STOPS and index + 1 < len(pieces) and _is_credit(pieces[index + 1].text)


def _is_credit(text: str) -> bool:
    return len(text) <= _CREDIT and begins_as_credit(text)
