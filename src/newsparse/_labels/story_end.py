"""What stands under a story's last paragraph, in the same element and the same type as the story.

In: the story's pieces, and the names of its authors. Out: the same without the signatures, sources, biographies and
prompts at its end, which get their own roles. Only the last pieces are looked at, one after the other; the first that
tells the story ends the search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsparse._blocks.page import Page, Piece
from newsparse._blocks.regions import is_prose
from newsparse._grammars.calendar import find_date
from newsparse._labels.inserts import is_address, is_before_link
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._labels.prompts import Prompt, find_prompt
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.prompt_words import SOURCES
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

_MOST: Final = 8
"""Pieces at the end that are looked at."""
_SIGNATURE: Final = 40
_SIGNED: Final = re.compile(r"[\s/,;|()\[\]]+")
_RIGHTS: Final = ("©", "ⓒ", "copyright:", "copyright ©", "copyright (c)")
_STOPS: Final = frozenset('.!?…。！？؟”»"')
_DATE: Final = 80
"""Characters of a line that tells when the story was printed or changed."""
_WORDS: Final = 3
"""Words of a label over links at the most."""
_AWAY: Final = 160
"""Characters of a line that leads to another page."""
_OPENERS: Final = frozenset('"“„«‘')
_HERE: Final = frozenset("here hier aquí aqui ici qui tu tutaj her här hér zde täällä".split())
_LINE: Final = 300
"""Characters of a line of sources or rights, at the most."""
_BIOGRAPHY: Final = 600
_BOX: Final = 6
"""Pieces of a box with a prompt."""
_ALIKE: Final = 4
"""Paragraphs of one class that are a note of the paper's together."""
_RIGHTS_LINE: Final = Prompt(Role.RIGHTS, "rights.last-line")
_SOURCE_LINE: Final = Prompt(Role.CREDIT, "credit.source-line")
_SIGNATURE_LINE: Final = Prompt(Role.CREDIT, "credit.signature")
_DATE_LINE: Final = Prompt(Role.DATE, "date.last-line")
_LINKS: Final = Prompt(Role.RELATED, "related.wording")
_ABOUT: Final = Prompt(Role.AUTHOR_NOTE, "author-note.named")


def close_story(page: Page, labels: Labels, picked: list[StoryPiece], authors: Iterable[str]) -> None:
    """Take from the end of `picked` what is no story.

    Args:
        page: the page.
        labels: get the roles of what is taken.
        picked: the story.
        authors: names that the page states.
    """
    _cut_box(page, labels, picked)
    names = [name.casefold() for name in authors]
    for _ in range(min(_MOST, len(picked) - 1)):
        story = picked[-1]
        piece = page.pieces[story.index]
        found = _closing(piece, names)
        if found is None and _is_label(piece) and is_before_link(page, story.index):
            found = _LINKS
        if found is not None:
            labels.roles[story.index], labels.rules[story.index] = found
            _cut_alike(page, labels, picked)
        elif story.kind is not BodyKind.HEADING or (is_prose(piece) and piece.text[-1] != ":"):
            return
        del picked[-1]


def _cut_box(page: Page, labels: Labels, picked: list[StoryPiece]) -> None:
    """Take a last box that ends in a prompt: its title and its text tell what the prompt asks for."""
    box = page.pieces[picked[-1].index].scope.parent if picked else None
    if box is None or box.first <= picked[0].index or box.last - box.first > _BOX or box.last <= picked[-1].index + 1:
        return
    below = (find_prompt(piece.text) for piece in page.pieces[picked[-1].index + 1 : box.last])
    found = next(filter(None, below), None)
    while found is not None and picked[-1].index >= box.first:
        index = picked.pop().index
        labels.roles[index], labels.rules[index] = found


def _cut_alike(page: Page, labels: Labels, picked: list[StoryPiece]) -> None:
    """Give the paragraphs over a last one that was taken its role, where a class of their own sets them apart from the story."""
    last = page.pieces[picked[-1].index].scope
    alike = [story for story in picked if page.pieces[story.index].scope.words == last.words != ""]
    if len(alike) > _ALIKE or len(alike) * 2 > len(picked) or alike != picked[-len(alike) :]:
        return
    for story in alike[:-1]:
        labels.roles[story.index], labels.rules[story.index] = (
            labels.roles[picked[-1].index],
            labels.rules[picked[-1].index],
        )
        picked.remove(story)


def _is_label(piece: Piece) -> bool:
    """Whether a last piece reads as a label: "Further information:"."""
    return piece.text.endswith(":") and piece.text.count(" ") < _WORDS


def _leads_away(piece: Piece) -> bool:
    """Whether a short last paragraph ends in a link that says no more than "here"."""
    if not piece.linked or piece.end - piece.start > _AWAY or piece.text[0] in _OPENERS:
        return False
    last = piece.text.rstrip(" .!)»›>→").rpartition(" ")[2].casefold()
    return last in _HERE


def _closing(piece: Piece, names: list[str]) -> Prompt | None:
    """What a last piece is, where it tells no story."""
    text = piece.text
    prompt = find_prompt(text)
    if prompt is not None:
        return prompt
    folded = text[:_LINE].casefold()
    if len(text) <= _LINE:
        if folded.startswith(_RIGHTS):
            return _RIGHTS_LINE
        if SOURCES.match(folded):
            return _SOURCE_LINE
    if _leads_away(piece):
        return _LINKS
    if is_address(text) or piece.scope.tag == "address":
        return _SOURCE_LINE
    if len(text) <= _DATE and text[-1] not in _STOPS and any(map(str.isdigit, text)) and find_date(text) is not None:
        return _DATE_LINE
    if len(text) <= _SIGNATURE and any(map(find_agency, _SIGNED.split(text))):
        return _SIGNATURE_LINE
    if len(text) <= _BIOGRAPHY and any(folded.startswith(name) for name in names):
        return _ABOUT
    return None
