"""The cost of reading a byline as a multiple of `text.split()` on it.

In: the printed forms and the false friends of tests/forms. Out: the median ratio, and exit code 1 where it is above the
limit. Both are timed in turns, and the best of many counts, so that a busy machine disturbs both alike.

    python benchmarks/bylines.py [--most 250]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "tests" / "forms"))

from bylines_false import FALSE_FRIENDS
from bylines_languages import LANGUAGES
from bylines_reference import REFERENCE

from newsparse import parse_byline

ROUNDS, SPLITS = 30, 20


def ratio(text: str) -> float:
    """How many splits of the text its reading takes."""
    reading = splitting = float("inf")
    for _ in range(ROUNDS):
        began = time.perf_counter()
        parse_byline(text)
        reading = min(reading, time.perf_counter() - began)
        began = time.perf_counter()
        for _ in range(SPLITS):
            text.split()
        splitting = min(splitting, (time.perf_counter() - began) / SPLITS)
    return reading / splitting


def main() -> int:
    """Measure every form, and say the median."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--most", type=float, default=250)
    options = parser.parse_args()
    texts = [row.text for row in (*REFERENCE, *LANGUAGES)] + [row.text for row in FALSE_FRIENDS]
    for text in texts:
        parse_byline(text)
    median = statistics.median(map(ratio, texts))
    print(f"{median:.0f} splits of the text, median of {len(texts)} bylines")
    return int(median > options.most)


if __name__ == "__main__":
    sys.exit(main())
