"""Whether a link's text reads as a headline: long enough, a line of its own, no name, no date, no small print.

In: a piece and the mark of a link in it. Out: yes or no. The tests run on every link out of the menus, so the cheap
ones come first. Nothing is known here of what stands around the piece.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Anchor, Mark, Piece
from newsparse._labels.drafts import DOUBTFUL
from newsparse._lexicon import traits as t
from newsparse._lexicon.section_words import group_kind

_SMALL_PRINT: Final = t.KICKER | t.BYLINE | t.DATE | t.TIME | t.TAGS | t.CREDIT | t.CAPTION
"""What an element's own class shows of a link that is a part of a card and not its heading."""
_LONG: Final = 18
"""Characters from which a link reads as a headline and not as the name of a section or a person."""
_LONG_WIDE: Final = 8
"""The same in scripts of few characters."""
_SHORT_HEADING: Final = 4
"""The same for what markup calls a heading."""
LONG_ENOUGH: Final = 24
"""The same where menus stand."""
_TITLE: Final = 32
"""Characters of a linked title, "Latest news"."""
LEAD_IN: Final = 40
"""Characters before a link that may be its label, number or time."""
_OPENS: Final = 32
"""Characters of a linked headline that opens its teaser."""
_HEADING: Final = t.HEADING
_HEADLINE: Final = t.HEADLINE
_DIGIT: Final = re.compile("[0-9]")
_AUTHOR: Final = re.compile("(?:^|[^:/])/aut")
"""A folder of authors, and no host that begins so: "//auto.news.example"."""
_DATED: Final = 6
"""A link is no headline where one character in so many is a digit: it is a date, a result, a phone number."""


def is_heading(piece: Piece, mark: Mark) -> bool:
    """Whether a heading element, or a class, marks a link as a heading."""
    return bool((piece.traits & t.HEADING) or (piece.scope.own | mark.traits) & t.HEADLINE)


def is_headline(piece: Piece, mark: Mark) -> bool:
    """Whether a link's text reads as a headline."""
    length = mark.end - mark.start
    if length < _SHORT_HEADING:
        return False
    own = piece.scope.own | mark.traits
    if not (piece.traits & _HEADING or own & _HEADLINE) and (
        length < _LONG_WIDE or own & _SMALL_PRINT or not _reads_so(piece, mark, length)
    ):
        return False
    whole = piece.end - piece.start
    if length <= _TITLE and whole - length < _SHORT_HEADING and group_kind(piece.text) is not None:
        return False
    return piece.linked * 2 >= whole or _is_line(piece, mark.start, mark.end)


def _reads_so(piece: Piece, mark: Mark, length: int) -> bool:
    """Whether a link that no markup calls a heading is long enough for one, and neither a date nor a name."""
    if length < LONG_ENOUGH and piece.traits & DOUBTFUL:
        return False
    if length <= LEAD_IN:
        text = piece.text[mark.start - piece.start : mark.end - piece.start]
        if length < _LONG and not "\u2e80" <= text[length // 2] <= "\ud7ff":
            return False
        if (not text.isascii() or _DIGIT.search(text)) and sum(map(str.isdigit, text)) * _DATED >= length:
            return False
    return not names_a_person(mark.anchor)


def names_a_person(anchor: Anchor | None) -> bool:
    """Whether a link leads to an author, by its `rel` or its address."""
    if anchor is None or "author" in anchor.rel:
        return True
    href = anchor.href
    return ("/aut" in href and _AUTHOR.search(href) is not None) or "/people/" in href or "/profile" in href


def _is_line(piece: Piece, start: int, end: int) -> bool:
    """Whether a link in running text is a line of its own, after a short label at most."""
    text = piece.text
    before, after = start - piece.start, end - piece.start
    if before > LEAD_IN and text.rfind("\n", before - LEAD_IN, before) < 0:
        return False
    if len(text) - after <= LEAD_IN or text.find("\n", after, after + LEAD_IN) >= 0:
        return True
    # Old layouts print the teaser right after its linked headline: a new sentence, and not the sentence's rest.
    return not before and after >= _OPENS and text[after : after + 2].lstrip()[:1].isupper()
