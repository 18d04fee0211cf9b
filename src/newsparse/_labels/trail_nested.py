"""The trail that nothing marks, states or parts, told by its addresses.

In: a page with roles and its headline. Out: the pieces over the headline that print a trail. Each step of a trail leads into
the one before it: "/", "/news/", "/news/harbours/". The entries of a menu lead side by side, so that a list of which one
does not is none.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Anchor, Page, Scope
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse.models.document import Role

_BEFORE: Final = 12
"""Pieces before the headline in which its trail ends."""
_FEWEST: Final = 2
_MOST: Final = 6
"""Steps of a trail."""
_STEP: Final = 40
_FREE: Final = frozenset({Role.OTHER, Role.MASTHEAD})
_ELSEWHERE: Final = t.HIDDEN | t.RELATED | t.MOST_READ | t.LATEST | t.TAGS | t.FOOTER | t.BYLINE | t.SHARE


def find_nested_trail(page: Page, labels: Labels) -> list[int]:
    """The pieces of a list over the headline whose links lead one into the other, the first to the front page or a section."""
    at = labels.headline
    seen: Scope | None = None
    for index in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        items = _list_of(page, index)
        if items is None or items is seen:
            continue
        seen = items
        found = list(range(items.first, items.last))
        if items.last <= at and _FEWEST <= len(found) <= _MOST and _is_nested(page, labels, found):
            return found
    return []


def leads_home(anchor: Anchor | None) -> bool:
    """Whether a link leads to a front page."""
    return anchor is not None and _place(anchor.href).partition("/")[1:] == ("/", "")


def _list_of(page: Page, index: int) -> Scope | None:
    """The list that a piece is an item of."""
    item = page.pieces[index].scope
    return item.parent if item.tag == "li" and item.parent is not None and page.pieces[index].linked else None


def _is_nested(page: Page, labels: Labels, found: list[int]) -> bool:
    """Whether each link leads into the one before it, and one of them into a section: a menu begins at the front page, too."""
    last, deeper = "", False
    for index in found:
        piece = page.pieces[index]
        links = [mark.anchor for mark in piece.marks if mark.anchor is not None]
        if labels.roles[index] not in _FREE or piece.traits & _ELSEWHERE or len(piece.text) > _STEP or len(links) != 1:
            return False
        place = _place(links[0].href)
        if not place.startswith(last):
            return False
        deeper = deeper or (place != last and last.count("/") > 1)
        last = place
    return deeper


def _place(href: str) -> str:
    """Host and path of an address, with a slash at its end; the host is empty where the link names none."""
    whole = href.partition("#")[0].partition("?")[0]
    if "://" in whole or whole.startswith("//"):
        whole = whole.partition("//")[2]
        whole = whole if "/" in whole else f"{whole}/"
    return f"{whole.rstrip('/')}/" if whole else ""
