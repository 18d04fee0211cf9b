"""Runs of cards: which cards follow one another under one title.

In: cards in order of print, on a page with its story. Out: `Run`s. A run begins where a title stands, where the story
parts two cards, or where cards of another form begin elsewhere. Some sites print a heading over each single card: three
such elements side by side are one run, and their headings are kickers. Whether a run is a group of stories is decided
in `newsparse._labels.groups`.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._labels.drafts import Draft
from newsparse._labels.group_titles import find_title, title_strength
from newsparse._labels.labelled import Labels

_NEAR: Final = 6
"""Pieces between two cards of one form that may still be one list: dates, authors, an advertisement's mark."""
_ALIKE: Final = 3
_WORDED: Final = 5
"""Strength of a title whose words say what the group offers; that is no kicker."""
_CLASS: Final = 2
"""Strength of a title above which wording, a heading or a class shows it."""


class Run:
    """Cards that follow one another under one title."""

    __slots__ = ("drafts", "strength", "text", "title", "within")

    def __init__(self, title: int, strength: int, within: Scope | None, draft: Draft) -> None:
        self.title = title
        """The piece that is its title, -1 for none."""
        self.strength = strength
        """How surely it is one, as `find_title` says."""
        self.within = within
        """The element that holds title and first card."""
        self.text = ""
        """Of the title, where it is not the whole piece."""
        self.drafts = [draft]


def find_runs(page: Page, labels: Labels, drafts: list[Draft]) -> list[Run]:
    """The runs of a page in order of print."""
    runs: list[Run] = []
    walls = {story.index for story in labels.story}
    if walls:
        walls.add(labels.headline)
    end = 0
    for place, draft in enumerate(drafts):
        begin = draft.begins()
        wall = _wall(walls, end, begin)
        title, strength = (-1, 0) if begin == wall else find_title(page, wall, begin, draft)
        if strength < _CLASS and _leads(page, drafts, place):
            title, strength = begin, _CLASS + 1
        run = runs[-1] if runs else None
        if run is None or wall > end or strength >= _CLASS or not _same_list(page, run, draft):
            runs.append(Run(title, strength, _within(page, title, draft), draft))
        else:
            run.drafts.append(draft)
        end = max(end, draft.ends())
    return _merged(runs)


def _leads(page: Page, drafts: list[Draft], place: int) -> bool:
    """Whether the line over the first card of a list is the list's: the cards after it have none."""
    draft = drafts[place]
    if draft.begins() == draft.first or place + 1 == len(drafts) or draft.outer is None:
        return False
    after = drafts[place + 1]
    if after.outer is not draft.outer or after.begins() < after.first or after.shape() != draft.shape():
        return False
    before = drafts[place - 1] if place else None
    return (before is None or before.outer is not draft.outer) and title_strength(page.pieces[draft.begins()]) > 0


def _wall(walls: set[int], low: int, high: int) -> int:
    """One past the last piece of the story, or the headline, between two cards; `low` where there is none."""
    for index in range(high - 1, low - 1, -1):
        if index in walls:
            return index + 1
    return low


def _within(page: Page, title: int, draft: Draft) -> Scope | None:
    if title < 0:
        return None
    scope: Scope | None = page.pieces[title].scope
    while scope is not None and scope.last <= draft.first:
        scope = scope.parent
    return scope


def _same_list(page: Page, run: Run, draft: Draft) -> bool:
    last = run.drafts[-1]
    if draft.outer is last.outer or (draft.outer is not None and draft.outer.first == run.title):
        return True
    within = run.within
    if within is not None and within.parent is not None and within.last > draft.first:
        return True
    gap = draft.begins() - last.ends()
    if gap <= 0 and run.title >= 0 and draft.heading and last.heading:
        # A list in two halves; elements of cards may have a number in their class.
        one, two = page.pieces[draft.heading_piece].scope, page.pieces[last.heading_piece].scope
        if (one.tag, one.words) == (two.tag, two.words):
            return True
    return gap <= _NEAR and draft.shape() == last.shape()


def _merged(runs: list[Run]) -> list[Run]:
    """Runs of one card each in elements of one form, side by side, as one run."""
    kept: list[Run] = []
    place = 0
    while place < len(runs):
        end = place + 1
        while end < len(runs) and _alike(runs[place], runs[end]):
            end += 1
        if end - place >= _ALIKE:
            kept.append(_join(runs[place:end], kept))
        else:
            kept.extend(runs[place:end])
        place = end
    return [run for run in kept if run.drafts]


def _alike(run: Run, other: Run) -> bool:
    one, two = run.within, other.within
    return (
        one is not None
        and two is not None
        and len(other.drafts) == len(run.drafts) == 1
        and max(run.strength, other.strength) < _WORDED
        and one.parent is two.parent
        and (one.tag, one.words) == (two.tag, two.words)
        and one is not two
    )


def _join(runs: list[Run], before: list[Run]) -> Run:
    """One run of many; the run before it lends its title, where its only card stands in the same list."""
    parent = runs[0].within.parent if runs[0].within is not None else None
    lead = before[-1] if before else None
    drafts = [draft for run in runs for draft in run.drafts]
    for run in runs:
        run.drafts[0].kicker = run.title
    joined = Run(-1, 0, parent, drafts[0])
    titled = lead is not None and len(lead.drafts) == 1 and lead.strength > _CLASS
    if titled and lead is not None and parent is not None and parent.first <= lead.drafts[0].first < parent.last:
        drafts.insert(0, lead.drafts.pop())
        joined.title, joined.strength = lead.title, lead.strength
    joined.drafts = drafts
    return joined
