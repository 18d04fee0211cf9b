"""The columns of a table of articles."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import attrs
import pytest

from newsparse.models import Article

pa = pytest.importorskip("pyarrow")
arrow = pytest.importorskip("newsparse.arrow")
shapes = pytest.importorskip("newsparse.arrow.shapes")

PINNED = Path(__file__).with_name("schema.txt")


def test_the_schema_is_the_pinned_one() -> None:
    """Whoever changes a column sees it here: the version rises, and the changelog says so."""
    written = [f"version {arrow.SCHEMA_VERSION}", *(f"{field.name}: {field.type}" for field in arrow.SCHEMA)]

    assert PINNED.read_text(encoding="utf-8").splitlines() == written


def test_every_field_has_a_column() -> None:
    """And two more, which are read from several fields."""
    fields = [field.name for field in attrs.fields(Article)]

    assert {*fields, "text", "agency"} == set(arrow.SCHEMA.names)
    assert fields == [name for name in arrow.SCHEMA.names if name in fields]


def test_the_metadata_name_the_versions() -> None:
    """A stored table says what wrote it."""
    assert {b"newsparse.schema_version", b"newsparse.version"} == set(arrow.SCHEMA.metadata)


def test_the_plain_schema_has_no_dictionaries() -> None:
    """And is the same otherwise."""
    plain = pa.schema(
        [field.with_type(pa.string()) if pa.types.is_dictionary(field.type) else field for field in arrow.SCHEMA]
    )

    assert plain == arrow.PLAIN_SCHEMA
    assert ["language", "section", "agency"] == [
        field.name for field in arrow.SCHEMA if pa.types.is_dictionary(field.type)
    ]


EAST = dt.timezone(dt.timedelta(hours=5, minutes=30))
MOMENTS = [
    (dt.date(2023, 8, 7), ("2023-08-07", None, None)),
    (dt.datetime(2023, 8, 7, 9, 30), ("2023-08-07T09:30:00", None, None)),
    (
        dt.datetime(2023, 8, 7, 9, 30, tzinfo=EAST),
        ("2023-08-07T09:30:00+05:30", dt.datetime(2023, 8, 7, 4, tzinfo=dt.UTC), 330),
    ),
    (dt.datetime(1, 1, 1, tzinfo=EAST), ("0001-01-01T00:00:00+05:30", None, 330)),
]


@pytest.mark.parametrize(("moment", "expected"), MOMENTS)
def test_a_moment_keeps_its_offset(moment: dt.date, expected: tuple[object, ...]) -> None:
    """As the page has it, as an instant, and with its minutes east of UTC; a day alone is no instant."""
    assert expected == shapes.moment(moment)
