"""What the tables of the library hold: every pattern and every text, however deep in tuples, dicts and rows.

In: the imported package. Out: each with the dotted name of the table that it stands in. Shared by the tests of growth and
by the seeds of `fuzz/`: what is added to a table is tried by both without being named anywhere.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import newsparse

_PROGRAMS = frozenset({"newsparse.__main__"})
"""Modules that run when they are imported."""

_LONGEST = 60
"""Characters of a phrase."""


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """Every compiled pattern over text, by the name of its first place."""
    found: dict[re.Pattern[str], str] = {}
    for name, value in _leaves():
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            found.setdefault(value, name)
    return {name: pattern for pattern, name in found.items()}


@cache
def texts() -> dict[str, tuple[str, ...]]:
    """The texts of each table; one that two tables hold is in the first."""
    seen: set[str] = set()
    found: dict[str, list[str]] = {}
    for name, value in _leaves():
        for text in _parts(value) if isinstance(value, str) else ():
            if text.strip() and text not in seen:
                seen.add(text)
                found.setdefault(name.partition("[")[0], []).append(text)
    return {name: tuple(values) for name, values in found.items()}


def _parts(text: str) -> list[str]:
    """Phrases of one row are parted by bars; long rows of words by blanks."""
    return text.split("|") if "|" in text else text.split() if len(text) > _LONGEST else [text]


def _leaves() -> Iterator[tuple[str, Any]]:
    """Every value of a module's constants that holds no others."""
    for found in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if found.name in _PROGRAMS:
            continue
        try:
            module = importlib.import_module(found.name)
        except ModuleNotFoundError:
            continue  # Its extra is not installed here.
        for name, value in vars(module).items():
            if not name.startswith("__"):
                yield from _within(f"{found.name.removeprefix('newsparse.')}.{name}", value)


def _within(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, held in value.items():
            yield from _within(f"{name}[key]", key)
            yield from _within(f"{name}[{str(key)[:40]}]", held)
    elif isinstance(value, list | tuple | set | frozenset):
        for place, held in enumerate(value if isinstance(value, list | tuple) else sorted(value, key=repr)):
            yield from _within(f"{name}[{place}]", held)
    elif type(value).__module__.startswith("newsparse") and not callable(value):
        # A row: attrs, or a plain class with slots.
        for slot in getattr(type(value), "__slots__", ()):
            if hasattr(value, slot):
                yield from _within(f"{name}.{slot}", getattr(value, slot))
    else:
        yield name, value
