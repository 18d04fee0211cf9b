"""Hard wraps: paragraphs that were broken into lines of equal width.

In: a text and its lines. Out: the runs of lines that are one paragraph each; and `piece_text`, the words of a piece with
its wraps undone. Strategy: a line was wrapped where the next word would not have fitted. That is seen against the
width of the page, which is the length that nearly no short line passes; and a page is wrapped only where such breaks are
the rule. Lists and menus have lines of any length, so most of their breaks are free ones.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._lexicon.traits import BLANK_BEFORE, WRAPPED

Line = tuple[int, int, int]

# Typewriter and mail widths are 60 to 80 columns; flatteners go to 100. East Asian lines have half the characters.
_NARROWEST: Final = 45
_WIDEST: Final = 100
_FEWEST: Final = 3
"""Breaks that show a width."""
BULLETS: Final = frozenset("•‣▪●◦·■►▶*-–—+")
_DENSE: Final = "\u2e80"


def wrapped_runs(text: str, lines: list[Line]) -> Iterator[tuple[int, int]]:
    """First and last (exclusive) line of each piece."""
    width = _width(text, lines)
    if not width:
        yield from zip(range(len(lines)), range(1, len(lines) + 1), strict=True)
        return
    first = 0
    for index in range(1, len(lines) + 1):
        if index < len(lines) and _is_wrap(text, lines[index - 1], lines[index], width):
            continue
        if first < index:
            yield first, index
        first = index


def piece_text(page: Page, piece: Piece) -> str:
    """The words of a piece with its wraps undone; a piece that was not wrapped as it is.

    >>> from newsparse._blocks.page import Scope
    >>> page, root = Page(), Scope(None, "", 0, 0, 0, "")
    >>> page.marked_up = False
    >>> piece_text(page, Piece(0, 17, "one line\\nand more", root, WRAPPED))
    'one line and more'
    """
    if page.marked_up or not piece.traits & WRAPPED:
        return piece.text
    words = ""
    for line in piece.text.splitlines():
        bare = line.strip()
        if words and not (words[-1] >= _DENSE and bare[:1] >= _DENSE and not _is_spaced(bare[0])):
            words += " "
        words += bare
    return words


def is_bullet(text: str, start: int) -> bool:
    """Whether a list item begins here: a bullet with a blank after it."""
    return text[start] in BULLETS and text[start + 1 : start + 2].isspace()


def _is_spaced(character: str) -> bool:
    """Hangul parts words by blanks as Latin does, though its characters are as wide as the Chinese."""
    return "\uac00" <= character <= "\ud7af"


def _width(text: str, lines: list[Line]) -> int:
    """The width that the page was wrapped to, 0 where it was not wrapped."""
    near = [
        (one, other)
        for one, other in itertools.pairwise(lines)
        if not other[2] & BLANK_BEFORE and one[1] - one[0] <= _WIDEST and other[1] - other[0] <= _WIDEST
    ]
    # Menus are short, and say nothing of the width.
    lengths = sorted(length for one, _ in near if (length := one[1] - one[0]) >= _NARROWEST)
    if len(lengths) < _FEWEST:
        return 0
    # One line in ten may stand out: an address, a word that could not be broken.
    width = lengths[-1 - len(lengths) // 10]
    near = [(one, other) for one, other in near if 2 * (one[1] - one[0]) > width]
    wraps = [other[0] for one, other in near if _is_wrap(text, one, other, width)]
    full = len(wraps)
    if 3 * sum([text[start].isupper() for start in wraps]) > 2 * full:
        # Headlines of one length: a sentence goes on with a small letter as often as not, in German, too.
        return 0
    long = sum(line[1] - line[0] > _WIDEST for line in lines)
    return width if full >= _FEWEST and 2 * full >= len(near) and full > 4 * long else 0


def _is_wrap(text: str, line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted into this one."""
    start, end, _ = line
    length = end - start
    if after[2] & BLANK_BEFORE or not _WIDEST >= length > width // 2:
        return False
    following = after[0]
    if text[following] >= _DENSE and not _is_spaced(text[following]):
        word = 1
    else:
        space = text.find(" ", following, min(after[1], following + _WIDEST))
        word = (space if space >= 0 else min(after[1], following + _WIDEST)) - following
    return length + 1 + word > width and not is_bullet(text, following) and not _is_indented(text, line, after)


def _is_indented(text: str, line: Line, after: Line) -> bool:
    """Whether the next line is set in by two blanks or more than this one, as a paragraph's first line is."""
    return _indent(text, after[0]) >= _indent(text, line[0]) + 2


def _indent(text: str, start: int) -> int:
    indent = 0
    while indent < 9 and start - indent > 0 and text[start - indent - 1] in " \t\u3000":
        indent += 1
    return indent
