"""Markup as a list of events, from the parser or from a tree of the caller's.

In: UTF-8 bytes, or an lxml element. Out: `Events`, in the order of print. lxml's HTML parser (never XML) fills them through a
target, so no tree is built, nothing limits the depth of a page, and nothing is copied. They are read in one loop afterwards
(`newsparse._blocks.from_html`): parsing and reading in turns costs a fifth more than one after the other. This is the
only module that knows lxml.
"""

from __future__ import annotations

import contextlib
from typing import Any, ClassVar, Final

from lxml import etree

_MAPS_REFERENCES: Final = etree.LIBXML_VERSION >= (2, 14)
"""Whether the parser reads references as browsers do; the lowest lxml that is allowed comes with libxml2 2.13."""

Attributes = dict[str, str]
Event = Attributes | str | None
"""Where an element starts its attributes, characters as they are, `None` where an element ends."""


_NONE: Final[Attributes] = {}
"""The attributes of elements that have none; the parser has a read-only mapping for them."""


class Events:
    """The events of a page, and the tags that start in them.

    Two lists, and no pair for each element: what a page keeps in memory while it is read is what wakes Python's garbage collector,
    which then walks over all that the program holds.
    """

    __slots__ = ("stream", "tags")

    def __init__(self) -> None:
        self.stream: list[Event] = []
        self.tags: list[str] = []

    def part_with_parser(self) -> None:
        """The parser and its target hold each other, and what they were told, until the garbage collector comes: leave them nothing."""
        stream, tags = self.stream, self.tags
        self.stream, self.tags = stream.copy(), tags.copy()
        stream.clear()
        tags.clear()


class _Start:
    """The call that tells of a start tag."""

    __slots__ = ("_stream", "_tags")
    __signature__: ClassVar = "(tag, attributes)"
    """lxml asks `inspect` for every page whether the call takes namespaces, too; what is no signature is a short answer."""

    def __init__(self, events: Events) -> None:
        self._stream = events.stream
        self._tags = events.tags

    def __call__(self, tag: str, attributes: Any) -> None:
        self._tags.append(tag)
        self._stream.append(attributes or _NONE)


class _Recorder:
    """A target of lxml's HTML parser. The parser calls two thousand times a page, so its calls go straight to the list."""

    __slots__ = ("data", "end", "start")

    def __init__(self, events: Events) -> None:
        stream = events.stream

        def end(_tag: str) -> None:
            stream.append(None)

        self.start = _Start(events)
        self.end = end
        self.data = stream.append

    def close(self) -> None:
        """The parser is done."""


def events_of(html: bytes) -> Events:
    """The events of a page. Never raises on what is in it."""
    events = Events()
    if html and not html.isspace():
        if not _MAPS_REFERENCES:
            from newsparse._input.references import mend_references

            html = mend_references(html)
        target: Any = _Recorder(events)
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, no_network=True, target=target)
        # All at once: fed in parts, the parser looks ahead for the end of each tag, and libxml2 before 2.14 loses a "<"
        # that ends the page. What is not UTF-8 after all ends the events for lxml 5.4; the decoder lets none get here.
        with contextlib.suppress(etree.LxmlError, UnicodeDecodeError):
            etree.fromstring(html, parser)
        events.part_with_parser()
    return events


def tree_events(root: etree._Element) -> Events:
    """The events of a tree, which is only read."""
    events = Events()
    stream, tags = events.stream, events.tags
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if isinstance(element.tag, str):
            if event == "start":
                # A name may hold a "}", too, and begins with a letter; a namespace stands in braces before it.
                name = element.tag.rpartition("}")[2] if element.tag[0] == "{" else element.tag
                # HTML's names know no capitals but those of ASCII.
                tags.append(name.lower() if name.isascii() else name)
                stream.append(_attributes(element))
                if element.text:
                    stream.append(element.text)
                continue
            stream.append(None)
        if event != "start" and element.tail and element is not root:
            stream.append(element.tail)
    return events


def _attributes(element: etree._Element) -> Attributes:
    return {str(name): str(value) for name, value in element.attrib.items()} if len(element.attrib) else {}
