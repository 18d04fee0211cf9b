"""No word and no rule of the byline grammar is idle: without any one of them, something is read otherwise.

Each word of the tables has a byline made for it; each function of the grammar has the forms of tests/forms.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from bylines_false import FALSE_FRIENDS
from bylines_languages import LANGUAGES
from bylines_later import LATER, LATER_FALSE
from bylines_reference import REFERENCE

from newsparse import _grammars
from newsparse._grammars import byline, byline_cjk_words, byline_labels
from newsparse._lexicon import byline_words
from newsparse._lexicon.byline_words_cjk import CJK_TITLES, CjkRow
from newsparse._lexicon.byline_words_labels import LABELS, OUTLET, SOURCE, LabelRow
from newsparse._lexicon.byline_words_titles import TITLES
from newsparse.models.byline import Byline

MODULES: list[ModuleType] = [
    importlib.import_module(f"{_grammars.__name__}.{found.name}")
    for found in pkgutil.iter_modules(_grammars.__path__)
    if found.name.startswith("byline") or found.name in {"names", "signoff"}
]
Case = tuple[str, str | None]
"""A byline, and its language where it has to be known."""


def _read(case: Case) -> Byline | None:
    return byline.parse_byline(case[0], language=case[1])


def _label_cases(row: LabelRow, label: str, *, is_plain: bool) -> list[Case]:
    language = row.language.split()[0] if row.is_native else None
    if row.deed == SOURCE:
        return [(f"{label} AFP" if is_plain else f"{label}: AFP", language)]
    if row.deed == OUTLET:
        return [(f"By Jane Roe {label}: Example", language)]
    if is_plain:
        texts = (f"{label} Jane Roe", f"{label.capitalize()} Jane Roe", f"By Ann Roe, {label} Jane Doe", f"{label} AFP")
        return [(text, language) for text in texts]
    return [(f"By Ann Roe {label}: Jane Doe", language), (f"{label}: Jane Doe", language)]


def _label_rows() -> Iterator[Any]:
    seen = set()
    for row in LABELS:
        for words, is_plain in ((row.plain, True), (row.colon, False)):
            for label in filter(None, words.split("|")):
                if label not in seen:
                    seen.add(label)
                    cases = _label_cases(row, label, is_plain=is_plain)
                    yield pytest.param(label, cases, id=f"{row.language}: {label}")


@pytest.mark.parametrize(("label", "cases"), list(_label_rows()))
def test_no_label_is_idle(label: str, cases: list[Case], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the label, the byline that it opens is read otherwise."""
    whole = [_read(case) for case in cases]
    table = byline_labels.TABLE
    opener = next(word for word, labels in table.by_first_word.items() if any(known.words == label for known in labels))
    others = tuple(known for known in table.by_first_word[opener] if known.words != label)
    words = {**table.by_first_word, opener: others}
    if not others:
        del words[opener]
    monkeypatch.setattr(byline_labels, "TABLE", byline_labels.Table(words, frozenset(words)))

    assert any(whole)
    assert whole != [_read(case) for case in cases]


TEXTS = {
    "ROLES": "Jane Roe, {}|Jane Roe {}|Jane Roe ({})|By {} Jane Roe|Jane Roe Senior {}|Jane Roe, Senior {}",
    "TITLE_WORDS": "Jane Roe {} Reporter|{} Reporter Jane Roe|Jane Roe, {} Reporter|By Jane Roe {} Correspondent, AFP|"
    "Jane Roe AP {} Writer",
    "COLLECTIVES": "By {}|{}|AFP, {}|AFP/{}|Jane Roe, {}|By {}, London|{} - Jane Roe|{} 5 May 2024|Example News {}|By {}, Jane Roe|By Milltown {}|{}",
    "BODIES": "Jane Roe, Example {}|By Example {}|By Jane {}|Jane Roe Example {}|Example {} 5 May 2024",
    "NEWSROOMS": "By Ann Roe {} Example|By {} Example|{} Example|By Ann Roe, {} Example",
    "PARTICLES": "By Jane {} Roe|By {} Roe|Jane {} Roe, AFP",
    "SUFFIXES": "By Jane Roe, {}|By Jane Roe {}|By JANE ROE {}",
    "NO_NAME": "{} Roe|Roe {}|بقلم {} محمد|Von {}",
}
"""For each table of words the bylines that are made of one of its words, in small letters, in a title's and in capitals."""


def _word_rows() -> list[tuple[str, str, list[str]]]:
    tables = {
        "ROLES": [noun for row in TITLES for noun in row.nouns.split()],
        "TITLE_WORDS": [opener for row in TITLES for opener in row.openers.split()],
        "COLLECTIVES": [nobody for row in TITLES for nobody in row.nobody.split("|") if nobody],
    } | {
        name: sorted(getattr(byline_words, name))
        for name in TEXTS
        if name not in {"ROLES", "TITLE_WORDS", "COLLECTIVES"}
    }
    return [
        (name, word.casefold(), [text.format(form) for text in TEXTS[name].split("|") for form in _cased(word)])
        for name, words in tables.items()
        for word in dict.fromkeys(words)
    ]


