"""Captions and credits of pictures.

In: the pieces that the labels took for captions and credits, the page's pictures, and the elements that hold both.
Out: `Captions`, which has the `Caption` of a picture by its number. A caption belongs to the picture in its figure; outside of figures, to
the picture right before it. How a credit is parted from a caption and what it names is the matter of the grammar.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

import attrs

from newsparse._blocks.page import Piece, Scope
from newsparse._fields.near_pictures import NearPictures
from newsparse._fields.view import View
from newsparse._fields.wording import clean
from newsparse._grammars.credit import parse_credit, split_credit
from newsparse._lexicon import traits as t
from newsparse.models.agency import Agency
from newsparse.models.byline import Person
from newsparse.models.document import Role

_LEVELS: Final = 6
"""Elements between a caption and its figure at the most."""
_BARE: Final = 60
"""Characters of a credit that has a line of its own, or of a button."""
_OFTEN: Final = 3
"""Pictures that share a line: it is a button on each of them."""
_APART: Final = t.SIDEBAR | t.FORM | t.RELATED | t.AD | t.NAV | t.AUTHOR_NOTE
"""Traits of what is no caption of the picture over the story, even if that is drawn by a script."""
_SHORTEST: Final = 12
"""Characters of a caption without a picture; labels of players and buttons have fewer."""
AFTER: Final = 4
"""Pieces after the story: the caption of a last picture."""


@attrs.frozen
class Caption:
    """What is printed with a picture."""

    text: str
    credit: str
    people: tuple[Person, ...] = ()
    agencies: tuple[Agency, ...] = ()


class Captions:
    """The captions between two pieces; a caption is read where its picture is given out."""

    __slots__ = ("_held", "_lead", "_pieces", "_repeated")

    def __init__(self, view: View, pictures: NearPictures, low: int) -> None:
        """`low` is the first piece that may be a caption; the last ones stand after the story."""
        self._pieces = view.page.pieces
        high = min(len(self._pieces), view.labels.last + AFTER)
        found = view.by_role(Role.CAPTION) + view.by_role(Role.CREDIT)
        places = sorted(index for index in found if low <= index < high)
        self._held, alone = _held(self._pieces, places, pictures) if places else ({}, [])
        self._lead = _over_story(view, alone)
        texts = Counter(self._pieces[index].text for indexes in self._held.values() for index in set(indexes))
        self._repeated = frozenset(text for text, times in texts.items() if times >= _OFTEN and len(text) <= _BARE)

    def of(self, number: int) -> Caption | None:
        """The caption of a picture."""
        indexes = self._held.get(number)
        return _caption([self._pieces[index] for index in indexes], self._repeated) if indexes else None

    def lead(self) -> Caption | None:
        """What is printed over the story with a picture that a script is to draw."""
        if not self._lead:
            return None
        caption = _caption([self._pieces[index] for index in self._lead], self._repeated)
        return caption if caption.credit or len(caption.text) >= _SHORTEST else None


def _over_story(view: View, alone: list[int]) -> list[int]:
    """The captions without a picture that stand together between the headline and the story, or else over the headline."""
    pieces, labels = view.page.pieces, view.labels
    over: list[int] = []
    for index in alone:
        credits_it = over[-1:] == [index - 1] and pieces[index].traits & t.CREDIT
        if index < labels.first_words() and (credits_it or _is_lead(pieces[index])):
            over.append(index)
    under = [index for index in over if index > labels.headline]
    found = under or over
    return [index for place, index in enumerate(found) if index == found[0] + place]


def _is_lead(piece: Piece) -> bool:
    """Whether the markup says that it is a caption, or a picture's credit, and it is nobody's link and in no list."""
    traits = piece.traits
    told = traits & t.CAPTION or (traits & t.CREDIT and (traits & t.FIGURE or ":" in piece.text))
    return bool(told) and not traits & _APART and not piece.linked


def _held(pieces: list[Piece], places: list[int], pictures: NearPictures) -> tuple[dict[int, list[int]], list[int]]:
    """The pieces of captions and credits by the number of their picture, and those without one."""
    figures, before = _places_of(pictures)
    alone: list[int] = []
    held: dict[int, list[int]] = {}
    last = -1
    for index in places:
        number = _in_figure(pieces[index].scope, figures, pictures)
        if number is None:
            number = pictures.first_with_address(before.get(index, ()))
            if number is None and last >= 0 and index - 1 in held.get(last, ()):
                number = last
        if number is not None:
            held.setdefault(number, []).append(index)
            last = number
        else:
            alone.append(index)
    return held, alone


def _places_of(pictures: NearPictures) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Numbers of pictures by the figure that holds them, and by the piece that follows them."""
    figures: dict[int, list[int]] = {}
    before: dict[int, list[int]] = {}
    for number, picture in pictures.numbered.items():
        figure = _figure(picture.scope)
        if figure is not None:
            figures.setdefault(id(figure), []).append(number)
        before.setdefault(picture.piece, []).append(number)
    return figures, before


