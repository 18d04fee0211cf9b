"""`newsparse view`."""

from __future__ import annotations

from pathlib import Path

import pytest
from ran import Run

from newsparse.report import to_html


def test_the_report_is_written(run: Run, bridge: Path, tmp_path: Path) -> None:
    """As the library makes it, to a file or to standard output."""
    report = to_html(bridge.read_bytes(), url="https://harbourpost.example/a")
    target = tmp_path / "report.html"

    assert (0, "", "") == run("view", bridge, "--url", "https://harbourpost.example/a", "-o", target)
    assert report == target.read_text(encoding="utf-8")
    assert (0, report, "") == run("view", bridge, "--url", "https://harbourpost.example/a")


@pytest.mark.parametrize("name", ["none.html", "packed.html"])
def test_a_page_that_cannot_be_read_leaves_no_report(run: Run, tmp_path: Path, name: str) -> None:
    """One line, 1, and no file."""
    (tmp_path / "packed.html").write_bytes(b"\x1f\x8b\x08")
    ran = run("view", tmp_path / name, "-o", tmp_path / "report.html")

    assert (1, "", 1) == (ran.code, ran.out, ran.err.count("\n"))
    assert not (tmp_path / "report.html").exists()
