"""Roles by markup and wording, before the story is known.

In: pieces with traits. Out: a role and a rule's name for each. The table is an ordered decision list: the first row
whose traits a piece shows gives its role. Pages have a few dozen different sets of traits, so each set is looked up
once a page. What stands where relative to the story is decided later (`newsparse._labels.opening`, `story`, `groups`).
"""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Final, NamedTuple

from newsparse._blocks.page import Page
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, Wording, furniture
from newsparse.models.document import Role


class TraitRule(NamedTuple):
    """A row: pieces with one of `traits` have `role`."""

    name: str
    traits: int
    role: Role
    longest: int
    """Characters up to which the row holds; a longer piece is no such thing."""
    because: str


_ANY: Final = 1_000_000

TRAIT_RULES: Final = (
    TraitRule("hidden.markup", t.HIDDEN, Role.HIDDEN, _ANY, "the page does not show it"),
    TraitRule("consent.class", t.CONSENT, Role.CONSENT, _ANY, "cookie banners stand over every page of a site"),
    TraitRule("comments.class", t.COMMENTS, Role.COMMENTS, _ANY, "readers wrote it"),
    TraitRule("breadcrumbs.class", t.BREADCRUMBS, Role.BREADCRUMBS, 200, "the trail is marked on most sites"),
    TraitRule("navigation.element", t.NAV | t.MENU, Role.NAVIGATION, _ANY, "menus are marked as such"),
    TraitRule("newsletter.class", t.NEWSLETTER, Role.NEWSLETTER, _ANY, "sign-up boxes stand in many stories"),
    TraitRule("share.class", t.SHARE, Role.SHARE, 300, "share bars stand beside every story"),
    TraitRule("advertisement.class", t.AD, Role.ADVERTISEMENT, _ANY, "slots are marked for the ad server"),
    TraitRule("paywall.class", t.PAYWALL, Role.PAYWALL, _ANY, "prompts to subscribe stand in the story"),
    TraitRule("ai-summary.class", t.AI_SUMMARY, Role.AI_SUMMARY, _ANY, "a machine wrote it, not the byline's people"),
    TraitRule("author-note.class", t.AUTHOR_NOTE, Role.AUTHOR_NOTE, _ANY, "biographies are not the story"),
    TraitRule("rights.class", t.RIGHTS, Role.RIGHTS, _ANY, "copyright lines are marked"),
    TraitRule("notice.class", t.NOTICE, Role.NOTICE, _ANY, "corrections are marked"),
    TraitRule("tags.class", t.TAGS, Role.TAGS, 120, "tag lists are marked"),
    TraitRule("credit.class", t.CREDIT, Role.CREDIT, 300, "photo credits are marked"),
    TraitRule("caption.element", t.CAPTION, Role.CAPTION, _ANY, "figcaption, or a class that says so"),
    TraitRule("byline.class", t.BYLINE, Role.BYLINE, 400, "bylines are marked on most pages"),
    TraitRule("date.markup", t.DATE | t.TIME, Role.DATE, 120, "dates are marked on most pages"),
    TraitRule("kicker.class", t.KICKER, Role.KICKER, 120, "kickers are marked"),
    TraitRule("related.class", t.RELATED | t.MOST_READ | t.LATEST, Role.RELATED, _ANY, "lists of links are marked"),
    TraitRule("teaser.class", t.TEASER, Role.TEASER, _ANY, "cards are marked"),
    TraitRule("masthead.markup", t.MASTHEAD | t.HEADER, Role.MASTHEAD, 200, "what stands over every page of a site"),
    TraitRule("figure.element", t.FIGURE, Role.CAPTION, 1000, "text in a figure describes the picture"),
    TraitRule("embed.class", t.EMBED, Role.EMBED, _ANY, "a post of another site"),
    TraitRule("sidebar.markup", t.SIDEBAR | t.ASIDE, Role.OTHER, _ANY, "it stands beside the story"),
    TraitRule("footer.element", t.FOOTER, Role.NAVIGATION, _ANY, "footers are menus, but for the rights"),
)

_TELLING: Final = reduce(or_, (row.traits for row in TRAIT_RULES))
"""Traits that are in the table; sets of traits that differ in others only are one."""
_FOOTER: Final = t.FOOTER

WORDING_ROLES: Final = {
    Furniture.RELATED: Role.RELATED,
    Furniture.NEWSLETTER: Role.NEWSLETTER,
    Furniture.SHARE: Role.SHARE,
    Furniture.RIGHTS: Role.RIGHTS,
    Furniture.CREDIT: Role.CREDIT,
    Furniture.COMMENTS: Role.COMMENTS,
    Furniture.PAYWALL: Role.PAYWALL,
    Furniture.CONSENT: Role.CONSENT,
    Furniture.ADVERTISEMENT: Role.ADVERTISEMENT,
    Furniture.CORRECTION: Role.NOTICE,
    Furniture.TAGS: Role.TAGS,
    Furniture.TIME: Role.DATE,
}
"""What a short piece is by its first words, where the markup shows nothing."""
_SHORT: Final = 160
_REWORDED: Final = frozenset({Role.OTHER, Role.MASTHEAD})
"""Roles that wording may overrule, beside those of the lines of a footer, where the copyright line stands."""


def give_roles(page: Page, labels: Labels) -> None:
    """Fill `labels.roles` and `labels.rules`."""
    roles, rules = labels.roles, labels.rules
    known: dict[int, list[TraitRule]] = {0: []}
    for index, piece in enumerate(page.pieces):
        traits = piece.traits & _TELLING
        rows = known.get(traits)
        if rows is None:
            rows = known[traits] = _rows(traits)
        length = piece.end - piece.start
        for row in rows:
            if length <= row.longest:
                roles[index], rules[index] = row.role, row.name
                break
        if length <= _SHORT and (traits & _FOOTER or roles[index] in _REWORDED):
            wording = furniture(piece.text)
            if wording is not None:
                _reword(labels, index, wording)


def _rows(traits: int) -> list[TraitRule]:
    """The rows that pieces with these traits may fall under."""
    rows = []
    if traits & t.RIGHTS and traits & (t.CAPTION | t.FIGURE) and not traits & _FOOTER:
        # "copyright" on a line under a picture names who made it.
        traits &= ~t.RIGHTS
    for row in TRAIT_RULES:
        if row.traits & traits:
            rows.append(row)
            if row.longest == _ANY:
                break
    return rows


def _reword(labels: Labels, index: int, wording: Wording) -> None:
    role = WORDING_ROLES.get(wording.kind)
    if role is not None and (labels.roles[index] is Role.OTHER or role is Role.RIGHTS):
        labels.roles[index], labels.rules[index] = role, f"{role.value}.wording"
