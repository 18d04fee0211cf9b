"""`newsparse dateline`, `newsparse byline`, `newsparse schema`, `newsparse completion`."""

from __future__ import annotations

import json

import pytest
from ran import Run

from newsparse.formats import json_schema


@pytest.mark.parametrize(
    ("command", "text", "key", "value"),
    [
        ("dateline", "LIMA (AP) — Rain fell.", "places", [{"name": "LIMA", "region": None, "country": "PE"}]),
        ("byline", "By Mara Quist, Harbour Editor", "text", "By Mara Quist, Harbour Editor"),
    ],
)
def test_a_text_is_read(run: Run, command: str, text: str, key: str, value: object) -> None:
    """The answer is the value as JSON."""
    ran = run(command, text)

    assert (0, "") == (ran.code, ran.err)
    assert value == json.loads(ran.out)[key]


@pytest.mark.parametrize("command", ["dateline", "byline"])
def test_a_text_without_is_told(run: Run, command: str) -> None:
    """Nothing is printed, and the exit code is 1."""
    assert (1, "", f"newsparse: {command}: the text has no {command}\n") == run(command, "rain fell on the 3 bridges")


def test_each_line_of_standard_input_is_a_text(run: Run) -> None:
    """A line gives a line, so that answers stand beside their texts."""
    ran = run("dateline", "-", stdin="LIMA (AP) — Rain fell.\nRain fell.\nPARIS, 7 août (AFP) -".encode())

    places = [value and value["places"][0]["name"] for value in map(json.loads, ran.out.splitlines())]

    assert ["LIMA", None, "PARIS"] == places


def test_the_schema_is_printed(run: Run) -> None:
    """It is that of the formats."""
    assert json_schema() == json.loads(run("schema").out)


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_script_of_a_shell_is_printed(run: Run, shell: str) -> None:
    """It asks the command line with the variable that the entry looks at."""
    assert "_NEWSPARSE_COMPLETE" in run("completion", shell).out
