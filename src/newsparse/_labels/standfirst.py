"""The standfirst: the text under the headline that sums the story up.

In: a page with headline, story and roles by markup, and its claims. Out: the role of one piece, or of two that stand
together. The rules go from the surest to the weakest: a class or agreement with what the page states, the place between
headline and byline, bold type, a heading. A first paragraph of the story becomes the standfirst only where the byline
or a date parts it from the rest, or where the page states it and sets it apart.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_dense, is_prose
from newsparse._claims.claim import Claims
from newsparse._grammars.byline import parse_byline
from newsparse._grammars.byline_labels import split_groups
from newsparse._grammars.calendar import find_date
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._labels.prompts import find_prompt
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_AFTER: Final = 25
"""Pieces after the headline in which the opening ends: captions, bars and boxes stand between."""
_SHORTEST: Final = 30
_LONGEST: Final = 700
_BY_TYPE: Final = 400
"""Characters of a standfirst that stands among the paragraphs, and only its type tells: of 147 labelled ones two are longer."""
_LINE: Final = 12
"""Characters of a line that its place alone shows to be a standfirst: "We have answers."."""
_LINE_OF_NAMES: Final = 120
"""Characters of a byline that only its wording shows."""
_SHORT: Final = 40
"""Letters and digits from which a part of a stated text is no accident."""
_STATED: Final = 120
"""Letters and digits of a stated standfirst that are compared."""
_BYLINES: Final = frozenset({Role.BYLINE, Role.DATE})
_OPEN: Final = frozenset({Role.OTHER, Role.MASTHEAD, Role.DATE, Role.BYLINE})
_PLAIN: Final = frozenset({Role.OTHER, Role.MASTHEAD})
_UNTOLD: Final = frozenset({Role.OTHER, Role.MASTHEAD, Role.TEASER})
"""Of a piece under the headline: what a class calls a teaser there sums up this story and not another."""
_BETWEEN: Final = frozenset({Role.SHARE, Role.HIDDEN, Role.CAPTION, Role.CREDIT, Role.ADVERTISEMENT})
"""What may stand between a standfirst and the byline under it."""
_LONE: Final = 60
"""Characters of a text that its place alone shows to be a standfirst where no byline stands under it."""
_BESIDE: Final = 3
"""Elements around such a text, one of which the headline stands in, too."""
_APART: Final = t.FORM | t.ASIDE | t.SIDEBAR | t.BOX | t.LIST | t.AUTHOR_NOTE | t.META
"""Traits of what stands between a headline and a story and belongs to neither."""
_OTHERWISE: Final = (
    t.CAPTION | t.FIGURE | t.HIDDEN | t.RELATED | t.GALLERY | t.SHARE | t.BYLINE | t.DATE | t.RIGHTS | t.CREDIT
)
"""Traits of what is no standfirst, whatever box it stands in."""
_ENDS: Final = (".", "!", "?", "…", "。", "”", '"', "»")
_RANKS: Final = {
    "description.class": 0,
    "description.as-stated": 0,
    "description.over-byline": 1,
    "description.bold-first": 2,
    "description.set-apart": 2,
    "description.heading": 3,
    "description.under-headline": 4,
}
"""Of several pieces the one with the surest rule is taken, of those the first."""


def label_standfirst(page: Page, labels: Labels, claims: Claims) -> None:
    """Give the standfirst its role."""
    stated: set[str] | None = None
    best = ""
    chosen = -1
    openers = _openers(labels)
    end = openers[-1] if openers else len(page.pieces)
    for index in range(labels.headline + 1, min(end + 1, labels.headline + _AFTER, len(page.pieces))):
        piece = page.pieces[index]
        if not _LINE <= piece.end - piece.start <= _LONGEST or piece.linked * 2 > len(piece.text):
            continue
        if stated is None:
            texts = dict.fromkeys(claim.value for claim in claims.of("description"))
            stated = {squeezed(text) for text in texts}
        rule = _rule(page, labels, index, stated, openers)
        if rule and (not best or _RANKS[rule] < _RANKS[best]):
            best, chosen = rule, index
    if chosen >= 0:
        _settle(page, labels, chosen, best)


def _openers(labels: Labels) -> list[int]:
    """The pieces that the story opens with: headings up to the first paragraph, and that; pictures may stand over it."""
    openers = []
    for story in labels.story:
        if story.kind is not BodyKind.CAPTION:
            openers.append(story.index)
            if story.kind is not BodyKind.HEADING:
                break
    return openers


def _settle(page: Page, labels: Labels, index: int, rule: str) -> None:
    """The role of the piece, and of one of the same class that follows it right away."""
    labels.roles[index], labels.rules[index] = Role.DESCRIPTION, rule
    if index >= labels.first >= 0:
        was_first = labels.story[0].index == index
        labels.story = [story for story in labels.story if story.index != index]
        if was_first:
            _drop_lines(page, labels)
        labels.first = labels.story[0].index if labels.story else -1
    after = index + 1
    if rule != "description.class" or after >= len(page.pieces) or labels.roles[after] not in _PLAIN:
        return
    one, other = page.pieces[index], page.pieces[after]
    if (
        other.scope.tag == one.scope.tag
        and other.scope.words == one.scope.words
        and other.traits & t.STANDFIRST
        and not other.traits & _OTHERWISE
        and other.linked * 2 <= len(other.text)
        and after not in _openers(labels)
    ):
        labels.roles[after], labels.rules[after] = Role.DESCRIPTION, rule


def _drop_lines(page: Page, labels: Labels) -> None:
    """Take the lines between a standfirst and the first paragraph, byline and date, from the story that it opened."""
    for place, story in enumerate(labels.story):
        piece = page.pieces[story.index]
        if is_prose(piece):
            labels.story = [
                part for part in labels.story[:place] if part.kind is not BodyKind.PARAGRAPH
            ] + labels.story[place:]
            return
        if story.kind not in (BodyKind.PARAGRAPH, BodyKind.CAPTION) or piece.text.endswith(_ENDS):
            return


def _rule(page: Page, labels: Labels, index: int, stated: set[str], openers: list[int]) -> str:
    piece = page.pieces[index]
    headline = page.pieces[labels.headline]
    if piece.text == headline.text:
        # Printed twice, for wide windows and for small ones.
        return ""
    in_story = index in openers
    if not in_story and not (openers and openers[0] < index) and _is_marked(piece, headline):
        # The story's finder has asked whether a paragraph in large type is its first.
        return "description.class"
    agrees = piece.end - piece.start >= _SHORTEST and _agrees(page, index, stated, in_story=in_story)
    if agrees and not in_story and labels.roles[index] in _OPEN and not _is_signed(piece):
        return "description.as-stated"
    if _is_over_byline(page, labels, index, openers):
        return "description.over-byline"
    if in_story and agrees and piece.end - piece.start <= _BY_TYPE:
        bold = piece.strong * 10 >= len(piece.text) * 9
        if len(labels.story) > 2 and (bold or (index == openers[0] and _is_heading(labels, index))):
            return "description.bold-first"
        if _is_set_apart(page, labels, index, stated):
            return "description.set-apart"
    if piece.scope.tag in ("h2", "h3") and not in_story and labels.roles[index] in _OPEN and len(piece.text) > 60:
        return "description.heading"
    if not in_story and _is_lone(page, labels, index, openers):
        return "description.under-headline"
    return ""


def _is_signed(piece: Piece) -> bool:
    """Whether it is a byline of many names, which a content system states as the description, too."""
    return bool(piece.traits & t.BYLINE) and _is_labelled(piece.text)


def _is_labelled(text: str) -> bool:
    return any(group.is_labelled for group in split_groups(text)[:1])


def _is_marked(piece: Piece, headline: Piece) -> bool:
    """Whether a class calls the piece a standfirst; one on the box around the headline, too, says less."""
    if not piece.traits & t.STANDFIRST or piece.traits & ~headline.traits & _OTHERWISE:
        return False
    if any(mark.tag == "time" for mark in piece.marks):
        # The line of author and date, in a box around all that stands over the story.
        return False
    if headline.traits & t.STANDFIRST and not piece.scope.own & t.STANDFIRST:
        return piece.end - piece.start >= 2 * _SHORTEST
    return (piece.end - piece.start) * (2 if is_dense(piece.text) else 1) >= _SHORTEST


def _agrees(page: Page, index: int, stated: set[str], *, in_story: bool) -> bool:
    """Whether the page states the text; an excerpt of the story that runs on into the next piece is a machine's."""
    words = squeezed(page.pieces[index].text)[:_STATED]
    if not words:
        return False
    for text in stated:
        if words == text[:_STATED]:
            return True
        place = text.find(words) if len(words) > _SHORT else -1
        if place >= 0 and not in_story:
            return True
        if place >= 0:
            rest = text[place + len(words) :][:_SHORT]
            after = squeezed(page.pieces[index + 1].text) if index + 1 < len(page.pieces) else ""
            return not rest or not after.startswith(rest[: len(after)] or rest)
    return False


