"""The pages of a WARC file.

In: a WARC file, or a slice of it. Out: the HTML responses in the order of the file, and a fault for whatever could not be
read. Headers and bodies are FastWARC's work; the gzip members, on whose independence everything hangs, are read one by one. No
byte of a file raises; a file that cannot be opened does. Nothing is parsed here.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO, Final

import attrs
from fastwarc.warc import ArchiveIterator, WarcRecordType

from newsparse.models.limits import Limits
from newsparse.warc.bodies import decode_body, is_html
from newsparse.warc.members import MAGIC, Member, next_member, opens_record, read_members

MOST_BYTES: Final = Limits().bytes
_HEADERS: Final = 1 << 20
"""Bytes of a record that may stand around its page."""
_BUFFER: Final = 1 << 20
_RECORD: Final = b"\nWARC/1."


class FaultCode(StrEnum):
    """What was wrong with a file or a record."""

    EMPTY_FILE = "empty-file"
    DAMAGED_MEMBER = "damaged-member"
    CUT_FILE = "cut-file"
    INVALID_RECORD = "invalid-record"
    RECORD_TOO_LARGE = "record-too-large"
    DUPLICATE_ID = "duplicate-id"


@attrs.frozen
class Fault:
    """A record that could not be read, or not as it should be."""

    code: str
    """What was wrong: a `FaultCode`, or a `RowProblem` where the record was read and not parsed."""
    offset: int
    """Where the record begins in the file, bytes."""
    record_id: str | None = None
    """`None` where it could not be read."""
    url: str | None = None
    """`None` where it could not be read."""
    message: str = ""
    """One sentence for a person."""


@attrs.frozen
class Response:
    """A page as it was fetched."""

    record_id: str | None
    """The record's own name, `WARC-Record-ID`."""
    offset: int
    """Where the record begins in the file, bytes."""
    url: str | None
    """The address, `WARC-Target-URI`."""
    fetched: dt.datetime | None
    """The moment of the fetch in UTC, `WARC-Date`."""
    status: int | None
    """The status of HTTP."""
    content_type: str | None
    """As the server gave it."""
    encoding: str | None
    """The charset that the server gave."""
    truncated: str | None
    """`WARC-Truncated`: why the crawler kept a part only; "length" where the page is longer than what is read."""
    html: bytes = attrs.field(repr=False)
    """The page without the encodings of HTTP."""


def read_responses(
    source: Path | str | BinaryIO, *, start: int = 0, stop: int | None = None, most: int = MOST_BYTES
) -> Iterator[Response | Fault]:
    """The HTML responses of a WARC file, in its order.

    Args:
        source: the file, or its name: plain, or compressed with gzip, zstd or lz4; an open file has to be binary, and be sought in.
        start: the offset of a record of a gzipped file.
        stop: records that begin here or later are left; `None` is the end of the file.
        most: bytes of a page that are read; a longer page is cut after the byte that is too many.

    Raises:
        OSError: the file cannot be opened or read.
    """
    if not isinstance(source, Path | str):
        yield from _of_file(source, start, stop, most)
        return
    with Path(source).open("rb", buffering=_BUFFER) as file:
        yield from _of_file(file, start, stop, most)


def _of_file(file: BinaryIO, start: int, stop: int | None, most: int) -> Iterator[Response | Fault]:
    if file.seek(0, io.SEEK_END) == 0:
        yield Fault(FaultCode.EMPTY_FILE.value, 0, message="the file has no bytes")
    elif has_members(file):
        for member in read_members(file, start, stop, most + _HEADERS):
            yield from _of_member(member, most)
    else:
        yield from _of_stream(file, most)


def has_members(file: BinaryIO) -> bool:
    """Whether each record of the file is a gzip member of its own."""
    file.seek(0)
    if file.read(len(MAGIC)) != MAGIC:
        # The first member may be the damaged one.
        return not opens_record(_head(file)) and not _is_other(file) and next_member(file, 0) is not None
    first = next(read_members(file, 0, None, _HEADERS), None)
    if first is None or first.whole or first.fault is not None:
        return True
    records = ArchiveIterator(io.BytesIO(first.data), parse_http=False)
    return _count(records) < 2


def slices(path: Path, size: int) -> list[tuple[int, int | None]]:
    """A file cut into slices of about `size` bytes, each from a record to before another one.

    Raises:
        OSError: the file cannot be opened or read.
    """
    with path.open("rb", buffering=_BUFFER) as file:
        end = file.seek(0, io.SEEK_END)
        starts: list[int] = [0]
        if end > size and has_members(file):
            while (found := next_member(file, starts[-1] + size)) is not None:
                starts.append(found)
        return list(zip(starts, [*starts[1:], None], strict=True))


