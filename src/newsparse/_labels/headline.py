"""Which piece prints the headline.

In: a page and its claims. Out: the index of a piece, -1 where none is printed. Headings and pieces that a class names a
headline are weighed by their element, their surroundings and their agreement with the titles that the page states;
stated titles are often shortened or written for search engines, so they decide only between printed ones. A logo in an
h1 and a widget's title lose by that.
"""

from __future__ import annotations

import math
from typing import Final

from newsparse._blocks.dateline_lines import is_dateline_alone, opens_dated
from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_prose
from newsparse._claims.claim import Claims
from newsparse._lexicon import traits as t
from newsparse._lexicon.letters import letters

_ELSEWHERE: Final = (
    t.HIDDEN | t.NAV | t.FOOTER | t.RELATED | t.MOST_READ | t.LATEST | t.TEASER | t.SIDEBAR | t.ASIDE | t.COMMENTS
    | t.NEWSLETTER | t.CONSENT | t.MENU | t.AUTHOR_NOTE | t.AD | t.SHARE | t.PAYWALL | t.SCREEN_READER | t.MASTHEAD
)  # fmt: skip
_UNTOLD: Final = _ELSEWHERE | t.HEADING
_BETWEEN: Final = t.CAPTION | t.FIGURE | t.AD
_TAGS: Final = {"h1": 6, "h2": 2, "h3": 1, "title": 0}
_AGREES: Final = 5
"""What agreement with a stated title weighs."""
_HEADLINE: Final = t.HEADLINE
_EITHER: Final = t.HEADLINE | t.HEADING
_INSIDE: Final = 3
"""Elements between the words of a heading and the heading at the most."""
_LONGEST: Final = 400
_SHORTEST: Final = 12
"""Characters below which a heading is rather a section's name than a headline (five in scripts of few characters)."""
_HALF: Final = 0.5
"""Of a stated title, in letters and digits."""
_UNDER: Final = 4
"""Pieces under a trail among which the headline is."""
_BELOW: Final = 1_000
"""Characters of prose over a heading from which it may be printed under the story, or beside it."""
_RARE: Final = 4
"""How much more prose stands over such a heading than under it."""
_OVER: Final = 12
"""Pieces over the first paragraph in which its headline is."""
_TOP: Final = 60
"""Pieces at the top of the page in which the dateline of an old layout stands."""


def find_headline(page: Page, claims: Claims) -> int:
    """The piece that prints the headline."""
    stated = _stated(claims)
    best, chosen = 0.0, -1
    for index, piece in enumerate(page.pieces):
        if not (piece.traits & _EITHER or piece.scope.tag == "title") or piece.end - piece.start > _LONGEST:
            continue
        tag = _heading(piece)
        if not (tag or piece.traits & _HEADLINE):
            continue
        marked = _marked(piece, tag)
        # Most headings of a page are its cards': whatever they say, they are no better than the headline.
        if marked + _AGREES > best:
            score = marked + _worded(piece, stated)
            if score > best:
                best, chosen = score, index
    if chosen >= 0:
        chosen = _not_the_site(page, stated, chosen)
        if page.pieces[chosen].traits & t.BREADCRUMBS:
            return _under_trail(page, chosen)
        return _over_story(page, chosen)
    over = _over_dateline(page)
    return over if over >= 0 else _agreeing(page, stated)


def _over_story(page: Page, chosen: int) -> int:
    """The heading over the first paragraph, where the chosen one stands under nearly all that the page tells.

    Boxes beside a story have headings of the first level, too, and some papers print the title for search engines with
    the buttons under the story.
    """
    first, over = -1, 0
    for index in range(chosen):
        prose = _told(page.pieces[index])
        if prose and first < 0:
            first = index
        over += prose
    if over < _BELOW or over < _RARE * sum(map(_told, page.pieces[chosen + 1 :])):
        return chosen
    for index in range(first - 1, max(-1, first - _OVER), -1):
        piece = page.pieces[index]
        if _heading(piece) in ("h1", "h2") and not piece.linked and not piece.traits & _ELSEWHERE:
            return index if piece.end - piece.start >= _SHORTEST else chosen
    return chosen


def _told(piece: Piece) -> int:
    """Characters of prose that is no heading, and no furniture by its markup."""
    return piece.end - piece.start - piece.linked if not piece.traits & _UNTOLD and is_prose(piece) else 0


def _not_the_site(page: Page, stated: list[str], chosen: int) -> int:
    """The heading that is most of a stated title, where the one that was chosen is a small part of it: the site's name, a section's."""
    fit = _fit(page.pieces[chosen], stated)
    if not 0 < fit < _HALF:
        return chosen
    # What stands right under it may be its standfirst, which a stated title has after it.
    words = squeezed(page.pieces[chosen].text)
    opens = any(title.startswith(words) for title in stated)
    for index in range(chosen + 1 + opens, len(page.pieces)):
        piece = page.pieces[index]
        if not piece.traits & t.HEADING or piece.traits & _ELSEWHERE or piece.linked * 2 > len(piece.text):
            continue
        if _SHORTEST <= piece.end - piece.start <= _LONGEST and _fit(piece, stated) > _HALF:
            return index
    return chosen


