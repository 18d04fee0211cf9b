"""Bounds on one page, and on one worker.

In: seconds and megabytes. Out: `PageTimeout` raised in the middle of a page that takes too long, `MemoryError` where a page
wants too much. Both are the operating system's work; where it has no such thing (Windows), the watch over the workers is the only
bound. Nothing here knows what a page is.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import attrs


@attrs.frozen
class RunLimits:
    """How much a page may cost."""

    seconds: float = 10
    """Processor time of one page."""
    megabytes: int = 1_024
    """Memory of one worker, in all."""
    page_bytes: int = 20_000_000
    """Bytes of one page; a longer one has a row without an article."""
    pages: int = 10_000
    """After how many pages a worker makes room for a fresh one."""


class PageTimeout(BaseException):
    """A page has used up its time; no `except Exception` of anybody's may swallow it."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise `PageTimeout` inside the block after so much processor time."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def set_alarm() -> None:
    """Make the alarm of `time_limit` raise; once for each process."""
    if hasattr(signal, "SIGPROF"):
        signal.signal(signal.SIGPROF, _raise)


def _raise(_number: int, _frame: Any) -> None:
    raise PageTimeout


def limit_memory(megabytes: int) -> None:
    """Let this process have no more than so much memory of its own."""
    try:
        import resource
    except ImportError:  # Windows
        return
    most = megabytes * 1_000_000
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    resource.setrlimit(resource.RLIMIT_DATA, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
