"""The labels of a byline and the stretch of text that each of them rules.

In: a cleaned byline. Out: `Group`s in the order of print: what the people of the stretch did, and its words. A label
counts at the beginning and after a separator; inside the text it counts with a colon, or when it is of two words with a
preposition ("editing by"), or of three. "By" inside a text counts after a word or two that are no name.

    byline := [words] {label [":"] words}

Which words are labels is data of the lexicon; what the words after them say is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse._lexicon.byline_words import PREPOSITIONS
from newsparse._lexicon.byline_words_labels import LABELS, OUTLET, SOURCE, LabelRow
from newsparse.models.byline import Contribution

_WORD = re.compile(r"\w+")


_SUPPLIERS: Final = frozenset({SOURCE, OUTLET})


class Label(NamedTuple):
    """What is known of one label."""

    words: str
    deed: Contribution
    """What the bearer of the name did; writing where the label names a supplier."""
    supplier: str
    """As in `Group`."""
    is_plain: bool
    """It needs no colon."""
    languages: frozenset[str] | None
    """The languages that it is a label in alone, `None` where it is one everywhere."""
    is_free: bool
    """It stands inside a text, too."""


class Table(NamedTuple):
    """The labels, as a text is asked for them."""

    by_first_word: dict[str, tuple[Label, ...]]
    """The labels that begin with a word, the longest first, so that a text is only asked for what it may have."""
    openers: frozenset[str]

    @classmethod
    def of(cls, rows: tuple[LabelRow, ...]) -> Table:
        """The table of some rows."""
        known: dict[str, Label] = {}
        for row in rows:
            for words, is_plain in (*_each(row.plain, is_plain=True), *_each(row.colon, is_plain=False)):
                native = frozenset(row.language.split()) if row.is_native else None
                if words not in known or native is None:
                    is_free = is_plain and (words.count(" ") > 1 or words.partition(" ")[2] in PREPOSITIONS)
                    supplier = row.deed if row.deed in _SUPPLIERS else ""
                    deed = Contribution.WRITING if supplier else Contribution(row.deed)
                    known[words] = Label(words, deed, supplier, is_plain, native, is_free)
        found: dict[str, list[Label]] = {}
        for words in sorted(known, key=len, reverse=True):
            found.setdefault(_WORD.findall(words)[0], []).append(known[words])
        return cls({word: tuple(labels) for word, labels in found.items()}, frozenset(found))


def _each(words: str, *, is_plain: bool) -> list[tuple[str, bool]]:
    return [(label, is_plain) for label in words.split("|") if label]


_INNER = re.compile(
    r"(?<=\s)(?:by|By|BY)\s(?=[^\W\d_a-z])|^[^\W\d_]{3,12}\s(?:Von|Por|Par)\s(?=[A-ZÄÖÜ])|^[a-zäöü]{3,12}\s(?P<von>von)\s(?=[A-ZÄÖÜ])"
)
_AFTER = re.compile(r"\.?(?:(?P<colon>\s?[:：])|(?=[\s|]|[-–]\s)|\Z)")
"""What follows a label: "Text:", "oprac. ", "fot.:"."""
_SEPARATORS = " |,;:(/-–—•·"
_GLUE = "'’-"
"""Before a word these make it a part of the word before."""
TABLE: Final = Table.of(LABELS)


class _Mark(NamedTuple):
    """A label where it stands."""

    label: Label
    start: int
    end: int
    has_colon: bool


class Group(NamedTuple):
    """A stretch of a byline under one label."""

    deed: Contribution
    text: str
    is_labelled: bool
    supplier: str = ""
    """Not empty where the label names who supplied the story: an agency may follow ("source"), or a paper ("outlet")."""

    @property
    def is_source(self) -> bool:
        """What follows the label is none of the authors."""
        return bool(self.supplier)


def split_groups(text: str, start: int = 0, language: str | None = None) -> list[Group]:
    """The stretches of a byline, the first without a label where none opens it; none of a label alone ("Author:").

    Args:
        text: the cleaned byline.
        start: where a label may begin; what stands before it is a name.
        language: of the text, for labels that are such in one language alone.
    """
    folded = _folded(text)
    # "By" and its like are labels themselves, so a text without any opener has no label inside either.
    if not opens_label(folded):
        return [_bare(text)]
    native = language.partition("-")[0].lower() if language else ""
    marks = [mark for mark in _marks(folded, start) if _is_label(text, mark, native)]
    if not marks:
        inner = None if text[0] in "([" else _INNER.search(text[:60])  # A licence has brackets.
        return [_bare(text) if inner is None else Group(Contribution.WRITING, text[inner.end() :], is_labelled=True)]
    groups = []
    before = text[: marks[0].start].strip(_SEPARATORS)
    if before:
        groups.append(_opening(before))
    for place, mark in enumerate(marks):
        end = marks[place + 1].start if place + 1 < len(marks) else len(text)
        if said := text[mark.end : end].strip(_SEPARATORS):
            groups.append(_labelled(mark, said))
    return groups


def _bare(text: str) -> Group:
    return Group(Contribution.WRITING, text, is_labelled=False)


def _opening(text: str) -> Group:
    """What stands before a label; beside it, a word that else needs a colon is a label, too: "Reportage A, édité par B"."""
    mark = _first(text)
    words = text[mark.end :].strip(_SEPARATORS) if mark else None
    if mark is None or not words or mark.label.supplier or mark.label.languages is not None:
        return _bare(text)
    return _labelled(mark, words)


def _first(text: str) -> _Mark | None:
    """The label that opens a text."""
    folded = _folded(text)
    word = _WORD.match(folded)
    return None if word is None else _mark_at(folded, 0, TABLE.by_first_word.get(word[0], ()))


def _labelled(mark: _Mark, words: str) -> Group:
    return Group(mark.label.deed, words, is_labelled=True, supplier=mark.label.supplier)


def _folded(text: str) -> str:
    """The text in small letters, one for one; only the Turkish capital would become two."""
    return text.replace("İ", "I").lower()


def _marks(folded: str, done: int) -> Iterator[_Mark]:
    """Every label from an offset on, where nothing says yet that it stands as one."""
    for word in _WORD.finditer(folded):
        start = word.start()
        if start < done or word[0] not in TABLE.openers or (start and folded[start - 1] in _GLUE):
            continue
        mark = _mark_at(folded, start, TABLE.by_first_word[word[0]])
        if mark is not None:
            done = mark.end
            yield mark


def _mark_at(folded: str, start: int, labels: tuple[Label, ...]) -> _Mark | None:
    """The longest label that begins here; a colon, a blank, a bar or the end of the text follows it."""
    for label in labels:
        if folded.startswith(label.words, start) and (after := _AFTER.match(folded, start + len(label.words))):
            return _Mark(label, start, after.end(), has_colon=after["colon"] is not None)
    return None


def _is_label(text: str, mark: _Mark, native: str) -> bool:
    label = mark.label
    if mark.has_colon:
        return True
    if not label.is_plain or (label.languages is not None and native not in label.languages):
        return False
    if label.is_free:
        return True
    before = text[: mark.start].rstrip()
    if label.languages is not None and before[-1:] == ",":
        return False  # "Joana Roe, do Rio"
    return mark.end < len(text) and (not before or before[-1] in _SEPARATORS)


def opens_label(words: str) -> bool:
    """Whether a label may begin in some words."""
    return not TABLE.openers.isdisjoint(_WORD.findall(words.lower()))


def label_size(text: str) -> int:
    """Characters of the label of several words that opens a text, none where no such label does."""
    mark = _first(text)
    return mark.end if mark is not None and mark.label.is_free else 0


def bare_pairs(text: str) -> list[tuple[str, str]]:
    """The labels that a text of labels and words consists of, none with a colon, each with the words after it.

    Only two labels of different deeds, or one of several words, are sure to be labels: "Text Ann Roe Foto Max Roe".
    """
    first = _first(text)
    if first is None or first.has_colon or first.label.supplier or first.label.languages is not None:
        return []
    marks = [first, *(mark for mark in _marks(_folded(text), first.end) if mark.label.deed is not first.label.deed)]
    if any(mark.has_colon for mark in marks) or (
        len(marks) == 1 and (first.label.is_plain or " " not in first.label.words)
    ):
        return []
    ends = [*(mark.start for mark in marks[1:]), len(text)]
    return [
        (text[mark.start : mark.end].strip(), text[mark.end : end].strip(_SEPARATORS))
        for mark, end in zip(marks, ends, strict=True)
    ]


def word_label(word: str) -> Contribution | None:
    """The deed of a label of one word that needs no colon, `None` where the word is none."""
    folded = word.lower()
    for label in TABLE.by_first_word.get(folded, ()):
        if label.words == folded and label.is_plain and label.languages is None and not label.supplier:
            return label.deed
    return None


def deed_of(words: str) -> Contribution | None:
    """The deed that a whole label says, `None` where the words are none."""
    folded = words.lower()
    for label in TABLE.by_first_word.get(folded.partition(" ")[0], ()):
        if label.words == folded and not label.supplier:
            return label.deed
    return None
