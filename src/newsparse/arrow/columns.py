"""The columns of a table of articles.

In: an `Article`. Out: `SCHEMA`, and a plain value for each of its columns. There is a column for each field of `Article`, and
`text` and `agency`, which are read from several. The order of the columns is that of `Article`. Batches are put together
elsewhere.
"""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Mapping
from importlib import metadata
from typing import Any, Final

import attrs
import pyarrow as pa

from newsparse.arrow.shapes import Shape, shape_of, struct_of
from newsparse.models.article import Article
from newsparse.models.evidence import Evidence

SCHEMA_VERSION: Final = 1
"""Of the columns and their types; it rises with every change that a reader of a stored table would notice."""

_DICTIONARY: Final = pa.dictionary(pa.int32(), pa.string())
_DICTIONARIES: Final = frozenset({"language", "section", "agency"})
"""Columns in which few strings stand many times."""

_EVIDENCE: Final = struct_of(Evidence, without=frozenset({"raw"}))
"""Without the characters themselves, which would store a page's text a second time: start and end point at them."""


def _agency(article: Article) -> str | None:
    """Who supplied the story: by its credit, or else by its dateline."""
    agency = article.credit or (article.dateline.agency if article.dateline is not None else None)
    return agency.name if agency is not None else None


def _text(article: Article) -> str:
    return article.text


def _evidence(article: Article) -> list[tuple[Any, ...]]:
    write = _EVIDENCE.write
    assert write is not None
    evidence = article.evidence
    return [
        (field.name, *write(piece)) for field in attrs.fields(type(evidence)) for piece in getattr(evidence, field.name)
    ]


_READ: Final[dict[str, tuple[pa.DataType, Callable[[Article], Any]]]] = {
    "agency": (pa.string(), _agency),
    "text": (pa.string(), _text),
    "evidence": (pa.list_(pa.struct([pa.field("field", pa.string()), *_EVIDENCE.type])), _evidence),
}
"""Columns that are no plain copy of a field."""

_AFTER: Final = {"credit": "agency", "body": "text"}
"""Columns that are no fields of `Article`, and after which of them they stand."""


def _names() -> Iterator[str]:
    for field in attrs.fields(Article):
        yield field.name
        if field.name in _AFTER:
            yield _AFTER[field.name]


def _reader(name: str, shape: Shape) -> Callable[[Article], Any]:
    write = shape.write

    def read(article: Article) -> Any:
        value = getattr(article, name)
        return value if write is None or value is None else write(value)

    return read


def _columns() -> dict[str, tuple[pa.DataType, Callable[[Article], Any]]]:
    hints = typing.get_type_hints(Article)
    columns = {}
    for name in _names():
        if name in _READ:
            columns[name] = _READ[name]
        else:
            shape = shape_of(hints[name])
            columns[name] = (shape.type, _reader(name, shape))
    return columns


_COLUMNS: Final = _columns()


def _version() -> str:
    try:
        return metadata.version("newsparse")
    except metadata.PackageNotFoundError:
        return "(not installed)"


_METADATA: Final = {"newsparse.schema_version": str(SCHEMA_VERSION), "newsparse.version": _version()}

PLAIN_SCHEMA: Final = pa.schema([pa.field(name, kind) for name, (kind, _) in _COLUMNS.items()], _METADATA)
"""`SCHEMA` without dictionaries, for engines that know none."""

SCHEMA: Final = pa.schema(
    [pa.field(name, _DICTIONARY if name in _DICTIONARIES else kind) for name, (kind, _) in _COLUMNS.items()], _METADATA
)
"""The columns of a table of articles and their types; the metadata has the version of the schema and that of the library."""


def readers(schema: pa.Schema) -> Mapping[str, Callable[[Article], Any]]:
    """For each column of a schema how an article gives its value.

    Raises:
        ValueError: the schema has a column that `SCHEMA` has not.
    """
    unknown = [name for name in schema.names if name not in _COLUMNS]
    if unknown:
        raise ValueError(f"no columns of newsparse.arrow.SCHEMA: {', '.join(unknown)}")
    return {name: _COLUMNS[name][1] for name in schema.names}
