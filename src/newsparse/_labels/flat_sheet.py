"""The working value of the flat labels: a page, its measured lines, and what is known of them so far.

In: a page of plain text. Out: `Sheet`. A working value of one parse; it never leaves the flat labels.
"""

from __future__ import annotations

from collections import Counter
from typing import Final

from newsparse._blocks.page import Page
from newsparse._grammars.byline import parse_byline
from newsparse._grammars.byline_labels import split_groups
from newsparse._labels.flat_lines import Line, measure
from newsparse._labels.flat_wording import date_share, is_dateline_line, may_file, reads_as_names
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse.models.article import BodyKind
from newsparse.models.byline import Byline
from newsparse.models.document import Role

_BULLETS: Final = "•▪· "
"""What stands before the dateline of pages that set it as the last item of a list of other headlines."""
_SIGNATURE: Final = 200
_ALL_DATE: Final = 0.6
_DATE: Final = 0.25
"""Shares of a line that its date has: nearly all of it, so that no name stands beside; or so much that it is a line of dates."""
_SHORT_DATE: Final = 60
_BODY_ROLES: Final = {kind: Role(kind.value) for kind in BodyKind}


class Sheet:
    """A flattened page on the way to its labels."""

    __slots__ = ("_signatures", "_signers", "_stamps", "_told", "labels", "language", "lines", "often", "page")

    def __init__(self, page: Page, language: str | None) -> None:
        self.page = page
        self.lines: list[Line] = measure(page)
        self.labels = Labels(len(self.lines))
        self.language = language
        self.often = Counter([line.text for line in self.lines])
        """How often each text stands on the page."""
        self._signatures: dict[str, Role | None] = {}
        self._signers: frozenset[str] | None = None
        self._told: str | None = None
        self._stamps: dict[str, tuple[Role | None, float]] = {}

    def give(self, index: int, role: Role, rule: str) -> None:
        """Give a piece its role."""
        self.labels.roles[index] = role
        self.labels.rules[index] = rule

    def is_free(self, index: int) -> bool:
        """Whether a piece has no role yet."""
        return not self.labels.rules[index]

    def tell(self, index: int, kind: BodyKind, rule: str, level: int | None = None) -> None:
        """Make a piece a part of the story."""
        self.give(index, _BODY_ROLES[kind], rule)
        self.labels.story.append(StoryPiece(index, kind, level))

    def signature(self, index: int) -> Role | None:
        """`BYLINE`, `DATELINE` or `DATE`, where a line is one and nothing else."""
        text = self.lines[index].text
        if text not in self._signatures:
            stamp, share = self._stamp(index)
            if share < _ALL_DATE and stamp is not Role.DATELINE and self._is_byline(self.lines[index]):
                stamp = Role.BYLINE
            self._signatures[text] = stamp
        return self._signatures[text]

    def is_signed(self, indexes: list[int]) -> bool:
        """Whether one of some lines is a byline, a date or a dateline; dates are asked for first, for they cost less."""
        return any(self._stamp(index)[0] is not None for index in indexes) or any(
            self.signature(index) is not None for index in indexes
        )

    def stamp(self, index: int) -> Role | None:
        """`DATELINE` or `DATE`, where a line is one and nothing else."""
        return self._stamp(index)[0]

    def _stamp(self, index: int) -> tuple[Role | None, float]:
        """As `stamp`, with the date's share of the line."""
        line = self.lines[index]
        if line.size > _SIGNATURE or line.bars or line.size < 4 or line.prose:
            return None, 0
        known = self._stamps.get(line.text)
        if known is None:
            known = self._stamps[line.text] = self._read_stamp(line.text)
        return known

    def _read_stamp(self, text: str) -> tuple[Role | None, float]:
        text = text.lstrip(_BULLETS)
        share = date_share(text, self.language)
        # A date that is all of the line leaves no room for a place or an agency.
        if share < 1 and (share or may_file(text)) and is_dateline_line(text, self.language):
            return Role.DATELINE, 0
        return (Role.DATE if share >= _DATE or (share and len(text) <= _SHORT_DATE) else None), share

    def _is_byline(self, line: Line) -> bool:
        if line.size > _SIGNATURE or line.bars or line.size < 4 or line.prose:
            return False
        return reads_as_names(line.text) and self._byline(line.text) is not None

    def byline(self, index: int) -> Byline | None:
        """The byline that a line is."""
        return self._byline(self.lines[index].text)

    def _byline(self, text: str) -> Byline | None:
        """The byline that a text is; the fields ask for the same lines once more."""
        known = self.labels.bylines
        if text not in known:
            known[text] = parse_byline(text, language=self.language)
        return known[text]

    def signers(self) -> frozenset[str]:
        """The words of the names that sign lines of the page, case-folded, as far as bylines were asked for."""
        if self._signers is None:
            bylines = [byline for byline in self.labels.bylines.values() if byline is not None]
            names = [person.name for byline in bylines for person in byline.people]
            self._signers = frozenset(word for name in names for word in name.casefold().split())
        return self._signers

    def told(self) -> str:
        """The story's characters, case-folded."""
        if self._told is None:
            self._told = "\n".join([self.lines[part.index].text for part in self.labels.story]).casefold()
        return self._told

    def is_labelled(self, index: int) -> bool:
        """Whether a byline has a label: "By", "Text:"."""
        return any(group.is_labelled for group in split_groups(self.lines[index].text))

    def is_beside_date(self, index: int) -> bool:
        """Whether a line has a date in it, or right before or after it."""
        before = index - 1
        while before >= 0 and self.lines[before].bars:
            before -= 1
        near = (index, before, self.after(index))
        return any(0 <= place < len(self.lines) and self._stamp(place)[1] > 0 for place in near)

    def after(self, index: int) -> int:
        """The next line that has words, the number of lines where there is none."""
        index += 1
        while index < len(self.lines) and self.lines[index].bars:
            index += 1
        return index
