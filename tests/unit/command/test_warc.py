"""`newsparse warc`."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
from ran import Run
from warcs import archive

warc = pytest.importorskip("newsparse.warc")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of two pages."""
    path = tmp_path / "CC-NEWS-1.warc.gz"
    path.write_bytes(archive(2))
    return path


def _given(monkeypatch: pytest.MonkeyPatch, summary: Any) -> dict[str, Any]:
    """What `run` is called with, when it answers or raises this."""
    given: dict[str, Any] = {}

    def run(files: Any, output: Path, **options: Any) -> Any:
        given.update(options, files=files, output=output)
        if isinstance(summary, BaseException):
            raise summary
        return summary

    monkeypatch.setattr(warc, "run", run)
    return given


def _summary(*unreadable: tuple[Path, str]) -> Any:
    return warc.Summary((Path("out/CC-NEWS-1.parquet"),), (Path("out/b.parquet"),), unreadable, 2, 1)


def test_the_options_reach_the_run(run: Run, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the last line says what was done."""
    given = _given(monkeypatch, _summary())
    words = "--jobs 2 --form jsonl --columns headline,text --seconds 3 --megabytes 512".split()
    ran = run("warc", source, "-o", "out", *words)

    assert (0, "", "newsparse: warc: 2 pages, 1 parts, 1 problems; 1 parts were there already\n") == ran
    assert ((source,), Path("out"), 2, "jsonl") == tuple(given[name] for name in ("files", "output", "jobs", "form"))
    assert (["headline", "text"], 3, 512) == (
        given["schema"].names,
        given["limits"].seconds,
        given["limits"].megabytes,
    )


WRONG = [
    (["none.warc.gz", "-o", "out"], "does not exist"),
    (["SOURCE"], "-o"),
    (["SOURCE", "-o", "out", "--jobs", "0"], "--jobs"),
    (["SOURCE", "-o", "out", "--columns", "clouds"], "no column clouds"),
]


@pytest.mark.parametrize(("words", "told"), WRONG)
def test_wrong_usage_is_told(run: Run, source: Path, words: list[str], told: str) -> None:
    """In one line, before anything is done."""
    ran = run("warc", *(source if word == "SOURCE" else word for word in words))

    assert (2, "") == ran[:2]
    assert told in ran[2]


FAILURES = [
    (OSError(errno.ENOSPC, "No space left on device"), 1, "No space left on device; finished parts are in place"),
    (ValueError("two inputs would become out/a.parquet"), 1, "two inputs"),
    (RuntimeError("3 workers died"), 1, "3 workers died"),
    (KeyboardInterrupt(), 130, "broken off; finished parts are in place"),
]


@pytest.mark.parametrize(("error", "code", "told"), FAILURES)
def test_what_ends_a_run_is_told(
    run: Run, source: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, told: str
) -> None:
    """In one line, with what to do."""
    _given(monkeypatch, error)
    ran = run("warc", source, "-o", "out")

    assert (code, "", 1) == (ran[0], ran[1], ran[2].count("\n"))
    assert told in ran[2]


def test_a_file_without_a_part_is_a_failure(run: Run, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others have theirs."""
    _given(monkeypatch, _summary((source, "Input/output error")))
    code, _, told = run("warc", source, "-o", "out", "--quiet")

    assert (1, f"newsparse: {source}: Input/output error; it has no part\n") == (code, told)


def test_a_terminal_has_a_bar(run: Run, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the pages, their rate and the parts."""
    given = _given(monkeypatch, _summary())
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    run("warc", source, "-o", "out")

    assert given["report"] is not None
    given["report"](warc.Progress(5, 10, 3, 0, 0, 1))
