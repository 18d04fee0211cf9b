"""An article in the words of ninjs, the IPTC's standard for news in JSON.

In: an `Article`. Out: a dict, ready for JSON, that is valid by the schema of ninjs 3.1, or of 2.2, which has the same words in
lower case. ninjs has no word for a dateline as printed: its places are `places` and `located`, its agency is among the
`infoSources`, its day is `contentCreated`. A time of ninjs has an offset, and none is made up: what the page gives without one is
left out, unless the caller names a zone.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Iterable
from typing import Any, Final, Literal

from newsparse.formats import parts
from newsparse.formats.markup import to_markup
from newsparse.models.article import Article, Image
from newsparse.models.byline import Byline, Person
from newsparse.models.links import RelatedLink

NinjsVersion = Literal["2.2", "3.1"]
"""The versions that can be written."""

_MINUTE: Final = dt.timedelta(minutes=1)


def to_ninjs(article: Article, *, version: NinjsVersion = "3.1", zone: dt.tzinfo | None = None) -> dict[str, Any]:
    """The article as a news object of ninjs.

    Args:
        article: any article.
        version: of the standard, "3.1" or "2.2".
        zone: the time zone of dates that the page gives without one; without it they are left out.

    Returns:
        A dict whose `uri` is the article's address; where it has none, the digest of its headline and text (RFC 6920).

    Raises:
        ValueError: there is no such version.

    >>> to_ninjs(Article(url="https://harbourpost.example/a", headline="Bridge opens"))["headlines"]
    [{'role': 'main', 'contentType': 'text/plain', 'value': 'Bridge opens'}]
    """
    if version not in ("2.2", "3.1"):
        raise ValueError(f"expected version 2.2 or 3.1 of ninjs, not {version!r}")
    made = parts.filled({
        "uri": parts.uri(article.canonical_url) or parts.uri(article.url) or _digest(article),
        "standard": {
            "name": "ninjs",
            "version": version,
            "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json",
        },
        "type": "text",
        "language": parts.line(article.language),
        "firstCreated": _moment(article.date_published, zone),
        "versionCreated": _moment(article.date_modified, zone),
        "contentCreated": _filed(article, zone),
        "title": parts.line(article.headline),
        "headlines": _texts(("main", article.headline), ("kicker", article.kicker)),
        "descriptions": _descriptions(article),
        "bodies": _bodies(article),
        "by": " | ".join(parts.lines(map(parts.printed_byline, article.bylines))),
        "people": _people(article.bylines),
        "organisations": _organisations(article.bylines),
        "infoSources": _sources(article),
        "subjects": _subjects(article),
        **_places(article),
        "copyrightNotice": parts.clean(article.rights),
        "associations": _associations(article),
    })  # fmt: skip
    return made if version == "3.1" else _lowered(made)


def _lowered(made: dict[str, Any]) -> dict[str, Any]:
    """In the words of 2.2: all in lower case, and an association has no relation."""
    lowered: dict[str, Any] = _lower(made)
    for associated in lowered.get("associations", ()):
        del associated["rel"]
    return lowered


def _lower(value: Any) -> Any:
    if isinstance(value, dict):
        return {name.lower(): _lower(item) for name, item in value.items()}
    return [_lower(item) for item in value] if isinstance(value, list) else value


def _digest(article: Article) -> str:
    """A name for a text that has no address: equal texts have the same."""
    text = f"{parts.clean(article.headline)}\0{parts.clean(article.text)}"
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
    return f"ni:///sha-256;{digest}"


def _moment(value: dt.date | None, zone: dt.tzinfo | None) -> str | None:
    """A moment with its offset in whole minutes, as RFC 3339 has it; a day begins at midnight."""
    if value is None:
        return None
    moment = value if isinstance(value, dt.datetime) else dt.datetime(value.year, value.month, value.day)
    moment = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment
    offset = moment.utcoffset()
    if offset is None:
        return None
    return moment.replace(tzinfo=dt.timezone(int(offset / _MINUTE) * _MINUTE)).isoformat()


def _filed(article: Article, zone: dt.tzinfo | None) -> str | None:
    """The dateline's day, in the zone that the caller names."""
    date = article.dateline.date if article.dateline is not None else None
    day = parts.day(date, article.date_published)
    return _moment(dt.date.fromisoformat(day), zone) if day is not None else None


