"""Workers as processes: their limits, their end, and what is known of it."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

import attrs
import pytest
from warcs import archive

warc = pytest.importorskip("newsparse.warc")
limits = pytest.importorskip("newsparse.warc.limits")
crew = pytest.importorskip("newsparse.warc.crew")
tasks = pytest.importorskip("newsparse.warc.tasks")
arrow = pytest.importorskip("newsparse.arrow")


def test_time_is_up_in_the_middle_of_a_page() -> None:
    """Whatever is going on is left; `except Exception` does not hold it up."""
    pytest.importorskip("resource")
    limits.set_alarm()
    with pytest.raises(limits.PageTimeout):
        _stubborn()


def _stubborn() -> None:
    with limits.time_limit(0.05):
        while True:
            with contextlib.suppress(Exception):
                sum(range(1_000))


def test_a_worker_answers_dies_and_is_replaced(tmp_path: Path) -> None:
    """One task is done; the worker is killed at the next one, and the answer says so; another worker does it."""
    source = tmp_path / "a.warc.gz"
    source.write_bytes(archive(5))
    task = tasks.ReadSlice(source, 0, None, tmp_path / "0", warc.Form.PARQUET, arrow.SCHEMA, warc.RunLimits())
    with crew.Crew(1, warc.RunLimits(pages=5)) as hands:
        assert 5 == _answer(hands, task).pages
        assert [] == hands._hands

        hands.give(task)
        os.kill(hands._hands[0].process.pid, signal.SIGKILL)
        (_, died), *_ = hands.answers(60)
        assert isinstance(died, tasks.Died)
        assert 5 == _answer(hands, task).pages


def _answer(hands: Any, task: Any) -> Any:
    hands.give(task)
    while True:
        for _, answer in hands.answers(60):
            return answer


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A worker's work, done by this process, which keeps its own signals and memory."""
    worker = pytest.importorskip("newsparse.warc.worker")
    for name in ("set_alarm", "limit_memory"):
        monkeypatch.setattr(worker, name, lambda *_: None)
    monkeypatch.setattr(worker.signal, "signal", lambda *_: None)
    monkeypatch.setattr(limits.signal, "setitimer", lambda *_: None, raising=False)
    return worker.work


def test_a_worker_answers_each_task_until_there_are_no_more(work: Any, tmp_path: Path) -> None:
    """A slice, its part, a file that is gone, a slice that cannot be joined: an answer for each, in their order."""
    source, place = tmp_path / "a.warc.gz", [-1, 0]
    source.write_bytes(archive(3))
    task = tasks.ReadSlice(source, 0, None, tmp_path / "0", warc.Form.PARQUET, arrow.SCHEMA, warc.RunLimits())
    orders = [
        task,
        tasks.JoinSlices(source, (task.target,), tmp_path / "part", task.form),
        attrs.evolve(task, path=tmp_path / "gone"),
        tasks.JoinSlices(source, (tmp_path / "none",), tmp_path / "part", task.form),
    ]
    mine, other = multiprocessing.Pipe()
    for order in [*orders, None]:
        mine.send(order)
    work(other, place, 1)
    done, joined, gone, failed = [mine.recv() for _ in orders]

    assert 3 == done.pages
    assert tasks.PartDone() == joined
    assert tasks.Unreadable("No such file or directory") == gone
    assert isinstance(failed, FileNotFoundError)
    assert [-1, 3] == place


def test_a_worker_leaves_when_nobody_is_there(work: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its pipe is closed, or its parent is another than it was."""
    mine, other = multiprocessing.Pipe()
    mine.close()
    work(other, [-1, 0], 1)

    source = tmp_path / "a.warc.gz"
    source.write_bytes(archive(3))
    mine, other = multiprocessing.Pipe()
    mine.send(tasks.ReadSlice(source, 0, None, tmp_path / "0", warc.Form.JSONL, arrow.SCHEMA, warc.RunLimits()))
    parents = iter([1, 2])
    monkeypatch.setattr(os, "getppid", lambda: next(parents))
    with pytest.raises(SystemExit):
        work(other, [-1, 0], 1)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be held here")
def test_a_worker_that_stays_on_a_page_is_replaced(tmp_path: Path) -> None:
    """The answer has the page's offset, and the next task finds somebody."""
    source = tmp_path / "a.warc.gz"
    source.write_bytes(archive(2))
    task = tasks.ReadSlice(source, 0, None, tmp_path / "0", warc.Form.JSONL, arrow.SCHEMA, warc.RunLimits())
    with crew.Crew(1, warc.RunLimits()) as hands:
        assert 2 == _answer(hands, task).pages
        (hand,) = hands._hands
        os.kill(hand.process.pid, signal.SIGSTOP)
        hands.give(task)
        assert not hands.has_room()
        hand.place[0], hand.since = 7, hand.since - 1_000_000
        hand.seen = (7, hand.place[1])

        assert tasks.Died(7, "time-limit") == next(hands.answers(0))[1]
        assert hands.has_room()


def test_a_worker_that_is_dead_takes_no_task(tmp_path: Path) -> None:
    """Nothing is raised; the answer says so."""
    source = tmp_path / "a.warc.gz"
    source.write_bytes(archive(2))
    task = tasks.ReadSlice(source, 0, None, tmp_path / "0", warc.Form.JSONL, arrow.SCHEMA, warc.RunLimits())
    with crew.Crew(1, warc.RunLimits()) as hands:
        assert 2 == _answer(hands, task).pages
        hands._hands[0].process.kill()
        hands._hands[0].process.join()

        assert "worker-died" == _answer(hands, task).code
