"""Breadcrumbs: the trail from the front page to the story.

In: the pieces that the labels took for a trail, and their links. Out: the steps, outermost first, as printed. "You are
here" is no step, and neither are the headline at the end of the trail, a date and share buttons. Of two trails the first one counts: a page that files its story in two
places prints both. A trail that the page states and does not print is no field of the story's page; it tells the section
(`newsparse._claims.crumbs`), and here only where the steps of a printed trail part that has no blanks in it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from newsparse._fields.headline import own_words
from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._grammars.calendar import find_date
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.letters import letters
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence

_MARKS: Final = " \t\n\xa0>›»/|·•→▸❯,:"
_PARTS: Final = re.compile(r"\s[>›»/|→▸❯·•]\s|[›»→▸❯]|\n")
_GAP: Final = 3
"""Pieces that may stand between two steps: each separator can be a piece of its own."""
_MOST: Final = 8
"""Steps of a trail; what has more of them is a menu."""


def find_breadcrumbs(view: View) -> list[Reading]:
    """The printed trail."""
    spans = [span for index in _first_trail(view) for span in _steps(view, index)]
    if not spans:
        return []
    headline = _headline_key(view)
    steps: list[str] = []
    evidence: list[Evidence] = []
    for start, end in (_own_words(view, *span) for span in spans):
        step = " ".join(clean(view.page.text[start:end]).split()).strip(_MARKS)
        if not step:
            continue
        if (steps and step == steps[0]) or _ends(step, headline, view.language):
            # The front page again: a second trail begins, or the first one in its form for small screens.
            break
        steps.append(step)
        evidence.append(printed(view, start, end, "breadcrumbs.trail", Certainty.MARKED))
    if len(steps) > _MOST:
        return []
    # A line with a number alone is a date that the markup counts among the trail.
    is_trail = len(steps) > 1 or not any(map(str.isdigit, "".join(steps)))
    return [Reading(tuple(steps), *evidence)] if steps and is_trail else []


def _own_words(view: View, start: int, end: int) -> tuple[int, int]:
    """Where a step is without the title of the trail."""
    wording = furniture(view.page.text[start:end])
    titled = wording is not None and wording.kind is Furniture.BREADCRUMB
    return (start + wording.end if wording and titled else start), end


def _ends(step: str, headline: str, language: str | None) -> bool:
    """Whether a trail ends before these words: the headline, a date, the first of the share buttons."""
    if headline and _is_headline(step, headline):
        return True
    if any(map(str.isdigit, step)):
        found = find_date(step, language=language)
        return found is not None and found.end == len(step) and found.date.year is not None
    wording = furniture(step)
    return wording is not None and wording.whole and wording.kind is Furniture.SHARE


def _first_trail(view: View) -> list[int]:
    trail: list[int] = []
    pieces = view.page.pieces
    for index in view.by_role(Role.BREADCRUMBS):
        if trail and index - trail[-1] > _GAP:
            break
        if not (trail and pieces[index].traits & t.HEADING):
            # A heading at the end is the page's title in the words for search engines.
            trail.append(index)
    if any(pieces[index].linked for index in trail):
        while not pieces[trail[0]].linked:
            # A title for screen readers: "You are here", "Breadcrumb".
            del trail[0]
    elif len(trail) > 1 and pieces[trail[0]].traits & t.HEADING:
        del trail[0]
    return trail


def _steps(view: View, index: int) -> list[tuple[int, int]]:
    """Where the steps of one piece stand: its marked runs, and what stands between them."""
    piece = view.page.pieces[index]
    text = piece.text
    cuts = {0, len(text)}
    for mark in piece.marks:
        cuts.update((mark.start - piece.start, mark.end - piece.start))
    if len(cuts) == 2:
        for match in _PARTS.finditer(text):
            cuts.update(match.span())
    return [
        (piece.start + start, piece.start + end)
        for start, end in pairwise(sorted(cuts))
        if any(map(str.isalnum, text[start:end]))
    ]


def _headline_key(view: View) -> str:
    """The headline's own words; a step that says its kicker, too, is printed as a step."""
    if view.labels.headline < 0:
        return ""
    start, end = view.known(own_words)
    return _key(view.page.text[start:end])


def _is_headline(step: str, headline: str) -> bool:
    """Whether a step is the headline, whole or cut ("Bridge opens aft…")."""
    key = _key(step)
    return key == headline or (len(key) >= 20 and headline.startswith(key))


def _key(text: str) -> str:
    return letters(text.casefold())
