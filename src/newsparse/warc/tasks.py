"""What a worker is asked to do, and what it answers.

In and out: values that pickle. A file is read slice by slice, by whichever worker is free; when all of its slices are there, one
worker joins them to the part. Who does what when is the matter of the run.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import attrs
import pyarrow as pa

from newsparse.warc.limits import RunLimits
from newsparse.warc.records import Fault


class Form(StrEnum):
    """What the parts are written as; the value is the ending of their names."""

    PARQUET = "parquet"
    JSONL = "jsonl"


@attrs.frozen
class ReadSlice:
    """Read the pages of a slice and parse them."""

    path: Path
    start: int
    stop: int | None
    target: Path
    """Where the rows go."""
    form: Form
    schema: pa.Schema
    """The columns of an article that Parquet is to have."""
    limits: RunLimits
    passed_over: Mapping[int, str] = attrs.field(factory=dict)
    """Offsets of records that are not parsed, and why not: they have cost a worker already."""


@attrs.frozen
class SliceDone:
    """A slice has been read."""

    pages: int
    faults: tuple[Fault, ...]
    """In the order of the file."""
    record_ids: tuple[tuple[int, str | None, str | None], ...]
    """The offset, name and address of each record that has a row."""


@attrs.frozen
class JoinSlices:
    """Put the slices of a file together."""

    path: Path
    sources: tuple[Path, ...]
    target: Path
    form: Form


@attrs.frozen
class PartDone:
    """A part is complete under its passing name."""


@attrs.frozen
class Unreadable:
    """The file cannot be read any more."""

    message: str


@attrs.frozen
class Died:
    """The worker is gone."""

    offset: int
    """The record that it was on, -1 where it was on none."""
    code: str
    """A `RowProblem`."""


Task = ReadSlice | JoinSlices
Answer = SliceDone | PartDone | Unreadable | OSError
