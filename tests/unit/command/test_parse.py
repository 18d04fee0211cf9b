"""`newsparse parse`: which pages, in which order, in which format, and what is said of those that cannot be read."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from ran import Run

import newsparse
from newsparse._command.jobs import in_order
from newsparse._command.shapes import SHAPES
from newsparse.formats import to_json_ld, to_markdown, to_ninjs, to_row

ADDRESS = "https://harbourpost.example/a"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with pages in it, and what is none."""
    folder = tmp_path / "pages"
    for name in ("b.html", "a.htm", "c/d.txt", "c/e.HTML", ".hidden.html", "notes.md", "picture.png"):
        page = folder / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"<h1>Bridge {name} opens in spring</h1>")
    return folder


HEADLINES = [f"Bridge {name} opens in spring" for name in ("a.htm", "b.html", "c/d.txt", "c/e.HTML")]


def _article(page: Path) -> newsparse.Article:
    return newsparse.parse(page.read_bytes(), url=ADDRESS)


WRITTEN: dict[str, Callable[[newsparse.Article], str]] = {
    "json": lambda article: json.dumps(article.to_dict(), ensure_ascii=False, indent=2) + "\n",
    "jsonl": lambda article: json.dumps(article.to_dict(), ensure_ascii=False) + "\n",
    "jsonld": lambda article: json.dumps(to_json_ld(article), ensure_ascii=False, indent=2) + "\n",
    "ninjs": lambda article: json.dumps(to_ninjs(article), ensure_ascii=False, indent=2) + "\n",
    "md": to_markdown,
    "text": lambda article: article.text + "\n",
}


@pytest.mark.parametrize("form", WRITTEN)
def test_a_page_is_written_as_the_formats_have_it(run: Run, bridge: Path, form: str) -> None:
    """The command puts the formats on lines, and changes nothing."""
    assert (0, WRITTEN[form](_article(bridge)), "") == run("parse", bridge, "--url", ADDRESS, "--format", form)


def test_the_plain_form_is_the_default(run: Run, bridge: Path) -> None:
    """Who moves from `newsparse FILE` to `newsparse parse FILE` gets the same bytes."""
    assert run(bridge) == run("parse", bridge)


def test_csv_has_a_line_for_each_page_and_one_for_the_names(run: Run, bridge: Path) -> None:
    """A reader of CSV gets the cells back."""
    ran = run("parse", bridge, bridge, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out, newline="")))
    row = to_row(newsparse.parse(bridge.read_bytes()))

    assert [{name: "" if cell is None else str(cell) for name, cell in row.items()}] * 2 == rows


@pytest.mark.parametrize("form", SHAPES)
def test_pages_of_a_folder_stand_in_the_order_of_their_names(run: Run, pages: Path, form: str) -> None:
    """The folder's own pages, then those of the folders in it; known by their endings, and hidden ones passed over."""
    ran = run("parse", pages, "--format", form)
    places = [ran.out.find(headline) for headline in HEADLINES] if form != "text" else [0]

    assert (0, "") == (ran.code, ran.err)
    assert -1 not in places
    assert sorted(places) == places
    assert "hidden" not in ran.out


@pytest.mark.parametrize("form", [form for form, shape in SHAPES.items() if shape.listed])
def test_several_pages_are_a_list(run: Run, bridge: Path, pages: Path, form: str) -> None:
    """A file alone is an object; a folder is a list, however many pages it has."""
    folder = pages / "c"
    (folder / "d.txt").unlink()

    assert isinstance(json.loads(run("parse", bridge, "--format", form).out), dict)
    assert 2 == len(json.loads(run("parse", bridge, bridge, "--format", form).out))
    assert 1 == len(json.loads(run("parse", folder, "--format", form).out))


def test_fields_are_chosen_in_the_order_wanted(run: Run, bridge: Path) -> None:
    """The story's text can be asked for, too; a path tells pages apart."""
    fields = json.loads(run("parse", bridge, "--fields", "text, headline", "--paths").out)

    assert ["path", "text", "headline"] == list(fields)
    assert [str(bridge), _article(bridge).text] == [fields["path"], fields["text"]]
    assert "headline,dateline\n" == run("parse", bridge, "--format", "csv", "--fields", "headline,dateline").out[:18]


