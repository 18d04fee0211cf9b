"""Parts on the disk.

In: the slices of a file. Out: a part under its own name. Strategy: a part is written under a passing name and renamed when all of it
is on the disk. Whatever is killed at whatever moment leaves parts that are whole. What went wrong on the way is written down
elsewhere.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.warc.tasks import Form, JoinSlices, PartDone

_GROUP_ROWS: Final = 2_048
_GROUP_BYTES: Final = 32_000_000
"""A row group has hardly more of either: what is in memory when a part is joined."""
_ENDINGS: Final = (".gz", ".zst", ".lz4", ".warc")


def part_of(path: Path, out: Path, form: Form) -> Path:
    """The part that a file becomes.

    >>> part_of(Path("in/CC-NEWS-1.warc.gz"), Path("out"), Form.PARQUET).name
    'CC-NEWS-1.parquet'
    """
    name = path.name
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    return out / f"{name}.{form.value}"


def join_slices(task: JoinSlices) -> PartDone:
    """Put slices together to a part, and leave it on the disk under its passing name.

    Raises:
        OSError: there is no room, or no leave, to write.
    """
    if task.form is Form.PARQUET:
        _join_streams(task.sources, task.target)
    else:
        with task.target.open("wb") as target:
            for source in task.sources:
                with source.open("rb") as lines:
                    shutil.copyfileobj(lines, target, 1 << 20)
    settle(task.target)
    for source in task.sources:
        source.unlink()
    return PartDone()


def _join_streams(sources: tuple[Path, ...], target: Path) -> None:
    batches = _batches(sources)
    schema = next(batches)
    with pq.ParquetWriter(target, schema, compression="zstd") as writer:
        for group in _groups(batches):
            writer.write_table(pa.Table.from_batches(group, schema))


def _batches(sources: tuple[Path, ...]) -> Iterator[Any]:
    """The schema, then the batches of all the streams."""
    for place, source in enumerate(sources):
        with pa.OSFile(str(source), "rb") as file, pa.ipc.open_stream(file) as stream:
            if place == 0:
                yield stream.schema
            yield from stream


def _groups(batches: Iterator[pa.RecordBatch]) -> Iterator[list[pa.RecordBatch]]:
    """Batches that become one row group."""
    group: list[pa.RecordBatch] = []
    rows = size = 0
    for batch in batches:
        group.append(batch)
        rows += batch.num_rows
        size += batch.nbytes
        if rows >= _GROUP_ROWS or size >= _GROUP_BYTES:
            yield group
            group = []
            rows = size = 0
    if group:
        yield group


def settle(path: Path) -> None:
    """Have a file, or the names in a folder, on the disk itself."""
    if path.is_dir() and os.name == "nt":  # where a folder cannot be opened
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
