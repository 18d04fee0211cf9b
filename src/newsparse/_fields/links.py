"""Further reading: the sections of a page, and all its links flat.

In: a view whose labels have groups of cards. Out: readings of `sections` and `related_links`. Each card is read once,
into a `RelatedLink`; both fields share them. What a teaser cuts off ("… read more") is cut here too; datelines and
dates are read only from the pieces that the labels name. Which links are cards is decided in `newsparse._labels`.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsparse._blocks.page import Mark, Page, Piece
from newsparse._fields.view import Reading, View
from newsparse._fields.wording import clean
from newsparse._grammars.calendar import find_date
from newsparse._grammars.dateline import parse_dateline
from newsparse._input.address import clean_url
from newsparse._labels.labelled import Card, Group
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse.models.dateline import Dateline, PartialDate
from newsparse.models.evidence import Certainty, Evidence, Source
from newsparse.models.links import LinkKind, RelatedLink, Section, SectionKind

_LONGEST: Final = 2_000
"""Characters of a heading or a summary."""
_TAIL: Final = 40
"""Characters at the end of a teaser in which its "… read more" stands."""
_ELLIPSES: Final = ("…", "...")
_BARE_TAILS: Final = frozenset(
    {"more", "mehr", "full story", "read full story", "plus", "más", "mais", "meer", "mere", "mer"}
)
"""Words that lead on only after an ellipsis; else a text may end with them."""
_STOPS: Final = '.!?…。！？"”»)]'
_RELATIVE_OR_TIME: Final = 60
_DASHES: Final = ("—", "–", " - ", "--", "(", "【", "［", "[")
_OPENING: Final = 80
"""Characters of a summary in which its dateline ends."""
_FROM_MARKUP: Final = (Source.MARKUP, Certainty.MARKED)
_FROM_TEXT: Final = (Source.TEXT, Certainty.INFERRED)
_SECTION: Final = LinkKind.SECTION
_INLINE: Final = LinkKind.INLINE
_RULES: Final = {
    SectionKind.RELATED: "sections.related",
    SectionKind.MOST_READ: "sections.most-read",
    SectionKind.LATEST: "sections.latest",
    SectionKind.SAME_SECTION: "sections.same-section",
    SectionKind.AUTHOR_MORE: "sections.author-more",
    SectionKind.TAGS: "sections.tags",
    SectionKind.OTHER: "sections.other",
}


def find_sections(view: View) -> list[Reading]:
    """The titled groups of links, in the order of print."""
    sections: list[Section] = []
    evidence: list[Evidence] = []
    for group in view.labels.groups:
        if group.inline or not group.cards:
            continue
        links = tuple([_link(view, card, _SECTION) for card in group.cards])
        title = clean(group.title_text) if group.title_text else None
        sections.append(Section(title, group.kind, links))
        evidence.append(_group_evidence(view, group))
    return [Reading(tuple(sections), *evidence)] if sections else []


def find_related_links(view: View) -> list[Reading]:
    """Every link that is offered as further reading, one for each target, in the order of print."""
    found: dict[str, RelatedLink] = {}
    evidence: list[Evidence] = []
    groups = sorted(view.labels.groups, key=_place)
    for group in groups:
        if group.kind is SectionKind.TAGS:
            continue
        for card in group.cards:
            key = card.url or card.text
            if key in found:
                if group.inline:
                    # What stands in the story is inline, even if a section offers it, too.
                    found[key] = _moved(found[key], _INLINE)
                continue
            found[key] = _link(view, card, _INLINE if group.inline else _SECTION)
            rule = "related-links.inline" if group.inline else "related-links.card"
            start, end = _span(view.page, card)
            evidence.append(_printed(view, start, end, rule))
    return [Reading(tuple(found.values()), *evidence)] if found else []


def _place(group: Group) -> int:
    return group.cards[0].heading if group.cards else 0


def _group_evidence(view: View, group: Group) -> Evidence:
    if group.title >= 0:
        piece = view.page.pieces[group.title]
        return _printed(view, piece.start, piece.end, _RULES[group.kind])
    return _printed(view, *_span(view.page, group.cards[0]), _RULES[group.kind])


def _printed(view: View, start: int, end: int, rule: str) -> Evidence:
    source, certainty = _FROM_MARKUP if view.page.marked_up else _FROM_TEXT
    return Evidence(source, rule, certainty, view.page.text[start:end], start, end)


def _span(page: Page, card: Card) -> tuple[int, int]:
    """Where a card's heading stands in the page's text."""
    if card.start >= 0:
        return card.start, card.end
    piece = page.pieces[card.heading]
    return piece.start, piece.end


def _link(view: View, card: Card, kind: LinkKind) -> RelatedLink:
    """The link of a card."""
    known = card.link
    if known is None:
        url = card.url
        summary = _summary(view.page, card)
        known = card.link = RelatedLink(
            text=clean(card.text[:_LONGEST]),
            url=url,
            clean_url=clean_url(url) if url is not None else None,
            summary=summary,
            dateline=_dateline(view, card, summary),
            date=_date(view, card),
            kicker=_kicker(view.page, card),
        )
    return known if known.kind is kind else _moved(known, kind)


def _kicker(page: Page, card: Card) -> str | None:
    """The label over a card's heading."""
    if card.kicker < 0:
        return None
    span = card.kicker_span
    text = page.pieces[card.kicker].text if span is None else page.text[span[0] : span[1]]
    return clean(" ".join(text.split())) or None


