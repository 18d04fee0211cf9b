"""What a command reads: the bytes of a page, and the texts of standard input.

In: a name; "-" is standard input. Out: bytes. What cannot be read, and what is longer than the limit, is a `Complaint`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Final

from newsparse._command.output import Complaint, reason_of
from newsparse._input.decode import to_utf8
from newsparse._input.sniff import sniff
from newsparse.models.evidence import ProblemCode
from newsparse.models.limits import Limits

STANDARD_INPUT: Final = "-"


def read_page(name: str) -> bytes:
    """All bytes of the page; reading stops at the limit, since a device may have no end."""
    most = Limits().bytes
    try:
        if name == STANDARD_INPUT:
            source = _standard_input().read(most + 1)
        else:
            with Path(name).open("rb") as file:
                source = file.read(most + 1)
    except OSError as error:
        raise Complaint(name, reason_of(error)) from error
    except ValueError as error:
        # A name with a null character in it.
        raise Complaint(name, str(error)) from error
    if len(source) > most:
        raise Complaint(name, f"more than {most} bytes")
    return source


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer


def source_of(name: str, encoding: str | None) -> bytes | str:
    """The page for a door that takes no encoding: characters where the caller knows it, bytes otherwise."""
    source = read_page(name)
    refuse_compressed(name, source)
    return source if encoding is None else to_utf8(source, encoding).text


def refuse_compressed(name: str, source: bytes) -> None:
    """A compressed page would be read as no page at all."""
    problem = sniff(source)
    if problem is not None and problem.code is ProblemCode.COMPRESSED_INPUT:
        raise Complaint(name, f"{problem.message.partition(';')[0]}; unpack it first")


def lines_of_standard_input() -> Iterator[str]:
    """The lines, decoded as UTF-8, each as soon as it is there."""
    try:
        for line in _standard_input():
            yield line.decode("utf-8", "replace").rstrip("\r\n")
    except OSError as error:
        raise Complaint(STANDARD_INPUT, reason_of(error)) from error
