"""The commands as one group of click's.

In: the arguments. Out: the exit code, and a line on standard error for whatever went wrong. The group loads a command's module when
it is asked for it, so that `newsparse schema` does not wait for what `newsparse parse` needs.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from typing import Final

import click
from click.shell_completion import CompletionItem

from newsparse._command.commands import COMMANDS
from newsparse._command.output import BROKEN_OFF, DONE, FAILED, USAGE, Complaint, ReaderGone, complain, hush
from newsparse.errors import NewsparseError


class Commands(click.Group):
    """The group whose commands are the modules that the table names."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """All names, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """The command of a name, `None` where there is none."""
        return load(cmd_name) if cmd_name in COMMANDS else None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that a word can become; a file where it can become none, since the plain form takes one."""
        return super().shell_complete(ctx, incomplete) or [CompletionItem(incomplete, type="file")]


GROUP: Final = Commands(
    name="newsparse",
    help="Parse news pages, as HTML or as plain text, into typed articles.",
    no_args_is_help=True,
)


def load(name: str) -> click.Command:
    """The command of a name of the table."""
    command: click.Command = importlib.import_module(f"newsparse._command.commands.{name}").command
    return command


def run(words: Sequence[str]) -> int:
    """Run the command that the first word names; it gives its exit code back, and `None` says that all was done."""
    name = words[0] if words else "newsparse"
    try:
        code: int | None = GROUP.main(list(words), prog_name="newsparse", standalone_mode=False)
    except click.ClickException as error:
        complain(name, f"{error.format_message().rstrip('.')} (newsparse {name} --help)".replace("\n", " "))
        return USAGE
    except Complaint as complaint:
        complain(complaint.name, complaint.reason)
        return FAILED
    except NewsparseError as error:
        complain(name, str(error))
        return FAILED
    except ReaderGone:
        return hush()
    except (click.Abort, KeyboardInterrupt):
        return BROKEN_OFF
    return DONE if code is None else code
