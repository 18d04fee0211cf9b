"""Batches of pages to batches of articles.

In: a record batch or table with a column of pages. Out: its rows in their order, with the columns of a schema. A wrong
column name raises, since it is the caller's; what stands in a row never does: the row's `problems` tell it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Any, Final, TypeVar

import attrs
import pyarrow as pa

from newsparse._doors import parse_html
from newsparse.arrow.columns import SCHEMA, readers
from newsparse.errors import InputTooLarge, WrongInputType
from newsparse.models.article import Article
from newsparse.models.limits import Limits

_Batch = TypeVar("_Batch", pa.RecordBatch, pa.Table)

_DEFAULT: Final = Limits()
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


class RowProblem(StrEnum):
    """What a table says of a row for which there is no article; the other codes are those of `ProblemCode`."""

    INPUT_TOO_LARGE = "input-too-large"
    """The page has more than `limits.bytes`; nothing of it was read."""
    PARSE_FAILED = "parse-failed"
    """The page met an error of the library."""
    OUT_OF_MEMORY = "out-of-memory"
    """The page wanted more memory than there is."""
    TIME_LIMIT = "time-limit"
    """The page took longer than it may; `newsparse.warc` alone has such a limit."""
    WORKER_DIED = "worker-died"
    """The process that parsed the page died; `newsparse.warc` alone can know."""


@attrs.frozen
class Failure:
    """Why there is no article."""

    code: RowProblem
    message: str
    """One sentence for a person."""


def parse_batch(
    batch: _Batch,
    *,
    html: str = "html",
    url: str | None = "url",
    encoding: str | None = None,
    language: str | None = None,
    reference: str | None = None,
    limits: Limits = _DEFAULT,
    schema: pa.Schema = SCHEMA,
    keep_html: bool = False,
) -> _Batch:
    """The articles of a batch of pages, a row for each page.

    Args:
        batch: a record batch or a table.
        html: the name of the column with the pages, bytes or strings.
        url: the name of the column with their addresses, `None` where there is none; likewise the following three.
        encoding: the column with what the HTTP header says of the encoding.
        language: the column with the language, BCP 47.
        reference: the column with the moment of the fetch: a timestamp, a day, or a string in ISO 8601.
        limits: how much of each page is read.
        schema: the columns that are wanted: `SCHEMA`, `PLAIN_SCHEMA`, or some of the fields of either.
        keep_html: carries the pages themselves through as well.

    Returns:
        What was given, a batch or a table: the caller's columns without the pages, then those of `schema`; a column of the caller
        that has the name of the addresses or the language is replaced by the column of the schema with that name. A row
        without a page has a problem and no article.

    Raises:
        ValueError: a column is missing, or one of the caller's has the name of a column of the schema.

    >>> pages = pa.RecordBatch.from_pylist([{"id": 7, "html": b"<h1>Bridge opens in spring</h1>"}])
    >>> parse_batch(pages, url=None).to_pylist()[0]["headline"]
    'Bridge opens in spring'
    """
    asked = {"html": html, "url": url, "encoding": encoding, "language": language, "reference": reference}
    columns = {argument: name for argument, name in asked.items() if name is not None}
    missing = [name for name in columns.values() if name not in batch.schema.names]
    if missing:
        raise ValueError(f"no column {', '.join(missing)}; there are {', '.join(batch.schema.names)}")
    kept = _kept(batch.schema, schema, columns, keep_html=keep_html)
    if isinstance(batch, pa.RecordBatch):
        return _parsed(batch, kept, columns, limits, schema)
    parts = [_parsed(part, kept, columns, limits, schema) for part in batch.to_batches()]
    return pa.Table.from_batches(parts, _joined(batch.schema, kept, schema))


def to_batch(articles: Iterable[Article], *, schema: pa.Schema = SCHEMA) -> pa.RecordBatch:
    """A row for each article.

    Args:
        articles: parsed or made by hand.
        schema: the columns that are wanted: `SCHEMA`, `PLAIN_SCHEMA`, or some of the fields of either.

    >>> to_batch([Article(headline="Bridge opens")]).column("headline").to_pylist()
    ['Bridge opens']
    """
    reads = readers(schema)
    rows = [{name: read(article) for name, read in reads.items()} for article in articles]
    return pa.RecordBatch.from_arrays(arrays(rows, schema), schema=schema)


def read_page(page: Any, *, limits: Limits = _DEFAULT, **hints: Any) -> Article | Failure:
    """The article of a page, or why there is none; whatever the page is, nothing is raised."""
    try:
        return parse_html(page if page is not None else b"", limits=limits, **hints)
    except (InputTooLarge, WrongInputType) as error:
        return Failure(RowProblem.INPUT_TOO_LARGE, str(error))
    except MemoryError:
        return Failure(RowProblem.OUT_OF_MEMORY, "there is not enough memory for the page")
    except Exception as error:  # noqa: BLE001 - a batch of a thousand pages must not fall for one
        return Failure(RowProblem.PARSE_FAILED, f"an error of the library: {type(error).__name__}")


def row_of(found: Article | Failure, reads: Mapping[str, Callable[[Article], Any]], url: str | None) -> dict[str, Any]:
    """The row of an article, or the one that tells why there is none."""
    if not isinstance(found, Failure):
        return {name: read(found) for name, read in reads.items()}
    row = row_of(Article(url=url), reads, url)
    if "problems" in row:
        row["problems"] = [(found.code.value, found.message, None)]
    return row


def arrays(rows: list[dict[str, Any]], schema: pa.Schema) -> list[pa.Array]:
    """The columns of rows; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD."""
    return [_array([row[field.name] for row in rows], field.type) for field in schema]


def _array(values: list[Any], kind: pa.DataType) -> pa.Array:
    try:
        return pa.array(values, kind)
    except UnicodeEncodeError:
        return pa.array(_without_surrogates(values), kind)


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return _SURROGATES.sub("\ufffd", value)
    if isinstance(value, list):
        return [_without_surrogates(item) for item in value]
    if isinstance(value, tuple):
        return tuple(map(_without_surrogates, value))
    return value


def _kept(given: pa.Schema, wanted: pa.Schema, columns: Mapping[str, str], *, keep_html: bool) -> list[str]:
    """The caller's columns that stand in the result."""
    replaced = {columns.get("url"), columns.get("language")} & set(wanted.names)
    dropped = replaced if keep_html else replaced | {columns["html"]}
    kept = [name for name in given.names if name not in dropped]
    twice = [name for name in kept if name in wanted.names]
    if twice:
        raise ValueError(f"both the pages and the schema have a column {', '.join(twice)}; rename it, or leave it out")
    return kept


