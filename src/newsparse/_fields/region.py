"""Where on the page a small field may stand: around the headline, or right after the story.

In: the labels and the traits of pieces. Out: the pieces of a role that belong to the story of the page and to no card,
comment or box. The same class words stand on the byline of the story and on those of forty teasers; the place decides.
"""

from __future__ import annotations

from typing import Final

from newsparse._fields.view import View
from newsparse._lexicon import traits as t
from newsparse.models.document import Role

_FOREIGN: Final = (
    t.HIDDEN | t.NAV | t.MENU | t.RELATED | t.MOST_READ | t.LATEST | t.TEASER | t.COMMENTS | t.AUTHOR_NOTE | t.NEWSLETTER
    | t.AD | t.EMBED | t.QUOTE | t.PULLQUOTE | t.CAPTION | t.FIGURE | t.FOOTER | t.CONSENT | t.PAYWALL | t.AI_SUMMARY
)  # fmt: skip
"""Traits of what is another story's, a reader's or a picture's."""
_NEAR: Final = _FOREIGN & ~(t.FIGURE | t.FOOTER | t.NAV | t.MENU)
"""Between headline and story stand the small fields of this story, in a figure's box or an element for the foot, too."""
_STRANGE: Final = t.HIDDEN | t.COMMENTS | t.RELATED | t.MOST_READ | t.LATEST | t.TEASER | t.CAPTION | t.CREDIT | t.AD
_BOXES: Final = frozenset(
    {Role.AUTHOR_NOTE, Role.BYLINE, Role.CAPTION, Role.SHARE, Role.CREDIT, Role.TAGS, Role.TEASER}
)
_BESIDE: Final = t.ASIDE | t.SIDEBAR
"""Bars beside the headline hold bylines; beside or under the story they hold other stories."""
_ABOVE: Final = 8
"""Pieces above the headline: a bar with date and section."""
_BELOW: Final = 40
"""Pieces between headline and story, at the most: share bars, captions, summaries."""
_AFTER: Final = 12
"""Pieces after the story in which it is signed."""


def start_of_story(view: View) -> int:
    """The first words of the story."""
    return view.labels.first_words()


def opening(view: View, role: Role) -> list[int]:
    """The pieces of a role between a little above the headline and the story."""
    labels = view.labels
    headline, first = labels.headline, view.known(start_of_story)
    if headline < 0:
        low, high = (max(0, first - _BELOW), first) if first >= 0 else (0, _BELOW)
    else:
        low = max(0, headline - _ABOVE)
        high = first if headline < first <= headline + 2 * _BELOW else headline + _BELOW
    return [
        index
        for index in view.by_role(role)
        if low <= index < high and _is_own(view, index, _NEAR if headline < index < first else _FOREIGN)
    ]


def closing(view: View, role: Role) -> list[int]:
    """The pieces of a role right after the story."""
    last = view.labels.last
    if last < 0:
        return []
    return [
        index
        for index in view.by_role(role)
        if last <= index < last + _AFTER and _is_own(view, index, _FOREIGN | _BESIDE)
    ]


def beside_headline(view: View, longest: int) -> list[int]:
    """The short pieces between headline and story that name an author in a box of another kind: a note, a picture's."""
    labels, pieces = view.labels, view.page.pieces
    headline, first = labels.headline, view.known(start_of_story)
    if not 0 <= headline < first <= headline + _BELOW:
        return []
    return [
        index
        for index in range(headline + 1, first)
        if pieces[index].end - pieces[index].start <= longest
        and pieces[index].traits & (t.AUTHOR_NOTE | t.BYLINE)
        and not pieces[index].traits & (t.HIDDEN | t.COMMENTS | t.RELATED | t.AD | t.SCREEN_READER)
        and labels.roles[index] in _BOXES
    ]


def within(view: View, role: Role) -> list[int]:
    """The pieces of a role between the paragraphs of the story."""
    labels = view.labels
    return [
        index
        for index in view.by_role(role)
        if labels.first <= index < labels.last and _is_own(view, index, _FOREIGN | _BESIDE)
    ]


def lines_near(view: View, longest: int) -> list[int]:
    """The short pieces of any role above, under and after which the story stands; a mixed bar has any role."""
    labels, pieces = view.labels, view.page.pieces
    headline, first = labels.headline, view.known(start_of_story)
    if headline < 0:
        headline = max(0, first - _ABOVE)
    high = first if headline < first <= headline + 2 * _BELOW else headline + _ABOVE
    after = range(labels.last, labels.last + _ABOVE) if labels.last > 0 else range(0)
    return [
        index
        for index in (*range(max(0, headline - _ABOVE), high), *after)
        if index != labels.headline
        and index < len(pieces)
        and pieces[index].end - pieces[index].start <= longest
        and not pieces[index].traits & _STRANGE
    ]


def _is_own(view: View, index: int, foreign: int) -> bool:
    pieces, headline = view.page.pieces, view.labels.headline
    around = pieces[headline].scope.traits if headline >= 0 else 0
    return not pieces[index].traits & ~around & foreign
