"""`newsparse completion`: the script that completes commands and options in a shell.

In: the name of a shell. Out: the script, which is click's.
"""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from newsparse._command.output import Complaint, writing


@click.command(epilog="Example: newsparse completion bash >> ~/.bash_completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script that completes commands in a shell.

    bash looks for it in ~/.local/share/bash-completion/completions/newsparse, zsh in a file _newsparse in a folder of $fpath, fish in
    ~/.config/fish/completions/newsparse.fish.
    """
    found = get_completion_class(shell)
    if found is None:
        raise Complaint(shell, "click has no completion for it")
    root = click.get_current_context().find_root()
    with writing(None) as write:
        write(found(root.command, {}, "newsparse", "_NEWSPARSE_COMPLETE").source() + "\n")
