"""`newsparse outline`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from ran import Run

import newsparse

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def test_it_prints_what_the_plain_form_prints(run: Run, bridge: Path) -> None:
    """Where there is no terminal there are no colours, and the lines are the same."""
    assert run("--outline", bridge) == run("outline", bridge)


def test_colours_are_all_that_colour_adds(run: Run, bridge: Path) -> None:
    """The characters stay as they are."""
    coloured = run("outline", "--color", "always", bridge).out

    assert ESCAPE.search(coloured)
    assert run("outline", bridge).out == ESCAPE.sub("", coloured)


@pytest.mark.parametrize(
    ("name", "value", "colours"), [("NO_COLOR", "", "yes"), ("NO_COLOR", "1", "no"), ("TERM", "dumb", "no")]
)
def test_the_environment_can_forbid_colours(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, colours: str
) -> None:
    """NO_COLOR counts where it is not empty, as its convention says."""
    from newsparse._command.terminal import wants_colour

    monkeypatch.setattr(sys, "stdout", _Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv(name, value)

    assert (colours == "yes") is wants_colour("auto", None)
    assert wants_colour("always", None)
    assert not wants_colour("auto", "file")


class _Terminal:
    def isatty(self) -> bool:
        return True


def test_the_account_is_added(run: Run, bridge: Path) -> None:
    """The characters of each role, as the document counts them."""
    account = newsparse.outline(bridge.read_bytes()).account()
    printed = run("outline", "--account", bridge).out.split("\n\n")[-1]

    assert account == {line.split()[0]: int(line.split()[1].replace(",", "")) for line in printed.splitlines()}


def test_a_page_cannot_speak_to_the_terminal(run: Run, tmp_path: Path) -> None:
    """Escape sequences of a page are characters like others."""
    page = tmp_path / "page.html"
    page.write_bytes(b"<p>The \x1b[31mred\x9b bridge \x07 opened.</p>")

    assert not {"\x1b", "\x07", "\x9b"} & set(run("outline", "--color", "never", page).out)


@pytest.mark.parametrize("magic", [b"\x1f\x8b\x08", b"BZh9"])
def test_a_compressed_page_is_refused(run: Run, tmp_path: Path, magic: bytes) -> None:
    """It is said that the file is compressed; an empty page would be a lie."""
    page = tmp_path / "page.html"
    page.write_bytes(magic + b"\0" * 40)
    ran = run("outline", page)

    assert (1, "") == (ran.code, ran.out)
    assert ran.err.startswith(f"newsparse: {page}: the input is compressed (")


def test_the_encoding_is_a_hint(run: Run, tmp_path: Path) -> None:
    """As with the plain form."""
    page = tmp_path / "page.txt"
    page.write_bytes("Мост открыт для движения".encode("cp1251"))

    assert "Мост" in run("outline", "--encoding", "windows-1251", page).out
