"""Files appear whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newsparse._command.output import Complaint, complain, writing

ROOT = Path(__file__).parents[3]


def test_a_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    """Until then what stood there stands."""
    target = tmp_path / "out.json"
    target.write_text("before")
    with writing(str(target)) as write:
        write("new")
        assert "before" == target.read_text()

    assert "new" == target.read_text()
    assert [target] == list(tmp_path.iterdir())


def test_nothing_stays_of_what_fails(tmp_path: Path) -> None:
    """Neither the file nor what was written aside."""
    with pytest.raises(KeyboardInterrupt), writing(str(tmp_path / "out.json")) as write:
        _interrupted(write)

    assert [] == list(tmp_path.iterdir())


def _interrupted(write: Callable[[str], None]) -> None:
    write("half")
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("target", "reason"), [("no/such/folder/out.json", "No such file or directory"), (".", "Is a directory")]
)
def test_what_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str, reason: str
) -> None:
    """The complaint names what the user named."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Complaint) as raised, writing(target):
        pass

    assert (target, reason) == (raised.value.name, raised.value.reason)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file that it points to is written."""
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "file")
    with writing(str(link)) as write:
        write("text")

    assert link.is_symlink()
    assert "text" == (tmp_path / "file").read_text()


def test_permissions_stay(tmp_path: Path) -> None:
    """A file that nobody else may read is so afterwards."""
    target = tmp_path / "out"
    target.write_text("before")
    target.chmod(0o600)
    with writing(str(target)) as write:
        write("after")

    assert 0o600 == target.stat().st_mode & 0o777


def test_a_device_is_written_to() -> None:
    """It is not replaced by a file."""
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with writing(os.devnull) as write:
        write("text")
    with pytest.raises(Complaint, match="No space left"), writing("/dev/full") as write:
        write("x" * 100_000)


@pytest.mark.parametrize(
    "words", ["examples/bridge.html", "parse examples/bridge.html", "outline examples/bridge.html", "schema"]
)
def test_standard_output_that_is_closed_is_an_error(words: str) -> None:
    """A process may have none at all; that is one line, and 1."""
    command = f'exec "{sys.executable}" -m newsparse {words} >&-'
    ran = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, cwd=ROOT, check=False)

    assert (1, b"newsparse: standard output: it is closed\n") == (ran.returncode, ran.stderr)


def test_a_complaint_without_standard_error_is_kept_off_standard_output(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where `print` would put it."""
    monkeypatch.setattr(sys, "stderr", None)
    complain("page.html", "No such file or directory")

    assert "" == capsys.readouterr().out
