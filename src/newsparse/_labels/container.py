"""The element that the story stands in.

In: a page and the weights of its pieces. Out: a scope. The story stands in the element whose pieces have the highest
balance of prose over furniture: sums over elements are differences of prefix sums, so all elements are weighed at once.
Which element is a wrapper of the page is of no matter here: a wrapper has the page's furniture in its balance. What
inside the element is the story is decided in `newsparse._labels.story`.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._lexicon import traits as t

_BODY: Final = t.BODY
_NEARLY: Final = 0.98
"""A smaller element with nearly the best balance is taken before a larger one: the rest is its surroundings."""
_MARKED: Final = 0.7
"""The share of the best balance with which an element that is named the story's is taken."""
_LEAVES: Final = frozenset({"p", "li", "dd", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements that hold one paragraph or one list of a story, and never all of it."""


def find_container(page: Page, values: list[int]) -> Scope | None:
    """The element with the highest balance, `None` where none speaks for a story."""
    sums = [0, *accumulate(values)]
    best, least, chosen = 0, 0.0, None
    for scope in page.scopes:
        balance = sums[scope.last] - sums[scope.first]
        if balance > 0 and balance >= least and (balance > best or _inside(scope, chosen)):
            chosen = scope
            if balance > best:
                best, least = balance, balance * _NEARLY
    if chosen is None:
        return None
    for scope in [scope for scope in page.scopes if scope.own & _BODY]:
        if _inside(scope, chosen) and sums[scope.last] - sums[scope.first] >= best * _MARKED:
            chosen = scope
            break
    while chosen.tag in _LEAVES and chosen.parent is not None:
        chosen = chosen.parent
    return chosen


def _inside(scope: Scope, outer: Scope | None) -> bool:
    return outer is not None and outer.first <= scope.first and scope.last <= outer.last
