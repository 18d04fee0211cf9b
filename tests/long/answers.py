"""What pages give, written down and compared: `answers.py write OUT FOLDER ...`, `answers.py compare ONE OTHER`.

Run under two versions of a dependency or of Python: every field of every page that differs is told.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from lxml import etree

import newsparse


def _read(path: Path) -> bytes:
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def write(out: str, folders: list[str]) -> None:
    """The values of every page below the folders."""
    found: dict[str, Any] = {}
    endings = {".html", ".htm", ".gz"}
    for folder in folders:
        for path in sorted(path for path in Path(folder).rglob("*") if path.suffix in endings and path.is_file()):
            data = _read(path)
            values = newsparse.parse(data, url="https://www.example.org/a").to_dict()
            found[str(path)] = {**values, "outline": newsparse.outline(data).text}
    Path(out).write_text(json.dumps(found), encoding="utf-8")
    print(f"{len(found)} pages with lxml {etree.__version__}, libxml2 {'.'.join(map(str, etree.LIBXML_VERSION))}")


def compare(one: str, other: str) -> int:
    """How many pages differ; each field that does is told."""
    first, second = (json.loads(Path(name).read_text(encoding="utf-8")) for name in (one, other))
    counted: Counter[str] = Counter()
    pages = 0
    for path in sorted(first.keys() | second.keys()):
        left, right = first.get(path, {}), second.get(path, {})
        fields = [field for field in sorted(left.keys() | right.keys()) if left.get(field) != right.get(field)]
        counted.update(fields)
        pages += bool(fields)
        for field in fields:
            print(path, *_apart(field, left.get(field), right.get(field)), sep="\n    ")
    print(f"{pages} of {len(first)} pages differ: {dict(counted)}")
    return pages


def _apart(field: str, left: Any, right: Any) -> list[str]:
    """Where two values part."""
    texts = [json.dumps(value, ensure_ascii=False) for value in (left, right)]
    place = next((i for i, pair in enumerate(zip(*texts, strict=False)) if pair[0] != pair[1]), 0)
    return [field, *(text[max(0, place - 60) : place + 60] for text in texts)]


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(sys.argv[2], sys.argv[3:])
    else:
        sys.exit(bool(compare(*sys.argv[2:])))
