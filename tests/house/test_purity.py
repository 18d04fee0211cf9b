"""What the library must not touch: the clock, the environment, chance, the network, and its own globals."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from source import ROOT, Module, imported, modules

FORBIDDEN_MODULES = {
    "asyncio",
    "getpass",
    "gettext",
    "http",
    "locale",
    "logging",
    "os",
    "pickle",
    "platform",
    "random",
    "requests",
    "secrets",
    "shelve",
    "socket",
    "ssl",
    "subprocess",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "urllib3",
    "uuid",
}
FORBIDDEN_CALLS = {"eval", "exec", "input", "open", "print", "hash"}
CLOCKS = {"now", "today", "utcnow", "fromtimestamp", "localtime"}
CHANGES = {
    "add",
    "append",
    "clear",
    "discard",
    "extend",
    "insert",
    "pop",
    "popitem",
    "remove",
    "setdefault",
    "sort",
    "update",
}
COMMAND = {"_command", "__main__", "warc"}
"""The command reads files, prints and looks at the environment; the runs over WARC files read and write files, and watch their workers
by the clock. No other room does."""

ALLOWED_CALLS: set[tuple[str, str]] = set()
"""(module, call) that is an exception, each with its reason."""

LEFT_ALONE = "asyncio click dateutil email hypothesis http.client json.tool logging newsparse.formats newsparse.report newsparse.strategies random rich socket ssl urllib.request urllib3"

LIBRARY = [module for module in modules() if module.room not in COMMAND and module.room != "strategies"]


def _called(module: Module) -> set[str]:
    calls = [node.func for node in module.walk() if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    methods = {call.attr for call in calls if isinstance(call, ast.Attribute)}
    return (names & FORBIDDEN_CALLS) | (methods & CLOCKS)


@pytest.mark.parametrize("module", LIBRARY, ids=lambda module: module.name)
def test_nothing_outside_the_input_is_read(module: Module) -> None:
    """No clock, environment, chance, network, locale or log: two calls on one input give equal values."""
    names = {name for node in module.walk() for name in imported(node)}
    forbidden = {name for name in names for module_ in FORBIDDEN_MODULES if f"{name}.".startswith(f"{module_}.")}
    called = {call for call in _called(module) if (module.name, call) not in ALLOWED_CALLS}

    assert (set(), set()) == (forbidden, called)


def _global_names(tree: ast.Module) -> list[str]:
    names: list[str] = []
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        names += [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
    return names


def _is_constant_name(name: str) -> bool:
    bare = name.strip("_")
    return bare.isupper() or (name.startswith("__") and name.endswith("__")) or bare[:1].isupper()


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_module_level_names_are_constants(module: Module) -> None:
    """Functions, classes, type aliases and CAPITALS stand at module level, and nothing else."""
    assert [] == [name for name in _global_names(module.tree) if not _is_constant_name(name)]


def _changed(node: ast.AST) -> str | None:
    """The CAPITAL name that a statement inside a function changes, `None` where it changes none."""
    target: ast.AST | None = None
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGES:
        target = node.func.value
    elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
        target = node.value
    elif isinstance(node, ast.AugAssign):
        target = node.target
    return target.id if isinstance(target, ast.Name) and target.id.strip("_").isupper() else None


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.name)
def test_no_function_changes_a_global(module: Module) -> None:
    """Nothing that a call learns outlives it."""
    functions = [node for node in module.walk() if isinstance(node, ast.FunctionDef)]
    changed = {_changed(node) for function in functions for node in ast.walk(function)} - {None}
    declared = [node.names for node in module.walk() if isinstance(node, ast.Global)]

    assert (set(), []) == (changed, declared)


def _cached(function: ast.FunctionDef) -> bool:
    words = {node.id for item in function.decorator_list for node in ast.walk(item) if isinstance(node, ast.Name)}
    attributes = {
        node.attr for item in function.decorator_list for node in ast.walk(item) if isinstance(node, ast.Attribute)
    }
    return bool({"cache", "lru_cache"} & (words | attributes))


@pytest.mark.parametrize("module", LIBRARY, ids=lambda module: module.name)
def test_a_cache_only_loads_tables(module: Module) -> None:
    """A cached function takes nothing, or the language code that names its table: no page's text is kept."""
    for function in [node for node in module.walk() if isinstance(node, ast.FunctionDef) and _cached(node)]:
        parameters = [argument.arg for argument in function.args.args]

        assert parameters in ([], ["language"], ["code"]), function.name


def test_importing_newsparse_leaves_the_network_and_the_tables_alone() -> None:
    """No network module, no date parser and nothing of the tests' own is loaded by the import."""
    code = f"import sys, newsparse; print(*sorted(set({LEFT_ALONE!r}.split()) & set(sys.modules)))"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert "" == printed.strip()


def test_the_plain_form_loads_no_command() -> None:
    """`newsparse FILE` needs neither click nor rich, and does not wait for them."""
    code = f"import sys; from newsparse._command import main; main([{str(ROOT / 'examples/bridge.html')!r}]); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.splitlines()[-1]

    assert set() == {"click", "rich", "newsparse.formats", "newsparse.report"} & set(loaded.split())
