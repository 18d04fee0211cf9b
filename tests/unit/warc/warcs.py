"""WARC files in the shapes that Common Crawl News has them, made here.

In: pages. Out: bytes of records, of gzip members, of files. The shapes: a gzip member for each record; old files without
`WARC-Identified-Payload-Type`; headers of encodings that are gone already; payloads that were cut and say so; records that are none.
"""

from __future__ import annotations

import gzip
from typing import Final

HTML: Final = "text/html; charset=utf-8"


def page(number: int) -> bytes:
    """A short page of its own."""
    return (
        f"<html lang=en><title>Bridge {number} opens</title><h1>Bridge {number} opens</h1><p>By Jane Roe</p>"
        f"<p>MILLTOWN (Reuters) — Bridge number {number} opened to traffic on Monday, nine years late, the mayor said.</p>"
    ).encode()


def record(
    number: int,
    body: bytes | None = None,
    *,
    kind: str = "response",
    http: str | None = f"Content-Type: {HTML}",
    warc: str = "",
    date: str = "2023-08-07T09:30:00Z",
    length: int | None = None,
    status: str = "HTTP/1.1 200 OK",
) -> bytes:
    """One record; `http` and `warc` are further header lines, `length` is a wrong one."""
    head = "" if http is None else f"{status}\r\n{http}\r\n\r\n" if http else f"{status}\r\n\r\n"
    block = head.encode() + (page(number) if body is None else body)
    lines = [
        "WARC/1.0",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{number:08}>",
        f"WARC-Target-URI: https://harbourpost.example/{number}",
        f"WARC-Date: {date}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(block) if length is None else length}",
        *([warc] if warc else []),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def member(number: int, body: bytes | None = None, **shape: str | int | None) -> bytes:
    """One record as a gzip member."""
    return gzip.compress(record(number, body, **shape), mtime=0)  # type: ignore[arg-type]


def info() -> bytes:
    """What a file of Common Crawl News begins with."""
    block = b"software: a crawler\r\n"
    head = f"WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:info>\r\nContent-Length: {len(block)}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n", mtime=0)


def archive(count: int, first: int = 0) -> bytes:
    """A file with so many pages."""
    return info() + b"".join(member(number) for number in range(first, first + count))
