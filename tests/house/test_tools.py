"""The scripts beside the library."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from source import ROOT, load_tool

PYPROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_the_lowest_versions_are_those_of_pyproject() -> None:
    """Each runtime dependency, and each package of an extra, has one lower bound, which the constraints pin."""
    project = tomllib.loads(PYPROJECT)["project"]
    lowest = load_tool("lowest").lowest

    assert [one.replace(">=", "==") for one in project["dependencies"]] == lowest(PYPROJECT)
    for extra, packages in project["optional-dependencies"].items():
        bounds = {re.sub(r"\[.*\]", "", one).replace(">=", "==") for one in packages}
        assert bounds <= set(lowest(PYPROJECT, [extra]))


@pytest.mark.parametrize("dependency", ["attrs", "attrs<26", "attrs>=23.2,<26", "attrs~=23.2"])
def test_a_dependency_without_a_tested_bound_is_refused(dependency: str) -> None:
    """No bound, an upper bound and a compatible release are all refused."""
    with pytest.raises(SystemExit):
        load_tool("lowest").lowest(f'[project]\ndependencies = ["{dependency}"]')


def test_two_bounds_for_one_package_are_refused() -> None:
    """One environment has one lowest version; pandas of the recipes is older than that of the engines."""
    with pytest.raises(SystemExit, match="pandas"):
        load_tool("lowest").lowest(PYPROJECT, ["recipes", "engines"])


EXAMPLE = """Text before.

```pycon
>>> number = 3
>>> number
{first}
```

```pycon
>>> if number:
...     print("three")
{second}
```
"""


@pytest.mark.parametrize(("first", "second", "reports"), [("3", "three", 0), ("4", "three", 1), ("3", "four", 1)])
def test_examples_are_compared_with_what_they_print(first: str, second: str, reports: int) -> None:
    """The fences of a file share their names; each wrong output is one report."""
    document = EXAMPLE.format(first=first, second=second)

    assert reports == len(load_tool("examples").differences(document, "document"))


def test_an_update_writes_what_the_examples_print() -> None:
    """Outputs alone are changed, and a second update changes nothing."""
    right = EXAMPLE.format(first="3", second="three")

    assert right == load_tool("examples").updated(EXAMPLE.format(first="old", second="old"))
    assert right == load_tool("examples").updated(right)


ERROR = """```pycon
>>> 1 / 0
Traceback (most recent call last):
    ...
{error}
```
"""


def test_an_example_may_show_an_error() -> None:
    """The last line of a traceback is what counts."""
    right = ERROR.format(error="ZeroDivisionError: division by zero")

    assert right == load_tool("examples").updated(ERROR.format(error="ValueError"))
    assert [] == load_tool("examples").differences(right, "document")


def test_an_update_writes_no_error_that_was_not_shown_before() -> None:
    """An example that has broken stops the update; it does not become the document."""
    with pytest.raises(ZeroDivisionError):
        load_tool("examples").updated("```pycon\n>>> 1 / 0\n```\n")


def test_every_fuzz_target_gets_its_seeds(tmp_path: Path) -> None:
    """The seeds are made of the tests' own texts, wherever these have moved to."""
    subprocess.run([sys.executable, str(ROOT / "fuzz/seeds.py"), str(tmp_path)], check=True, capture_output=True)

    targets = {"parse_html", "parse_text", "parse_dateline", "parse_byline", "json_ld"}
    assert targets == {folder.name for folder in tmp_path.iterdir() if len([*folder.iterdir()]) > 1_000}
