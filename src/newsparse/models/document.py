"""The page's own text, cut into blocks with roles.

In: nothing but attrs. Out: `Document`, `Block` and the closed enum `Role`. How a block comes by its role is the matter
of the labels.
"""

from __future__ import annotations

from enum import StrEnum

import attrs


class Role(StrEnum):
    """What a block is on the page; the kinds of `BodyKind` are roles, too."""

    MASTHEAD = "masthead"
    NAVIGATION = "navigation"
    KICKER = "kicker"
    HEADLINE = "headline"
    DESCRIPTION = "description"
    BYLINE = "byline"
    DATELINE = "dateline"
    DATE = "date"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    PULLQUOTE = "pullquote"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    EMBED = "embed"
    CREDIT = "credit"
    RELATED = "related"
    SECTION_TITLE = "section_title"
    TEASER = "teaser"
    NEWSLETTER = "newsletter"
    SHARE = "share"
    COMMENTS = "comments"
    NOTICE = "notice"
    RIGHTS = "rights"
    ADVERTISEMENT = "advertisement"
    BREADCRUMBS = "breadcrumbs"
    TAGS = "tags"
    AUTHOR_NOTE = "author_note"
    AI_SUMMARY = "ai_summary"
    PAYWALL = "paywall"
    CONSENT = "consent"
    HIDDEN = "hidden"
    OTHER = "other"


@attrs.frozen
class Block:
    """A run of the page's text with one role."""

    start: int
    """Where the block begins in `Document.text`, in characters."""
    end: int
    """Where it ends."""
    text: str
    """`Document.text[start:end]`."""
    role: Role
    """What the block is on the page."""


@attrs.frozen
class Document:
    """The page's text and the blocks that cover it: ordered, apart, nothing but white space between them.

    >>> Document("Head\\n\\nText", (Block(0, 4, "Head", Role.HEADLINE), Block(6, 10, "Text", Role.PARAGRAPH))).account()
    {'headline': 4, 'paragraph': 4}
    """

    text: str
    """The page's own text; every span of the answer is a slice of it."""
    blocks: tuple[Block, ...]
    """In the order of print."""

    def account(self) -> dict[str, int]:
        """How many characters each role has; they sum to the characters of all blocks."""
        characters: dict[str, int] = {}
        for block in self.blocks:
            characters[block.role.value] = characters.get(block.role.value, 0) + block.end - block.start
        return characters
