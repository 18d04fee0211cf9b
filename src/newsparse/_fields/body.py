"""The story's blocks.

In: a view whose labels have the story. Out: the reading of `body`. A piece is a block, but for three things: the cells
of one table are one block (a line for each row, a tab between cells), so are the lines of one embedded post, and a first
line in bold over a paragraph is a heading. What a paragraph hides from readers (words for screen readers) is left out.
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
_TABLE: Final = BodyKind.TABLE
_EMBED: Final = BodyKind.EMBED
_UNREAD: Final = t.SCREEN_READER | t.HIDDEN
READING: Final = "rt"
BRACKETS: Final = ("(", "（", "《", "[")
_BOLD: Final = 100
_BOLD_LEVEL: Final = 3
_STOPS: Final = frozenset('.,;:!…"”»。')


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
    done = 0
    for place, part in enumerate(story):
        piece = pieces[part.index]
        if place < done:
            continue
        if part.kind is _TABLE:
            done = place + _table_run(view, story, place)
            cells = [pieces[cell.index] for cell in story[place:done]]
            yield BodyBlock(part.kind, _rows(cells)), piece.start, cells[-1].end
        elif part.kind is _EMBED:
            done = place + _embed_run(view, story, place)
            lines = [pieces[line.index] for line in story[place:done]]
            yield BodyBlock(part.kind, "\n".join(map(seen_text, lines))), piece.start, lines[-1].end
        elif "\n" in piece.text:
            yield from _lines(view, part)
        else:
            yield BodyBlock(part.kind, seen_text(piece), part.level), piece.start, piece.end


def _embed_run(view: View, story: list[StoryPiece], place: int) -> int:
    """How many pieces from here on are one post of another site: its words, its author, its date."""
    pieces = view.page.pieces
    post = _embedded(pieces[story[place].index].scope)
    count = 1
    for line in story[place + 1 :]:
        if line.kind is not _EMBED or _embedded(pieces[line.index].scope) is not post:
            break
        count += 1
    return count


def _embedded(scope: Scope | None) -> Scope | None:
    """The outermost element that is embedded."""
    while scope is not None and scope.parent is not None and scope.parent.traits & t.EMBED:
        scope = scope.parent
    return scope


def _lines(view: View, part: StoryPiece) -> Iterator[_Block]:
    """The block of a piece with line breaks; a first line in bold is a heading of its own."""
    piece, kind = view.page.pieces[part.index], part.kind
    if not view.page.marked_up and kind is not BodyKind.CODE:
        yield BodyBlock(kind, " ".join(clean(piece.text).split()), part.level), piece.start, piece.end
        return
    title = piece.text.index("\n") if kind is BodyKind.PARAGRAPH else 0
    if title and _is_bold(piece, title):
        yield BodyBlock(BodyKind.HEADING, clean(piece.text[:title]), _BOLD_LEVEL), piece.start, piece.start + title
        rest = clean(piece.text[title + 1 :])
        if rest:
            yield BodyBlock(kind, rest), piece.start + title + 1, piece.end
    else:
        yield BodyBlock(kind, seen_text(piece), part.level), piece.start, piece.end


def _is_bold(piece: Piece, end: int) -> bool:
    """Whether the characters up to here are in bold type, as a heading is, and what follows is not."""
    if not piece.strong <= end <= _BOLD or piece.text[end - 1] in _STOPS:
        return False
    return any(
        mark.traits & t.STRONG and mark.start == piece.start and mark.end == piece.start + end for mark in piece.marks
    )


def seen_text(piece: Piece) -> str:
    """The piece's text without what only screen readers read out, and without readings over the line that have no brackets."""
    text = piece.text
    for mark in reversed(piece.marks):
        if mark.traits & _UNREAD and (mark.start > piece.start or mark.end < piece.end):
            if mark.tag == READING and text[: mark.start - piece.start].endswith(BRACKETS):
                continue
            text = text[: mark.start - piece.start] + text[mark.end - piece.start :]
    seen = clean(text if text is piece.text else "\n".join(" ".join(line.split()) for line in text.split("\n")))
    # A control character at an end leaves the blank that stood before it.
    return seen.strip()


def _table_run(view: View, story: list[StoryPiece], place: int) -> int:
    """How many pieces from here on are cells of one table."""
    table = _enclosing(view.page.pieces[story[place].index].scope, "table")
    count = 1
    for cell in story[place + 1 :]:
        if cell.kind is not _TABLE or _enclosing(view.page.pieces[cell.index].scope, "table") is not table:
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
