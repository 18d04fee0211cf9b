"""Links between the paragraphs of a story: "Read also", cards, headings that are wholly a link.

In: a page and the index of a piece inside the story's element. Out: whether the piece belongs to such an insert and so
not to the story. The links themselves are read like all others (`newsparse._labels.groups`); this module only tells
the story's finder what to leave out. The cheap test comes first: a paragraph with few links is never an insert.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._blocks.regions import is_prose
from newsparse._labels.drafts import Draft
from newsparse._labels.link_lines import names_a_person
from newsparse._labels.prompts import find_prompt
from newsparse._lexicon import traits as t
from newsparse._lexicon.navigation_words import SERVICE_FOLDERS
from newsparse._lexicon.prompt_words import ASKS
from newsparse._lexicon.section_words import group_kind

_ALSO: Final = frozenset(
    "also auch ebenfalls aussi también tambien também anche ook også också även myös też także również také tiež és is și şi"
    " также також също επίσης juga".split()
)
"""The word by which a label says that more is to be read beside the story, and not that a list begins."""
LABEL: Final = 60
"""Characters of a label over links at the most."""
_LONGEST: Final = 300
_NAME: Final = 32
"""Characters of a link that may be an author's name, with "By" before it."""
_LONG_NUMBER: Final = re.compile(r"\d{4}")
"""A year, or what numbers a story."""
_FILE: Final = re.compile(r"(?i:pdf|docx?|xlsx?|zip|mp3)\b.{0,20}?\b\d+(?:[.,]\d+)?\s?(?i:[kmg]i?b|bytes)\b")
"""What a line that offers a file says of it: its kind and its size."""
_ANSWERS: Final = 3
_ANSWER: Final = 60
"""Answers of a poll that are looked at, and the characters of one."""
_BOXES: Final = frozenset({"div", "label", "button", "span"})
_PICTURES: Final = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")
"""How the addresses of pictures end: a caption may link to its picture."""
_LEVELS: Final = 6
"""Elements between a text and the figure around it at the most."""


_OVER: Final = t.KICKER | t.DATE
"""Traits of what stands over the first of the links."""


def is_insert(page: Page, index: int) -> bool:
    """Whether a piece is a link, or a labelled link, that stands between paragraphs."""
    piece = page.pieces[index]
    length = piece.end - piece.start
    if length > _LONGEST:
        return False
    free = length - piece.linked
    if free * 5 <= length:
        return True
    return (free <= LABEL and _is_labelled(piece)) or ASKS.search(piece.text.casefold()) is not None


def is_address(text: str) -> bool:
    """Whether a text is an address of the web or of mail written out, and no title of another story."""
    return " " not in text and (
        text.startswith(("http://", "https://", "www.")) or 0 < text.find("@") < text.rfind(".")
    )


def is_download(text: str) -> bool:
    """Whether a line with a link offers a file: "Report 2022 (PDF, 1.2 MB)"."""
    return _FILE.search(text) is not None


def is_over_answers(page: Page, index: int) -> bool:
    """Whether a short question stands over the answers of a poll: short texts of one class, each in an element of its own."""
    piece = page.pieces[index]
    if piece.text[-1] != "?" or piece.traits & t.HEADING:
        return False
    answers = page.pieces[index + 1 : index + 1 + _ANSWERS]
    if len(answers) < _ANSWERS:
        return False
    shapes = {(piece.scope.tag, piece.scope.words) for piece in answers}
    return (
        len(shapes) == 1
        and answers[0].scope.words != ""
        and answers[0].scope.tag in _BOXES
        and len({id(piece.scope) for piece in answers}) == _ANSWERS
        and all(piece.end - piece.start <= _ANSWER and not piece.linked for piece in answers)
    )


def is_over_prose(page: Page, index: int) -> bool:
    """Whether a heading stands right over a paragraph, in the same element."""
    if index + 1 >= len(page.pieces):
        return False
    below = page.pieces[index + 1]
    return below.scope.tag == "p" and below.scope.parent is page.pieces[index].scope.parent and is_prose(below)


def is_label_before_links(page: Page, index: int) -> bool:
    """Whether a short piece is the label of the link that follows it."""
    return is_before_link(page, index) and (
        group_kind(page.pieces[index].text) is not None or _names_more(page.pieces[index])
    )


def is_before_link(page: Page, index: int) -> bool:
    """Whether a short piece without a link stands before one that is nothing but a link."""
    piece = page.pieces[index]
    if piece.linked or piece.end - piece.start > LABEL or index + 1 >= len(page.pieces):
        return False
    is_over = page.pieces[index + 1].traits & _OVER and index + 2 < len(page.pieces)
    return is_link(page.pieces[index + 2 if is_over else index + 1])


def is_link(piece: Piece) -> bool:
    """Whether a piece is nothing but a link, or nearly."""
    return piece.linked * 5 >= (piece.end - piece.start) * 4


def _names_more(piece: Piece) -> bool:
    """Whether a label with a colon says "also"; another may lead to what the story is about: "Here is the plan:"."""
    return piece.text.endswith(":") and not _ALSO.isdisjoint(piece.text[:-1].casefold().split())


def is_title_of_links(page: Page, index: int) -> bool:
    """Whether a heading says what the two links under it offer: "More from the harbour"."""
    pieces = page.pieces
    if pieces[index].end - pieces[index].start > LABEL or index + 2 >= len(pieces):
        return False
    below = pieces[index + 1 : index + 3]
    return (
        all(piece.linked * 5 >= len(piece.text) * 4 for piece in below) and group_kind(pieces[index].text) is not None
    )


def _is_labelled(piece: Piece) -> bool:
    """Whether the text before the first link is a label."""
    for mark in piece.marks:
        if mark.anchor is not None:
            label = piece.text[: mark.start - piece.start].strip()
            return bool(label) and (label.endswith((":", "|", "»", "→", ">")) or group_kind(label) is not None)
    return False


def is_in_sign_up(page: Page, piece: Piece) -> bool:
    """Whether the figure around a text holds the form of a newsletter: some sites set every box as a figure."""
    around: Scope | None = piece.scope
    for _ in range(_LEVELS):
        if around is None or not around.traits & t.FIGURE:
            return False
        if around.own & t.FIGURE:
            return any(other.traits & t.NEWSLETTER for other in page.pieces[around.first : around.last])
        around = around.parent
    return False


def says_also(label: str) -> bool:
    """Whether a label says "read also"."""
    words = label.casefold().strip(" :»›>→|").split()
    return 1 < len(words) <= 4 and not _ALSO.isdisjoint(words)


def names_author(page: Page, draft: Draft) -> bool:
    """Whether a link has the words of a name and leads to an author, or stands in a byline: some sites print these as headings."""
    if draft.end - draft.start > _NAME:
        return False
    return bool(page.pieces[draft.first].traits & t.BYLINE) or names_a_person(draft.anchor)


def is_service(page: Page, draft: Draft) -> bool:
    """Whether a link in the story offers no other story: an address written out, a prompt, a picture, the page of a login or of a newsletter."""
    text = page.text[draft.start : draft.end]
    if is_address(text) or find_prompt(text) is not None:
        return True
    host, _, path = draft.target.lower().partition("?")[0].partition("/")
    if host.partition(".")[0] in SERVICE_FOLDERS or path.endswith(_PICTURES):
        return True
    return not SERVICE_FOLDERS.isdisjoint(path.split("/")) and _LONG_NUMBER.search(path) is None
