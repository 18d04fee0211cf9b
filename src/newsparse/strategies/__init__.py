"""Hypothesis strategies for every public value, and for pages whose values are known.

In: nothing; needs the extra `hypothesis`. Out: functions that give strategies. The values are such as newsparse gives
out itself: what the strategies for datelines and bylines make is canonical, so that its `str` parses back to it. Names
and sentences are invented; agencies are those of the library's own table. Nothing in the library imports this package.

    from hypothesis import given
    from newsparse import strategies

    @given(strategies.articles())
    def test_every_article_can_be_stored(article): ...
"""

from newsparse.strategies.bylines import WrittenByline, byline_languages, written_bylines
from newsparse.strategies.datelines import WrittenDateline, written_datelines, written_languages
from newsparse.strategies.pages import NewsPage, page_languages, page_layouts, pages
from newsparse.strategies.plain_pages import plain_pages
from newsparse.strategies.values import (
    agencies,
    articles,
    blocks,
    body_blocks,
    bylines,
    candidates,
    datelines,
    documents,
    entries,
    evidence,
    explanations,
    images,
    limits,
    notices,
    partial_dates,
    people,
    places,
    problems,
    related_links,
    sections,
)
from newsparse.strategies.words import lines, moments, sentences, urls

__all__ = [
    "NewsPage",
    "WrittenByline",
    "WrittenDateline",
    "agencies",
    "articles",
    "blocks",
    "body_blocks",
    "byline_languages",
    "bylines",
    "candidates",
    "datelines",
    "documents",
    "entries",
    "evidence",
    "explanations",
    "images",
    "limits",
    "lines",
    "moments",
    "notices",
    "page_languages",
    "page_layouts",
    "pages",
    "partial_dates",
    "people",
    "places",
    "plain_pages",
    "problems",
    "related_links",
    "sections",
    "sentences",
    "urls",
    "written_bylines",
    "written_datelines",
    "written_languages",
]
