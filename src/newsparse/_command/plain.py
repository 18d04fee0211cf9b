"""The plain form, `newsparse FILE`: a page in, JSON out.

In: the arguments, the file or standard input. Out: an article as JSON, or the outline, on standard output; an exit code. It needs
nothing but the library, and is what `python -m newsparse` does where the extra `cli` is not installed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from importlib import metadata
from typing import Final

import newsparse
from newsparse._command.commands import COMMANDS
from newsparse._command.input import read_page
from newsparse._command.output import DONE, FAILED, Complaint, ReaderGone, complain, hush, writing
from newsparse._input.decode import to_utf8

ROLE_WIDTH: Final = max(len(role) for role in newsparse.Role)
_NAME_WIDTH: Final = max(map(len, COMMANDS))


def run(arguments: Sequence[str]) -> int:
    """Run the plain form; wrong usage ends the process with 2, as argparse does."""
    options = _options(arguments)
    try:
        answer = f"newsparse {_version()}" if options.version else _answer(read_page(options.file), options)
        with writing(None) as write:
            write(f"{answer}\n")
    except Complaint as complaint:
        complain(complaint.name, complaint.reason)
        return FAILED
    except newsparse.NewsparseError as error:
        complain(options.file, str(error))
        return FAILED
    except ReaderGone:
        return hush()
    return DONE


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    plain = parser()
    options = plain.parse_args(arguments)
    if options.file is None and not options.version:
        plain.error("the following arguments are required: FILE")
    if options.outline and (options.encoding or options.language):
        plain.error("--outline takes no --encoding and no --language")
    return options


def parser() -> argparse.ArgumentParser:
    """What the plain form takes; the docs and the man page are made of it, too."""
    plain = argparse.ArgumentParser(
        prog="newsparse",
        description="Parse a news page, as HTML or as plain text, and print the article as JSON.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    plain.add_argument("file", metavar="FILE", nargs="?", help="the page; - is standard input")
    plain.add_argument("--url", help="the page's address, against which its links are resolved")
    plain.add_argument("--encoding", help="the page's encoding where it is known, such as that of an HTTP header")
    plain.add_argument("--language", help="the page's language as a BCP 47 tag, where it is known")
    door = plain.add_mutually_exclusive_group()
    door.add_argument("--html", action="store_true", help="read the page as HTML; the default is to look")
    door.add_argument("--text", action="store_true", help="read the page as plain text; the default is to look")
    door.add_argument("--outline", action="store_true", help="print each block of the page with its role, no JSON")
    plain.add_argument("--version", action="store_true", help="print the version")
    return plain


def _epilog() -> str:
    commands = "\n".join(f"  {name:<{_NAME_WIDTH}}  {summary}" for name, summary in COMMANDS.items())
    return (
        "Exit codes: 0 the page was parsed, 1 the file could not be read or was refused, 2 wrong usage.\n\n"
        f"Commands, with pip install 'newsparse[cli]':\n{commands}\n"
        "newsparse COMMAND --help tells more; a file that is called like a command is ./COMMAND."
    )


def _version() -> str:
    try:
        return metadata.version("newsparse")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _answer(source: bytes, options: argparse.Namespace) -> str:
    if options.outline:
        return _outline(newsparse.outline(source, url=options.url))
    if options.text:
        text = to_utf8(source, options.encoding).text
        article = newsparse.parse_text(text, url=options.url, language=options.language)
    else:
        door = newsparse.parse_html if options.html else newsparse.parse
        article = door(source, url=options.url, encoding=options.encoding, language=options.language)
    return json.dumps(article.to_dict(), ensure_ascii=False, indent=2)


def _outline(document: newsparse.Document) -> str:
    """A block a line, the role before the text; the further lines of a block are indented under its first."""
    indent = "\n" + " " * (ROLE_WIDTH + 2)
    return "\n".join(
        f"{block.role.value:<{ROLE_WIDTH}}  " + block.text.replace("\n", indent) for block in document.blocks
    )
