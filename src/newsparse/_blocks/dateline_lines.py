"""Old layouts: label, headline, byline and dateline in one cell, parted by line breaks alone.

In: a page as it was read. Out: the same page; a run of lines one of which is a dateline and nothing else ("Port Selby (AFP)
Aug 7, 2003") is one piece a line. Line breaks mean little elsewhere: they stand in addresses, verses and captions, so no
other run is cut. Spans stay where they were.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Anchor, Mark, Page, Piece

_LONGEST: Final = 1_200
"""Characters of a cell with a teaser."""
_LINES: Final = 8
_TOP: Final = 60
"""Pieces at the top of a page in which the dateline of its story stands."""
_ABOVE: Final = 3
_HEAD: Final = 300
"""Characters of the label and the headline above it, together."""
_DATELINE: Final = re.compile(r"[^\W\d_][^()\n]{1,60}\([A-Z]{2,9}\) ?[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}")


def part_dateline_lines(page: Page) -> None:
    """Cut the runs of lines that have a dateline's line."""
    cut = {index for index, piece in enumerate(page.pieces) if _has_dateline(piece)}
    cut |= _above_lines(page.pieces[:_TOP])
    if not cut:
        return
    moved: list[int] = []
    pieces: list[Piece] = []
    for index, piece in enumerate(page.pieces):
        moved.append(len(pieces))
        pieces += _lines(piece) if index in cut else [piece]
    moved.append(len(pieces))
    page.pieces[:] = pieces
    for scope in page.scopes:
        scope.first, scope.last = moved[scope.first], moved[scope.last]
    for picture in page.pictures:
        picture.piece = moved[picture.piece]
    for anchor in page.anchors:
        anchor.first, anchor.last = moved[anchor.first], moved[anchor.last]
    for index in cut:
        _settle_anchors(page, moved[index], moved[index + 1])


def _has_dateline(piece: Piece) -> bool:
    text = piece.text
    if "\n" not in text or len(text) > _LONGEST or "(" not in text:
        return False
    lines = text.split("\n")
    return len(lines) <= _LINES and any(map(is_dateline_alone, lines))


def _above_lines(pieces: list[Piece]) -> set[int]:
    """The runs of lines in the same element over a dateline's line: a picture parts label and headline from it."""
    found: set[int] = set()
    for index, piece in enumerate(pieces):
        if ")" in piece.text and is_dateline_alone(piece.text.rpartition("\n")[2]):
            for above in range(max(0, index - _ABOVE), index):
                other = pieces[above]
                if other.scope is piece.scope and "\n" in other.text and len(other.text) <= _HEAD:
                    found.add(above)
    return found


def is_dateline_alone(line: str) -> bool:
    """Whether a line is a place, an agency in brackets and a full date, and nothing else.

    >>> is_dateline_alone("Port Selby (AFP) Aug 7, 2003"), is_dateline_alone("Port Selby (AFP) - The bridge opened.")
    (True, False)
    """
    return ")" in line and _DATELINE.fullmatch(line.strip()) is not None


def opens_dated(line: str) -> bool:
    """Whether a line opens as a story does: a place, an agency in brackets, a full date, a dash and the text.

    >>> opens_dated("Port Selby (AFP) Aug 7, 2003 - The bridge opened."), opens_dated("Port Selby (AFP) - The bridge opened.")
    (True, False)
    """
    head, dash, text = line.partition(" - ")
    return bool(dash and text) and is_dateline_alone(head)


def _lines(piece: Piece) -> list[Piece]:
    """A piece a line; marks go to the lines that they stand in, cut at the lines' ends."""
    found: list[Piece] = []
    start = piece.start
    for line in piece.text.split("\n"):
        words = line.strip()
        begin = start + len(line) - len(line.lstrip())
        end = begin + len(words)
        start += len(line) + 1
        if not words:
            continue
        part = Piece(begin, end, words, piece.scope, piece.traits, _marks(piece, begin, end))
        part.own = piece.own
        whole = piece.strong == piece.end - piece.start
        bold = sum(mark.end - mark.start for mark in part.marks if mark.tag in ("b", "strong"))
        part.strong = len(words) if whole else min(len(words), bold)
        part.linked = min(len(words), sum(mark.end - mark.start for mark in part.marks if mark.anchor is not None))
        found.append(part)
    return found


def _marks(piece: Piece, begin: int, end: int) -> list[Mark]:
    marks: list[Mark] = []
    for mark in piece.marks:
        low, high = max(mark.start, begin), min(mark.end, end)
        if low < high:
            part = Mark(mark.tag, mark.traits, mark.value, mark.anchor)
            part.start, part.end = low, high
            marks.append(part)
    return marks


def _settle_anchors(page: Page, first: int, last: int) -> None:
    """The links of a cut run stand in some of its lines only."""
    lines: dict[int, tuple[Anchor, int, int]] = {}
    for index in range(first, last):
        for mark in page.pieces[index].marks:
            if mark.anchor is not None:
                low = lines[id(mark.anchor)][1] if id(mark.anchor) in lines else index
                lines[id(mark.anchor)] = mark.anchor, low, index + 1
    for anchor, low, high in lines.values():
        anchor.first = max(anchor.first, low) if anchor.first >= first else anchor.first
        anchor.last = min(anchor.last, high) if anchor.last <= last else anchor.last