def _is_set_apart(page: Page, labels: Labels, index: int, stated: set[str]) -> bool:
    """Whether the page states a first paragraph whole, and its own class or box tells it from the two after it."""
    if squeezed(page.pieces[index].text) not in stated:
        return False
    scopes = [page.pieces[story.index].scope for story in labels.story if story.kind is BodyKind.PARAGRAPH][:3]
    if len(scopes) < 3:
        return False
    one, other, third = [(scope.tag, scope.words, scope.parent and scope.parent.words) for scope in scopes]
    return one != other == third


def _is_heading(labels: Labels, index: int) -> bool:
    return any(story.index == index and story.kind is BodyKind.HEADING for story in labels.story)


def _is_over_byline(page: Page, labels: Labels, index: int, openers: list[int]) -> bool:
    """Whether a text stands alone between the headline and the byline or date over the story."""
    piece = page.pieces[index]
    if index in openers:
        if len(labels.story) < 3 or piece.linked or piece.end - piece.start < _SHORTEST:
            return False
        end = next((story.index for story in labels.story if story.index > index), index)
    elif labels.roles[index] in _PLAIN and not piece.linked and _reads(piece.text):
        end = openers[0] if openers else index + _AFTER
    else:
        return False
    if not all(_may_be_over(page, labels, before) for before in range(labels.headline + 1, index)):
        return False
    if any(labels.headline < picture.piece <= index for picture in page.pictures):
        # Under a picture stands its caption.
        return False
    for after in range(index + 1, min(end, index + _AFTER, len(page.pieces))):
        role = labels.roles[after]
        if role in _BYLINES or (role in _PLAIN and _is_byline(page.pieces[after])):
            return not page.pieces[after].traits & (t.AUTHOR_NOTE | t.COMMENTS | t.CAPTION)
        if role not in _BETWEEN:
            return False
    return False


