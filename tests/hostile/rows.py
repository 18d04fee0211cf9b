"""The files of `cases/`, read: a row for each."""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs
from case import Case

CASES: Final = Path(__file__).parent / "cases"


@attrs.frozen
class Row:
    """One file."""

    number: int
    given: str
    """What the input is."""
    owed: str
    """Which answer it is owed."""
    peers: str
    """What other libraries do, where some of them fail; else empty."""
    cases: Mapping[str, Case]


def read_rows() -> list[Row]:
    """Every row, in the order of their numbers."""
    return [_row(path) for path in sorted(CASES.glob("row_*.py"))]


def _row(path: Path) -> Row:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    given, owed, *peers = _parts(module.__doc__ or "")
    return Row(int(path.stem.split("_")[1]), given, owed, peers[0] if peers else "", module.CASES)


def _parts(docstring: str) -> list[str]:
    """The input, the answer owed, and the peers, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"^(?:Owed|Peers): ", docstring, flags=re.MULTILINE)]
