"""The pages that paths name: files as they are, and those that stand in folders.

In: paths as on the command line. Out: the names of files in a stable order, and a complaint for each path that gives none. A file
that is named is taken whatever it is called; in a folder, and in the folders in it, pages are known by the endings of their
names, and what begins with a dot is passed over. Nothing is opened here.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from newsparse._command.input import STANDARD_INPUT
from newsparse._command.output import Complaint, reason_of

ENDINGS: Final = (".html", ".htm", ".xhtml", ".shtml", ".txt")
_COMPRESSED: Final = tuple(
    f"{ending}{packed}" for ending in ENDINGS for packed in (".gz", ".bz2", ".xz", ".zst", ".br")
)


def find_pages(paths: Iterable[str]) -> Iterator[str | Complaint]:
    """The pages of each path in turn; those of a folder by name, folder by folder."""
    for path in paths:
        if path != STANDARD_INPUT and Path(path).is_dir():
            yield from _pages_of_folder(path)
        else:
            yield path


def _pages_of_folder(folder: str) -> Iterator[str | Complaint]:
    found = compressed = 0
    unread: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(name for name in files if not name.startswith(".")):
            ending = name.lower()
            if ending.endswith(ENDINGS):
                found += 1
                yield str(Path(place, name))
            elif ending.endswith(_COMPRESSED):
                compressed += 1
    yield from (Complaint(error.filename or folder, reason_of(error)) for error in unread)
    if compressed:
        yield Complaint(folder, f"{compressed} compressed pages were passed over; unpack them first")
    elif not found and not unread:
        yield Complaint(folder, f"no pages in the folder ({' '.join(ENDINGS)})")
