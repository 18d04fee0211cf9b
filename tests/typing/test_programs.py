"""Programs as users write them: they run, and mypy and pyright agree with every type that they state."""

from __future__ import annotations

import datetime as dt
from typing import Any, assert_type

import newsparse
from newsparse import Article, Byline, Dateline, Document, Explanation, RelatedLink, Section, formats
from newsparse.errors import InputTooLarge, NewsparseError, WrongInputType
from newsparse.models import Agency, Evidence, LinkKind, PartialDate, Role

PAGE = b"<html><body><h1>Bridge opens</h1><p>The bridge opened on Monday.</p></body></html>"


def test_doors_give_the_types_that_they_promise() -> None:
    """What each door returns is known without running it."""
    assert_type(newsparse.parse(PAGE, url="https://harbourpost.example/", language="en"), Article)
    assert_type(newsparse.parse_html(PAGE, encoding="utf-8"), Article)
    assert_type(newsparse.parse_text("Bridge opens", reference=dt.datetime(2023, 8, 7, tzinfo=dt.UTC)), Article)
    assert_type(newsparse.parse_dateline("PARIS (AFP) - The"), Dateline | None)
    assert_type(newsparse.parse_byline("By Jane Roe"), Byline | None)
    assert_type(newsparse.parse_sections(PAGE), tuple[Section, ...])
    assert_type(newsparse.parse_related_links(PAGE), tuple[RelatedLink, ...])
    assert_type(newsparse.outline(PAGE), Document)
    assert_type(newsparse.explain(PAGE), Explanation)


def test_fields_have_the_types_that_they_promise() -> None:
    """What is not given is None or an empty tuple, and the checker knows it."""
    article = newsparse.parse(PAGE)

    assert_type(article.headline, str | None)
    assert_type(article.date_published, dt.datetime | dt.date | None)
    assert_type(article.bylines, tuple[Byline, ...])
    assert_type(article.credit, Agency | None)
    assert_type(article.evidence.headline, tuple[Evidence, ...])
    assert_type(article.text, str)
    assert_type(article.to_dict(), dict[str, Any])
    assert_type(Article.from_dict(article.to_dict()), Article)


def test_formats_give_the_types_that_they_promise() -> None:
    """A row is flat, Markdown is a string, and all else is a dict."""
    article = newsparse.parse(PAGE)

    assert_type(formats.to_json_ld(article), dict[str, Any])
    assert_type(formats.to_ninjs(article, version="2.2", zone=dt.UTC), dict[str, Any])
    assert_type(formats.to_markdown(article), str)
    assert_type(formats.to_row(article, formula_safe=True), dict[str, str | int | None])
    assert_type(formats.to_item(article), dict[str, Any])
    assert_type(formats.from_zyte(formats.to_zyte(article)), Article)


def test_values_can_be_made_by_hand() -> None:
    """A caller's tests make the values that they need."""
    link = RelatedLink("A bridge", "https://harbourpost.example/b", kind=LinkKind.INLINE)
    day = PartialDate(None, 8, 7).resolve(dt.date(2023, 8, 9))

    assert_type(day, dt.date | None)
    assert_type(link.kind, LinkKind)
    assert day == dt.date(2023, 8, 7)


def test_closed_sets_can_be_matched() -> None:
    """Roles are an enum whose members are strings."""
    headlines = [block.text for block in newsparse.outline(PAGE).blocks if block.role is Role.HEADLINE]

    assert_type(headlines, list[str])


def test_errors_have_one_root() -> None:
    """One except clause is enough, and the built-in ones work, too."""
    assert issubclass(WrongInputType, NewsparseError)
    assert issubclass(WrongInputType, TypeError)
    assert issubclass(InputTooLarge, NewsparseError)
    assert issubclass(InputTooLarge, ValueError)
