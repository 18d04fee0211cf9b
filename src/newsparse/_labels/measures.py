"""Pure numbers on pieces: how much each speaks for the story or against it.

In: a page, the headline's piece, and the body that the page states, if it does. Out: one weight a piece: characters of
prose, less for what stands before the headline; negative for links and furniture. The story is the element with the
highest balance (`newsparse._labels.story`). No piece is judged here by wording.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._blocks.regions import is_dense, is_prose
from newsparse._lexicon import traits as t

FURNITURE: Final = (
    t.HIDDEN | t.NAV | t.FOOTER | t.SHARE | t.NEWSLETTER | t.COMMENTS | t.TAGS | t.BREADCRUMBS | t.AD | t.PAYWALL
    | t.CONSENT | t.AUTHOR_NOTE | t.RIGHTS | t.AI_SUMMARY | t.SIDEBAR | t.TEASER | t.MENU | t.RELATED | t.MOST_READ
    | t.LATEST | t.SCREEN_READER | t.MASTHEAD | t.META | t.BYLINE | t.DATE | t.KICKER | t.CREDIT | t.FORM
)  # fmt: skip
"""Traits of what is not the story."""
_ENDS: Final = frozenset('.!?…。！？؟”»"')
_MOST_AGAINST: Final = 120
"""Characters of a piece of furniture that count; a long one is no worse."""
_SHORTEST: Final = 20
"""Characters of prose at the least, in any script."""
_NO_LINE: Final = t.HEADING | t.CAPTION | t.FIGURE | t.BODY
"""Traits of lines that a story has, too."""
_COOKIE: Final = "ookie"
_BROWSED: Final = (
    "site", "sito", "browser", "consent", "conset", "einwillig", "zustimm", "analytic", "visitor", "besucher", "nutzer", "usuario",
    "utilisateur", "utenti", "naveg", "naviga", "third", "stron", "přehl", "gebruik",
)  # fmt: skip
"""Beginnings of what a consent manager names beside cookies. It may talk at greater length than the story."""
_SERVER: Final = ("Warning: ", "Notice: ", "Deprecated: ", "Fatal error: ", "Parse error: ", "Strict Standards: ")
_VERSE: Final = 100
"""Characters of a text without a stop that is read where the page has no prose."""
_STATED: Final = 40
"""Characters of a paragraph's beginning that are looked up in the body that the page states."""


def weights(page: Page, headline: int, stated_body: str) -> list[int]:
    """How much each piece speaks for the story; the sum over an element is its balance."""
    stated = _squeezed(stated_body) if stated_body else ""
    of_cookies = headline >= 0 and _COOKIE in page.pieces[headline].text
    out: list[int] = []
    for piece in page.pieces:
        length = piece.end - piece.start
        traits = piece.traits
        if traits & FURNITURE:
            weight = -length if length < _MOST_AGAINST else -_MOST_AGAINST
        elif length >= _SHORTEST and is_prose(piece):
            weight = _prose_weight(piece, length)
            if _COOKIE in piece.text and not of_cookies and _names_a_site(piece.text):
                weight = 0
            if stated:
                weight = weight * 2 if _squeezed(piece.text[:_STATED]) in stated else weight // 3
            if len(out) < headline:
                weight //= 4
            if is_server_message(piece.text):
                weight = 0
        else:
            weight = -piece.linked // 2
            if not traits & _NO_LINE:
                weight -= 10
        out.append(weight)
    return out


def short_weights(page: Page, headline: int) -> list[int]:
    """The weights on a page without prose: a paragraph that ends in a stop speaks for the story, however short.

    So do verses and lists in an element that is named the story's, though they end in none.
    """
    return [
        piece.end - piece.start if index > headline and (_is_short_paragraph(piece) or _is_verse(piece)) else 0
        for index, piece in enumerate(page.pieces)
    ]


def is_server_message(text: str) -> bool:
    """Whether a text is what a server prints when one of its scripts fails: it stands anywhere on a page."""
    return text.startswith(_SERVER) and " on line " in text


def _is_short_paragraph(piece: Piece) -> bool:
    if piece.scope.tag != "p" or piece.traits & (FURNITURE | t.ASIDE | t.FIGURE | t.CAPTION):
        return False
    return piece.text[-1] in _ENDS and piece.linked * 2 <= piece.end - piece.start


def _is_verse(piece: Piece) -> bool:
    traits = piece.traits
    if not traits & t.BODY or traits & (FURNITURE | _NO_LINE & ~t.BODY | t.ASIDE | t.EMBED):
        return False
    length = piece.end - piece.start
    return length >= _VERSE and piece.linked * 2 <= length


def _prose_weight(piece: Piece, length: int) -> int:
    if piece.traits & t.ASIDE:
        # A box in the story neither makes nor moves the story's element.
        return 0
    free = length - piece.linked
    if is_dense(piece.text):
        free = free * 5 // 2
    return free + free // 2 if piece.traits & t.BODY else free


def _names_a_site(text: str) -> bool:
    """Whether a text on cookies is on those of a site, and not of a kitchen."""
    folded = text.casefold()
    return any(map(folded.__contains__, _BROWSED))


def _squeezed(text: str) -> str:
    return "".join(text.split())
