"""What the fixture `run` is and gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Ran(NamedTuple):
    """What a run left: the exit code, standard output, standard error."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
