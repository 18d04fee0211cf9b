"""`newsparse byline`: the byline that a text is.

In: a text, or lines of standard input. Out: JSON, as `Byline` has it.
"""

from __future__ import annotations

import click

from newsparse import parse_byline
from newsparse._command import options
from newsparse._command.texts import answer_texts


@click.command(epilog="Example: newsparse byline 'By Mara Quist and Ilo Brandt, AFP'")
@click.argument("text")
@options.LANGUAGE
def command(text: str, language: str | None) -> int:
    """Read the byline that a text is.

    TEXT is one byline or credit line; the answer is JSON. Where it is none, nothing is printed and the exit code is 1. With - each
    line of standard input is a text, and each gives one line of JSON, null where it is no byline.
    """
    return answer_texts("byline", text, lambda one: parse_byline(one, language=language))
