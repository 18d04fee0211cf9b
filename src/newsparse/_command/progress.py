"""The bar that shows how far a long run has come.

In: the answers as they come, and how many there will be. Out: the same answers. The bar stands on standard error, where that is a
terminal which the answers do not go to, too; complaints are printed above it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

from newsparse._command.output import is_terminal

_Answer = TypeVar("_Answer")


def watched(answers: Iterable[_Answer], number: int, output: str | None) -> Iterator[_Answer]:
    """The answers, with a bar where somebody sees it."""
    if number > 1 and is_terminal(sys.stderr) and not (output is None and is_terminal(sys.stdout)):
        from rich.console import Console
        from rich.progress import track

        yield from track(answers, "Parsing", total=number, console=Console(stderr=True))
    else:
        yield from answers
