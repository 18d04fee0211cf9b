"""The command: a file in, JSON out.

In: the arguments, the file or standard input. Out: an article as JSON, or the outline, on standard output; one line on
standard error where something failed; an exit code. Arguments are turned into one call of a door and nothing more: no
parsing of pages belongs here. This is the only module that prints.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import BinaryIO, Final

import newsparse
from newsparse._input.decode import to_utf8

DONE: Final = 0
FAILED: Final = 1
USAGE: Final = 2
BROKEN_PIPE: Final = 141
"""128 and the number of SIGPIPE: what a shell reports of any filter whose reader went away."""

_ROLE_WIDTH: Final = max(len(role) for role in newsparse.Role)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: as on the command line, without the program's name; `None` takes those of the process.

    Returns:
        0 where the page was parsed, 1 where the file could not be read or was refused, 141 where the reader of the
        output went away. Wrong usage ends the process with 2, as argparse does.
    """
    options = _options(arguments)
    if options.version:
        return _write(f"newsparse {_version()}")
    try:
        answer = _answer(_read(options.file), options)
    except OSError as error:
        return _failed(options.file, error.strerror or str(error))
    except newsparse.NewsparseError as error:
        return _failed(options.file, str(error))
    return _write(answer)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.file is None and not options.version:
        parser.error("the following arguments are required: FILE")
    if options.outline and (options.encoding or options.language):
        parser.error("--outline takes no --encoding and no --language")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description="Parse a news page, as HTML or as plain text, and print the article as JSON.",
        epilog="Exit codes: 0 the page was parsed, 1 the file could not be read or was refused, 2 wrong usage.",
    )
    parser.add_argument("file", metavar="FILE", nargs="?", help="the page; - is standard input")
    parser.add_argument("--url", help="the page's address, against which its links are resolved")
    parser.add_argument("--encoding", help="the page's encoding where it is known, such as that of an HTTP header")
    parser.add_argument("--language", help="the page's language as a BCP 47 tag, where it is known")
    door = parser.add_mutually_exclusive_group()
    door.add_argument("--html", action="store_true", help="read the page as HTML; the default is to look")
    door.add_argument("--text", action="store_true", help="read the page as plain text; the default is to look")
    door.add_argument("--outline", action="store_true", help="print each block of the page with its role, no JSON")
    parser.add_argument("--version", action="store_true", help="print the version")
    return parser


def _version() -> str:
    try:
        return metadata.version("newsparse")
    except metadata.PackageNotFoundError:
        return "(not installed)"


def _read(name: str) -> bytes:
    """All bytes of the file; reading stops at the limit, since a device may have no end."""
    most = newsparse.Limits().bytes
    if name == "-":
        source = _standard_input().read(most + 1)
    else:
        with Path(name).open("rb") as file:
            source = file.read(most + 1)
    if len(source) > most:
        raise newsparse.InputTooLarge(f"more than {most} bytes")
    return source


def _standard_input() -> BinaryIO:
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return sys.stdin.buffer


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
    indent = "\n" + " " * (_ROLE_WIDTH + 2)
    return "\n".join(
        f"{block.role.value:<{_ROLE_WIDTH}}  " + block.text.replace("\n", indent) for block in document.blocks
    )


def _write(answer: str) -> int:
    """Print as UTF-8 whatever the locale says; a lone surrogate becomes the escape that JSON has for it."""
    rest = answer.encode("utf-8", "backslashreplace") + b"\n"
    try:
        # An unbuffered standard output (python -u) may take a part at a time, and says so by the number alone.
        while rest:
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The interpreter flushes once more when it ends, which must not fail again.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        return _failed("standard output", error.strerror or str(error))
    return DONE


def _failed(name: str, reason: str) -> int:
    print(f"newsparse: {name}: {reason}", file=sys.stderr)
    return FAILED
