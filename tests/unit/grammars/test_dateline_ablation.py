"""No rule of the dateline grammar is idle: without any one of them, a form of tests/forms is read otherwise."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from false_datelines import FALSE_FRIENDS, FOUND_AFTER_FALSE
from forms import form
from found_datelines import FOUND_AFTER, FOUND_BEFORE
from reference_datelines import REFERENCE

from newsparse import _grammars
from newsparse._grammars import dateline
from newsparse.models.dateline import Dateline

MODULES: list[ModuleType] = [
    importlib.import_module(f"{_grammars.__name__}.{found.name}")
    for found in pkgutil.iter_modules(_grammars.__path__)
    if found.name.startswith("dateline") or found.name == "supplier"
]
TEXTS = [(row.text, row.language) for row in map(form, REFERENCE + FOUND_BEFORE + FOUND_AFTER)] + [
    (text, language) for _, language, text, _ in FALSE_FRIENDS + FOUND_AFTER_FALSE
]

SPEED_ALONE: frozenset[str] = frozenset()
"""Rules that only spare time."""


def _rules() -> Iterator[tuple[str, Callable[..., Any], list[Callable[..., Any]]]]:
    """Every function that says yes or no, or finds something or nothing, with what stands in for it when it is gone."""
    for module in MODULES:
        for name, function in vars(module).items():
            if not inspect.isfunction(function) or function.__module__ != module.__name__:
                continue
            given = str(inspect.signature(function).return_annotation)
            if given == "bool":
                yield f"{module.__name__.rpartition('.')[2]}.{name}", function, [_false, _true]
            elif given.endswith("| None") and name != "parse_dateline":
                yield f"{module.__name__.rpartition('.')[2]}.{name}", function, [_none]


def _false(*_: object, **__: object) -> bool:
    return False


def _true(*_: object, **__: object) -> bool:
    return True


def _none(*_: object, **__: object) -> None:
    return None


def _readings() -> Iterator[tuple[Dateline | None, int]]:
    for text, language in TEXTS:
        try:
            found = dateline.parse_dateline(text, language=language)
        except (AttributeError, IndexError, TypeError):
            yield None, -1
        else:
            yield found, found.end if found else 0


WHOLE = list(_readings())


def _is_missed() -> bool:
    return any(now != before for now, before in zip(_readings(), WHOLE, strict=True))


@pytest.mark.parametrize(("name", "rule", "gone"), [pytest.param(*rule, id=rule[0]) for rule in _rules()])
def test_no_rule_is_idle(
    name: str, rule: Callable[..., Any], gone: list[Callable[..., Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the rule taken out wherever it is used, some form is read otherwise, or not at all."""
    missed = False
    for substitute in gone:
        with monkeypatch.context() as patch:
            _take_out(rule, substitute, patch)
            missed = missed or _is_missed()

    assert missed or name in SPEED_ALONE


def _take_out(rule: Callable[..., Any], substitute: Callable[..., Any], patch: pytest.MonkeyPatch) -> None:
    for module in MODULES:
        for name, value in vars(module).items():
            if value is rule:
                patch.setattr(module, name, substitute)
            elif isinstance(value, dict):
                for key, step in value.items():
                    if step is rule:
                        patch.setitem(value, key, substitute)


@pytest.mark.parametrize("lead", dateline.LEADS)
def test_no_lead_is_idle(lead: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each kind of word before a dateline has a form that needs it."""
    others = [pattern for name, pattern in dateline.LEADS.items() if name != lead]
    monkeypatch.setattr(dateline, "_PREFIX", re.compile("|".join(others)))

    assert _is_missed()
