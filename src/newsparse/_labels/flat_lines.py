"""The lines of a flattened page, measured: what each shows by its length, its end and its first words.

In: a page of plain text. Out: one `Line` a piece. Strategy: prose ends in a sentence's end and is long, menus and
headlines do not end in one; scripts of few characters count more for each. The weight says how much a line speaks for
the story (above nought) or against it. Nothing here looks at the neighbours of a line.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.from_text_wraps import piece_text
from newsparse._blocks.page import Page
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture

_CLOSERS: Final = "\"'”“»«’‘)]}』」》›*_ \u200b\u200e\u200f"
_ENDS: Final = frozenset(".!?…。！？．｡।۔؟:：;၊။។‽")
_WORDED: Final = 160
"""Furniture is named at the beginning of a short line; a longer one is read for it only where it may be a notice."""
_PROSE: Final = 70
"""Characters from which a line that ends as a sentence does reads as a paragraph of a story."""
_SENTENCE: Final = 30
_LONG: Final = 160
"""No headline is as long; such a line is prose even where its end is cut off."""
_CAP: Final = 400
"""A paragraph speaks no louder than this, lest one long text of the law outweigh a story."""
_MENU: Final = 25
_NOTICES: Final = frozenset({Furniture.CORRECTION, Furniture.EDITORS_NOTE, Furniture.FIRST_PUBLISHED})
"""What the newsroom says about a story is said in a paragraph as often as in a line."""
_DATED: Final = frozenset({Furniture.CORRECTION, Furniture.TIME})
_LABEL: Final = 60
_PROMPT: Final = 90
_SIGN_UP: Final = frozenset(
    "subscribe sign get join receive register abonnieren jetzt inscrivez recevez abonnez suscríbete recibe assine receba iscriviti"
    " ricevi free our the".split()
)
"""First words of a line that offers a newsletter; a headline about newsletters begins with someone's name."""
_TAIL: Final = 40
_LEADING_ON: Final = frozenset(
    {"more", "mehr", "plus", "más", "mais", "meer", "mere", "mer", "full story", "read full story"}
)
"""Words that lead on after an ellipsis, and only there."""
QUOTES: Final = frozenset("\"“„«”「『‘'")


class Line:
    """One piece, measured."""

    __slots__ = ("bars", "credit", "ends", "kind", "prose", "size", "text", "weight", "whole")

    def __init__(self, text: str) -> None:
        self.text = text
        """The piece's words, wraps undone."""
        self.size = len(text)
        """Characters, as many as a Latin text of the same length in time has."""
        self.ends = False
        """Whether it ends as a sentence does."""
        self.prose = False
        self.weight = 0
        self.kind: Furniture | None = None
        """What its wording says it is."""
        self.whole = False
        """Whether it says nothing else."""
        self.credit: bool | None = None
        """Whether it is a picture's credit and nothing else; `None` while nobody has asked."""
        self.bars = False
        """No letter and no digit is in it."""


def measure(page: Page) -> list[Line]:
    """A line for each piece."""
    known: dict[str, Line] = {}
    out = []
    for piece in page.pieces:
        text = piece.text if not piece.traits & t.WRAPPED else piece_text(page, piece)
        # Menus come twice or more on a page; and nothing in a line depends on where it stands.
        line = known.get(text)
        if line is None:
            line = known[text] = _measured(text)
        out.append(line)
    return out


def _measured(text: str) -> Line:
    line = Line(text)
    size = line.size
    if size < 3 and not text.isalnum():
        line.bars = True
        return line
    dense = 10 if text.isascii() else density(text)
    line.size = size = size * dense // 10
    if size <= _WORDED:
        line.kind, line.whole = _wording(text)
    elif (wording := furniture(text)) is not None and wording.kind in _NOTICES:
        line.kind = wording.kind
    if line.kind is None and size >= _SENTENCE and ":" in text[:_LABEL] and _is_dated_notice(text):
        line.kind = Furniture.CORRECTION
    if size >= _SENTENCE and leads_on(text):
        line.kind, line.whole = Furniture.TEASER_TAIL, False
    if size >= _SENTENCE:
        line.ends = ends_sentence(text)
    elif not (text[0].isalnum() or any(map(str.isalnum, text))):
        line.bars = True
        return line
    line.weight = _weight(line, text)
    line.prose = line.weight >= 10
    return line


