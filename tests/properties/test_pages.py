"""Law: what a page shows is what is read."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import strategies

FIELDS = [field.name for field in attrs.fields(newsparse.Article) if field.name != "evidence"]


@given(strategies.pages())
def test_a_page_gives_the_article_owed_for_it(page: strategies.NewsPage) -> None:
    """Every field, in ten languages and six layouts: what is printed is read, and what is not printed is not made up."""
    assert [] == _differences(page)


@pytest.mark.parametrize("layout", strategies.page_layouts())
@pytest.mark.parametrize("language", strategies.page_languages())
@settings(max_examples=3)
@given(data=st.data())
def test_every_layout_is_read_in_every_language(language: str, layout: str, data: st.DataObject) -> None:
    """No layout is bound to a language."""
    page = data.draw(strategies.pages(language, layout))

    assert language == page.article.language
    assert [] == _differences(page)


@given(strategies.plain_pages())
def test_a_plain_page_gives_the_article_owed_for_it(page: strategies.NewsPage) -> None:
    """The small pages of one layout, with or without JSON-LD."""
    assert [] == _differences(page)


def _differences(page: strategies.NewsPage) -> list[str]:
    article = newsparse.parse(page.html.encode(), url=page.url)
    return [
        f"{name}: owed {owed!r}, read {read!r}"
        for name in FIELDS
        if (owed := getattr(page.article, name)) != (read := getattr(article, name))
    ]
