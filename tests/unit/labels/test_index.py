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


ASKED = "<p>You need an account to read on, and it takes a minute to make one.</p><p>We are sorry, and thank you for your time.</p>"


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        pytest.param(f"<h1>404 – Page not found</h1>{ASKED}", 0, id="an-error"),
        pytest.param(f"<h1>Seite nicht gefunden (404)</h1>{ASKED}", 0, id="its-number-at-the-end"),
        pytest.param(f"<h1>Log in | Milltown Post</h1>{ASKED}", 0, id="a-login"),
        pytest.param(f"<h1>We value your privacy</h1>{ASKED}", 0, id="a-cookie-wall"),
        pytest.param(f"<h1>Just a moment...</h1>{ASKED}", 0, id="a-check-for-robots"),
        pytest.param(f"<h1>404 walkers cross the bridge</h1>{ASKED}", 2, id="a-number"),
        pytest.param(f"<h1>Log in to the new library</h1>{ASKED}", 2, id="other-words-after-it"),
        pytest.param(f"<h1>Page not found</h1>{ASKED * 5}", 10, id="a-long-story"),
        pytest.param(
            f"<meta property=og:type content=article><h1>Page not found</h1>{ASKED}", 2, id="a-stated-article"
        ),
    ],
)
def test_a_page_that_refuses_has_no_body(html: str, blocks: int) -> None:
    """Errors, logins and walls say by their headline that there is no story; what they print is none."""
    article = newsparse.parse_html(
        f"<nav><ul><li>News</ul></nav><main>{html}</main>", url="https://www.milltown.example/a"
    )
    assert blocks == len(article.body)
    assert (article.kind is PageKind.ARTICLE) == bool(blocks)
