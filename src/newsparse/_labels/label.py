"""From pieces to labelled pieces, for both doors.

In: a page and its claims. Out: `Labels`: a role for every piece, the headline, the story, the groups of links. The
order of the steps is the strategy: what markup and wording show of a piece by itself, then the headline, then the story
that follows it, then what stands between the two, then the links around both.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from newsparse._blocks.page import Page
from newsparse._claims.claim import Claims
from newsparse._input.address import Base
from newsparse._labels.edges import label_edges
from newsparse._labels.flat import label_flat
from newsparse._labels.groups import find_groups
from newsparse._labels.headline import find_headline, squeezed
from newsparse._labels.kicker import label_kicker
from newsparse._labels.labelled import INDEX_CARDS, Labels
from newsparse._labels.leads import add_leads
from newsparse._labels.opening import label_opening
from newsparse._labels.roles import give_roles
from newsparse._labels.story import find_story
from newsparse._labels.story_length import is_long_story
from newsparse._labels.tag_lists import label_tags
from newsparse._labels.trail import label_step, label_trail
from newsparse._lexicon.refusal_words import refuses
from newsparse.models.article import BodyKind, PageKind
from newsparse.models.document import Role

_OPENING_ROLES: Final = frozenset({Role.HEADLINE, Role.KICKER, Role.DESCRIPTION})
"""What no group of links takes."""
_FEW: Final = 8
"""Pieces that an error or a login prints at the most."""
_STORY: Final = {kind: (Role(kind.value), f"story.{kind.value.replace('_', '-')}") for kind in BodyKind}
"""Role and rule of each kind of block of a story."""


def label(page: Page, claims: Claims, base: Base, own_url: str | None, language: str | None) -> Labels:
    """The labels of a page.

    Args:
        page: of either door.
        claims: what the page says of itself.
        base: makes addresses absolute.
        own_url: the page's own address, which no related link has.
        language: for the grammars; `None` where it is not known.
    """
    if not page.marked_up:
        flat = label_flat(page, claims, language, claims.first("title"), own_url)
        label_edges(page, flat)
        return flat
    labels = _labelled(page, claims, base, own_url, language, tells=True)
    if labels.story and (_is_index(page, labels, claims) or _refuses(page, labels, claims)):
        labels = _labelled(page, claims, base, own_url, language, tells=False)
    return labels


def _labelled(
    page: Page, claims: Claims, base: Base, own_url: str | None, language: str | None, *, tells: bool
) -> Labels:
    """The labels of a page that tells a story, or is known to tell none."""
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    labels.headline = find_headline(page, claims)
    if tells:
        authors = {person.name for claim in claims.of("bylines") for person in claim.value.people}
        described = {claim.value for claim in claims.of("description")}
        find_story(page, labels, _stated_body(claims, described), authors, described)
        label_edges(page, labels)
    label_trail(page, labels, claims)
    label_kicker(page, labels, claims, own_url)
    label_step(page, labels, claims)
    label_opening(page, labels, claims, language)
    add_leads(page, labels)
    for story in labels.story:
        labels.roles[story.index], labels.rules[story.index] = _STORY[story.kind]
    label_tags(page, labels, claims)
    opening = {index: (role, labels.rules[index]) for index, role in enumerate(labels.roles) if role in _OPENING_ROLES}
    find_groups(page, labels, base, own_url)
    for index, (role, rule) in opening.items():
        labels.roles[index], labels.rules[index] = role, rule
    return labels


def _stated_body(claims: Claims, described: Collection[str]) -> str:
    """The story as the page states it; some pages state their description in its place."""
    body: str = claims.first("article_body") or ""
    words = squeezed(body)
    return "" if any(len(body) <= len(text) and squeezed(text).startswith(words) for text in described) else body


def _refuses(page: Page, labels: Labels, claims: Claims) -> bool:
    """Whether the few words of a page say by their headline that there is no story: an error, a login, a cookie wall."""
    if (
        labels.headline < 0
        or len(labels.story) > _FEW
        or any(claim.value is PageKind.ARTICLE for claim in claims.of("kind"))
    ):
        return False
    return refuses(page.pieces[labels.headline].text)


def _is_index(page: Page, labels: Labels, claims: Claims) -> bool:
    """Whether what was taken for a story is the longest teaser of an index: few words among many links in groups."""
    stated = {claim.value for claim in claims.of("kind")}
    if PageKind.ARTICLE in stated or is_long_story(page, labels):
        return False
    return PageKind.INDEX in stated or sum(len(group.cards) for group in labels.groups) >= INDEX_CARDS
