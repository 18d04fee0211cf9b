"""The labels of a byline and the stretch of text that each of them rules.

In: a cleaned byline. Out: `Group`s in the order of print: what the people of the stretch did, and its words. A label
counts at the beginning and after a separator; inside the text it counts with a colon, or when it is of several words
("editing by"). "By" inside a text counts after a word or two that are no name. What the words say is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newsparse._lexicon.byline_words import BARE_LABELS, OTHERS, WRITING
from newsparse.models.byline import Contribution

_DEEDS: dict[str, Contribution] = dict.fromkeys(WRITING.split("|"), Contribution.WRITING) | {
    label: Contribution(deed) for deed, labels in OTHERS.items() for label in labels.split("|")
}
_WORD = re.compile(r"\w+")


def _by_first_word() -> dict[str, tuple[str, ...]]:
    """The labels that begin with a word, the longest first, so that a text is only asked for what it may have."""
    found: dict[str, list[str]] = {}
    for label in sorted(_DEEDS, key=len, reverse=True):
        found.setdefault(_WORD.findall(label)[0], []).append(label)
    return {word: tuple(labels) for word, labels in found.items()}


_BY_FIRST_WORD = _by_first_word()
_OPENERS = frozenset(_BY_FIRST_WORD)
_INNER = re.compile(
    r"(?<=\s)(?:by|By|BY)\s(?=[^\W\d_a-z])|^[^\W\d_]{3,12}\s(?:Von|Por|Par)\s(?=[A-ZÄÖÜ])|^[a-zäöü]{3,12}\s(?P<von>von)\s(?=[A-ZÄÖÜ])"
)
_COLONS = frozenset(":：")
_SOURCES = frozenset({"quelle", "source", "fuente", "fonte", "źródło", "zdroj"})
_SEPARATORS = " |,;:(/-–—•·"
_GLUE = "'’-"
"""Before a word these make it a part of the word before."""
_LAST_WORDS = frozenset({"by", "von", "par", "por", "door", "de", "di", "from", "files", "material", "από", "es"})


class _Mark(NamedTuple):
    """A label where it stands."""

    label: str
    start: int
    end: int
    has_colon: bool


class Group(NamedTuple):
    """A stretch of a byline under one label."""

    deed: Contribution
    text: str
    is_labelled: bool
    has_colon: bool
    is_source: bool = False
    """The label says "source": an agency may follow it, and anything else is none of the authors."""


def split_groups(text: str, start: int = 0) -> list[Group]:
    """The stretches of a byline; the first has no label where none opens it.

    Args:
        text: the cleaned byline.
        start: where a label may begin; what stands before it is a name.
    """
    folded = _folded(text)
    # "By" and its like are labels themselves, so a text without any opener has no label inside either.
    if _OPENERS.isdisjoint(_WORD.findall(folded)):
        return [Group(Contribution.WRITING, text, is_labelled=False, has_colon=False)]
    marks = [mark for mark in _marks(folded, start) if _is_label(text, mark)]
    if not marks:
        inner = _INNER.search(text[:60])
        if inner is None:
            return [Group(Contribution.WRITING, text, is_labelled=False, has_colon=False)]
        return [Group(Contribution.WRITING, text[inner.end() :], is_labelled=True, has_colon=False)]
    groups = []
    before = text[: marks[0].start].strip(_SEPARATORS)
    if before:
        groups.append(Group(Contribution.WRITING, before, is_labelled=False, has_colon=False))
    for place, mark in enumerate(marks):
        end = marks[place + 1].start if place + 1 < len(marks) else len(text)
        words = text[mark.end : end].strip(_SEPARATORS)
        if words:
            groups.append(
                Group(
                    _DEEDS[mark.label],
                    words,
                    is_labelled=True,
                    has_colon=mark.has_colon,
                    is_source=mark.label in _SOURCES,
                )
            )
    return groups


def _folded(text: str) -> str:
    """The text in small letters, one for one; only the Turkish capital would become two."""
    folded = text.lower()
    return folded if len(folded) == len(text) else text.replace("İ", "I").lower()


def _marks(folded: str, done: int) -> Iterator[_Mark]:
    """Every label from an offset on, where nothing says yet that it stands as one."""
    for word in _WORD.finditer(folded, done):
        start = word.start()
        if start < done or word[0] not in _OPENERS or (start and folded[start - 1] in _GLUE):
            continue
        mark = _mark_at(folded, start, _BY_FIRST_WORD[word[0]])
        if mark is not None:
            done = mark.end
            yield mark


def _mark_at(folded: str, start: int, labels: tuple[str, ...]) -> _Mark | None:
    """The longest label that begins here; a colon, a blank, a bar or the end of the text follows it."""
    for label in labels:
        if not folded.startswith(label, start):
            continue
        end = start + len(label)
        after = folded[end : end + 2]
        if after[:1] in _COLONS:
            return _Mark(label, start, end + 1, has_colon=True)
        if not after or after[0] == "|":
            return _Mark(label, start, end, has_colon=False)
        if after[0].isspace():
            has_colon = after[1:] in _COLONS
            return _Mark(label, start, end + 2 if has_colon else end, has_colon)
    return None


def _is_label(text: str, mark: _Mark) -> bool:
    label = mark.label
    before = text[: mark.start].rstrip()
    is_opening = not before or before[-1] in _SEPARATORS
    if mark.has_colon:
        return True
    if " " in label and label.rpartition(" ")[2] in _LAST_WORDS:
        return is_opening or label not in {"texte de", "un texte de"}
    if not is_opening or mark.end >= len(text):
        return False
    if before and not before.endswith(("|", ",", ";", "(")):
        return False
    return label in BARE_LABELS or (" " in label and not before) or label in {"reporting", "editing", "avec", "quelle"}
