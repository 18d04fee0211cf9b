"""Notices of the newsroom that only their wording shows: corrections, updates, "first published".

In: a page with roles and its story. Out: the role of the pieces at the story's edges that open as a notice does; they are
the newsroom's words about the story and none of its own. A phrase tells by itself ("This article was amended"); one word
takes a colon after it, or a date and a colon ("Update July 3rd, 8:05AM ET: …"). Inside the story nothing is a notice.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse._lexicon.notice_words import KINDS
from newsparse.models.document import Role

_OPENING: Final = 80
"""Characters in which a notice says what it is."""
_LONGEST: Final = 1_200
_EDGE: Final = 3
"""Pieces at the end of the story, and after it, that may be notices without being marked."""
_BELOW: Final = 12
"""Pieces after the story, in the story's element, before which links to other stories may stand."""
_BEGINNINGS: Final = frozenset(phrase[:2] for _, words in KINDS for phrase in words)
"""Two letters tell of most paragraphs that they open as no notice does."""
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}[^:]{0,12}: ?")
"""The time that stands before an update: "2:58 p.m.: This article was updated"."""
_DATED: Final = re.compile(r"[,;. (\[–—-]{1,3}[^:.\d]{0,16}\d[^:]{0,30}:")
"""A date between the word and its text: "Correction 8/29/10 7:05 a.m.: …"."""
_EDITABLE: Final = frozenset({Role.OTHER, Role.PARAGRAPH, Role.MASTHEAD})


def label_notices(page: Page, labels: Labels) -> None:
    """Give notices at the edges of the story their role, and take them out of the story."""
    story = labels.story
    if len(story) < 2:
        return
    inside = {part.index for part in (*story[:1], *story[-_EDGE:])}
    after = range(labels.last, min(labels.last + _BELOW, len(page.pieces)))
    found = set()
    for index in (*inside, *after):
        piece = page.pieces[index]
        if index >= labels.last + _EDGE and not piece.traits & t.BODY:
            continue
        if (index in inside or labels.roles[index] in _EDITABLE) and is_notice(piece):
            labels.roles[index], labels.rules[index] = Role.NOTICE, "notice.wording"
            found.add(index)
    if found & inside and len(story) > len(found & inside):
        labels.story = [part for part in story if part.index not in found]
        labels.first, labels.last = labels.story[0].index, labels.story[-1].index + 1


def is_notice(piece: Piece) -> bool:
    """Whether a piece opens as a notice does, and is not mostly links."""
    length = piece.end - piece.start
    return length <= _LONGEST and piece.linked * 2 < length and opens_notice(piece.text)


def opens_notice(text: str) -> bool:
    """Whether a text opens as a notice does.

    >>> opens_notice("Update July 3rd, 8:05AM ET: the fare was added."), opens_notice("Update of the plan: too late")
    (True, False)
    """
    opening = notice_opening(text)
    if opening[:2] not in _BEGINNINGS:
        return False
    for _, words in KINDS:
        for phrase in words:
            if opening.startswith(phrase):
                rest = opening[len(phrase) :]
                if " " in phrase or rest.lstrip()[:1] in {":", "："} or _DATED.match(rest):
                    return True
    return False


def notice_opening(text: str) -> str:
    """The words that a notice begins with, case-folded."""
    opening = text[:_OPENING].casefold().lstrip("*•-–—[( ")
    clock = _CLOCK.match(opening) if opening[:1].isdecimal() else None
    return opening[clock.end() :] if clock is not None else opening
