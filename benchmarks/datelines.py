"""The cost of `parse_dateline` as a multiple of `text.split()` of the same text.

In: the forms of tests/forms, each with its invented story, and their stories alone as ordinary paragraphs; or the rows of
a JSON Lines file with `text` and `is_dateline`. Out: the median over the texts of the best of several rounds, for texts
that open with a dateline and for those that do not.

    python benchmarks/datelines.py [FILE] [--rounds 7] [--most-none 10] [--most-read 150]
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from newsparse._grammars.dateline import parse_dateline

FORMS = Path(__file__).parents[1] / "tests" / "forms"
CALLS = 20


def seconds(call: Callable[[], object], rounds: int) -> float:
    """The best of several rounds of a call."""
    best = float("inf")
    for _ in range(rounds):
        start = time.perf_counter()
        for _ in range(CALLS):
            call()
        best = min(best, time.perf_counter() - start)
    return best / CALLS


def ratio(text: str, rounds: int) -> float:
    """How many splits one call costs."""
    return seconds(lambda: parse_dateline(text), rounds) / seconds(text.split, rounds)


def own_texts() -> tuple[list[str], list[str]]:
    """Datelines with their stories, and stories of several sentences."""
    sys.path.append(str(FORMS))
    from forms import form
    from found_datelines import FOUND_AFTER, FOUND_BEFORE
    from reference_datelines import REFERENCE

    rows = list(map(form, REFERENCE + FOUND_BEFORE + FOUND_AFTER))
    return [row.text for row in rows], [row.text[len(row.lead + row.dateline + row.gap) :] for row in rows]


def labelled_texts(path: Path) -> tuple[list[str], list[str]]:
    """The labelled rows of a file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row["text"] for row in rows if row["is_dateline"]], [row["text"] for row in rows if not row["is_dateline"]]


def middle(texts: Iterable[str], rounds: int) -> float:
    """The median ratio, the tables being loaded."""
    return statistics.median(ratio(text, rounds) for text in texts)


def main() -> int:
    """Measure, print, and fail where a median is above its bound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--most-none", type=float, default=float("inf"))
    parser.add_argument("--most-read", type=float, default=float("inf"))
    options = parser.parse_args()

    datelines, paragraphs = labelled_texts(options.file) if options.file else own_texts()
    for text in datelines + paragraphs:
        parse_dateline(text)
    read, none = middle(datelines, options.rounds), middle(paragraphs, options.rounds)
    print(
        f"{len(datelines)} datelines: median {read:.1f} splits; {len(paragraphs)} other openings: median {none:.1f} splits"
    )
    return 1 if none > options.most_none or read > options.most_read else 0


if __name__ == "__main__":
    sys.exit(main())
