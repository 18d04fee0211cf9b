"""Whether a piece in the story's element is part of the story, and what it is there.

In: a page, the story's element, and the weights of its pieces. Out: answers, piece by piece in order of print. What its markup, its
links and its wording show to be furniture is no part; what only a class speaks against may be one by its place. Where the story
begins and ends is not decided here (`newsparse._labels.story_edges`).
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_prose
from newsparse._labels.cells import is_cell, is_data_cell, is_set_in_figure
from newsparse._labels.inserts import (
    LABEL,
    is_address,
    is_before_link,
    is_download,
    is_in_sign_up,
    is_insert,
    is_label_before_links,
    is_link,
    is_over_answers,
    is_over_prose,
    is_title_of_links,
)
from newsparse._labels.measures import FURNITURE, is_server_message
from newsparse._labels.set_in import is_in_post, is_picture_text
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import furniture
from newsparse.models.article import BodyKind

_NOT_STORY: Final = FURNITURE | t.STANDFIRST | t.NOTICE | t.HEADER
_OF_SECTIONS: Final = frozenset({t.KICKER, t.HEADER, t.KICKER | t.HEADER})
"""What speaks against the headings of a story's sections."""
_OF_CELLS: Final = t.DATE | t.BYLINE | t.KICKER | t.LATEST | t.SHARE | t.TAGS | t.META | t.CREDIT | t.STANDFIRST
"""What the class of a single cell may show in a table of data: "th class=date" is the head of a column."""
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
_NO_HEADING: Final = t.PULLQUOTE | t.EMBED | t.CAPTION
"""In these a heading element is none of the story's."""
_PARTS: Final = frozenset({"div", "section", "article", "td", ""})
"""Elements that hold anything: a short run in one of them is a label, unless it stands in the story's own element."""
_BARE: Final = 2
_SHORT: Final = 160
_HEADS: Final = 3
"""Headings over paragraphs from which they are the story's though they are links: what a list of things is about."""
_FREE: Final = 100
"""Characters out of links from which a run of many links is a paragraph all the same."""
_CARD: Final = 3
"""Pieces over the summary of a card in which its link is."""
_PULLED: Final = 120
"""Characters of a quotation that are looked for elsewhere."""
_LEAST_PULLED: Final = 30
_MOST_PULLED: Final = 30
"""Quotations of a page that are looked for; each takes a search through the text."""
_QUOTED: Final = "“”\"„«»‘’' "
_BOLD: Final = 100
_BOLD_LEVEL: Final = 3
"""The level of a heading that is only bold: under the h2 that other headings of a story are."""


