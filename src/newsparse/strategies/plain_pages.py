"""Small English pages with the articles owed for them.

In: the strategies for values and words. Out: `plain_pages()`: pages of one well-marked layout with a headline, a name, a moment, a
story and related links, and no more. Laws that change the markup of a page, or take it away, hold on these; `pages` has the
rich ones.
"""

from __future__ import annotations

import datetime as dt
import json
from html import escape

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.article import Article, BodyBlock, BodyKind, PageKind
from newsparse.models.byline import Byline, Person
from newsparse.models.dateline import Dateline, Place
from newsparse.models.links import RelatedLink, Section, SectionKind
from newsparse.strategies.page_words_table import WORDS
from newsparse.strategies.pages import NewsPage
from newsparse.strategies.values import people, places, says_who, suppliers_in_brackets
from newsparse.strategies.words import WHAT, WHO, sentences

_ENGLISH = WORDS["en"]


@st.composite
def plain_pages(draw: DrawFn) -> NewsPage:
    """A well-marked page of three to six paragraphs, with the article owed for it.

    >>> from hypothesis import Phase, find, settings
    >>> first = settings(phases=[Phase.generate])
    >>> find(plain_pages(), lambda page: page.article.sections != (), settings=first).article.sections[0].title
    'Related stories'
    """
    headline = f"{draw(st.sampled_from(WHO))} hopes {draw(st.sampled_from(WHAT))[5:]}".replace(" would ", " will ")
    paragraphs = draw(st.lists(sentences(), min_size=3, max_size=6, unique=True))
    dateline = draw(st.none() | _simple_datelines())
    if dateline is not None:
        paragraphs[0] = f"{dateline} — {paragraphs[0]}"
    site = draw(st.sampled_from(_ENGLISH.papers.split("|")))
    links = tuple(
        RelatedLink(text, url := f"https://example.org/news/{number}/other-story", url)
        for number, text in enumerate(draw(st.lists(_titles(), max_size=4, unique=True)))
    )
    moment = draw(st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2024, 12, 31), timezones=_zones()))
    article = Article(
        url=f"https://example.org/news/{draw(st.integers(1000, 9999))}/story",
        language="en",
        kind=PageKind.ARTICLE,
        headline=headline,
        bylines=(Byline((Person(draw(people()).name),)),),
        dateline=dateline,
        credit=dateline.agency if dateline is not None else None,
        date_published=moment.replace(second=0, microsecond=0),
        body=tuple(BodyBlock(BodyKind.PARAGRAPH, text) for text in paragraphs),
        related_links=links,
        sections=(Section("Related stories", SectionKind.RELATED, links),) if links else (),
        rights=f"© {moment.year} {site}. All rights reserved.",
    )
    return NewsPage(_written(article, site, stated=draw(st.booleans())), article.url or "", article)


def _zones() -> SearchStrategy[dt.timezone]:
    return st.integers(-12, 14).map(lambda hours: dt.timezone(dt.timedelta(hours=hours)))


def _titles() -> SearchStrategy[str]:
    """A headline of another story."""
    names = st.sampled_from("Ferry Museum Market Library Tramway Orchard Lighthouse".split())
    return st.tuples(names, st.integers(2, 99)).map(
        lambda drawn: f"{drawn[0]} plans {drawn[1]} new places for visitors"
    )


def _simple_datelines() -> SearchStrategy[Dateline]:
    """One place and one agency, as most are."""
    return st.tuples(places(), suppliers_in_brackets(AgencyKind.AGENCY)).map(_dateline).filter(says_who)


def _dateline(drawn: tuple[Place, Agency]) -> Dateline:
    place, agency = drawn
    return Dateline((place,), (agency,))


def _written(article: Article, site: str, *, stated: bool) -> str:
    """The page's HTML, with or without its values in JSON-LD."""
    story = "\n".join(f"<p>{escape(block.text, quote=False)}</p>" for block in article.body)
    head, site = escape(article.headline or ""), escape(site)
    author = escape(article.bylines[0].people[0].name, quote=False)
    links = "\n".join(f'<li><a href="{link.url}">{escape(link.text)}</a></li>' for link in article.related_links)
    moment = article.date_published or dt.date.min
    day = f"{_ENGLISH.months.split('|')[moment.month - 1]} {moment.day}, {moment.year}"
    related = f'<section class="related"><h2>Related stories</h2><ul>{links}</ul></section>' if links else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{head} - {site}</title>
{_stated(article) if stated else ""}</head>
<body><header class="masthead"><a href="/">{site}</a>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>{head}</h1>
<p class="byline">By <span class="author">{author}</span></p>
<time datetime="{moment.isoformat()}">{day}</time>
<div class="article-body">
{story}
</div></article>
{related}</main>
<footer><p>© {moment.year} {site}. All rights reserved.</p></footer></body></html>
"""


def _stated(article: Article) -> str:
    statement = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "datePublished": article.date_published.isoformat() if article.date_published else None,
        "author": {"@type": "Person", "name": article.bylines[0].people[0].name},
    }
    return f'<script type="application/ld+json">{json.dumps(statement)}</script>\n'