def test_formulas_can_be_made_safe(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of the page's own text, and of the path."""
    monkeypatch.chdir(tmp_path)
    Path("=1+1.html").write_text("<h1>=HYPERLINK(1) opens in spring</h1>")
    ran = run("parse", "=1+1.html", "--format", "csv", "--fields", "headline", "--paths", "--formula-safe")

    assert "path,headline\n'=1+1.html,'=HYPERLINK(1) opens in spring\n" == ran.out


def test_standard_input_is_a_page(run: Run, bridge: Path) -> None:
    """Alone, or among others."""
    assert run("parse", bridge).out == run("parse", "-", stdin=bridge.read_bytes()).out
    assert 2 == run("parse", str(bridge), "-", "--format", "jsonl", stdin=b"<h1>Bridge opens</h1>").out.count("\n")


@pytest.mark.parametrize(
    ("options", "arguments"),
    [
        (["--language", "de"], {"language": "de"}),
        (["--reference", "2023-08-07"], {"reference": __import__("datetime").date(2023, 8, 7)}),
        (["--reference", "2023-08-07T09:30"], {"reference": __import__("datetime").datetime(2023, 8, 7, 9, 30)}),
    ],
)
def test_options_are_the_arguments_of_the_door(run: Run, tmp_path: Path, options: list[str], arguments: object) -> None:
    """They are handed on as they are."""
    page = tmp_path / "page.html"
    page.write_text(
        "<h1>Brücke öffnet</h1><p class=date>vor 3 Stunden</p><p>LIMA, 7. August (dpa) - Die Brücke ist offen.</p>"
    )
    assert isinstance(arguments, dict)
    article = newsparse.parse(page.read_bytes(), **arguments)

    assert article.to_dict() == json.loads(run("parse", page, *options).out)


@pytest.mark.parametrize(("option", "door"), [("--html", newsparse.parse_html), ("--text", newsparse.parse_text)])
def test_the_door_can_be_chosen(run: Run, bridge: Path, option: str, door: type) -> None:
    """As with the plain form."""
    assert door(bridge.read_text(encoding="utf-8")).to_dict() == json.loads(run("parse", option, bridge).out)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "xml", "page.html"], "'xml' is not one of 'json', 'jsonl'"),
        (["--fields", "headlin", "page.html"], "json has no field 'headlin'; did you mean 'headline'?"),
        (["--format", "csv", "--fields", "evidence", "page.html"], "csv has no field 'evidence'"),
        (["--format", "md", "--fields", "headline", "page.html"], "--format md takes no --fields and no --paths"),
        (["--formula-safe", "page.html"], "--formula-safe is for --format csv"),
        (["--url", ADDRESS, "one.html", "two.html"], "--url is the address of one page"),
        (["--reference", "yesterday", "page.html"], "'yesterday' is no date of ISO 8601"),
        (["--jobs", "0", "page.html"], "0 is not in the range x>=1"),
        ([], "Missing argument 'PATHS...'"),
    ],
)
def test_wrong_usage_is_told_before_anything_is_read(run: Run, words: list[str], said: str) -> None:
    """One line that says what is wrong, and 2."""
    ran = run("parse", *words)

    assert (2, "", 1) == (ran.code, ran.out, ran.err.count("\n"))
    assert said in ran.err


