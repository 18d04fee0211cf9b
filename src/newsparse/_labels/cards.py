"""Which links of a page are cards: links that offer a story.

In: a page with its story found. Out: `Draft`s in order of print. A link is a card's when it reads as a headline
(`newsparse._labels.link_lines`); the links around it to the same target (image, title, overlay) are the same card.
Links to the page itself keep their place, since they part lists, but have no address. What the pieces of a card are is
told in `newsparse._labels.card_parts`, which cards make a group in `newsparse._labels.groups`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from newsparse._blocks.page import Mark, Page, Piece, Scope
from newsparse._input.address import Base, fault_of, registrable_site
from newsparse._labels.card_scopes import find_scopes
from newsparse._labels.drafts import CLOSED, DOUBTFUL, MENUS, Draft, bare_address, is_front_page, is_story_address
from newsparse._labels.group_titles import opens_list
from newsparse._labels.labelled import Labels
from newsparse._labels.link_lines import LEAD_IN, LONG_ENOUGH, is_heading, is_headline
from newsparse._labels.tag_lists import leads_to_topic
from newsparse._lexicon import traits as t
from newsparse._lexicon.section_words import group_kind
from newsparse.models.document import Role
from newsparse.models.evidence import Problem

_STORY: Final = frozenset(
    {
        Role.PARAGRAPH,
        Role.HEADING,
        Role.QUOTE,
        Role.LIST_ITEM,
        Role.TABLE,
        Role.CODE,
        Role.HEADLINE,
        Role.DESCRIPTION,
        Role.COMMENTS,
    }
)
_OFTEN: Final = 3
"""Links to different pages of other sites with the same words: a button."""
_WORDS: Final = 3
"""Words of a section's name; headlines have more."""
_LABEL_WIDE: Final = 8
"""Characters of a label in scripts of few characters."""
_ENDS: Final = frozenset(".…")
"""A summary ends so, and no headline."""
_NO_HEADING: Final = 7
"""The rank of what is in no heading: `h6` is the last."""
_LAST_HEADING: Final = 4
"""The least heading that is believed to be a card's before a longer link."""
_OVERLAID: Final = 8
"""Pieces of a card with a link laid over it."""
_UNIT_DEPTH: Final = 8
_TEASER: Final = t.TEASER
_UNITS: Final = frozenset({"article", "li", "tr", "td"})


def find_drafts(page: Page, labels: Labels, base: Base, own_url: str | None) -> list[Draft]:
    """The cards of a page in order of print."""
    drafts = _without_buttons(page, _joined(page, labels, base, bare_address(own_url or "")), own_url)
    drafts = _without_titles(page, _one_a_unit(page, drafts))
    drafts = _with_overlays(page, labels, base, drafts)
    find_scopes(page, labels, drafts)
    return drafts


def _joined(page: Page, labels: Labels, base: Base, own: str) -> list[Draft]:
    """Links that read as headlines; neighbours with one target are one. Tags and links to the page itself have no address."""
    drafts: list[Draft] = []
    roles, tags = labels.roles, frozenset(labels.tags)
    last: Draft | None = None
    faults: list[str] = []
    for index, piece in enumerate(page.pieces):
        if not piece.linked or piece.traits & CLOSED or roles[index] in _STORY:
            continue
        for mark in piece.marks:
            anchor = mark.anchor
            if anchor is None or not is_headline(piece, mark):
                continue
            if last is not None and anchor is last.anchor:
                _widen(page, last, index, mark)
                continue
            url = base.join(anchor.href) if anchor.href[0] != "#" else None
            if url is None:
                faults.append(anchor.href)
                continue
            target = bare_address(url)
            if last is not None and target == last.target and not _is_parted(page, last, index):
                _widen(page, last, index, mark)
            elif not is_front_page(target):
                last = Draft("" if target == own or index in tags else url, anchor, index, mark.start, mark.end)
                last.target = target
                last.heading = is_heading(piece, mark)
                sure = last.heading and mark.end - mark.start >= LONG_ENOUGH
                last.doubtful = bool(piece.traits & (MENUS if sure else DOUBTFUL))
                drafts.append(last)
    page.problems += _faulty(faults)
    return drafts


