"""No word of the byline grammar's small tables is idle: without any one of them, some byline is read otherwise."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from newsparse._fields import byline_accounts
from newsparse._grammars import (
    byline,
    byline_clean,
    byline_cuts,
    byline_items,
    byline_kinds,
    byline_plain,
    byline_split,
    names,
)
from newsparse._lexicon import byline_words
from newsparse.models.byline import Byline

MODULES = (byline, byline_clean, byline_cuts, byline_items, byline_kinds, byline_plain, byline_split, names)
TEXTS = {
    "PAPER_ENDINGS": "By Hafen{}|Jane Roe, Hafen{}|Jane Hafen{}|By Example Hafen{}",
    "OF_A_BODY": "Jane Roe, {}Example|{}Example, em Lima|Jane Roe, {}Harbour Post|By Jane Roe, {}The Example",
    "SIGNING_VERBS": "Jane Roe {}|Jane Roe {} frá Lille|Jane Roe {} aus Lille|Jane Roe {} from Lille",
    "CUTS": "By Jane Roe {} Example Town|By Jane Roe {}|Jane Roe {} 5 May 2024|By Jane Roe 5 {}",
}
STATED = {
    "NAME_OPENERS": "{} Chen|{} Roe Jane",
    "NOBODY": "{}|{}, Jane Roe|By {}",
}
"""Tables that values of metadata are read by, too."""


def _printed(text: str) -> Byline | None:
    return byline.parse_byline(text)


def _stated(text: str) -> tuple[Byline | None, ...]:
    signed = byline_accounts._account(text)
    return (byline.parse_byline(text), byline.parse_names(text), Byline(organizations=(signed,)) if signed else None)


def _rows() -> list[tuple[str, str, str, Callable[[str], Any]]]:
    return [
        (name, word, texts, read)
        for tables, read in ((TEXTS, _printed), (STATED, _stated))
        for name, texts in tables.items()
        for word in sorted(getattr(byline_words, name))
    ]


def _take_out(name: str, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    table = getattr(byline_words, name)
    if isinstance(table, dict):
        rest: Any = {key: value for key, value in table.items() if key != word}
    else:
        rest = type(table)(other for other in table if other != word)
    for module in MODULES:
        if hasattr(module, name):
            monkeypatch.setattr(module, name, rest)
    if name == "CUTS":
        words = "|".join(sorted(map(re.escape, rest), key=len, reverse=True))
        monkeypatch.setattr(byline_clean, "_CUT", re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE))
    if name == "NOBODY":
        monkeypatch.setattr(byline_accounts, "_NO_ACCOUNTS", byline_accounts._NO_ACCOUNTS - {word})


@pytest.mark.parametrize(
    ("name", "word", "texts", "read"), _rows(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_word_of_a_small_table_is_idle(
    name: str, word: str, texts: str, read: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the word, a byline that is made of it is read otherwise."""
    made = [
        text.format(form) for text in texts.split("|") for form in dict.fromkeys((word, word.title(), word.upper()))
    ]
    whole = [read(text) for text in made]
    _take_out(name, word, monkeypatch)

    assert whole != [read(text) for text in made]


def _anew(module: ModuleType) -> Any:
    """A second copy of a module, which makes its patterns from the tables as they are now."""
    spec = module.__spec__
    assert spec is not None
    assert spec.loader is not None
    copy = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(copy)
    return copy


@pytest.mark.parametrize("joint", byline_words.JOINTS, ids=lambda joint: joint.word)
def test_no_joint_is_idle(joint: byline_words.Joint, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the word for "and", two names that it joins are not parted."""
    texts = [
        f"Jane Roe {joint.word} Ann Doe",
        f"Мария Роева {joint.word} Анна Доева",
        f"مريم العلي {joint.word} آنا حداد",
    ]
    language = joint.languages.split()[0]
    whole = [byline_split.split_parts(text, language) for text in texts]
    others = tuple(other for other in byline_words.JOINTS if other is not joint)
    monkeypatch.setattr(byline_words, "JOINTS", others)
    without = _anew(byline_split)

    assert [len(parts) for parts in whole] != [len(without.split_parts(text, language)) for text in texts]
