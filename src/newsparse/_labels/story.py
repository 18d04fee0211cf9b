"""Which pieces are the story, and what each of them is in it.

In: a page with roles by markup, and its headline. Out: the story's pieces in order of print. The story stands in one
element (`newsparse._labels.container`). Inside it, what its own markup or wording shows to be furniture is left out, and
so is what stands before its first words and after its last (`newsparse._labels.story_edges`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_prose
from newsparse._labels.cells import is_cell, is_data, is_set_in_figure
from newsparse._labels.container import find_container
from newsparse._labels.inserts import (
    LABEL,
    is_address,
    is_download,
    is_in_sign_up,
    is_insert,
    is_label_before_links,
    is_title_of_links,
)
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.leads import find_leads
from newsparse._labels.measures import FURNITURE, is_server_message, short_weights, weights
from newsparse._labels.prompts import LONGEST, find_prompt
from newsparse._labels.sign_ups import mark_sign_ups
from newsparse._labels.story_edges import ends_story, from_first_words
from newsparse._labels.story_end import close_story
from newsparse._labels.story_tail import cut_tail
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import furniture
from newsparse.models.article import BodyKind

_NOT_STORY: Final = FURNITURE | t.STANDFIRST | t.NOTICE | t.HEADER
_OF_SECTIONS: Final = frozenset({t.KICKER, t.HEADER, t.KICKER | t.HEADER})
"""What speaks against the headings of a story's sections."""
_PARAGRAPH: Final = BodyKind.PARAGRAPH
_LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_KINDS: Final = (
    (t.CAPTION, BodyKind.CAPTION),
    (t.EMBED, BodyKind.EMBED),
    (t.PULLQUOTE, BodyKind.PULLQUOTE),
    (t.QUOTE, BodyKind.QUOTE),
    (t.FIGURE, BodyKind.CAPTION),
    (t.TABLE, BodyKind.TABLE),
    (t.PRE, BodyKind.CODE),
)
"""What a piece of the story is by its traits; the first row that it shows counts."""
_TITLES: Final = frozenset({BodyKind.HEADING, BodyKind.CAPTION})
"""What may be long, and is no paragraph."""
_NO_HEADING: Final = t.PULLQUOTE | t.EMBED | t.CAPTION
"""In these a heading element is none of the story's."""
_PARTS: Final = frozenset({"div", "section", "article", "td", ""})
"""Elements that hold anything: a short run in one of them is a label, unless it stands in the story's own element."""
_BARE: Final = 2
_SHORT: Final = 160
_FREE: Final = 100
"""Characters out of links from which a run of many links is a paragraph all the same."""
_CARD: Final = 3
"""Pieces over the summary of a card in which its link is."""
_PROMPT: Final = 260
"""Characters of a prompt that stands among the paragraphs."""
_PULLED: Final = 120
"""Characters of a quotation that are looked for elsewhere."""
_LEAST_PULLED: Final = 30
_MOST_PULLED: Final = 30
"""Quotations of a page that are looked for; each takes a search through the text."""
_QUOTED: Final = "“”\"„«»‘’' "
_BOLD: Final = 100
_BOLD_LEVEL: Final = 3
"""The level of a heading that is only bold: under the h2 that other headings of a story are."""


def find_story(
    page: Page, labels: Labels, stated_body: str, authors: Iterable[str] = (), described: Collection[str] = ()
) -> None:
    """Fill `labels.story`, `labels.first` and `labels.last`.

    Args:
        page: with roles by markup.
        labels: have the headline.
        stated_body: the story as the page states it, empty where it does not.
        authors: names that the page states.
        described: the story's descriptions as the page states them.
    """
    values = weights(page, labels.headline, stated_body)
    container = find_container(page, values, labels.headline, described)
    if container is None:
        values = short_weights(page, labels.headline)
        container = find_container(page, values, labels.headline, described)
    if container is None:
        return
    find_leads(page, labels, container, values, described)
    labels.story = picked = from_first_words(page, labels, _picked(page, labels, container, values), values)
    cut_tail(page, labels, picked)
    close_story(page, labels, picked, authors)
    if picked:
        labels.first, labels.last = picked[0].index, picked[-1].index + 1


def _picked(page: Page, labels: Labels, container: Scope, values: list[int]) -> list[StoryPiece]:
    """The pieces in the story's element that are no furniture, up to the story's last."""
    pieces, headline, given = page.pieces, labels.headline, container.traits
    inside = _Inside(page, container, values, headline)
    mark_sign_ups(page, labels, container)
    picked: list[StoryPiece] = []
    end = 0
    prose: Scope | None = None
    for index in range(_start(container, headline, values), container.last):
        piece = pieces[index]
        if not inside.is_story(index, piece, prose):
            if prose is None and values[index] > 0 and piece.scope.tag == "p" and piece.traits & t.STANDFIRST:
                labels.leads.append(StoryPiece(index, BodyKind.PARAGRAPH, None))
            continue
        if labels.rules[index] == "newsletter.form" or (_may_ask(piece, prose) and _asks(labels, index, piece)):
            continue
        kind, level = inside.kind_of(piece)
        picked.append(StoryPiece(index, kind, level))
        if values[index] > 0:
            end = len(picked)
            if kind not in _TITLES and not piece.traits & ~given & t.STANDFIRST:
                if prose is None:
                    picked = _without_standfirsts(page, labels, picked, values)
                    end = len(picked)
                prose = piece.scope
        elif prose is not None and ends_story(piece, kind, prose):
            end = len(picked)
    if prose is None:
        return [story for story in picked[:end] if not pieces[story.index].traits & t.STANDFIRST & ~given]
    return picked[:end]