def _is_parted(page: Page, draft: Draft, index: int) -> bool:
    """Whether a heading stands between a card and a later link to the same page: the story before this one is the latest, too."""
    if index <= draft.last:
        return False
    between = page.pieces[draft.last : index]
    return len(between) > _OVERLAID or any(piece.traits & t.HEADING and not piece.linked for piece in between)


def _faulty(hrefs: list[str]) -> Iterator[Problem]:
    """What is wrong with links that would be cards; once for each fault, since a page has hundreds of them."""
    for fault, count in Counter(filter(None, map(fault_of, hrefs))).items():
        message = f"{count} links whose words offer a story have no http or https address; their words are kept"
        yield Problem(fault, message, "related_links")


def _widen(page: Page, draft: Draft, index: int, mark: Mark) -> None:
    """Another link of the same card: the heading is the marked one, else the first line that is as long as one."""
    piece = page.pieces[index]
    draft.last = index + 1
    marked = not draft.heading and is_heading(piece, mark)
    if marked or _outranks(page, draft, piece, mark):
        draft.kicker = -1 if marked else draft.heading_piece
        draft.heading = True
        draft.heading_piece, draft.start, draft.end = index, mark.start, mark.end


def _outranks(page: Page, draft: Draft, piece: Piece, mark: Mark) -> bool:
    """Whether the second link of a card is its heading, and the first the label over it: "Coast", "The wall is to be raised".

    It stands in a heading of higher rank; or the label is a word or two, or in no heading that counts, and the second far longer.
    """
    label, old, new = page.pieces[draft.heading_piece], draft.end - draft.start, mark.end - mark.start
    if label is piece or not old < new or old > LEAD_IN:
        return False
    rank, other = _rank(label), _rank(piece)
    if other < rank < _NO_HEADING:
        return True
    text = page.text[mark.start : mark.end]
    longest = _LABEL_WIDE if "\u2e80" <= label.text[0] <= "\ud7ff" else LONG_ENOUGH
    if old > longest or new < old * 2 or text[-1] in _ENDS:
        return False
    return rank > _LAST_HEADING or (other < _NO_HEADING and label.text.count(" ") < _WORDS - 1)


def _rank(piece: Piece) -> int:
    """1 for `h1`, and so on."""
    tag = piece.scope.tag
    return int(tag[1]) if tag[0] == "h" and tag[1:].isdecimal() else _NO_HEADING


def _with_overlays(page: Page, labels: Labels, base: Base, drafts: list[Draft]) -> list[Draft]:
    """Cards whose link has no text: it lies over the card, or stands beside an unlinked heading."""
    found: list[Draft] = []
    targets = {draft.target for draft in drafts if draft.url}
    for anchor in page.anchors:
        if anchor.first != anchor.last:
            continue
        scope = anchor.scope
        if not 0 < scope.last - scope.first <= _OVERLAID or scope.traits & CLOSED:
            continue
        index = _overlaid_heading(page, labels, scope)
        url = base.join(anchor.href) if index >= 0 and anchor.href[:1] != "#" else None
        target = bare_address(url) if url is not None else ""
        if url is not None and target not in targets and not is_front_page(target):
            targets.add(target)
            piece = page.pieces[index]
            draft = Draft(url, anchor, index, piece.start, piece.end)
            draft.target = target
            draft.heading, draft.doubtful = True, bool(piece.traits & MENUS)
            found.append(draft)
    return sorted((*drafts, *found), key=_by_place) if found else drafts


def _by_place(draft: Draft) -> int:
    return draft.start


