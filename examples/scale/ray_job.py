"""Ray Data: WARC files to Parquet, on a laptop or a cluster.

python examples/scale/ray_job.py OUT FILE.warc.gz ...
"""

import sys
from collections.abc import Iterator

import pyarrow as pa
import ray

from newsparse.arrow import parse_batch
from newsparse.warc import read_batches


def pages(files: pa.Table) -> Iterator[pa.Table]:
    """The pages of the files of a batch."""
    for path in files.column("path").to_pylist():
        for batch in read_batches(path):
            yield pa.Table.from_batches([batch])


def main(out: str, *sources: str) -> None:
    """The files are spread over the workers, and their pages once more."""
    files = ray.data.from_items([{"path": path} for path in sources]).repartition(len(sources))
    (
        files.map_batches(pages, batch_size=1, batch_format="pyarrow")
        .map_batches(
            parse_batch,
            batch_size=64,
            batch_format="pyarrow",
            fn_kwargs={"encoding": "encoding", "reference": "fetched"},
        )
        .write_parquet(out)
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
