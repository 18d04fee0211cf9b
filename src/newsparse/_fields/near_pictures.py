"""The pictures that stand near the story, and which of them may be its own.

In: a view and a run of pieces. Out: the pictures before these pieces, by their number on the page, and their addresses. An
address is chosen among several attributes, so it is read when it is asked for, and once. A picture is the story's own where
neither its address nor its size nor its place shows a logo, an avatar, a pixel or a card of another story. Which caption it
has is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse._blocks.page import Picture
from newsparse._fields.picture_address import is_decoration
from newsparse._fields.view import View
from newsparse._lexicon import traits as t
from newsparse.models.document import Role

_FOREIGN: Final = (
    t.NAV | t.MENU | t.FOOTER | t.RELATED | t.MOST_READ | t.LATEST | t.TEASER | t.COMMENTS | t.AUTHOR_NOTE | t.BYLINE
    | t.NEWSLETTER | t.AD | t.SHARE | t.MASTHEAD | t.CONSENT | t.PAYWALL | t.SIDEBAR | t.TAGS
)  # fmt: skip
"""Traits of what is not the story: there a picture is another story's, an author's or a button."""
_OF_HEADS: Final = t.TEASER | t.MASTHEAD
"""What a class may say of the picture over the story, too: "article-header__teaser-image"."""
_SMALLEST: Final = 120
"""CSS pixels on the longer side: avatars and thumbnails have fewer, pictures of a story have more."""
_THINNEST: Final = 40
"""CSS pixels on the shorter side: rules and buttons have fewer."""
_SCRIPT: Final = frozenset("'\"<>{}")
"""Signs of a script or a template where an address should be."""
_CAPTIONS: Final = frozenset({Role.CAPTION, Role.CREDIT})


class NearPictures:
    """The pictures from one piece to another."""

    __slots__ = ("_around", "_urls", "_view", "_written", "numbered")

    def __init__(self, view: View, low: int, high: int) -> None:
        self.numbered: dict[int, Picture] = {
            number: picture for number, picture in enumerate(view.page.pictures) if low <= picture.piece <= high
        }
        """By their number in `page.pictures`, in the order of print."""
        self._view = view
        self._around = view.page.pieces[view.labels.first].scope.traits
        self._written: dict[int, str] = {}
        self._urls: dict[int, str | None] = {}

    def written(self, number: int) -> str:
        """The best address of a picture, as written."""
        known = self._written.get(number)
        if known is None:
            known = self._written[number] = self.numbered[number].url
        return known

    def url(self, number: int) -> str | None:
        """The absolute address of a picture that may be the story's; `None` where it is another's, a logo, a placeholder."""
        if number not in self._urls:
            placed = self._is_placed(self.numbered[number])
            self._urls[number] = self._address(self.written(number)) if placed else None
        return self._urls[number]

    def first_with_address(self, numbers: Iterable[int]) -> int | None:
        """The first picture that may be the story's."""
        return next((number for number in numbers if self.url(number) is not None), None)

    def _is_placed(self, picture: Picture) -> bool:
        """Whether a picture may be the story's, by its place and size; one for browsers without scripts is no hidden one."""
        scope = picture.scope
        foreign = scope.traits & ~self._around & (_FOREIGN if scope.tag == "noscript" else _FOREIGN | t.HIDDEN)
        if foreign and (foreign & ~_OF_HEADS or not self._heads_story(picture)):
            return False
        width, height = picture.width, picture.height
        longer = max(width, height)
        return not (0 < longer < _SMALLEST or (width and height and min(width, height) < _THINNEST))

    def _heads_story(self, picture: Picture) -> bool:
        """Whether a picture stands over the story with a caption right under it; the caption of a card is its link."""
        labels, index = self._view.labels, picture.piece
        if index > labels.first or index >= len(labels.roles):
            return False
        return labels.roles[index] in _CAPTIONS and not self._view.page.pieces[index].linked

    def _address(self, written: str) -> str | None:
        """The absolute address, `None` where it is none or that of a logo."""
        if not written or written.startswith("data:") or not _SCRIPT.isdisjoint(written) or is_decoration(written):
            return None
        return self._view.base.join(written)