def _head(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read(16)


def _is_other(file: BinaryIO) -> bool:
    """Compressed with zstd or lz4, which FastWARC reads as a stream."""
    return _head(file)[:4] in {b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"\x5d\x2a\x4d\x18"}


def _count(records: Any) -> int:
    count = 0
    try:
        for _ in records:
            count += 1
    except OSError:
        pass
    return count


def _of_member(member: Member, most: int) -> Iterator[Response | Fault]:
    """The responses of one gzip member, of which there is one as a rule."""
    if member.fault is not None:
        yield _fault(member.fault, member.offset, *_named(member.data))
        return
    records = ArchiveIterator(io.BytesIO(member.data), parse_http=False)
    yield from _of_records(records, member.offset, most, whole=member.whole)


def _of_stream(file: BinaryIO, most: int) -> Iterator[Response | Fault]:
    """The responses of a file that is read from its beginning to its end."""
    plain = opens_record(_head(file))
    base: int | None = 0
    while base is not None:
        file.seek(base)
        wrong = None
        for found in _of_records(ArchiveIterator(file, parse_http=False), None, most, whole=True):
            moved = attrs.evolve(found, offset=found.offset + base)
            wrong = moved if isinstance(moved, Fault) and moved.code == FaultCode.INVALID_RECORD else None
            yield moved
        base = _next_record(file, wrong.offset + 1) if wrong is not None and plain else None


def _next_record(file: BinaryIO, position: int) -> int | None:
    """Where the first record of a plain file begins, after `position`."""
    while True:
        file.seek(position)
        window = file.read(_BUFFER)
        place = window.find(_RECORD)
        if place >= 0:
            return position + place + 1
        if len(window) < _BUFFER:
            return None
        position += len(window) - len(_RECORD) + 1


def _of_records(records: Any, offset: int | None, most: int, *, whole: bool) -> Iterator[Response | Fault]:
    """The responses of an iterator of FastWARC's; `offset` is that of the member that holds them."""
    last, told = offset or 0, False
    try:
        for record in records:
            last = record.stream_pos if offset is None else offset
            if record.record_type == WarcRecordType.response:
                for found in _of_record(record, last, most, whole=whole):
                    told = isinstance(found, Fault)
                    yield found
    except (OSError, ValueError) as error:
        # What follows a record with a wrong length is no record, and no fault of its own.
        if not told or offset is None:
            yield Fault(FaultCode.INVALID_RECORD.value, last, message=str(error))


def _of_record(record: Any, offset: int, most: int, *, whole: bool) -> Iterator[Response | Fault]:
    headers = record.headers
    name, url = headers.get("WARC-Record-ID"), headers.get("WARC-Target-URI")
    record.parse_http(auto_decode="none")
    declared = record.content_length
    raw = record.reader.read(most + 1)
    if whole and len(raw) < min(declared, most + 1):
        yield _fault(FaultCode.CUT_FILE, offset, name, url)
        return
    http = record.http_headers
    content_type = http.get("Content-Type") if http is not None else None
    body = raw
    if http is not None and (http.get("Transfer-Encoding") or http.get("Content-Encoding")):
        body = decode_body(raw, http.get("Transfer-Encoding"), http.get("Content-Encoding"), most)
    if not is_html(headers.get("WARC-Identified-Payload-Type"), content_type, body):
        if http is None or http.status_code is None:
            yield _fault(FaultCode.INVALID_RECORD, offset, name, url)
        return
    too_long = len(body) > most
    if too_long:
        yield _fault(FaultCode.RECORD_TOO_LARGE, offset, name, url)
    yield Response(
        name,
        offset,
        url,
        _fetched(headers.get("WARC-Date")),
        http.status_code if http is not None else None,
        content_type,
        record.http_charset,
        headers.get("WARC-Truncated") or ("length" if too_long else None),
        body,
    )


_MESSAGES: Final = {
    FaultCode.DAMAGED_MEMBER: "the bytes are no gzip or do not fit their checksum; passed over",
    FaultCode.CUT_FILE: "there are fewer bytes than the record has; passed over",
    FaultCode.INVALID_RECORD: "a response without a status line of HTTP; passed over",
    FaultCode.RECORD_TOO_LARGE: "the page is longer than what is read; its row has no article",
}


def _fault(code: str, offset: int, name: str | None, url: str | None) -> Fault:
    return Fault(str(code), offset, name, url, _MESSAGES[FaultCode(code)])


def _named(data: bytes) -> tuple[str | None, str | None]:
    """What can still be read of a broken record's headers: its name and its address."""
    found: dict[str, str] = {}
    for line in data[:4_096].split(b"\r\n\r\n")[0].split(b"\r\n"):
        key, _, value = line.decode("utf-8", "replace").partition(":")
        found[key.strip().lower()] = value.strip()
    return found.get("warc-record-id"), found.get("warc-target-uri")


def _fetched(date: str | None) -> dt.datetime | None:
    try:
        moment = dt.datetime.fromisoformat(date) if date else None
    except ValueError:
        return None
    if moment is None:
        return None
    return moment.astimezone(dt.UTC) if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
