"""Workers as processes: their limits, their end, and what is known of it."""

from __future__ import annotations

import contextlib
import os
import signal
from pathlib import Path
from typing import Any

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
