"""Batches of pages to batches of articles."""

from __future__ import annotations

import datetime as dt
import pickle
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given

import newsparse
from newsparse import strategies
from newsparse.models import Agency, Article, ArticleEvidence, Limits

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("newsparse.arrow")

PAGE = (
    "<html lang=en><h1>Bridge opens in spring</h1><p>By Jane Roe</p><p>Aug 5, 9:30 am</p>"
    "<p>MILLTOWN (Reuters) — The bridge will open in spring, the mayor said on Monday, after nine years of delay.</p>"
)
ADDRESS = "https://harbourpost.example/bridge"


def _rows(pages: list[dict[str, Any]], **names: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = arrow.parse_batch(pa.RecordBatch.from_pylist(pages), **names).to_pylist()
    return rows


def test_a_row_has_what_the_door_gives() -> None:
    """The table knows no more and no less than `parse_html`."""
    article = newsparse.parse_html(PAGE, url=ADDRESS)
    row = _rows([{"html": PAGE, "url": ADDRESS}])[0]

    assert (article.headline, article.url, article.text) == (row["headline"], row["url"], row["text"])
    assert article.language == row["language"] == "en"
    assert "Reuters" == row["agency"] == row["dateline"]["agencies"][0]["name"]
    assert [person.name for person in article.bylines[0].people] == [
        person["name"] for person in row["bylines"][0]["people"]
    ]
    assert [block.text for block in article.body] == [block["text"] for block in row["body"]]


@pytest.mark.parametrize("kind", ["binary", "large_binary", "string", "large_string", "binary_view", "string_view"])
def test_pages_come_in_every_type_of_bytes_and_strings(kind: str) -> None:
    """Each engine has its own: Polars gives views, Spark and DuckDB do not."""
    page = PAGE if "string" in kind else PAGE.encode()
    batch = pa.RecordBatch.from_arrays([pa.array([page], getattr(pa, kind)())], ["html"])

    assert "Bridge opens in spring" == arrow.parse_batch(batch, url=None).column("headline")[0].as_py()


def test_the_callers_columns_go_through() -> None:
    """All of them, in their order, before those of the article; the pages only where they are asked for."""
    batch = pa.RecordBatch.from_pylist([{"id": 7, "html": PAGE, "url": ADDRESS, "tags": ["a"]}])

    assert ["id", "tags", *arrow.SCHEMA.names] == arrow.parse_batch(batch).schema.names
    assert ["id", "html", "tags"] == arrow.parse_batch(batch, keep_html=True).schema.names[:3]


def test_a_table_gives_a_table() -> None:
    """Batch by batch; one without a row has all the columns."""
    table = pa.Table.from_batches([pa.RecordBatch.from_pylist([{"html": PAGE, "url": ADDRESS}])] * 2)
    parsed = arrow.parse_batch(table)
    empty = arrow.parse_batch(table.schema.empty_table())

    assert isinstance(parsed, pa.Table)
    assert 2 == parsed.num_rows
    assert (0, parsed.schema) == (empty.num_rows, empty.schema)


HINTS = [
    (
        {"reference": dt.datetime(2023, 8, 7, 12, tzinfo=dt.UTC)},
        {"reference": "reference"},
        "date_published",
        "2023-08-05T09:30:00",
    ),
    ({"reference": "2023-08-07T12:00:00Z"}, {"reference": "reference"}, "date_published", "2023-08-05T09:30:00"),
    ({"reference": "no date"}, {"reference": "reference"}, "date_published", None),
    ({"reference": 7}, {"reference": "reference"}, "date_published", None),
    ({"tongue": "de"}, {"language": "tongue"}, "language", "de"),
]


@pytest.mark.parametrize(("more", "names", "field", "expected"), HINTS)
def test_hints_come_from_columns(more: dict[str, Any], names: dict[str, str], field: str, expected: str | None) -> None:
    """What the caller knows of each page stands beside it; a hint that is none is as good as none."""
    row = _rows([{"html": PAGE, "url": ADDRESS, **more}], **names)[0]
    value = row[field]["iso"] if isinstance(row[field], dict) else row[field]

    assert expected == value


def test_the_encoding_of_the_http_header_is_heard() -> None:
    """A page in Latin-1 that does not say so itself."""
    page = "<h1>Brücke öffnet im Frühjahr</h1>".encode("latin-1")

    assert (
        "Brücke öffnet im Frühjahr"
        == _rows([{"html": page, "charset": "iso-8859-1"}], url=None, encoding="charset")[0]["headline"]
    )


def test_nanoseconds_are_cut() -> None:
    """Data frames count them; a datetime cannot."""
    moment = pa.array([1_691_409_600_000_000_001], pa.timestamp("ns", tz="UTC"))
    batch = pa.RecordBatch.from_arrays([pa.array([PAGE]), moment], ["html", "at"])

    assert (
        "2023-08-05T09:30:00"
        == (arrow.parse_batch(batch, url=None, reference="at").column("date_published")[0].as_py()["iso"])
    )


ODD = [
    (None, "empty-input"),
    (b"", "empty-input"),
    (b"x" * 2_000, "input-too-large"),
    (b"\x1f\x8b\x08\x00", "compressed-input"),
]


@pytest.mark.parametrize(("page", "code"), ODD)
def test_a_row_never_raises(page: bytes | None, code: str) -> None:
    """What is no page has a row with a problem, and its neighbours are as they were."""
    pages: list[dict[str, Any]] = [
        {"html": PAGE.encode(), "url": ADDRESS},
        {"html": page, "url": None},
        {"html": PAGE.encode(), "url": ADDRESS},
    ]
    first, odd, last = _rows(pages, limits=Limits(bytes=1_000))

    assert first == last
    assert code in [problem["code"] for problem in odd["problems"]]
    assert (None, []) == (odd["headline"], odd["body"])


@pytest.mark.parametrize(
    ("error", "code"),
    [(RecursionError, "parse-failed"), (MemoryError, "out-of-memory"), (ValueError, "parse-failed")],
)
def test_an_error_of_the_library_costs_one_row(
    error: type[Exception], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A night's run does not end with it; the row names the error."""

    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr("newsparse.arrow.batch.parse_html", fail)

    (row,) = _rows([{"html": PAGE, "url": ADDRESS}])

    assert (None, [code]) == (row["headline"], [problem["code"] for problem in row["problems"]])


WRONG: list[tuple[dict[str, Any], dict[str, Any], str]] = [
    ({"page": PAGE, "url": ADDRESS}, {}, "no column html; there are page, url"),
    ({"html": PAGE}, {}, "no column url"),
    ({"html": PAGE, "url": ADDRESS, "headline": "mine"}, {}, "a column headline"),
]


@pytest.mark.parametrize(("page", "names", "message"), WRONG)
def test_a_wrong_column_raises_at_once(page: dict[str, Any], names: dict[str, Any], message: str) -> None:
    """It is the caller's, and would be wrong for every row."""
    with pytest.raises(ValueError, match=message):
        _rows([page], **names)


def test_a_schema_of_some_columns_gives_those() -> None:
    """In the order and with the types that it asks for; a column that there is not raises."""
    wanted = pa.schema([arrow.PLAIN_SCHEMA.field(name) for name in ("text", "language")])

    assert wanted.types == arrow.to_batch([Article()], schema=wanted).schema.types
    with pytest.raises(ValueError, match="clouds"):
        arrow.to_batch([Article()], schema=pa.schema([pa.field("clouds", pa.string())]))


def test_the_function_pickles() -> None:
    """Engines send it to their workers."""
    job = pickle.loads(pickle.dumps(partial(arrow.parse_batch, url=None)))

    assert 1 == job(pa.RecordBatch.from_pylist([{"html": PAGE}])).num_rows


def test_a_lone_surrogate_is_replaced() -> None:
    """Arrow's strings are UTF-8, which has none."""
    article = Article(headline="Bridge \ud800 opens", keywords=("a\udfff",), credit=Agency("\ud800"))
    row = arrow.to_batch([article]).to_pylist()[0]

    assert ("Bridge \ufffd opens", ["a\ufffd"], "\ufffd") == (row["headline"], row["keywords"], row["agency"])


def test_pandas_metadata_does_not_outlive_its_columns() -> None:
    """It names columns that are no longer there; other metadata stay."""
    batch = pa.RecordBatch.from_pylist([{"html": PAGE}]).replace_schema_metadata({"pandas": "{}", "source": "a"})
    metadata = arrow.parse_batch(batch, url=None).schema.metadata

    assert (None, b"a", b"1") == (
        metadata.get(b"pandas"),
        metadata[b"source"],
        metadata[b"newsparse.schema_version"],
    )


@given(strategies.articles())
def test_every_article_fits_the_schema(article: Article) -> None:
    """Whatever stands in the fields."""
    batch = arrow.to_batch([article])
    batch.validate(full=True)
    pieces = [piece for field in attrs.fields(ArticleEvidence) for piece in getattr(article.evidence, field.name)]

    assert arrow.SCHEMA == batch.schema
    assert len(article.sections) == len(batch.column("sections")[0])
    assert len(pieces) == len(batch.column("evidence")[0])
