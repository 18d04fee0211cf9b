"""Traits that mislead, taken back.

In: a page whose scopes have the traits that their own markup shows. Out: the same page, its scopes' and pieces' traits
settled. A class word on a wrapper ("has-comments", "with-sidebar", "paywall" around the whole story) would hand its
trait to everything in it. What holds a good part of the page's prose is neither a share bar nor a comment section, so
such a scope loses the trait. Which traits a word shows is not decided here.
"""

from __future__ import annotations

from collections import Counter
from functools import reduce
from operator import or_
from typing import Final

from newsparse._blocks.comment_heads import mark_comments
from newsparse._blocks.dateline_lines import part_dateline_lines
from newsparse._blocks.figures import mark_figures
from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.repeats import mark_repeats
from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words import token_traits

_SMALL: Final = (
    t.BYLINE | t.DATE | t.KICKER | t.STANDFIRST | t.AUTHOR_NOTE | t.PAYWALL | t.AD | t.SHARE | t.NEWSLETTER | t.META
    | t.TAGS | t.BREADCRUMBS | t.FORM | t.HEADER | t.ASIDE | t.SIDEBAR | t.MASTHEAD | t.NOTICE | t.RIGHTS | t.CAPTION
    | t.CREDIT | t.FIGURE | t.BOX | t.SCREEN_READER | t.EMBED | t.NAV | t.MENU | t.HEADLINE | t.PULLQUOTE | t.AI_SUMMARY
    | t.GALLERY | t.TEASER | t.CONSENT
)  # fmt: skip
"""What is small on every page."""
_REPEATED: Final = _SMALL & ~(t.TEASER | t.CONSENT | t.NAV | t.MENU | t.CAPTION | t.FIGURE | t.AUTHOR_NOTE)
"""What a class shows that stands on every paragraph: "paywall" on each, say, marks the story and no prompt."""
_NAMED: Final = _REPEATED & ~t.FORM
"""The same for a single class name: the texts of a page's dialogues may be longer than its story."""
_LARGE: Final = t.COMMENTS | t.RELATED | t.MOST_READ | t.LATEST | t.HIDDEN | t.FOOTER
"""What may hold more prose than the story does, but not nearly all of it."""
_WEIGHED: Final = _SMALL | _LARGE
_BESIDE: Final = t.ASIDE | t.SIDEBAR
_LEAST: Final = 600
"""Characters of prose below which an element without the page's title keeps its traits: on a page with hardly any prose
a sidebar has most of it."""
_TEASER: Final = 1_000
"""Characters of prose from which a card is no teaser."""
_STANDFIRST: Final = 700
"""Characters of prose from which an abstract is no standfirst, but the text."""
_OF_LINES: Final = t.BYLINE | t.DATE | t.KICKER | t.CREDIT | t.META
_OF_TERMS: Final = t.BYLINE | t.AUTHOR_NOTE | t.TAGS | t.KICKER | t.DATE | t.NEWSLETTER | t.SHARE | t.STANDFIRST
_POSTS: Final = ("hentry", "type-post")
"""Classes of a post's element, on which WordPress writes the post's terms, too: "autor-jane-roe", "article_tags-harbour"."""
_LONG_LINE: Final = 400
"""Characters of prose from which a paragraph is no byline and no date, whatever its class says."""
_NAMED_STANDFIRST: Final = 300
"""The same for an element that is named the story's, too."""
_BODY_LEAST: Final = 200
"""Characters of prose of the shortest of stories in an element that is named so."""
_TITLES: Final = 2
"""h1 elements up to which they are titles of the page (or its logo) and not those of cards."""
_REPEATS: Final = 2
"""Elements from which a class is on every paragraph; for one alone its own prose speaks."""
_SMALL_SHARE: Final = 0.3
_LARGE_SHARE: Final = 0.7
"""Shares of the page's prose. On real pages the parts named above lie far below, wrappers far above. Comments and
footers lose their trait only if they hold the page's title, too: under a short story they are most of its page."""
_STOPS: Final = frozenset('.,;:!?…。、，！？؟،।”»"')
_PROSE: Final = 60
"""Characters, out of links, from which a run that has a stop in it reads as prose."""
_DENSE_PROSE: Final = _PROSE // 3
"""The same in scripts that need few characters."""