def _overlaid_heading(page: Page, labels: Labels, scope: Scope) -> int:
    """The heading of a card whose text is not linked, -1 where it is no such card."""
    heading = -1
    for index in range(scope.first, scope.last):
        piece = page.pieces[index]
        if piece.linked or labels.roles[index] in _STORY:
            return -1
        if (
            heading < 0
            and (piece.traits & t.HEADING or piece.scope.own & t.HEADLINE)
            and group_kind(piece.text) is None
        ):
            heading = index
    return heading


def _without_titles(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Without linked titles: a short heading that leads to a section, over cards with headings of another form."""
    kept: list[Draft] = []
    for place, draft in enumerate(drafts):
        if draft.heading and draft.end - draft.start <= LEAD_IN and place + 1 < len(drafts):
            scope, next_scope = page.pieces[draft.first].scope, page.pieces[drafts[place + 1].first].scope
            differs = scope.tag != next_scope.tag or scope.words != next_scope.words
            if differs and not draft.anchor.has_image and _leads_to_list(page, drafts, place):
                continue
        kept.append(draft)
    return kept


def _leads_to_list(page: Page, drafts: list[Draft], place: int) -> bool:
    """Whether a linked heading is a title by its address, by its words, or as a name that opens the element of the next two cards.

    The addresses of sections and feeds have numbers on some sites, too.
    """
    draft = drafts[place]
    if leads_to_topic(draft.anchor) or not is_story_address(draft.url):
        return True
    text = page.text[draft.start : draft.end]
    if group_kind(text) is not None:
        return True
    is_name = len(text) <= LONG_ENOUGH and text.count(" ") < _WORDS and not "\u2e80" <= text[0] <= "\ud7ff"
    return (
        is_name
        and place + 2 < len(drafts)
        and opens_list(page.pieces[draft.first], draft.first, drafts[place + 2].first)
    )


def _without_buttons(page: Page, drafts: list[Draft], own_url: str | None) -> list[Draft]:
    """Without what the page prints again and again over links to other sites: "Share this comment"."""
    site = registrable_site(own_url) if own_url else ""
    away = [draft for draft in drafts if site and draft.url and registrable_site(draft.url) != site]
    if len(away) < _OFTEN:
        return drafts
    targets: dict[str, set[str]] = {}
    for draft in away:
        targets.setdefault(page.text[draft.start : draft.end], set()).add(draft.target)
    buttons = {text for text, found in targets.items() if len(found) >= _OFTEN}
    return [draft for draft in drafts if page.text[draft.start : draft.end] not in buttons] if buttons else drafts


def _one_a_unit(page: Page, drafts: list[Draft]) -> list[Draft]:
    """One card for a list item or article that has one heading: its other links are its author, its section."""
    if len(drafts) < 2:
        return drafts
    units = [_unit(page.pieces[draft.first].scope) for draft in drafts]
    kept: list[Draft] = []
    place, count = 0, len(drafts)
    while place < count:
        end = place + 1
        unit = units[place]
        while unit is not None and end < count and units[end] is unit:
            end += 1
        if end - place == 1:
            kept.append(drafts[place])
        else:
            headings = [draft for draft in drafts[place:end] if draft.heading and not _is_label(draft)]
            kept.extend(headings if len(headings) == 1 else _without_labels(drafts[place:end]))
        place = end
    return kept


def _is_label(draft: Draft) -> bool:
    """Whether a link may name the section of a card: short, and to no story."""
    return draft.end - draft.start <= LONG_ENOUGH and not is_story_address(draft.url)


def _without_labels(drafts: list[Draft]) -> list[Draft]:
    """Without the link to its section that a class calls a heading, where there is one to a story beside it."""
    stories = [draft for draft in drafts if not _is_label(draft)]
    return stories if len(stories) == 1 and any(draft.heading for draft in drafts) else drafts


def _unit(scope: Scope) -> Scope | None:
    """The list item or article that a link stands in."""
    inner: Scope | None = scope
    for _ in range(_UNIT_DEPTH):
        if inner is None or inner.tag in _UNITS or inner.own & _TEASER:
            return inner
        inner = inner.parent
    return None
