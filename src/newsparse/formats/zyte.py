"""An article under the names of zyte-common-items, and back.

In: an `Article`, or a dict with the keys of `zyte_common_items.Article`. Out: the other. The library is not imported. Only what has a
name there is given; what it knows of its own reading (probabilities, the time of the download) is not imitated, and on the way
back is passed over. Its body is text without kinds, so that what comes back are paragraphs.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from newsparse.formats import parts, reading
from newsparse.formats.markup import to_markup
from newsparse.models.article import Article
from newsparse.models.byline import Byline, Person


def to_zyte(article: Article) -> dict[str, Any]:
    """The article with the keys of `zyte_common_items.Article`, for its `from_dict`; what is empty is left out.

    Args:
        article: any article; without an address it gives no `url`, which zyte-common-items asks for.

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
        "inLanguage": parts.primary_language(article.language),
        "mainImage": images[0] if images else None,
        "images": images,
        "articleBody": "\n\n".join(parts.tidy(block.text) for block in blocks),
        "articleBodyHtml": f"<article>\n{to_markup(blocks)}\n</article>" if blocks else None,
    })  # fmt: skip


def from_zyte(fields: reading.Fields) -> Article:
    """The article that a dict with the keys of `zyte_common_items.Article` tells of.

    Args:
        fields: as `to_zyte` or the library writes it; other keys are passed over.

    Raises:
        WrongInputType: a value has not the type that its field needs.

    >>> from_zyte({"headline": "Bridge opens", "authors": [{"name": "Mara Quist"}]}).bylines[0].people[0].name
    'Mara Quist'
    """
    people = [_person(author) for author in reading.things(fields, "authors")]
    main = fields.get("mainImage")
    images = reading.things(fields, "images") or reading.things({"mainImage": [main] if main else None}, "mainImage")
    return Article.from_dict({
        "url": reading.text(fields, "url"),
        "canonical_url": reading.text(fields, "canonicalUrl"),
        "headline": reading.text(fields, "headline"),
        "description": reading.text(fields, "description"),
        "bylines": [{"people": people}] if people else [],
        "date_published": reading.text(fields, "datePublished"),
        "date_modified": reading.text(fields, "dateModified"),
        "breadcrumbs": [name for crumb in reading.things(fields, "breadcrumbs") if (name := reading.text(crumb, "name"))],
        "language": reading.text(fields, "inLanguage"),
        "images": [{"url": reading.text(image, "url") or ""} for image in images],
        "body": reading.paragraphs(fields, "articleBody", "\n\n"),
    })  # fmt: skip


def _person(author: reading.Fields) -> dict[str, Any]:
    """The name as printed, and in mixed case where that is another."""
    name, raw = reading.text(author, "name"), reading.text(author, "nameRaw")
    return {
        "name": raw or name or "",
        "display_name": name if raw and name != raw else None,
        "email": reading.text(author, "email"),
        "url": reading.text(author, "url"),
    }


def _authors(bylines: Iterable[Byline]) -> list[dict[str, Any]]:
    people = [person for byline in bylines for person in byline.people if parts.relation(person) == "author"]
    return [_author(person) for person in people if parts.name_of(person)]


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
