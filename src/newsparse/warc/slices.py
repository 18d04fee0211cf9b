"""A slice of a WARC file to rows.

In: a slice. Out: a file with its rows, and the faults. Every HTML response gives one row, whatever becomes of it. The rows of
Parquet wait as an Arrow stream until the file is whole, those of JSON Lines as lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import attrs

from newsparse.arrow.batch import Failure, RowProblem, read_page
from newsparse.models.article import Article
from newsparse.models.limits import Limits
from newsparse.warc.limits import PageTimeout, time_limit
from newsparse.warc.records import Fault, Response, read_responses
from newsparse.warc.rows import Outcome, writer
from newsparse.warc.tasks import ReadSlice, SliceDone

NOWHERE: Final = -1
"""The place of a worker that is on no record."""
_ROWS: Final = 64
"""Rows that are in memory at once."""

Tell = Callable[[int], None]


class UnreadableInput(Exception):
    """The file cannot be opened, or not be read to its end."""


def read_slice(task: ReadSlice, tell: Tell) -> SliceDone:
    """Read, parse and write down a slice.

    Args:
        task: the slice.
        tell: hears the offset of each record before it is parsed, and `NOWHERE` after it.

    Raises:
        UnreadableInput: the file cannot be read.
        OSError: there is no room, or no leave, to write.
    """
    faults: list[Fault] = []
    names: list[tuple[int, str | None, str | None]] = []
    waiting: list[Outcome] = []
    with writer(task.target, task.form, task.schema) as write:
        for found in _found(task):
            if isinstance(found, Fault):
                faults.append(found)
                continue
            tell(found.offset)
            article = _parsed(found, task)
            tell(NOWHERE)
            names.append((found.offset, found.record_id, found.url))
            if isinstance(article, Failure) and article.code is not RowProblem.INPUT_TOO_LARGE:
                faults.append(Fault(article.code.value, found.offset, found.record_id, found.url, article.message))
            # The page itself is not kept: so many of them are more than a worker should have.
            waiting.append((attrs.evolve(found, html=b""), article))
            if len(waiting) >= _ROWS:
                write(waiting)
                waiting.clear()
        write(waiting)
    return SliceDone(len(names), tuple(faults), tuple(names))


def _found(task: ReadSlice) -> Iterator[Response | Fault]:
    try:
        yield from read_responses(task.path, start=task.start, stop=task.stop, most=task.limits.page_bytes)
    except OSError as error:
        raise UnreadableInput(error.strerror or str(error)) from error


def _parsed(response: Response, task: ReadSlice) -> Article | Failure:
    known = task.passed_over.get(response.offset)
    if known is not None:
        return Failure(RowProblem(known), "a worker was lost over it; passed over")
    limits = task.limits
    try:
        with time_limit(limits.seconds):
            return read_page(
                response.html,
                limits=Limits(bytes=limits.page_bytes),
                url=response.url,
                encoding=response.encoding,
                reference=response.fetched,
            )
    except PageTimeout:
        return Failure(RowProblem.TIME_LIMIT, f"more than {limits.seconds:g} seconds; given up")