def _cased(word: str) -> list[str]:
    return list(dict.fromkeys((word, word.title(), word.upper())))


def _without(name: str, word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in MODULES:
        if hasattr(module, name):
            monkeypatch.setattr(module, name, getattr(module, name) - {word})


@pytest.mark.parametrize(
    ("name", "word", "texts"), _word_rows(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_no_word_is_idle(name: str, word: str, texts: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the word, a byline that is made of it is read otherwise."""
    whole = [_read((text, None)) for text in texts]
    _without(name, word, monkeypatch)

    assert whole != [_read((text, None)) for text in texts]


def _cjk_rows() -> list[tuple[str, list[Case]]]:
    """Each East Asian title and label, with a byline that needs it."""
    rows: dict[str, list[Case]] = {}
    for row in CJK_TITLES:
        name = "김가나" if row.language == "ko" else "王甲乙"
        for words in (row.titles, row.labels):
            for word in filter(None, words.split("|")):
                texts = (
                    f"{word} {name}",
                    f"{name} {word}",
                    f"作者：李丙丁 {word}：{name}",
                    f"정리 이다라 {word} {name}",
                )
                rows[word] = [(text, None) for text in texts]
    return list(rows.items())


@pytest.mark.parametrize(("word", "cases"), _cjk_rows(), ids=lambda value: value if isinstance(value, str) else "")
def test_no_east_asian_title_is_idle(word: str, cases: list[Case], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the title, the byline that has it is read otherwise."""
    whole = [_read(case) for case in cases]
    rows = tuple(
        CjkRow(row.language, row.deed, *("|".join(_others(words, word)) for words in (row.titles, row.labels)))
        for row in CJK_TITLES
    )
    monkeypatch.setattr(byline_cjk_words, "TABLE", byline_cjk_words.CjkTable.of(rows))

    assert whole != [_read(case) for case in cases]


def _others(words: str, word: str) -> list[str]:
    return [other for other in words.split("|") if other != word]


TEXTS_OF_FORMS: list[Case] = [
    *((form.text, form.language if form.is_native else None) for form in (*REFERENCE, *LANGUAGES, *LATER)),
    *((miss.text, None) for miss in (*FALSE_FRIENDS, *LATER_FALSE)),
]
TEXTS_OF_FORMS += [(str(_read(case)), None) for case in TEXTS_OF_FORMS[:9]]
WHOLE = [_read(case) for case in TEXTS_OF_FORMS]
SPEED_ALONE = frozenset({"byline_plain.read_plain", "byline_labels.word_label"})
"""Rules that only spare time."""
OF_STATED_NAMES = frozenset({"byline.parse_names", "byline._account"})
"""Rules for the values of metadata, which have tests of their own."""


GONE: dict[str, list[object]] = {"bool": [False, True], "list[Item]": [[]], "list[CjkWord]": [[]]}
"""What stands in for a function by what it returns; `None` for one that may return it."""


def _rules() -> list[tuple[str, Callable[..., Any], list[object]]]:
    """Every function that says yes or no, finds something or nothing, or lists items, with what stands in when it is gone."""
    found: list[tuple[str, Callable[..., Any], list[object]]] = []
    for module in MODULES:
        for name, function in vars(module).items():
            if not inspect.isfunction(function) or function.__module__ != module.__name__ or name == "parse_byline":
                continue
            given = str(inspect.signature(function).return_annotation)
            if given.endswith("| None") or given in GONE:
                found.append((f"{module.__name__.rpartition('.')[2]}.{name}", function, GONE.get(given, [None])))
    return found


@pytest.mark.parametrize(("name", "rule", "gone"), _rules(), ids=lambda value: value if isinstance(value, str) else "")
def test_no_rule_is_idle(
    name: str, rule: Callable[..., Any], gone: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the rule taken out wherever it is used, some form is read otherwise, or not at all."""
    missed = False
    for answer in gone:
        with monkeypatch.context() as patch:
            for module in MODULES:
                for place, value in vars(module).items():
                    if value is rule:
                        patch.setattr(module, place, lambda *_, answer=answer, **__: answer)
            missed = missed or _is_missed()

    assert missed or name in SPEED_ALONE | OF_STATED_NAMES


def _is_missed() -> bool:
    """Whether some form is read otherwise; what breaks is read otherwise, too."""
    for case, before in zip(TEXTS_OF_FORMS, WHOLE, strict=True):
        try:
            now = _read(case)
        except (AttributeError, IndexError, TypeError, KeyError, ValueError):
            return True
        if now != before:
            return True
    return False
