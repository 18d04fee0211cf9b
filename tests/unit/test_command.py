"""The plain form of the command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsparse
from newsparse import _command
from newsparse._command import output

ROOT = Path(__file__).parents[2]
BRIDGE = ROOT / "examples/bridge.html"
BRIDGE_TEXT = ROOT / "examples/bridge.txt"
HEADLINE = "Harbour bridge opens after nine years of delay"


class _Input(io.TextIOWrapper):
    def __init__(self, content: bytes) -> None:
        super().__init__(io.BytesIO(content), encoding="utf-8")


def _printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert _command.main(arguments) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


def test_the_article_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed is what `to_dict` gives, and reads back as the article."""
    article = newsparse.parse(BRIDGE.read_bytes(), url="https://harbourpost.example/a")

    fields = json.loads(_printed(capsys, str(BRIDGE), "--url", "https://harbourpost.example/a"))

    assert article.to_dict() == fields
    assert article == newsparse.Article.from_dict(fields)


def test_the_json_is_readable(capsys: pytest.CaptureFixture[str]) -> None:
    """Two blanks of indentation, and every script as itself."""
    printed = _printed(capsys, str(BRIDGE))

    assert '\n  "headline": "' in printed
    assert "© 2023" in printed


def test_a_dash_is_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A page can be piped in."""
    monkeypatch.setattr(sys, "stdin", _Input(BRIDGE.read_bytes()))

    assert HEADLINE == json.loads(_printed(capsys, "-"))["headline"]


def test_an_empty_file_is_an_empty_article(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Page content never fails, and nothing is content, too."""
    monkeypatch.setattr(sys, "stdin", _Input(b""))

    assert json.loads(_printed(capsys, "-"))["headline"] is None


@pytest.mark.parametrize("door", [[], ["--text"]])
def test_plain_text_is_read(capsys: pytest.CaptureFixture[str], door: list[str]) -> None:
    """Text is known by looking, or read so because the caller says so."""
    assert HEADLINE == json.loads(_printed(capsys, *door, str(BRIDGE_TEXT)))["headline"]


def test_html_can_be_read_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    """--text is the caller's word against the look of the page: tags are characters then."""
    as_text = newsparse.parse_text(BRIDGE.read_text(encoding="utf-8")).to_dict()
    as_html = newsparse.parse_html(BRIDGE.read_bytes()).to_dict()

    assert as_text == json.loads(_printed(capsys, "--text", str(BRIDGE)))
    assert as_html == json.loads(_printed(capsys, "--html", str(BRIDGE)))
    assert as_text != as_html


@pytest.mark.parametrize("page", [BRIDGE, BRIDGE_TEXT], ids=["html", "text"])
def test_the_encoding_is_a_hint(capsys: pytest.CaptureFixture[str], tmp_path: Path, page: Path) -> None:
    """Where the page's bytes do not say, the caller's word counts, through either door."""
    characters = page.read_text(encoding="utf-8").replace('<meta charset="utf-8">', "").replace("bridge", "Мост")
    encoded = tmp_path / "page"
    encoded.write_bytes(characters.encode("cp1251", "ignore"))
    door = "--html" if page is BRIDGE else "--text"

    assert "Мост" in _printed(capsys, door, "--encoding", "windows-1251", str(encoded))


def test_the_outline_has_a_role_and_the_text_of_every_block(capsys: pytest.CaptureFixture[str]) -> None:
    """Roles and texts as `outline` gives them, a block a line."""
    first_lines = [
        (block.role.value, block.text.split("\n")[0]) for block in newsparse.outline(BRIDGE.read_bytes()).blocks
    ]
    printed = _printed(capsys, "--outline", str(BRIDGE)).splitlines()

    lines = [tuple(line.split(None, 1)) for line in printed if not line.startswith(" ")]

    assert first_lines == lines


def test_a_file_that_is_not_there_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """One line on standard error that names the file, nothing on standard output, exit code 1."""
    assert _command.main(["no-such-file.html"]) == 1
    assert ("", "newsparse: no-such-file.html: No such file or directory\n") == capsys.readouterr()


def test_a_folder_is_an_error(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What can be named but not read fails like what is not there."""
    assert _command.main([str(tmp_path)]) == 1
    assert capsys.readouterr().out == ""


def test_standard_input_that_is_closed_is_an_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process may have no standard input at all."""
    monkeypatch.setattr(sys, "stdin", None)

    assert _command.main(["-"]) == 1
    assert capsys.readouterr().err == "newsparse: -: standard input is closed\n"


def test_a_page_that_is_refused_is_an_error(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """More bytes than the limit are refused, whichever door would take them, and never cut in silence."""
    monkeypatch.setattr(sys, "stdin", _Input(b"a" * (newsparse.Limits().bytes + 1)))

    assert _command.main(["-"]) == 1
    assert capsys.readouterr() == ("", "newsparse: -: more than 20000000 bytes\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--no-such-option", "page.html"],
        ["one.html", "two.html"],
        ["--text", "--html", "page.html"],
        ["--outline", "--language", "en", "page.html"],
    ],
)
def test_wrong_usage_ends_with_two(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    """Usage goes to standard error before any file is opened."""
    with pytest.raises(SystemExit) as ended:
        _command.main(arguments)

    assert ended.value.code == 2
    assert "usage: newsparse" in capsys.readouterr().err


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """--version needs no file."""
    assert _printed(capsys, "--version").startswith("newsparse ")


@pytest.fixture
def long_page(tmp_path: Path) -> Path:
    """A page whose outline is longer than a pipe."""
    page = tmp_path / "long.html"
    page.write_text("<p>The council said on Tuesday that the bridge would open.</p>" * 4000)
    return page


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_broken_pipe_is_quiet(long_page: Path, unbuffered: str) -> None:
    """The reader goes away before the end: no words on standard error, the exit code of a broken pipe."""
    command = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "--outline", str(long_page)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    )
    assert command.stdout is not None
    command.stdout.read(1)
    command.stdout.close()
    assert command.stderr is not None
    complaints = command.stderr.read()
    command.stderr.close()

    assert (b"", output.BROKEN_PIPE) == (complaints, command.wait())


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_nothing_is_lost_where_the_output_takes_a_part_at_a_time(long_page: Path, unbuffered: str) -> None:
    """A raw standard output writes as much as the pipe holds; the rest is written, too."""
    printed = subprocess.run(
        [sys.executable, "-m", "newsparse", "--outline", str(long_page)],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
    ).stdout

    assert 4000 == printed.count(b"The council")


def test_output_that_cannot_be_written_is_an_error() -> None:
    """A full disk is said, and is no success."""
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    with full.open("wb") as device:
        command = subprocess.run(
            [sys.executable, "-m", "newsparse", str(BRIDGE)], stdout=device, stderr=subprocess.PIPE, check=False
        )

    assert command.returncode == 1
    assert command.stderr.startswith(b"newsparse: standard output: ")


def test_output_is_utf_8_whatever_the_locale_says(tmp_path: Path) -> None:
    """An ASCII terminal gets the same bytes."""
    page = tmp_path / "page.txt"
    page.write_text("Über die Brücke", encoding="utf-8")
    command = [sys.executable, "-X", "utf8=0", "-m", "newsparse", "--outline", str(page)]

    printed = subprocess.run(command, capture_output=True, check=True).stdout

    assert "Über die Brücke" in printed.decode("utf-8")


def test_a_lone_surrogate_is_printed_as_its_escape(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    """JSON has an escape for what UTF-8 cannot say."""
    output.write('"\ud83d"\n')

    assert b'"\\ud83d"\n' == capsysbinary.readouterr().out
