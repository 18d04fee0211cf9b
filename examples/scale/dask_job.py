"""Dask: WARC files to Parquet files, a task for each.

python examples/scale/dask_job.py OUT FILE.warc.gz ...
"""

import sys
from pathlib import Path

import dask
import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.arrow import parse_batch
from newsparse.warc import read_batches


@dask.delayed
def articles(source: str, target: Path) -> Path:
    """The articles of one file."""
    parsed = [parse_batch(batch, encoding="encoding", reference="fetched") for batch in read_batches(source)]
    pq.write_table(pa.Table.from_batches(parsed), target, compression="zstd")
    return target


def main(out: str, *sources: str) -> None:
    """One process for each core; on a cluster a `distributed.Client` takes their place."""
    Path(out).mkdir(parents=True, exist_ok=True)
    tasks = [articles(source, Path(out) / f"{Path(source).name}.parquet") for source in sources]
    dask.compute(*tasks, scheduler="processes")


if __name__ == "__main__":
    main(*sys.argv[1:])
