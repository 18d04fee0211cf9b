"""What several commands ask for in the same words.

In: nothing. Out: click's arguments and options, as decorators.
"""

from __future__ import annotations

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
