"""Runs that are killed at any moment and started again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import warcs

pq = pytest.importorskip("pyarrow.parquet")
warc = pytest.importorskip("newsparse.warc")
pytest.importorskip("click")

KILLS = int(os.environ.get("NEWSPARSE_KILLS", "0"))
"""Runs; `.ci/steps/kills` asks for twenty. They take minutes, so nobody runs them by the way."""
FILES = 4

pytestmark = pytest.mark.skipif(not KILLS, reason="NEWSPARSE_KILLS is not set")


def _start(sources: list[Path], out: Path) -> subprocess.Popen[bytes]:
    """A run that hears Ctrl-C, as one that is typed at a prompt does: what a shell starts in the background ignores it."""
    command = [sys.executable, "-m", "newsparse", "warc", *map(str, sources), "-o", str(out), "--jobs", "2", "--quiet"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(command, stderr=subprocess.PIPE)
    finally:
        signal.signal(signal.SIGINT, before)


def _complete(sources: list[Path], out: Path) -> tuple[int, bytes]:
    """The exit code of a run that is left alone, and what it says."""
    run = _start(sources, out)
    _, told = run.communicate()
    return run.returncode, told


def _state(out: Path) -> tuple[dict[str, Any], list[str]]:
    """The rows of each part, and the lines of the problems in some order."""
    rows = {path.name: pq.read_table(path).to_pylist() for path in sorted(out.glob("*.parquet"))}
    problems = (out / "problems.jsonl").read_text(encoding="utf-8").splitlines()
    return rows, sorted(problems, key=lambda line: (json.loads(line)["input"], json.loads(line)["offset"]))


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Files of a thousand pages, each with a damaged record and a name that is there twice."""
    folder = tmp_path_factory.mktemp("kills")
    broken = bytearray(warcs.member(9))
    broken[60:90] = b"\0" * 30
    paths = [folder / f"CC-NEWS-{place}.warc.gz" for place in range(FILES)]
    for place, path in enumerate(paths):
        path.write_bytes(warcs.archive(1_000, 10_000 * place) + bytes(broken) + warcs.member(10_000 * place))
    return paths


@pytest.fixture(scope="module")
def whole(sources: list[Path], tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, float]:
    """What an uninterrupted run gives, and how long it takes."""
    out = tmp_path_factory.mktemp("whole")
    begun = time.monotonic()
    assert (0, b"") == _complete(sources, out)
    return _state(out), time.monotonic() - begun


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_run_loses_nothing_and_doubles_nothing(
    seed: int, sources: list[Path], whole: tuple[Any, float], tmp_path: Path
) -> None:
    """Killed one to three times at random moments and then left alone, it ends with the same rows and the same problems."""
    chance = random.Random(seed)
    state, seconds = whole
    for _ in range(chance.randint(1, 3)):
        run = _start(sources, tmp_path)
        time.sleep(chance.uniform(0, seconds))
        run.send_signal(signal.SIGKILL)
        run.communicate()

    assert (0, b"") == _complete(sources, tmp_path)
    assert state == _state(tmp_path)


def test_ctrl_c_ends_a_run_cleanly(sources: list[Path], whole: tuple[Any, float], tmp_path: Path) -> None:
    """One line, the exit code of an interrupt, nothing half-done; the same call goes on."""
    run = _start(sources, tmp_path)
    while not (tmp_path / ".newsparse-run").exists():
        time.sleep(0.05)
    time.sleep(1)
    run.send_signal(signal.SIGINT)
    _, told = run.communicate()
    left = {path.name for path in tmp_path.iterdir()}

    assert (130, 1) == (run.returncode, told.count(b"\n"))
    assert b"broken off" in told
    assert ".newsparse-run" not in left
    assert (0, b"") == _complete(sources, tmp_path)
    assert whole[0] == _state(tmp_path)


def test_a_full_disk_is_told_and_overcome(sources: list[Path], whole: tuple[Any, float], tmp_path: Path) -> None:
    """A file system of 400 kB, where one may be mounted: one line, whole parts; with room, the same call goes on."""
    small = tmp_path / "small"
    small.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(small)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("nothing may be mounted here")
    try:
        run = _start(sources, small)
        _, told = run.communicate()
        assert (1, 1) == (run.returncode, told.count(b"\n"))
        assert b"No space left on device" in told
        subprocess.run(["mount", "-o", "remount,size=100m", str(small)], check=True)
        assert (0, b"") == _complete(sources, small)
        assert whole[0] == _state(small)
    finally:
        subprocess.run(["umount", str(small)], check=True)