def _fit(piece: Piece, stated: list[str]) -> float:
    """How much of a stated title a piece is at the most."""
    words = squeezed(piece.text)
    return max((_agreement(words, title) for title in stated), default=0)


def _under_trail(page: Page, chosen: int) -> int:
    """The heading right under the trail that a title for search engines ends, in an h1: it is what the page prints."""
    for index in range(chosen + 1, min(chosen + 1 + _UNDER, len(page.pieces))):
        piece = page.pieces[index]
        if is_prose(piece) and not piece.traits & t.HEADING:
            break
        is_long = _SHORTEST <= piece.end - piece.start <= _LONGEST
        if _heading(piece) in ("h1", "h2") and is_long and not piece.traits & (_ELSEWHERE | t.BREADCRUMBS):
            return _last_of_heading(page, index)
    return chosen


def _last_of_heading(page: Page, index: int) -> int:
    """The last piece of a heading that sets its kicker in a box of its own."""
    scope: Scope | None = page.pieces[index].scope
    while scope is not None and scope.tag not in _TAGS:
        scope = scope.parent
    return scope.last - 1 if scope is not None and scope.last <= index + _INSIDE else index


def _over_dateline(page: Page) -> int:
    """The line over the dateline that has a line of its own: old layouts mark nothing."""
    pieces = page.pieces
    for index in range(1, min(len(pieces), _TOP)):
        if not is_dateline_alone(pieces[index].text):
            continue
        above = _before_list(pieces[index].scope, index) - 1
        while above > 0 and _stands_between(pieces[above]):
            above -= 1
        if above < 0:
            return -1
        piece = pieces[above]
        fits = _SHORTEST <= piece.end - piece.start <= _LONGEST and not piece.linked and not piece.traits & _ELSEWHERE
        return above if fits and " " in piece.text.strip(". ") else -1
    return -1


def _stands_between(piece: Piece) -> bool:
    """Whether a piece may stand between headline and dateline: byline, caption, advertisement, another story in short."""
    if piece.traits & _BETWEEN or piece.text[:3].casefold() == "by ":
        return True
    return "(" in piece.text and any(map(opens_dated, piece.text.split("\n")))


def _before_list(scope: Scope, index: int) -> int:
    """The first piece of the list whose last item a dateline is: some layouts print a ticker of other headlines over it."""
    items = scope.parent
    if scope.tag == "li" and items is not None and items.last == index + 1:
        return items.first
    return index


def _heading(piece: Piece) -> str:
    """The heading that a piece stands in: pages set the words of an h1 in a box of their own inside it."""
    scope: Scope | None = piece.scope
    for _ in range(_INSIDE):
        if scope is None or scope.tag in _TAGS:
            return scope.tag if scope is not None else ""
        scope = scope.parent if piece.traits & t.HEADING else None
    return ""


def _marked(piece: Piece, tag: str) -> float:
    """How much the markup of a piece speaks for its being the headline."""
    traits = piece.traits
    score = float(_TAGS.get(tag, 0))
    if traits & _HEADLINE:
        score += 2
    if traits & _ELSEWHERE:
        score -= 5
    if traits & t.BREADCRUMBS:
        # Some sites end the trail with a title for search engines, in an h1.
        score -= 2
    if traits & t.BODY and tag != "h1":
        score -= 2
    if piece.linked * 2 > piece.end - piece.start:
        score -= 1.5
    return score


def _worded(piece: Piece, stated: list[str]) -> float:
    """How much its words do, by their length and by the titles that the page states."""
    words = squeezed(piece.text)
    if not words:
        return -math.inf
    score = _AGREES * max((_agreement(words, title) for title in stated), default=0)
    return score - 3 if len(words) < _SHORTEST and words.isascii() else score


def _agreeing(page: Page, stated: list[str]) -> int:
    """The first visible piece that is a stated title, where no heading is a headline."""
    for index, piece in enumerate(page.pieces):
        if _SHORTEST <= piece.end - piece.start <= _LONGEST and not piece.traits & _ELSEWHERE:
            words = squeezed(piece.text)
            if any(_agreement(words, title) > 0.9 for title in stated) and piece.linked * 2 <= len(piece.text):
                return index
    return -1


def _stated(claims: Claims) -> list[str]:
    titles = dict.fromkeys(claim.value for field in ("headline", "title") for claim in claims.of(field))
    return list(dict.fromkeys(words for title in titles if (words := squeezed(title))))


def _agreement(words: str, title: str) -> float:
    """1 for the same words; the shorter one's share where the longer one has it whole; else 0."""
    if words == title:
        return 1
    shorter, longer = (words, title) if len(words) < len(title) else (title, words)
    if len(shorter) >= _SHORTEST and shorter in longer:
        return len(shorter) / len(longer)
    return _common_start(shorter, longer)


def _common_start(shorter: str, longer: str) -> float:
    """The share of a common beginning: papers shorten a headline at its end."""
    same = 0
    for one, other in zip(shorter, longer, strict=False):
        if one != other:
            break
        same += 1
    return same / len(longer) if same * 2 >= len(shorter) else 0


def squeezed(text: str) -> str:
    """Letters and digits alone, lower case: what two spellings of a headline share."""
    return letters(text[:_LONGEST]).casefold()
