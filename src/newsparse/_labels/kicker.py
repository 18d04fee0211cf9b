"""Which words are the kicker: the label printed at the headline.

In: a page with headline and roles, its claims and its address. Out: `labels.kicker`, and the role of the piece that is
nothing else. A marked label near the headline speaks first; then a short line right before it; then words that the page
itself states as its section. A label inside the headline's own piece is for the field to part. Entries of a list are no
labels, and neither is the site's own name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._claims.claim import Claims
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.navigation_words import BUTTONS, HOME, TRAIL_SIGNS
from newsparse.models.document import Role

_BEFORE: Final = 12
"""Pieces before the headline in which a kicker stands; share buttons may stand between."""
_AFTER: Final = 4
"""Pieces after it: a label under the headline, or in the line of the byline."""
_NEAR: Final = 6
"""Pieces before the headline from which on an element is the headline's own head and not the page."""
_AROUND: Final = 3
"""Elements that a kicker may stand apart from its headline."""
_LONGEST: Final = 60
_LINE: Final = 30
_LINE_WORDS: Final = 4
_DIGITS: Final = 3
"""A label has no more than one digit in so many characters; a date has."""
_ELSEWHERE: Final = (
    t.RELATED | t.MOST_READ | t.LATEST | t.TEASER | t.SIDEBAR | t.FOOTER | t.COMMENTS | t.HIDDEN | t.CAPTION
    | t.NEWSLETTER | t.CONSENT | t.BREADCRUMBS | t.SCREEN_READER
)  # fmt: skip
_NO_LABEL: Final = t.DATE | t.TIME | t.BYLINE | t.CREDIT | t.SHARE | t.HEADLINE | t.SCREEN_READER
"""What an element's own class shows of a part of the head that is no label."""
_PASSED: Final = frozenset(
    {Role.SHARE, Role.DATE, Role.BYLINE, Role.HIDDEN, Role.CAPTION, Role.CREDIT, Role.ADVERTISEMENT, Role.NEWSLETTER}
)
"""What may stand between a kicker and the headline."""
_STOPS: Final = frozenset({Role.NAVIGATION, Role.BREADCRUMBS, Role.CONSENT})
_LINES: Final = frozenset({Role.OTHER, Role.MASTHEAD})
_HEAD: Final = t.ARTICLE | t.HEADER
_DECORATION: Final = frozenset("©ⓒ»«›‹→←▶►#@")
"""What no label begins with: these open credits and buttons."""
_BETWEEN: Final = frozenset("|/·•")
"""Signs between the labels of a row."""
_TAIL: Final = " \n|/·•,–—-"
_Found = tuple[int, int, int, str]
"""A piece, the label's start and end in the page's text, and the rule."""


def label_kicker(page: Page, labels: Labels, claims: Claims, own_url: str | None) -> None:
    """Find the kicker; the first way that finds one speaks."""
    if labels.headline < 0:
        return
    others = _other_names(page, labels, claims, own_url)
    names = labels.sections = _section_names(claims, own_url)
    found = _marked(page, labels, others) or _line_before(page, labels, others) or _stated(page, labels, names - others)
    if found is None:
        return
    index, start, end, rule = found
    end = start + len(page.text[start:end].rstrip(_TAIL))
    labels.kicker = (start, end, rule)
    labels.sections |= {squeezed(page.text[start:end])}
    if labels.roles[index] not in (Role.BYLINE, Role.DATE) or end - start == len(page.pieces[index].text):
        labels.roles[index], labels.rules[index] = Role.KICKER, rule


def _marked(page: Page, labels: Labels, others: frozenset[str]) -> _Found | None:
    """A label that a class names: the nearest before the headline, else the nearest after it."""
    at = labels.headline
    headline = page.pieces[at]
    elsewhere = _ELSEWHERE & ~headline.traits
    last = labels.first if labels.first > at else len(page.pieces)
    for index in (*range(at - 1, max(-1, at - 1 - _BEFORE), -1), *range(at + 1, min(at + 1 + _AFTER, last))):
        piece = page.pieces[index]
        if piece.traits & elsewhere or not (piece.marks or piece.traits & t.KICKER):
            continue
        if labels.roles[index] in _STOPS and not piece.traits & headline.traits & _HEAD:
            continue
        for start, end in _marked_runs(piece, after=index > at):
            if _is_label(page.text[start:end], _LONGEST, others):
                return index, start, end, "kicker.class"
    return None


def _marked_runs(piece: Piece, *, after: bool) -> Iterator[tuple[int, int]]:
    """What is marked as a label in a piece; after the headline only what is marked by itself."""
    own = piece.scope.own | piece.own
    if (own if after else piece.traits) & t.KICKER and not own & _NO_LABEL:
        dated = next((mark.start for mark in piece.marks if mark.traits & (t.DATE | t.TIME)), piece.end)
        yield piece.start, min(dated, _first_label(piece))
    for mark in piece.marks:
        if mark.traits & t.KICKER and not mark.traits & _NO_LABEL:
            yield mark.start, mark.end


