"""The library's own source as the house tests see it: each module's name, path and syntax tree."""

from __future__ import annotations

import ast
import importlib.util
from functools import cache
from pathlib import Path
from types import ModuleType

import attrs

import newsparse

PACKAGE = Path(newsparse.__file__).parent
ROOT = Path(__file__).parents[2]


@attrs.frozen
class Module:
    """One module of the library."""

    name: str
    """Dotted: "newsparse._blocks.page"."""
    path: Path
    tree: ast.Module
    lines: int

    @property
    def room(self) -> str:
        """The first part after "newsparse", empty for the package itself."""
        return room(self.name)

    def walk(self) -> list[ast.AST]:
        """Every node."""
        return list(ast.walk(self.tree))


def room(name: str) -> str:
    """The layer that a dotted name stands in."""
    return name.split(".")[1] if "." in name else ""


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the library, sorted by name."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        name = ".".join(("newsparse", *(part for part in parts if part != "__init__")))
        source = path.read_text(encoding="utf-8")
        found.append(Module(name, path, ast.parse(source), source.count("\n")))
    return tuple(found)


def imported(node: ast.AST) -> list[str]:
    """The dotted names that an import statement asks for; none for any other node."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def own_module(name: str) -> str | None:
    """The module of the library that an imported name is or stands in, `None` for foreign names."""
    names = {module.name for module in modules()}
    for candidate in (name, name.rpartition(".")[0]):
        if candidate in names:
            return candidate
    return None


def load_tool(name: str) -> ModuleType:
    """A script of tools/ as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
