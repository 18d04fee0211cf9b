"""The command line, run in this process."""

from __future__ import annotations

import importlib.util
import io
import sys
from pathlib import Path

import pytest
from ran import Ran, Run

from newsparse import _command

ROOT = Path(__file__).parents[3]

collect_ignore_glob = [] if importlib.util.find_spec("click") and importlib.util.find_spec("rich") else ["test_*.py"]
"""Without the extra `cli` there are no commands."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the command line with words, and with bytes as standard input."""

    def running(*words: str | Path, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code = _command.main([str(word) for word in words])
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return running


@pytest.fixture
def bridge() -> Path:
    """The example page."""
    return ROOT / "examples/bridge.html"
