"""Labels for a page of plain text: what each line is, where only wording, length and order can tell.

In: a page that was read from plain text, its claims, its language and title where known. Out: `Labels`, as for HTML.
Strategy: the lines are measured one by one; the story is the run of lines that prose makes heaviest, and of several
such runs the one with the better headline before it; then the lines around the headline, in the run, and after it are
read in turn, each by its own module. Nothing here knows a site or a language: words are in the lexicon, forms in the
grammars.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._claims.claim import Claims
from newsparse._labels.flat_body import label_body
from newsparse._labels.flat_end import story_end
from newsparse._labels.flat_groups import label_groups
from newsparse._labels.flat_headline import find_headline
from newsparse._labels.flat_opening import label_opening
from newsparse._labels.flat_rest import label_rest
from newsparse._labels.flat_sheet import Sheet
from newsparse._labels.flat_slug import is_front_page, slug_of
from newsparse._labels.flat_story import find_runs, is_list
from newsparse._labels.flat_tags import label_tags, list_tags
from newsparse._labels.labelled import Labels

_RUNS: Final = 3
"""Runs whose headlines are compared; the others have too little prose."""
_LIGHT: Final = 4
"""A run this many times lighter than the heaviest is no story, whatever stands before it."""
_NEAR: Final = 8
"""Lines after a headline in which it is signed."""
_HEADLINE: Final = 30
"""A headline's score that doubles the value of a run."""


def label_flat(
    page: Page, claims: Claims | None, language: str | None, title: str | None, address: str | None = None
) -> Labels:
    """The labels of a page of plain text.

    Args:
        page: as `read_text` gives it.
        claims: what the page says of itself; plain text says nothing.
        language: for the grammars, `None` where it is not known.
        title: the title that the page states, `None` where it states none.
        address: the page's own, where the caller gave it: its words are often the headline's.
    """
    del claims  # Nothing in them places a line of text that the title does not place.
    sheet = Sheet(page, language)
    if not sheet.lines:
        return sheet.labels
    if title:
        sheet.often[title] += 1
    first, last, sheet.labels.headline = _choose(sheet, address)
    start = label_opening(sheet, first, last)
    if start >= 0:
        label_body(sheet, start, story_end(sheet, start, last))
    label_groups(sheet)
    label_tags(sheet)
    label_rest(sheet)
    sheet.labels.tags = list_tags(sheet)
    return sheet.labels


def _choose(sheet: Sheet, address: str | None) -> tuple[int, int, int]:
    """The run that is the story, and its headline; -1 three times where the page has none."""
    best, chosen = 0.0, (-1, -1, -1)
    lines = sheet.lines
    slug = slug_of(address)
    runs = find_runs(lines)[:_RUNS]
    for value, first, last in runs:
        if value * _LIGHT < runs[0][0]:
            break
        headline, score = find_headline(
            lines,
            first,
            last,
            dated=sheet.is_signed,
            often=sheet.often,
            slug=slug,
        )
        weighed = value * (1 + max(0, score) / _HEADLINE)
        if weighed > best:
            best, chosen = weighed, (first, last, headline)
    first, last, headline = chosen
    signed = (
        not is_front_page(address)
        and headline >= 0
        and sheet.is_signed(list(range(headline + 1, min(first, headline + _NEAR))))
    )
    return (-1, -1, -1) if is_list(lines, first, last, signed=signed) else chosen
