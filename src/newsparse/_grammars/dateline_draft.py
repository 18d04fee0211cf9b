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

    index = 0
    """The token that comes next."""
    date: PartialDate | None = None
    printed = ""
    """The supplier's bracket as printed."""
    is_capitals = False
    """The place is in capitals."""
    begin = 0
    """The token that the place begins with."""
    words = 0
    """Of the first place."""
    has_known = False
    """A known supplier in brackets or slashes."""
    has_unknown = False
    """An unknown one in brackets."""
    has_bare = False
    """A known one without brackets."""
    has_bracketed_place = False
    """The place itself stands in brackets: "[BEIJING]"."""
    is_first = False
    """The supplier stands before the place."""
    is_dated_last = False
    """The date stands after the supplier."""
    end = End.NOTHING
    after = 0
    """Offset after the last slot and its closing mark."""

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.towns: list[Town] = []
        self.agencies: list[Agency] = []
        self.people: list[str] = []

    @property
    def country(self) -> str | None:
        """Of the first place, where that is known so far."""
        return town_country(self.towns[0]) if self.towns else None
