"""WARC files of the miniatures, and the table that one machine makes of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import miniatures
import pytest
import warcs
from engines import columns

COPIES: Final = 3
"""Files, each with all the miniatures under addresses of its own."""


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The miniatures, three times over, one record of each file damaged."""
    folder = tmp_path_factory.mktemp("warcs")
    paths = []
    for copy in range(COPIES):
        members = [
            warcs.member(1_000 * copy + place, miniatures.html_of(slug), http="Content-Type: text/html")
            for place, slug in enumerate(miniatures.slugs())
        ]
        broken = bytearray(warcs.member(1_000 * copy + 999))
        broken[60:90] = b"\0" * 30
        path = folder / f"CC-NEWS-{copy}.warc.gz"
        path.write_bytes(warcs.info() + b"".join([*members[:3], bytes(broken), *members[3:]]))
        paths.append(path)
    return paths


@pytest.fixture(scope="session")
def expected(sources: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The table of `newsparse warc` with two processes."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    warc = pytest.importorskip("newsparse.warc")
    out = tmp_path_factory.mktemp("parts")
    summary = warc.run(sources, out, jobs=2)
    assert COPIES == summary.faults
    return columns(pa.concat_tables([pq.ParquetFile(part).read() for part in summary.parts]))


@pytest.fixture(scope="session")
def pages(sources: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as a Parquet file of several row groups."""
    pa = pytest.importorskip("pyarrow")
    pq = pytest.importorskip("pyarrow.parquet")
    warc = pytest.importorskip("newsparse.warc")
    path = tmp_path_factory.mktemp("pages") / "pages.parquet"
    table = pa.Table.from_batches([batch for source in sources for batch in warc.read_batches(source)])
    pq.write_table(table, path, row_group_size=16)
    return path
