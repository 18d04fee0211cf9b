"""A text cut into words, numbers and marks with their offsets, as far as somebody asks.

In: a text. Out: `Token`s by index; the scanner reads no further than it is asked, so that a paragraph that is no
dateline costs two or three words. Nothing here knows what a place or an agency is.
"""

from __future__ import annotations

import re
from enum import IntEnum
from typing import NamedTuple


class Kind(IntEnum):
    """What a token is."""

    END = 0
    WORD = 1
    NUMBER = 2
    COMMA = 3
    STOP = 4
    COLON = 5
    DASH = 6
    SLASH = 7
    OPEN = 8
    CLOSE = 9
    OTHER = 10


class Token(NamedTuple):
    """A word, a number or a mark."""

    kind: Kind
    text: str
    start: int
    end: int
    is_apart: bool
    """White space stands before it."""
    is_new_line: bool
    """A line break stands before it."""


_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u0963\u0981-\u09cd\u0a01-\u0a03\u0a3c-\u0a51"
    "\u0a81-\u0a83\u0abc-\u0acd\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bd7\u0c00-\u0c04\u0c3c-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d57\u0d81-\u0d83\u0dca-\u0ddf\u0e31-\u0e4e\u0eb1-\u0ece\u102b-\u103e\u17b4-\u17d3\u200c\u200d"
)
"""Vowel signs and joiners: parts of words that `re` does not count among the letters."""

_WORD = rf"[^\W\d_](?:[^\W_]|[{_MARKS}]|['’.&-](?=[^\W_]))*"
_TOKEN = re.compile(
    rf"\s*(?:({_WORD})|(\d+)|([,،、，])|([.。।։۔])|([:：])|([-–—―‒−]+|__+|(?<!\w)_|_(?!\w))|([/／])|([(\[（])|([)\]）])|(.))",
    re.DOTALL,
)
"""One group a kind, in the order of `Kind`."""
_KINDS = tuple(Kind)
_DIGIT = re.compile(r"\d")


class Tokens:
    """The tokens of a text, scanned when they are asked for."""

    __slots__ = ("_found", "_place", "has_digits", "text")

    def __init__(self, text: str, start: int = 0) -> None:
        self.text = text
        self.has_digits = _DIGIT.search(text, start) is not None
        """Without a digit there is no date, and nobody has to look for one."""
        self._place = start
        self._found: list[Token] = []

    def __getitem__(self, index: int) -> Token:
        found = self._found
        while len(found) <= index:
            found.append(self._next())
        return found[index]

    def _next(self) -> Token:
        before = self._place
        match = _TOKEN.match(self.text, before)
        if match is None or match.lastindex is None:
            size = len(self.text)
            return Token(Kind.END, "", size, size, is_apart=True, is_new_line=True)
        group = match.lastindex
        start, end = match.span(group)
        self._place = end
        is_apart = start > before
        return Token(_KINDS[group], match[group], start, end, is_apart, is_apart and "\n" in self.text[before:start])

    def index_at(self, offset: int, index: int) -> int:
        """The first token from `index` on that begins at `offset` or after."""
        while self[index].start < offset and self[index].kind is not Kind.END:
            index += 1
        return index

    def slice(self, first: int, last: int) -> str:
        """The text from token `first` up to and with token `last`."""
        return self.text[self[first].start : self[last].end]
