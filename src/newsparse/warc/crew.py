"""The workers of a run.

In: tasks. Out: answers, and word of workers that died. A worker that has had its share of pages makes room for a fresh one; one that
stays on a record beyond all measure is killed. What an answer means is the matter of the run.
"""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Iterator
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, Any, Final, Self

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

from newsparse.arrow.batch import RowProblem
from newsparse.warc.limits import RunLimits
from newsparse.warc.slices import NOWHERE
from newsparse.warc.tasks import Answer, Died, ReadSlice, SliceDone, Task
from newsparse.warc.worker import work

_PATIENCE: Final = 60
"""A page may take this many times its processor time by the clock: a busy machine gives a worker a fiftieth of a core."""


class Hand:
    """A worker, as seen from the run."""

    def __init__(self, limits: RunLimits) -> None:
        context = multiprocessing.get_context("spawn")
        mine, other = context.Pipe()
        self.pipe: Connection[Any, Any] = mine
        self.place: Any = context.RawArray("q", [NOWHERE, 0])
        self.process: BaseProcess = context.Process(
            target=work, args=(other, self.place, limits.megabytes), daemon=True
        )
        self.process.start()
        other.close()
        self.task: Task | None = None
        self.pages: int = 0
        """Of the slices that it has read."""
        self.before: int = 0
        """Records that it had been on when it was given its task."""
        self.seen: tuple[int, int] = (NOWHERE, 0)
        self.since: float = time.monotonic()

    def give(self, task: Task) -> None:
        """Send a task; whether the worker lives to take it shows in its answer."""
        self.task = task
        self.before = self.place[1]
        self.since = time.monotonic()
        try:
            self.pipe.send(task)
        except OSError:
            self.process.kill()

    def hear(self) -> Answer | Died:
        """The answer of a worker that has one, or is dead."""
        try:
            answer: Answer = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join()
            return Died(self.place[0], RowProblem.WORKER_DIED)
        if isinstance(answer, SliceDone):
            self.pages += answer.pages
        return answer

    def is_stuck(self, seconds: float) -> bool:
        """Whether it has been on one record for longer than any should take."""
        now = (self.place[0], self.place[1])
        if now != self.seen:
            self.seen, self.since = now, time.monotonic()
        return now[0] != NOWHERE and time.monotonic() - self.since > seconds

    def leave(self) -> None:
        """Let it go; it has nothing to do."""
        self.pipe.close()
        self.process.join()

    def kill(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


class Crew:
    """So many workers, made when there is something to do."""

    def __init__(self, jobs: int, limits: RunLimits) -> None:
        self._jobs = jobs
        self._limits = limits
        self._hands: list[Hand] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for hand in self._hands:
            hand.kill()

    def has_room(self) -> bool:
        """Whether somebody has nothing to do."""
        return len(self.busy()) < self._jobs

    def busy(self) -> list[Hand]:
        """Those at work."""
        return [hand for hand in self._hands if hand.task is not None]

    def pages(self) -> int:
        """Pages that are read of slices that are not finished."""
        return sum(hand.place[1] - hand.before for hand in self.busy())

    def give(self, task: Task) -> None:
        """Give a task to somebody who has none."""
        idle = next((hand for hand in self._hands if hand.task is None), None)
        if idle is None:
            idle = Hand(self._limits)
            self._hands.append(idle)
        idle.give(task)

    def answers(self, seconds: float) -> Iterator[tuple[Task, Answer | Died]]:
        """What the workers have to say within so many seconds."""
        busy = self.busy()
        ready = set(wait([hand.pipe for hand in busy], seconds))
        for hand in busy:
            if hand.pipe in ready:
                yield self._heard(hand, hand.hear())
            elif hand.is_stuck(self._limits.seconds * _PATIENCE):
                hand.process.kill()
                yield self._heard(hand, Died(hand.place[0], RowProblem.TIME_LIMIT))

    def _heard(self, hand: Hand, answer: Answer | Died) -> tuple[Task, Answer | Died]:
        task = hand.task
        assert task is not None
        hand.task = None
        if isinstance(answer, Died):
            self._hands.remove(hand)
            hand.kill()
        elif isinstance(task, ReadSlice) and hand.pages >= self._limits.pages:
            self._hands.remove(hand)
            hand.leave()
        return task, answer
