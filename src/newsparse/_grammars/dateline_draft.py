"""What was read of a dateline so far.

In: the readers of the slots fill it. Out: `Draft`, and `End`, how a run of slots ends. No text is read here.
"""

from __future__ import annotations

from enum import IntEnum

from newsparse._grammars.dateline_places import Town, town_country
from newsparse._grammars.tokens import Tokens
from newsparse.models.agency import Agency
from newsparse.models.dateline import PartialDate


class End(IntEnum):
    """How the run ends."""

    NOTHING = 0
    """The story follows without a mark."""
    LINE = 1
    """The line, or the text."""
    DASH = 2
    STOP = 3
    COLON = 4


class Draft:
    """What was read so far."""

    __slots__ = (
        "after", "agencies", "date", "end", "has_bare", "has_bracketed_place", "has_known", "has_unknown", "index", "is_capitals", "is_dated_last",
        "is_first", "people", "printed", "tokens", "towns", "words",
    )  # fmt: skip

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.index = 0
        self.towns: list[Town] = []
        self.date: PartialDate | None = None
        self.agencies: list[Agency] = []
        self.people: list[str] = []
        self.printed = ""
        """The supplier's bracket as printed."""
        self.is_capitals = False
        """The place is in capitals."""
        self.words = 0
        self.has_known = False
        """A known supplier in brackets or slashes."""
        self.has_unknown = False
        """An unknown one in brackets."""
        self.has_bare = False
        """A known one without brackets."""
        self.has_bracketed_place = False
        """The place itself stands in brackets: "[BEIJING]"."""
        self.is_first = False
        """The supplier stands before the place."""
        self.is_dated_last = False
        self.end = End.NOTHING
        self.after = 0
        """Offset after the last slot and its closing mark."""

    @property
    def country(self) -> str | None:
        """Of the first place, where that is known so far."""
        return town_country(self.towns[0]) if self.towns else None
