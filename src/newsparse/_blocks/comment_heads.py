"""Comments that no class names.

In: a page with settled traits, and the prose before each of its pieces. Out: the same page; what stands under a heading
that says "Comments", after the story, has the trait COMMENTS. Readers often write more than the story has, in markup
that is the story's. A box of opinions of the paper's own has cards in it, and is none.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Scope
from newsparse._lexicon import traits as t
from newsparse._lexicon.comment_words import heads_comments

_BEFORE: Final = 200
"""Characters of prose before the heading at the least: comments follow a story."""
_CLIMB: Final = 3
"""Elements between the heading and the one that holds the comments, too."""
_CARDS: Final = t.TEASER | t.RELATED | t.NAV | t.COMMENTS | t.HIDDEN


def mark_comments(page: Page, sums: list[int], headings: list[int]) -> None:
    """Give what stands under a heading of comments the trait.

    Args:
        page: with settled traits.
        sums: the prose before each piece, and on the whole page.
        headings: the pieces that are headings.
    """
    for index in headings:
        piece = page.pieces[index]
        if sums[index] < _BEFORE or piece.traits & _CARDS:
            continue
        if piece.linked * 2 <= piece.end - piece.start and heads_comments(piece.text):
            end = _end(page, index, sums)
            if not any(other.traits & t.TEASER for other in page.pieces[index:end]):
                for other in page.pieces[index:end]:
                    other.traits |= t.COMMENTS


def _end(page: Page, index: int, sums: list[int]) -> int:
    """Where the comments end: with the element around them, or before the next heading of the same level."""
    heading = page.pieces[index].scope
    scope: Scope | None = heading.parent
    for _ in range(_CLIMB):
        if scope is None or sums[scope.last] > sums[index]:
            break
        scope = scope.parent
    last = index + 1 if scope is None else scope.last
    for after in range(index + 1, last):
        if page.pieces[after].scope.tag == heading.tag:
            return after
    return last