def _moved(link: RelatedLink, kind: LinkKind) -> RelatedLink:
    """The same link in another place."""
    return RelatedLink(link.text, link.url, link.clean_url, link.summary, link.dateline, link.date, link.kicker, kind)


def _summary(page: Page, card: Card) -> str | None:
    """The teaser's text; in a piece that holds more than that, up to the next link."""
    if card.summary < 0:
        return None
    piece = page.pieces[card.summary]
    text = piece.text
    if card.summary_start >= 0:
        end = _next_link(piece, card.summary_start) if card.summary == card.heading else piece.end
        text = page.text[card.summary_start : end]
    return cut_tail(clean(" ".join(text[:_LONGEST].split()))) or None


def _next_link(piece: Piece, start: int) -> int:
    marks = piece.marks
    for place in range(bisect_left(marks, start, key=_by_start), len(marks)):
        if marks[place].anchor is not None:
            return marks[place].start
    return piece.end


def _by_start(mark: Mark) -> int:
    return mark.start


def cut_tail(text: str) -> str:
    """A teaser's text without its "… read more"; a cut in the middle of a word stays as printed.

    >>> cut_tail("The minister said that the bri ... read more")
    'The minister said that the bri'
    """
    window = max(0, len(text) - _TAIL)
    for mark in _ELLIPSES:
        at = text.find(mark, window)
        if at >= 0 and _is_tail(text[at:].lstrip(".… ])"), after_ellipsis=True):
            return text[:at].rstrip(" .…[(") or text
    for at in range(len(text) - 1, window, -1):
        if text[at] in _STOPS and _is_tail(text[at + 1 :].strip(), after_ellipsis=False):
            return text[: at + 1].rstrip(" [(")
    return text


def _is_tail(text: str, *, after_ellipsis: bool) -> bool:
    """Whether a text is nothing but the words that lead on to the story."""
    words = text.strip(" []()»›>→.")
    if not words:
        return False
    wording = furniture(words)
    if wording is not None and wording.whole:
        return wording.kind is Furniture.TEASER_TAIL or wording.kind is Furniture.RELATED
    return after_ellipsis and words.casefold() in _BARE_TAILS


def _dateline(view: View, card: Card, summary: str | None) -> Dateline | None:
    if card.dateline >= 0:
        return parse_dateline(view.page.pieces[card.dateline].text, language=view.language)
    if summary is None or summary[0].islower():
        return None
    opening = summary[:_OPENING]
    if not any(map(opening.__contains__, _DASHES)):
        return None
    return parse_dateline(opening, language=view.language)


def _date(view: View, card: Card) -> PartialDate | None:
    if card.date < 0:
        return None
    found = find_date(view.page.pieces[card.date].text[:_RELATIVE_OR_TIME], language=view.language)
    return found.date if found is not None else None
