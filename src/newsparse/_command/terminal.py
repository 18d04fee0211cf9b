"""A terminal that is written to: colours where it has them, and no page that plays with it.

In: text of a page. Out: text with a terminal's colours, or as it is; always without control characters, which could move the cursor or change
colours. Colours come where standard output is a terminal and `NO_COLOR` is not set, or where the caller asks for them.
"""

from __future__ import annotations

import os
import sys
from typing import Final

from rich.console import Console
from rich.text import Text

from newsparse._command.output import is_terminal

_ENDLESS: Final = 1_000_000
_CONTROLS: Final = {code: "\ufffd" for code in (*range(32), *range(127, 160)) if chr(code) not in "\n\t"}


def wants_colour(choice: str, output: str | None) -> bool:
    """Whether colours are written: "always", "never", or "auto", which looks whether they go to a terminal."""
    if choice == "auto":
        return (
            output is None
            and is_terminal(sys.stdout)
            and not os.environ.get("NO_COLOR")
            and os.environ.get("TERM") != "dumb"
        )
    return choice == "always"


def styled(text: Text, *, colour: bool) -> str:
    """The text as a terminal shows it, in lines as long as they are; without its styles where there is no colour."""
    if not colour:
        return text.plain
    console = Console(force_terminal=True, color_system="standard", width=_ENDLESS, highlight=False, no_color=False)
    with console.capture() as captured:
        console.print(text, soft_wrap=True, end="")
    return captured.get()


def tame(text: str) -> str:
    """The text with a replacement character for each control character but line breaks and tabs."""
    return text.translate(_CONTROLS)
