"""The body of an HTTP response, without its encodings.

In: the bytes of a body and its headers. Out: the page's bytes. Crawlers decode a body and leave its header as it was, so that an
encoding which does not fit is taken for one that is gone already. What is inflated is bounded.
"""

from __future__ import annotations

import io
import zlib
from typing import Any, Final

from fastwarc.stream_io import BrotliReader, ChunkedReader, ZstdReader

_ANY_ZLIB: Final = 47
"""zlib's number for "gzip or zlib, whichever it is"."""
_RAW: Final = -15
_HTML: Final = frozenset({"text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml"})
_SNIFFED: Final = 1_024
_OPENINGS: Final = (b"<!doctype html", b"<html", b"<head", b"<body")


def is_html(identified: str | None, declared: str | None, body: bytes) -> bool:
    """Whether a response is a page: by the type that the crawler saw, or that the server gave, or by its first bytes.

    >>> is_html(None, "text/html; charset=utf-8", b""), is_html("application/pdf", "text/html", b"")
    (True, False)
    """
    for kind in (identified, declared):
        if kind and kind.strip():
            return kind.partition(";")[0].strip().lower() in _HTML
    start = body[:_SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith(_OPENINGS)


def decode_body(body: bytes, transfer: str | None, content: str | None, most: int) -> bytes:
    """The body without its encodings, at most `most` bytes and one more.

    Args:
        body: as it stands in the record.
        transfer: the header `Transfer-Encoding`.
        content: the header `Content-Encoding`.
        most: how much of it is wanted.
    """
    if transfer and "chunked" in transfer.lower():
        body = _read(ChunkedReader, body, most) or body
    for name in reversed((content or "").lower().split(",")):
        body = _decoded(body, name.strip(), most) or body
    return body


def _decoded(body: bytes, name: str, most: int) -> bytes:
    if name in {"gzip", "x-gzip", "deflate"}:
        return _inflated(body, _ANY_ZLIB, most) or (_inflated(body, _RAW, most) if name == "deflate" else b"")
    if name == "br":
        return _read(BrotliReader, body, most)
    return _read(ZstdReader, body, most) if name == "zstd" else b""


def _inflated(body: bytes, window: int, most: int) -> bytes:
    try:
        return zlib.decompressobj(window).decompress(body, most + 1)
    except zlib.error:
        return b""


def _read(reader: Any, body: bytes, most: int) -> bytes:
    """What a reader makes of the body, nothing where it is not of its kind."""
    try:
        data: bytes = reader(io.BytesIO(body)).read(most + 1)
    except (OSError, ValueError):
        return b""
    return data
