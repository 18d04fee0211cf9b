"""Cards: siblings of one shape with a linked heading are teasers, paragraphs of a story are not."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.repeats import mark_repeats
from newsparse._lexicon import traits as t
from newsparse.models.limits import Limits

LONG = "The town council voted on Tuesday to open the old railway bridge to walkers. " * 12


def _card(number: int, *, words: str = "box", linked: bool = True, text: str = "The council voted on Tuesday.") -> str:
    """A box with a heading and a line of text."""
    heading = f"Bridge number {number} opens in spring"
    link = f"<a href=/{number}>{heading}</a>" if linked else heading
    return f"<div class='{words}'><h3>{link}</h3><p>{text}</p></div>"


def _teasers(html: str) -> list[str]:
    """The texts of pieces in cards."""
    page = read_html(f"<body><div>{html}</div></body>".encode(), Limits())
    mark_repeats(page)
    return [page.pieces[scope.first].text for scope in page.scopes if scope.own & t.TEASER and scope.last > scope.first]


HEADINGS = [f"Bridge number {number} opens in spring" for number in range(3)]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("".join(_card(number) for number in range(3)), id="three-boxes"),
        pytest.param(
            "".join(_card(number, words=f"box n{number}") for number in range(3)), id="first-class-word-tells"
        ),
        pytest.param(
            "".join(_card(number) for number in range(3)) + "<div class=box><p>one</p><p>two</p></div>",
            id="most-of-them",
        ),
        pytest.param(
            "<ul>"
            + "".join(f"<li><a href=/{number}>{HEADINGS[number]}</a><p>Two lines</p></li>" for number in range(3))
            + "</ul>",
            id="list-items",
        ),
    ],
)
def test_cards_are_teasers(html: str) -> None:
    """Three siblings of one shape, each with a linked heading and a line of text."""
    assert HEADINGS == _teasers(html)


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("".join(f"<p>{LONG}</p>" for _ in range(5)), id="paragraphs"),
        pytest.param("".join(f"<p><a href=/>{LONG}</a></p>" for _ in range(5)), id="linked-paragraphs"),
        pytest.param("".join(_card(number) for number in range(2)), id="only-two"),
        pytest.param("".join(_card(number, linked=False) for number in range(3)), id="headings-without-links"),
        pytest.param("".join(_card(number, text=LONG) for number in range(3)), id="sections-of-a-long-story"),
        pytest.param("".join(_card(number, words=f"n{number}") for number in range(3)), id="other-classes"),
        pytest.param(
            "".join(f"<section><div class=box>{_card(number)}</div></section>" for number in range(1)), id="no-siblings"
        ),
        pytest.param(
            "".join(
                f"<div class=box><p>{LONG[:200]}</p><p>and <a href=/>a link of words</a>.</p></div>" for _ in range(3)
            ),
            id="paragraphs-with-a-link",
        ),
        pytest.param(
            _card(0) + _card(1) + _card(2) + "".join("<div class=box><p>one</p><p>two</p></div>" for _ in range(3)),
            id="half-of-them",
        ),
        pytest.param(
            "".join(f"<div class=box><a href=/>More</a><p>{LONG[:99]}</p></div>" for _ in range(3)), id="short"
        ),
    ],
)
def test_near_misses_are_no_teasers(html: str) -> None:
    """A story's paragraphs, long sections, and boxes that share no shape."""
    assert [] == _teasers(html)
