"""Law: nothing recurses over what a page nests."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable
from typing import Any

import pytest
from miniatures import html_of, slugs

import newsparse

FRAMES = 100
"""Frames of Python that a call may stack up above the test's own; most need under thirty."""
DEEP = {
    "elements": b"<div>a" * 3_000,
    "inline elements": b"<p>" + b"<b><i>a" * 3_000,
    "lists": b"<ul><li>a" * 3_000,
    "tables": b"<table><tr><td>a" * 300,
    "figures": b"<figure><figcaption>a" * 1_000,
    "items": b'<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop=author>a' * 1_000,
    "things": b'<script type="application/ld+json">%s{"@type":"NewsArticle"}%s</script><p>a'
    % (b'{"@graph":[' * 31, b"]}" * 31),
    "things too deep": b'<script type="application/ld+json">%s</script><p>a' % (b'{"author":' * 3_000),
    "lists of things": b'<script type="application/ld+json">%s</script><p>a' % (b"[" * 60 + b"]" * 60),
    "comments": b"<p>a" + b"<!-- <div>" * 3_000,
    "brackets": b"<p class=byline>By " + b"(" * 3_000,
    "lines": b"a\n\n- b\n" * 3_000,
}


def _shallow(call: Callable[..., Any], *arguments: Any) -> Any:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + FRAMES)
    try:
        return call(*arguments)
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize("door", ["parse", "outline", "explain", "parse_sections", "parse_related_links"])
def test_no_page_needs_a_deep_stack(door: str) -> None:
    """Trees, JSON-LD, lists and lines: a hundred frames are enough for any page, and for storing what it gives."""
    pages = [*DEEP.values(), *map(html_of, slugs())]
    getattr(newsparse, door)(pages[-1])  # modules load with the first page, and imports are deep

    for page in pages:
        value = _shallow(getattr(newsparse, door), page)
        if isinstance(value, newsparse.Article):
            assert value.to_dict() == _shallow(newsparse.Article.from_dict, _shallow(value.to_dict)).to_dict()
