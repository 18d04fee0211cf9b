"""Spark: WARC files to Parquet.

spark-submit examples/scale/spark_job.py OUT FILE.warc.gz ...
"""

import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from newsparse.arrow import PLAIN_SCHEMA, parse_batch
from newsparse.warc import RESPONSES, read_batches


def parse(pages: pa.RecordBatch) -> pa.RecordBatch:
    """The articles of a batch; Spark knows no dictionaries."""
    return parse_batch(pages, encoding="encoding", reference="fetched", schema=PLAIN_SCHEMA)


def articles(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """The articles of the files of each batch."""
    for batch in batches:
        for path in batch.column("path").to_pylist():
            yield from map(parse, read_batches(path))


def main(out: str, *sources: str) -> None:
    """A task for each file."""
    spark = SparkSession.builder.appName("newsparse").getOrCreate()
    # The default is an old type of nanoseconds, which other readers take for times without a zone.
    spark.conf.set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
    schema = from_arrow_schema(parse(pa.RecordBatch.from_pylist([], RESPONSES)).schema)
    files = spark.createDataFrame([(path,) for path in sources], "path string").repartition(len(sources), "path")
    files.mapInArrow(articles, schema).write.parquet(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
