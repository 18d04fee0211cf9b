"""The plan of a run: which task comes next, and what an answer means.

In: files with their sizes; answers. Out: tasks, and the files that are finished. Nothing is read or written here but where a file
may be cut. Processes and names on the disk are the matter of others.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import attrs
import pyarrow as pa

from newsparse.warc.crew import Crew
from newsparse.warc.limits import RunLimits
from newsparse.warc.parts import part_of
from newsparse.warc.records import Fault, FaultCode, slices
from newsparse.warc.slices import NOWHERE
from newsparse.warc.tasks import Answer, Died, Form, JoinSlices, ReadSlice, SliceDone, Task, Unreadable

_SLICE: Final = 4_000_000
"""Bytes of a slice as they lie on the disk: some hundred pages, a second of a worker."""
_TRIES: Final = 3
"""How often a task is given out whose workers die without being on a record."""


@attrs.frozen
class Progress:
    """How far a run has come."""

    bytes_done: int
    """Bytes of the files that have been read, as they lie on the disk."""
    bytes_in_all: int
    """Bytes of all the files that had no part."""
    pages: int
    """Pages that have a row."""
    faults: int
    """Lines of `problems.jsonl`."""
    parts: int
    """Files that are finished."""
    parts_in_all: int
    """Files that had no part."""


@attrs.define
class _File:
    """A file on its way to a part."""

    path: Path
    target: Path
    """The part under its passing name."""
    sources: tuple[Path, ...]
    """Its slices, in order."""
    done: dict[Path, SliceDone] = attrs.field(factory=dict)

    def faults(self) -> Iterator[Fault]:
        """Those of its slices, in order, and each record whose name was there before."""
        seen: set[str] = set()
        for source in self.sources:
            yield from self.done[source].faults
            for offset, name, url in self.done[source].record_ids:
                if name is None:
                    continue
                if name in seen:
                    yield Fault(
                        FaultCode.DUPLICATE_ID.value, offset, name, url, "an earlier record has this id; both have rows"
                    )
                seen.add(name)


class Plan:
    """What is to be done, what is being done, and what is done."""

    def __init__(
        self, sizes: Mapping[Path, int], passing: Path, form: Form, schema: pa.Schema, limits: RunLimits
    ) -> None:
        self.finished: list[Path] = []
        self.unreadable: dict[Path, str] = {}
        self.pages: int = 0
        self.faults: int = 0
        self._sizes = sizes
        self._passing = passing
        self._form = form
        self._schema = schema
        self._limits = limits
        self._bytes = 0
        self._files: dict[Path, _File] = {}
        self._first: deque[Task] = deque()
        self._then = self._slices()
        self._lost: dict[tuple[Path, Path], int] = {}

    def hand_out(self, crew: Crew) -> bool:
        """Give everybody something to do; false where there is nothing, and nobody at work."""
        while crew.has_room():
            task = self._first.popleft() if self._first else next(self._then, None)
            if task is None:
                break
            crew.give(task)
        return bool(crew.busy())

    def take(self, task: Task, answer: Answer | Died) -> Iterator[tuple[Path, list[Fault]]]:
        """Make something of an answer; a file that is finished comes out, with its faults.

        Raises:
            OSError: a worker could not write.
            RuntimeError: workers die of one task again and again.
        """
        if isinstance(answer, OSError):
            raise answer
        if isinstance(answer, Died):
            self._first.append(self._again(task, answer))
        elif isinstance(task, JoinSlices):
            yield self._joined(task)
        elif isinstance(answer, SliceDone):
            self._read(task, answer)
        elif isinstance(answer, Unreadable):
            self.unreadable[task.path] = answer.message

    def progress(self, pages: int) -> Progress:
        """How far it has come; `pages` are those of slices that are being read."""
        return Progress(
            self._bytes,
            sum(self._sizes.values()),
            self.pages + pages,
            self.faults,
            len(self.finished),
            len(self._sizes),
        )

    def _slices(self) -> Iterator[ReadSlice]:
        """The slices of all files, cut when their turn comes."""
        for number, path in enumerate(self._sizes):
            try:
                cuts = slices(path, _SLICE)
            except OSError as error:
                self.unreadable[path] = error.strerror or str(error)
                continue
            sources = tuple(self._passing / f"{number}.{place}" for place in range(len(cuts)))
            target = self._passing / part_of(path, self._passing, self._form).name
            self._files[path] = _File(path, target, sources)
            for source, (start, stop) in zip(sources, cuts, strict=True):
                if path not in self.unreadable:
                    yield ReadSlice(path, start, stop, source, self._form, self._schema, self._limits)

    def _read(self, task: ReadSlice, answer: SliceDone) -> None:
        file = self._files[task.path]
        file.done[task.target] = answer
        self.pages += answer.pages
        self._bytes += (self._sizes[task.path] if task.stop is None else task.stop) - task.start
        if len(file.done) == len(file.sources):
            self._first.append(JoinSlices(task.path, file.sources, file.target, self._form))

    def _joined(self, task: JoinSlices) -> tuple[Path, list[Fault]]:
        faults = list(self._files.pop(task.path).faults())
        self.finished.append(task.path)
        self.faults += len(faults)
        return task.path, faults

    def _again(self, task: Task, died: Died) -> Task:
        """The task, without the record that its worker died of."""
        if isinstance(task, ReadSlice) and died.offset != NOWHERE:
            return attrs.evolve(task, passed_over={**task.passed_over, died.offset: died.code})
        key = (task.path, task.target)
        self._lost[key] = self._lost.get(key, 0) + 1
        if self._lost[key] >= _TRIES:
            raise RuntimeError(f"{task.path}: {_TRIES} workers died, and on no record; is there too little memory?")
        return task
