"""The pictures that stand near the story.

In: a view and a run of pieces. Out: the pictures before these pieces, by their number on the page, and their addresses. An
address is chosen among several attributes, so it is read when it is asked for, and once. Which picture is the story's
own is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsparse._blocks.page import Picture
from newsparse._fields.view import View


class NearPictures:
    """The pictures from one piece to another."""

    __slots__ = ("_urls", "numbered")

    def __init__(self, view: View, low: int, high: int) -> None:
        self.numbered: dict[int, Picture] = {
            number: picture for number, picture in enumerate(view.page.pictures) if low <= picture.piece <= high
        }
        """By their number in `page.pictures`, in the order of print."""
        self._urls: dict[int, str] = {}

    def url(self, number: int) -> str:
        """The best address of a picture, as written."""
        known = self._urls.get(number)
        if known is None:
            known = self._urls[number] = self.numbered[number].url
        return known

    def first_with_address(self, numbers: Iterable[int]) -> int | None:
        """The first picture that is a file of its own and no placeholder inside the page."""
        return next((number for number in numbers if not self.url(number).startswith("data:")), None)
