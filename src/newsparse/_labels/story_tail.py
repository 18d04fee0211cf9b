"""What stands under a story's last paragraph and under a title of its own: biographies, contacts, links, lists of the site.

In: the story's pieces in order of print. Out: the same without what follows a label of that kind, without what follows the
readers' comments, and without the teasers of other stories. What a last line is by itself is decided in
`newsparse._labels.story_end`.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._labels.inserts import LABEL, is_before_link, is_link
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.prompts import Prompt
from newsparse._lexicon import traits as t
from newsparse._lexicon.tail_words import AUTHORS, CONTACTS, HELP, SOURCES
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_PARTS: Final = 10
"""Parts of a story at its end among which the label is looked for."""
_MOST: Final = 1_500
"""Characters of what stands under such a label."""
_TEASERS: Final = 400
"""Characters of the teasers under a title of links."""
_FORM: Final = 2
"""Fields of a form for comments: it stands under the story."""
_CLOSED: Final = "paywall.sentence"
_LITTLE: Final = 4
"""How much more the story tells than what follows such a sentence."""
_ABOUT: Final = Prompt(Role.AUTHOR_NOTE, "author-note.label")
_SOURCES: Final = Prompt(Role.CREDIT, "credit.source-line")
_CONTACT: Final = Prompt(Role.OTHER, "other.contact")
_SUPPORT: Final = Prompt(Role.PAYWALL, "paywall.prompt")
_LINKS: Final = Prompt(Role.RELATED, "related.wording")


def cut_tail(page: Page, labels: Labels, picked: list[StoryPiece]) -> None:
    """Take the tail from the end of `picked`; it gets its roles."""
    _cut_after_comments(page, labels, picked)
    _cut_after_closing(page, labels, picked)
    for place in range(max(2, len(picked) - _PARTS), len(picked)):
        found = _title(page, picked, place) if _may_be_title(page, picked, place) else None
        if found is None:
            continue
        rest = sum(_length(page, story) for story in picked[place:])
        most = _TEASERS if found is _LINKS else _MOST
        if rest <= most and rest * 2 <= sum(_length(page, story) for story in picked[:place]):
            for story in picked[place:]:
                labels.roles[story.index], labels.rules[story.index] = found
            del picked[place:]
            return


def _may_be_title(page: Page, picked: list[StoryPiece], place: int) -> bool:
    """Whether a part is short, or something stands between it and the one before: most are paragraphs under paragraphs."""
    return picked[place - 1].index + 1 < picked[place].index or _length(page, picked[place]) <= LABEL


def _title(page: Page, picked: list[StoryPiece], place: int) -> Prompt | None:
    """What begins with a part of the story: the part is a title of it, or stands under one that is no part."""
    story = picked[place]
    second = page.pieces[story.index + 2 : story.index + 3]
    if story.kind is BodyKind.HEADING and is_before_link(page, story.index) and any(map(is_link, second)):
        return _LINKS
    for index in range(max(story.index - 1, picked[place - 1].index + 1), story.index + 1):
        found = _labelled(page.pieces[index])
        if found is not None:
            return found
    return None


def _labelled(piece: Piece) -> Prompt | None:
    if piece.end - piece.start > LABEL:
        return None
    label = piece.text.casefold().rstrip(": ")
    if piece.traits & t.HEADING and HELP.match(label):
        return _SUPPORT
    if label in AUTHORS:
        return _ABOUT
    if label in SOURCES:
        return _SOURCES
    return _CONTACT if label in CONTACTS else None


def _cut_after_comments(page: Page, labels: Labels, picked: list[StoryPiece]) -> None:
    """Take what follows the form for comments, if it is less than what stands over it."""
    if len(picked) < 2 or Role.COMMENTS not in labels.roles[picked[0].index : picked[-1].index]:
        return
    for place in range(1, len(picked)):
        between = range(picked[place - 1].index + 1, picked[place].index)
        form = sum(
            labels.roles[index] is Role.COMMENTS and bool(page.pieces[index].traits & t.FORM) for index in between
        )
        if form < _FORM:
            continue
        rest = sum(_length(page, story) for story in picked[place:])
        if rest * 2 <= sum(_length(page, story) for story in picked[:place]):
            del picked[place:]
        return


def _cut_after_closing(page: Page, labels: Labels, picked: list[StoryPiece]) -> None:
    """Take what follows a sentence that closes the story to others than subscribers, if it is little: what they get."""
    rules = labels.rules[picked[0].index : picked[-1].index] if picked else []
    if _CLOSED not in rules:
        return
    closing = picked[0].index + rules.index(_CLOSED)
    rest = [story for story in picked if story.index > closing]
    kept = len(picked) - len(rest)
    if sum(_length(page, story) for story in rest) * _LITTLE <= sum(_length(page, story) for story in picked[:kept]):
        del picked[kept:]


def _length(page: Page, story: StoryPiece) -> int:
    piece = page.pieces[story.index]
    return piece.end - piece.start
