"""The meta elements that speak of a story, and what each says.

In: nothing. Out: `ROWS`, sorted by trust within each field: names of Open Graph and its article vocabulary first, then
names that stand for one meaning (Parse.ly, Sailthru, Dublin Core, cXense), then the words that every site uses as it
likes. `Form` says how a content is read.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class Form(StrEnum):
    """How a content is read."""

    TEXT = "text"
    TITLE = "title"
    """Text with the site's name after it."""
    DATE = "date"
    URL = "url"
    NAMES = "names"
    TAGS = "tags"
    IMAGE = "image"
    LANGUAGE = "language"
    KIND = "kind"
    TIER = "tier"


class Row(NamedTuple):
    """One meta element's name."""

    name: str
    """In lower case."""
    field: str
    form: Form


def _rows(field: str, form: Form, names: str) -> list[Row]:
    return [Row(name, field, form) for name in names.split()]


ROWS: Final[tuple[Row, ...]] = (
    *_rows(
        "headline",
        Form.TITLE,
        "og:title twitter:title parsely-title sailthru.title cxenseparse:title dc.title dcterms.title hdl headline title",
    ),
    *_rows(
        "description",
        Form.TEXT,
        "og:description description twitter:description sailthru.description dc.description dcterms.description"
        " dcterms.abstract",
    ),
    *_rows(
        "date_published",
        Form.DATE,
        "article:published_time og:article:published_time og:published_time article:published parsely-pub-date"
        " sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dc.date.issued dcterms.issued datepublished"
        " rnews:datepublished dc.date dcterms.date dcterms.created dc.date.created article:create_time datecreated pubdate"
        " publishdate publish-date publish_date publication_date publication-date published_time publishtime pub_date"
        " ptime article.published article_date_original originalpublicationdate citation_publication_date"
        " prism.publicationdate bt:pubdate displaydate timestamp date",
    ),
    *_rows(
        "date_modified",
        Form.DATE,
        "article:modified_time og:article:modified_time og:updated_time article:updated_time article:modified"
        " dcterms.modified dc.date.modified datemodified article.updated lastmod utime last-modified revised",
    ),
    *_rows(
        "bylines",
        Form.NAMES,
        "article:author parsely-author sailthru.author cxenseparse:author byl dc.creator dcterms.creator citation_author"
        " rnews:author article:author:name og:article:author author authors",
    ),
    *_rows("section", Form.TEXT, "article:section parsely-section og:article:section articlesection section category"),
    *_rows("keywords", Form.TAGS, "article:tag news_keywords parsely-tags sailthru.tags dc.subject keywords"),
    *_rows("rights", Form.TEXT, "dc.rights dcterms.rights rights dcterms.rightsholder copyright"),
    *_rows(
        "site_name",
        Form.TEXT,
        "og:site_name dc.publisher dcterms.publisher application-name apple-mobile-web-app-title",
    ),
    *_rows("publisher", Form.TEXT, "article:publisher dc.publisher dcterms.publisher publisher"),
    *_rows("canonical_url", Form.URL, "og:url parsely-link twitter:url"),
    *_rows("language", Form.LANGUAGE, "content-language dc.language dcterms.language og:locale language"),
    *_rows("images", Form.IMAGE, "og:image og:image:url og:image:secure_url twitter:image twitter:image:src"),
    *_rows("images", Form.IMAGE, "parsely-image-url sailthru.image.full"),
    *_rows("kind", Form.KIND, "og:type"),
    *_rows("is_accessible_for_free", Form.TIER, "article:content_tier"),
)
NAMES: Final = frozenset(row.name for row in ROWS) | {"og:image:alt", "twitter:label1", "twitter:data1"}
