"""The shell commands of README and docs are run as they are printed.

Each page has a folder of its own with the files that the pages speak of. What installs does nothing here, so that no index is asked;
with NEWSPARSE_DOCS set (`bash .ci/long docs`) the folder is a copy of the repository, and all of it is done.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import attrs
import miniatures
import pytest
import warcs
from source import ROOT

pytest.importorskip("click")
pytest.importorskip("newsparse.warc")

IN_EARNEST: Final = "NEWSPARSE_DOCS" in os.environ
DOCUMENTS: Final = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE: Final = re.compile(r"^```(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOT_RUN: Final = {"text", "pycon"}
"""Text is none, Python is run by test_documents; what stands in braces is a directive of the docs."""

ELSEWHERE: Final = {
    "python3 -m venv .venv && .venv/bin/pip install -q -e '.[test]' && .venv/bin/python -m pytest -q": (
        ".ci/run",
        "grep '^python3 -m venv' README.md",
    ),
    "HATCH_BUILD_HOOK_ENABLE_MYPYC=1 pip wheel --no-deps .": (
        ".ci/steps/compiled",
        "HATCH_BUILD_HOOK_ENABLE_MYPYC=1",
    ),
}
"""Commands of many minutes: who runs them, and by what one sees that it does."""
LONG: Final = {
    "python benchmarks/ratio.py",
    "python benchmarks/ratio.py FOLDER",
    "python benchmarks/growth.py",
    "python benchmarks/datelines.py",
}
"""Commands of some seconds each, which are run in earnest only."""


@attrs.frozen
class Command:
    """One line of a page, and what the page says that it prints; `None` where it says nothing."""

    line: str
    printed: str | None = None


def commands(document: Path) -> list[Command]:
    """The commands of a page, in order: every line of `sh`, and every line of `console` that begins with a dollar."""
    found = []
    for kind, content in FENCE.findall(document.read_text(encoding="utf-8")):
        if kind == "sh":
            found += [Command(re.sub(r"\s+# .*", "", line)) for line in content.splitlines()]
        elif kind == "console":
            for part in re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]:
                line, _, printed = part.partition("\n")
                found.append(Command(line, printed))
    return found


PAGES: Final = [document for document in DOCUMENTS if commands(document)]


def _programs(folder: Path) -> None:
    """The interpreter of this test under the names of the pages, an installer that does nothing."""
    this = f'exec "{sys.executable}" "$@"'
    scripts = {
        "python": this,
        "python3": f'[ "$*" = "-m venv .venv" ] || {this}',
        "newsparse": f'exec "{sys.executable}" -m newsparse "$@"',
        "pip": "exit 0",
    }
    folder.mkdir(parents=True)
    for name, script in scripts.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (folder / name).chmod(0o755)


def _repository(target: Path) -> None:
    """Those files of the repository that git knows."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in listed.stdout.splitlines():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, target / name)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which the pages' commands find what they name."""
    place = tmp_path / "place"
    if IN_EARNEST:
        _repository(place)
        subprocess.run([sys.executable, "-m", "venv", tmp_path / "bin"], check=True)
        programs = tmp_path / "bin" / "bin"
        subprocess.run([programs / "pip", "install", "-q", f"{place}[cli,warc]"], check=True)
        subprocess.run([programs / "pip", "wheel", "-q", "--no-deps", "-w", tmp_path / "wheels", place], check=True)
        monkeypatch.setenv("PIP_FIND_LINKS", f"{tmp_path / 'wheels'} {os.environ.get('PIP_FIND_LINKS', '')}")
        monkeypatch.delenv("PYTHONPATH", raising=False)
    else:
        shutil.copytree(ROOT / "examples", place / "examples")
        programs = place / ".venv" / "bin"
        _programs(programs)
    shutil.copy(ROOT / "examples" / "bridge.html", place / "page.html")
    for folder in ("pages", "FOLDER"):
        (place / folder).mkdir()
        for slug in miniatures.slugs()[:3]:
            (place / folder / f"{slug}.html").write_bytes(miniatures.html_of(slug))
    (place / "CC-NEWS-20240101000000-00001.warc.gz").write_bytes(warcs.archive(3))
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))
    return place


@pytest.mark.parametrize("document", PAGES, ids=lambda path: path.name)
def test_commands_of_the_pages_run(document: Path, place: Path) -> None:
    """Each ends well, and prints what its page says that it prints, up to the first line that is an ellipsis."""
    for command in commands(document):
        if command.line in ELSEWHERE or (command.line in LONG and not IN_EARNEST):
            continue
        done = subprocess.run(
            ["bash", "-eu", "-o", "pipefail", "-c", command.line],
            cwd=place,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )

        assert (0, command.line) == (done.returncode, command.line), done.stderr
        if command.printed is not None:
            owed, cut, _ = command.printed.partition("  …\n")
            assert owed == (done.stdout[: len(owed)] if cut else done.stdout)


def test_what_is_run_elsewhere_is_run_there() -> None:
    """A command that is passed over stands on a page, and in the file that is said to run it."""
    lines = {command.line for document in PAGES for command in commands(document)}

    assert set() == (ELSEWHERE.keys() | LONG) - lines
    assert [] == [file for file, sign in ELSEWHERE.values() if sign not in (ROOT / file).read_text(encoding="utf-8")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_block_is_of_a_kind_that_is_run(document: Path) -> None:
    """No block of another language, and no command in a block of plain text."""
    blocks = FENCE.findall(document.read_text(encoding="utf-8"))

    assert set() == {kind for kind, _ in blocks if not kind.startswith("{")} - NOT_RUN - {"sh", "console"}
    assert [] == [content for kind, content in blocks if kind == "text" and re.search(r"^(\$ |import |from )", content)]
