"""What stands between the headline and the story: standfirst, byline, date.

In: a page with headline, story and roles by markup. Out: the roles of the pieces around the headline. Markup speaks
first; then agreement with what the page states; then wording and place. Body paragraphs are not touched, but for a
first one that the page states as its standfirst and sets in bold.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._claims.claim import Claims
from newsparse._grammars.byline import parse_byline
from newsparse._grammars.calendar import find_date
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_AFTER: Final = 25
"""Pieces after the headline in which the opening ends: captions, bars and boxes stand between."""
_BYLINE: Final = 200
_STANDFIRST: Final = (30, 700)
_STATED: Final = 120
"""Letters and digits of a stated standfirst that are compared."""
_OPEN: Final = frozenset({Role.OTHER, Role.MASTHEAD, Role.DATE, Role.BYLINE})


def label_opening(page: Page, labels: Labels, claims: Claims, language: str | None) -> None:
    """Give the pieces around the headline their roles."""
    if labels.headline < 0:
        return
    labels.roles[labels.headline], labels.rules[labels.headline] = Role.HEADLINE, "headline.heading"
    _label_standfirst(page, labels, claims)
    _label_byline_and_date(page, labels, language)


def _label_standfirst(page: Page, labels: Labels, claims: Claims) -> None:
    stated: set[str] | None = None
    end = labels.first if labels.first >= 0 else len(page.pieces)
    for index in range(labels.headline + 1, min(end + 1, labels.headline + _AFTER, len(page.pieces))):
        piece = page.pieces[index]
        if not _STANDFIRST[0] <= piece.end - piece.start <= _STANDFIRST[1] or piece.linked * 2 > len(piece.text):
            continue
        if stated is None:
            texts = dict.fromkeys(claim.value for claim in claims.of("description"))
            stated = {squeezed(text)[:_STATED] for text in texts}
        rule = _standfirst_rule(labels, index, piece, stated)
        if not rule:
            continue
        labels.roles[index], labels.rules[index] = Role.DESCRIPTION, rule
        if labels.story and labels.story[0].index == index:
            del labels.story[0]
            labels.first = labels.story[0].index if labels.story else -1
        return


def _standfirst_rule(labels: Labels, index: int, piece: Piece, stated: set[str]) -> str:
    if piece.traits & t.STANDFIRST and not piece.traits & (t.CAPTION | t.FIGURE | t.HIDDEN | t.RELATED):
        return "description.class"
    in_story = index == labels.first
    words = squeezed(piece.text)[:_STATED]
    agrees = bool(words) and any(words == other or (len(words) > 40 and words in other) for other in stated)
    if agrees and not in_story and labels.roles[index] in _OPEN:
        return "description.as-stated"
    bold = piece.strong * 10 >= len(piece.text) * 9
    if in_story and agrees and len(labels.story) > 2 and (bold or labels.story[0].kind is BodyKind.HEADING):
        return "description.bold-first"
    if piece.scope.tag in ("h2", "h3") and not in_story and labels.roles[index] in _OPEN and len(piece.text) > 60:
        return "description.heading"
    return ""


def _label_byline_and_date(page: Page, labels: Labels, language: str | None) -> None:
    """Bylines and dates that only their wording shows, just under the headline and just after the story."""
    end = labels.first if labels.first >= 0 else labels.headline + _AFTER
    opening = range(labels.headline + 1, min(end, labels.headline + _AFTER, len(page.pieces)))
    closing = range(labels.last, min(labels.last + 2, len(page.pieces))) if labels.last > 0 else range(0)
    for index in (*opening, *closing):
        piece = page.pieces[index]
        if labels.roles[index] is not Role.OTHER or not 3 < piece.end - piece.start <= _BYLINE:
            continue
        if parse_byline(piece.text, language=language) is not None:
            labels.roles[index], labels.rules[index] = Role.BYLINE, "byline.wording"
        elif index in opening and find_date(piece.text, language=language) is not None:
            labels.roles[index], labels.rules[index] = Role.DATE, "date.wording"
