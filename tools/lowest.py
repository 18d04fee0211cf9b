"""Print the lowest versions that pyproject.toml allows, as constraints for pip.

In: pyproject.toml. Out: a `name==version` line for each runtime dependency. A dependency without a lower bound, or with
any other bound, is an error: what is not tested is not promised.

    python tools/lowest.py > lowest.txt && pip install -c lowest.txt .
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

_LOWER_BOUND = re.compile(r"([A-Za-z0-9._-]+)>=([0-9][0-9.]*)")


def lowest(pyproject: str) -> list[str]:
    """The constraints for the runtime dependencies that a pyproject.toml names."""
    constraints = []
    for dependency in tomllib.loads(pyproject)["project"]["dependencies"]:
        bound = _LOWER_BOUND.fullmatch(dependency)
        if bound is None:
            raise SystemExit(f"{dependency}: expected one lower bound, and no other")
        constraints.append(f"{bound[1]}=={bound[2]}")
    return constraints


if __name__ == "__main__":
    print(*lowest((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")), sep="\n")
