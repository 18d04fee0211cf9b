"""What stands between the headline and the story: standfirst, byline, date.

In: a page with headline, story and roles by markup. Out: the roles of the pieces around the headline. Markup speaks
first; then wording and place. The standfirst is found in standfirst.py. Body paragraphs are not touched.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._claims.claim import Claims
from newsparse._grammars.byline import parse_byline
from newsparse._grammars.calendar import find_date
from newsparse._labels.edges import is_notice
from newsparse._labels.flat_wording import is_dateline_line
from newsparse._labels.labelled import Labels
from newsparse._labels.standfirst import label_standfirst
from newsparse.models.document import Role

_OTHER: Final = Role.OTHER
_AFTER: Final = 25
"""Pieces after the headline in which the opening ends: captions, bars and boxes stand between."""
_BYLINE: Final = 200


def label_opening(page: Page, labels: Labels, claims: Claims, language: str | None) -> None:
    """Give the pieces around the headline their roles."""
    if labels.headline < 0:
        return
    labels.roles[labels.headline], labels.rules[labels.headline] = Role.HEADLINE, "headline.heading"
    label_standfirst(page, labels, claims)
    _label_byline_and_date(page, labels, language)


def _label_byline_and_date(page: Page, labels: Labels, language: str | None) -> None:
    """Bylines and dates that only their wording shows, just under the headline and just after the story."""
    first = labels.first_words()
    end = first if first >= 0 else labels.headline + _AFTER
    opening = range(labels.headline + 1, min(end, labels.headline + _AFTER, len(page.pieces)))
    closing = range(labels.last, min(labels.last + 2, len(page.pieces))) if labels.last > 0 else range(0)
    for index in (*opening, *closing):
        piece = page.pieces[index]
        if labels.roles[index] is not _OTHER:
            continue
        if index in opening and is_notice(piece):
            labels.roles[index], labels.rules[index] = Role.NOTICE, "notice.wording"
            continue
        if not 3 < piece.end - piece.start <= _BYLINE:
            continue
        if index in opening and "(" in piece.text and is_dateline_line(piece.text, language):
            labels.roles[index], labels.rules[index] = Role.DATELINE, "dateline.line"
        elif parse_byline(piece.text, language=language) is not None:
            labels.roles[index], labels.rules[index] = Role.BYLINE, "byline.wording"
        elif index in opening and find_date(piece.text, language=language) is not None:
            labels.roles[index], labels.rules[index] = Role.DATE, "date.wording"
