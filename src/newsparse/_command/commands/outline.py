"""`newsparse outline`: the blocks of a page with their roles, in colour.

In: a page. Out: a block a line, the role before the text; at the end, if asked for, how many characters each role has.
"""

from __future__ import annotations

from typing import Final

import click
from rich.text import Text

import newsparse
from newsparse._command import options
from newsparse._command.input import source_of
from newsparse._command.output import writing
from newsparse._command.plain import ROLE_WIDTH
from newsparse._command.terminal import styled, tame, wants_colour
from newsparse.report.palette import LOOKS, Group

STYLES: Final[dict[Group, str]] = {
    Group.TITLE: "bold magenta",
    Group.MAKERS: "green",
    Group.STORY: "default",
    Group.PICTURES: "cyan",
    Group.READING: "blue",
    Group.NOTES: "yellow",
    Group.FURNITURE: "dim",
}
"""Colours of the terminal's own, which its user has chosen to be readable."""


@click.command(epilog="Example: newsparse outline --account page.html")
@options.FILE
@options.URL
@options.ENCODING
@click.option("--account", is_flag=True, help="Add how many characters each role has.")
@options.COLOUR
@options.OUTPUT
def command(file: str, url: str | None, encoding: str | None, account: bool, color: str, output: str | None) -> None:
    """Print each block of a page with its role.

    Blocks stand in the order of print and cover all of the page's text. The further lines of a block are indented under its first.
    Colours tell groups of roles apart on a terminal, and are left out where NO_COLOR is set.
    """
    document = newsparse.outline(source_of(file, encoding), url=url)
    colour = wants_colour(color, output)
    with writing(output) as write:
        for block in document.blocks:
            write(styled(_line(block), colour=colour) + "\n")
        if account:
            write(styled(_account(document), colour=colour) + "\n")


def _line(block: newsparse.Block) -> Text:
    style = STYLES[LOOKS[block.role].group]
    indent = "\n" + " " * (ROLE_WIDTH + 2)
    return Text.assemble(
        (f"{block.role.value:<{ROLE_WIDTH}}  ", f"{style} bold"), (tame(block.text).replace("\n", indent), style)
    )


def _account(document: newsparse.Document) -> Text:
    """The roles with most characters first."""
    account = document.account()
    rows = sorted(account.items(), key=lambda row: -row[1])
    lines = [f"{role:<{ROLE_WIDTH}}  {size:>9,}  {size / sum(account.values()):>6.1%}" for role, size in rows]
    return Text("\n" + "\n".join(lines))
