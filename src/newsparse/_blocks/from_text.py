"""Plain text to a page: the text of a news page as crawls and corpora keep it, cut into pieces.

In: the text, cleaned of what no text may hold, and the limits. Out: `Page` whose text is the text that was given.
Strategy: a line is a piece; hard-wrapped lines of one paragraph are one piece; a line that flattened a table is cut at
its bars. What a piece says is not looked at: that is the matter of the labels.
"""

from __future__ import annotations

from newsparse._blocks.from_text_bars import cells, is_barred
from newsparse._blocks.from_text_wraps import BULLETS, is_bullet, wrapped_runs
from newsparse._blocks.page import Mark, Page, Piece, Scope
from newsparse._lexicon.traits import BARS, BLANK_BEFORE, BULLET, WRAPPED
from newsparse.models.evidence import Problem, ProblemCode
from newsparse.models.limits import Limits


def read_text(text: str, limits: Limits) -> Page:
    """The page that `text` is.

    >>> page = read_text("Daily Paper\\n\\nBridge opens\\n", Limits())
    >>> [piece.text for piece in page.pieces]
    ['Daily Paper', 'Bridge opens']
    """
    page = Page()
    page.text = text
    page.marked_up = False
    root = Scope(None, "", 0, 0, 0, "")
    page.scopes.append(root)
    lines = _lines(text)
    if len(lines) > limits.blocks:
        lines = _cut(lines, page, limits.blocks)
    pieces = page.pieces
    room = limits.blocks - len(lines)
    may_bar = "|" in text or "![" in text
    # Plain text marks nothing, and its pieces are many.
    unmarked: list[Mark] = []
    for first, last in wrapped_runs(text, lines):
        start, traits = lines[first][0], lines[first][2]
        end = lines[last - 1][1]
        if last - first > 1:
            traits |= WRAPPED
        opener = text[start]
        if room > 0 and (may_bar or opener == ".") and is_barred(text, start, end):
            before = len(pieces)
            pieces += _barred(text, start, end, root, traits)
            room -= len(pieces) - before
            continue
        if opener in BULLETS and is_bullet(text, start):
            traits |= BULLET
        pieces.append(Piece(start, end, text[start:end], root, traits, unmarked))
    root.last = len(pieces)
    return page


def _lines(text: str) -> list[tuple[int, int, int]]:
    """Start, end and traits of each line that is not blank, without the white space at its ends."""
    lines: list[tuple[int, int, int]] = []
    # The white space between two lines holds one line break, or more where blank lines part them.
    at = breaks = 0
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare:
            start = at if line[0] == bare[0] else at + line.index(bare)
            lines.append((start, start + len(bare), BLANK_BEFORE if breaks > 1 else 0))
            breaks = 0
        at += len(line)
        breaks += 1
    return lines


def _cut(lines: list[tuple[int, int, int]], page: Page, limit: int) -> list[tuple[int, int, int]]:
    """As many lines as the limit allows, the last of them with all the rest."""
    page.problems.append(
        Problem(
            ProblemCode.TOO_MANY_BLOCKS,
            "there are more blocks than the limit allows; the text is kept, its structure is not",
        )
    )
    kept = lines[: max(1, limit)]
    start, _, traits = kept[-1]
    kept[-1] = (start, lines[-1][1], traits)
    return kept


def _barred(text: str, start: int, end: int, root: Scope, traits: int) -> list[Piece]:
    """The cells of a line that flattened a table, and the bars between them."""
    pieces = []
    for cell_start, cell_end, is_bar in cells(text, start, end):
        own = traits | BARS if is_bar else traits
        pieces.append(Piece(cell_start, cell_end, text[cell_start:cell_end], root, own))
    return pieces
