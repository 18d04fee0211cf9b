"""Roles by wording alone, for lines wherever they stand.

In: a measured line. Out: its role, or `None`. A short line that begins as furniture does is furniture; a long one that
ends as a sentence is so only where its wording leaves no doubt.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line
from newsparse._labels.roles import WORDING_ROLES
from newsparse._lexicon.furniture import Furniture
from newsparse.models.document import Role

ROLES: Final = WORDING_ROLES | {
    Furniture.MOST_READ: Role.RELATED,
    Furniture.LATEST: Role.RELATED,
    Furniture.AUTHOR_MORE: Role.RELATED,
    Furniture.SAME_SECTION: Role.RELATED,
    Furniture.EDITORS_NOTE: Role.NOTICE,
    Furniture.FIRST_PUBLISHED: Role.NOTICE,
    Furniture.TEASER_TAIL: Role.TEASER,
    Furniture.BREADCRUMB: Role.BREADCRUMBS,
    Furniture.AI_SUMMARY: Role.AI_SUMMARY,
    Furniture.LISTEN: Role.SHARE,
    Furniture.ABOUT: Role.NAVIGATION,
}
"""Wording that tells on any page, and wording that elsewhere the markup tells better."""
_SHORT: Final = 80
"""Characters below which a line that begins as furniture is taken for it even where more words follow."""
_CERTAIN: Final = frozenset({Role.RIGHTS, Role.NOTICE, Role.CREDIT, Role.TEASER})
"""What is long by nature."""


def furniture_role(line: Line) -> Role | None:
    """The role that a line's wording gives it."""
    if line.kind is None:
        return None
    role = ROLES.get(line.kind)
    return role if line.whole or line.size < _SHORT or role in _CERTAIN else None
