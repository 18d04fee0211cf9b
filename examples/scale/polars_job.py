"""Polars: the pages of a Parquet file to articles, batch by batch.

python examples/scale/polars_job.py PAGES.parquet ARTICLES.parquet
"""

import sys

import polars as pl

from newsparse.arrow import parse_batch


def articles(pages: pl.DataFrame) -> pl.DataFrame:
    """The articles of a data frame with the columns html, url, encoding and fetched."""
    return pl.DataFrame(parse_batch(pages.to_arrow(), encoding="encoding", reference="fetched"))


def main(source: str, target: str) -> None:
    """A lazy frame hands its batches through; nobody holds the whole table."""
    pages = pl.scan_parquet(source)
    schema = articles(pages.head(0).collect()).schema
    pages.map_batches(articles, schema=schema, streamable=True).sink_parquet(target)


if __name__ == "__main__":
    main(*sys.argv[1:])
