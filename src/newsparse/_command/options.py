"""What several commands ask for in the same words.

In: nothing. Out: click's arguments and options, as decorators.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from typing import Final

import click

FILE: Final = click.argument("file", type=click.Path(allow_dash=True))
URL: Final = click.option("--url", help="The page's address, against which its links are resolved.")
ENCODING: Final = click.option(
    "--encoding", metavar="NAME", help="The page's encoding, where it is known from elsewhere."
)
LANGUAGE: Final = click.option("--language", metavar="TAG", help="The language as a BCP 47 tag, where it is known.")
OUTPUT: Final = click.option(
    "-o",
    "--output",
    type=click.Path(allow_dash=True),
    help="The file to write; it appears when it is complete. The default is standard output.",
)
COLOUR: Final = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Whether to write colours.",
)


def names(_context: click.Context, _option: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The names of an option that takes several, parted by commas."""
    return tuple(name for part in (value or "").split(",") if (name := part.strip()))


def check_names(asked: Collection[str], known: Collection[str], where: str) -> None:
    """Refuse a name that is none, and say which one is near."""
    for name in asked:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            raise click.UsageError(f"{where} has no field {name!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
