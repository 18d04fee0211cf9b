"""An article under the names that other extractors give: zyte-common-items and trafilatura.

In: an `Article`. Out: plain dicts with the keys of those libraries, for programs that were written for them; neither is
imported. Only what has a name there is given. Values are ours: what a peer computes from its own reading (fingerprints,
probabilities) is not imitated.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

from newsparse._input.address import host_of
from newsparse.formats import parts
from newsparse.formats.markup import to_markup
from newsparse.models.article import Article
from newsparse.models.byline import Byline, Person


def to_zyte(article: Article) -> dict[str, Any]:
    """The article with the keys of `zyte_common_items.Article`, for its `from_dict`; what is empty is left out.

    Args:
        article: any article; without an address of its own it gives no `url`, which zyte-common-items asks for.

    >>> to_zyte(Article(url="https://harbourpost.example/a", headline="Bridge opens"))
    {'url': 'https://harbourpost.example/a', 'headline': 'Bridge opens'}
    """
    images = [{"url": url} for image in article.images if (url := parts.address(image.url))]
    blocks = parts.running(article.body)
    return parts.filled({
        "url": parts.address(article.url) or parts.address(article.canonical_url),
        "canonicalUrl": parts.address(article.canonical_url),
        "headline": parts.line(article.headline),
        "description": parts.clean(article.description),
        "authors": _authors(article.bylines),
        "datePublished": _at_midnight(article.date_published),
        "dateModified": _at_midnight(article.date_modified),
        "breadcrumbs": [{"name": name} for name in parts.lines(article.breadcrumbs)],
        "inLanguage": (parts.line(article.language) or "").partition("-")[0],
        "mainImage": images[0] if images else None,
        "images": images,
        "articleBody": parts.clean(article.text),
        "articleBodyHtml": f"<article>\n{to_markup(blocks)}\n</article>" if blocks else None,
    })  # fmt: skip


def _authors(bylines: tuple[Byline, ...]) -> list[dict[str, Any]]:
    people = [_author(person) for byline in bylines for person in byline.people if parts.relation(person) == "author"]
    return [person for person in people if person]


def _author(person: Person) -> dict[str, Any]:
    return parts.filled({
        "name": parts.name_of(person),
        "nameRaw": parts.line(person.name),
        "email": parts.line(person.email),
        "url": parts.address(person.url),
    })  # fmt: skip


def _at_midnight(value: dt.date | None) -> str | None:
    """A moment in ISO 8601; a day has midnight there, since zyte-common-items knows no days."""
    if value is None or isinstance(value, dt.datetime):
        return parts.moment(value)
    return f"{value.isoformat()}T00:00:00"


def to_trafilatura(article: Article) -> dict[str, Any]:
    """The article with the keys of `trafilatura.bare_extraction(…).as_dict()`; what is empty is `None` or an empty list.

    Args:
        article: any article.

    >>> to_trafilatura(Article(headline="Bridge opens"))["title"]
    'Bridge opens'
    """
    url = parts.address(article.canonical_url) or parts.address(article.url)
    pictures = [address for image in article.images if (address := parts.address(image.url))]
    return {
        "title": parts.line(article.headline),
        "author": "; ".join(parts.authors(article.bylines)) or None,
        "url": url,
        "hostname": host_of(url) or None if url is not None else None,
        "description": parts.clean(article.description) or None,
        "sitename": parts.line(article.site_name),
        "date": (parts.moment(article.date_published) or "")[:10] or None,
        "categories": parts.lines([article.section]),
        "tags": parts.lines(article.keywords),
        "text": parts.clean(article.text).replace("\n\n", "\n") or None,
        "language": (parts.line(article.language) or "").partition("-")[0] or None,
        "image": pictures[0] if pictures else None,
    }
