"""Law: what a well-marked page shows is what is read."""

from __future__ import annotations

from hypothesis import given

import newsparse
from newsparse import strategies


@given(strategies.pages())
def test_a_page_gives_what_a_reader_sees_on_it(page: strategies.NewsPage) -> None:
    """Headline, author, date, dateline, story and further reading, with or without JSON-LD."""
    article = newsparse.parse(page.html.encode(), url=page.url)

    assert page.headline == article.headline
    assert [page.author] == [person.name for byline in article.bylines for person in byline.people]
    assert page.date_published == article.date_published
    assert page.dateline == article.dateline
    assert page.paragraphs == tuple(block.text for block in article.body)
    assert page.related == tuple(link.text for link in article.related_links)
