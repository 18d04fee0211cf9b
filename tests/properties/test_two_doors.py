"""Law: the text of a page says the same as the page, where wording alone tells."""

from __future__ import annotations

from hypothesis import given

import newsparse
from newsparse import strategies


@given(strategies.plain_pages())
def test_the_text_of_a_page_says_the_same(page: strategies.NewsPage) -> None:
    """Headline, byline, dateline and story of `parse_text(outline(page).text)` are those of `parse_html(page)`."""
    html = newsparse.parse_html(page.html)
    text = newsparse.parse_text(newsparse.outline(page.html).text)

    assert (html.headline, html.bylines, html.dateline) == (text.headline, text.bylines, text.dateline)
    assert html.text == text.text


@given(strategies.plain_pages())
def test_the_door_is_chosen_by_looking(page: strategies.NewsPage) -> None:
    """`parse` reads markup as `parse_html` does and text as `parse_text` does."""
    text = newsparse.outline(page.html).text

    assert newsparse.parse_html(page.html) == newsparse.parse(page.html)
    assert newsparse.parse_text(text) == newsparse.parse(text)


@given(strategies.plain_pages())
def test_the_smaller_doors_agree_with_the_large_one(page: strategies.NewsPage) -> None:
    """Links, sections and candidates are those of the article."""
    article = newsparse.parse(page.html, url=page.url)
    chosen = {field.field: field.chosen for field in newsparse.explain(page.html, url=page.url).fields}

    assert article.sections == newsparse.parse_sections(page.html, url=page.url)
    assert article.related_links == newsparse.parse_related_links(page.html, url=page.url)
    assert (chosen["headline"] and chosen["headline"].value) == article.headline