def test_what_cannot_be_read_is_told_and_the_rest_is_written(run: Run, bridge: Path, tmp_path: Path) -> None:
    """A line for each on standard error, in their turn, and 1."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "packed").mkdir()
    (tmp_path / "packed/page.html.gz").write_bytes(b"\x1f\x8b\x08")
    paths = [tmp_path / name for name in ("none.html", "empty", "packed", "packed/page.html.gz")]
    ran = run("parse", *paths, bridge, "--format", "jsonl")

    assert 1 == ran.code
    assert 1 == ran.out.count("\n")
    assert [
        f"newsparse: {paths[0]}: No such file or directory",
        f"newsparse: {paths[1]}: no pages in the folder (.html .htm .xhtml .shtml .txt)",
        f"newsparse: {paths[2]}: 1 compressed pages were passed over; unpack them first",
        f"newsparse: {paths[3]}: the input is compressed (gzip); unpack it first",
    ] == ran.err.splitlines()


def test_nothing_is_written_where_nothing_was_read(run: Run, tmp_path: Path) -> None:
    """No empty list, and no file."""
    target = tmp_path / "out.json"

    assert 1 == run("parse", tmp_path / "one.html", tmp_path / "two.html", "-o", target).code
    assert "" == run("parse", tmp_path / "one.html", tmp_path / "two.html").out
    assert [] == list(tmp_path.iterdir())


def test_output_that_cannot_be_written_is_told(run: Run, bridge: Path, tmp_path: Path) -> None:
    """The line names it."""
    target = tmp_path / "no/out.json"

    assert (1, "", f"newsparse: {target}: No such file or directory\n") == run("parse", bridge, "-o", target)


def test_several_processes_give_what_one_gives(pages: Path, bridge: Path) -> None:
    """The same bytes, and the same complaints, in the same order."""
    words = [
        sys.executable,
        "-m",
        "newsparse",
        "parse",
        *[str(pages)] * 8,
        "none.html",
        str(bridge),
        "-",
        "--format",
        "jsonl",
        "--jobs",
    ]
    one, two = (
        subprocess.run([*words, jobs], input=b"<h1>Bridge opens</h1>", capture_output=True, check=False)
        for jobs in ("1", "2")
    )

    assert (1, 34) == (one.returncode, one.stdout.count(b"\n"))
    assert (one.stdout, one.stderr) == (two.stdout, two.stderr)


def _pid(_argument: int) -> int:
    import os

    return os.getpid()


def test_one_job_is_this_process() -> None:
    """Where there is nothing to share nothing is started."""
    assert {_pid(0)} == set(in_order(_pid, range(3), 1))


def test_a_broken_pipe_is_quiet(pages: Path) -> None:
    """As with the plain form."""
    command = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "parse", *[str(pages)] * 100],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert command.stdout is not None
    command.stdout.read(1)
    command.stdout.close()
    assert command.stderr is not None
    complaints = command.stderr.read()
    command.stderr.close()

    assert (b"", 141) == (complaints, command.wait())


def _on_a_terminal(words: list[str]) -> tuple[bytes, bytes]:
    """Standard output, and what a terminal got that was standard error."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    command = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "parse", *words],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm"},
    )
    os.close(theirs)
    out, _ = command.communicate()
    said = b""
    with contextlib.suppress(OSError):
        while part := os.read(ours, 4096):
            said += part
    os.close(ours)
    return out, said


def test_a_bar_is_drawn_on_a_terminal_alone(pages: Path, run: Run) -> None:
    """On standard error; the answers are the same, and complaints are not lost in it."""
    words = [str(pages), "none.html", "--format", "jsonl"]
    out, said = _on_a_terminal(words)
    ran = run("parse", *words)

    assert b"Parsing" in said
    assert b"newsparse: none.html: No such file or directory" in said
    assert "newsparse: none.html: No such file or directory\n" == ran.err
    assert ran.out == out.decode("utf-8")


def test_an_interrupt_ends_all_processes_in_silence(pages: Path) -> None:
    """No traceback of any process, no file, and the exit code of a shell's Ctrl-C."""
    target = pages / "out.jsonl"
    # What runs in the background of a shell leaves interrupts alone, and so do its children.
    heard = "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler); from newsparse._command import main; sys.exit(main())"
    command = subprocess.Popen(
        [sys.executable, "-c", heard, "parse", *[str(pages)] * 1000, "--jobs", "2", "-o", str(target)],
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    while not list(pages.glob(".out.jsonl.*")):
        assert command.poll() is None
    os.killpg(command.pid, signal.SIGINT)
    _, said = command.communicate()

    assert (130, b"") == (command.returncode, said.strip())
    assert [] == list(pages.glob("*out.jsonl*"))
