"""Kind: what kind of page it is.

In: the story's pieces, the groups of links, traits and claims. Out: a `PageKind`. A page states "article" on its front
page, too, so a statement counts only where the page bears it out: an index has no story and many links.
"""

from __future__ import annotations

from typing import Final

from newsparse._fields.view import Reading, View, printed
from newsparse._labels.labelled import INDEX_CARDS
from newsparse._labels.story_length import is_long_story
from newsparse._lexicon import traits as t
from newsparse.models.article import PageKind
from newsparse.models.evidence import Certainty, Evidence, Source

_ENTRIES: Final = 3
"""Dated parts from which a page that calls itself live is a live blog."""


def find_kind(view: View) -> list[Reading]:
    """The kind, by what the page prints; what it states follows."""
    stated = view.stated("kind")
    seen = _seen(view, {reading.value for reading in stated})
    if seen is None:
        return stated or [Reading(PageKind.OTHER, Evidence(Source.MARKUP, "kind.nothing", Certainty.INFERRED, ""))]
    agreeing = [reading for reading in stated if reading.value is seen.value]
    return [*agreeing[:1], seen, *(reading for reading in stated if reading.value is not seen.value)]


def _seen(view: View, stated: set[PageKind]) -> Reading | None:
    labels = view.labels
    is_long = is_long_story(view.page, labels)
    if PageKind.LIVE_BLOG in stated or _is_live(view):
        return _reading(view, PageKind.LIVE_BLOG, "kind.live-entries")
    if not is_long:
        if sum(len(group.cards) for group in labels.groups) >= INDEX_CARDS and PageKind.ARTICLE not in stated:
            return _reading(view, PageKind.INDEX, "kind.cards-without-story")
        for kind in (PageKind.GALLERY, PageKind.VIDEO):
            if kind in stated:
                return None
    if is_long or (labels.story and (PageKind.ARTICLE in stated or labels.headline >= 0)):
        return _reading(view, PageKind.ARTICLE, "kind.story")
    return None


def _is_live(view: View) -> bool:
    """Whether the story is made of dated entries that the markup calls live."""
    labels = view.labels
    if labels.first < 0 or not view.page.pieces[labels.first].traits & t.LIVE:
        return False
    entries = {
        id(scope)
        for index in range(labels.first, labels.last)
        for scope in [view.page.pieces[index].scope]
        if scope.traits & t.LIVE and scope.traits & (t.TIME | t.DATE)
    }
    return len(entries) >= _ENTRIES


def _reading(view: View, kind: PageKind, rule: str) -> Reading:
    headline = view.labels.headline
    if headline < 0:
        return Reading(kind, Evidence(Source.MARKUP, rule, Certainty.INFERRED, ""))
    piece = view.page.pieces[headline]
    return Reading(kind, printed(view, piece.start, piece.end, rule, Certainty.INFERRED))
