"""Pages that lead to stories and tell none. All pages are invented miniatures."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.models import PageKind

TEASER = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."


def _page(cards: int, teaser: str, head: str = "") -> bytes:
    links = "".join(
        f"<article><h3><a href=/news/2020/bridge-number-{n}-opens>Bridge number {n} opens to all walkers</a></h3></article>"
        for n in range(cards)
    )
    return f"<head>{head}</head><body><div><p>{teaser}</p></div><section><h2>Latest news</h2>{links}</section>".encode()


@pytest.mark.parametrize(
    ("html", "path", "kind", "blocks"),
    [
        pytest.param(_page(14, TEASER), "news", PageKind.INDEX, 0, id="one-teaser-among-many-links"),
        pytest.param(_page(4, TEASER), "", PageKind.INDEX, 0, id="the-front-page"),
        pytest.param(_page(14, TEASER * 3), "news", PageKind.ARTICLE, 1, id="a-story-and-many-links"),
        pytest.param(_page(14, "町議会は火曜日、" * 20), "news", PageKind.ARTICLE, 1, id="a-script-of-few-characters"),
        pytest.param(_page(14, "町議会は火曜日、" * 10), "news", PageKind.INDEX, 0, id="a-teaser-of-few-characters"),
        pytest.param(_page(4, TEASER), "news", PageKind.OTHER, 1, id="few-links"),
        pytest.param(
            _page(14, TEASER, '<meta property="og:type" content="article">'), "", PageKind.ARTICLE, 1, id="stated-article"
        ),
    ],
)  # fmt: skip
def test_an_index_has_no_body(html: bytes, path: str, kind: PageKind, blocks: int) -> None:
    """The longest teaser of a front page is no story; a brief is one where the page says so or has few links."""
    article = newsparse.parse_html(html, url=f"https://www.milltown.example/{path}")
    assert (kind, blocks) == (article.kind, len(article.body))
