"""Where answers and complaints go.

In: text. Out: UTF-8 on standard output, or in a file that is written aside and renamed into place, so that nothing is ever
half-written; a line on standard error for each complaint. What cannot be written is a `Complaint`; that the reader of standard
output went away is `ReaderGone`, of which nobody is told.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final, TextIO, TypeVar

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
BROKEN_OFF: Final = 130
"""128 and the number of SIGINT."""
BROKEN_PIPE: Final = 141
"""128 and the number of SIGPIPE: what a shell reports of any filter whose reader went away."""

EXIT_CODES: Final = {
    DONE: "everything was done",
    FAILED: "something could not be read, was refused or could not be written; standard error has a line for each",
    USAGE: "wrong usage",
    BROKEN_OFF: "the user broke it off",
    BROKEN_PIPE: "the reader of the output went away",
}
"""What a process ends with, as the docs and the man page print it."""

STANDARD_OUTPUT: Final = "standard output"

_Result = TypeVar("_Result")


class Complaint(Exception):
    """Something could not be read, was refused or could not be written: its name, and why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason


class ReaderGone(Exception):
    """The reader of the output went away; no `OSError`, since click ends the process at a broken pipe."""


def reason_of(error: OSError) -> str:
    """What the system says, without numbers."""
    return error.strerror or str(error)


def complaint_line(name: str, reason: str) -> str:
    """A complaint as one line, whatever characters stand in the name of a file."""
    return f"newsparse: {name if name.isprintable() else ascii(name)}: {reason}"


def complain(name: str, reason: str) -> None:
    """A line on standard error; a process may have none."""
    if sys.stderr is not None:
        print(complaint_line(name, reason), file=sys.stderr)


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody sees what is written there; a process may lack any of its streams."""
    return stream is not None and stream.isatty()


@contextlib.contextmanager
def writing(target: str | None) -> Iterator[Callable[[str], None]]:
    """A function that writes a part of the answer, to a file or to standard output (`None` or "-").

    A file appears under its name when everything is written, and not at all where something fails.
    """
    if target is None or target == "-":
        yield write
        _written(STANDARD_OUTPUT, _standard_output().flush)
        return
    path = Path(os.path.realpath(target))
    if path.exists() and not path.is_file() and not path.is_dir():
        # A device or a named pipe is written to; a file beside it would take its place.
        with _written(target, lambda: path.open("wb")) as device:
            yield lambda part: _write_file(target, device, part)
        return
    yield from _written_aside(target, path)


def _written_aside(target: str, path: Path) -> Iterator[Callable[[str], None]]:
    if path.is_dir():
        raise Complaint(target, "Is a directory")
    aside = path.with_name(f".{path.name}.{os.getpid()}.part")
    file = _written(target, lambda: aside.open("xb"))
    try:
        with file:
            yield lambda part: _write_file(target, file, part)
            _written(target, file.flush)
        if path.exists():
            _written(target, lambda: shutil.copymode(path, aside))
        _written(target, lambda: aside.replace(path))
    finally:
        aside.unlink(missing_ok=True)


def _written(target: str, step: Callable[[], _Result]) -> _Result:
    try:
        return step()
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        raise Complaint(target, reason_of(error)) from error


def _write_file(target: str, file: BinaryIO, part: str) -> None:
    _written(target, lambda: file.write(encoded(part)))


def encoded(text: str) -> bytes:
    """UTF-8 whatever the locale says; a lone surrogate becomes the escape that JSON has for it."""
    return text.encode("utf-8", "backslashreplace")


def write(text: str) -> None:
    """Write to standard output."""
    rest, output = encoded(text), _standard_output()
    # An unbuffered standard output (python -u) may take a part at a time, and says so by the number alone.
    while rest:
        rest = rest[_written(STANDARD_OUTPUT, partial(output.write, rest)) :]


def _standard_output() -> BinaryIO:
    if sys.stdout is None:
        raise Complaint(STANDARD_OUTPUT, "it is closed")
    return sys.stdout.buffer


def hush() -> int:
    """The exit code of a broken pipe; the interpreter flushes once more when it ends, which must not fail again."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return BROKEN_PIPE
