"""Rows on their way to a part.

In: responses with their articles. Out: an Arrow stream, or lines of JSON. A row has the columns of the response, without its page,
and those of the article.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa

from newsparse.arrow.batch import Failure, arrays, row_of
from newsparse.arrow.columns import readers
from newsparse.models.article import Article
from newsparse.warc.batches import RESPONSES, response_arrays
from newsparse.warc.records import Response
from newsparse.warc.tasks import Form

Outcome = tuple[Response, Article | Failure]
Write = Callable[[list[Outcome]], None]


def writer(target: Path, form: Form, schema: pa.Schema) -> AbstractContextManager[Write]:
    """A function that writes rows to a file, as long as the block lasts."""
    return _stream(target, schema) if form is Form.PARQUET else _lines(target)


def part_schema(schema: pa.Schema) -> pa.Schema:
    """The columns of a part: those of a response without its page, then those that are wanted of an article."""
    return pa.schema([*_about(schema), *schema], schema.metadata)


def _about(schema: pa.Schema) -> pa.Schema:
    return pa.schema([field for field in RESPONSES if field.name != "html" and field.name not in schema.names])


@contextmanager
def _stream(target: Path, schema: pa.Schema) -> Iterator[Write]:
    table, about, reads = part_schema(schema), _about(schema), readers(schema)

    def write(outcomes: list[Outcome]) -> None:
        rows = [row_of(article, reads, response.url) for response, article in outcomes]
        left = response_arrays((response for response, _ in outcomes), about)
        stream.write_batch(pa.RecordBatch.from_arrays([*left, *arrays(rows, schema)], schema=table))

    with pa.OSFile(str(target), "wb") as file, pa.ipc.new_stream(file, table) as stream:
        yield write


@contextmanager
def _lines(target: Path) -> Iterator[Write]:
    with target.open("w", encoding="utf-8", errors="replace") as file:
        yield lambda outcomes: file.writelines(map(_line, outcomes))


def _line(outcome: Outcome) -> str:
    """`Article.to_dict` with what is known of the response; `Article.from_dict` passes over the latter."""
    response, article = outcome
    about = {name: value for name, value in attrs.asdict(response).items() if name not in {"html", "url"}}
    about["fetched"] = response.fetched.isoformat() if response.fetched is not None else None
    failure: dict[str, Any] | None = None
    if isinstance(article, Failure):
        failure = {"code": article.code.value, "message": article.message}
        article = Article(url=response.url)
    return json.dumps({**about, "failure": failure, **article.to_dict()}, ensure_ascii=False) + "\n"
