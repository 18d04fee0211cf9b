"""Tags of a flattened page: short lines under a label that speaks of topics, or right under the story that names them.

In: a sheet whose story and groups are labelled. Out: roles for the tags after the story. Strategy: a label names tags
where it has a word that stands for them in the lexicon, "Themen" or "topics"; the short lines under it are tags. Without
a label tags are told by the story: several short lines under its end, most of which it names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse._labels.flat_lines import Line
from newsparse._labels.flat_sheet import Sheet
from newsparse._lexicon.furniture import Furniture
from newsparse.models.document import Role

_TAG: Final = 40
"""Characters of a tag."""
_LABEL: Final = 45
_LABEL_WORDS: Final = 7
LABEL_RULE: Final = "flat.label-of-tags"
_MOST: Final = 25
_REACH: Final = 40
"""Lines after the story in which its tags stand under a label."""
_NEAR: Final = 6
"""Lines after the story in which they stand without one."""
_FEWEST: Final = 2
_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_LABELS: Final = frozenset({Furniture.RELATED, Furniture.TAGS})


def label_tags(sheet: Sheet) -> None:
    """Give the tags after the story their role."""
    labels = sheet.labels
    if labels.last < 0:
        return
    _label_bare(sheet)
    end = min(len(sheet.lines), labels.last + _REACH)
    left = 0
    for index in range(labels.last, end):
        line = sheet.lines[index]
        if line.bars:
            continue
        if names_tags(line) and (sheet.is_free(index) or line.kind is not None) and _is_followed(sheet, index):
            sheet.give(index, Role.TAGS, LABEL_RULE)
            left = _MOST
        elif left and sheet.is_free(index) and is_tag(line):
            left -= 1
            sheet.give(index, Role.TAGS, "flat.under-tags")
        else:
            left = 0


def list_tags(sheet: Sheet) -> list[int]:
    """The lines that hold the page's tags, without the labels over them."""
    labels = sheet.labels
    low, high = max(0, labels.headline), max(labels.last, labels.headline) + _REACH
    found = [
        index for index, role in enumerate(labels.roles) if role is Role.TAGS and labels.rules[index] != LABEL_RULE
    ]
    return [index for index in found if low <= index <= high] if labels.headline >= 0 else found


def is_tag(line: Line) -> bool:
    """Whether a line has a tag's shape."""
    return line.size <= _TAG and not line.ends and line.kind is None and not line.bars


def names_tags(line: Line) -> bool:
    """Whether a short line is a label that speaks of topics.

    A label of further reading does so, too: "Explore more on these topics" stands over tags, and not over headlines.
    """
    if line.size > _LABEL or (line.kind is not None and line.kind not in _NO_LABELS):
        return False
    if line.kind is None and line.text[-1] not in ":：":
        return False
    if line.kind is Furniture.TAGS:
        return line.whole
    words = _WORD.findall(line.text.casefold())
    return len(words) <= _LABEL_WORDS and not _names().isdisjoint(words)


def _is_followed(sheet: Sheet, index: int) -> bool:
    """Whether a tag stands under a label: headlines under it are further reading."""
    after = sheet.after(index)
    return after < len(sheet.lines) and is_tag(sheet.lines[after]) and sheet.is_free(after)


def _label_bare(sheet: Sheet) -> None:
    """Short lines right after the story, of which the story names most."""
    lines, labels = sheet.lines, sheet.labels
    start = labels.last
    end = min(len(lines), start + _NEAR)
    while start < end and not (is_tag(lines[start]) and sheet.is_free(start)):
        start += 1
    found: list[int] = []
    for index in range(start, min(len(lines), start + _MOST)):
        line = lines[index]
        if line.bars:
            continue
        if not (is_tag(line) and sheet.is_free(index)) or any(map(str.isdigit, line.text)):
            break
        found.append(index)
    if len(found) < _FEWEST:
        return
    story = sheet.told()
    named = sum([lines[index].text.casefold().strip(" ,#") in story for index in found])
    if named >= _FEWEST and 3 * named >= 2 * len(found):
        for index in found:
            sheet.give(index, Role.TAGS, "flat.named-in-story")


@cache
def _names() -> frozenset[str]:
    """The words that stand for tags in the lexicon's phrases, where they are phrases by themselves."""
    from newsparse._lexicon.furniture_phrases import PHRASES

    phrases = {
        phrase.casefold().strip(":： ") for kind, _, row in PHRASES if kind == "tags" for phrase in row.split("|")
    }
    return frozenset(phrase for phrase in phrases if " " not in phrase)
