"""The kicker: a hit and a near miss for each way to find one."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
STORY = (
    "<div><p>The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
    "<p>The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
    "<p>Members of the council had argued since then about who would have to pay for the repair of its piers.</div>"
)
URL = "https://www.milltown-post.example/news/bridge-works/council-votes-20415"
STATED = "<meta property=article:section content=Harbours><meta property=og:site_name content='Milltown Post'>"


def _kicker(body: str) -> tuple[str | None, str | None]:
    """The kicker of a page and the rule that found it."""
    html = f"<html><head>{STATED}</head><body><nav><ul><li>News<li>Sport</ul></nav>{body}{STORY}</body></html>"
    article = newsparse.parse_html(html, url=URL)
    rule = article.evidence.kicker[0].rule if article.evidence.kicker else None
    return article.kicker, rule


@pytest.mark.parametrize(
    ("body", "kicker", "rule"),
    [
        pytest.param(f"<p class=kicker>Piers</p>{HEAD}", "Piers", "kicker.class", id="class"),
        pytest.param(
            f"<article><header><nav><p class=topline><a href=/p>Piers</a></nav>{HEAD}</header>", "Piers", "kicker.class", id="in-a-nav"
        ),
        pytest.param(
            f"<div class=rubric><span>Piers</span><time class=date>1 May 2024</time></div>{HEAD}",
            "Piers",
            "kicker.class",
            id="beside-its-date",
        ),
        pytest.param(
            f"{HEAD}<p class=byline>By Mara Quist | <a class=category href=/p>Piers</a></p>", "Piers", "kicker.class",
            id="in-the-byline",
        ),
        pytest.param(f"{HEAD}<h2 class=epigraph>Piers and rails</h2>", "Piers and rails", "kicker.class", id="after"),
        pytest.param(f"<div><p>Piers</p>{HEAD}</div>", "Piers", "kicker.line-before", id="line"),
        pytest.param(
            f"<article><figure><img src=a.jpg><figcaption>A bridge</figcaption></figure><aside><div><a href=/p>Piers</a></div>"
            f"</aside><div><div><div><div>{HEAD}</div></div></div></div></article>",
            "Piers",
            "kicker.line-before",
            id="line-in-a-grid",
        ),
        pytest.param(f"<div><p>Piers<p>Share</p>{HEAD}</div>", "Piers", "kicker.line-before", id="line-over-share"),
        pytest.param(
            f"<div class=bar><a href=/s>Harbours</a> | Post | 1.5.2024 | 23:55</div>{HEAD}", "Harbours", "kicker.as-stated",
            id="stated-section",
        ),
        pytest.param(
            f"<header><h1><a href=/b>Bridge Works</a></h1></header><main><h2 class=title>{HEAD[4:-5]}</h2></main>",
            "Bridge Works",
            "kicker.as-stated",
            id="of-the-address",
        ),
    ],
)  # fmt: skip
def test_a_label_at_the_headline_is_the_kicker(body: str, kicker: str, rule: str) -> None:
    """Marked ones first, then a line right before, then the section as the page states it."""
    assert (kicker, rule) == _kicker(body)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<ul><li><a href=/a>Rowing</a><li><a href=/b>Fishing</a></ul>{HEAD}", id="entry-of-a-list"),
        pytest.param(f"<div><p>Milltown Post</p>{HEAD}</div>", id="site"),
        pytest.param(f"<div><p>milltown-post.example</p>{HEAD}</div>", id="host"),
        pytest.param(f"<div><p>Home</p>{HEAD}</div>", id="front-page"),
        pytest.param(f"<div><p><a href=/>Home</a> » <a href=/p>Piers</a></p>{HEAD}</div>", id="unmarked-trail"),
        pytest.param(f"<div><p>Close</p>{HEAD}</div>", id="button"),
        pytest.param(f"<div><p>Listen to this article</p>{HEAD}</div>", id="furniture"),
        pytest.param(f"<div><p>© Mara Quist</p>{HEAD}</div>", id="credit"),
        pytest.param(f"<div class=kicker>01.05.2024 06:06</div>{HEAD}", id="date"),
        pytest.param(f"<div class=kicker>Piers</div>{'<p>A long line about the bridge.</p>' * 13}{HEAD}", id="far"),
        pytest.param(f"{HEAD}<aside class=teaser><p class=kicker>Piers</p></aside>", id="of-a-card"),
        pytest.param(f"<nav class=breadcrumb><a href=/>Start</a><a href=/h>Harbours</a></nav>{HEAD}", id="trail"),
    ],
)  # fmt: skip
def test_near_misses_are_no_kicker(body: str) -> None:
    """Menus, names of the site, buttons, trails, dates and what is far away."""
    assert (None, None) == _kicker(body)
