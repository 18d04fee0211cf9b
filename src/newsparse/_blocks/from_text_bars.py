"""Lines that flattened a table: cells with bars between them.

In: a text and the place of a line. Out: its cells and the bars, in order. Strategy: some flatteners print the cells of
a layout table on one line, parted by bars, an image as `![]()` and an empty cell as a full stop. Bars also stand in
trails, footers and credits, where they part words of one line; so a line is cut only where it begins or ends with a
bar, holds such an image, or is as long as a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# A run of bars, empty images and the full stops of empty cells. Each turn of the loop eats a character that is no white
# space, and the images are cut, so the cost of a line is linear.
_BARS: Final = re.compile(
    r"(?:(?:\A|(?<=\s))\.(?=\s*\|)\s*)?(?:\||!\[[^\]\n]{0,100}\]\([^)\n]{0,300}\))"
    r"(?:\s*(?:\||!\[[^\]\n]{0,100}\]\([^)\n]{0,300}\)|\.(?=\s*(?:\||\Z))))*"
)
_LONG: Final = 400
_LAST_CELL: Final = frozenset({" .", "\u00a0."})


def is_barred(text: str, start: int, end: int) -> bool:
    """Whether the line flattened a table."""
    if text[start] == "." and end - start > 2 and text[start + 1].isspace():
        # An empty cell before the words: ". Headline", ". Site .".
        return True
    if text.find("|", start, end) < 0 and text.find("![", start, end) < 0:
        return False
    first, last = text[start], text[end - 1]
    if first == "|" or last == "|":
        return True
    if text.find("](", start, end) > 0 and _BARS.search(text, start, end) is not None:
        return text.find("![", start, end) >= 0
    return end - start > _LONG and text.find(" | ", start, end) > 0


def cells(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each cell of a line, and of each run of bars: those say `True`."""
    line = text[start:end]
    at = 0
    if line[0] == "." and not line[1:].lstrip().startswith(("|", "![")):
        yield start, start + 1, True
        at = 1
        if line[-2:] in _LAST_CELL and len(line) > 2:
            yield from _cell(line, at, len(line) - 1, start)
            yield end - 1, end, True
            return
    for found in _BARS.finditer(line):
        yield from _cell(line, at, found.start(), start)
        yield start + found.start(), start + found.end(), True
        at = found.end()
    yield from _cell(line, at, len(line), start)


def _cell(line: str, first: int, last: int, offset: int) -> Iterator[tuple[int, int, bool]]:
    """What stands between two runs of bars, where that is more than white space."""
    words = line[first:last]
    bare = words.strip()
    if bare:
        begin = offset + first + len(words) - len(words.lstrip())
        yield begin, begin + len(bare), False
