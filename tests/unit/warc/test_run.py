"""Runs over WARC files: parts, problems, and what is left after whatever went wrong."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

import pytest
from warcs import archive, info, member, page

import newsparse
from newsparse.models import Article

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
warc = pytest.importorskip("newsparse.warc")
arrow = pytest.importorskip("newsparse.arrow")

from newsparse.warc import plan, running  # noqa: E402 - after the skip
from newsparse.warc.slices import UnreadableInput, read_slice  # noqa: E402 - as above
from newsparse.warc.tasks import Died, ReadSlice, Unreadable  # noqa: E402 - as above
from newsparse.warc.worker import _answer  # noqa: E402 - as above


class Inline:
    """A crew that does each task at once, in this process."""

    deaths: list[Died]

    def __init__(self, *_: object) -> None:
        self._task: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def has_room(self) -> bool:
        """Always, between two tasks."""
        return self._task is None

    def busy(self) -> list[Any]:
        """The task that waits for its answer."""
        return [] if self._task is None else [self._task]

    def pages(self) -> int:
        """None is half-read."""
        return 0

    def give(self, task: Any) -> None:
        """Keep it until it is asked for."""
        self._task = task

    def answers(self, _seconds: float) -> Iterator[tuple[Any, Any]]:
        """The answer, or the death that the test asks for."""
        task, self._task = self._task, None
        if self.deaths and isinstance(task, ReadSlice):
            yield task, self.deaths.pop(0)
        else:
            yield task, _answer(task, lambda _offset: None)


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> type[Inline]:
    """No processes: those are seen to in test_workers.py."""
    crew = type("Crew", (Inline,), {"deaths": []})
    monkeypatch.setattr("newsparse.warc.running.Crew", crew)
    monkeypatch.setattr(plan, "_SLICE", 2_000)
    return crew


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A file of twenty pages."""
    path = tmp_path / "CC-NEWS-1.warc.gz"
    path.write_bytes(archive(20))
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """The folder of the parts."""
    return tmp_path / "out"


def _problems(out: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (out / "problems.jsonl").read_text(encoding="utf-8").splitlines()]


def _left(out: Path) -> list[str]:
    return sorted(path.name for path in out.iterdir() if path.name != ".newsparse-lock")


def test_a_part_is_what_parse_batch_gives(source: Path, out: Path) -> None:
    """The same columns and the same values as by the one function that every engine calls."""
    summary = running.run([source], out)
    batches = [
        arrow.parse_batch(batch, encoding="encoding", reference="fetched") for batch in warc.read_batches(source)
    ]
    part = pq.read_table(out / "CC-NEWS-1.parquet")

    assert (20, 0, (out / "CC-NEWS-1.parquet",)) == (summary.pages, summary.faults, summary.parts)
    assert pa.Table.from_batches(batches).to_pylist() == part.to_pylist()
    assert ["CC-NEWS-1.parquet"] == _left(out)
    assert b"1" == part.schema.metadata[b"newsparse.schema_version"]


def test_lines_hold_the_whole_article(source: Path, out: Path) -> None:
    """JSON Lines are lossless: evidence and all."""
    running.run([source], out, form=warc.Form.JSONL)
    lines = (out / "CC-NEWS-1.jsonl").read_text(encoding="utf-8").splitlines()
    article = newsparse.parse_html(page(0), url="https://harbourpost.example/0")
    read = Article.from_dict(json.loads(lines[0]))

    assert 20 == len(lines)
    assert (article, article.evidence) == (read, read.evidence)
    assert "<urn:uuid:00000000>" == json.loads(lines[0])["record_id"]


def test_some_columns(source: Path, out: Path) -> None:
    """Whoever wants headlines stores no bodies."""
    running.run([source], out, schema=pa.schema([arrow.SCHEMA.field("headline")]))
    names = pq.read_schema(out / "CC-NEWS-1.parquet").names

    assert "headline" == names[-1]
    assert "url" in names
    assert "text" not in names


def test_a_second_run_makes_nothing_again(source: Path, out: Path) -> None:
    """A part that is there is done."""
    running.run([source], out)
    before = (out / "CC-NEWS-1.parquet").stat().st_mtime_ns
    summary = running.run([source], out)

    assert (before, (), 1) == (
        (out / "CC-NEWS-1.parquet").stat().st_mtime_ns,
        summary.parts,
        len(summary.there),
    )


def test_problems_name_the_record(tmp_path: Path, out: Path) -> None:
    """Every page that was not read, or whose name is not its own, with its offset; each response has a row all the same."""
    source = tmp_path / "a.warc.gz"
    broken = bytearray(member(2))
    broken[60:90] = b"\0" * 30
    source.write_bytes(info() + member(1) + bytes(broken) + member(1) + member(3, page(3) + b" " * 5_000))
    running.run([source], out, limits=warc.RunLimits(page_bytes=4_000))
    rows = pq.read_table(out / "a.parquet").to_pylist()

    assert ["damaged-member", "record-too-large", "duplicate-id"] == [line["code"] for line in _problems(out)]
    assert [len(info() + member(1))] == [line["offset"] for line in _problems(out)][:1]
    assert {"a.warc.gz"} == {line["input"] for line in _problems(out)}
    assert [[], [], ["input-too-large"]] == [[problem["code"] for problem in row["problems"]] for row in rows]


