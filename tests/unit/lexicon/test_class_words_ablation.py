"""No class word is idle: without any word of the table some class name shows something else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsparse._lexicon import class_words
from newsparse._lexicon.class_words_table import WHOLE_ROWS, WORD_ROWS

Unit = tuple[int, str, tuple[tuple[str, str], ...]]
"""A trait, a word of the table, or one of several before or after a plus; the pairs of words that it stands for."""


def _units() -> Iterator[Unit]:
    for trait, items in WORD_ROWS:
        for item in items.split():
            firsts, seconds = (part.split("|") for part in item.partition("+")[::2])
            if len(firsts) == len(seconds) == 1:
                yield trait, item, ((firsts[0], seconds[0]),)
            for word in firsts if len(firsts) > 1 else ():
                yield trait, word, tuple((word, second) for second in seconds)
            for word in seconds if len(seconds) > 1 else ():
                yield trait, word, tuple((first, word) for first in firsts)


UNITS = tuple(_units())
WORDS = sorted({word for _, _, pairs in UNITS for pair in pairs for word in pair if word})
ROWS: dict[str, list[int]] = {}
for _trait, _items in WORD_ROWS:
    for _item in _items.split():
        for _key in class_words._expanded(_item):
            ROWS.setdefault(_key, []).append(_trait)


def _names(trait: int, pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """Class names that the words may stand in; what takes a trait back may do so from a third word."""
    for first, second in pairs:
        dashed = f"{first}-{second}".rstrip("-")
        yield from (first + second, dashed, f"x-{dashed}", f"{dashed}-x", f"x-{first}{second}")
        if not trait:
            yield from (name for word in WORDS for name in (f"{dashed}-{word}", f"{word}-{dashed}"))


def _shown(names: list[str]) -> list[int]:
    return [class_words.token_traits(name) for name in names]


def test_no_class_word_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each word, and each alternative of a pair, decides on some name, and stands in the table once."""
    words, plain = dict(class_words.CLASS_WORDS), dict(class_words._PLAIN)
    monkeypatch.setattr(class_words, "CLASS_WORDS", words)
    monkeypatch.setattr(class_words, "_PLAIN", plain)
    whole = {word for _, items in WHOLE_ROWS for word in items.split()}
    idle = []
    for trait, word, pairs in UNITS:
        names = list(_names(trait, pairs))
        before, keys = _shown(names), [first + second for first, second in pairs]
        kept = {key: words[key] for key in keys}
        for key in keys:
            others = ROWS[key][:-1] if ROWS[key][-1] == trait else ROWS[key]
            for table in (words,) if key in whole else (words, plain):
                if others:
                    table[key] = others[-1]
                else:
                    table.pop(key)
        if _shown(names) == before:
            idle.append(word)
        words.update(kept)
        plain.update({key: value for key, value in kept.items() if key not in whole})
    assert [] == idle


def test_no_whole_name_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands for a class name alone shows nothing, or something else, as one word among others."""
    plain = dict(class_words._PLAIN)
    monkeypatch.setattr(class_words, "_PLAIN", plain)
    idle = []
    for trait, items in WHOLE_ROWS:
        for word in items.split():
            plain[word] = class_words.CLASS_WORDS.get(word, 0)
            idle += [word] if class_words.token_traits(word) == trait else []
    assert [] == idle
