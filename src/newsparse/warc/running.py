"""A run: WARC files to parts.

In: files and a folder. Out: a part for each file in the folder, and `problems.jsonl`. Strategy: files are cut into slices, slices go
to workers, and what the workers wrote is joined, file by file, by a worker; this process only hands out, collects and renames. A
part that is there already is not made again, so that a run which was stopped is gone on with by starting it again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import attrs
import pyarrow as pa

from newsparse.arrow.columns import SCHEMA
from newsparse.warc.crew import Crew
from newsparse.warc.hold import held
from newsparse.warc.limits import RunLimits
from newsparse.warc.parts import part_of, settle
from newsparse.warc.plan import Plan, Progress
from newsparse.warc.problems import forget_unfinished, write_problems
from newsparse.warc.records import Fault
from newsparse.warc.tasks import Form

_TICK: Final = 0.5
"""Seconds between two reports."""


@attrs.frozen
class Summary:
    """What a run has done."""

    parts: tuple[Path, ...]
    """The parts that were written."""
    there: tuple[Path, ...]
    """The parts that were there already."""
    unreadable: tuple[tuple[Path, str], ...]
    """The files that have no part, and why not."""
    pages: int
    faults: int


Report = Callable[[Progress], None]


def run(
    inputs: Sequence[Path],
    out: Path,
    *,
    jobs: int = 1,
    form: Form = Form.PARQUET,
    schema: pa.Schema = SCHEMA,
    limits: RunLimits | None = None,
    report: Report | None = None,
) -> Summary:
    """Parse the pages of WARC files into a folder, a part for each file.

    Args:
        inputs: WARC files: plain, or compressed with gzip, zstd or lz4.
        out: the folder; it is made where there is none.
        jobs: how many pages are parsed at once, each by a process of its own.
        form: what the parts are written as.
        schema: the columns of an article that Parquet is to have: some of those of `newsparse.arrow.SCHEMA`.
        limits: how much a page may cost.
        report: is called about twice a second.

    Returns:
        What was done. Pages that could not be read or parsed are in `problems.jsonl` beside the parts.

    Raises:
        ValueError: two inputs would become one part.
        OSError: an input is not there, or the folder cannot be written to; finished parts stay as they are.
        RuntimeError: workers die again and again without being on a record.
    """
    parts = _parts(inputs, out, form)
    sizes = {path: path.stat().st_size for path in inputs}
    there = {path for path, part in parts.items() if part.exists()}
    limits = limits or RunLimits()
    with held(out) as passing, Crew(jobs, limits) as crew:
        forget_unfinished(out, passing)
        plan = Plan({path: size for path, size in sizes.items() if path not in there}, passing, form, schema, limits)
        while plan.hand_out(crew):
            for task, answer in crew.answers(_TICK):
                for path, faults in plan.take(task, answer):
                    _finish(path, passing, parts[path], form, faults)
            if report is not None:
                report(plan.progress(crew.pages()))
    return Summary(
        tuple(parts[path] for path in plan.finished),
        tuple(part for path, part in parts.items() if path in there),
        tuple(plan.unreadable.items()),
        plan.pages,
        plan.faults,
    )


def _parts(inputs: Sequence[Path], out: Path, form: Form) -> dict[Path, Path]:
    parts: dict[Path, Path] = {}
    for path in inputs:
        part = part_of(path, out, form)
        if part in parts.values():
            raise ValueError(f"two inputs would become {part}")
        parts[path] = part
    return parts


def _finish(path: Path, passing: Path, part: Path, form: Form, faults: Sequence[Fault]) -> None:
    """The order is what makes a killed run harmless: first the problems, then the name."""
    write_problems(part.parent, path, form, faults)
    (passing / part.name).replace(part)
    settle(part.parent)
