"""One worker: a process that takes tasks and answers them.

In: tasks through a pipe. Out: answers through the same one, and, in shared memory, the offset of the record that it is on, so that
whoever finds it dead knows what it died of. A worker leaves when its pipe is closed or its parent is gone; the terminal's
Ctrl-C is not its business.
"""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from typing import Any

from newsparse.warc.limits import limit_memory, set_alarm
from newsparse.warc.parts import join_slices
from newsparse.warc.slices import NOWHERE, Tell, UnreadableInput, read_slice
from newsparse.warc.tasks import Answer, ReadSlice, Task, Unreadable


def work(pipe: Connection, place: Any, megabytes: int) -> None:
    """Answer tasks until there are no more.

    Args:
        pipe: where tasks come from and answers go.
        place: two shared numbers: the offset of the record that is parsed, and the count of records.
        megabytes: what this process may have.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    set_alarm()
    limit_memory(megabytes)
    tell = _teller(place, os.getppid())
    while True:
        try:
            task: Task | None = pipe.recv()
            if task is None:
                return
            pipe.send(_answer(task, tell))
        except (EOFError, BrokenPipeError):
            return


def _teller(place: Any, parent: int) -> Tell:
    def tell(offset: int) -> None:
        place[0] = offset
        if offset != NOWHERE:
            place[1] += 1
            if os.getppid() != parent:
                raise SystemExit(1)

    return tell


def _answer(task: Task, tell: Tell) -> Answer:
    try:
        return read_slice(task, tell) if isinstance(task, ReadSlice) else join_slices(task)
    except UnreadableInput as error:
        return Unreadable(str(error))
    except OSError as error:
        return error
