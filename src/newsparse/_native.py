"""What the compiler of the compiled wheel is told about a class (docs/performance.md); nothing in plain Python.

Importing `mypyc_attr` from here needs no package at run time: mypyc reads the decorator and does not call it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mypy_extensions import mypyc_attr
else:

    def mypyc_attr(**_told):  # noqa: ANN003, ANN202 - the checker sees the other one
        """Leave the class as it is."""
        return lambda marked: marked


__all__ = ["mypyc_attr"]