def _line_before(page: Page, labels: Labels, others: frozenset[str]) -> _Found | None:
    """A short line right before the headline that no other rule takes."""
    at = labels.headline
    headline = page.pieces[at]
    between = 0
    for index in range(at - 1, max(-1, at - 1 - _BEFORE), -1):
        piece, role = page.pieces[index], labels.roles[index]
        if role in _PASSED:
            continue
        if role in _STOPS:
            return None
        end = _first_label(piece)
        if role in _LINES and _is_line(piece, page.text[piece.start : end], others) and _close(page, index, headline):
            return index, piece.start, end, "kicker.line-before"
        between += 1
        if between > 1:
            return None
    return None


def _is_line(piece: Piece, text: str, others: frozenset[str]) -> bool:
    if any(map(str.isdigit, text)) or len(text.split()) > _LINE_WORDS or _is_entry(piece):
        return False
    return _is_label(text, _LINE, others)


def _is_label(text: str, longest: int, others: frozenset[str]) -> bool:
    """Whether words may be a label at all."""
    if not 1 < len(text) <= longest or text[0] in _DECORATION or not any(map(str.isalpha, text)):
        return False
    if sum(map(str.isdigit, text)) * _DIGITS > len(text) or squeezed(text) in others:
        return False
    folded = text.casefold()
    if folded in HOME or folded in BUTTONS:
        return False
    wording = furniture(text)
    return wording is None or not wording.whole or wording.kind is Furniture.LATEST


def _is_entry(piece: Piece) -> bool:
    """Whether a piece is a linked entry among others of a list: a menu, a list of languages, a list of tags."""
    around: Scope | None = piece.scope if piece.linked else None
    for _ in range(_AROUND):
        if around is None or around.tag == "li":
            break
        around = around.parent
    if around is None or around.tag != "li" or around.parent is None:
        return False
    return around.parent.last - around.parent.first > around.last - around.first


def _close(page: Page, index: int, headline: Piece) -> bool:
    """Whether a line and the headline share a small element: the line before a headline is often the site's menu.

    A wrapper around the whole page is none, as the body is none.
    """
    around: Scope | None = headline.scope.parent
    for depth in range(_BEFORE):
        if around is None or around.tag in ("body", "html", "") or around.last - around.first == len(page.pieces):
            return False
        if around.first <= index:
            return depth < _AROUND or around.first >= index - _NEAR
        around = around.parent
    return False


def _stated(page: Page, labels: Labels, names: frozenset[str]) -> _Found | None:
    """A line, or the first words of one, near the headline that the page states as its section, or its address has."""
    at = labels.headline
    elsewhere = _ELSEWHERE & ~page.pieces[at].traits
    last = labels.first if labels.first > at else len(page.pieces)
    for index in (*range(at - 1, max(-1, at - 1 - _BEFORE), -1), *range(at + 1, min(at + 1 + _AFTER, last))):
        piece = page.pieces[index]
        end = _first_label(piece)
        if end - piece.start > _LONGEST or piece.traits & elsewhere or _is_entry(piece):
            continue
        if labels.roles[index] in _STOPS and (index != at - 1 or labels.roles[index] is Role.BREADCRUMBS):
            continue
        if squeezed(label := page.text[piece.start : end]) in names and _is_label(label, _LONGEST, frozenset()):
            return index, piece.start, end, "kicker.as-stated"
    return None


def _section_names(claims: Claims, own_url: str | None) -> frozenset[str]:
    """The page's section as it is stated, and the words of its address."""
    names = {squeezed(part) for claim in claims.of("section") for part in (claim.value, *claim.value.split(","))}
    names.update(squeezed(step) for claim in claims.of("breadcrumbs") for step in claim.value)
    names.update(squeezed(part) for part in (own_url or "").partition("?")[0].split("/")[3:-1])
    return frozenset(names - {""})


def _other_names(page: Page, labels: Labels, claims: Claims, own_url: str | None) -> frozenset[str]:
    """What stands near a headline and is no kicker: the site's name, the author's, the headline itself."""
    names = {squeezed(claim.value) for claim in claims.of("site_name")}
    names.update(squeezed(person.name) for claim in claims.of("bylines") for person in claim.value.people)
    host = (own_url or "").partition("://")[2].partition("/")[0].removeprefix("www.")
    names.update((squeezed(host), squeezed(host.partition(".")[0]), squeezed(page.pieces[labels.headline].text)))
    return frozenset(names)


def _first_label(piece: Piece) -> int:
    """Where the first label of a row of them ends: sections are links side by side, often without a blank between."""
    links = [mark for mark in piece.marks if mark.anchor is not None]
    if not links or links[0].start != piece.start:
        return piece.end
    rest = piece.text[links[0].end - piece.start :].lstrip()[:1]
    if rest in TRAIL_SIGNS and rest:
        # A trail that no class marks is no row of labels.
        return piece.start
    return links[0].end if len(links) > 1 or rest in _BETWEEN else piece.end
