"""Which form of the command line runs, and how it ends."""

from __future__ import annotations

import os
import runpy
import subprocess
import sys
from pathlib import Path

import click
import pytest
from ran import Ran, Run

from newsparse._command import group
from newsparse._command.commands import COMMANDS
from newsparse._command.output import BROKEN_PIPE, Complaint, ReaderGone
from newsparse.errors import InputTooLarge

WITHOUT = "import sys; sys.modules['click'] = None; from newsparse._command import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_table_says_what_each_command_says_of_itself(name: str) -> None:
    """A row of the table has a module, and the first line of its docstring."""
    assert COMMANDS[name] == group.load(name).get_short_help_str(limit=200)


def test_each_command_has_a_row_in_the_table() -> None:
    """A file without a row would never be found."""
    folder = Path(group.__file__).parent / "commands"

    assert set(COMMANDS) == {path.stem for path in folder.glob("*.py")} - {"__init__"}


@pytest.mark.parametrize("name", COMMANDS)
def test_without_the_extra_a_command_says_what_to_install(name: str) -> None:
    """One line, and exit code 1."""
    ran = subprocess.run([sys.executable, "-c", WITHOUT, name], capture_output=True, text=True, check=False)

    assert (1, "", f"newsparse: {name}: needs the extra: pip install 'newsparse[cli]'\n") == (
        ran.returncode,
        ran.stdout,
        ran.stderr,
    )


def test_without_the_extra_the_plain_form_goes_on(bridge: Path) -> None:
    """The plain form is the library's, and needs nothing more."""
    plain = subprocess.run([sys.executable, "-c", WITHOUT, bridge], capture_output=True, check=True).stdout
    full = subprocess.run([sys.executable, "-m", "newsparse", bridge], capture_output=True, check=True).stdout

    assert plain
    assert plain == full


def test_a_file_that_is_called_like_a_command_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`./schema` is a file."""
    from newsparse import _command

    (tmp_path / "schema").write_text("<h1>Bridge opens in spring</h1>")
    monkeypatch.chdir(tmp_path)

    assert 0 == _command.main(["./schema"])
    assert '"headline": "Bridge opens in spring"' in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["outline"], "Missing argument 'FILE'"),
        (["outline", "--nope", "page.html"], "No such option"),
        (["outline", "one.html", "two.html"], "Got unexpected extra argument"),
        (["outline", "--color", "red", "page.html"], "'red' is not one of"),
        (["completion", "tcsh"], "'tcsh' is not one of"),
    ],
)
def test_wrong_usage_is_one_line_and_two(capsys: pytest.CaptureFixture[str], words: list[str], said: str) -> None:
    """The line names the command, what is wrong, and where more is told; no file is opened."""
    from newsparse import _command

    assert 2 == _command.main(words)
    printed = capsys.readouterr()
    assert "" == printed.out
    assert printed.err.startswith(f"newsparse: {words[0]}: ")
    assert said in printed.err
    assert 1 == printed.err.count("\n")


@pytest.mark.parametrize("word", ["out", "outl"])
def test_a_shell_completes_commands(word: str) -> None:
    """What click's script asks for is answered."""
    asked = {"_NEWSPARSE_COMPLETE": "bash_complete", "COMP_WORDS": f"newsparse {word}", "COMP_CWORD": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "newsparse"], capture_output=True, text=True, check=True, env={**os.environ, **asked}
    )

    assert "plain,outline\n" == ran.stdout


@pytest.mark.parametrize(
    ("ends", "code", "line"),
    [
        (click.UsageError("no such thing."), 2, "newsparse: parse: no such thing (newsparse parse --help)\n"),
        (Complaint("a.html", "it is away"), 1, "newsparse: a.html: it is away\n"),
        (InputTooLarge("more than 9 bytes"), 1, "newsparse: parse: more than 9 bytes\n"),
        (ReaderGone(), 141, ""),
        (click.Abort(), 130, ""),
        (KeyboardInterrupt(), 130, ""),
    ],
    ids=lambda value: type(value).__name__,
)
def test_each_end_of_a_command_has_its_code(
    ends: BaseException, code: int, line: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And one line at the most on standard error."""

    def raising(*_: object, **__: object) -> None:
        raise ends

    monkeypatch.setattr(group.GROUP, "main", raising)
    monkeypatch.setattr(group, "hush", lambda: BROKEN_PIPE)

    assert Ran(code, "", line) == run("parse")


def test_what_the_extra_lacks_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within a process, whatever was loaded before."""
    monkeypatch.delitem(sys.modules, "newsparse._command.group", raising=False)
    monkeypatch.setitem(sys.modules, "click", None)
    ran = run("outline", "page.html")

    assert Ran(1, "", "newsparse: outline: needs the extra: pip install 'newsparse[cli]'\n") == ran


def test_a_module_that_is_missing_otherwise_is_an_error_of_ours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is not told as something that the user could install."""
    monkeypatch.setitem(sys.modules, "newsparse._command.group", None)
    with pytest.raises(ModuleNotFoundError):
        run("outline", "page.html")


def test_without_the_extra_for_warc_files_the_command_says_so(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line, and exit code 1; nothing is made."""
    for name in [name for name in sys.modules if name.startswith("newsparse.warc")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    source = tmp_path / "a.warc.gz"
    source.touch()
    ran = run("warc", source, "-o", tmp_path / "out")

    assert Ran(1, "", "newsparse: warc: needs the extra: pip install 'newsparse[cli,warc]'\n") == ran
    assert [source] == list(tmp_path.iterdir())


@pytest.mark.parametrize(("begun", "owed"), [("par", ["parse"]), ("bridge", ["bridge"])])
def test_a_word_becomes_a_command_or_a_file(begun: str, owed: list[str]) -> None:
    """A shell that asks is told the commands, or to look for files."""
    context = click.Context(group.GROUP)
    items = group.GROUP.shell_complete(context, begun)

    assert owed == [item.value for item in items]
    assert ("plain" if begun == "par" else "file") == items[0].type


def test_the_module_is_the_plain_form(
    bridge: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`python -m newsparse FILE` ends with the exit code of the command."""
    monkeypatch.setattr(sys, "argv", ["newsparse", str(bridge)])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("newsparse", run_name="__main__")

    assert 0 == end.value.code
    assert "Harbour bridge opens" in capsys.readouterr().out
