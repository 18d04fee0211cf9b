"""A card before its parts are told apart, and what its address tells.

In: nothing. Out: `Draft`, a working value of one parse; the traits of the places where no link is a card, or where it
is doubtful; two questions to an address. How cards are found is in `newsparse._labels.cards`.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Anchor, Scope
from newsparse._lexicon import traits as t
from newsparse._native import mypyc_attr

CLOSED: Final = (
    t.HIDDEN | t.BREADCRUMBS | t.SHARE | t.CONSENT | t.NEWSLETTER | t.COMMENTS | t.PAYWALL | t.FORM | t.SCREEN_READER
)  # fmt: skip
"""Where no link is a card."""
DOUBTFUL: Final = t.NAV | t.MENU | t.FOOTER | t.HEADER | t.MASTHEAD | t.AD | t.TAGS
"""Where cards stand only under a title that names them, "Most read" say: site maps, menus and shops look like lists."""
MENUS: Final = t.NAV | t.MENU | t.FOOTER | t.MASTHEAD
"""The most doubtful: not even a heading helps there."""
_DIGIT: Final = re.compile("[0-9]")
_NUMBERED: Final = 4
"""Digits of a query that numbers a story, "id=20415"."""


@mypyc_attr(acyclic=True)
class Draft:
    """A card before its parts are told apart."""

    __slots__ = (
        "anchor",
        "doubtful",
        "end",
        "first",
        "heading",
        "heading_piece",
        "kicker",
        "last",
        "outer",
        "scope",
        "start",
        "target",
        "url",
    )

    def __init__(self, url: str, anchor: Anchor, index: int, start: int, end: int) -> None:
        self.url = url
        """Absolute; empty for a link to the page itself."""
        self.anchor = anchor
        self.target = ""
        """As `bare_address` writes it, of a link to the page itself, too."""
        self.first = index
        """The first piece with text of its links."""
        self.last = index + 1
        """One past the last."""
        self.heading_piece = index
        self.start = start
        """Of the heading's text in the page's text."""
        self.end = end
        self.heading = False
        """Whether a heading element or a class marks the link as a heading."""
        self.scope: Scope | None = None
        """The element that holds this card and no other; `None` for a bare link in a row."""
        self.outer: Scope | None = None
        """The element that holds it with others."""
        self.doubtful = False
        """Whether it stands where menus stand."""
        self.kicker = -1
        """A heading over this card alone."""

    def begins(self) -> int:
        """The first piece of the card."""
        return self.scope.first if self.scope is not None else self.first

    def ends(self) -> int:
        """One past the last piece of the card."""
        return self.scope.last if self.scope is not None else self.last

    def shape(self) -> tuple[str, str]:
        """What cards of one list have in common."""
        scope = self.scope
        return (scope.tag, scope.words) if scope is not None else ("a", self.anchor.words)


def bare_address(url: str) -> str:
    """An address without what does not change the page that it leads to."""
    whole, url = url, url.partition("#")[0] if "#" in url else url
    return url.partition("://")[2].rstrip("/") or whole


def is_front_page(target: str) -> bool:
    """Whether a bare address is a site's front page, which is no story."""
    return "/" not in target.partition("?")[0].rstrip("/")


def is_story_address(url: str) -> bool:
    """Whether an address looks like a story's: it has a number, or a headline's worth of words."""
    path, _, query = url.partition("://")[2].partition("/")[2].partition("?")
    if _DIGIT.search(path):
        return True
    last = path.rstrip("/").rpartition("/")[2]
    if last.count("-") > 2 or last.count("_") > 2 or last.count("%") > 6:
        return True
    return bool(query) and len(_DIGIT.findall(query)) >= _NUMBERED
