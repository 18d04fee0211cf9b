"""Make the docs of the command line from the commands: `python tools/make_command_page.py --write`.

In: the parser of the plain form and click's commands, with their help. Out: `docs/command-line.md` and the man page
`docs/newsparse.1`, which wheels install. Both are written from the same forms, so that they say the same.
"""

from __future__ import annotations

import argparse
import inspect
from pathlib import Path

import attrs
import click

from newsparse._command import group, plain
from newsparse._command.commands import COMMANDS
from newsparse._command.output import EXIT_CODES

DOCS = Path(__file__).parents[1] / "docs"
PLAIN_SUMMARY = "Parse a page and print the article as JSON."
INTRODUCTION = (
    "The plain form needs nothing but the library. The commands need the extra: pip install 'newsparse[cli]'.",
    (
        "FILE is a page as HTML or as plain text; - is standard input. Answers go to standard output, as UTF-8 whatever the locale says, and"
        " complaints to standard error, one line each. A file that is written with -o appears when it is complete, and not at all where"
        " something fails. A file that is called like a command is ./COMMAND."
    ),
)
ENVIRONMENT = {"NO_COLOR": "no colours are written, where it is not empty and --color is auto"}


@attrs.frozen
class Form:
    """One way to call the command line."""

    name: str
    usage: str
    summary: str
    paragraphs: tuple[str, ...]
    options: tuple[tuple[str, str], ...]
    """As written, with its value, and what it does."""
    example: str
    """A command line, as one would type it."""


def forms() -> list[Form]:
    """The plain form and the commands."""
    return [_plain(), *(_command(name) for name in COMMANDS)]


def _plain() -> Form:
    actions = plain.parser()._actions  # noqa: SLF001 - argparse has no other way to ask
    options = tuple(
        (", ".join(action.option_strings) + (f" {action.metavar or action.dest.upper()}" if action.nargs is None else ""), str(action.help))
        for action in actions
        if action.option_strings and "--help" not in action.option_strings
    )  # fmt: skip
    return Form("newsparse FILE", "newsparse [OPTIONS] FILE", PLAIN_SUMMARY, (), options, "newsparse page.html")


def _command(name: str) -> Form:
    command = group.load(name)
    context = click.Context(command, info_name=name, parent=click.Context(group.GROUP, info_name="newsparse"))
    summary, *paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    records = [param.get_help_record(context) for param in command.params if isinstance(param, click.Option)]
    return Form(
        f"newsparse {name}",
        " ".join([context.command_path, *command.collect_usage_pieces(context)]),
        summary,
        tuple(" ".join(paragraph.split()) for paragraph in paragraphs),
        tuple((option, " ".join(about.split())) for option, about in filter(None, records)),
        (command.epilog or "").removeprefix("Example: "),
    )


def page() -> str:
    """The page of the docs, in Markdown."""
    lines = ["# The command line", "", "<!-- python tools/make_command_page.py --write -->", ""]
    for paragraph in INTRODUCTION:
        lines += [_marked(paragraph), ""]
    lines += ["| exit code | what it says |", "| --- | --- |"]
    lines += [f"| {code} | {meaning} |" for code, meaning in EXIT_CODES.items()]
    lines += ["", "| in the environment | what it does |", "| --- | --- |"]
    lines += [f"| `{name}` | {_marked(meaning)} |" for name, meaning in ENVIRONMENT.items()]
    for form in forms():
        lines += ["", f"## {form.name}", "", form.summary, "", "```text", form.usage, "```"]
        for paragraph in form.paragraphs:
            lines += ["", _marked(paragraph)]
        if form.example:
            lines += ["", "```sh", form.example, "```"]
        if form.options:
            lines += ["", "| option | what it does |", "| --- | --- |"]
            lines += [
                f"| `{option.replace('|', chr(92) + '|')}` | {_marked(about)} |" for option, about in form.options
            ]
    return "\n".join(lines) + "\n"


def _marked(text: str) -> str:
    """Plain words of a help text as Markdown: nothing in them is markup."""
    return "".join(f"\\{character}" if character in r"\`*_[]<>|#" else character for character in text)


def man() -> str:
    """The man page, in roff."""
    lines = [
        '.TH NEWSPARSE 1 "" "newsparse" "User Commands"',
        ".SH NAME",
        r"newsparse \- parse news pages into typed articles",
        ".SH SYNOPSIS",
    ]
    for form in forms():
        lines += [rf"\fB{_roff(form.usage)}\fR", ".br"]
    lines += [".SH DESCRIPTION"]
    for paragraph in INTRODUCTION:
        lines += [".PP", _roff(paragraph)]
    for form in forms():
        lines += [f".SH {_roff(form.name).upper()}", _roff(form.summary)]
        for paragraph in form.paragraphs:
            lines += [".PP", _roff(paragraph)]
        for option, about in form.options:
            lines += [".TP", rf"\fB{_roff(option)}\fR", _roff(about)]
        if form.example:
            lines += [".PP", f"Example: {_roff(form.example)}"]
    lines += [".SH ENVIRONMENT"]
    for name, meaning in ENVIRONMENT.items():
        lines += [".TP", rf"\fB{_roff(name)}\fR", _roff(meaning)]
    lines += [".SH EXIT STATUS"]
    for code, meaning in EXIT_CODES.items():
        lines += [".TP", rf"\fB{code}\fR", _roff(meaning)]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    """Text in which roff finds nothing to do: a hyphen is that of the keyboard, and no line begins with a request."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti")
    escaped = "".join(sign if sign.isascii() else rf"\[u{ord(sign):04X}]" for sign in escaped)
    return rf"\&{escaped}" if escaped[:1] in {".", "'"} else escaped


TARGETS = {DOCS / "command-line.md": page, DOCS / "newsparse.1": man}


def main() -> None:
    """Write both, or say which is not fresh."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the files")
    write = parser.parse_args().write
    for path, make in TARGETS.items():
        if write:
            path.write_text(make(), encoding="utf-8")
        elif make() != path.read_text(encoding="utf-8"):
            raise SystemExit(f"{path.name} is not fresh: python tools/make_command_page.py --write")


if __name__ == "__main__":
    main()
