"""`newsparse warc`: WARC files in, Parquet or JSON Lines out.

In: names of files, and a folder. Out: a part for each file, `problems.jsonl`, a bar on a terminal and a line at the end. What is done
is done by `newsparse.warc`; here it is only asked for and shown.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from newsparse._command.output import BROKEN_OFF, DONE, FAILED, Complaint, complain, reason_of

if TYPE_CHECKING:
    from newsparse.warc import Progress, Summary

_EXTRA: Final = frozenset({"fastwarc", "pyarrow"})


@click.command("warc")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(file_okay=False, path_type=Path), help="The folder of the parts."
)
@click.option(
    "--jobs", default=1, show_default=True, type=click.IntRange(min=1), help="How many processes parse pages."
)
@click.option(
    "--form",
    default="parquet",
    show_default=True,
    type=click.Choice(["parquet", "jsonl"]),
    help="What the parts are written as.",
)
@click.option("--columns", metavar="NAMES", help="The columns of an article that Parquet is to have, parted by commas.")
@click.option(
    "--seconds",
    default=10.0,
    show_default=True,
    type=click.FloatRange(min=0, min_open=True),
    help="Processor time that a page may take.",
)
@click.option(
    "--megabytes",
    default=1024,
    show_default=True,
    type=click.IntRange(min=256),
    help="Memory that a process may have.",
)
@click.option("--quiet", is_flag=True, help="Show no progress.")
def command(
    files: tuple[Path, ...],
    output: Path,
    jobs: int,
    form: str,
    columns: str | None,
    seconds: float,
    megabytes: int,
    quiet: bool,
) -> int:
    """Parse the pages of WARC files into a folder.

    Each file becomes a part, which appears when it is complete; each HTML response becomes a row of it. A run that was broken off or
    killed goes on where it was when it is started again. Pages that could not be read or parsed are lines of problems.jsonl beside
    the parts.
    """
    try:
        from newsparse.warc import Form, RunLimits, run
    except ModuleNotFoundError as missing:
        if missing.name not in _EXTRA:
            raise
        raise Complaint("warc", "needs the extra: pip install 'newsparse[cli,warc]'") from missing
    limits = RunLimits(seconds=seconds, megabytes=megabytes)
    wanted = _schema(columns)
    try:
        with _bar(is_shown=not quiet and sys.stderr.isatty()) as report:
            summary = run(files, output, jobs=jobs, form=Form(form), schema=wanted, limits=limits, report=report)
    except KeyboardInterrupt:
        complain("warc", "broken off; finished parts are in place, and the same call goes on from there")
        return BROKEN_OFF
    except OSError as error:
        reason = f"{reason_of(error)}; finished parts are in place, and the same call goes on from there"
        raise Complaint(str(error.filename or output), reason) from error
    except (ValueError, RuntimeError) as error:
        raise Complaint("warc", str(error)) from error
    return _tell(summary, quiet=quiet)


def _schema(columns: str | None) -> Any:
    """The columns that are named, all where none are."""
    import pyarrow as pa

    from newsparse.arrow import SCHEMA

    names = SCHEMA.names if columns is None else [name.strip() for name in columns.split(",")]
    unknown = [name for name in names if name not in SCHEMA.names]
    if unknown:
        raise click.BadParameter(f"there is no column {', '.join(unknown)}", param_hint="--columns")
    return pa.schema([SCHEMA.field(name) for name in names], SCHEMA.metadata)


def _tell(summary: Summary, *, quiet: bool) -> int:
    for path, reason in summary.unreadable:
        complain(str(path), f"{reason}; it has no part")
    if not quiet:
        there = f"; {len(summary.there)} parts were there already" if summary.there else ""
        done = f"{summary.pages} pages, {len(summary.parts)} parts, {summary.faults} problems{there}"
        print(f"newsparse: warc: {done}", file=sys.stderr)
    return FAILED if summary.unreadable else DONE


@contextmanager
def _bar(*, is_shown: bool) -> Iterator[Callable[[Progress], None] | None]:
    """A bar with pages a second and the time that is left."""
    if not is_shown:
        yield None
        return
    from rich import progress as bars
    from rich.console import Console

    columns = (
        bars.BarColumn(),
        bars.TaskProgressColumn(),
        bars.TextColumn("{task.fields[done]}"),
        bars.TimeElapsedColumn(),
        bars.TextColumn("left"),
        bars.TimeRemainingColumn(),
    )
    with bars.Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("", total=None, done="")

        def report(progress: Progress) -> None:
            rate = progress.pages / (shown.tasks[0].elapsed or 1)
            done = f"{progress.pages} pages, {rate:.0f} a second, {progress.parts} of {progress.parts_in_all} parts"
            shown.update(task, total=progress.bytes_in_all, completed=progress.bytes_done, done=done)

        yield report
