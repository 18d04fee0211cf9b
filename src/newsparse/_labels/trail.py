"""The trail that no class marks: links side by side, parted by the signs of a trail, or the names that the page states.

In: a page with roles and its headline, and its claims. Out: the role of a trail for the pieces of it that stand near the
headline. A trail is told from a row of labels by its signs ("News › Harbours", and not "News | Harbours"); every gap between
two steps has to be one. Where no sign stands, the page's own statement tells (`newsparse._labels.trail_stated`), or the addresses
(`newsparse._labels.trail_nested`). Marked trails have their role already, and what a trail says is for the field to read.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._claims.claim import Claims
from newsparse._labels.labelled import Labels
from newsparse._labels.trail_nested import find_nested_trail, leads_home
from newsparse._labels.trail_stated import find_stated_step, find_stated_trail
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.navigation_words import HOME, TRAIL_SIGNS
from newsparse.models.document import Role

_BEFORE: Final = 8
"""Pieces before the headline in which its trail stands."""
_AFTER: Final = 2
_LONGEST: Final = 200
_SIGNS: Final = TRAIL_SIGNS | {"＞", "/"}
_SURE: Final = TRAIL_SIGNS | {"＞"}
"""A slash parts the steps of a trail, too, but only after the front page's name."""
_TOPICS: Final = frozenset({Furniture.TAGS, Furniture.RELATED})
_FREE: Final = frozenset({Role.OTHER, Role.MASTHEAD, Role.NAVIGATION})


def label_trail(page: Page, labels: Labels, claims: Claims) -> None:
    """Give an unmarked trail its role, where the page marks none; take it from a list of topics that is no trail."""
    at = labels.headline
    if at < 0:
        return
    if Role.BREADCRUMBS in labels.roles:
        _take_topics_back(page, labels)
        return
    for index in (
        *range(at - 1, max(-1, at - 1 - _BEFORE), -1),
        *range(at + 1, min(at + 1 + _AFTER, len(page.pieces))),
    ):
        piece = page.pieces[index]
        if piece.linked and labels.roles[index] in _FREE and len(piece.text) <= _LONGEST and is_trail(piece):
            labels.roles[index], labels.rules[index] = Role.BREADCRUMBS, "breadcrumbs.signs"
            return
    found, rule = find_stated_trail(page, labels, claims), "breadcrumbs.as-stated"
    if not found:
        found, rule = find_nested_trail(page, labels), "breadcrumbs.nested"
    for index in found:
        labels.roles[index], labels.rules[index] = Role.BREADCRUMBS, rule


def label_step(page: Page, labels: Labels, claims: Claims) -> None:
    """Give the one step that a page prints of its stated trail its role, now that the kicker is known."""
    if Role.BREADCRUMBS not in labels.roles:
        index = find_stated_step(page, labels, claims)
        if index >= 0:
            labels.roles[index], labels.rules[index] = Role.BREADCRUMBS, "breadcrumbs.as-stated"


def _take_topics_back(page: Page, labels: Labels) -> None:
    """Some sites set the story's topics in the trail's form below the story, under "Filed under"."""
    first = labels.roles.index(Role.BREADCRUMBS)
    if not 0 < labels.last <= first:
        return
    wording = furniture(page.pieces[first].text)
    if wording is not None and wording.kind in _TOPICS:
        for index in range(first, len(labels.roles)):
            if labels.roles[index] is not Role.BREADCRUMBS:
                return
            labels.roles[index], labels.rules[index] = Role.TAGS, "tags.class"


def is_trail(piece: Piece) -> bool:
    """Whether the links of a piece are parted by the signs of a trail."""
    links = [mark for mark in piece.marks if mark.anchor is not None and not mark.traits & (t.BYLINE | t.SHARE)]
    if not links:
        return False
    text, start = piece.text, piece.start
    home = leads_home(links[0].anchor) or text[links[0].start - start : links[0].end - start].strip().casefold() in HOME
    signs = _SIGNS if home else _SURE
    gaps = [text[one.end - start : two.start - start] for one, two in pairwise(links)]
    rest = text[links[-1].end - start :].strip()
    if len(links) == 1 and len(rest) > 2:
        gaps = [rest[:1]]
    return bool(gaps) and all(_is_sign(gap, signs) for gap in gaps)


def _is_sign(gap: str, signs: frozenset[str]) -> bool:
    gap = gap.strip()
    return 0 < len(gap) <= 2 and signs.issuperset(gap)