def _may_be_over(page: Page, labels: Labels, index: int) -> bool:
    """Whether a line may stand between headline and standfirst: a bar, a date, the minutes that reading takes."""
    role = labels.roles[index]
    return role in _BETWEEN or role is Role.DATE or (role in _PLAIN and bool(page.pieces[index].traits & t.META))


def _is_lone(page: Page, labels: Labels, index: int, openers: list[int]) -> bool:
    """Whether it is the one sentence between headline and story, in an element around the headline."""
    if not openers or not _may_be_lone(page, labels, index):
        return False
    scope: Scope | None = page.pieces[index].scope
    for _ in range(_BESIDE):
        scope = scope.parent if scope is not None else None
        if scope is not None and scope.first <= labels.headline < scope.last:
            break
    else:
        return False
    return not any(
        other != index and _may_be_lone(page, labels, other) for other in range(labels.headline + 1, openers[-1])
    )


def _may_be_lone(page: Page, labels: Labels, index: int) -> bool:
    piece = page.pieces[index]
    if piece.end - piece.start < _LONE or piece.linked or labels.roles[index] not in _UNTOLD:
        return False
    if piece.traits & ~page.pieces[labels.headline].traits & (_OTHERWISE | _APART):
        return False
    return piece.text.endswith(_ENDS) and _reads(piece.text) and find_prompt(piece.text) is None


def _is_byline(piece: Piece) -> bool:
    """Whether a line's wording shows a byline: no role says so yet."""
    if piece.end - piece.start > _LINE_OF_NAMES or not _is_labelled(piece.text):
        return False
    return parse_byline(piece.text) is not None


def _reads(text: str) -> bool:
    """Whether a line is a sentence, or as long as one, and tells no date."""
    if not text.endswith(_ENDS) and (len(text) < 2 * _SHORTEST or text.isupper()):
        return False
    return find_date(text) is None