def test_a_record_that_costs_a_worker_is_passed_over(source: Path, out: Path, inline: type[Inline]) -> None:
    """Its slice is read again without it; it has a row without an article, and a line among the problems."""
    offset = next(iter(warc.read_responses(source))).offset
    inline.deaths = [Died(offset, "worker-died")]
    running.run([source], out)
    rows = pq.read_table(out / "CC-NEWS-1.parquet").to_pylist()

    assert 20 == len(rows)
    assert (None, "worker-died") == (rows[0]["headline"], rows[0]["problems"][0]["code"])
    assert [(offset, "worker-died")] == [(line["offset"], line["code"]) for line in _problems(out)]


def test_workers_that_die_for_nothing_end_the_run(source: Path, out: Path, inline: type[Inline]) -> None:
    """A machine without memory is not asked for ever."""
    inline.deaths = [Died(-1, "worker-died")] * 3
    with pytest.raises(RuntimeError, match="workers died"):
        running.run([source], out)


def test_a_page_that_takes_too_long_is_given_up(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The row says so; the limit is processor time."""

    def slow(*_: Any, **__: Any) -> None:
        raise warc_limits.PageTimeout

    warc_limits = pytest.importorskip("newsparse.warc.limits")
    monkeypatch.setattr("newsparse.arrow.batch.parse_html", slow)
    summary = running.run([source], out)

    assert (20, 20) == (summary.pages, summary.faults)
    assert {"time-limit"} == {line["code"] for line in _problems(out)}


def test_files_that_hold_nothing_have_empty_parts(tmp_path: Path, out: Path) -> None:
    """Zero bytes, or no archive: the run is complete, and a second one does not try again."""
    for name, data in (("a.warc.gz", b""), ("b.warc", b"only words")):
        (tmp_path / name).write_bytes(data)
    running.run([tmp_path / "a.warc.gz", tmp_path / "b.warc"], out)

    assert (0, 0) == (pq.read_table(out / "a.parquet").num_rows, pq.read_table(out / "b.parquet").num_rows)
    assert ["empty-file", "invalid-record"] == [line["code"] for line in _problems(out)]


def test_a_file_that_goes_away_has_no_part(source: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others have theirs, and the summary names it."""
    other = source.with_name("other.warc.gz")
    other.write_bytes(archive(3))

    def failing(task: ReadSlice, tell: Any) -> Any:
        if task.path == other:
            raise UnreadableInput("the disk is gone")
        return read_slice(task, tell)

    monkeypatch.setattr("newsparse.warc.worker.read_slice", failing)
    summary = running.run([other, source], out)

    assert (((other, "the disk is gone"),), ["CC-NEWS-1.parquet"]) == (summary.unreadable, _left(out))
    assert isinstance(_answer(ReadSlice(other, 0, None, out, warc.Form.PARQUET, None, None), print), Unreadable)  # type: ignore[arg-type]


def test_a_full_disk_ends_the_run_and_leaves_what_is_finished(
    source: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start with room goes on from there."""
    other = source.with_name("other.warc.gz")
    other.write_bytes(archive(3))
    running.run([source], out)

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("newsparse.warc.worker.join_slices", full)
        with pytest.raises(OSError, match="No space left"):
            running.run([source, other], out)

    assert ["CC-NEWS-1.parquet"] == _left(out)
    assert 1 == len(running.run([source, other], out).parts)


def test_problems_of_a_part_that_is_not_there_are_forgotten(tmp_path: Path, out: Path) -> None:
    """A run that was killed after it wrote them, and before the part had its name, doubles nothing; half a line goes, too."""
    source = tmp_path / "a.warc.gz"
    source.write_bytes(member(1) + member(1))
    running.run([source], out)
    first = (out / "problems.jsonl").read_text(encoding="utf-8")
    (out / "a.parquet").unlink()
    (out / "problems.jsonl").write_text(first + first[: len(first) // 2], encoding="utf-8")
    running.run([source], out)

    assert first == (out / "problems.jsonl").read_text(encoding="utf-8")


def test_what_a_killed_run_left_is_cleared(source: Path, out: Path) -> None:
    """Passing names are nobody's after it."""
    (out / ".newsparse-run").mkdir(parents=True)
    (out / ".newsparse-run" / "0.0").write_bytes(b"half a slice")
    running.run([source], out)

    assert ["CC-NEWS-1.parquet"] == _left(out)


def test_one_run_has_the_folder(source: Path, out: Path) -> None:
    """A second one is told at once, and takes nothing away from the first."""
    pytest.importorskip("fcntl")
    hold = pytest.importorskip("newsparse.warc.hold")
    with hold.held(out) as passing, pytest.raises(BlockingIOError, match="another run"):
        running.run([source], out)

    assert not passing.exists()


def test_wrong_calls_raise_before_anything_is_done(source: Path, out: Path, tmp_path: Path) -> None:
    """Two files with one part's name, a file that is not there, a folder that is none."""
    (tmp_path / "deeper").mkdir()
    twin = tmp_path / "deeper" / source.name
    twin.write_bytes(b"")
    with pytest.raises(ValueError, match="two inputs"):
        running.run([source, twin], out)
    with pytest.raises(FileNotFoundError):
        running.run([tmp_path / "none.warc.gz"], out)
    assert not out.exists()
    with pytest.raises(OSError, match=r"exist|directory"):
        running.run([source], source)


def test_progress_is_reported(source: Path, out: Path) -> None:
    """It never goes back, and ends with everything."""
    seen: list[Any] = []
    running.run([source], out, report=seen.append)

    assert seen == sorted(seen, key=lambda progress: (progress.bytes_done, progress.parts))
    assert (seen[-1].bytes_in_all, 20, 1) == (seen[-1].bytes_done, seen[-1].pages, seen[-1].parts)
