"""Which pieces are the story, and what each of them is in it.

In: a page with roles by markup, and its headline. Out: the story's pieces in order of print. The story stands in one
element (`newsparse._labels.container`). Inside it, what its own markup or wording shows to be furniture is left out, and
so is what stands before its first words and after its last (`newsparse._labels.story_edges`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._labels.container import find_container
from newsparse._labels.inside import Inside
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.leads import find_leads
from newsparse._labels.measures import short_weights, weights
from newsparse._labels.prompts import LONGEST, find_prompt
from newsparse._labels.sign_ups import mark_sign_ups
from newsparse._labels.story_edges import ends_story, from_first_words
from newsparse._labels.story_end import close_story
from newsparse._labels.story_tail import cut_tail
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind

_PARAGRAPH: Final = BodyKind.PARAGRAPH
_TITLES: Final = frozenset({BodyKind.HEADING, BodyKind.CAPTION})
"""What may be long, and is no paragraph."""
_PROMPT: Final = 260
"""Characters of a prompt that stands among the paragraphs."""


def find_story(
    page: Page, labels: Labels, stated_body: str, authors: Iterable[str] = (), described: Collection[str] = ()
) -> None:
    """Fill `labels.story`, `labels.first` and `labels.last`.

    Args:
        page: with roles by markup.
        labels: have the headline.
        stated_body: the story as the page states it, empty where it does not.
        authors: names that the page states.
        described: the story's descriptions as the page states them.
    """
    values = weights(page, labels.headline, stated_body)
    container = find_container(page, values, labels.headline, described)
    if container is None:
        values = short_weights(page, labels.headline)
        container = find_container(page, values, labels.headline, described)
    if container is None:
        return
    find_leads(page, labels, container, values, described)
    labels.story = picked = from_first_words(page, labels, _picked(page, labels, container, values), values)
    cut_tail(page, labels, picked)
    close_story(page, labels, picked, authors)
    if picked:
        labels.first, labels.last = picked[0].index, picked[-1].index + 1


def _picked(page: Page, labels: Labels, container: Scope, values: list[int]) -> list[StoryPiece]:
    """The pieces in the story's element that are no furniture, up to the story's last."""
    pieces, headline, given = page.pieces, labels.headline, container.traits
    inside = Inside(page, container, values, headline)
    mark_sign_ups(page, labels, container)
    picked: list[StoryPiece] = []
    end = 0
    prose: Scope | None = None
    for index in range(_start(container, headline, values), container.last):
        piece = pieces[index]
        if not inside.is_story(index, piece, prose):
            if prose is None and values[index] > 0 and piece.scope.tag == "p" and piece.traits & t.STANDFIRST:
                labels.leads.append(StoryPiece(index, BodyKind.PARAGRAPH, None))
            continue
        if labels.rules[index] == "newsletter.form" or (_may_ask(piece, prose) and _asks(labels, index, piece)):
            continue
        kind, level = inside.kind_of(index, piece)
        picked.append(StoryPiece(index, kind, level))
        if values[index] > 0:
            end = len(picked)
            if kind not in _TITLES and not piece.traits & ~given & t.STANDFIRST:
                if prose is None:
                    picked = _without_standfirsts(page, labels, picked, values)
                    end = len(picked)
                prose = piece.scope
        elif prose is not None and ends_story(piece, kind, prose):
            end = len(picked)
    if prose is None:
        return [story for story in picked[:end] if not pieces[story.index].traits & t.STANDFIRST & ~given]
    return picked[:end]


def _start(container: Scope, headline: int, values: list[int]) -> int:
    """The piece from which the story is looked for: the one under the headline, if that is not printed under its story."""
    has_title = container.first <= headline < container.last
    return headline + 1 if has_title and max(values[headline + 1 : container.last], default=0) > 0 else container.first


def _may_ask(piece: Piece, prose: Scope | None) -> bool:
    """Whether a piece may be a prompt: short with a link, or neither beside the last paragraph nor in its form."""
    length = piece.end - piece.start
    if length > LONGEST:
        return False
    if prose is None or (piece.linked and length <= _PROMPT):
        return True
    scope = piece.scope
    parent, other = scope.parent, prose.parent
    if parent is other or parent is None or other is None:
        return False
    return (scope.tag, scope.words, parent.words) != (prose.tag, prose.words, other.words)


def _asks(labels: Labels, index: int, piece: Piece) -> bool:
    """Whether a piece is a prompt to the reader, which then has its own role."""
    prompt = find_prompt(piece.text)
    if prompt is None:
        return False
    labels.roles[index], labels.rules[index] = prompt
    return True


def _without_standfirsts(page: Page, labels: Labels, picked: list[StoryPiece], values: list[int]) -> list[StoryPiece]:
    """What stands before the first paragraph, the last of `picked`, and is no standfirst, or is a sibling of that paragraph."""
    home = page.pieces[picked[-1].index].scope.parent
    kept = []
    for story in picked:
        piece = page.pieces[story.index]
        if not piece.traits & t.STANDFIRST or piece.scope.parent is home:
            kept.append(story)
        elif values[story.index] > 0 and piece.scope.tag == "p":
            labels.leads.append(StoryPiece(story.index, _PARAGRAPH, None))
    return kept
