"""What a page of a WARC file costs from the record to the Parquet file, by newsparse and by trafilatura, in one run.

In: a WARC file. Out: for each, milliseconds of processor time a page, how many pages have a story, and how many times as long it takes as
newsparse. All go through the same loop: FastWARC's records by `newsparse.warc.read_batches`, a column of bytes with the server's charset,
64 pages at a time, and a Parquet file with zstd. They take turns, batch by batch, so that a busy machine disturbs all alike, and who
is first changes with each. trafilatura gets the text that newsparse's decoder makes of the bytes and the charset, and is called twice:
as its documentation does it, and with `fast=True`, which leaves out what it falls back on; both with metadata. Needs trafilatura.

    python benchmarks/warc_peers.py FILE [--pages 2000] [--skip 64] [--least 4]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Final

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse._blocks import from_html
from newsparse._input.decode import to_utf8
from newsparse.arrow import parse_batch
from newsparse.warc import RESPONSES, read_batches

ROWS: Final = 64
ABOUT: Final = [name for name in RESPONSES.names if name not in {"html", "url"}]
TEXTS: Final = (
    "title author url hostname description sitename date image pagetype license language text comments".split()
)
LISTS: Final = ["categories", "tags"]

Parse = Callable[[pa.RecordBatch], pa.RecordBatch]


def ours(batch: pa.RecordBatch) -> pa.RecordBatch:
    """All columns of newsparse."""
    return parse_batch(batch, encoding="encoding", reference="fetched")


def trafilatura(batch: pa.RecordBatch, **settings: bool) -> pa.RecordBatch:
    """A column for each field that trafilatura fills with text or with texts."""
    from trafilatura import bare_extraction  # type: ignore[import-not-found]

    rows = []
    for page, url, encoding in zip(*(batch.column(name) for name in ("html", "url", "encoding")), strict=True):
        html = to_utf8(page.as_py(), encoding.as_py()).data.decode()
        found = bare_extraction(html, url=url.as_py(), with_metadata=True, **settings)
        rows.append(found.as_dict() if found is not None else {})
    texts = [pa.array([row.get(name) or None for row in rows], pa.string()) for name in TEXTS]
    lists = [pa.array([list(row.get(name) or ()) for row in rows], pa.list_(pa.string())) for name in LISTS]
    carried = [batch.column(name) for name in ABOUT]
    return pa.RecordBatch.from_arrays([*carried, *texts, *lists], [*ABOUT, *TEXTS, *LISTS])


SYSTEMS: Final[dict[str, Parse]] = {
    "newsparse": ours,
    "trafilatura": trafilatura,
    "trafilatura, fast": lambda batch: trafilatura(batch, fast=True),
}


def loop(source: Path, target: Path, parse: Parse) -> Iterator[tuple[int, int]]:
    """From the records to the Parquet file; after each batch, how many pages it had and how many of them a story."""
    writer = None
    for batch in read_batches(source, rows=ROWS):
        articles = parse(batch)
        writer = writer or pq.ParquetWriter(target, articles.schema, compression="zstd")
        writer.write_batch(articles)
        yield len(batch), sum(bool(text) for text in articles.column("text").to_pylist())
    if writer is not None:
        writer.close()


def measure(source: Path, folder: Path, pages: int, skip: int) -> dict[str, tuple[float, int, int]]:
    """Seconds, pages and stories of each; the first pages, which load tables and caches, are not counted."""
    loops = {name: loop(source, folder / f"{name}.parquet", parse) for name, parse in SYSTEMS.items()}
    sums = dict.fromkeys(SYSTEMS, (0.0, 0, 0))
    seen, order = 0, list(SYSTEMS)
    while seen < pages + skip:
        count = 0
        for name in order:
            begun = time.process_time()
            count, stories = next(loops[name], (0, 0))
            spent = time.process_time() - begun
            if seen >= skip:
                total = sums[name]
                sums[name] = (total[0] + spent, total[1] + count, total[2] + stories)
        if not count:
            break
        seen += count
        order.append(order.pop(0))
    return sums


def main() -> int:
    """Measure, print, and fail where trafilatura, as its documentation calls it, takes fewer times as long than is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--pages", type=int, default=2_000)
    parser.add_argument("--skip", type=int, default=ROWS)
    parser.add_argument("--least", type=float, default=0.0)
    options = parser.parse_args()

    built = "plain" if str(from_html.__file__).endswith(".py") else "compiled"
    print(f"newsparse {version('newsparse')} ({built}), trafilatura {version('trafilatura')}")
    with tempfile.TemporaryDirectory() as folder:
        sums = measure(options.file, Path(folder), options.pages, options.skip)
    own = sums["newsparse"][0]
    for name, (seconds, pages, stories) in sums.items():
        print(
            f"{name}: {1_000 * seconds / pages:.1f} ms a page, {stories} of {pages} with a story, {seconds / own:.2f} times"
        )
    return 1 if sums["trafilatura"][0] / own < options.least else 0


if __name__ == "__main__":
    sys.exit(main())
