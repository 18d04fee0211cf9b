"""DuckDB: the pages that a query gives to articles that a query reads.

python examples/scale/duckdb_job.py PAGES.parquet ARTICLES.parquet
"""

import sys
from collections.abc import Iterator
from functools import partial

import duckdb
import pyarrow as pa

from newsparse.arrow import parse_batch


def main(source: str, target: str) -> None:
    """Batches stream from one query to the other."""
    parse = partial(parse_batch, encoding="encoding", reference="fetched")
    with duckdb.connect() as database:
        pages = database.sql("SELECT * FROM read_parquet(?)", params=[source]).to_arrow_reader(64)
        schema = parse(pages.schema.empty_table()).schema
        batches: Iterator[pa.RecordBatch] = map(parse, pages)
        articles = pa.RecordBatchReader.from_batches(schema, batches)
        with duckdb.connect() as other:
            other.register("articles", articles)
            other.execute(f"COPY articles TO '{target}' (FORMAT parquet, COMPRESSION zstd)")


if __name__ == "__main__":
    main(*sys.argv[1:])
