"""Answers to short texts: one on the command line, or a line each on standard input.

In: the text, and the grammar that reads it. Out: JSON on standard output, and the exit code.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from newsparse._command.input import STANDARD_INPUT, lines_of_standard_input
from newsparse._command.output import DONE, Complaint, writing
from newsparse.models.byline import Byline
from newsparse.models.dateline import Dateline
from newsparse.models.serial import to_jsonable


def answer_texts(name: str, text: str, read: Callable[[str], Dateline | Byline | None]) -> int:
    """Print what is read; a single text in which nothing is read is a complaint."""
    if text == STANDARD_INPUT:
        with writing(None) as write:
            for line in lines_of_standard_input():
                write(json.dumps(to_jsonable(read(line)), ensure_ascii=False) + "\n")
        return DONE
    value = read(text)
    if value is None:
        raise Complaint(name, f"the text has no {name}")
    with writing(None) as write:
        write(json.dumps(to_jsonable(value), ensure_ascii=False, indent=2) + "\n")
    return DONE
