"""`newsparse dateline`: the dateline that opens a text.

In: a text, or lines of standard input. Out: JSON, as `Dateline` has it.
"""

from __future__ import annotations

import click

from newsparse import parse_dateline
from newsparse._command import options
from newsparse._command.texts import answer_texts


@click.command(epilog="Example: newsparse dateline 'LIMA, Aug 7 (Reuters) - The bridge opened.'")
@click.argument("text")
@options.LANGUAGE
def command(text: str, language: str | None) -> int:
    """Read the dateline that opens a text.

    TEXT is the first paragraph of a story, or the dateline alone; the answer is JSON. Where there is no dateline, nothing is printed
    and the exit code is 1. With - each line of standard input is a text, and each gives one line of JSON, null where it has none.
    """
    return answer_texts("dateline", text, lambda one: parse_dateline(one, language=language))
