"""Weights: prose speaks for the story, links and furniture against it."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._labels.measures import FURNITURE, short_weights, weights
from newsparse.models.limits import Limits

SENTENCE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring."
DENSE = "町議会は火曜日、古い鉄橋を来年の春から歩行者に開放することを賛成多数で可決した。"


def _weights(html: str, headline: int = -1, stated: str = "") -> list[int]:
    page = read_html(f"<body>{html}</body>".encode(), Limits())
    return weights(page, headline, stated)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<p>{SENTENCE}</p>", len(SENTENCE), id="prose"),
        pytest.param(f"<p>{DENSE}</p>", len(DENSE) * 5 // 2, id="dense-script"),
        pytest.param(f"<div class=article-body>{SENTENCE}</div>", len(SENTENCE) * 3 // 2, id="in-the-marked-body"),
        pytest.param(f"<aside>{SENTENCE}</aside>", 0, id="a-box-beside-the-story"),
        pytest.param(f"<p>{SENTENCE} <a href=/>The baker wins</a></p>", len(SENTENCE) + 1, id="links-do-not-count"),
        pytest.param(
            "<p>This website stores cookies, and tells other firms about its visitors and what they read.</p>",
            0,
            id="on-the-cookies-of-a-site",
        ),
        pytest.param("<p>Bake the cookies for ten minutes, until their rims are brown.</p>", 61, id="on-other-cookies"),
        pytest.param("<p>Milltown</p>", -10, id="a-short-line"),
        pytest.param("<div class=article-body>Milltown</div>", 0, id="a-short-line-in-the-body"),
        pytest.param("<p><a href=/>The baker wins</a></p>", -17, id="a-link"),
        pytest.param("<h2>The baker wins</h2>", 0, id="a-heading"),
        pytest.param("<figcaption>The bridge</figcaption>", 0, id="a-caption"),
        pytest.param(f"<div class=share>{SENTENCE}</div>", -len(SENTENCE), id="furniture"),
        pytest.param(f"<div class=comments>{SENTENCE * 3}</div>", -120, id="much-furniture"),
    ],
)
def test_the_weight_of_a_piece(html: str, expected: int) -> None:
    """Characters of prose for it; links, short lines and furniture against it."""
    assert [expected] == _weights(html)


def test_a_story_on_cookies() -> None:
    """Under a headline that names cookies, a text on them is the story."""
    text = "Each site has to ask before it stores cookies, the court said on Tuesday."
    assert [0, len(text)] == _weights(f"<h1>Court rules on cookies</h1><p>{text}</p>", 0)
    assert [0, 0] == _weights(f"<h1>Court rules on privacy</h1><p>{text}</p>", 0)


def test_what_stands_before_the_headline_speaks_less() -> None:
    """A list of teasers may stand over the story."""
    html = f"<p>{SENTENCE}</p><h1>Bridge opens</h1><p>{SENTENCE}</p>"
    assert [len(SENTENCE) // 4, 0, len(SENTENCE)] == _weights(html, 1)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param(f"Intro. {SENTENCE}", len(SENTENCE) * 2, id="the-paragraph-is-in-it"),
        pytest.param(SENTENCE.replace(" ", "\n  "), len(SENTENCE) * 2, id="white-space-does-not-matter"),
        pytest.param("Another story.", len(SENTENCE) // 3, id="it-is-not"),
    ],
)
def test_the_stated_body_speaks_for_its_paragraphs(stated: str, expected: int) -> None:
    """A paragraph that the page states as its own weighs more than one that it does not."""
    assert [expected] == _weights(f"<p>{SENTENCE}</p>", stated=stated)


def test_a_short_page_has_weights_of_its_own() -> None:
    """On a page without prose a paragraph that ends in a stop speaks for the story, however short."""
    html = "<p>Before.</p><h1>Bridge</h1><p>It opens.</p><p>No stop</p><p><a href=/>A link.</a></p><aside><p>A box.</p></aside>"
    page = read_html(f"<body>{html}</body>".encode(), Limits())
    assert [0, 0, len("It opens."), 0, 0, 0] == short_weights(page, 1)


def test_furniture_is_said_by_traits() -> None:
    """The list of traits is not empty, and a piece without one is no furniture."""
    assert FURNITURE
    assert [len(SENTENCE)] == _weights(f"<p class=p1>{SENTENCE}</p>")
