"""Where the story of a flattened page stands.

In: the measured lines. Out: the runs of lines that may hold the story. Strategy: each line has a weight, prose above nought
and all else below, so a run whose sum is highest is the story with what was set into it; menus and lists of headlines
end it. Footers describe a publisher's other papers in many short sentences with a name over each, so a run counts by its
long lines and by the paragraphs that follow one another. What each line of the run is, is decided elsewhere.
"""

from __future__ import annotations

from typing import Final

from newsparse._labels.flat_lines import Line, signs_post
from newsparse._lexicon.furniture import Furniture

_AFTER: Final = frozenset({Furniture.COMMENTS, Furniture.RIGHTS, Furniture.TAGS})
"""What ends a story: no paragraph of it comes after."""
_END: Final = -150
_TOLD: Final = 250
"""What a run weighs that holds a story: a heading of comments or tags after it ends it for good, while one before it
stands in a bar over the story."""
_NEAR: Final = 4
_FLOOR: Final = 60
_LONG: Final = 160
_SHORT: Final = 240
_HEADLINE: Final = 40
_TITLE: Final = 24
_ALONE: Final = 4
"""Paragraphs, none after another, that are teasers where two lines or more stand between them."""
_GAP: Final = 2
_WIDE: Final = 5
"""Lines over each such paragraph; the date of a teaser looks as if it signed a story, so that there must be more."""
_HEADLINES: Final = 40
"""Headlines of a front page, whose one paragraph is no story."""
_TEASER: Final = -10
_FALL: Final = 400
"""A run is over where its sum has fallen by as much below its best."""


def find_runs(lines: list[Line]) -> list[tuple[int, int, int]]:
    """Value, first and last (exclusive) line of each run that may be the story, the most valuable first."""
    runs = [(_value(lines, first, last), first, last) for first, last in _runs(lines)]
    return sorted((run for run in runs if run[0] >= _FLOOR), key=lambda run: (-run[0], run[1]))


def _runs(lines: list[Line]) -> list[tuple[int, int]]:
    """Runs apart from one another whose sums are highest."""
    runs: list[tuple[int, int]] = []
    first, total, best, last = -1, 0, 0, -1
    for index, line in enumerate(lines):
        weight = _TEASER if line.prose and line.size < _SHORT and _is_teased(lines, index) else line.weight
        if line.kind in _AFTER and line.whole:
            weight = _END if total < _TOLD else -total
        if first < 0:
            if weight > 0:
                first, total, best, last = index, weight, weight, index + 1
            continue
        total += weight
        if total > best:
            best, last = total, index + 1
        if total <= 0 or best - total > _FALL:
            runs.append((first, last))
            first, total, best, last = -1, 0, 0, -1
    if first >= 0:
        runs.append((first, last))
    return runs


def _is_teased(lines: list[Line], index: int) -> bool:
    """Whether a paragraph stands alone under a line as long as a headline is: a card with its text."""
    before = _next(lines, index, -1)
    if before < 0 or lines[before].prose or lines[before].ends or lines[before].size < _HEADLINE:
        return False
    label = _next(lines, before, -1)
    if signs_post(lines[before]) or (label >= 0 and lines[label].kind is Furniture.RELATED):
        # A post, or one link, between two paragraphs: the second one is the story's.
        return False
    after = _next(lines, index, 1)
    return after >= len(lines) or not lines[after].prose


def _next(lines: list[Line], index: int, step: int) -> int:
    """The next line with words before or after this one."""
    index += step
    while 0 <= index < len(lines) and lines[index].bars:
        index += step
    return index


def is_list(lines: list[Line], first: int, last: int, *, signed: bool) -> bool:
    """Whether a run is no story but teasers: each paragraph stands alone, under a headline and a label or a date of its own.

    Args:
        lines: of the page.
        first: the run's first line.
        last: one past its last.
        signed: whether a byline or a date follows the run's headline.
    """
    paragraphs = gaps = 0
    before = False
    for line in lines[first:last]:
        if line.bars:
            continue
        if line.prose and before:
            return False
        before = line.prose
        paragraphs += before
        gaps += not before
    if paragraphs < _ALONE:
        return paragraphs == 1 and not signed and sum(map(_is_headline, lines)) >= _HEADLINES
    return gaps >= (_WIDE if signed else _GAP) * paragraphs


def _is_headline(line: Line) -> bool:
    return _SHORT > line.size >= _TITLE and not line.prose and not line.whole and line.text.count(" ") > 2


def _value(lines: list[Line], first: int, last: int) -> int:
    """How much a run is like a story: its weights, and once more those of paragraphs that follow one another."""
    value = 0
    before = False
    told = 1 if not _is_commented(lines, first) else 4
    for index in range(first, last):
        line = lines[index]
        if line.prose:
            # A short one alone among labels counts half: a paper in the publisher's list of papers.
            value += 2 * line.weight if before else line.weight if line.size >= _LONG else line.weight // 2
        elif line.weight < 0:
            value += line.weight
        if not line.bars:
            before = line.prose
    return value // told


def _is_commented(lines: list[Line], first: int) -> bool:
    """Whether a run stands under a heading of comments."""
    return any(line.kind is Furniture.COMMENTS and line.whole for line in lines[max(0, first - _NEAR) : first])
