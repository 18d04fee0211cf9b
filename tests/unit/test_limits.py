"""Each limit at its edge: what just fits is read, one more is cut and told."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest

import newsparse
from newsparse import Article, Limits, ProblemCode
from newsparse._line import read_page

STORY = "<p>The council said on Tuesday that the bridge would open in spring, and residents agreed.</p>"


def _page(body: str = "", head: str = "") -> str:
    return f"<html><head>{head}</head><body><article><h1>Bridge opens</h1>{body}{STORY}</article></body></html>"


def _ld(value: Any) -> str:
    return _page(head=f'<script type="application/ld+json">{json.dumps(value)}</script>')


def _nested(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth - 1):
        value = {"a": value}
    return {"@type": "NewsArticle", "articleSection": "City", "a": value}


def _links(count: int) -> str:
    items = "".join(f"<li><a href=https://a.example/{n}>Ferry number {n} plans new places</a>" for n in range(count))
    return _page(f"<h3>Related stories</h3><ul class=related>{items}</ul>")


EDGES: list[tuple[str, int, Callable[[int], str], str]] = [
    # html, body and article are open around the divs.
    ("depth", 20, lambda n: _page("<div>" * (n - 3) + "x" + "</div>" * (n - 3)), "truncated-depth"),
    ("blocks", 30, lambda n: _page("".join(f"<p>{i}</p>" for i in range(n - 2))), "too-many-blocks"),
    ("links", 5, _links, "too-many-links"),
    ("images", 5, lambda n: _page("<img src=https://a.example/x.jpg>" * n), "too-many-images"),
    ("attributes", 9, lambda n: _page(f"<p {' '.join(f'a{i}=1' for i in range(n))}>x</p>"), "too-many-attributes"),
    ("statements", 9, lambda n: _page(head="<meta name=author content='Jane Roe'>" * n), "too-many-statements"),
    ("statements", 9, lambda n: _page(head="<link rel=next href=/x>" * n), "too-many-statements"),
    ("statements", 9, lambda n: _page("<i itemprop=x>x</i>" * n), "too-many-statements"),
    ("statements", 9, lambda n: _ld([{"@type": "NewsArticle"}] * n), "too-many-statements"),
    ("statements", 9, lambda n: _page(head=f"<meta name=keywords content='{','.join(f'tag {i}' for i in range(n))}'>"), "too-many-statements"),
    ("statements", 9, lambda n: _ld({"@type": "NewsArticle", "keywords": [f"tag {i}" for i in range(n)]}), "too-many-statements"),
    ("json_ld_depth", 9, lambda n: _ld(_nested(n)), "bad-json-ld"),
    ("json_ld_bytes", 99, lambda n: _ld("x" * (n - 2)), "bad-json-ld"),
    ("field_text", 200, lambda n: _page(head=f"<meta name=description content='{'a b ' * (n // 4)}{'a' * (n % 4)}'>"), "field-too-long"),
    ("field_text", 200, lambda n: f"<h1>{('Long words ' * 99)[: n - 1]}s</h1>{STORY}", "field-too-long"),
    ("field_text", 200, lambda n: _page(f"<img src=https://a.example/x.jpg alt='{'a' * n}'>"), "field-too-long"),
    ("field_text", 200, lambda n: _page(f"<figure><img src=https://a.example/x.jpg alt=bridge><figcaption>{('The bridge ' * 99)[: n - 1]}s</figcaption></figure>"), "field-too-long"),
    ("names", 3, lambda n: _ld({"@type": "NewsArticle", "author": [f"Jane Roe{'abcdef'[i]}" for i in range(n)]}), "byline-too-long"),
]  # fmt: skip


def _codes(article: Article) -> set[ProblemCode]:
    return {problem.code for problem in article.problems}


@pytest.mark.parametrize(("limit", "most", "make", "code"), EDGES)
def test_a_limit_holds_at_its_edge(limit: str, most: int, make: Callable[[int], str], code: str) -> None:
    """No exception, and one problem where there is one more than the limit allows."""
    limits = attrs.evolve(Limits(), **{limit: most})

    assert set() == _codes(newsparse.parse_html(make(most), limits=limits))
    assert {code} == _codes(newsparse.parse_html(make(most + 1), limits=limits))


def test_every_limit_has_an_edge() -> None:
    """The one on bytes raises; the tests of the doors have it."""
    assert {field.name for field in attrs.fields(Limits)} == {edge[0] for edge in EDGES} | {"bytes"}


def test_lines_of_plain_text_are_blocks() -> None:
    """The limit is that of both doors."""
    limits = Limits(blocks=5)

    assert set() == _codes(newsparse.parse_text("line\n" * 5, limits=limits))
    assert {"too-many-blocks"} == _codes(newsparse.parse_text("line\n" * 6, limits=limits))


def test_all_text_is_kept_at_the_limits() -> None:
    """Structure is what they take."""
    paragraphs = "".join(f"<div><p>Paragraph {number}</p>" for number in range(50))

    assert "residents agreed" in read_page(_page(paragraphs), None, Limits(blocks=10, depth=10)).text