def _texts(*texts: tuple[str, str | None]) -> list[dict[str, Any]]:
    """The texts that there are, each with its role."""
    return [
        {"role": role, "contentType": "text/plain", "value": value}
        for role, text in texts
        if (value := parts.clean(text))
    ]


def _descriptions(article: Article) -> list[dict[str, Any]]:
    """The standfirst, and what the newsroom says about the story."""
    notices = [(notice.kind.value, notice.text) for notice in article.notices]
    return _texts(("summary", article.description), *notices)


def _bodies(article: Article) -> list[dict[str, Any]]:
    """The running text, as plain text and as HTML; of a live blog with its entries."""
    blocks = parts.story(article)
    if not blocks:
        return []
    text = "\n\n".join(parts.clean(block.text) for block in blocks)
    return [
        {"role": "main", "contentType": "text/plain", "charCount": len(text), "value": text},
        {"role": "main", "contentType": "text/html", "charCount": len(text), "value": to_markup(blocks)},
    ]


def _people(bylines: Iterable[Byline]) -> list[dict[str, Any]]:
    return [made for byline in bylines for person in byline.people if (made := _person(person))]


def _person(person: Person) -> dict[str, Any] | None:
    name = parts.name_of(person)
    if name is None:
        return None
    contacts = [
        parts.filled({"type": kind, "role": parts.line(person.role), "value": value})
        for kind, value in (("email", parts.line(person.email)), ("handle", parts.line(person.handle)))
        if value is not None
    ]
    return parts.filled(
        {"name": name, "rel": parts.relation(person), "uri": parts.uri(person.url), "contactInfo": contacts}
    )


def _organisations(bylines: Iterable[Byline]) -> list[dict[str, Any]]:
    """The bodies that sign."""
    names = [
        name
        for byline in bylines
        for name in (*(agency.name for agency in byline.agencies), *byline.organizations, byline.collective)
    ]
    return [{"name": name, "rel": "author"} for name in dict.fromkeys(parts.lines(names))]


def _sources(article: Article) -> list[dict[str, Any]]:
    """The agency that the story is credited to, those of its dateline, and the paper."""
    named = [("credit", article.credit.name)] if article.credit is not None else []
    named += [("dateline", agency.name) for agency in article.dateline.agencies] if article.dateline is not None else []
    named += [("publisher", article.site_name)] if article.site_name else []
    return [{"name": name, "role": role} for role, text in named if (name := parts.line(text))]


def _subjects(article: Article) -> list[dict[str, Any]]:
    named = [("section", article.section), *(("keyword", keyword) for keyword in article.keywords)]
    return [{"name": name, "rel": relation} for relation, text in named if (name := parts.line(text))]


def _places(article: Article) -> dict[str, Any]:
    """Where the story was filed."""
    if article.dateline is None:
        return {}
    names = parts.lines(map(parts.printed_place, article.dateline.places))
    return {"located": " / ".join(names), "places": [{"name": name, "rel": "dateline"} for name in names]}


def _associations(article: Article) -> list[dict[str, Any]]:
    made = [*map(_picture, article.images), *map(_related, article.related_links)]
    return [associated for associated in made if associated is not None]


def _picture(image: Image) -> dict[str, Any] | None:
    uri = parts.uri(image.url)
    if uri is None:
        return None
    people = [{**made, "rel": "creator"} for person in image.people if (made := _person(person))]
    return parts.filled({
        "name": parts.line(image.caption) or parts.line(image.alt) or uri,
        "rel": "picture",
        "uri": uri,
        "type": "picture",
        "by": parts.line(image.credit),
        "people": people,
        "infoSources": [{"name": name, "role": "credit"} for name in parts.lines(a.name for a in image.agencies)],
        "descriptions": _texts(("caption", image.caption), ("alt", image.alt)),
        "renditions": [{"name": "main", "href": uri}],
    })  # fmt: skip


def _related(link: RelatedLink) -> dict[str, Any] | None:
    uri = parts.uri(link.url)
    if uri is None:
        return None
    return parts.filled({
        "name": parts.line(link.text) or uri,
        "rel": "related",
        "uri": uri,
        "type": "text",
        "headlines": _texts(("main", link.text), ("kicker", link.kicker)),
        "descriptions": _texts(("summary", link.summary)),
    })  # fmt: skip
