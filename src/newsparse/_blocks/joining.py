"""Character data to pieces: white space as a browser shows it, and spans for what inline markup names.

In: the character data of one run, line breaks, and the starts and ends of inline runs. Out: `Piece`s on the page. The
two common runs (no inline element; one that holds all of it, as in a menu) are joined by two calls of `str`; all else
takes the careful way. What an element means is not known here.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Mark, Page, Piece, Scope
from newsparse._lexicon import traits as t

BREAK: Final = "\0"
"""Stands for a line break in the buffer; the HTML door has no NUL left in its data."""
_WORD: Final = f" {BREAK} "
"""A line break as a word of its own."""
_PRE: Final = t.PRE
_STRONG: Final = t.STRONG
GAP: Final = "\n\n"
"""What parts two pieces in the page's text."""


class Joiner:
    """Collects character data and cuts it into pieces."""

    __slots__ = ("_breaks", "_last_break", "at", "bounds", "buffer", "open", "page", "texts")

    def __init__(self, page: Page) -> None:
        self.page = page
        self.buffer: list[str] = []
        """Character data of the run; outside preformatted text the reader never begins it with white space alone."""
        self.bounds: list[tuple[int, Mark, int]] = []
        """(index in the buffer, inline run, 1 where it begins and 0 where it ends)."""
        self.open: list[Mark] = []
        """Inline runs that are open, outermost first."""
        self.texts: list[str] = []
        self.at = 0
        """Where the next piece begins in the page's text."""
        self._breaks = 0
        self._last_break = -1

    def break_line(self, scope: Scope) -> None:
        """A `<br>`: a new line; two in a row end the piece."""
        if not self.buffer:
            return
        if self._breaks and not any(map(str.strip, self.buffer[self._last_break + 1 :])):
            self.flush(scope)
            return
        self._breaks += 1
        self._last_break = len(self.buffer)
        self.buffer.append(BREAK)

    def break_menu_line(self) -> None:
        """A new line of a menu, which is one piece; white space before it, or alone between two, is nothing."""
        buffer = self.buffer
        if len(buffer) > 1 and buffer[-1].isspace():
            buffer.pop()
        if buffer[-1] != BREAK:
            buffer.append(BREAK)
            self._breaks += 1

    def close_mark(self, mark: Mark) -> None:
        """An inline element ends here."""
        marks = self.open
        if marks and marks[-1] is mark:
            marks.pop()
        elif mark in marks:
            marks.remove(mark)
        self.bounds.append((len(self.buffer), mark, 0))

    def flush(self, scope: Scope) -> None:
        """End the piece, if there is any text in it."""
        buffer, bounds = self.buffer, self.bounds
        if not buffer:
            if self.open:
                self._reopen([])
            elif bounds:
                bounds.clear()
            return
        if not bounds and not self._breaks and not scope.traits & _PRE:
            text = _one_line(buffer[0] if len(buffer) == 1 else "".join(buffer))
            buffer.clear()
            if text:
                self._add(text, [], scope)
            return
        marks: list[Mark] = []
        if scope.traits & _PRE:
            text = "".join(buffer).replace(BREAK, "\n").strip("\n").rstrip()
        elif self._breaks and not bounds:
            text = _lines("".join(buffer))
        elif self._breaks or (bounds and not self._hold_all(marks)):
            marks.clear()
            text = self._careful_text(marks)
        else:
            text = _one_line(buffer[0] if len(buffer) == 1 else "".join(buffer))
            for mark in marks:
                mark.start, mark.end = self.at, self.at + len(text)
        buffer.clear()
        self._breaks = 0
        if self.open:
            self._reopen(marks)
        elif bounds:
            bounds.clear()
        if text:
            self._add(text, marks, scope)

    def _hold_all(self, marks: list[Mark]) -> bool:
        """Whether each inline element holds all of the buffer's text, as in menus; they go to `marks`."""
        buffer = self.buffer
        while buffer[-1].isspace():
            buffer.pop()
        length = len(buffer)
        for index, mark, opens in self.bounds:
            if not opens:
                if index < length:
                    return False
            elif index:
                return False
            else:
                marks.append(mark)
        return True

    def _reopen(self, marks: list[Mark]) -> None:
        """Inline elements that are still open begin again with the next piece; this one keeps copies of them."""
        self.bounds.clear()
        for mark in self.open:
            self.bounds.append((0, mark, 1))
            if mark.start >= 0:
                copy = Mark(mark.tag, mark.traits, mark.value, mark.anchor)
                copy.start, copy.end = mark.start, mark.end
                marks[marks.index(mark)] = copy
                mark.start = mark.end = -1

    def _careful_text(self, marks: list[Mark]) -> str:
        """The text of the buffer; its inline elements get their spans in the page's text and go to `marks`."""
        out: list[str] = []
        opening: list[Mark] = []
        at, glue, bound = self.at, "", 0
        bounds, count = self.bounds, len(self.bounds)
        for index, data in enumerate([*self.buffer, ""]):
            while bound < count and bounds[bound][0] <= index:
                _, mark, opens = bounds[bound]
                bound += 1
                if opens:
                    opening.append(mark)
                elif mark.start >= 0:
                    mark.end = at
                elif mark in opening:
                    opening.remove(mark)
            text = _one_line(data)
            if not text or data == BREAK:
                glue = ("\n" if data == BREAK else glue or (data and " ")) if out else ""
                continue
            if out and not glue and data[0].isspace():
                glue = " "
            for mark in opening:
                mark.start = at + len(glue)
                marks.append(mark)
            opening.clear()
            text = glue + text
            out.append(text)
            at += len(text)
            glue = " " if data[-1].isspace() else ""
        for mark in marks:
            if mark.end < 0:
                mark.end = at
        return "".join(out)

    def _add(self, text: str, marks: list[Mark], scope: Scope) -> None:
        at, pieces = self.at, self.page.pieces
        end = at + len(text)
        piece = Piece(at, end, text, scope, scope.traits, marks)
        for mark in marks:
            anchor = mark.anchor
            if anchor is not None:
                piece.linked += mark.end - mark.start
                index = len(pieces)
                if anchor.first == anchor.last:
                    anchor.first = index
                anchor.last = index + 1
            elif mark.traits & _STRONG:
                piece.strong += mark.end - mark.start
            if mark.start == at and mark.end == end:
                piece.own |= mark.traits
        piece.traits |= piece.own
        pieces.append(piece)
        self.texts.append(text)
        self.at = end + len(GAP)


def _one_line(data: str) -> str:
    """The data with one blank for all white space in a row. Most has nothing else to change than its ends."""
    text = data.strip()
    # What a line break, a tab or a blank of another kind stands in does not count as printable.
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


def _lines(data: str) -> str:
    """The lines of the data, without the empty ones. A menu has a hundred, so they are joined by calls of `str`."""
    text = " ".join(data.replace(BREAK, _WORD).split()).strip(_WORD).replace(_WORD, "\n")
    if BREAK not in text:
        return text
    return "\n".join([line for line in map(str.strip, text.replace(BREAK, "\n").split("\n")) if line])
