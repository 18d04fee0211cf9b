"""The trail that no class marks and no signs part, told by the one that the page states.

In: a page with roles and its headline, and the names of the steps that the page states (`newsparse._claims.crumbs`). Out:
the pieces that print those steps. Only what stands near the headline is looked at, and only names count: two of them
in their order, the front page's being one under any of its names. A menu prints the same words among others, so that a row
or a list counts only where every entry is a step. The headline may end it. What the page states and does not print is
no trail.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._claims.claim import Claims
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse._lexicon.navigation_words import HOME
from newsparse.models.document import Role

_BEFORE: Final = 8
"""Pieces before the headline in which its trail stands."""
_AFTER: Final = 2
_LONGEST: Final = 200
_FEWEST: Final = 2
"""Steps of a trail; one name alone is a label."""
_TITLE: Final = 20
"""Letters of a last step that may be the story's title."""
_SIGNS: Final = " \t\xa0>›»/|·•→▸❯＞…"
_ELSEWHERE: Final = t.HIDDEN | t.RELATED | t.MOST_READ | t.LATEST | t.TAGS | t.FOOTER | t.BYLINE
_ALONE: Final = frozenset({Role.OTHER, Role.MASTHEAD})


def find_stated_trail(page: Page, labels: Labels, claims: Claims) -> list[int]:
    """The pieces near the headline that print two steps or more of the stated trail; none where there are no such."""
    steps = _steps(page, labels, claims)
    at, found, names = labels.headline, list[int](), list[str]()
    if not steps:
        return []
    headline = squeezed(page.pieces[at].text)
    for index in range(max(0, at - _BEFORE), min(at + 1 + _AFTER, len(page.pieces))):
        piece = page.pieces[index]
        told = [] if index == at or piece.traits & _ELSEWHERE else _told(piece, names, steps, headline)
        if told:
            found.append(index)
            names += told
        elif len(names) >= _FEWEST and _is_whole(page, found):
            return found
        else:
            found, names = [], []
    return found if len(names) >= _FEWEST and _is_whole(page, found) else []


def find_stated_step(page: Page, labels: Labels, claims: Claims) -> int:
    """The piece that prints the last stated step alone, as a link over the headline, beside a kicker; -1 for none."""
    steps = _steps(page, labels, claims)
    at = labels.headline
    if not steps or labels.kicker is None:
        return -1
    for index in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        piece = page.pieces[index]
        if piece.linked and labels.roles[index] in _ALONE and squeezed(piece.text.strip(_SIGNS)) == steps[-1]:
            return index
    return -1


def _steps(page: Page, labels: Labels, claims: Claims) -> list[str]:
    """The stated steps in letters and digits alone, but for the headline."""
    stated = next(iter(claims.of("breadcrumbs")), None)
    if stated is None or labels.headline < 0:
        return []
    headline = squeezed(page.pieces[labels.headline].text)
    return [name for step in stated.value if (name := squeezed(step)) and name != headline]


def _told(piece: Piece, before: list[str], steps: list[str], headline: str) -> list[str]:
    """The steps that a piece prints after those `before`; none where it prints anything else, too."""
    if piece.end - piece.start > _LONGEST:
        return []
    links = [mark for mark in piece.marks if mark.anchor is not None]
    if len(links) > 1:
        texts = [piece.text[mark.start - piece.start : mark.end - piece.start] for mark in links]
    else:
        texts = piece.text.split("\n")
    told: list[str] = []
    for text in texts:
        shown = text.strip(_SIGNS)
        name, last = squeezed(shown), (before + told)[-1:]
        if _follows(name, last, steps) or (not last and shown.casefold() in HOME):
            told.append(name)
        elif text is texts[-1] and (headline.startswith(name) or len(told) >= _FEWEST) and len(name) >= _TITLE:
            # The page's own title, in the words for search engines.
            return told
        else:
            return []
    return told


def _follows(name: str, last: list[str], steps: list[str]) -> bool:
    """Whether a step comes after the last one that was printed."""
    after = steps.index(last[0]) + 1 if last and last[0] in steps else 0
    return name in steps[after:]


def _is_whole(page: Page, found: list[int]) -> bool:
    """Whether no linked neighbour in the same list or row goes on: then it is a menu."""
    for inside, beside in ((found[0], found[0] - 1), (found[-1], found[-1] + 1)):
        if 0 <= beside < len(page.pieces):
            one, two = page.pieces[inside].scope, page.pieces[beside]
            if two.linked and two.scope.tag == one.tag and two.scope.parent is one.parent:
                return False
    return True
