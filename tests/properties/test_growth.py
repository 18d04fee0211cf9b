"""Law: twice the page costs twice the time."""

from __future__ import annotations

import time

import pytest
from constants import texts
from generators import CLASSES, PIECES
from repeating import SHAPES, grows

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


STORY = (
    "<article><h1>Bridge opens after nine years</h1>"
    + "<p>The bridge of Port Selby opened on Monday, after years of delay, and the first cars crossed it at dawn.</p>"
    * 4
    + "</article>"
)
LINKS = {
    "list": "<li><a href='/2024/s-{n}'>The harbour wall is raised, part {n}</a>",
    "row": "<a href='/2024/s-{n}'>The harbour wall is raised, part {n}</a> ",
    "cards in cards": "<article class=card><h3><a href='/2024/s-{n}'>The harbour wall, part {n}</a></h3><p>What it costs.</p>",
    "cards": "<div class=card><a href='/2024/s-{n}'><img src=/{n}.jpg></a><a href='/2024/s-{n}'>The harbour wall, part {n}</a></div>",
    "tables in tables": "<table><tr><td><a href='/2024/s-{n}'>The harbour wall is raised, part {n}</a>",
    "empty": "<li><a href='/2024/s-{n}'></a></li>",
    "one target": "<li><a href='/2024/s-1'>The harbour wall is raised again</a></li>",
    "scripts": "<li><a href='javascript:void({n})'>The harbour wall is raised, part {n}</a></li>",
    "bases": "<base href='http://b{n}.example/'><p><a href=s-{n}>The harbour wall is raised, part {n}</a></p>",
    "groups": "<h2>Related stories {n}</h2><ul><li><a href='/2024/s-{n}'>The harbour wall, part {n}</a></ul>",
    "inserts": "<p>Read also: <a href='/2024/s-{n}'>The harbour wall is raised, part {n}</a></p>",
    "trails": "<ol class=breadcrumb><li><a href='/c/{n}'>Coast {n}</a></ol>",
}


@pytest.mark.parametrize("name", LINKS)
def test_links_cost_their_number(name: str) -> None:
    """Each has a target of its own, which is read, compared with the others and put into a group."""

    def grows() -> bool:
        few, many = (STORY + "".join(LINKS[name].format(n=n) for n in range(size)) for size in (FEW // 2, MANY // 2))
        return _seconds(many) >= ALLOWED * _seconds(few) + UNSEEN

    assert not all(grows() for _ in range(TRIES))


TABLES = texts()


@pytest.mark.parametrize("shape", SHAPES)
def test_time_grows_as_the_texts_of_tables_do(shape: str) -> None:
    """A text of each table, others for each shape of a page; `.ci/long literals` takes all of them in all shapes."""
    place = list(SHAPES).index(shape)
    some = [table[-1 - place * len(table) // len(SHAPES)] for table in list(TABLES.values())[place :: len(SHAPES)]]

    assert [] == [text for text in some if grows(text, shape)]
