"""What every miniature gives, as one number: `python digest.py [THREADS]`.

Run in processes of their own by the tests, under other seeds, zones and locales. The threads begin at once, so that they
meet while the rooms and their tables are loaded; each has to give the same.
"""

from __future__ import annotations

import hashlib
import json
import locale
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import newsparse

PAGES = Path(__file__).parents[1] / "pages"


def digest() -> str:
    """One number for all that is read of all miniatures."""
    told = hashlib.sha256()
    for path in sorted(PAGES.rglob("page.html")) + sorted(PAGES.rglob("*.txt")):
        source = path.read_bytes()
        article, document = newsparse.parse(source, url="https://www.example.org/a"), newsparse.outline(source)
        told.update(json.dumps(article.to_dict()).encode())
        told.update(repr(document).encode())
    return told.hexdigest()


def main() -> None:
    """Print every number that was found."""
    threads = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    locale.setlocale(locale.LC_ALL, "")
    barrier = Barrier(threads)

    def together(_: int) -> str:
        barrier.wait()
        return digest()

    with ThreadPoolExecutor(threads) as pool:
        print(*sorted(set(pool.map(together, range(threads)))))


if __name__ == "__main__":
    main()
