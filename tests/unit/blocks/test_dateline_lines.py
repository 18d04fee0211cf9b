"""Runs of lines in old layouts: cut where one line is a dateline, and nowhere else."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._blocks.dateline_lines import part_dateline_lines
from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Page
from newsparse.models.limits import Limits

DATELINE = "Port Selby (AFP) Aug 7, 2003"


def _page(html: str) -> Page:
    page = read_html(f"<body><p>Before</p>{html}<p>After</p></body>".encode(), Limits())
    part_dateline_lines(page)
    return page


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        pytest.param(f"<td>by Staff Writers<br>{DATELINE}</td>", ["by Staff Writers", DATELINE], id="byline"),
        pytest.param(
            f"<td><b>COAST</b><br><a href=/a>Bridge opens</a><br>{DATELINE}<br>Some four hundred people came.</td>",
            ["COAST", "Bridge opens", DATELINE, "Some four hundred people came."],
            id="teaser",
        ),
        pytest.param("<p>Quay 4<br>Port Selby</p>", ["Quay 4\nPort Selby"], id="address"),
        pytest.param(f"<p>{DATELINE} - The bridge opened.<br>It rained.</p>", [f"{DATELINE} - The bridge opened.\nIt rained."], id="text"),
        pytest.param(f"<p>{'a<br>' * 9}{DATELINE}</p>", ["\n".join([*"aaaaaaaaa", DATELINE])], id="many-lines"),
    ],
)  # fmt: skip
def test_lines_around_a_dateline_are_pieces(html: str, texts: list[str]) -> None:
    """Each line is a slice of the page's text, and what points at pieces points at the same ones."""
    page = _page(html)
    assert ["Before", *texts, "After"] == [piece.text for piece in page.pieces]
    assert all(page.text[piece.start : piece.end] == piece.text for piece in page.pieces)
    assert page.scopes[0].last == len(page.pieces)
    assert [piece.scope.tag for piece in page.pieces[-1:]] == ["p"]


def test_links_stand_in_their_lines() -> None:
    """A link of a cut run is in its own line, and a mark over two lines is in both."""
    page = _page(f"<td><b>One<br><a href=/a>Bridge</a></b><br>{DATELINE}</td>")
    (anchor,) = page.anchors
    assert ("Bridge", 6) == (page.pieces[anchor.first].text, page.pieces[anchor.first].linked)
    assert anchor.last == anchor.first + 1
    assert [3, 6, 0] == [piece.strong for piece in page.pieces[1:4]]


def test_an_old_layout_is_read() -> None:
    """Nothing but line breaks parts headline, byline and dateline."""
    paragraphs = "".join(
        f"<p>{'The bridge of Port Selby opened on Monday, after years of delay. ' * 2}{n}</p>" for n in "abc"
    )
    html = f"<table><tr><td><font size=5>Bridge opens after years</font><br>by Staff Writers<br>{DATELINE}{paragraphs}</table>"
    article = newsparse.parse_html(html)
    assert "Bridge opens after years" == article.headline
    assert article.dateline is not None
    assert (DATELINE, ["by Staff Writers"]) == (article.dateline.text, [byline.text for byline in article.bylines])
