"""Labelled pieces: what the labels hand to the fields.

In: nothing. Out: `Labels`, `Story`, `Group`, `Card`. Working values of one parse, like those of `newsparse._blocks.page`.
Pieces are named by their index in `page.pieces`.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Anchor
from newsparse._native import mypyc_attr
from newsparse.models.article import BodyKind
from newsparse.models.byline import Byline
from newsparse.models.document import Role
from newsparse.models.links import RelatedLink, SectionKind

INDEX_CARDS: Final = 12
"""Links in groups from which a page without a story is an index."""


@mypyc_attr(acyclic=True)
class StoryPiece:
    """A piece of the story."""

    __slots__ = ("index", "kind", "level")

    def __init__(self, index: int, kind: BodyKind, level: int | None) -> None:
        self.index = index
        self.kind = kind
        self.level = level
        """1 to 6 for a heading."""


@mypyc_attr(acyclic=True)
class Card:
    """One link of a group with what is printed about it; the numbers are pieces, -1 for none."""

    __slots__ = (
        "anchor",
        "date",
        "dateline",
        "end",
        "heading",
        "kicker",
        "kicker_span",
        "link",
        "start",
        "summary",
        "summary_start",
        "text",
        "url",
    )

    def __init__(self, heading: int, text: str, anchor: Anchor | None, url: str | None = None) -> None:
        self.heading = heading
        self.text = text
        """The heading as it is to be given: numbers, ages and glued kickers stripped."""
        self.anchor = anchor
        self.url = url
        """The anchor's address, absolute."""
        self.start = -1
        """Of the heading in the page's text; -1 where the whole piece is the heading."""
        self.end = -1
        self.kicker_span: tuple[int, int] | None = None
        """Of the kicker in the page's text, where it is not the whole piece."""
        self.summary_start = -1
        """Where the summary begins in the page's text, where it is not the whole piece."""
        self.link: RelatedLink | None = None
        """The card read, by the first field that needs it."""
        self.kicker = -1
        self.summary = -1
        self.dateline = -1
        self.date = -1


class Group:
    """A group of links under one title."""

    __slots__ = ("cards", "inline", "kind", "title", "title_text")

    def __init__(self, title: int, title_text: str | None, kind: SectionKind, cards: list[Card]) -> None:
        self.title = title
        """The piece that is its title, -1 for none."""
        self.title_text = title_text
        self.kind = kind
        self.cards = cards
        self.inline = False
        """Whether it is an insert between paragraphs, or a bare link at the end of the story, without a title."""


class Labels:
    """What each piece of a page is."""

    __slots__ = (
        "bylines",
        "first",
        "groups",
        "headline",
        "kicker",
        "last",
        "leads",
        "roles",
        "rules",
        "sections",
        "story",
        "tags",
    )

    def __init__(self, size: int) -> None:
        self.roles: list[Role] = [Role.OTHER] * size
        """The role of each piece."""
        self.rules: list[str] = [""] * size
        """The rule that gave it."""
        self.headline = -1
        """The piece that prints the headline."""
        self.kicker: tuple[int, int, str] | None = None
        """Where the kicker stands in the page's text, and the rule that found it."""
        self.story: list[StoryPiece] = []
        """The story in order of print."""
        self.bylines: dict[str, Byline | None] = {}
        """The bylines that texts of the page are, as far as somebody has asked."""
        self.sections: frozenset[str] = frozenset()
        """What the page calls its own section, letters and digits alone."""
        self.tags: list[int] = []
        """The pieces that are the story's tags, in order of print."""
        self.leads: list[StoryPiece] = []
        """Paragraphs over the story that a class calls a standfirst: the story's, where the standfirst is another text."""
        self.groups: list[Group] = []
        """Links in groups, in order of print."""
        self.first = -1
        """The first piece of the story, -1 where there is none."""
        self.last = -1
        """One past the last."""

    def first_words(self) -> int:
        """The first piece of the story that is no caption: the picture over it may stand before the byline."""
        return next((part.index for part in self.story if part.kind is not BodyKind.CAPTION), self.first)
