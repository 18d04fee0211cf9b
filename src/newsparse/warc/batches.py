"""The pages of a WARC file as Arrow batches.

In: a WARC file. Out: record batches of its HTML responses, for `newsparse.arrow.parse_batch` in whatever engine: the column names
are those that it is called with. Faults are for `read_responses`; a table has no place for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

import attrs
import pyarrow as pa

from newsparse.warc.records import MOST_BYTES, Response, read_responses

RESPONSES: Final = pa.schema(
    [
        pa.field("record_id", pa.string()),
        pa.field("offset", pa.int64()),
        pa.field("url", pa.string()),
        pa.field("fetched", pa.timestamp("us", tz="UTC")),
        pa.field("status", pa.int32()),
        pa.field("content_type", pa.string()),
        pa.field("encoding", pa.string()),
        pa.field("truncated", pa.string()),
        pa.field("html", pa.binary()),
    ]
)
"""The columns of a batch of pages: the fields of `Response`, in their order."""


def read_batches(source: Path | str | BinaryIO, *, rows: int = 64, most: int = MOST_BYTES) -> Iterator[pa.RecordBatch]:
    """The HTML responses of a WARC file, `rows` at a time.

    Args:
        source: the file, or its name: plain, or compressed with gzip, zstd or lz4; an open file has to be binary, and be sought in.
        rows: pages of a batch; the last one may have fewer.
        most: bytes of a page that are read; a longer page is cut after the byte that is too many.

    Raises:
        OSError: the file cannot be opened or read.
    """
    found = (one for one in read_responses(source, most=most) if isinstance(one, Response))
    while chunk := list(islice(found, rows)):
        yield pa.RecordBatch.from_arrays(response_arrays(chunk, RESPONSES), schema=RESPONSES)


def response_arrays(responses: Iterable[Response], schema: pa.Schema) -> list[pa.Array]:
    """The columns of responses that a schema names."""
    rows = [attrs.astuple(response, recurse=False) for response in responses]
    places = {name: place for place, name in enumerate(RESPONSES.names)}
    return [pa.array([row[places[field.name]] for row in rows], field.type) for field in schema]
