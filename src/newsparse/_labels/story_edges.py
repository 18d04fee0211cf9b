"""Where a story begins and ends inside its element.

In: pieces that are no furniture by themselves, and the long paragraphs among them. Out: the same without what stands
before the story's first words and after its last. A story begins and ends with long paragraphs, or with short ones
that stand right beside them.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_STOPS: Final = frozenset('.!?…:。！？؟।：”»"')
_BRACKETS: Final = frozenset("([（［【〔")
"""What opens the line that signs a story, or names its pictures."""
_SYMBOLS: Final = "\U0001f000"
"""From here on stand the pictures that end a sentence as a stop does."""
_LINE: Final = 40
"""Characters from which a line without a stop opens a story."""
_FREE: Final = 100
"""Characters out of links from which a line of many links opens a story all the same."""
_GREETINGS: Final = (
    "dear ", "ladies ", "hello ", "hi ", "liebe", "sehr geehrte", "hallo ", "meine damen", "guten ", "chers ", "chères ", "cher ",
    "chère ", "bonjour", "mesdames", "estimad", "querid", "señor", "car", "gentil", "egregi", "prezad", "beste ", "geachte ", "kära ",
    "kære ", "kjære ", "hyvät ", "drodzy", "droga", "drogi", "szanown", "vážen", "milí ", "tisztelt ", "kedves ", "дорог", "уважаем",
    "шановн", "sevgili ", "sayın ",
)  # fmt: skip
"""The first word of a letter or a speech, in lower case."""
_ITEMS: Final = frozenset({"li", "ul", "ol", "dt", "dd", "dl", "td", "tr", "tbody", "table", "blockquote"})
"""Elements that stand beside paragraphs with all that they hold."""
_AROUND: Final = 3
"""Elements between an item of a list, or a quoted paragraph, and what holds the paragraphs around it."""
_TITLES: Final = frozenset({BodyKind.HEADING, BodyKind.CAPTION})
_CLOSING: Final = frozenset({BodyKind.LIST_ITEM, BodyKind.QUOTE, BodyKind.CODE, BodyKind.TABLE})
"""Kinds of short pieces, beside short paragraphs, with which a story may end."""


def ends_story(piece: Piece, kind: BodyKind, prose: Scope) -> bool:
    """Whether a short piece after a long paragraph still belongs to it.

    Args:
        piece: the short one.
        kind: what it is.
        prose: the element of the paragraph.
    """
    if kind is BodyKind.PARAGRAPH:
        if piece.text[0] in _BRACKETS:
            return False
        if piece.scope is prose:
            # After a line break: a sentence is one of the story's, and a label is none.
            return piece.text[-1] in _STOPS and not piece.linked
        return piece.scope.tag == "p" and piece.linked < len(piece.text)
    return kind in _CLOSING and piece.linked * 2 <= len(piece.text) and _beside(piece.scope, prose)


def from_first_words(page: Page, labels: Labels, picked: list[StoryPiece], values: list[int]) -> list[StoryPiece]:
    """Without what stands before the first long paragraph, but for the short lines with which a story opens."""
    first = next(
        (place for place, story in enumerate(picked) if values[story.index] > 0 and story.kind is not BodyKind.CAPTION),
        -1,
    )
    if first < 0:
        return []
    prose = page.pieces[picked[first].index].scope
    while first:
        before = _before_items(page, picked, first, prose) - 1
        story = picked[before]
        if story.kind not in _TITLES and not _opens(page.pieces[story.index], labels.roles[story.index], prose):
            if before == first - 1 or not _opens(page.pieces[picked[first - 1].index], Role.OTHER, prose):
                break
            before = first - 1
        first = before
    return [story for story in picked[:first] if story.kind is BodyKind.CAPTION] + picked[first:]


def _before_items(page: Page, picked: list[StoryPiece], place: int, prose: Scope) -> int:
    """Where the list begins that ends at a place: what leads in a list at a story's beginning brings it along."""
    start = place
    while start and picked[start - 1].kind is BodyKind.LIST_ITEM:
        piece = page.pieces[picked[start - 1].index]
        if piece.linked or not _beside(piece.scope, prose):
            break
        start -= 1
    return start if start and picked[start - 1].kind is BodyKind.PARAGRAPH else place


def _opens(piece: Piece, role: Role, prose: Scope) -> bool:
    """Whether a short piece before the first long paragraph is the story's already: words beside it."""
    text = piece.text
    if (
        role is not Role.OTHER
        or piece.traits & t.BOX
        or (piece.linked * 2 > len(text) and len(text) - piece.linked < _FREE)
    ):
        return False
    return (
        (text[-1] in _STOPS or len(text) >= _LINE or text[-1] > _SYMBOLS or _greets(text))
        and " " in text
        and _beside(piece.scope, prose)
    )


def _greets(text: str) -> bool:
    """Whether a line is the greeting with which a letter or a speech opens: "Dear readers,"."""
    return text[-1] == "," and text.casefold().startswith(_GREETINGS)


def _beside(scope: Scope, prose: Scope) -> bool:
    """Whether an element stands beside a paragraph's, either of them by itself or in a list, a table or a quotation."""
    home = prose.parent
    while home is not None and home.tag in _ITEMS:
        home = home.parent
    around: Scope | None = scope
    for _ in range(_AROUND):
        around = around.parent if around is not None else None
        if around is None:
            return False
        if around is home or around is prose.parent or around is prose or _is_twin(around, home):
            return True
    return False


def _is_twin(scope: Scope, home: Scope | None) -> bool:
    """Whether an element stands beside another of the same class: a row of a layout with one part of the story each."""
    return (
        home is not None and scope.words == home.words != "" and scope.tag == home.tag and scope.parent is home.parent
    )
