"""Run the examples of the documents, or write down what they now give.

In: Markdown files whose examples are `pycon` fences: `>>>` lines and what they print. Out: exit code 1 where an example
prints something else, or, with --update, the files with their outputs as they are now. The examples of one file share
their names, in order, and run in the repository's root.

    python tools/examples.py [--update] README.md docs/architecture.md
"""

from __future__ import annotations

import argparse
import contextlib
import doctest
import io
import re
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

_FENCE = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def differences(text: str, name: str) -> list[str]:
    """What the examples of a document print that the document does not say: a report for each."""
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False)
    names: dict[str, Any] = {"__name__": "__main__"}
    for example in _FENCE.finditer(text):
        line = text.count("\n", 0, example.start(1))
        test = doctest.DocTestParser().get_doctest(example[1], names, name, name, line)
        test.globs = names
        runner.run(test, out=report.append, clear_globs=False)
    return report


def updated(text: str) -> str:
    """The document with what its examples print now."""
    names: dict[str, Any] = {"__name__": "__main__"}
    return _FENCE.sub(lambda fence: "```pycon\n" + "".join(_run(fence[1], names)) + "```", text)


def _run(fence: str, names: dict[str, Any]) -> Iterator[str]:
    for part in doctest.DocTestParser().parse(fence):
        if isinstance(part, str):
            yield part
            continue
        first, *others = part.source.splitlines()
        yield "\n".join([f">>> {first}", *(f"... {line}".rstrip() for line in others)]) + "\n"
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            try:
                exec(compile(part.source, "<example>", "single"), names)
            except Exception as error:
                if part.exc_msg is None:
                    raise  # An error is never written down that the document does not show already.
                printed.write("Traceback (most recent call last):\n    ...\n")
                printed.write("".join(traceback.format_exception_only(error)))
        yield printed.getvalue()


def main() -> int:
    """Check or update the documents named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("documents", nargs="+", type=Path)
    parser.add_argument("--update", action="store_true")
    options = parser.parse_args()
    reports = []
    for path in options.documents:
        text = path.read_text(encoding="utf-8")
        if options.update:
            path.write_text(updated(text), encoding="utf-8")
        else:
            reports += differences(text, str(path))
    print(*reports, sep="\n", end="")
    return 1 if reports else 0


if __name__ == "__main__":
    sys.exit(main())
