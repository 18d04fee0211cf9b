"""From pieces to labelled pieces, for both doors.

In: a page and its claims. Out: `Labels`: a role for every piece, the headline, the story, the groups of links. The
order of the steps is the strategy: what markup and wording show of a piece by itself, then the headline, then the story
that follows it, then what stands between the two, then the links around both.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._claims.claim import Claims
from newsparse._input.address import Base
from newsparse._labels.flat import label_flat
from newsparse._labels.groups import find_groups
from newsparse._labels.headline import find_headline
from newsparse._labels.kicker import label_kicker
from newsparse._labels.labelled import Labels
from newsparse._labels.opening import label_opening
from newsparse._labels.roles import give_roles
from newsparse._labels.story import find_story
from newsparse.models.document import Role

_OPENING_ROLES: Final = frozenset({Role.HEADLINE, Role.KICKER, Role.DESCRIPTION})
"""What no group of links takes."""
_STORY_ROLES: Final = {role.value: role for role in Role}


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
        return label_flat(page, claims, language, claims.first("title"), own_url)
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    labels.headline = find_headline(page, claims)
    authors = {person.name for claim in claims.of("bylines") for person in claim.value.people}
    find_story(page, labels, claims.first("article_body") or "", authors)
    label_kicker(page, labels, claims, own_url)
    label_opening(page, labels, claims, language)
    for story in labels.story:
        labels.roles[story.index] = _STORY_ROLES[story.kind.value]
        labels.rules[story.index] = f"story.{story.kind.value.replace('_', '-')}"
    opening = {index: (role, labels.rules[index]) for index, role in enumerate(labels.roles) if role in _OPENING_ROLES}
    find_groups(page, labels, base, own_url)
    for index, (role, rule) in opening.items():
        labels.roles[index], labels.rules[index] = role, rule
    return labels
