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
html_extra_path = ["llms.txt"]
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["site.js"]
html_theme_options = {
    "navigation_with_keys": True,
    # Both inks reach 4.5 : 1 on their grounds; the theme's own blue on code does not.
    "light_css_variables": {
        "color-brand-primary": "#0b6e4f",
        "color-brand-content": "#0b6e4f",
        "color-problematic": "#9b1c1c",
    },
    "dark_css_variables": {
        "color-brand-primary": "#6fd3b0",
        "color-brand-content": "#6fd3b0",
        "color-problematic": "#ff9a9a",
    },
}
exclude_patterns = ["_build"]
smartquotes = False  # they would make a dash of the hyphens of an option
myst_heading_anchors = 3
myst_url_schemes = ("http", "https", "mailto")
myst_enable_extensions = ["deflist"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = False
autodoc_mock_imports = ["datatrove"]  # much to install for two base classes
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


def _level_captions(app: Sphinx, error: Exception | None) -> None:
    """Sphinx calls the captions of toctrees headings, and leaves out the level that a heading has to have."""
    if error is None and app.builder.format == "html":
        for page in Path(app.outdir).rglob("*.html"):
            html = page.read_text(encoding="utf-8")
            page.write_text(html.replace(' role="heading">', ' role="heading" aria-level="2">'), encoding="utf-8")


def setup(app: Sphinx) -> None:
    """Wrap Napoleon, and mend captions."""
    app.connect("build-finished", _level_captions)
    app.connect("autodoc-process-docstring", _before_napoleon, priority=400)
    app.connect("autodoc-process-docstring", _after_napoleon, priority=600)
