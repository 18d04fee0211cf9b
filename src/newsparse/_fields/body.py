"""The story's blocks.

In: a view whose labels have the story. Out: the reading of `body`. A piece is a block, but for two things: the cells of
one table are one block (a line for each row, a tab between cells), and a run with single line breaks whose lines read
as paragraphs is as many blocks. What a paragraph hides from readers (words for screen readers) is left out of its text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse._blocks.page import Piece, Scope
from newsparse._fields.view import Reading, View
from newsparse._fields.wording import clean
from newsparse._labels.labelled import StoryPiece
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyBlock, BodyKind
from newsparse.models.evidence import Certainty, Evidence, Source

_Block = tuple[BodyBlock, int, int]
"""A block, and from where to where it stands in the page's text."""
_RULES: Final = {kind: f"body.{kind.value.replace('_', '-')}" for kind in BodyKind}
_UNREAD: Final = t.SCREEN_READER | t.HIDDEN
_PARAGRAPH_LINE: Final = 80
"""Mean characters of the lines of a run from which its lines are paragraphs and not verse or an address."""


def find_body(view: View) -> list[Reading]:
    """The story in order of print."""
    blocks: list[BodyBlock] = []
    evidence: list[Evidence] = []
    text = view.page.text
    source, certainty = Source.MARKUP, Certainty.MARKED
    if not view.page.marked_up:
        source, certainty = Source.TEXT, Certainty.INFERRED
    for block, start, end in _blocks(view):
        blocks.append(block)
        evidence.append(Evidence(source, _RULES[block.kind], certainty, text[start:end], start, end))
    return [Reading(tuple(blocks), *evidence)] if blocks else []


def _blocks(view: View) -> Iterator[_Block]:
    """The blocks of the story, with the places where they stand."""
    pieces, story = view.page.pieces, view.labels.story
    table = BodyKind.TABLE
    done = 0
    for place, part in enumerate(story):
        piece = pieces[part.index]
        if part.kind is table:
            if place >= done:
                done = place + _table_run(view, story, place)
                cells = [pieces[cell.index] for cell in story[place:done]]
                yield BodyBlock(table, _rows(cells)), piece.start, cells[-1].end
        elif "\n" in piece.text:
            yield from _lines(view, part)
        else:
            yield BodyBlock(part.kind, seen_text(piece), part.level), piece.start, piece.end


def _lines(view: View, part: StoryPiece) -> Iterator[_Block]:
    """The block or the blocks of a piece with line breaks."""
    piece, kind = view.page.pieces[part.index], part.kind
    if not view.page.marked_up and kind is not BodyKind.CODE:
        yield BodyBlock(kind, " ".join(clean(piece.text).split()), part.level), piece.start, piece.end
    elif kind is BodyKind.PARAGRAPH and _reads_as_paragraphs(piece.text):
        at = piece.start
        for line in piece.text.split("\n"):
            yield BodyBlock(kind, clean(line)), at, at + len(line)
            at += len(line) + 1
    else:
        yield BodyBlock(kind, seen_text(piece), part.level), piece.start, piece.end


def _reads_as_paragraphs(text: str) -> bool:
    return len(text) >= _PARAGRAPH_LINE * (text.count("\n") + 1)


def seen_text(piece: Piece) -> str:
    """The piece's text without what only screen readers read out."""
    text = piece.text
    if not piece.marks:
        return clean(text)
    for mark in reversed(piece.marks):
        if mark.traits & _UNREAD and (mark.start > piece.start or mark.end < piece.end):
            text = text[: mark.start - piece.start] + text[mark.end - piece.start :]
    return clean(text if text is piece.text else "\n".join(" ".join(line.split()) for line in text.split("\n")))


def _table_run(view: View, story: list[StoryPiece], place: int) -> int:
    """How many pieces from here on are cells of one table."""
    table = _enclosing(view.page.pieces[story[place].index].scope, "table")
    count = 1
    for cell in story[place + 1 :]:
        if cell.kind is not BodyKind.TABLE or _enclosing(view.page.pieces[cell.index].scope, "table") is not table:
            break
        count += 1
    return count


def _rows(cells: list[Piece]) -> str:
    lines: list[str] = []
    row: Scope | None = None
    for cell in cells:
        text = " ".join(seen_text(cell).split())
        its_row = _enclosing(cell.scope, "tr")
        if lines and its_row is row:
            lines[-1] += f"\t{text}"
        else:
            lines.append(text)
        row = its_row
    return "\n".join(lines)


def _enclosing(scope: Scope | None, tag: str) -> Scope | None:
    while scope is not None and scope.tag != tag:
        scope = scope.parent
    return scope
