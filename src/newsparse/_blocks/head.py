"""What the page says of itself in machine-readable form, collected on the way through the markup.

In: start tags with attributes, the text inside silent elements and inside microdata. Out: the lists of `Head`, raw.
Nothing is understood here; the claims do that.
"""

from __future__ import annotations

from collections.abc import Sized
from typing import Final

from newsparse._blocks.page import Head, Item
from newsparse.models.limits import Limits

_ITEM_TEXT: Final = 2_000
"""Characters of an item's text that are kept: no property that is read from text is longer, but for the body."""
_NESTED_ITEMS: Final = 8
_ADDRESSES: Final = frozenset({"url", "mainEntityOfPage", "sameAs", "image", "contentUrl"})
"""Properties of a link whose value is its address; of all others (author, name) it is the text."""

HEAD_TAGS: Final = frozenset({"meta", "link", "base"})
HEAD_ATTRIBUTES: Final = frozenset({"itemprop", "itemscope", "property", "typeof"})
"""What makes an element one that the page says something of itself with."""

Attributes = dict[str, str]


class _OpenItem:
    __slots__ = ("depth", "index", "left", "parts")

    def __init__(self, index: int, depth: int, left: int) -> None:
        self.index = index
        self.depth = depth
        self.left = left
        self.parts: list[str] = []


class HeadReader:
    """Fills a `Head`."""

    __slots__ = ("_head", "_most", "_silent_parts", "_silent_tag", "is_cut", "open_items")

    def __init__(self, head: Head, limits: Limits) -> None:
        self._head = head
        self._most = limits.statements
        self.is_cut = False
        """Whether there were more statements of a kind than the limit allows."""
        self.open_items: list[_OpenItem] = []
        self._silent_tag = ""
        self._silent_parts: list[str] | None = None

    def start(self, tag: str, attributes: Attributes, depth: int) -> None:
        """A start tag with attributes; `depth` is the number of open elements, its own included."""
        if tag == "meta":
            self._meta(attributes)
        elif tag == "link":
            rel = attributes.get("rel")
            href = attributes.get("href")
            if rel and href and self._has_room(self._head.links):
                kind = attributes.get("hreflang") or attributes.get("type") or ""
                self._head.links.append((rel.lower(), href, kind))
        elif tag == "html":
            self._head.language = self._head.language or attributes.get("lang") or attributes.get("xml:lang") or ""
        elif tag == "base" and not self._head.base:
            self._head.base = attributes.get("href") or ""
        if "itemprop" in attributes or "itemscope" in attributes:
            self._item(attributes.get("itemprop") or "", attributes.get("itemtype") or "", tag, attributes, depth)
        elif tag != "meta" and ("property" in attributes or "typeof" in attributes):
            self._item(attributes.get("property") or "", attributes.get("typeof") or "", tag, attributes, depth)

    def _has_room(self, statements: Sized) -> bool:
        """Whether the limit lets in one more."""
        if len(statements) < self._most:
            return True
        self.is_cut = True
        return False

    def _meta(self, attributes: Attributes) -> None:
        content = attributes.get("content")
        if content is None or not self._has_room(self._head.metas):
            return
        for key in ("property", "name", "itemprop", "http-equiv"):
            name = attributes.get(key)
            if name:
                self._head.metas.append((name.strip().lower(), content))

    def _item(self, names: str, type_: str, tag: str, attributes: Attributes, depth: int) -> None:
        if not self._has_room(self._head.items):
            return
        value = attributes.get("content") or attributes.get("datetime") or attributes.get("src") or ""
        if not value and (tag == "link" or names in _ADDRESSES):
            value = attributes.get("href") or ""
        parent = self.open_items[-1].index if self.open_items else -1
        self._head.items.append(Item(parent, names, type_, value))
        if tag in ("meta", "link", "img", "source", "input", "br", "hr") or len(self.open_items) >= _NESTED_ITEMS:
            return
        left = 0 if value or "articleBody" in names else _ITEM_TEXT
        self.open_items.append(_OpenItem(len(self._head.items) - 1, depth, left))

    def data(self, data: str) -> None:
        """A run of characters inside items that are open."""
        for item in self.open_items:
            if item.left > 0:
                item.parts.append(data[: item.left])
                item.left -= len(data)

    def end(self, depth: int) -> None:
        """The element that was opened at this depth ends."""
        while self.open_items and self.open_items[-1].depth >= depth:
            item = self.open_items.pop()
            if item.parts:
                self._head.items[item.index].value = " ".join("".join(item.parts).split())

    def start_silent(self, tag: str, attributes: Attributes) -> None:
        """A script, a title: something whose text no reader sees."""
        self._silent_tag = tag
        self._silent_parts = None
        if tag == "title" and not self._head.title:
            self._silent_parts = []
        elif tag == "script":
            kind = attributes.get("type") if attributes else None
            if kind and "ld+json" in kind.lower() and self._has_room(self._head.json_ld):
                self._silent_parts = []

    def silent_data(self, data: str) -> None:
        """Characters inside it."""
        if self._silent_parts is not None:
            self._silent_parts.append(data)

    def end_silent(self) -> None:
        """It ends."""
        if self._silent_parts is None:
            return
        text = "".join(self._silent_parts)
        self._silent_parts = None
        if self._silent_tag == "title":
            self._head.title = text
        else:
            self._head.json_ld.append(text)
