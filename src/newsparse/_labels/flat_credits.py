"""Pictures of a flattened page: their captions and credits are lines like others.

In: a sheet. Out: whether a line is a credit, and whether it is the caption of one. Strategy: a credit is told by
its wording; a caption reads as the story does, but stands right over its credit, where a story has no reason to stand.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_roles import furniture_role
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_wording import is_bare_credit
from newsparse.models.document import Role

OVER_CREDIT: Final = "flat.line-over-credit"
UNDER_CREDIT: Final = "flat.line-under-credit"
_SHORTEST: Final = 8
_PLAIN: Final = 25
"""Before the story buttons stand over credits, too."""
_LONGEST: Final = 300
"""Characters of a caption over its credit."""
_CREDIT: Final = 90
_SENTENCE: Final = 160
_STOP: Final = re.compile(r"[.!?。！？] ?[^\W\d_]")


def is_credit(line: Line) -> bool:
    """Whether a line is a picture's credit and nothing else."""
    if line.credit is None:
        line.credit = _reads_as_credit(line)
    return line.credit


def _reads_as_credit(line: Line) -> bool:
    if line.size > _CREDIT or line.bars or line.prose:
        return False
    if line.kind is not None:
        return furniture_role(line) is Role.CREDIT
    return is_bare_credit(line.text)


def stands_over_credit(sheet: Sheet, index: int, *, opening: bool = False) -> bool:
    """Whether a line is a caption: its credit is the next line.

    In the story a paragraph stands over the credit of a picture that has no caption, too: there only one short sentence
    counts. Before the story anything may be a caption.
    """
    lines = sheet.lines
    line = lines[index]
    after = index + 1
    if after >= len(lines) or not _SHORTEST <= line.size <= _LONGEST or lines[after].size > _CREDIT:
        return False
    if lines[after].kind is not None and lines[after].whole:
        return False
    if opening:
        return line.size >= _PLAIN and not is_credit(line) and is_credit(lines[after])
    if line.ends and (line.size > _SENTENCE or _STOP.search(line.text) is not None):
        return False
    return not is_credit(line) and is_credit(lines[after])


def stands_under_credit(sheet: Sheet, index: int) -> bool:
    """Whether a line before the story is a caption: the credit right over it has no other."""
    lines = sheet.lines
    if index < 2 or not _SHORTEST <= lines[index].size <= _LONGEST or lines[index].kind is not None:
        return False
    return is_credit(lines[index - 1]) and sheet.labels.rules[index - 2] != OVER_CREDIT
