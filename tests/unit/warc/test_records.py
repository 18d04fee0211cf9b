"""The pages of a WARC file, and the faults of one that is damaged."""

from __future__ import annotations

import datetime as dt
import gzip
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from warcs import archive, member, page, record

warc = pytest.importorskip("newsparse.warc")


def _read(path: Path, data: bytes, **how: Any) -> list[tuple[str, str]]:
    """For each page its record's number, for each fault its code."""
    path.write_bytes(data)
    return [
        ("fault", found.code) if isinstance(found, warc.Fault) else ("page", found.record_id[-9:-1].lstrip("0") or "0")
        for found in warc.read_responses(path, **how)
    ]


def _pages(*numbers: int) -> list[tuple[str, str]]:
    return [("page", str(number)) for number in numbers]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a test's file stands."""
    return tmp_path / "CC-NEWS-1.warc.gz"


def test_a_response_has_what_the_crawler_knew(path: Path) -> None:
    """Address, moment, status, type, charset, and the page without the encodings of HTTP."""
    path.write_bytes(member(7, warc="WARC-Truncated: length", http="Content-Type: text/html; charset=ISO-8859-1"))
    (response,) = warc.read_responses(path)

    assert (
        warc.Response(
            "<urn:uuid:00000007>",
            0,
            "https://harbourpost.example/7",
            dt.datetime(2023, 8, 7, 9, 30, tzinfo=dt.UTC),
            200,
            "text/html; charset=ISO-8859-1",
            "iso-8859-1",
            "length",
            page(7),
        )
        == response
    )


SOUND = {
    "a member for each record": archive(3),
    "plain": record(0) + record(1) + record(2),
    "one member for all records": gzip.compress(record(0) + record(1) + record(2)),
    "one long member": gzip.compress(b"".join(record(n, page(n) + b" " * 1_000_000) for n in range(3)), 1),
    "other records between": archive(1)
    + member(8, kind="request")
    + member(1)
    + member(9, kind="metadata")
    + member(2, warc="X-Unknown: 1"),
}


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND)
def test_every_layout_is_read(data: bytes, path: Path) -> None:
    """Compressed record by record, all at once, or not at all."""
    assert _pages(0, 1, 2) == _read(path, data)


KINDS = [
    ({}, True),
    ({"http": "Content-Type: application/xhtml+xml"}, True),
    ({"http": "Content-Type: image/png"}, False),
    ({"http": "Content-Type: application/octet-stream", "warc": "WARC-Identified-Payload-Type: text/html"}, True),
    ({"warc": "WARC-Identified-Payload-Type: application/pdf"}, False),
    ({"http": ""}, True),
    ({"http": "Content-Type: "}, True),
    ({"http": "", "body": b"only words"}, False),
    ({"date": "yesterday"}, True),
    ({"status": "HTTP/1.1 404 Not Found"}, True),
]


@pytest.mark.parametrize(("shape", "is_page"), KINDS)
def test_what_is_html_is_a_page(shape: dict[str, Any], is_page: bool, path: Path) -> None:  # noqa: FBT001 - a table's column
    """The crawler's word goes before the server's, and the first bytes tell where neither has one."""
    assert _pages(*[7] * is_page) == _read(path, member(7, **shape))


def _chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:20], body[20:])) + b"0\r\n\r\n"


BODIES: dict[str, Callable[[bytes], bytes]] = {
    "Content-Encoding: gzip": gzip.compress,
    "Content-Encoding: deflate": zlib.compress,
    "Transfer-Encoding: chunked": _chunked,
    "Transfer-Encoding: chunked\r\nContent-Encoding: gzip": lambda body: _chunked(gzip.compress(body)),
}


@pytest.mark.parametrize("header", BODIES)
@pytest.mark.parametrize("is_gone", [False, True])
def test_encodings_are_undone_where_they_are_there(header: str, is_gone: bool, path: Path) -> None:  # noqa: FBT001 - as above
    """A crawler may have undone them, and left the header as it was."""
    path.write_bytes(
        member(7, page(7) if is_gone else BODIES[header](page(7)), http=f"Content-Type: text/html\r\n{header}")
    )

    assert [page(7)] == [response.html for response in warc.read_responses(path)]


GOOD = [member(number) for number in range(3)]


def _spoiled(member_of: int, place: int, bytes_: bytes) -> bytes:
    broken = bytearray(GOOD[member_of])
    broken[place : place + len(bytes_) or None] = bytes_
    return b"".join([*GOOD[:member_of], bytes(broken), *GOOD[member_of + 1 :]])


