"""The element of each card: the largest one that holds no other card, no title and no piece of the story.

In: cards in order of print. Out: the same cards with `scope` and `outer`. So cards are found without knowing how a site
names or nests them; each element is climbed by one card at most, so the cost is linear.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._labels.drafts import Draft
from newsparse._labels.group_titles import ends_a_card
from newsparse._labels.labelled import Labels

_UNIT_DEPTH: Final = 8
_WHOLE: Final = frozenset({"body", "main", "html", ""})
"""Elements that hold the whole page, and so are no card even where it is the only one."""


def find_scopes(page: Page, labels: Labels, drafts: list[Draft]) -> None:
    """Give each card its element."""
    walls = [story.index for story in labels.story]
    if walls and labels.headline >= 0:
        walls.insert(bisect_left(walls, labels.headline), labels.headline)
    count = len(drafts)
    for place, draft in enumerate(drafts):
        low = drafts[place - 1].last if place else 0
        high = drafts[place + 1].first if place + 1 < count else len(page.pieces)
        wall = bisect_left(walls, draft.first)
        if wall:
            low = max(low, walls[wall - 1] + 1)
        if wall < len(walls):
            high = min(high, walls[wall])
        _climb(page, draft, low, high)


def _climb(page: Page, draft: Draft, low: int, high: int) -> None:
    """Climb from the heading to the card's element. A list item or article of its own is a card, whatever is in it."""
    scope: Scope | None = page.pieces[draft.first].scope
    unit = _item(scope, low, high)
    first, last = draft.first, draft.last
    held: Scope | None = None
    while scope is not None and low <= scope.first and scope.last <= high and scope.tag not in _WHOLE:
        if scope.last >= last:
            if unit is None and ends_a_card(page, first, last, scope):
                break
            held, first, last = scope, scope.first, scope.last
            unit = None if scope is unit else unit
        scope = scope.parent
    draft.scope, draft.outer = held, scope


def _item(scope: Scope | None, low: int, high: int) -> Scope | None:
    """The list item or article around a heading, where no other card stands in it."""
    for _ in range(_UNIT_DEPTH):
        if scope is None or scope.first < low or scope.last > high:
            return None
        if scope.tag in ("li", "article"):
            return scope
        scope = scope.parent
    return None
