"""The memory of one process over many pages: `python memory.py 20000`.

Miniatures again and again, each time with other numbers in their texts and addresses, so that whatever is kept of a page
adds up. The words of markup are the same every time: lxml keeps the names of elements and attributes, which is its own.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import newsparse

ALLOWED = 5.0
"""MB between a tenth of the pages and all of them."""
PAGES = Path(__file__).parents[1] / "pages"
_WORD = re.compile(rb"(?<=[a-z] )[a-z]{5,}(?= [a-z])")


def _memory() -> float:
    """MB that the process holds, as Linux counts them."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise SystemExit("this system does not say how much memory a process holds")


def main() -> None:
    """Tell the memory at every tenth of the pages; fail where it grows."""
    pages = int(sys.argv[1])
    sources = [path.read_bytes() for path in sorted(PAGES.rglob("page.html"))]
    found = []
    for number in range(1, pages + 1):
        source = sources[number % len(sources)]
        newsparse.parse(_WORD.sub(rb"word%d" % number, source), url=f"https://www.example.org/{number}").to_dict()
        if number % (pages // 10) == 0:
            found.append(_memory())
            print(f"{number} pages: {found[-1]:.1f} MB", flush=True)
    if found[-1] - found[0] > ALLOWED:
        raise SystemExit(f"memory grew by {found[-1] - found[0]:.1f} MB")


if __name__ == "__main__":
    main()
