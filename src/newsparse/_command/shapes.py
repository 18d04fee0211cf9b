"""Articles as the text of each format of the command line.

In: an article, and what the caller wants of it. Out: its text, and the texts of several as they stand together. The formats are
those of `newsparse.formats`, and the lossless dict; here they are only put on lines.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final

import attrs

from newsparse.formats import to_json_ld, to_markdown, to_ninjs, to_row
from newsparse.formats.row import safe_cell
from newsparse.models.article import Article

PATH: Final = "path"
"""The key, or the column, under which the page's own path stands."""


@attrs.frozen
class Wish:
    """What the caller wants of each article."""

    format: str
    fields: tuple[str, ...] = ()
    """Names of fields in the order wanted; all, where there are none."""
    paths: bool = False
    """Whether each has the path of its page with it."""
    formula_safe: bool = False
    """Whether no cell of a table can be a formula."""


@attrs.frozen
class Shape:
    """How the texts of several articles stand together."""

    text: Callable[[Article, str, Wish], str]
    """An article, the path of its page, and the wish, as text."""
    opening: Callable[[Wish], str] = lambda _wish: ""
    between: str = ""
    fields: frozenset[str] = frozenset()
    """What can be chosen; nothing, where the format has no fields of its own."""
    listed: bool = False
    """Whether several stand in a list of JSON."""


def join(texts: Iterable[str], wish: Wish, *, alone: bool) -> Iterator[str]:
    """The texts of the articles with what opens, parts and closes them; of one that is alone nothing does but its own format."""
    shape = SHAPES[wish.format]
    listed = shape.listed and not alone
    yield "[\n" if listed else shape.opening(wish)
    for number, text in enumerate(texts):
        if number:
            yield ",\n" if listed else shape.between
        # No line break of JSON stands in a string.
        yield "  " + text.replace("\n", "\n  ") if listed else text
    yield "\n]\n" if listed else "\n" if shape.listed else ""


def _chosen(known: Mapping[str, Any], path: str, wish: Wish) -> dict[str, Any]:
    fields = {name: known[name] for name in wish.fields} if wish.fields else dict(known)
    return {PATH: path, **fields} if wish.paths else fields


def _fields(article: Article, path: str, wish: Wish) -> dict[str, Any]:
    """The lossless dict; `text` is no key of it, but can be asked for."""
    known = article.to_dict()
    return _chosen({**known, "text": article.text} if "text" in wish.fields else known, path, wish)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _cells(article: Article, path: str, wish: Wish) -> dict[str, Any]:
    """The path is a cell like others, and can be made to look like a formula by whoever names the file."""
    row = _chosen(to_row(article, formula_safe=wish.formula_safe), path, wish)
    if wish.paths and wish.formula_safe:
        row[PATH] = safe_cell(path)
    return row


def _written(cells: Iterable[Any]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


_KEYS: Final = frozenset({*Article().to_dict(), "text"})

SHAPES: Final[dict[str, Shape]] = {
    "json": Shape(lambda article, path, wish: _json(_fields(article, path, wish)), fields=_KEYS, listed=True),
    "jsonl": Shape(lambda *asked: json.dumps(_fields(*asked), ensure_ascii=False) + "\n", fields=_KEYS),
    "jsonld": Shape(lambda article, *_: _json(to_json_ld(article)), listed=True),
    "ninjs": Shape(lambda article, *_: _json(to_ninjs(article)), listed=True),
    "md": Shape(lambda article, *_: to_markdown(article), between="\n---\n\n"),
    "csv": Shape(
        lambda *asked: _written(_cells(*asked).values()),
        opening=lambda wish: _written(_cells(Article(), "", wish)),
        fields=frozenset(to_row(Article())),
    ),
    "text": Shape(lambda article, *_: f"{article.text}\n", between="\f\n"),
}
"""By the name of the format."""
