"""What stands at a story's edges and only its wording shows: notices, copyright lines, teasers that are cut off.

In: a page with roles and its story. Out: the role of these pieces; they are no part of the story. A notice is the
newsroom's word about the story: a correction, an update. A phrase tells by itself ("This article was amended"); one word
takes a colon after it, or a date and a colon ("Update July 3rd, 8:05AM ET: …"). Inside the story nothing is a notice.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.dateline_lines import is_dateline_alone, opens_dated
from newsparse._blocks.page import Page, Piece
from newsparse._grammars.byline import parse_byline
from newsparse._labels.labelled import Labels
from newsparse._labels.story_end import close_story
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.legal_words import RESERVED
from newsparse._lexicon.notice_words import KINDS, WIRE
from newsparse.models.article import BodyKind, NoticeKind
from newsparse.models.document import Role

_OPENING: Final = 80
"""Characters in which a notice says what it is."""
_LONGEST: Final = 1_200
_EDGE: Final = 3
"""Pieces at the end of the story, and after it, that may be notices without being marked."""
_CLOSING: Final = 6
"""Parts of a story after which links to others may have been taken for its end."""
_REST: Final = 120
"""Characters after a label "Related content" that are its own and no paragraph of the story's."""
_BELOW: Final = 12
"""Pieces after the story, in the story's element, before which links to other stories may stand."""
_BEGINNINGS: Final = frozenset(phrase[:2] for _, words in KINDS for phrase in words)
"""Two letters tell of most paragraphs that they open as no notice does."""
_NOTE: Final = 300
"""Characters of an agency's note; what opens with one may go on with the story."""
_CLOCK: Final = re.compile(r"\d{1,2}[:.]\d{2}[^:]{0,12}: ?")
"""The time that stands before an update: "2:58 p.m.: This article was updated"."""
_DATED: Final = re.compile(r"[,;. (\[–—-]{1,3}[^:\d]{0,16}\d[^:]{0,30}:")
"""A date between the word and its text: "Correction 8/29/10 7:05 a.m.: …"."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_COPYRIGHT: Final = re.compile(r"(?:©|opyright|OPYRIGHT|\([cC]\))\W{0,3}(?:19|20)\d\d")
_LABEL: Final = 40
_NAMES: Final = 100
"""Characters of a line of names under a caption."""
_BY: Final = ("by ", "von ", "par ", "por ", "door ")
_ENDS: Final = frozenset(".!?…:»”")
_RIGHTS: Final = 120
"""Characters in which a copyright line says so."""
_TAIL: Final = 24
_TAILS: Final = frozenset({Furniture.TEASER_TAIL, Furniture.RELATED})
_EDITABLE: Final = frozenset({Role.OTHER, Role.PARAGRAPH, Role.MASTHEAD})


def label_edges(page: Page, labels: Labels) -> None:
    """Give notices at the edges of the story their role, and take them out of the story."""
    story = labels.story
    if len(story) < 2:
        return
    inside = {part.index for part in (*story[:1], *story[-_EDGE:])}
    after = range(labels.last, min(labels.last + _BELOW, len(page.pieces)))
    found = _after_related(page, labels) | _above_dateline(page, labels)
    for part in story[: _EDGE + 1]:
        opening = _opening_role(page.pieces[part.index])
        if opening is not None:
            labels.roles[part.index], labels.rules[part.index] = opening, f"{opening.value}.wording"
            found.add(part.index)
    for index in (*inside, *after):
        piece = page.pieces[index]
        if index >= labels.last + _EDGE and not piece.traits & t.BODY:
            continue
        if index not in inside and labels.roles[index] not in _EDITABLE:
            continue
        role = Role.NOTICE if is_notice(piece) else None
        if role is None and index > story[0].index:
            role = _closing_role(page, labels, piece)
        if role is not None:
            labels.roles[index], labels.rules[index] = role, f"{role.value}.wording"
            found.add(index)
    if found & {part.index for part in story} and len(story) > len(found):
        labels.story = [part for part in story if part.index not in found]
        close_story(page, labels, labels.story, ())
        labels.first, labels.last = labels.story[0].index, labels.story[-1].index + 1


def _after_related(page: Page, labels: Labels) -> set[int]:
    """The last pieces of the story from a label on that says "Related content", whether or not it was taken for a part."""
    story = labels.story
    for index in range(story[-min(_CLOSING, len(story) - 1)].index, labels.last):
        piece = page.pieces[index]
        wording = furniture(piece.text) if piece.end - piece.start <= _LABEL and not piece.linked else None
        if wording is not None and wording.whole and wording.kind is Furniture.RELATED:
            after = {part.index for part in story if part.index >= index}
            rest = [page.pieces[part] for part in after]
            if sum(len(piece.text) for piece in rest if _closing_role(page, labels, piece) is None) > _REST:
                # A label and a link between two paragraphs.
                continue
            for part in after:
                labels.roles[part], labels.rules[part] = Role.RELATED, "related.wording"
            return after
    return set()


def _opening_role(piece: Piece) -> Role | None:
    """What a piece at a story's beginning is that is a line of the head: a byline or a dateline under a caption, a note."""
    if wire_kind(piece.text) is not None:
        return Role.NOTICE
    if is_dateline_alone(piece.text):
        return Role.DATELINE
    is_by = (
        piece.end - piece.start <= _NAMES and piece.text[:5].casefold().startswith(_BY) and piece.text[-1] not in _ENDS
    )
    return Role.BYLINE if is_by and parse_byline(piece.text) is not None else None