class Inside:
    """Questions to the pieces in the story's element."""

    __slots__ = (
        "_container",
        "_headline",
        "_homes",
        "_link_lists",
        "_linked_heads",
        "_page",
        "_quotes",
        "_shapes",
        "_title",
        "_traits",
        "_under_pictures",
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
        self._linked_heads: Counter[tuple[int, str]] | None = None
        self._link_lists: dict[int, bool] = {}
        self._under_pictures = frozenset([picture.piece for picture in page.pictures])

    def is_story(self, index: int, piece: Piece, prose: Scope | None) -> bool:
        """Whether a piece that comes after the paragraph in `prose` is part of the story."""
        against = piece.traits & self._unfit
        if against and not self._is_story_all_the_same(index, piece, against, prose):
            return False
        if is_server_message(piece.text) or not self.reads_on(index, piece):
            return False
        if piece.traits & self._traits & t.FIGURE and is_in_sign_up(self._page, piece):
            return False
        if piece.text != self._title and any(map(str.isalnum, piece.text)):
            return True
        # A cell may say "–", and a column be called what the story is.
        return piece.scope.tag == "pre" or (piece.traits & t.TABLE != 0 and is_data_cell(self._page, piece.scope))

    def _is_story_all_the_same(self, index: int, piece: Piece, against: int, prose: Scope | None) -> bool:
        """Whether a class alone speaks against a piece, and its place for it."""
        if against in _OF_SECTIONS:
            return prose is not None and _is_section_heading(self._page, index, prose)
        if not against & ~(piece.scope.own & _OF_CELLS) and is_cell(self._page, piece.scope):
            return True
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
            return self._is_link_of_story(index, piece)
        if piece.linked and piece.traits & t.LIST and self._is_link_list(piece.scope):
            return False
        if length <= _SHORT and self._is_over_links(index, piece):
            return False
        if length < _SHORT and not piece.traits & t.CAPTION and (wording := furniture(piece.text)) is not None:
            is_line = wording.whole or piece.linked or length < _SHORT // 2
            return not is_line or (piece.traits & t.TABLE != 0 and is_data_cell(self._page, piece.scope))
        scope = piece.scope
        if is_prose(piece) or scope.tag not in _PARTS or scope is self._container or length > _SHORT:
            return True
        if (scope.tag, scope.words) in self._shapes or piece.traits & self._traits & t.PULLQUOTE:
            return True
        if scope.tag == "div" and not scope.words and self._homes[id(scope.parent)] >= _BARE:
            return True
        return scope.tag == "td" and is_data_cell(self._page, scope)

    def _is_link_of_story(self, index: int, piece: Piece) -> bool:
        """Whether a link is the story's: an address, a cell of data, one of its headings."""
        tag = piece.scope.tag
        if tag in _LEVELS:
            return is_over_prose(self._page, index) and self._count_linked_heads(piece.scope) >= _HEADS
        return is_address(piece.text) if tag == "p" else is_cell(self._page, piece.scope)

    def _count_linked_heads(self, heading: Scope) -> int:
        """How many headings that are links stand over paragraphs, beside this one and like it."""
        if self._linked_heads is None:
            self._linked_heads = Counter()
            for index in range(self._container.first, self._container.last):
                piece = self._page.pieces[index]
                if piece.linked and piece.scope.tag in _LEVELS and is_link(piece) and is_over_prose(self._page, index):
                    self._linked_heads[id(piece.scope.parent), piece.scope.tag] += 1
        return self._linked_heads[id(heading.parent), heading.tag]

    def _is_over_links(self, index: int, piece: Piece) -> bool:
        """Whether a short piece says what the links under it are, asks what the answers under it tell, or offers a file."""
        if piece.linked:
            return piece.linked * 2 >= piece.end - piece.start and is_download(piece.text)
        if is_over_answers(self._page, index):
            return True
        if piece.end - piece.start <= LABEL and is_label_before_links(self._page, index):
            return True
        if not piece.traits & t.HEADING:
            return False
        in_box = bool(piece.traits & self._traits & t.ASIDE)
        return (in_box and is_before_link(self._page, index)) or is_title_of_links(self._page, index)

    def kind_of(self, index: int, piece: Piece) -> tuple[BodyKind, int | None]:
        """What a piece of the story is in it, and the level of a heading."""
        traits, tag = piece.traits & self._traits, piece.scope.tag
        if tag in _LEVELS and not traits & _NO_HEADING:
            return BodyKind.HEADING, _LEVELS[tag]
        if traits & t.FIGURE and traits & t.TABLE and not traits & t.CAPTION and is_set_in_figure(piece.scope):
            return BodyKind.TABLE, None
        for trait, kind in _KINDS:
            if traits & trait:
                return self._quoted(piece) if kind is BodyKind.QUOTE else kind, None
        if traits & t.LIST and tag != "p":
            return BodyKind.LIST_ITEM, None
        if _is_bold_heading(piece):
            return BodyKind.HEADING, _BOLD_LEVEL
        is_caption = is_picture_text(self._page, index, self._under_pictures)
        return BodyKind.CAPTION if is_caption else BodyKind.PARAGRAPH, None

    def _quoted(self, piece: Piece) -> BodyKind:
        """What a quotation is: a post of a social network, words that were pulled out of the story, or a quotation."""
        if is_in_post(self._page, piece):
            return BodyKind.EMBED
        return BodyKind.PULLQUOTE if self._is_repeated(piece) else BodyKind.QUOTE

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
