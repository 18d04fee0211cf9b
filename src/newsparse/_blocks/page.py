"""The page as pieces of text with traits: the value at which both doors meet.

In: what a reader (`from_html`, `from_text`) saw. Out: `Page` with its `Piece`s, the `Scope`s they stand in, the
`Anchor`s and `Picture`s, and `Head`, the raw machine-readable statements. After this stage nobody knows lxml, and
labels and fields cannot tell HTML from plain text but by traits. These are working values of one parse: slotted and
plain, since there are a thousand of them on a page; they never leave the package.
"""

from __future__ import annotations

from collections.abc import Mapping

from newsparse._blocks.pictures import picture_address, pixels
from newsparse._native import mypyc_attr
from newsparse.models.evidence import Problem


@mypyc_attr(acyclic=True)
class Scope:
    """An element that parts text, with the run of pieces that stand in it."""

    __slots__ = ("first", "label", "last", "own", "parent", "tag", "traits", "words")

    def __init__(self, parent: Scope | None, tag: str, own: int, traits: int, first: int, words: str) -> None:
        self.parent = parent
        self.tag = tag
        self.own = own
        """Traits that this element itself shows."""
        self.traits = traits
        """`own` and all that is inherited."""
        self.first = first
        """Index of the first piece in it."""
        self.last = first
        """One past the last piece in it: `page.pieces[first:last]` is all of its text."""
        self.words = words
        """Class as written, or id where there is none."""
        self.label = ""
        """`aria-label`, or the text of what `aria-labelledby` names."""


@mypyc_attr(acyclic=True)
class Anchor:
    """A link with an address; a card's link may span several pieces."""

    __slots__ = ("first", "has_image", "href", "label", "last", "rel", "scope", "words")

    def __init__(self, href: str, words: str, scope: Scope, first: int) -> None:
        self.href = href
        """As written on the page."""
        self.words = words
        """Class as written."""
        self.scope = scope
        """The scope that it was opened in."""
        self.first = first
        """Index of the first piece that has text of it."""
        self.last = first
        """One past the last such piece; equal to `first` for a link without text."""
        self.rel = ""
        self.label = ""
        """`aria-label` or `title`."""
        self.has_image = False


@mypyc_attr(acyclic=True)
class Mark:
    """An inline run that the markup names: a span with a telling class, a `time`, an anchor, bold type."""

    __slots__ = ("anchor", "end", "start", "tag", "traits", "value")

    def __init__(self, tag: str, traits: int, value: str, anchor: Anchor | None) -> None:
        self.tag = tag
        self.traits = traits
        """Its own traits."""
        self.value = value
        """`datetime` of a `time`, itemprop names of all else."""
        self.anchor = anchor
        """The link, where the run is one."""
        self.start = -1
        """In the page's text; -1 while it has no text."""
        self.end = -1


@mypyc_attr(acyclic=True)
class Picture:
    """An image element. Its attributes are read when a field asks: most pictures of a page are of other stories."""

    __slots__ = ("_attributes", "_sources", "piece", "scope")

    def __init__(self, attributes: Mapping[str, str], sources: str, scope: Scope, piece: int) -> None:
        self._attributes = attributes
        self._sources = sources
        self.scope = scope
        self.piece = piece
        """Index of the piece that follows it."""

    @property
    def url(self) -> str:
        """The best address of those given, as written; empty where there is none."""
        return picture_address(self._attributes, self._sources)

    @property
    def alt(self) -> str:
        """The alternative text."""
        return self._attributes.get("alt") or ""

    @property
    def width(self) -> int:
        """In CSS pixels as stated, 0 where the page does not say."""
        return pixels(self._attributes.get("width"))

    @property
    def height(self) -> int:
        """In CSS pixels as stated, 0 where the page does not say."""
        return pixels(self._attributes.get("height"))


@mypyc_attr(acyclic=True)
class Piece:
    """A run of text that block markup, or a line's end, parts from what stands around it."""

    __slots__ = ("end", "linked", "marks", "own", "scope", "start", "strong", "text", "traits")

    def __init__(
        self, start: int, end: int, text: str, scope: Scope, traits: int, marks: list[Mark] | None = None
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        """`page.text[start:end]`; single line breaks are newlines, all other white space is one blank."""
        self.scope = scope
        self.traits = traits
        """Those of the scope, and `own`."""
        self.own = 0
        """Those of inline elements that hold the whole piece."""
        self.linked = 0
        """Characters that are links."""
        self.strong = 0
        """Characters that are bold."""
        self.marks = [] if marks is None else marks
        """In the order of their starts, outer before inner."""


@mypyc_attr(acyclic=True)
class Item:
    """One element of microdata or RDFa: a property, a thing, or both."""

    __slots__ = ("names", "parent", "type", "value")

    def __init__(self, parent: int, names: str, type_: str, value: str) -> None:
        self.parent = parent
        """Index of the item that it stands in, -1 for none."""
        self.names = names
        """itemprop or property as written."""
        self.type = type_
        """itemtype or typeof as written; empty where it is no thing of its own."""
        self.value = value
        """content, datetime, href or src; else the element's text."""


class Head:
    """What the page says of itself, raw."""

    __slots__ = ("base", "items", "json_ld", "language", "links", "metas", "title")

    def __init__(self) -> None:
        self.language = ""
        """`lang` of the html element."""
        self.base = ""
        """`href` of the first base element."""
        self.title = ""
        """Text of the first title element."""
        self.metas: list[tuple[str, str]] = []
        """(name, property, itemprop or http-equiv in lower case; content)."""
        self.links: list[tuple[str, str, str]] = []
        """(rel in lower case; href; hreflang or type)."""
        self.json_ld: list[str] = []
        """The scripts' characters."""
        self.items: list[Item] = []
        """Microdata and RDFa in the order of print."""


class Page:
    """A page as one text, cut into pieces."""

    __slots__ = ("anchors", "head", "marked_up", "pictures", "pieces", "problems", "scopes", "text")

    def __init__(self) -> None:
        self.text = ""
        """The pieces' texts, parted by blank lines (HTML), or the text that was given (plain text)."""
        self.pieces: list[Piece] = []
        """Ordered, apart; they cover all that is not white space."""
        self.scopes: list[Scope] = []
        """In the order of their opening; the first is the page's root."""
        self.anchors: list[Anchor] = []
        self.pictures: list[Picture] = []
        self.head = Head()
        self.marked_up = True
        """Whether it was HTML."""
        self.problems: list[Problem] = []