def _above_dateline(page: Page, labels: Labels) -> set[int]:
    """The first pieces of the story that stand over its dateline, where that has a line of its own: an inset, an advertisement.

    An inset is another story in short, heading and dated opening. What is neither may still be the standfirst.
    """
    story = labels.story[: _EDGE + 1]
    lines = range(story[0].index, story[-1].index + 1)
    own = next((index for index in lines if is_dateline_alone(page.pieces[index].text)), -1)
    above = {part.index for part in story if part.index < own and part.kind is not BodyKind.CAPTION}
    if any(opens_dated(line) for index in above for line in page.pieces[index].text.split("\n")):
        for index in above:
            labels.roles[index], labels.rules[index] = Role.TEASER, "teaser.inset"
    return above


def _closing_role(page: Page, labels: Labels, piece: Piece) -> Role | None:
    """What a piece at a story's end is: a line on its rights, the teaser of another story, the site's name once more."""
    text = piece.text
    if len(text) <= _LABEL and any(text == above.text for above in page.pieces[: max(0, labels.headline)]):
        return Role.MASTHEAD
    if _YEAR.search(text[:_RIGHTS]) and (_COPYRIGHT.search(text[:_RIGHTS]) or any(map(text.__contains__, RESERVED))):
        return Role.RIGHTS
    window = max(text.rfind("..."), text.rfind("…"))
    if window < 0 or len(text) - window > _TAIL:
        return None
    wording = furniture(text[window:].lstrip(".… "))
    return Role.TEASER if wording is not None and wording.whole and wording.kind in _TAILS else None


def is_notice(piece: Piece) -> bool:
    """Whether a piece opens as a notice does, and is not mostly links."""
    length = piece.end - piece.start
    return length <= _LONGEST and piece.linked * 2 < length and opens_notice(piece.text)


def opens_notice(text: str) -> bool:
    """Whether a text opens as a notice does.

    >>> opens_notice("Update July 3rd, 8:05AM ET: the fare was added."), opens_notice("Update of the plan: too late")
    (True, False)
    """
    if wire_kind(text) is not None:
        return True
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


def wire_kind(text: str) -> NoticeKind | None:
    """What an agency's note in brackets says of the story, `None` where a text is none."""
    if text[0] not in "([" or text[-1] not in ")]" or len(text) > _NOTE:
        return None
    note = text[1:].lstrip().casefold()
    return next((kind for kind, words in WIRE if note.startswith(words)), None)


def notice_opening(text: str) -> str:
    """The words that a notice begins with, case-folded."""
    opening = text[:_OPENING].casefold().lstrip("*•-–—[( ")
    clock = _CLOCK.match(opening) if opening[:1].isdecimal() else None
    return opening[clock.end() :] if clock is not None else opening
