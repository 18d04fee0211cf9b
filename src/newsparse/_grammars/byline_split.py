"""A stretch of a byline cut at its separators.

In: the words under one label. Out: the parts with the separator before each. Commas, bars, slashes, dashes between
spaces and the words for "and" part people; small words that stand inside names, too ("Ortega y Gasset", "Volta e
Pinto"), part them only between two full names. A suffix stays with its name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse._grammars.byline_kinds import is_suffix
from newsparse._grammars.names import is_name
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.byline_words import COLLECTIVES, GLUED_JOINTS, JOINTS, ROLES

_PLAIN = tuple(joint.word for joint in JOINTS if not joint.is_small)
_SMALL = tuple(joint.word for joint in JOINTS if joint.is_small)
_NATIVE = {joint.word: joint.languages for joint in JOINTS if joint.is_native}


def _longest_first(words: set[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


_JOINING = _longest_first({form for word in _PLAIN for form in (word, word.capitalize(), word.upper())})
"""As they are, as a title prints them, and in capitals."""
_JOINING_SMALL = _longest_first({*_SMALL, "Y", "E"})
"""Another small word in capitals is an initial."""
_MARKS = (
    r"\s?(?P<mark>[|;•·●,،、，]|//)\s?(?:(?:and|und|et|&)\s)?|(?P<slash>\s?[/／]\s?)|\s?(?P<bracket>[()\[\]])\s?"
    rf"|\s(?P<glued>[{''.join(GLUED_JOINTS)}])(?=[\u05d0-\u05ea\u0621-\u064a]{{3}})"
)
_SEPARATOR = re.compile(
    rf"{_MARKS}|\s(?P<dash>[-–—+])\s|\s(?P<word>{'|'.join(_JOINING)}|&)\s|\s(?P<small>{'|'.join(_JOINING_SMALL)})\s"
)
_SEPARATOR_MARKS = re.compile(rf"{_MARKS}|(?P<dash>(?!))|(?P<word>(?!))|(?P<small>(?!))")
"""The same for a text without any of the words: a joint is looked for at every blank, which is dear."""
_MARK = re.compile(rf"[|;•·●,،、，/／()\[\]]|\s[{''.join(GLUED_JOINTS)}]")
_WORDS = frozenset({*"-–—+&", *_JOINING, *_JOINING_SMALL})
"""What parts without a mark, as `_SEPARATOR` has it: where neither a mark nor such a word stands, there is one part."""
_BEFORE_PLACES = {"en": "es fr ca gl", "a": "es it pt ca gl"}
"""Joints of Dutch and Czech that stand before places in other languages."""
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_FULL = re.compile(r"\S{1,60}\s\S")


class Part(NamedTuple):
    """Words between two separators."""

    text: str
    mark: str
    """The separator before them: "," "|" "/" "and" "(" "-", or nothing at the beginning."""
    joint: str = ""
    """The word for "and", as printed."""


def split_parts(text: str, language: str | None = None) -> list[Part]:
    """The parts of a stretch, in the order of print."""
    has_words = not _WORDS.isdisjoint(text.split())
    if not has_words and _MARK.search(text) is None:
        words = text.strip()
        return _doubled(Part(words, "")) if words else []
    parts: list[Part] = []
    done, mark, joint = 0, "", ""
    for match in (_SEPARATOR if has_words else _SEPARATOR_MARKS).finditer(text):
        if not _parts(text, match, done, language):
            continue
        _add(parts, text[done : match.start()], mark, joint)
        done, mark, joint = match.end(), _kind(match), match["word"] or match["small"] or ""
    _add(parts, text[done:], mark, joint)
    return [piece for part in _joined(parts) for piece in _doubled(part)]


def _joined(parts: list[Part]) -> list[Part]:
    """As in "Head of Food and Wine" is one title: what follows "and" there is no full name."""
    joined: list[Part] = []
    for part in parts:
        if part.joint and joined and _is_title(joined[-1].text) and not is_name(part.text, fewest=2):
            joined[-1] = joined[-1]._replace(text=f"{joined[-1].text} {part.joint} {part.text}")
        else:
            joined.append(part)
    return joined


def _is_title(words: str) -> bool:
    return not ROLES.isdisjoint(words.casefold().split(" "))


def _add(parts: list[Part], words: str, mark: str, joint: str) -> None:
    words = words.strip()
    if not words:
        return
    if parts and mark == "," and is_suffix(words):
        parts[-1] = parts[-1]._replace(text=f"{parts[-1].text}, {words}")
        return
    parts.append(Part(words, mark, joint))


def _kind(match: re.Match[str]) -> str:
    if match["mark"]:
        return "," if match["mark"] in ",،、，" else "|"
    if match["word"] or match["small"] or match["glued"]:
        return "and"
    return "(" if match["bracket"] else "/" if match["slash"] else "-"


def _parts(text: str, match: re.Match[str], done: int, language: str | None) -> bool:
    """Whether a separator parts here: an agency may have a slash, a name a small word."""
    if match["slash"]:
        before, after = text[done : match.start()].strip(), text[match.end() :].strip()
        ends = (before, after), (before.rpartition(" ")[2], after.partition(" ")[0])
        return all(find_agency(f"{first}/{second}") is None for first, second in ends)
    if not match["small"] and not match["glued"]:
        return True
    languages = _NATIVE.get((match["small"] or "").lower())
    if languages and (language or "").partition("-")[0].lower() not in languages.split():
        return False
    before = text[done : match.start()]
    after = text[match.end() : match.end() + 60]
    if _is_preposition(match, language):
        return False
    if _signs_beside(after.strip()) and _FULL.search(before) is not None:
        return True  # "Juana Roe y agencias", "Jana Roe a ČTK"
    if before.rpartition(" ")[2].casefold() in ROLES:
        return False  # "Enviado Especial a Oriente Medio"
    is_capital = not after[:1].islower() and not before.rpartition(" ")[2][:1].islower()
    return is_capital and _FULL.search(before) is not None and _FULL.match(after) is not None


def _is_preposition(match: re.Match[str], language: str | None) -> bool:
    """Whether a word for "and" stands before a place in the text's language: "Juana Roe en Lima"."""
    return (language or "").partition("-")[0].lower() in _BEFORE_PLACES.get(match["small"] or "", "").split()


def _signs_beside(words: str) -> bool:
    return words.casefold() in COLLECTIVES or find_agency(words) is not None


def _doubled(part: Part) -> list[Part]:
    """A name printed twice is one; a row of names without separators is cut where its even number of words tells."""
    words = part.text.split(" ")
    if len(words) < 4:
        return [part]
    for size in (2, 3):
        if words[:size] == words[size : 2 * size]:
            return [Part(" ".join(words[size:]), part.mark)]
    # Russian bylines name people by two words; elsewhere a middle name would shift all that follow it.
    is_row = len(words) % 2 == 0 and _CYRILLIC.match(part.text) and not find_agency(part.text)
    if is_row and all(is_name(" ".join(words[at : at + 2]), fewest=2) for at in range(0, len(words), 2)):
        return [Part(" ".join(words[at : at + 2]), part.mark if not at else "|") for at in range(0, len(words), 2)]
    return [part]