def _figure(scope: Scope) -> Scope | None:
    """The nearest element that is a figure."""
    around: Scope | None = scope
    for _ in range(_LEVELS):
        if around is None or not around.traits & t.FIGURE:
            return None
        if around.own & t.FIGURE:
            return around
        around = around.parent
    return None


def _in_figure(scope: Scope, figures: dict[int, list[int]], pictures: NearPictures) -> int | None:
    figure = _figure(scope)
    while figure is not None:
        number = pictures.first_with_address(figures.get(id(figure), ()))
        if number is not None or figure.parent is None:
            return number
        figure = _figure(figure.parent)
    return None


def _caption(pieces: list[Piece], repeated: frozenset[str]) -> Caption:
    """The caption of the pieces that stand with one picture."""
    texts: list[str] = []
    credits_: list[str] = []
    for piece in pieces:
        text = " ".join(clean(piece.text).split())
        if not any(map(str.isalpha, text)) or (len(pieces) > 1 and _is_control(piece, text, repeated)):
            continue
        if _says_credit(piece) or (texts and _is_bare_credit(text)):
            credits_.append(text)
            continue
        marked = _marked_credit(piece)
        if marked:
            credits_.append(" ".join(clean(marked).split()))
            text = " ".join(clean(piece.text.replace(marked, " ", 1)).split())
        else:
            caption, credit = split_credit(text)
            text = (caption or "").rstrip(" ,;|–—-")
            credits_ += [credit] if credit else []
        if text and text not in texts:
            texts.append(text)
    if len(texts) > 1 and not credits_:
        # "Foto:" and the name stand in elements of their own on some sites.
        caption, credit = split_credit(" ".join(texts))
        texts, credits_ = [caption or ""], [credit] if credit else []
    credit = " ".join(dict.fromkeys(credits_))
    people, agencies = parse_credit(credit) if credit else ((), ())
    return Caption(" ".join(texts), credit, people, agencies)


def _says_credit(piece: Piece) -> bool:
    """Whether a class says that it is a credit, or "copyright"; one around it may name both, "caption-and-credit"."""
    return bool(piece.traits & (t.CREDIT | t.RIGHTS)) and piece.scope.own & (t.CAPTION | t.CREDIT) != t.CAPTION


def _is_control(piece: Piece, text: str, repeated: frozenset[str]) -> bool:
    """Whether it is a button over the picture and no caption: "View in full screen"."""
    if piece.traits & (t.SCREEN_READER | t.CREDIT):
        return bool(piece.traits & t.SCREEN_READER)
    if piece.traits & t.FORM and len(text) <= _BARE and _is_in_form(piece):
        return True
    return text in repeated and split_credit(text)[1] is None


def _is_in_form(piece: Piece) -> bool:
    """Whether a button or a form holds it; a caption may stand in a lightbox that holds the whole figure."""
    around: Scope | None = piece.scope
    while around is not None and not around.own & (t.FORM | t.CAPTION | t.FIGURE):
        around = around.parent
    return bool(piece.own & t.FORM) or around is None or not around.own & (t.CAPTION | t.FIGURE)


def _is_bare_credit(text: str) -> bool:
    """A line under the caption that is no sentence and names several: "Name/Agency"."""
    return len(text) <= _BARE and "/" in text and text[-1] not in ".!?:"


def _marked_credit(piece: Piece) -> str:
    """What the markup names as the credit inside a caption."""
    for mark in piece.marks:
        if mark.traits & t.CREDIT and 0 <= mark.start < mark.end:
            return piece.text[mark.start - piece.start : mark.end - piece.start]
    return ""
