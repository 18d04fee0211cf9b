"""Which pieces are the story, and what each of them is in it.

In: a page, its headline, the weights of its pieces. Out: the story's pieces in order of print. The story stands in the
element whose pieces have the highest balance of prose over furniture: sums over elements are differences of prefix
sums, so all elements are weighed at once. Inside it, what its own markup or wording shows to be furniture is left out.
Which element is a wrapper of the page is of no matter here: a wrapper has the page's furniture in its balance.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_prose
from newsparse._labels.inserts import is_insert
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.measures import FURNITURE, short_weights, weights
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import furniture
from newsparse.models.article import BodyKind

_NOT_STORY: Final = FURNITURE | t.STANDFIRST | t.NOTICE
_BODY: Final = t.BODY
_PARAGRAPH: Final = BodyKind.PARAGRAPH
_NEARLY: Final = 0.98
"""A smaller element with nearly the best balance is taken before a larger one: the rest is its surroundings."""
_MARKED: Final = 0.7
"""The share of the best balance with which an element that is named the story's is taken."""
_LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_KINDS: Final = (
    (t.CAPTION | t.FIGURE, BodyKind.CAPTION),
    (t.EMBED, BodyKind.EMBED),
    (t.PULLQUOTE, BodyKind.PULLQUOTE),
    (t.QUOTE, BodyKind.QUOTE),
    (t.TABLE, BodyKind.TABLE),
    (t.PRE, BodyKind.CODE),
)
"""What a piece of the story is by its traits; the first row that it shows counts."""
_PARTS: Final = frozenset({"div", "section", "article", "td", ""})
"""Elements that hold anything: a short run in one of them is a label, unless it stands in the story's own element."""
_SHORT: Final = 160
_FREE: Final = 100
"""Characters out of links from which a run of many links is a paragraph all the same."""
_CELLS: Final = 24
"""Cells of a row of data; more are a layout or a calendar."""
_STOPS: Final = frozenset('.!?…。！？؟।”»"')
_BOLD: Final = 100
_BOLD_LEVEL: Final = 3
"""The level of a heading that is only bold: under the h2 that other headings of a story are."""


def find_story(page: Page, labels: Labels, stated_body: str) -> None:
    """Fill `labels.story`, `labels.first` and `labels.last`."""
    values = weights(page, labels.headline, stated_body)
    container = _container(page, values)
    if container is None:
        values = short_weights(page, labels.headline)
        container = _container(page, values)
    if container is None:
        return
    picked = _picked(page, labels, container, values)
    labels.story = picked
    if picked:
        labels.first, labels.last = picked[0].index, picked[-1].index + 1


def _container(page: Page, values: list[int]) -> Scope | None:
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
            return scope
    return chosen


def _inside(scope: Scope, outer: Scope | None) -> bool:
    return outer is not None and outer.first <= scope.first and scope.last <= outer.last


def _picked(page: Page, labels: Labels, container: Scope, values: list[int]) -> list[StoryPiece]:
    first = max(container.first, labels.headline + 1 if container.first <= labels.headline < container.last else 0)
    given = container.traits
    unfit = _NOT_STORY & ~given
    pieces = page.pieces
    picked: list[StoryPiece] = []
    prose_until, prose_scope = 0, container
    headline = pieces[labels.headline].text if labels.headline >= 0 else ""
    for index in range(first, container.last):
        piece = pieces[index]
        if piece.traits & unfit or piece.text == headline or not _reads_on(page, index, piece, container):
            continue
        tag = piece.scope.tag
        if tag != "pre" and not any(map(str.isalnum, piece.text)):
            continue
        kind, level = _kind(piece, given)
        picked.append(StoryPiece(index, kind, level))
        if values[index] > 0:
            prose_until, prose_scope = len(picked), piece.scope
        elif kind is _PARAGRAPH and (tag == "p" or _ends_run(piece, prose_scope)):
            prose_until = len(picked)
    del picked[prose_until:]
    return _from_first_prose(picked, values)


def _ends_run(piece: Piece, prose: Scope) -> bool:
    """Whether a short piece is a sentence in the element of the paragraph before it, parted by line breaks alone."""
    return piece.scope is prose and piece.text[-1] in _STOPS and not piece.linked


def _from_first_prose(picked: list[StoryPiece], values: list[int]) -> list[StoryPiece]:
    """Without what stands before the first paragraph."""
    first = next((place for place, story in enumerate(picked) if values[story.index] > 0), 0)
    while first and picked[first - 1].kind in (BodyKind.HEADING, BodyKind.CAPTION):
        first -= 1
    return picked[first:]


def _reads_on(page: Page, index: int, piece: Piece, container: Scope) -> bool:
    """Whether a piece inside the story's element is part of the story, by its links and its wording."""
    length = piece.end - piece.start
    free = length - piece.linked
    if free < length // 2 and free < _FREE and (free * 5 < length or is_insert(page, index)):
        return False
    if length < _SHORT and not piece.traits & t.CAPTION and (wording := furniture(piece.text)) is not None:
        return not (wording.whole or piece.linked or length < _SHORT // 2)
    scope = piece.scope
    if is_prose(piece) or scope.tag not in _PARTS or scope is container or length > _SHORT:
        return True
    return scope.tag == "td" and _is_data(page, scope.parent)


def _is_data(page: Page, row: Scope | None) -> bool:
    """Whether a row has cells of data side by side: several short texts without links."""
    if row is None or row.tag != "tr" or not 2 <= row.last - row.first <= _CELLS:
        return False
    cells = page.pieces[row.first : row.last]
    return all(
        cell.scope.parent is row and not cell.linked and not cell.traits & FURNITURE and len(cell.text) < _SHORT
        for cell in cells
    ) and len({id(cell.scope) for cell in cells}) == len(cells)


def _kind(piece: Piece, given: int) -> tuple[BodyKind, int | None]:
    traits, tag = piece.traits & ~given, piece.scope.tag
    if tag in _LEVELS:
        return BodyKind.HEADING, _LEVELS[tag]
    for trait, kind in _KINDS:
        if traits & trait:
            return kind, None
    if traits & t.LIST and tag != "p":
        return BodyKind.LIST_ITEM, None
    if _is_bold_heading(piece):
        return BodyKind.HEADING, _BOLD_LEVEL
    return BodyKind.PARAGRAPH, None


def _is_bold_heading(piece: Piece) -> bool:
    """A short line in bold type alone, without a stop at its end: a heading where the page has no heading element."""
    length = piece.end - piece.start
    return piece.strong == length <= _BOLD and piece.text[-1] not in '.,;:!…"”»。' and " " in piece.text
