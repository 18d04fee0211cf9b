"""Where the process comes in: the plain form or a command.

In: the arguments. Out: the exit code. The first word tells: the name of a command is that command, and everything else is the
plain form, which has to work where click and rich are not installed. A file that is called like a command is `./parse`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Final

from newsparse._command import plain
from newsparse._command.commands import COMMANDS
from newsparse._command.output import FAILED, complain

_COMPLETE: Final = "_NEWSPARSE_COMPLETE"
"""Set by the shell when it wants to know how a word could go on."""
_EXTRA: Final = frozenset({"click", "rich"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: as on the command line, without the program's name; `None` takes those of the process.

    Returns:
        The exit code: 0 where everything was done, 1 where something could not be read, was refused or could not be written, 2 for
        wrong usage, 130 where the user broke it off, 141 where the reader of the output went away. Wrong usage of the plain form
        ends the process with 2, as argparse does.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if (words and words[0] in COMMANDS) or _COMPLETE in os.environ:
        return _run_command(words)
    return plain.run(words)


def _run_command(words: list[str]) -> int:
    try:
        from newsparse._command.group import run
    except ModuleNotFoundError as missing:
        if missing.name not in _EXTRA:
            raise
        complain(words[0] if words else "completion", "needs the extra: pip install 'newsparse[cli]'")
        return FAILED
    return run(words)
