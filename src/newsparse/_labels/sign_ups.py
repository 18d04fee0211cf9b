"""Boxes in the story with a form that asks for an address: newsletters without a telling class.

In: a page with roles by markup and wording, and the story's element. Out: the role of the box's title and text. The button of
the form tells what it is ("Sign up"); the box is the small element around it.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse.models.document import Role

_BOX: Final = 6
"""Pieces of a box with a form."""
_BOX_TEXT: Final = 300
"""Characters of its title and of its text, out of the form."""
_BOX_SHARE: Final = 4
"""How much more the story's element holds at the least."""


def mark_sign_ups(page: Page, labels: Labels, container: Scope) -> None:
    """Give all of a box whose form asks for an address the role of the form: its title and its text say no more than what it is."""
    pieces = page.pieces
    most = min(_BOX_TEXT, (pieces[container.last - 1].end - pieces[container.first].start) // _BOX_SHARE)
    for index in range(container.first, container.last):
        if not pieces[index].traits & t.FORM or labels.roles[index] is not Role.NEWSLETTER:
            continue
        box = pieces[index].scope
        while box.parent is not None and _is_box(page, box.parent, most):
            box = box.parent
        for inside in range(box.first, box.last):
            if labels.roles[inside] is Role.OTHER:
                labels.roles[inside], labels.rules[inside] = Role.NEWSLETTER, "newsletter.form"


def _is_box(page: Page, scope: Scope, most: int) -> bool:
    """Whether an element is small, and holds little but a form."""
    pieces = page.pieces[scope.first : scope.last]
    return len(pieces) <= _BOX and sum(piece.end - piece.start for piece in pieces if not piece.traits & t.FORM) <= most
