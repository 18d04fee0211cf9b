"""How the docs are built: Sphinx, MyST, furo. `python -m sphinx -n -W -b html docs docs/_build`."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from sphinx.application import Sphinx

project = "newsparse"
author = "newsparse developers"
copyright = "2026, newsparse developers"  # noqa: A001 - Sphinx's name
release = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "version"
]
version = release

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
html_title = "newsparse"
exclude_patterns = ["_build"]
myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = False
autodoc_default_options = {"members": True, "undoc-members": True, "show-inheritance": False}
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# No inventories are fetched, so names of other libraries cannot be resolved.
nitpick_ignore_regex = [(r"py:.*", r"(?!newsparse).*"), (r"py:class", r".*\._Batch")]

# Docstrings are written with single backquotes around code, as in Markdown; reStructuredText wants two. Napoleon takes
# what stands before a colon in an attribute's docstring for its type, so those are put back as they were written.
_CODE = re.compile(r"(?<![`:\\])`([^`]+)`(?!`)")
_WRITTEN: dict[str, list[str]] = {}


def _before_napoleon(_app: Sphinx, what: str, name: str, _thing: object, _options: object, lines: list[str]) -> None:
    lines[:] = _CODE.sub(r"``\1``", "\n".join(lines)).split("\n")
    if what in {"attribute", "data"}:
        _WRITTEN[name] = list(lines)


def _after_napoleon(_app: Sphinx, what: str, name: str, _thing: object, _options: object, lines: list[str]) -> None:
    if what in {"attribute", "data"}:
        lines[:] = _WRITTEN.pop(name)


def setup(app: Sphinx) -> None:
    """Wrap Napoleon."""
    app.connect("autodoc-process-docstring", _before_napoleon, priority=400)
    app.connect("autodoc-process-docstring", _after_napoleon, priority=600)
