"""Lists under tabs: the labels stand side by side, the lists follow in their order.

In: a run whose title names what it offers. Out: the run, or one run for each tab. "Most read" and "Most shared" over
two lists are two groups; three labels over one list, or "today" and "this week", are one. Labels that the page's inline
markup prints in one line are parted where both parts name a kind.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._labels.drafts import Draft
from newsparse._labels.runs import Run
from newsparse._lexicon.section_words import group_kind

_MOST: Final = 4
"""Tabs side by side."""


def by_tabs(page: Page, run: Run) -> list[Run]:
    """One run for each tab, where there are as many lists as labels."""
    if len(run.drafts) < 2 or run.drafts[0].outer is run.drafts[-1].outer or run.title < 0:
        return [run]
    lists = _lists(run.drafts)
    labels = _labels(page, run.title)
    if len(lists) != len(labels) or len(labels) < 2:
        return [run]
    runs = []
    for (title, text), drafts in zip(labels, lists, strict=True):
        part = Run(title, run.strength, run.within, drafts[0])
        part.text, part.drafts = text, drafts
        runs.append(part)
    return runs


def _lists(drafts: list[Draft]) -> list[list[Draft]]:
    """The cards, list by list."""
    lists: list[list[Draft]] = []
    for draft in drafts:
        if lists and lists[-1][-1].outer is draft.outer:
            lists[-1].append(draft)
        else:
            lists.append([draft])
    return lists


def _labels(page: Page, title: int) -> list[tuple[int, str]]:
    """The labels side by side around a title that names a kind, each with its piece."""
    first = last = title
    while first > 0 and title - first < _MOST and group_kind(page.pieces[first - 1].text) is not None:
        first -= 1
    while last + 1 < len(page.pieces) and last - title < _MOST and group_kind(page.pieces[last + 1].text) is not None:
        last += 1
    if first == last:
        return [(title, text) for text in _parted(page.pieces[title].text)]
    return [(index, page.pieces[index].text) for index in range(first, last + 1)]


def _parted(text: str) -> list[str]:
    """A line of two labels as two."""
    words = text.split()
    for place in range(1, len(words)):
        one, two = " ".join(words[:place]), " ".join(words[place:])
        if two[0].isupper() and group_kind(one) is not None and group_kind(two) is not None:
            return [one, two]
    return [text]
