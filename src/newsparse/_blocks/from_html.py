"""The HTML door: markup to a `Page`, in one pass.

In: UTF-8 bytes, or an lxml element of the caller's. Out: `Page`. One loop over the page's events keeps a stack of open
elements and writes pieces, scopes, anchors and pictures as they open and close. Inside menus and the page's footer,
where a third of all elements stand and nothing is told apart, only lines are kept. Which class words mean what is data
of the lexicon; what a piece is on the page is decided by the labels.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml import etree

from newsparse._blocks.elements import (
    ANCHOR_ATTRIBUTES,
    BLOCK_TRAITS,
    CONTAINER_TELLING,
    CONTAINERS,
    INLINE_MORE,
    INLINE_TELLING,
    LABELS,
    LINE_TAGS,
    LOUD,
    MARK_TRAITS,
    MENU_LIKE,
    NAMES,
    OPEN_MARKS,
    SILENT_TAGS,
    STORYLIKE,
    TELLING,
    TRAIL_TAGS,
    WHOLE_PAGE,
    holds_text,
    is_wordless,
    may_part_text,
    says_more,
    told_by,
)
from newsparse._blocks.ending import CUTS, end_problems
from newsparse._blocks.events import Attributes, Event, Events, events_of, tree_events
from newsparse._blocks.head import HEAD_ATTRIBUTES, HEAD_TAGS, HeadReader
from newsparse._blocks.hushed import holds_story
from newsparse._blocks.joining import GAP, Joiner
from newsparse._blocks.page import Anchor, Mark, Page, Picture, Scope
from newsparse._blocks.pictures import best_of_set
from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words import TAG_TRAITS, token_traits, traits_of
from newsparse._lexicon.navigation_words import names_trail
from newsparse.models.evidence import Problem, ProblemCode
from newsparse.models.limits import Limits

PART: Final = "part"
"""Stands on the stack for a block in a quiet element."""
_PRE: Final = t.PRE
_MAYBE_QUIET: Final = MENU_LIKE | t.FOOTER


class PageReader:
    """Reads events into a page."""

    def __init__(self, events: Events, limits: Limits, *, may_quiet: bool = True) -> None:
        self._page = page = Page()
        self._limits = limits
        self._depth, self._most, self._widest = limits.depth, limits.blocks, limits.attributes
        self._pieces = page.pieces
        self._scopes = page.scopes
        self._join = Joiner(page)
        self._buffer = self._join.buffer
        self._bounds = self._join.bounds
        self._open = self._join.open
        self._head = HeadReader(page.head, limits)
        self._items = self._head.open_items
        root = Scope(None, "", 0, 0, 0, "")
        page.scopes.append(root)
        self._scope = root
        self._stack: list[Scope | Mark | str | None] = []
        self._quiet: Scope | None = None
        self._lines = False
        self._may_quiet = may_quiet
        self.hushed: list[Scope] = []
        """Elements in which no element was told apart."""
        self._stream, self._tags = events.stream, events.tags
        self._rest: Iterator[Event] = iter(self._stream)
        """What of the stream is not read yet."""
        self._class_traits: dict[str, int] = {}
        self._token_traits: dict[str, int] = {}
        self._sources = ""
        self._labelled_by: list[tuple[Scope, str]] = []
        self._ids: dict[str, Scope] = {}

    def read(self) -> Page:
        """The page of the events. This loop runs two thousand times a page; what it calls is rarer."""
        stack, buffer, bounds, items = self._stack, self._buffer, self._bounds, self._items
        pieces, join, silent, tags, place = self._pieces, self._join, 0, self._tags, 0
        for event in self._rest:
            if event is None:
                if silent:
                    silent -= 1
                    if not silent:
                        self._head.end_silent()
                    continue
                opened = stack.pop()
                if items:
                    self._head.end(len(stack) + 1)
                if opened is None:
                    continue
                if isinstance(opened, Scope):
                    if buffer or bounds:
                        join.flush(self._scope)
                    opened.last = len(pieces)
                    self._scope = opened.parent or opened
                    if opened is self._quiet:
                        self._quiet = None
                elif isinstance(opened, Mark):
                    join.close_mark(opened)
                else:
                    self._part()
            elif isinstance(event, str):
                if silent:
                    self._head.silent_data(event)
                elif buffer or not event.isspace() or self._scope.traits & _PRE:
                    buffer.append(event)
                    if items:
                        self._head.data(event)
            else:
                tag, attributes = tags[place], event
                place += 1
                if silent:
                    silent += 1
                elif tag in SILENT_TAGS and (tag != "template" or is_wordless(self._stream, self._rest)):
                    silent = 1
                    self._head.start_silent(tag, attributes)
                elif self._quiet is not None:
                    self._start_quiet(tag, attributes)
                elif tag in BLOCK_TRAITS:
                    self._open_scope(tag, attributes)
                elif attributes:
                    self._start_inline(tag, attributes)
                elif tag == "br":
                    stack.append(None)
                    join.break_line(self._scope)
                elif tag in TAG_TRAITS:
                    self._mark(tag, TAG_TRAITS[tag], "", None)
                elif "-" in tag and self._parts_text(tag):
                    self._open_scope(tag, attributes)
                else:
                    stack.append(None)
        return self._finished()

    def _open_scope(self, tag: str, attributes: Attributes) -> None:
        if self._buffer or self._bounds:
            self._join.flush(self._scope)
        parent, stack, pieces = self._scope, self._stack, len(self._pieces)
        if len(stack) >= self._depth or pieces >= self._most:
            deep = len(stack) >= self._depth
            self._cut(ProblemCode.TRUNCATED_DEPTH if deep else ProblemCode.TOO_MANY_BLOCKS)
            stack.append(None)
            return
        own = BLOCK_TRAITS.get(tag, 0)
        words, telling = "", False
        if attributes:
            if len(attributes) > self._widest:
                attributes = self._without_attributes()
            words = attributes.get("class") or ""
            # Most say a class alone; this is cheaper to see.
            telling = len(attributes) > bool(words) and not TELLING.isdisjoint(attributes)
            if tag not in WHOLE_PAGE:
                if words:
                    shown = self._class_traits.get(words)
                    own |= self._learn(words) if shown is None else shown
                if telling:
                    own |= self._told_traits(attributes, CONTAINER_TELLING if tag in CONTAINERS else INLINE_TELLING)
        self._scope = scope = Scope(parent, tag, own, parent.traits | own, pieces, words)
        self._scopes.append(scope)
        stack.append(scope)
        if telling or tag == "html":
            self._tell(scope, tag, attributes)
        if (own & _MAYBE_QUIET or parent.tag == "nav") and self._may_quiet and not self._is_loud(scope, parent):
            self._keep_quiet(scope, parent)

    def _finished(self) -> Page:
        page = self._page
        self._join.flush(self._scope)
        if self._head.is_cut:
            self._cut(ProblemCode.TOO_MANY_STATEMENTS)
        scope: Scope | None = self._scope
        while scope is not None:
            scope.last = len(page.pieces)
            scope = scope.parent
        page.text = GAP.join(self._join.texts)
        for scope, name in self._labelled_by:
            labelling = self._ids.get(name)
            if labelling is not None and labelling.first < labelling.last:
                scope.label = page.pieces[labelling.first].text
        return page

    # What start tags do.

    @staticmethod
    def _is_loud(scope: Scope, parent: Scope) -> bool:
        """Whether a menu is read all the same; the steps of a trail are told apart however deep it is."""
        return bool((scope.own | parent.own) & LOUD or scope.traits & t.BREADCRUMBS)

    def _keep_quiet(self, scope: Scope, parent: Scope) -> None:
        """From here to the element's end no element is told apart, if it is a menu or the page's footer."""
        menu = parent.tag == "nav" or (scope.own & MENU_LIKE and scope.own & t.LIST)
        if menu or (scope.tag == "footer" and not parent.traits & STORYLIKE):
            self._quiet = scope
            self._lines = bool(menu)
            if menu:
                scope.own |= t.LINES
                scope.traits |= t.LINES
            self.hushed.append(scope)

    def _start_quiet(self, tag: str, attributes: Attributes) -> None:
        if (block := tag in BLOCK_TRAITS) or tag == "br":
            self._part()
        words = attributes.get("class") if block and not self._lines else None
        if words and "readcrumb" in words and self._learn(words) & t.BREADCRUMBS:
            # Its pieces have its traits; in it, too, no element is told apart.
            self._open_scope(tag, attributes)
            return
        self._stack.append(PART if block else None)
        if attributes and (tag in HEAD_TAGS or (says_more(attributes) and not HEAD_ATTRIBUTES.isdisjoint(attributes))):
            self._head.start(tag, attributes, len(self._stack))

    def _part(self) -> None:
        """A block begins or ends in a quiet element: a line of a menu, a piece of all else."""
        if self._buffer:
            if self._lines:
                self._join.break_menu_line()
            else:
                self._join.flush(self._scope)

    def _learn(self, words: str) -> int:
        """Traits of class words; a page says the same words again and again, in ever new company."""
        known, shown = self._token_traits, 0
        for token in words.split():
            traits = known.get(token)
            if traits is None:
                traits = known[token] = token_traits(token)
            shown |= traits
        if shown & t.HIDDEN:
            shown = traits_of(words)
        self._class_traits[words] = shown
        return shown

    def _told_traits(self, attributes: Attributes, telling: frozenset[str]) -> int:
        """Traits that id, role, itemprop, hidden, style and the like show."""
        shown = 0
        for key, value in attributes.items():
            if key in NAMES and key in telling:
                known = self._class_traits.get(value)
                shown |= self._learn(value) if known is None else known
            elif key in telling:
                shown |= told_by(key, value)
        return shown

    def _tell(self, scope: Scope, tag: str, attributes: Attributes) -> None:
        """What a block's attributes say that is no trait."""
        name = attributes.get("id")
        if name:
            self._ids[name] = scope
            scope.words = scope.words or name
        if not LABELS.isdisjoint(attributes):
            scope.label = attributes.get("aria-label") or ""
            name = attributes.get("aria-labelledby")
            if scope.label and tag in TRAIL_TAGS and names_trail(scope.label):
                scope.own |= t.BREADCRUMBS
                scope.traits |= t.BREADCRUMBS
            if name and not scope.label:
                self._labelled_by.append((scope, name))
        if tag == "html" or not HEAD_ATTRIBUTES.isdisjoint(attributes):
            self._head.start(tag, attributes, len(self._stack))

    def _without_attributes(self) -> Attributes:
        self._cut(ProblemCode.TOO_MANY_ATTRIBUTES)
        return {}

    def _cut(self, code: ProblemCode) -> None:
        problems = self._page.problems
        if not any(problem.code is code for problem in problems):
            problems.append(Problem(code, CUTS[code]))

    def _start_inline(self, tag: str, attributes: Attributes) -> None:
        """An element with attributes that does not part text."""
        if len(attributes) > self._widest:
            attributes = self._without_attributes()
        more = says_more(attributes) and not INLINE_MORE.isdisjoint(attributes)
        if tag == "a" and attributes.get("href"):
            self._anchor(tag, attributes, more)
        elif tag in LINE_TAGS:
            self._stack.append(None)
            self._line(tag, attributes)
        elif tag in HEAD_TAGS:
            self._stack.append(None)
            self._head.start(tag, attributes, len(self._stack))
            return
        elif "-" in tag and self._parts_text(tag):
            self._open_scope(tag, attributes)
            return
        else:
            traits = TAG_TRAITS.get(tag, 0) | self._inline_traits(attributes, more)
            if traits:
                self._mark(tag, traits, attributes.get("datetime") or attributes.get("itemprop") or "", None)
            else:
                self._stack.append(None)
        if more and not HEAD_ATTRIBUTES.isdisjoint(attributes):
            self._head.start(tag, attributes, len(self._stack))

    def _inline_traits(self, attributes: Attributes, more: bool) -> int:  # noqa: FBT001 - the caller has looked
        shown = 0
        if words := attributes.get("class"):
            known = self._class_traits.get(words)
            shown = self._learn(words) if known is None else known
        if more:
            shown |= self._told_traits(attributes, INLINE_TELLING)
            if "author" in (attributes.get("rel") or ""):
                shown |= t.BYLINE
        return shown & MARK_TRAITS

    def _parts_text(self, tag: str) -> bool:
        """Whether a custom element parts text: none stands before it in the line, and it holds text itself."""
        standing = self._buffer or self._bounds
        return not standing and may_part_text(tag, self._scope.tag) and holds_text(self._stream, self._rest)

    def _mark(self, tag: str, traits: int, value: str, anchor: Anchor | None) -> None:
        marks = self._open
        if len(marks) >= OPEN_MARKS:
            self._stack.append(None)
            self._cut(ProblemCode.TRUNCATED_DEPTH)
            return
        mark = Mark(tag, traits, value, anchor)
        marks.append(mark)
        self._bounds.append((len(self._buffer), mark, 1))
        self._stack.append(mark)

    def _anchor(self, tag: str, attributes: Attributes, more: bool) -> None:  # noqa: FBT001 - as above
        anchors = self._page.anchors
        if len(anchors) >= self._limits.links:
            self._stack.append(None)
            self._cut(ProblemCode.TOO_MANY_LINKS)
            return
        anchor = Anchor(attributes["href"], attributes.get("class") or "", self._scope, len(self._pieces))
        anchors.append(anchor)
        traits = 0
        if len(attributes) > 1:
            traits = self._inline_traits(attributes, more)
            if not ANCHOR_ATTRIBUTES.isdisjoint(attributes):
                anchor.label = attributes.get("aria-label") or attributes.get("title") or ""
                anchor.rel = attributes.get("rel") or ""
        self._mark(tag, traits, "", anchor)

    def _line(self, tag: str, attributes: Attributes) -> None:
        if tag == "br":
            self._join.break_line(self._scope)
        elif tag == "source":
            srcset = attributes.get("srcset") or attributes.get("data-srcset")
            if srcset and not self._sources:
                self._sources = best_of_set(srcset)
        else:
            self._picture(attributes)

    def _picture(self, attributes: Attributes) -> None:
        page = self._page
        for mark in self._open:
            if mark.anchor is not None:
                mark.anchor.has_image = True
        if len(page.pictures) < self._limits.images:
            page.pictures.append(Picture(attributes, self._sources, self._scope, len(self._pieces)))
        else:
            self._cut(ProblemCode.TOO_MANY_IMAGES)
        self._sources = ""


def read_html(html: bytes, limits: Limits) -> Page:
    """The page of UTF-8 bytes. Never raises on what is in them."""
    events = events_of(html)
    page = _read(events, limits)
    page.problems += end_problems(html, events, page.scopes[-1].tag)
    return page


def read_tree(root: etree._Element, limits: Limits) -> Page:
    """The page of a tree of the caller's, which is only read."""
    return _read(tree_events(root), limits)


def _read(events: Events, limits: Limits) -> Page:
    reader = PageReader(events, limits)
    page = reader.read()
    if reader.hushed and holds_story(page, reader.hushed):
        page = PageReader(events, limits, may_quiet=False).read()
    return page
