"""What is a page and what is none."""

from __future__ import annotations

import gzip
import time

import pytest

from newsparse._input.sniff import looks_like_html, sniff

KINDS = [
    (gzip.compress(b"<p>Rain is due."), "compressed-input"),
    (b"\x28\xb5\x2f\xfd\x00", "compressed-input"),
    (b"\x89PNG\r\n\x1a\n", "not-html"),
    (b"\xff\xd8\xff\xe0", "not-html"),
    (b"GIF89a", "not-html"),
    (b"%PDF-1.7", "not-html"),
    (b"PK\x03\x04", "not-html"),
    (b"\x00\x00\x00\x18ftypmp42", "not-html"),
    (bytes(range(1, 32)) * 9, "not-html"),
    (b'{"status": "error"}', "not-html"),
    (b' [{"title": "<p>one</p>"}]', "not-html"),
    (b'["a", "b"]', "not-html"),
    (b"{}", "not-html"),
    (b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>', "not-html"),
    (
        b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"/>',
        "not-html",
    ),
    (b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', "not-html"),
    (b"", None),
    (b"<p>Rain is due.", None),
    (b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', None),
    (b"[Update] The council met.", None),
    ("[서울=연합뉴스] 기자".encode(), None),
    (b"{Photo} A storm is due.", None),
    (b'{"debug": 1} <!doctype html><html><p>Rain is due.', None),
    ("<p>Rain is due.".encode("utf-16-le"), None),
    (b"A note on feeds: <rss> and <feed>", None),
    ("Rain is due.".encode("utf-16-le"), None),
    (b"\x01abcdefghi", None),
    (b"\x01abcdefgh", "not-html"),
    (bytes(range(1, 32)) * 9 + b"<", None),
]


@pytest.mark.parametrize(("data", "code"), KINDS)
def test_what_is_no_page_is_named(data: bytes, code: str | None) -> None:
    """Files, compressed bytes, JSON and feeds are refused by a problem; pages and texts are not."""
    problem = sniff(data)

    assert code == (problem and problem.code.value)


SAID = [
    (gzip.compress(b"a"), "the input is compressed (gzip); it was not inflated"),
    (b"%PDF-1.7", "the input is a PDF file and no page; nothing was read"),
    (b"\x00\x00\x00\x18ftypmp42", "the input is an MP4, AVIF or HEIC file and no page; nothing was read"),
    (b"{}", "the input is JSON and no page; nothing was read"),
    (b"<rss>", "the input is an RSS feed and no page; nothing was read"),
    (b"\x01\x02\x03", "the input is a binary file and no page; nothing was read"),
]


@pytest.mark.parametrize(("data", "message"), SAID)
def test_what_it_is_instead_is_said(data: bytes, message: str) -> None:
    """In words, and that nothing came of it."""
    problem = sniff(data)

    assert message == (problem and problem.message)


MARKUP = [
    ("<p>Rain", True),
    ("<P CLASS=lead>Rain", True),
    ("  \n<!doctype html>", True),
    ("<!-- page -->", True),
    ("Rain<br/>snow", True),
    ("Rain</div>", True),
    ("<input disabled>", True),
    ("<a href=/x>", True),
    ("<x-card></x-card><p>Rain", True),
    ("  \n<cite>Rain", True),
    ("Rain</cite> snow", True),
    (" " * 9_000 + "<p>Rain", True),
    ("<zz>" * 64 + "<p>", True),
    ("<zz>" * 65 + "<p>", False),
    ("Rain <cite> snow", False),
    ("", False),
    ("Rain where a < b and b > c", False),
    ("Jane Roe <jane@example.org> wrote", False),
    ("<Reuters> Rain", False),
    ("<<< Rain >>>", False),
    ("I <3 rain", False),
    ("x" * 9_000 + "<p>", False),
]


@pytest.mark.parametrize(("text", "html"), MARKUP)
def test_html_is_told_by_a_tag_near_its_beginning(text: str, html: bool) -> None:  # noqa: FBT001  # The table's value.
    """A known tag, a doctype or a comment; what else stands in angle brackets is text."""
    assert (html, html) == (looks_like_html(text), looks_like_html(text.encode()))


@pytest.mark.parametrize("piece", ["<", "<a ", "< p", '["', "<!", "</", "<a b", "<meta ", " ", "{\n", "\x01"])
def test_looking_is_quick(piece: str) -> None:
    """Only the first characters are looked at, whatever they are."""
    data = piece.encode() * 200_000
    began = time.process_time()
    sniff(data)
    looks_like_html(data)

    assert time.process_time() - began < 0.2