def is_prose(piece: Piece) -> bool:
    """Whether a piece reads as running text: long enough, mostly out of links, with a stop in it."""
    length = piece.end - piece.start
    free = length - piece.linked
    if free < _PROSE:
        return free >= _DENSE_PROSE and is_dense(piece.text) and _has_stop(piece.text)
    return free * 2 > length and not piece.traits & t.LINES and _has_stop(piece.text)


def _has_stop(text: str) -> bool:
    # Nearly all prose has one of these two, and they are found without looking at each character by itself.
    return "." in text or "," in text or not _STOPS.isdisjoint(text)


def is_dense(text: str) -> bool:
    """Whether the script needs few characters for a sentence: Chinese, Japanese, Korean."""
    return not text.isascii() and ("\u2e80" <= text[len(text) // 2] <= "\ud7ff" or "\u2e80" <= text[0] <= "\ud7ff")


def settle_regions(page: Page) -> None:
    """Take misleading traits back, scope by scope, outermost first."""
    part_dateline_lines(page)
    mark_figures(page)
    mark_repeats(page)
    sums, headings, inside = _prose_and_headings(page)
    titles = [index for index in headings if page.pieces[index].scope.tag == "h1"]
    # What holds no prose misleads only by its class.
    weighed = [scope for scope in page.scopes if scope.own & _WEIGHED and sums[scope.first] < sums[scope.last]]
    misled = _Misled(page, sums, titles)
    lost = [misled.by(scope) for scope in weighed]
    classes, names = misled.classes(weighed), misled.names(weighed)
    for scope, traits in zip(weighed, lost, strict=True):
        scope.own &= ~traits
    if classes:
        for scope in page.scopes:
            if scope.own & _REPEATED and scope.words in classes:
                scope.own &= ~_REPEATED
    if names:
        for scope in page.scopes:
            if scope.own & _REPEATED:
                scope.own &= ~reduce(or_, (names.get(name, 0) for name in scope.words.split()), 0)
    if inside:
        _mend_inline(page, sums, inside)
    _hand_down(page)
    mark_comments(page, sums, headings)


def _mend_inline(page: Page, sums: list[int], inside: list[int]) -> None:
    """Take from the pieces what a button or the like around them shows that was not closed, and so holds much of the prose."""
    held: Counter[int] = Counter()
    for index in inside:
        held[page.pieces[index].own & _SMALL] += sums[index + 1] - sums[index]
    least = max(_LEAST, sums[-1] * _SMALL_SHARE)
    lost = reduce(or_, (traits for traits, prose in held.items() if prose >= least), 0)
    if lost:
        for piece in page.pieces:
            piece.own &= ~lost


def _hand_down(page: Page) -> None:
    """Give scopes and pieces what they inherit."""
    for scope in page.scopes:
        parent = scope.parent
        scope.traits = scope.own if parent is None else parent.traits | scope.own
    for piece in page.pieces:
        piece.traits = piece.scope.traits | piece.own


def _prose_and_headings(page: Page) -> tuple[list[int], list[int], list[int]]:
    """The prose before each piece, the pieces that are headings, and those of prose in an inline element of small things."""
    total, sums, headings, inside = 0, [0], [], []
    for index, piece in enumerate(page.pieces):
        free = piece.end - piece.start - piece.linked
        if free >= _DENSE_PROSE and is_prose(piece):
            total += free
            if piece.own & _SMALL:
                inside.append(index)
        sums.append(total)
        if piece.traits & t.HEADING:
            headings.append(index)
    return sums, headings, inside


class _Misled:
    """Which traits of a scope mislead, by the prose that it holds."""

    __slots__ = ("_bodies", "_large", "_page", "_small", "_sums", "_titles")

    def __init__(self, page: Page, sums: list[int], titles: list[int]) -> None:
        self._page = page
        self._bodies: tuple[int, int] | None = None
        """From the first to the last of the elements that are named a story's, once it was asked."""
        self._sums = sums
        self._titles = titles
        self._small = max(1, sums[-1] * _SMALL_SHARE)
        self._large = max(1, sums[-1] * _LARGE_SHARE)

    def by(self, scope: Scope) -> int:
        """The traits that the scope is to lose."""
        own, first, last = scope.own, scope.first, scope.last
        held = self._sums[last] - self._sums[first]
        titled = any(first <= title < last for title in self._titles)
        lost = 0
        if held >= self._small and (titled or held >= _LEAST):
            lost |= _SMALL if self._may_hold_story(scope) else _SMALL & ~_BESIDE
        elif own & t.TEASER and (held >= _TEASER or (titled and held and len(self._titles) <= _TITLES)):
            lost |= t.TEASER
        elif own & _OF_LINES and scope.tag == "p" and held >= _LONG_LINE:
            lost |= _OF_LINES
        elif own & _OF_TERMS and any(map(scope.words.__contains__, _POSTS)):
            lost |= _OF_TERMS
        elif own & t.STANDFIRST and held >= (_NAMED_STANDFIRST if own & t.BODY else _STANDFIRST):
            lost |= t.STANDFIRST
        if own & _BESIDE & ~lost and held >= _BODY_LEAST and scope.tag != "aside" and self._holds_bodies(first, last):
            lost |= _BESIDE
        if held >= self._large:
            lost |= _LARGE if titled else _LARGE & ~(t.COMMENTS | t.FOOTER)
        return lost

    def _holds_bodies(self, first: int, last: int) -> bool:
        """Whether all elements that are named a story's stand between these pieces: what holds them is layout beside a sidebar."""
        if self._bodies is None:
            sums = self._sums
            bodies = [body for body in self._page.scopes if body.own & t.BODY and sums[body.first] < sums[body.last]]
            self._bodies = (
                min((body.first for body in bodies), default=-1),
                max((body.last for body in bodies), default=0),
            )
        return first <= self._bodies[0] and self._bodies[1] <= last

    def _may_hold_story(self, scope: Scope) -> bool:
        """Whether it may: an `aside` without the page's first title stands beside the story, whatever it holds."""
        return scope.tag != "aside" or not self._titles or scope.first <= self._titles[0] < scope.last

    def classes(self, weighed: list[Scope]) -> set[str]:
        """The classes that show a trait of small things on elements which hold a good part of the prose together."""
        held: dict[str, list[int]] = {}
        for scope in weighed:
            if scope.own & _REPEATED:
                held.setdefault(scope.words, []).append(self._sums[scope.last] - self._sums[scope.first])
        least = max(_LEAST, self._small)
        return {words for words, prose in held.items() if len(prose) >= _REPEATS and sum(prose) >= least}

    def names(self, weighed: list[Scope]) -> dict[str, int]:
        """The same by single class names, which may stand beside others: "section--ads" on each part of a story."""
        repeated = [scope for scope in weighed if scope.own & _REPEATED and scope.words]
        held = [self._sums[scope.last] - self._sums[scope.first] for scope in repeated]
        least = max(_LEAST, self._small)
        if len(repeated) < _REPEATS or sum(held) < least:
            return {}
        by_name: dict[str, list[int]] = {}
        for scope, prose in zip(repeated, held, strict=True):
            for name in set(scope.words.split()):
                by_name.setdefault(name, []).append(prose)
        shown = {name for name, prose in by_name.items() if len(prose) >= _REPEATS and sum(prose) >= least}
        return {name: bits for name in shown if (bits := token_traits(name) & _NAMED)}