DAMAGED: dict[str, tuple[bytes, list[tuple[str, str]]]] = {
    "bytes in the middle": (
        _spoiled(1, 100, b"\0" * 40),
        [*_pages(0), ("fault", "damaged-member"), *_pages(2)],
    ),
    "the opening": (_spoiled(1, 0, b"xxx"), [*_pages(0), ("fault", "damaged-member"), *_pages(2)]),
    "the first opening": (_spoiled(0, 0, b"xxx"), [("fault", "damaged-member"), *_pages(1, 2)]),
    "the checksum": (_spoiled(1, -6, b"xxx"), [*_pages(0), ("fault", "damaged-member"), *_pages(2)]),
    "cut in a member": (b"".join(GOOD)[:-60], [*_pages(0, 1), ("fault", "cut-file")]),
    "cut in a plain record": ((record(0) + record(1))[:-60], [*_pages(0), ("fault", "cut-file")]),
    "no bytes": (b"", [("fault", "empty-file")]),
    "no archive": (b"only words " * 100, [("fault", "invalid-record")]),
    "zeros": (b"\0" * 5_000, [("fault", "invalid-record")]),
    "a length that is too long": (
        GOOD[0] + member(1, length=9_999) + GOOD[2],
        [*_pages(0), ("fault", "cut-file"), *_pages(2)],
    ),
    "a length that is none": (
        GOOD[0] + gzip.compress(record(1).replace(b"Content-Length: ", b"Content-Length: x")) + GOOD[2],
        [*_pages(0), ("fault", "invalid-record"), *_pages(2)],
    ),
    "no header of HTTP": (
        GOOD[0] + member(1, http=None) + GOOD[2],
        [*_pages(0), ("fault", "invalid-record"), *_pages(2)],
    ),
    "no record in a member": (
        GOOD[0] + gzip.compress(b"only words\r\n\r\n") + GOOD[2],
        [*_pages(0), ("fault", "invalid-record"), *_pages(2)],
    ),
    "no record among plain ones": (
        record(0) + b"only words\r\n\r\n" + record(2),
        [*_pages(0), ("fault", "invalid-record"), *_pages(2)],
    ),
}


@pytest.mark.parametrize(("data", "expected"), DAMAGED.values(), ids=DAMAGED)
def test_damage_costs_one_record(data: bytes, expected: list[tuple[str, str]], path: Path) -> None:
    """What stands before it and after it is read."""
    assert expected == _read(path, data)


def test_a_fault_names_the_record(path: Path) -> None:
    """Its offset, and its name and address as far as they can be read."""
    path.write_bytes(GOOD[0] + GOOD[1][:-60])
    fault = list(warc.read_responses(path))[-1]

    assert (len(GOOD[0]), "<urn:uuid:00000001>", "https://harbourpost.example/1") == (
        fault.offset,
        fault.record_id,
        fault.url,
    )


LONG = {
    "gzip": GOOD[0] + member(1, page(1) + b" " * 60_000_000) + GOOD[2],
    "plain": record(0) + record(1, page(1) + b" " * 60_000_000) + record(2),
    "a bomb": GOOD[0]
    + member(1, gzip.compress(b" " * 60_000_000), http="Content-Type: text/html\r\nContent-Encoding: gzip")
    + GOOD[2],
}


@pytest.mark.parametrize("data", LONG.values(), ids=LONG)
def test_a_long_page_is_cut_and_told(data: bytes, path: Path) -> None:
    """No more than one byte too many is kept; the door refuses it, and its neighbours are read."""
    path.write_bytes(data)
    found = list(warc.read_responses(path, most=1_000_000))
    lengths = [len(one.html) for one in found if isinstance(one, warc.Response)]

    assert ["record-too-large"] == [one.code for one in found if isinstance(one, warc.Fault)]
    assert [len(page(0)), 1_000_001, len(page(2))] == lengths
    assert "length" == found[2].truncated


def test_slices_meet_and_do_not_overlap(path: Path) -> None:
    """However a file is cut, each record is in one slice; what looks like a record inside a member is none."""
    records = pytest.importorskip("newsparse.warc.records")
    bait = member(5, page(5) + b"\x1f\x8b\x08" * 100 + GOOD[1] * 3)
    path.write_bytes(archive(40) + bait + archive(40, 50))
    whole = list(warc.read_responses(path))
    for size in (100, 700, 3_000, 10**6):
        cuts = records.slices(path, size)
        parts = [one for start, stop in cuts for one in warc.read_responses(path, start=start, stop=stop)]

        assert whole == parts
        assert (len(cuts) > 1) == (size < 10**6)


def test_a_file_that_is_not_there_raises(tmp_path: Path) -> None:
    """It is the caller's."""
    with pytest.raises(FileNotFoundError):
        list(warc.read_responses(tmp_path / "none.warc.gz"))


def test_batches_have_the_responses(path: Path) -> None:
    """In the same order, so many at a time, without the faults."""
    path.write_bytes(_spoiled(1, 100, b"\0" * 40) + archive(5, 10))
    batches = list(warc.read_batches(path, rows=3))

    assert [3, 3, 1] == [batch.num_rows for batch in batches]
    assert [one.url for one in warc.read_responses(path) if isinstance(one, warc.Response)] == [
        url for batch in batches for url in batch.column("url").to_pylist()
    ]
