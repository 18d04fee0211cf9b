"""What the documents say is so."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import attrs
import miniatures
import pytest
from source import ROOT, load_tool, modules

import newsparse
from newsparse import Certainty, ProblemCode

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]

SHARED = {"related_links": "sections", "evidence": "../evidence"}
"""Fields whose page is another's."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_examples_print_what_the_documents_say(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every example of README and docs runs; `python tools/examples.py --update FILE` writes what it gives now.

    A recipe for another library names it in a comment, and is skipped where that is not installed; `.ci/run` installs all.
    """
    text = document.read_text(encoding="utf-8")
    for line in re.findall(r"^<!-- Needs ([\w., ]+)\. -->$", text, re.MULTILINE):
        for name in line.split(", "):
            pytest.importorskip(name)
    monkeypatch.chdir(ROOT)

    assert [] == load_tool("examples").differences(text, document.name)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_python_in_documents_is_run(document: Path) -> None:
    """Python stands in `pycon` fences, which are run, and nowhere else."""
    fences = re.findall(r"^```(\S*)", document.read_text(encoding="utf-8"), re.MULTILINE)

    assert set() == {"python", "py", "python3"} & set(fences)


def test_the_readme_has_two_commands_that_need_python_alone() -> None:
    """One line each, which continuous integration runs as printed: the first parses a page, the second tests."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python3 -m venv .*$", readme, re.MULTILINE)

    assert 2 == len(commands)
    assert "newsparse examples/bridge.html" in commands[0]
    assert "pytest" in commands[1]


def test_the_changelog_has_a_section_for_changes_of_the_output() -> None:
    """Whoever pins the library sees at once which values will move."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert "### Output changes" in changelog.split("\n## ")[1]


def test_every_room_stands_in_the_architecture() -> None:
    """A stranger finds the room by the page that walks through the house."""
    architecture = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rooms = {module.room for module in modules()} - {""}

    assert set() == {room for room in rooms if f"`{room}" not in architecture}


def test_the_page_of_the_rules_is_that_of_the_tables() -> None:
    """`python tools/make_rules.py --write` after a rule was added, renamed or moved."""
    assert load_tool("make_rules").page() == (ROOT / "docs/rules.md").read_text(encoding="utf-8")


def test_the_page_of_the_bylines_is_that_of_the_tables() -> None:
    """`python tools/make_byline_page.py --write` after a form, a label or a title was added."""
    assert load_tool("make_byline_page").page() == (ROOT / "docs/bylines.md").read_text(encoding="utf-8")


def test_the_page_of_the_bad_inputs_is_that_of_their_tests() -> None:
    """`python tools/make_bad_inputs.py --write` after a case or a limit was added or changed."""
    tool = load_tool("make_bad_inputs")

    assert {code.value for code in ProblemCode} == set(tool.MEANINGS)
    assert tool.page() == (ROOT / "docs/bad-inputs.md").read_text(encoding="utf-8")


def test_the_pages_of_the_fields_end_with_what_the_tables_say() -> None:
    """`python tools/make_field_pages.py --write` after a source or a rule was added."""
    tool = load_tool("make_field_pages")

    assert [] == [path.name for path in tool.pages() if tool.page(path) != path.read_text(encoding="utf-8")]


def test_the_pages_of_the_command_line_are_those_of_the_commands() -> None:
    """`python tools/make_command_page.py --write` after a command or an option was added, or its help changed."""
    pytest.importorskip("click")
    targets = load_tool("make_command_page").TARGETS

    assert [] == [path.name for path, make in targets.items() if make() != path.read_text(encoding="utf-8")]


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_man_page_is_roff() -> None:
    """The formatter has nothing to say about it, and nothing is lost."""
    page = ROOT / "docs/newsparse.1"
    made = subprocess.run(["groff", "-man", "-ww", "-Tutf8", page], capture_output=True, text=True, check=True)

    assert "" == made.stderr
    assert "newsparse outline [OPTIONS] FILE" in re.sub(r".\x08", "", made.stdout)


@pytest.mark.parametrize(
    ("name", "write", "target"),
    [
        ("make_language_page", "page", "docs/languages.md"),
        ("make_schema_page", "page", "docs/schema.md"),
        ("make_llms", "written", "docs/llms.txt"),
        ("make_chart", "drawn", "docs/performance.svg"),
        ("side_by_side", "page", "docs/side-by-side.md"),
        ("side_by_side", "readme", "README.md"),
    ],
)
def test_what_tools_write_is_what_they_would_write_now(name: str, write: str, target: str) -> None:
    """`python tools/NAME.py --write` after a table, a page of the docs, or what newsparse gives for the example has changed."""
    assert getattr(load_tool(name), write)() == (ROOT / target).read_text(encoding="utf-8")


def test_every_field_has_a_page() -> None:
    """Its rules, its sources and its known failures; two fields that are read together share one."""
    pages = {
        attribute.name: SHARED.get(attribute.name, attribute.name) for attribute in attrs.fields(newsparse.Article)
    }

    assert [] == [
        name for name, page in pages.items() if not (ROOT / "docs/fields" / f"{page.replace('_', '-')}.md").exists()
    ]


def test_every_page_of_a_field_has_its_rules_and_what_it_gets_wrong() -> None:
    """A reader learns both from the docs, and not from the field; no section is left empty."""
    pages = [path for path in (ROOT / "docs/fields").glob("*.md") if path.stem != "index"]
    rules = r"^## (?:Rules|The rules|How a group is found|Codes)\b.*\n\n[^#\n]"

    for section in (rules, r"^## Known failures\n\n[^#\n]"):
        assert [] == [
            path.name for path in pages if not re.search(section, path.read_text(encoding="utf-8"), re.MULTILINE)
        ]


def test_every_rule_of_the_evidence_is_on_the_page_of_its_field() -> None:
    """What the miniatures show: the name itself, or that of a statement, which has its source in it."""
    shown = set()
    for slug in miniatures.slugs():
        evidence = newsparse.parse_html(miniatures.html_of(slug), url=f"https://harbourpost.example/{slug}").evidence
        shown |= {found for field in attrs.fields(type(evidence)) for found in getattr(evidence, field.name)}
    missing = set()
    for found in shown:
        stem = found.rule.partition(".")[0]
        name = SHARED.get(stem.replace("-", "_"), stem)
        page = (ROOT / "docs/fields" / f"{name}.md").read_text(encoding="utf-8")
        stated = found.certainty is Certainty.STATED and f"a statement `{stem}.`" in page
        if not stated and f"`{found.rule}`" not in page:
            missing.add(found.rule)

    assert set() == missing


@pytest.mark.parametrize("name", ["DATELINES", "AGENCIES"])
def test_the_pages_of_datelines_are_those_of_the_tables(name: str) -> None:
    """`python tools/make_dateline_pages.py --write` after a form or an agency was added."""
    tool = load_tool("make_dateline_pages")
    target: Path = getattr(tool, name)

    assert tool.PAGES[target]() == target.read_text(encoding="utf-8")
