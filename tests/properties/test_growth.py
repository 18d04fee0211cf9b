"""Law: twice the page costs twice the time."""

from __future__ import annotations

import time

import pytest
from generators import CLASSES, PIECES

import newsparse

FEW, MANY = 1_000, 4_000
ALLOWED = 7
"""Four times the input may take this many times as long: linear work takes four, quadratic sixteen."""
UNSEEN = 0.02
"""Seconds that a busy machine may add."""

REPEATED = [
    *PIECES,
    *(f"<div class={name}>" for name in CLASSES),
    *(f'<p class="{name}">Jane Roe, LIMA (AP) - 5 May 2024</p>' for name in CLASSES),
    "<p>Rain fell on the valley for a third day, officials said.</p>",
    '<li><a href="/a/b?utm_source=x">Ferry plans new places</a></li>',
    "<h2>Related stories</h2><ul><li><a href=/a>Ferry</a></ul>",
    "<b><i><a href=/x><u>",
    "<table><tr><td>",
    "<img src=/a.jpg srcset='/a.jpg 1x, /b.jpg 2x' alt=a>",
    "<meta property=article:tag content='a, b, c'>",
    "By Jane Roe and ",
    "LIMA, ",
    "(AP) ",
    "5 May 2024 ",
    "- ",
]


TRIES = 3
"""Measurements of which the best counts: whatever else a machine does can only add."""


def _seconds(source: str) -> float:
    began = time.process_time()
    newsparse.parse(source)
    return time.process_time() - began


def _grows(opening: str, piece: str) -> bool:
    few = min(_seconds(opening + piece * FEW) for _ in range(2))
    many = min(_seconds(opening + piece * MANY) for _ in range(2))
    return many >= ALLOWED * few + UNSEEN


@pytest.mark.parametrize("piece", REPEATED)
@pytest.mark.parametrize("opening", ["<article><h1>Bridge opens</h1><p>", ""], ids=["html", "as it is"])
def test_time_grows_as_the_page_does(piece: str, opening: str) -> None:
    """Any words that rules look for, again and again."""
    assert not all(_grows(opening, piece) for _ in range(TRIES))