def _start(container: Scope, headline: int, values: list[int]) -> int:
    """The piece from which the story is looked for: the one under the headline, if that is not printed under its story."""
    has_title = container.first <= headline < container.last
    return headline + 1 if has_title and max(values[headline + 1 : container.last], default=0) > 0 else container.first


def _may_ask(piece: Piece, prose: Scope | None) -> bool:
    """Whether a piece may be a prompt: short with a link, or neither beside the last paragraph nor in its form."""
    length = piece.end - piece.start
    if length > LONGEST:
        return False
    if prose is None or (piece.linked and length <= _PROMPT):
        return True
    scope = piece.scope
    parent, other = scope.parent, prose.parent
    if parent is other or parent is None or other is None:
        return False
    return (scope.tag, scope.words, parent.words) != (prose.tag, prose.words, other.words)


def _asks(labels: Labels, index: int, piece: Piece) -> bool:
    """Whether a piece is a prompt to the reader, which then has its own role."""
    prompt = find_prompt(piece.text)
    if prompt is None:
        return False
    labels.roles[index], labels.rules[index] = prompt
    return True


def _without_standfirsts(page: Page, labels: Labels, picked: list[StoryPiece], values: list[int]) -> list[StoryPiece]:
    """What stands before the first paragraph, the last of `picked`, and is no standfirst, or is a sibling of that paragraph."""
    home = page.pieces[picked[-1].index].scope.parent
    kept = []
    for story in picked:
        piece = page.pieces[story.index]
        if not piece.traits & t.STANDFIRST or piece.scope.parent is home:
            kept.append(story)
        elif values[story.index] > 0 and piece.scope.tag == "p":
            labels.leads.append(StoryPiece(story.index, _PARAGRAPH, None))
    return kept


