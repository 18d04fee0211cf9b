"""Small news pages with the values that they show.

In: the strategies for values and words. Out: `pages()`, which gives `NewsPage`: the HTML of a page with furniture around
its story, beside the values that a reader sees on it. Every page marks its parts as news sites commonly do, so that each value is there to be found: odd pages
belong into tests of their own.
"""

from __future__ import annotations

import datetime as dt
import json
from html import escape
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.dateline import Dateline, Place
from newsparse.strategies.values import people, places, says_who, suppliers_in_brackets
from newsparse.strategies.words import WHAT, WHO, sentences

_SITES: Final = ("The Milltown Courier", "Harbour Gazette", "Northern Star")
_MONTHS: Final = tuple("January February March April May June July August September October November December".split())


@attrs.frozen
class NewsPage:
    """A page, and what a reader sees on it."""

    html: str
    """The page; declared and meant to be sent as UTF-8."""
    url: str
    """Its address."""
    site_name: str
    """The paper, in the masthead and in the title."""
    headline: str
    """As the h1 prints it."""
    author: str
    """The one name of the byline."""
    date_published: dt.datetime
    """As the `time` element states it, with its offset."""
    dateline: Dateline | None
    """What opens the first paragraph."""
    paragraphs: tuple[str, ...]
    """The story; the first begins with the dateline where there is one."""
    related: tuple[str, ...]
    """The texts of the links under "Related stories"."""


@st.composite
def pages(draw: DrawFn) -> NewsPage:
    """A news page of three to six paragraphs."""
    site = draw(st.sampled_from(_SITES))
    headline = f"{draw(st.sampled_from(WHO))} hopes {draw(st.sampled_from(WHAT))[5:]}".replace(" would ", " will ")
    paragraphs = draw(st.lists(sentences(), min_size=3, max_size=6, unique=True))
    dateline = draw(st.none() | _simple_datelines())
    if dateline is not None:
        paragraphs[0] = f"{dateline} — {paragraphs[0]}"
    page = NewsPage(
        html="",
        url=f"https://example.org/news/{draw(st.integers(1000, 9999))}/story",
        site_name=site,
        headline=headline,
        author=draw(people()).name,
        date_published=draw(
            st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2024, 12, 31), timezones=_zones())
        ).replace(second=0, microsecond=0),
        dateline=dateline,
        paragraphs=tuple(paragraphs),
        related=tuple(draw(st.lists(_titles(), max_size=4, unique=True))),
    )
    return attrs.evolve(page, html=_written(page, stated=draw(st.booleans())))


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


def _written(page: NewsPage, *, stated: bool) -> str:
    """The page's HTML, with or without its values in JSON-LD."""
    story = "\n".join(f"<p>{escape(text, quote=False)}</p>" for text in page.paragraphs)
    head, site, author = escape(page.headline), escape(page.site_name), escape(page.author, quote=False)
    links = "\n".join(
        f'<li><a href="/news/{number}/other-story">{escape(text)}</a></li>' for number, text in enumerate(page.related)
    )
    moment = page.date_published
    day = f"{_MONTHS[moment.month - 1]} {moment.day}, {moment.year}"
    related = f'<section class="related"><h2>Related stories</h2><ul>{links}</ul></section>' if links else ""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{head} - {site}</title>
{_stated(page) if stated else ""}</head>
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


def _stated(page: NewsPage) -> str:
    statement = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.headline,
        "datePublished": page.date_published.isoformat(),
        "author": {"@type": "Person", "name": page.author},
    }
    return f'<script type="application/ld+json">{json.dumps(statement)}</script>\n'