def _joined(given: pa.Schema, kept: list[str], wanted: pa.Schema) -> pa.Schema:
    # What pandas writes there speaks of the columns that were given.
    described = {key: value for key, value in (given.metadata or {}).items() if key != b"pandas"}
    return pa.schema([*(given.field(name) for name in kept), *wanted], {**described, **(wanted.metadata or {})})


def _parsed(
    batch: pa.RecordBatch, kept: list[str], columns: Mapping[str, str], limits: Limits, schema: pa.Schema
) -> pa.RecordBatch:
    reads = readers(schema)
    pages = _values(batch.column(columns["html"]))
    hints = {name: _hints(name, batch.column(column)) for name, column in columns.items() if name != "html"}
    rows = []
    for page in pages:
        row_hints = {name: next(values) for name, values in hints.items()}
        rows.append(row_of(read_page(page, limits=limits, **row_hints), reads, row_hints.get("url")))
    carried = [batch.column(name) for name in kept]
    return pa.RecordBatch.from_arrays([*carried, *arrays(rows, schema)], schema=_joined(batch.schema, kept, schema))


def _values(column: pa.Array) -> Iterator[Any]:
    """One value at a time: the pages of a batch are not all copied at once."""
    return (value.as_py() for value in column)


def _hints(name: str, column: pa.Array) -> Iterator[Any]:
    if name != "reference":
        return (value if isinstance(value, str) else None for value in _values(column))
    if pa.types.is_timestamp(column.type):
        # Nanoseconds have no place in a datetime.
        column = column.cast(pa.timestamp("us", tz=column.type.tz), safe=False)
    return map(moment, _values(column))


def moment(value: Any) -> dt.date | None:
    """A day or a moment, `None` where the value is none."""
    if isinstance(value, str):
        try:
            return dt.datetime.fromisoformat(value)
        except ValueError:
            return None
    return value if isinstance(value, dt.date) else None
