"""What is fuzzed: each target takes any bytes and raises nothing."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Final

import newsparse
from newsparse._blocks.page import Head
from newsparse._claims.read import read_claims
from newsparse.models.limits import Limits

SECONDS: Final = 1 / 100_000
"""For each byte."""
LEAST: Final = 0.1
"""Seconds that any input may take: what is loaded, collected or swapped meanwhile is no growth."""


def allowed(data: bytes) -> float:
    """How many seconds an input may take."""
    return max(LEAST, len(data) * SECONDS)


def _article(article: newsparse.Article) -> None:
    """What was read can be stored: no NaN, no half characters."""
    json.dumps(article.to_dict(), allow_nan=False, ensure_ascii=False).encode()


def _html(data: bytes) -> None:
    _article(newsparse.parse_html(data, url="https://www.example.org/news/story-1234.html"))


def _text(data: bytes) -> None:
    _article(newsparse.parse_text(data.decode("utf-8", "surrogateescape")))


def _dateline(data: bytes) -> None:
    dateline = newsparse.parse_dateline(data.decode("utf-8", "surrogateescape"))
    if dateline is not None:
        str(dateline)


def _byline(data: bytes) -> None:
    byline = newsparse.parse_byline(data.decode("utf-8", "surrogateescape"))
    if byline is not None:
        str(byline)


def _json_ld(data: bytes) -> None:
    """Scripts without a page around them, parted by NUL."""
    head = Head()
    head.json_ld.extend(data.decode("utf-8", "surrogateescape").split("\0"))
    read_claims(head, "https://www.example.org/news/story-1234.html", Limits())


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "parse_html": _html,
    "parse_text": _text,
    "parse_dateline": _dateline,
    "parse_byline": _byline,
    "json_ld": _json_ld,
}
