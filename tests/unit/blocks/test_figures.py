"""Figures that are no `figure` elements: a picture and the line of text beside it."""

from __future__ import annotations

import pytest

from newsparse._blocks.figures import mark_figures
from newsparse._blocks.from_html import read_html
from newsparse._lexicon import traits as t
from newsparse.models.limits import Limits

IMAGE = "<img src=a.jpg>"
LONG = "The bridge over the Mill river, which was built in 1884, in the evening light of autumn. " * 10


def _figures(html: str) -> list[str]:
    """The first text in each element that is a figure."""
    page = read_html(f"<body><div>{html}<p>A paragraph of the story.</p></div></body>".encode(), Limits())
    mark_figures(page)
    return [page.pieces[scope.first].text for scope in page.scopes if scope.own & t.FIGURE]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<div>{IMAGE}<div>The bridge</div></div>", id="picture-and-line"),
        pytest.param(f"<div><div>{IMAGE}</div><div>The bridge</div><div>Photo: Jane Roe</div></div>", id="with-credit"),
        pytest.param(f"<div class=photo>{IMAGE}<p>The bridge</p></div>", id="class-and-paragraph"),
        pytest.param(f"<table><tr><td>{IMAGE}<tr><td>The bridge</table>", id="table"),
        pytest.param(f"<ul><li>{IMAGE}<div>The bridge</div></ul>", id="an-item-that-holds-a-line"),
        pytest.param(f"<div><a href=/big>{IMAGE}</a><div>The bridge</div></div>", id="linked-picture"),
        pytest.param(f"<div><div><div>{IMAGE}</div></div><div>The bridge</div></div>", id="nested"),
    ],
)
def test_a_picture_and_its_line_are_a_figure(html: str) -> None:
    """The smallest element that holds both has the trait."""
    assert ["The bridge"] == _figures(html)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<div>{IMAGE}<h3>The bridge opens</h3></div>", id="a-card-with-a-heading"),
        pytest.param(f"<div>{IMAGE}<a href=/x>The bridge opens</a></div>", id="a-linked-card"),
        pytest.param(f"<div>{IMAGE}<p>The bridge opened on Monday.</p></div>", id="a-paragraph-in-a-plain-box"),
        pytest.param(f"<p>{IMAGE}The bridge opened on Monday.</p>", id="a-picture-in-a-paragraph"),
        pytest.param(f"<div class=photo>{IMAGE}<div>{LONG}</div></div>", id="too-long"),
        pytest.param(f"<div class=photo>{IMAGE}" + "<div>one</div>" * 4 + "</div>", id="too-many-lines"),
        pytest.param(f"<div>{IMAGE}</div><div>The bridge</div>", id="a-line-in-the-next-element"),
        pytest.param("<div><div>The bridge</div></div>", id="no-picture"),
        pytest.param(
            f"<table><tr><td>{IMAGE}<td>The bridge<td>{IMAGE}<td>The ferry</table>", id="a-row-of-marks-and-texts"
        ),
        pytest.param(f"<ol><li>{IMAGE}Cross the bridge.</ol>", id="an-item-with-a-picture"),
        pytest.param(f"<ol><li class=recipe-step>{IMAGE}<div>Cross the bridge.</div></ol>", id="a-step-with-a-picture"),
    ],
)
def test_near_misses_are_no_figures(html: str) -> None:
    """Cards, paragraphs with a picture in their line, and long text are no figures."""
    assert [] == _figures(html)
