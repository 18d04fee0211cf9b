"""Every engine gives the table of the one-machine run, by the programs of examples/scale."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from engines import columns, job

import newsparse
from newsparse.formats import to_row

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
warc = pytest.importorskip("newsparse.warc")

pytestmark = pytest.mark.filterwarnings("default")


def _table(place: Path) -> Any:
    files = sorted(place.glob("*.parquet")) if place.is_dir() else [place]
    return pa.concat_tables([pq.ParquetFile(file).read() for file in files])


def _differing(expected: dict[str, list[Any]], place: Path) -> list[str]:
    """The columns that are not the same, value by value."""
    given = columns(_table(place))
    return sorted(name for name in expected.keys() | given.keys() if expected.get(name) != given.get(name))


def _engine(name: str, package: str | None = None) -> Any:
    """A row that is passed over where the engine is not installed, before any table is made for it."""
    is_there = importlib.util.find_spec(package or name) is not None
    return pytest.param(name, marks=pytest.mark.skipif(not is_there, reason=f"{package or name} is not installed"))


@pytest.mark.parametrize("engine", [_engine("polars"), _engine("duckdb")])
def test_engines_over_tables(engine: str, pages: Path, expected: dict[str, list[Any]], tmp_path: Path) -> None:
    """Pages of a Parquet file, batch by batch."""
    job(engine).main(str(pages), str(tmp_path / "articles.parquet"))

    assert [] == _differing(expected, tmp_path / "articles.parquet")


@pytest.mark.parametrize("engine", [_engine("dask"), _engine("ray"), _engine("spark", "pyspark")])
def test_engines_over_files(engine: str, sources: list[Path], expected: dict[str, list[Any]], tmp_path: Path) -> None:
    """WARC files, each by whichever worker process is free."""
    job(engine).main(str(tmp_path / "articles"), *map(str, sources))

    assert [] == _differing(expected, tmp_path / "articles")


@pytest.mark.parametrize("engine", [_engine("datatrove")])
def test_datatrove(engine: str, sources: list[Path], expected: dict[str, list[Any]], tmp_path: Path) -> None:
    """The text is the story, the metadata those of the record and those of a row; what has no story is dropped."""
    job(engine).main(str(sources[0].parent), str(tmp_path))
    lines = [
        line for part in sorted((tmp_path / "articles").glob("*")) for line in part.read_text("utf-8").splitlines()
    ]
    given = {document["id"]: document for document in map(json.loads, lines)}
    told = dict(zip(expected["record_id"], expected["text"], strict=True))

    assert {name: text for name, text in told.items() if text} == {name: one["text"] for name, one in given.items()}
    for response in warc.read_responses(sources[0]):
        if isinstance(response, warc.Response) and response.record_id in given:
            article = newsparse.parse_html(response.html, url=response.url, reference=response.fetched)
            metadata = given[response.record_id]["metadata"]
            row = {name: value for name, value in to_row(article).items() if name != "text"}

            assert row == {name: metadata[name] for name in row}
            assert (response.offset, response.fetched.isoformat()) == (metadata["offset"], metadata["fetched"])


READERS = {
    "pandas": "pandas.read_parquet(path).dateline.iloc[0]",
    "polars": "polars.read_parquet(path)['dateline'][0]",
    "duckdb": "duckdb.sql(f\"SELECT dateline FROM '{path}'\").fetchall()[0][0]",
}


@pytest.mark.parametrize("reader", [_engine(name) for name in READERS])
def test_the_parts_open_everywhere(reader: str, tmp_path: Path) -> None:
    """Structs and lists of structs are there as such."""
    package = pytest.importorskip(reader)
    source = tmp_path / "a.warc.gz"
    source.write_bytes(pytest.importorskip("warcs").archive(1))
    warc.run([source], tmp_path)
    dateline = eval(READERS[reader], {reader: package, "path": tmp_path / "a.parquet"})

    assert "MILLTOWN" == dateline["places"][0]["name"]
    assert "Reuters" == dateline["agencies"][0]["name"]


def test_the_parts_open_in_spark(tmp_path: Path) -> None:
    """Nested fields are asked for in SQL."""
    sql = pytest.importorskip("pyspark.sql")
    source = tmp_path / "a.warc.gz"
    source.write_bytes(pytest.importorskip("warcs").archive(2))
    warc.run([source], tmp_path)
    rows = sql.SparkSession.builder.getOrCreate().read.parquet(str(tmp_path / "a.parquet"))

    assert [("MILLTOWN", "Jane Roe")] * 2 == [
        tuple(row) for row in rows.selectExpr("dateline.places[0].name", "bylines[0].people[0].name").collect()
    ]
