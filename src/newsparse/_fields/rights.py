"""Rights: the copyright lines of the page.

In: the pieces that the labels took for rights, pieces after the story that have a copyright sign, and what the page
states. Out: one string, a line each, in the order of print. Footers set the line and the links to legal pages in one
run ("© 2024 Example MediaImprintPrivacy"): the row of links is cut off where the words of one begin it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.legal_words import LEGAL, RESERVED
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence

_SIGNS: Final = ("©", "ⓒ", "opyright", "OPYRIGHT", *RESERVED)
_LONGEST: Final = 4_000
"""Characters of a copyright line; a network's statement of rights may be a whole paragraph of small print."""
_AMONG: Final = 4
_MOST: Final = 8
"""Lines; a page that has more prints those of its pictures."""
_BETWEEN: Final = " |·•-–—/,;\n\xa0"
"""What stands between legal links."""
_LEGAL: Final = re.compile("|".join(map(re.escape, LEGAL)))
"""A legal page's name."""
_SHORT: Final = 120
_YEARLY: Final = re.compile(r"(?:copyright\W{0,3})?(?:©|ⓒ|\(c\)|copyright)\W{0,3}(?:19|20)\d\d", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_SIGN: Final = re.compile(r"[Cc]opyright|COPYRIGHT|[©ⓒ]")
_SEPARATORS: Final = frozenset("|·•–—/,;\n")
_STOPS: Final = frozenset(".)")
_OTHERS: Final = frozenset(
    {Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.HIDDEN, Role.HEADLINE, Role.PARAGRAPH, Role.RELATED, Role.TEASER}
)
"""Roles whose pieces speak of the rights to something else."""
_PICTURES: Final = frozenset({Role.CAPTION, Role.CREDIT})


def find_rights(view: View) -> list[Reading]:
    """The printed copyright lines; then what the page states."""
    lines: list[str] = []
    evidence: list[Evidence] = []
    seen: set[str] = set()
    for index in sorted({*view.by_role(Role.RIGHTS), *_with_sign(view)}):
        piece = view.page.pieces[index]
        if not _is_line(piece) or (index < view.labels.last and not _is_of_site(piece.text)):
            continue
        start, end = line_start(piece), line_end(piece)
        text = " ".join(clean(view.page.text[start:end]).split())
        key = text.casefold()
        if key in seen or len(lines) == _MOST:
            continue
        seen.add(key)
        lines.append(text)
        evidence.append(printed(view, start, end, "rights.line", Certainty.MARKED))
    found = [Reading("\n".join(lines), *evidence)] if lines else _last_line(view)
    # A name alone is the publisher's and no copyright line.
    return found + [reading for reading in view.stated("rights") if _says_rights(reading.value)]


def _last_line(view: View) -> list[Reading]:
    """One of the page's last pieces that begins with the sign and a year, whatever it was taken for beside a card or a picture."""
    for piece in reversed(view.page.pieces[-_MOST:]):
        if len(piece.text) <= _SHORT and _YEARLY.match(piece.text) and not piece.traits & t.HIDDEN:
            evidence = printed(view, piece.start, line_end(piece), "rights.last-piece", Certainty.INFERRED)
            return [Reading(" ".join(clean(evidence.raw).split()), evidence)]
    return []


def _with_sign(view: View) -> list[int]:
    """The pieces after the story, or among its last, that have a copyright sign."""
    text, pieces = view.page.text, view.page.pieces
    last = max(view.labels.first, view.labels.last - _AMONG)
    start = pieces[last].start if 0 <= last < len(pieces) else len(text) if last >= 0 else 0
    found: list[int] = []
    for sign in _SIGNS:
        place = text.find(sign, start)
        while place >= 0 and len(found) < 4 * _MOST:
            index = bisect_right(pieces, place, key=attrgetter("start")) - 1
            if view.labels.roles[index] not in _OTHERS or _is_footer(pieces[index].text, view.labels.roles[index]):
                found.append(index)
            place = text.find(sign, pieces[index].end)
    return found


def _is_footer(text: str, role: Role) -> bool:
    """Whether a line that the markup calls a caption reserves all rights, with a sign: a picture's has no room for both."""
    return role in _PICTURES and "©" in text and any(words in text for words in RESERVED)


def _is_line(piece: Piece) -> bool:
    """Whether a piece says something of rights; "Copyright" alone is a link or a title."""
    text = piece.text
    if len(text) > _LONGEST or len(text.split()) < 2:
        return False
    if any(sign in text for sign in _SIGNS):
        return piece.linked < len(text) or any(map(str.isdigit, text))
    wording = furniture(text)
    return wording is not None and wording.kind is Furniture.RIGHTS and piece.linked * 2 < len(text)


def _is_of_site(text: str) -> bool:
    """Whether a line above or in the story has a year or reserves rights; one with a sign alone is a picture's."""
    return _YEAR.search(text) is not None or any(words in text for words in RESERVED)


def _says_rights(text: str) -> bool:
    return any(sign in text for sign in _SIGNS) or any(map(str.isdigit, text)) or furniture(text) is not None


def line_start(piece: Piece) -> int:
    """Where the line begins, without the row of links to other pages that opens it: "Home | Contact | © 2024 …"."""
    text = piece.text
    sign = _SIGN.search(text)
    if sign is None or not sign.start():
        return piece.start
    before = text[: sign.start()].strip(_BETWEEN)
    legal = text.count("|", 0, sign.start()) == 1 and _LEGAL.match(before) is not None
    menu = all(line.count("|") > 1 for line in before.split("\n"))
    return piece.start + sign.start() if not before or legal or menu else piece.start


def line_end(piece: Piece) -> int:
    """Where the line ends, without the row of links to legal pages that closes it."""
    text = piece.text
    match = _LEGAL.search(text)
    while match is not None:
        begin, end = match.span()
        if not _is_apart(text, begin):
            end = begin + 1
        elif _says_rights(own := text[:begin].rstrip(_BETWEEN)):
            return piece.start + len(own)
        match = _LEGAL.search(text, end)
    return piece.end


def _is_apart(text: str, begin: int) -> bool:
    """Whether a name is set apart from what stands before it, or run into it without a blank."""
    before = text[begin - 1 : begin]
    if before == " ":
        return text[begin - 2 : begin - 1] in _SEPARATORS
    return before.isalnum() or before in _SEPARATORS or before in _STOPS
