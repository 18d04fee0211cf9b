"""Rooms that fit the eye."""

from __future__ import annotations

import ast

import pytest
from source import Module, modules

MODULE_LINES = 400
FUNCTION_LINES = 60
"""The guide is 300 and 40; these are where a room has to be parted."""


def _is_table(module: Module) -> bool:
    """Data alone: nothing in it is defined but constants."""
    return not any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in module.walk())


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_modules_and_functions_stay_small(module: Module) -> None:
    """A module can be read at one sitting and a function at one look; tables are as long as they are."""
    functions = [node for node in module.walk() if isinstance(node, ast.FunctionDef)]
    long = {node.name for node in functions if (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES}

    assert _is_table(module) or module.lines <= MODULE_LINES
    assert set() == long


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_every_module_says_what_it_is_for(module: Module) -> None:
    """What comes in and goes out, how, and what does not belong there."""
    assert len(ast.get_docstring(module.tree) or "") > 40


def test_no_room_is_a_lumber_room() -> None:
    """A name that fits everything says nothing."""
    lumber = {"utils", "util", "helpers", "common", "base", "core", "misc", "settings", "config"}

    assert set() == lumber & {part.strip("_") for module in modules() for part in module.name.split(".")}
