"""Print the lowest versions that pyproject.toml allows, as constraints for pip.

In: pyproject.toml, and the names of extras. Out: a `name==version` line for each runtime dependency and each package of those extras. A
dependency without a lower bound, with any other bound, or with two of them, is an error: what is not tested is not promised.

    python tools/lowest.py arrow warc > lowest.txt && pip install -c lowest.txt '.[arrow,warc]'
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

_LOWER_BOUND = re.compile(r"([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?>=([0-9][0-9.]*)")


def lowest(pyproject: str, extras: Iterable[str] = ()) -> list[str]:
    """The constraints for the runtime dependencies that a pyproject.toml names, and for those of some extras."""
    project = tomllib.loads(pyproject)["project"]
    constraints: dict[str, str] = {}
    for dependency in [
        *project["dependencies"],
        *(one for extra in extras for one in project["optional-dependencies"][extra]),
    ]:
        bound = _LOWER_BOUND.fullmatch(dependency)
        if bound is None:
            raise SystemExit(f"{dependency}: expected one lower bound, and no other")
        if constraints.setdefault(bound[1], bound[2]) != bound[2]:
            raise SystemExit(f"{dependency}: another extra has another bound")
    return [f"{name}=={version}" for name, version in constraints.items()]


if __name__ == "__main__":
    print(*lowest((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"), sys.argv[1:]), sep="\n")
