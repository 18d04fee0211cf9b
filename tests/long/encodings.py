"""html5lib's encoding cases: `python encodings.py FOLDER` (its `*.dat`), bytes to the name of their encoding.

A page of ASCII alone reads the same in all of these encodings, and `to_utf8` calls it UTF-8: there the declared encoding is
looked at, or windows-1252 where none is declared, as the HTML standard has it. What is answered otherwise is in `LISTED`.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newsparse._input import charsets
from newsparse._input.declared import FAR, declared_label
from newsparse._input.decode import _declared, to_utf8

_IN_A_VALUE = "a meta element within the value of an attribute that is never closed: no news page is so written"
LISTED = {
    ("yahoo-jp", 1): "the bytes are valid UTF-8, which no text in EUC-JP is by accident",
    ("tests1", 34): _IN_A_VALUE,
    ("tests1", 35): _IN_A_VALUE,
    ("tests1", 36): _IN_A_VALUE,
    ("tests2", 5): "a page that ends within its meta element: what it began to say is better than a guess",
    ("tests2", 10): "a meta element within the quotes of another: it is UTF-8, as most pages are",
}
"""What is answered otherwise on purpose, by file and number."""


def cases(path: Path) -> Iterator[tuple[bytes, str]]:
    """The bytes and the label of each case of a file."""
    for part in (b"\n" + path.read_bytes()).split(b"\n#data\n")[1:]:
        data, _, label = part.partition(b"\n#encoding\n")
        yield data, label.split(b"\n")[0].strip().decode("ascii").lower()


def verdict(data: bytes, label: str) -> str:
    """How the case is answered."""
    meant = charsets.encoding_named(label)
    found = _declared(declared_label(data) or declared_label(data, FAR), []) or charsets.WINDOWS_1252
    if to_utf8(data).encoding == meant or (data.isascii() and found == meant):
        return "as the standard says"
    return f"otherwise: {to_utf8(data).encoding}, declared {found}, and the standard says {meant}"


def main() -> int:
    """Tell each case that is answered otherwise, and how many are."""
    counted: Counter[str] = Counter()
    for path in sorted(Path(sys.argv[1]).glob("*.dat")):
        for number, (data, label) in enumerate(cases(path), start=1):
            told = verdict(data, label)
            listed = next((why for (name, place), why in LISTED.items() if name in path.stem and place == number), None)
            if told.startswith("otherwise") and listed:
                told = f"listed: {listed}"
            counted[told.partition(":")[0]] += 1
            if not told.startswith("as"):
                print(f"{path.name} {number}: {told}\n    {data[:160]!r}")
    print(dict(counted))
    return counted["otherwise"]


if __name__ == "__main__":
    sys.exit(bool(main()))
