"""The cost of a parse as a multiple of a bare lxml parse of the same page.

In: the pages of examples/, as they are and with the weight of a real page, or every .html, .htm and .txt file of a
folder. Out: the median over the pages and the slow end, for HTML; microseconds a thousand characters for plain text; and
the time of the import. Rounds are interleaved, page by page, and the best of each counts, so that a busy machine disturbs
both alike. An example of eight kilobytes is nearly all story: what a page costs at the least, and no fair ratio.

    python benchmarks/ratio.py [FOLDER] [--rounds 5] [--most 3.5]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import lxml.html

import newsparse

EXAMPLES = Path(__file__).parents[1] / "examples"
LEAST_ELEMENTS = 50
"""A page that a bare parse all but loses would flatter nobody honestly."""


HEAD_WEIGHT = "<script>var state = {" + '"key":"value",' * 900 + "};</script>"
MENU_WEIGHT = (
    '<div class="footer-column footer-column--wide" data-component="footer-column" data-position="3">'
    '<ul class="footer-list">'
    + '<li class="footer-list__item"><a class="footer-list__link" href="/section/page?from=footer">A section</a></li>'
    * 10
    + "</ul></div><svg><path d='"
    + "M 10 10 L 20 20 " * 60
    + "'/></svg>"
)


def weighed(page: bytes) -> bytes:
    """An example with the scripts and menus of a news page: 290 kB, of them 120 kB scripts, and 175 links are usual."""
    head = (HEAD_WEIGHT * 10).encode()
    menu = (MENU_WEIGHT * 15).encode()
    return page.replace(b"</head>", head + b"</head>").replace(b"</footer>", menu + b"</footer>")


def _files(folder: Path, *endings: str) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in endings:
            yield path.read_bytes()


def _seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def _elements(page: bytes) -> int:
    return sum(1 for _ in lxml.html.document_fromstring(page).iter())


def _text_seconds(page: str) -> float:
    return _seconds(lambda: newsparse.parse_text(page))


def ratio(page: bytes, rounds: int) -> float:
    """How many bare parses one parse of the page costs."""
    bare = whole = float("inf")
    for _ in range(rounds):
        bare = min(bare, _seconds(lambda: lxml.html.document_fromstring(page)))
        whole = min(whole, _seconds(lambda: newsparse.parse_html(page)))
    return whole / bare


def _report(name: str, pages: list[bytes], rounds: int) -> float:
    ratios = sorted(ratio(page, rounds) for page in pages)
    if not ratios:
        return 0
    slow = ratios[min(len(ratios) - 1, len(ratios) * 9 // 10)]
    middle = statistics.median(ratios)
    print(f"{name}: {len(ratios)} pages; median {middle:.2f} bare parses, nine tenths under {slow:.2f}")
    return middle


def _import_milliseconds(module: str) -> float:
    """The best of several fresh processes; the first of them compiles, as an installation does."""
    code = f"import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        where = {**kept, "PYTHONPYCACHEPREFIX": folder}
        return 1000 * min(float(subprocess.check_output([sys.executable, "-c", code], env=where)) for _ in range(6))


def main() -> int:
    """Measure, print, and fail where the median is above --most."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=EXAMPLES)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--most", type=float, default=float("inf"))
    options = parser.parse_args()

    pages = [page for page in _files(options.folder, ".html", ".htm") if _elements(page) > LEAST_ELEMENTS]
    middle = _report("HTML", pages, options.rounds)
    if options.folder == EXAMPLES:
        middle = _report("HTML with the weight of a real page", list(map(weighed, pages)), options.rounds)
    texts = [page.decode(errors="replace") for page in _files(options.folder, ".txt")]
    if texts:
        best = min(sum(map(_text_seconds, texts)) for _ in range(options.rounds))
        print(f"text: {len(texts)} pages; {1e9 * best / sum(map(len, texts)):.0f} µs a thousand characters")
    ours, theirs = _import_milliseconds("newsparse"), _import_milliseconds("lxml.html")
    print(f"import: {ours:.0f} ms, {ours / theirs:.2f} times lxml.html")
    return 1 if middle > options.most else 0


if __name__ == "__main__":
    sys.exit(main())
