"""What the tests of the engines share: the programs of examples/scale, and tables as values."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, Final

SCALE: Final = Path(__file__).parents[3] / "examples/scale"


def job(name: str) -> ModuleType:
    """An example of examples/scale, under its own name: engines send its functions to their workers by it."""
    if str(SCALE) not in sys.path:
        sys.path.append(str(SCALE))
    os.environ["PYTHONPATH"] = os.pathsep.join([str(SCALE), *filter(None, [os.environ.get("PYTHONPATH")])])
    os.environ["PYSPARK_PYTHON"] = sys.executable
    module: ModuleType = importlib.import_module(f"{name}_job")
    return module


def columns(table: Any) -> dict[str, list[Any]]:
    """The values of each column, in the order of the records."""
    ordered = table.sort_by("record_id")
    return {name: ordered.column(name).to_pylist() for name in ordered.column_names}
