"""An article in the words of schema.org, as JSON-LD.

In: an `Article`. Out: a dict, ready for JSON, of a NewsArticle or a LiveBlogPosting. Strategy: one small function for each
kind of thing; what is empty is left out. JSON-LD stands in a `script` element, which a text could end: the `<` of `</`,
`<!--` and `<script` is written as `&lt;`, so that no way of writing the dict lets one out. What schema.org has no word for
(the kicker, notices that correct nothing, evidence) is not forced into another.
"""

from __future__ import annotations

import re
from typing import Any, Final

from newsparse.formats import parts
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.article import Article, Entry, Image, Notice, NoticeKind, PageKind
from newsparse.models.byline import Byline, Person
from newsparse.models.dateline import Place

_CORRECTIONS: Final = frozenset({NoticeKind.CORRECTION, NoticeKind.CLARIFICATION})
_BREAKS_OUT: Final = re.compile("<(?=/|!--|script)", re.IGNORECASE)


def to_json_ld(article: Article) -> dict[str, Any]:
    """The article as a NewsArticle, or a LiveBlogPosting, of schema.org.

    Args:
        article: any article.

    Returns:
        What `json.dumps` takes; what it gives may stand inside a `script` element as it is.

    >>> to_json_ld(Article(headline="Bridge opens", language="en"))
    {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Bridge opens', 'inLanguage': 'en'}
    """
    is_live = article.kind is PageKind.LIVE_BLOG
    made: dict[str, Any] = {"@context": "https://schema.org", "@type": "LiveBlogPosting" if is_live else "NewsArticle"}
    made |= parts.filled({
        "url": parts.address(article.canonical_url) or parts.address(article.url),
        "mainEntityOfPage": _page(article),
        "headline": parts.line(article.headline),
        "description": parts.clean(article.description),
        "inLanguage": parts.line(article.language),
        "articleSection": parts.line(article.section),
        "keywords": parts.lines(article.keywords),
        **_makers(article.bylines),
        **_filing(article),
        "datePublished": parts.moment(article.date_published),
        "dateModified": parts.moment(article.date_modified),
        "publisher": _named("Organization", article.site_name),
        "image": [image for image in map(_image, article.images) if image is not None],
        "articleBody": parts.clean(article.text),
        "liveBlogUpdate": [update for update in map(_update, article.entries) if len(update) > 1],
        "correction": [_correction(notice) for notice in article.notices if notice.kind in _CORRECTIONS],
        "copyrightNotice": parts.clean(article.rights),
        "isAccessibleForFree": article.is_accessible_for_free,
    })  # fmt: skip
    harmless: dict[str, Any] = _harmless(made)
    return harmless


def _harmless(value: Any) -> Any:
    """Without what ends, or opens, a script element."""
    if isinstance(value, str):
        return _BREAKS_OUT.sub("&lt;", value) if "<" in value else value
    if isinstance(value, list):
        return [_harmless(item) for item in value]
    if isinstance(value, dict):
        return {name: _harmless(item) for name, item in value.items()}
    return value


def _page(article: Article) -> dict[str, Any] | None:
    """The page that the story stands on: its address, its trail and its further reading."""
    trail = [
        {"@type": "ListItem", "position": place, "name": name}
        for place, name in enumerate(parts.lines(article.breadcrumbs), 1)
    ]
    links = [parts.address(link.url) for link in article.related_links]
    page = parts.filled({
        "@id": parts.address(article.canonical_url) or parts.address(article.url),
        "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": trail} if trail else None,
        "relatedLink": [link for link in links if link is not None],
    })  # fmt: skip
    return {"@type": "WebPage", **page} if page else None


def _makers(bylines: tuple[Byline, ...]) -> dict[str, list[dict[str, Any]]]:
    """Authors, editors, translators and contributors: people first, then the bodies that sign."""
    made: dict[str, list[dict[str, Any]]] = {"author": [], "editor": [], "translator": [], "contributor": []}
    for byline in bylines:
        for person in byline.people:
            _add(made[parts.relation(person)], _person(person))
        signing = [_agency(agency) for agency in byline.agencies]
        signing += [_named("Organization", name) for name in (*byline.organizations, byline.collective)]
        for body in signing:
            _add(made["author"], body)
    return made


def _add(things: list[dict[str, Any]], thing: dict[str, Any] | None) -> None:
    if thing is not None and thing not in things:
        things.append(thing)


def _person(person: Person) -> dict[str, Any] | None:
    named = _named("Person", parts.name_of(person))
    if named is None:
        return None
    return named | parts.filled({
        "jobTitle": parts.line(person.role),
        "affiliation": _named("Organization", person.affiliation),
        "workLocation": _named("Place", person.location),
        "email": parts.line(person.email),
        "alternateName": parts.line(person.handle),
        "url": parts.address(person.url),
    })  # fmt: skip


def _agency(agency: Agency) -> dict[str, Any] | None:
    """An agency and an outlet are news media, a press-release wire is none."""
    kind = "Organization" if agency.kind is AgencyKind.PR_WIRE else "NewsMediaOrganization"
    named = _named(kind, agency.name)
    short = parts.line(agency.short)
    return named | {"alternateName": short} if named is not None and short else named


def _named(kind: str, name: str | None) -> dict[str, Any] | None:
    text = parts.line(name)
    return {"@type": kind, "name": text} if text else None


def _filing(article: Article) -> dict[str, Any]:
    """Where, when and by whom the story was filed."""
    source = parts.supplier(article)
    made: dict[str, Any] = {"sourceOrganization": _agency(source) if source is not None else None}
    if article.dateline is not None:
        places = [place for place in map(_place, article.dateline.places) if place is not None]
        made["dateline"] = parts.printed_dateline(article.dateline)
        made["locationCreated"] = places[0] if len(places) == 1 else places
        made["dateCreated"] = parts.day(article.dateline.date, article.date_published)
    return made


def _place(place: Place) -> dict[str, Any] | None:
    named = _named("Place", place.name)
    where = parts.filled({"addressRegion": parts.line(place.region), "addressCountry": parts.line(place.country)})
    return named | {"address": {"@type": "PostalAddress", **where}} if named is not None and where else named


def _image(image: Image) -> dict[str, Any] | None:
    url = parts.address(image.url)
    if url is None:
        return None
    makers = [*map(_person, image.people), *map(_agency, image.agencies)]
    return {"@type": "ImageObject", "url": url} | parts.filled({
        "caption": parts.clean(image.caption),
        "creditText": parts.line(image.credit),
        "creator": [maker for maker in makers if maker is not None],
        "description": parts.clean(image.alt),
    })  # fmt: skip


def _update(entry: Entry) -> dict[str, Any]:
    return {"@type": "BlogPosting"} | parts.filled({
        "headline": parts.line(entry.headline),
        "datePublished": parts.moment(entry.date_published),
        **_makers(entry.bylines),
        "articleBody": "\n\n".join(parts.clean(block.text) for block in parts.running(entry.body)),
    })  # fmt: skip


def _correction(notice: Notice) -> dict[str, Any]:
    return {"@type": "CorrectionComment"} | parts.filled({
        "text": parts.clean(notice.text),
        "datePublished": parts.day(notice.date),
    })  # fmt: skip
