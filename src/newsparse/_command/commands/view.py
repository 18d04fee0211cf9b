"""`newsparse view`: the report of a page.

In: a page. Out: the HTML file of `newsparse.report`.
"""

from __future__ import annotations

import sys

import click

from newsparse._command import options
from newsparse._command.input import read_page, refuse_compressed
from newsparse._command.output import is_terminal, writing
from newsparse.report import to_html


@click.command(epilog="Example: newsparse view page.html -o report.html")
@options.FILE
@options.URL
@options.ENCODING
@options.LANGUAGE
@options.OUTPUT
def command(file: str, url: str | None, encoding: str | None, language: str | None, output: str | None) -> None:
    """Write a report that shows what was read, and where.

    The report is one HTML file that needs nothing else: the page's text with every block in the colour of its role, the fields with
    their evidence, what lost and why, and the account of the characters. Nothing of the page runs in it.
    """
    if output is None and is_terminal(sys.stdout):
        raise click.UsageError("say where the report goes: -o report.html")
    source = read_page(file)
    refuse_compressed(file, source)
    report = to_html(source, url=url, encoding=encoding, language=language)
    with writing(output) as write:
        write(report)
