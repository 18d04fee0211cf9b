"""The seeds of the fuzz targets: `python fuzz/seeds.py FOLDER` writes a folder of files for each target.

Miniatures and bad inputs as the tests have them, and the texts of the library's own tables, repeated at growing lengths.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[1]
sys.path.extend(str(ROOT / "tests" / folder) for folder in ("house", "hostile", "forms", "pages", "properties"))

from bylines_languages import LANGUAGES  # noqa: E402
from bylines_reference import REFERENCE as BYLINES  # noqa: E402
from constants import texts  # noqa: E402
from forms import form  # noqa: E402
from generators import HOSTILE, PIECES  # noqa: E402
from reference_datelines import REFERENCE as DATELINES  # noqa: E402
from rows import read_rows  # noqa: E402

LONGEST: Final = 20_000
"""Bytes of a seed; longer ones only make the fuzzer slow."""
LENGTHS: Final = (1, 40, 160)
A_TABLE: Final = 12
"""Texts of each table that become seeds, evenly over it."""


def _literals() -> Iterator[str]:
    for table in texts().values():
        yield from table[:: max(1, len(table) // A_TABLE)]


def _repeated() -> Iterator[bytes]:
    for text in (*_literals(), *PIECES, *HOSTILE):
        for times in LENGTHS:
            yield (f"{text} " * times).encode("utf-8", "surrogateescape" if text.isprintable() else "replace")


def _pages(ending: str) -> Iterator[bytes]:
    for path in sorted((ROOT / "tests" / "pages").rglob(f"*.{ending}")):
        yield path.read_bytes()


def _html() -> Iterator[bytes]:
    yield from _pages("html")
    yield from _bad()
    for text in (*_literals(), *PIECES):
        for times in LENGTHS:
            yield f"<article><h1>Bridge opens</h1><p class={text!r}>{f'{text} ' * times}".encode("utf-8", "replace")


def _bad() -> Iterator[bytes]:
    for case in (case for row in read_rows() for case in row.cases.values()):
        made = case.make()
        yield made if isinstance(made, bytes) else made.encode("utf-8", "surrogatepass")


def _scripts() -> Iterator[bytes]:
    for page in (*_pages("html"), *_bad()):
        for part in page.split(b'application/ld+json">')[1:]:
            yield part.partition(b"</script>")[0]


def main() -> None:
    """Write the seeds of every target."""
    made = {
        "parse_html": [*_html()],
        "parse_text": [*_pages("txt"), *_repeated(), *_bad()],
        "parse_dateline": [*_repeated(), *(form(row).text.encode() for row in DATELINES)],
        "parse_byline": [*_repeated(), *(form.text.encode() for form in (*BYLINES, *LANGUAGES))],
        "json_ld": [*_scripts(), *_repeated()],
    }
    for target, seeds in made.items():
        folder = Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for seed in seeds:
            cut = seed[:LONGEST]
            (folder / hashlib.sha1(cut, usedforsecurity=False).hexdigest()).write_bytes(cut)
        print(f"{target}: {len(list(folder.iterdir()))} seeds")


if __name__ == "__main__":
    main()