def _is_dated_notice(text: str) -> bool:
    """Whether a word for a correction opens a text, with a date before its colon: "Update July 3rd, 8:05AM: Added …"."""
    # A colon between digits is a clock's.
    colon = next((at for at in range(min(_LABEL, len(text) - 1)) if text[at] == ":" and not text[at + 1].isdigit()), -1)
    if colon < 0 or not any(map(str.isdigit, text[:colon])):
        return False
    word = furniture(text.partition(" ")[0])
    return word is not None and word.whole and word.kind in _DATED


def _wording(text: str) -> tuple[Furniture | None, bool]:
    """What a short line says it is, and whether it says nothing else."""
    wording = furniture(text)
    if wording is not None:
        return wording.kind, wording.whole
    if "ewsletter" in text and len(text) <= _PROMPT:
        words = text.casefold().split()
        if words[0].strip("¡!.,:") in _SIGN_UP or words[-1].strip("!.:») ") in ("newsletter", "newsletters"):
            return Furniture.NEWSLETTER, True
    return None, False


def _weight(line: Line, text: str) -> int:
    size = line.size
    if line.kind is not None:
        return -30 if size < _PROSE or not line.ends else 10
    if line.ends:
        if size >= _LONG:
            return min(size, _CAP)
        if size >= _PROSE:
            return -5 if text[-1] in "?？" and ". " not in text else size - 50
        return 5
    if size >= _LONG:
        inside = text.count(". ") + text.count(", ") + text.count("。") * 2
        if inside >= 2 or not text.isascii():
            return min(size, _CAP) // 2
    if size >= _PROSE and text[0] in QUOTES and text[-1] in _CLOSERS:
        return size - 50
    return -_MENU if size >= _MENU else -_MENU // 2


def ends_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does, quotes and brackets after the stop set aside."""
    last = text[-1]
    if last in _ENDS:
        return True
    if last not in _CLOSERS:
        return False
    bare = text[-6:].rstrip(_CLOSERS)
    return bool(bare) and (bare[-1] in _ENDS or (bare[-1] == "," and last != ")"))


def leads_on(text: str) -> bool:
    """Whether a text breaks off and leads on to the story: "... read more"."""
    tail = text[-_TAIL:]
    at = max(tail.rfind("..."), tail.rfind("…"))
    if at < 0:
        return False
    words = tail[at:].strip(" .…[]()»›>→")
    return bool(words) and (words.casefold() in _LEADING_ON or _is_tail(words))


def _is_tail(words: str) -> bool:
    wording = furniture(words)
    return wording is not None and wording.whole and wording.kind in (Furniture.TEASER_TAIL, Furniture.RELATED)


def density(text: str) -> int:
    """How many tenths of a Latin character one character of this text says."""
    probes = (text[0], text[len(text) // 2], text[len(text) // 4], text[-1 - len(text) // 4])
    if max(probes) < "\u2e80":
        return 10
    wide = sum("\u2e80" <= probe <= "\u9fff" or "\uf900" <= probe <= "\uffef" for probe in probes)
    if wide >= 2:
        return 25
    return 16 if sum("\uac00" <= probe <= "\ud7af" for probe in probes) >= 2 else 10


def is_label(line: Line) -> bool:
    """Whether a line is a short label in capitals."""
    return 3 <= len(line.text) <= 40 and line.text.isupper() and line.size == len(line.text)


def is_title(line: Line) -> bool:
    """Whether a line has a headline's shape: some words, and no stop at its end."""
    return 20 <= line.size <= 200 and (not line.ends or line.text[-1] not in ".。:;") and not line.whole


def signs_post(line: Line) -> bool:
    """Whether a line signs the post of a social network over it: "— Jane Roe (@jroe) May 3, 2021"."""
    text = line.text
    return text[0] in "—–" and "(@" in text and line.size <= _WORDED
