"""The element that the story stands in.

In: a page and the weights of its pieces. Out: a scope. The story stands in the element whose pieces have the highest
balance of prose over furniture: sums over elements are differences of prefix sums, so all elements are weighed at once.
Which element is a wrapper of the page is of no matter here: a wrapper has the page's furniture in its balance. What
inside the element is the story is decided in `newsparse._labels.story`.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import accumulate
from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._labels.leads import is_first_paragraph
from newsparse._lexicon import traits as t

_BODY: Final = t.BODY
_NEARLY: Final = 0.98
"""A smaller element with nearly the best balance is taken before a larger one: the rest is its surroundings."""
_MARKED: Final = 0.7
"""The share of the best balance with which an element that is named the story's is taken."""
_LEAVES: Final = frozenset({"p", "li", "dd", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Elements that hold one paragraph or one list of a story, and never all of it."""

_PARTS: Final = frozenset({"div", "section"})
_TITLES: Final = frozenset({"h1", "h2"})
_PARTED: Final = 2
"""Levels on which a story may be parted."""
_HEAD: Final = 10
"""How much more another `article` holds than that of the headline, if that holds the page's head alone."""
_UNDER: Final = 12
"""Pieces between the headline and an element that is named the story's."""
_STORY: Final = 400
"""The balance from which such an element is taken, whatever stands below it."""
_FAR: Final = 40
"""Pieces between the headline and an element that may stand under the readers' comments."""
_COMMENTS: Final = t.COMMENTS | t.HEADING
_TWIN: Final = 100
"""The balance from which an element is another part of the story."""


def find_container(page: Page, values: list[int], headline: int, described: Collection[str] = ()) -> Scope | None:
    """The element with the highest balance, `None` where none speaks for a story."""
    sums = [0, *accumulate(values)]
    chosen = _heaviest(page.scopes, sums)
    if chosen is None:
        return None
    own = _article_of(page, headline)
    if own is not None and not _inside(own, chosen) and not _inside(chosen, own):
        # The next story is often printed under this one, and may be longer.
        within = _heaviest([scope for scope in page.scopes if _inside(scope, own)], sums, _TWIN)
        if within is not None and not _is_only_head(own, within, chosen, sums):
            chosen = within
    elif own is None and headline >= 0 and not chosen.traits & _BODY and chosen.first > headline:
        chosen = _marked_under(page, headline, chosen, sums) or _over_comments(page, headline, chosen, sums) or chosen
    while chosen.tag in _LEAVES and chosen.parent is not None:
        chosen = chosen.parent
    return _with_twins(page, _with_first_words(page, chosen, values, headline, described), sums, headline)


def _marked_under(page: Page, headline: int, chosen: Scope, sums: list[int]) -> Scope | None:
    """The element right under the headline that is named the story's, where one far below without a name has more prose."""
    for scope in page.scopes:
        if (
            scope.own & _BODY
            and headline < scope.first <= headline + _UNDER
            and scope.last <= chosen.first
            and sums[scope.last] - sums[scope.first] >= _STORY
        ):
            return scope
    return None


def _over_comments(page: Page, headline: int, chosen: Scope, sums: list[int]) -> Scope | None:
    """The element over the readers' comments, where the heaviest stands under them: a text for search engines, say."""
    if chosen.first - headline < _FAR:
        return None
    for index in range(headline + 1, chosen.first):
        if page.pieces[index].traits & _COMMENTS == _COMMENTS:
            above = [scope for scope in page.scopes if headline < scope.first and scope.last <= index]
            return _heaviest(above, sums, (sums[chosen.last] - sums[chosen.first]) // 2)
    return None


def _with_first_words(page: Page, chosen: Scope, values: list[int], headline: int, described: Collection[str]) -> Scope:
    """The element around the story's, where a long first paragraph stands in it, between the headline and the story."""
    parent = chosen.parent
    while parent is not None and parent.first == chosen.first:
        parent = parent.parent
    if parent is None or headline < 0 or chosen.first <= headline:
        return chosen
    for index in range(max(parent.first, headline + 1), chosen.first):
        if is_first_paragraph(page.pieces[index], values[index], described):
            return parent
    return chosen


def _heaviest(scopes: list[Scope], sums: list[int], least_balance: int = 1) -> Scope | None:
    """The smallest of the elements that have nearly the highest balance; one that is named the story's is content with less."""
    best, least, chosen = 0, 0.0, None
    for scope in scopes:
        balance = sums[scope.last] - sums[scope.first]
        if balance >= least_balance and balance >= least and (balance > best or _inside(scope, chosen)):
            chosen = scope
            if balance > best:
                best, least = balance, balance * _NEARLY
    if chosen is None:
        return None
    for scope in [scope for scope in scopes if scope.own & _BODY]:
        if _inside(scope, chosen) and sums[scope.last] - sums[scope.first] >= best * _MARKED:
            return scope
    return chosen


def _article_of(page: Page, headline: int) -> Scope | None:
    """The `article` element that the headline stands in."""
    return _article_around(page.pieces[headline].scope if headline >= 0 else None)


def _is_only_head(own: Scope, within: Scope, chosen: Scope, sums: list[int]) -> bool:
    """Whether the headline's `article` holds little more than the headline, and the story is in one of another class."""
    other = _article_around(chosen)
    if other is None or not set(own.words.split()).isdisjoint(other.words.split()):
        return False
    return (sums[within.last] - sums[within.first]) * _HEAD < sums[chosen.last] - sums[chosen.first]


def _article_around(scope: Scope | None) -> Scope | None:
    while scope is not None and scope.tag != "article":
        scope = scope.parent
    return scope


def _with_twins(page: Page, chosen: Scope, sums: list[int], headline: int) -> Scope:
    """The element around the story's, where the story goes on in elements of the same class beside it.

    Papers part a story where the part begins that is paid for, or where an advertisement stands. Beside an element with the
    headline in it, one with a title of its own is another story.
    """
    for _ in range(_PARTED):
        parent = chosen.parent
        words = set(chosen.words.split())
        if parent is None or not words or chosen.tag not in _PARTS:
            break
        titled = chosen.first <= headline < chosen.last
        if not any(
            scope.parent is parent
            and scope is not chosen
            and scope.tag == chosen.tag
            and sums[scope.last] - sums[scope.first] >= _TWIN
            and not words.isdisjoint(scope.words.split())
            and not (titled and _is_titled(page, scope))
            for scope in page.scopes
        ):
            break
        chosen = parent
    return chosen


def _is_titled(page: Page, scope: Scope) -> bool:
    return any(piece.scope.tag in _TITLES for piece in page.pieces[scope.first : scope.last])


def _inside(scope: Scope, outer: Scope | None) -> bool:
    return outer is not None and outer.first <= scope.first and scope.last <= outer.last
