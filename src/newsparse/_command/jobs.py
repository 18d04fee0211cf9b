"""Work that several processes share, with answers in the order of the work.

In: a function and its arguments. Out: its answers. A process takes a handful of arguments at a time, and only so many handfuls are
under way that a slow one does not let the answers of the others pile up. Processes are started afresh (spawned), as every system
can, and leave the user's Ctrl-C to the one that started them.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from typing import Final, TypeVar

from newsparse._command.output import Complaint

_Argument = TypeVar("_Argument")
_Answer = TypeVar("_Answer")

_HANDFUL: Final = 8
_UNDER_WAY: Final = 4
"""Handfuls for each process."""


def in_order(work: Callable[[_Argument], _Answer], arguments: Iterable[_Argument], jobs: int) -> Iterator[_Answer]:
    """What the work gives for each argument, by `jobs` processes; by this one where it is one."""
    if jobs == 1:
        yield from map(work, arguments)
        return
    rest = iter(arguments)
    with _pool(jobs) as pool:
        waiting: deque[Future[list[_Answer]]] = deque()
        while True:
            while len(waiting) < jobs * _UNDER_WAY and (handful := list(islice(rest, _HANDFUL))):
                waiting.append(pool.submit(_all_of, work, handful))
            if not waiting:
                return
            yield from _answers(waiting.popleft())


def _answers(handful: Future[list[_Answer]]) -> list[_Answer]:
    try:
        return handful.result()
    except BrokenProcessPool as error:
        raise Complaint("a process that reads pages", "ended before its time") from error


@contextlib.contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Processes that end with the block; what has not begun by then is dropped."""
    pool = ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_leave_interrupts)
    # A process starts with the first work that is there for it, and inherits that it is to leave interrupts alone.
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    for _ in range(jobs):
        pool.submit(_leave_interrupts)
    signal.signal(signal.SIGINT, handler)
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _all_of(work: Callable[[_Argument], _Answer], handful: list[_Argument]) -> list[_Answer]:
    return [work(argument) for argument in handful]
