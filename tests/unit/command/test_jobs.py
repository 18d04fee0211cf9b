"""Work that several processes share, seen from the process that gives it."""

from __future__ import annotations

import os
import signal
import sys

import pytest

from newsparse._command import jobs, progress
from newsparse._command.output import Complaint


def test_answers_stand_in_the_order_of_the_arguments() -> None:
    """More than two processes take at a time; this process hears Ctrl-C as before."""
    before = signal.getsignal(signal.SIGINT)
    numbers = range(-70, 0)

    assert [abs(number) for number in numbers] == list(jobs.in_order(abs, numbers, 2))
    assert before == signal.getsignal(signal.SIGINT)


def test_a_process_that_ends_is_told() -> None:
    """One line, and no traceback of the pool's."""
    with pytest.raises(Complaint, match="ended before its time"):
        list(jobs.in_order(os._exit, [3], 2))


def test_the_processes_do_their_handfuls_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a process is asked to do, and what it leaves to the one that started it."""
    given = []
    monkeypatch.setattr(signal, "signal", lambda *words: given.append(words))
    jobs._leave_interrupts()

    assert [1, 2, 3] == jobs._all_of(abs, [-1, 2, -3])
    assert [(signal.SIGINT, signal.SIG_IGN)] == given


@pytest.mark.parametrize(("number", "output", "bars"), [(3, "a.json", 1), (1, "a.json", 0), (3, None, 0)])
def test_a_bar_is_shown_where_somebody_sees_it(
    number: int, output: str | None, bars: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a terminal that the answers do not go to, and where there is more than one; the answers are the same."""
    monkeypatch.setattr(progress, "is_terminal", lambda stream: stream in {sys.stderr, sys.stdout})

    assert [*"abc"[:number]] == list(progress.watched("abc"[:number], number, output))
    assert bars == capsys.readouterr().err.count("Parsing")