class _Inside:
    """Questions to the pieces in the story's element."""

    __slots__ = (
        "_container",
        "_headline",
        "_homes",
        "_link_lists",
        "_page",
        "_quotes",
        "_shapes",
        "_title",
        "_traits",
        "_unfit",
    )

    def __init__(self, page: Page, container: Scope, values: list[int], headline: int) -> None:
        self._page = page
        self._container = container
        self._headline = headline
        self._title = page.pieces[headline].text if headline >= 0 else ""
        self._traits = ~container.traits
        """Those that tell the pieces in the element apart."""
        self._unfit = _NOT_STORY & self._traits
        self._quotes = 0
        self._shapes: set[tuple[str, str]] = set()
        """Tag and class of what holds prose and is no `p`: a short text in such an element is a paragraph, too."""
        self._homes: Counter[int] = Counter()
        """How many bare `div`s of prose an element holds: beside two of them a short one is a paragraph, too."""
        for index in range(container.first, container.last):
            if values[index] > 0 and (scope := page.pieces[index].scope).tag in _PARTS:
                if scope.words:
                    self._shapes.add((scope.tag, scope.words))
                elif scope.tag == "div":
                    self._homes[id(scope.parent)] += 1
        self._link_lists: dict[int, bool] = {}

    def is_story(self, index: int, piece: Piece, prose: Scope | None) -> bool:
        """Whether a piece that comes after the paragraph in `prose` is part of the story."""
        against = piece.traits & self._unfit
        if against and not self._is_story_all_the_same(index, piece, against, prose):
            return False
        if piece.text == self._title or is_server_message(piece.text) or not self.reads_on(index, piece):
            return False
        if piece.traits & self._traits & t.FIGURE and is_in_sign_up(self._page, piece):
            return False
        return piece.scope.tag == "pre" or any(map(str.isalnum, piece.text))

    def _is_story_all_the_same(self, index: int, piece: Piece, against: int, prose: Scope | None) -> bool:
        """Whether a class alone speaks against a piece, and its place for it."""
        if against in _OF_SECTIONS:
            return prose is not None and _is_section_heading(self._page, index, prose)
        return against == t.STANDFIRST and self._is_no_standfirst(index, piece, prose)

    def _is_no_standfirst(self, index: int, piece: Piece, prose: Scope | None) -> bool:
        """Whether what a class calls a standfirst is a paragraph in large type, or a heading.

        Under a paragraph there is none. Over the first one, it may be the story's first if only its own class calls it
        so, and if it does not stand in one element with the headline, under which standfirsts are printed.
        """
        scope, parent = piece.scope, piece.scope.parent
        if prose is not None:
            if parent is prose.parent or (scope.tag in _LEVELS and scope.words != ""):
                return True
            return is_prose(piece) and not piece.traits & t.FIGURE and not self._is_in_card(index, piece)
        if scope.tag != "p" or parent is None or parent.traits & t.STANDFIRST:
            return False
        return not parent.first <= self._headline < parent.last

    def _is_in_card(self, index: int, piece: Piece) -> bool:
        """Whether a text has links of its own, or stands under a link: the summary of another story."""
        over = self._page.pieces[max(self._container.first, index - _CARD) : index]
        return piece.linked > 0 or any(other.linked * 3 >= other.end - other.start for other in over)

    def reads_on(self, index: int, piece: Piece) -> bool:
        """Whether a piece is part of the story, by its links and its wording."""
        length = piece.end - piece.start
        free = length - piece.linked
        if free < length // 2 and free < _FREE and (free * 5 < length or is_insert(self._page, index)):
            return is_address(piece.text) if piece.scope.tag == "p" else is_cell(self._page, piece.scope)
        if piece.linked and piece.traits & t.LIST and self._is_link_list(piece.scope):
            return False
        if free <= length // 2 <= _SHORT // 2 and is_download(piece.text):
            return False
        if length <= LABEL and self._is_over_links(index, piece):
            return False
        if length < _SHORT and not piece.traits & t.CAPTION and (wording := furniture(piece.text)) is not None:
            return not (wording.whole or piece.linked or length < _SHORT // 2)
        scope = piece.scope
        if is_prose(piece) or scope.tag not in _PARTS or scope is self._container or length > _SHORT:
            return True
        if (scope.tag, scope.words) in self._shapes or piece.traits & self._traits & t.PULLQUOTE:
            return True
        if scope.tag == "div" and not scope.words and self._homes[id(scope.parent)] >= _BARE:
            return True
        return scope.tag == "td" and (is_data(self._page, scope.parent) or is_cell(self._page, scope))

    def _is_over_links(self, index: int, piece: Piece) -> bool:
        """Whether a short piece says what the links under it are."""
        if piece.linked:
            return False
        if is_label_before_links(self._page, index):
            return True
        return bool(piece.traits & t.HEADING) and is_title_of_links(self._page, index)

    def kind_of(self, piece: Piece) -> tuple[BodyKind, int | None]:
        """What a piece of the story is in it, and the level of a heading."""
        traits, tag = piece.traits & self._traits, piece.scope.tag
        if tag in _LEVELS and not traits & _NO_HEADING:
            return BodyKind.HEADING, _LEVELS[tag]
        if traits & t.FIGURE and traits & t.TABLE and not traits & t.CAPTION and is_set_in_figure(piece.scope):
            return BodyKind.TABLE, None
        for trait, kind in _KINDS:
            if traits & trait:
                is_pulled = kind is BodyKind.QUOTE and self._is_repeated(piece)
                return BodyKind.PULLQUOTE if is_pulled else kind, None
        if traits & t.LIST and tag != "p":
            return BodyKind.LIST_ITEM, None
        if _is_bold_heading(piece):
            return BodyKind.HEADING, _BOLD_LEVEL
        return _PARAGRAPH, None

    def _is_repeated(self, piece: Piece) -> bool:
        """Whether a quotation stands in another place of the page, too: it was pulled out of the story."""
        words = piece.text[:_PULLED].partition("\n")[0].strip(_QUOTED)
        self._quotes += 1
        if len(words) < _LEAST_PULLED or self._quotes > _MOST_PULLED:
            return False
        text = self._page.text
        return not piece.start <= text.find(words) < piece.end or text.find(words, piece.end) >= 0

    def _is_link_list(self, item: Scope) -> bool:
        """Whether a piece stands in a list of links: each item has one, and together they are most of its text."""
        around: Scope | None = item
        while around is not None and around.tag not in ("ul", "ol"):
            around = around.parent
        if around is None:
            return False
        known = self._link_lists.get(around.first)
        if known is None:
            pieces = self._page.pieces[around.first : around.last]
            linked = sum(piece.linked for piece in pieces)
            known = linked * 5 > 2 * sum(len(piece.text) for piece in pieces) and all(piece.linked for piece in pieces)
            self._link_lists[around.first] = known
        return known


def _is_section_heading(page: Page, index: int, prose: Scope) -> bool:
    """Whether what a class ("section-title") or a `header` calls a head is a heading over paragraphs of the story."""
    piece = page.pieces[index]
    home = piece.scope.parent
    if piece.scope.tag not in _LEVELS or piece.linked or home is None:
        return False
    if home.own & t.HEADER and home.parent is not None:
        home = home.parent
    return home is prose.parent or (index + 1 < home.last and is_prose(page.pieces[index + 1]))


def _is_bold_heading(piece: Piece) -> bool:
    """A short line in bold type alone, without a stop at its end: a heading where the page has no heading element."""
    length = piece.end - piece.start
    return piece.strong == length <= _BOLD and piece.text[-1] not in '.,;:!…"”»。' and " " in piece.text
