"""Who may import whom."""

from __future__ import annotations

import ast

import pytest
from source import Module, imported, modules, own_module, room

ORDER = (
    ("__main__",),
    ("_command",),
    ("",),
    ("datatrove",),
    ("warc",),
    ("arrow",),
    ("strategies", "formats", "report"),
    ("_doors",),
    ("_line",),
    ("_fields",),
    ("_labels",),
    ("_claims",),
    ("_blocks",),
    ("_input",),
    ("_grammars",),
    ("_lexicon",),
    ("models",),
    ("errors", "_native"),
)
"""A room imports only what stands below it, and itself; "" is the package's own `__init__`."""

RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}

UPWARD: set[tuple[str, str]] = set()
"""Imports against the order, each with its reason; there are none."""

HEAD = "newsparse._blocks.page"
"""All that the claims know of the blocks: the values that a page's head is made of."""

LXML = {"_blocks", "_input", "_line", "_doors", "report"}
"""The rooms that may know lxml."""


def _edges(module: Module, nodes: list[ast.AST]) -> set[tuple[str, str]]:
    targets = {own_module(name) for node in nodes for name in imported(node)}
    return {(module.name, target) for target in targets if target is not None and target != module.name}


def test_every_room_has_its_place_in_the_order() -> None:
    """A new room is given a rank before anything is put into it."""
    assert {module.room for module in modules()} <= RANK.keys()


def test_a_room_imports_only_what_stands_below_it() -> None:
    """The line goes one way, and neighbours of one rank do not know one another."""
    edges = set().union(*(_edges(module, module.walk()) for module in modules()))
    against = {
        (importer, target)
        for importer, target in edges
        if room(importer) != room(target) and RANK[room(importer)] >= RANK[room(target)]
    }

    assert UPWARD == against


def test_claims_read_the_head_and_no_blocks() -> None:
    """What a page states and what it prints are read apart, and weighed later."""
    edges = set().union(*(_edges(module, module.walk()) for module in modules() if module.room == "_claims"))

    assert {HEAD} == {target for _, target in edges if room(target) == "_blocks"}


def test_modules_do_not_import_one_another_in_a_circle() -> None:
    """Each module can be read, and loaded, after those that it names."""
    graph = {module.name: {target for _, target in _edges(module, list(module.tree.body))} for module in modules()}
    # A package's own __init__ names its modules; a module that asks for `package.neighbour` is no circle.
    while leaves := {name for name, targets in graph.items() if not targets & graph.keys()}:
        graph = {name: targets for name, targets in graph.items() if name not in leaves}

    assert {} == graph


@pytest.mark.parametrize("module", [m for m in modules() if m.room not in LXML], ids=lambda m: m.name)
def test_after_the_blocks_nobody_knows_lxml(module: Module) -> None:
    """Labels and fields see pieces and traits; the parser can be exchanged behind them."""
    names = [name for node in module.walk() for name in imported(node)]

    assert [] == [name for name in names if name.split(".")[0] == "lxml"]


def test_the_command_alone_knows_click_and_rich() -> None:
    """The extra `cli` is for the terminal; notebooks and services do without it."""
    names = {
        (module.room, name.split(".")[0]) for module in modules() for node in module.walk() for name in imported(node)
    }

    assert {"_command"} == {room for room, name in names if name in {"click", "rich"}}


def test_imports_are_absolute() -> None:
    """A module's imports read the same wherever it is moved to."""
    relative = [
        module.name
        for module in modules()
        for node in module.walk()
        if isinstance(node, ast.ImportFrom) and node.level > 0
    ]

    assert [] == relative
