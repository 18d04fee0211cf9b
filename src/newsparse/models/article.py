"""The article: what a news page says, field by field.

In: nothing but attrs and the sibling models. Out: `Article`, the values that stand only in it, and `ArticleEvidence`,
which has the same fields and holds where each came from.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Self

import attrs

from newsparse.models.agency import Agency
from newsparse.models.byline import Byline, Person
from newsparse.models.dateline import Dateline, PartialDate
from newsparse.models.evidence import Evidence, Problem
from newsparse.models.links import RelatedLink, Section


class PageKind(StrEnum):
    """What kind of page it is."""

    ARTICLE = "article"
    LIVE_BLOG = "live_blog"
    INDEX = "index"
    GALLERY = "gallery"
    VIDEO = "video"
    OTHER = "other"


class BodyKind(StrEnum):
    """What a block of the story is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    PULLQUOTE = "pullquote"
    LIST_ITEM = "list_item"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"
    EMBED = "embed"


TEXT_KINDS = frozenset(
    {BodyKind.PARAGRAPH, BodyKind.HEADING, BodyKind.QUOTE, BodyKind.LIST_ITEM, BodyKind.TABLE, BodyKind.CODE}
)
"""The kinds that are the story's running text; a pull quote repeats it, captions and embeds stand beside it."""


@attrs.frozen
class BodyBlock:
    """One block of the story."""

    kind: BodyKind
    """What the block is."""
    text: str
    """The block's text; a table has a line for each row and a tab between cells."""
    level: int | None = None
    """1 to 6 for a heading, `None` for all else."""


class NoticeKind(StrEnum):
    """What a notice says."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    UPDATE = "update"
    EDITORS_NOTE = "editors_note"
    FIRST_PUBLISHED = "first_published"
    OTHER = "other"


@attrs.frozen
class Notice:
    """What the newsroom says about the story itself."""

    kind: NoticeKind
    """What it says."""
    text: str
    """As printed."""
    date: PartialDate | None = None
    """The date that it names, as far as it is printed."""


@attrs.frozen
class Image:
    """A picture of the story."""

    url: str
    """Absolute, http or https; the best resolution that the page offers."""
    caption: str | None = None
    """The caption as printed, without the credit."""
    credit: str | None = None
    """The credit as printed."""
    people: tuple[Person, ...] = ()
    """Who is named in the credit."""
    agencies: tuple[Agency, ...] = ()
    """The agencies named in the credit."""
    alt: str | None = None
    """The alternative text."""


@attrs.frozen
class Entry:
    """One entry of a live blog."""

    headline: str | None = None
    """The entry's own headline."""
    date_published: dt.datetime | dt.date | None = None
    """The entry's own time."""
    bylines: tuple[Byline, ...] = ()
    """Who wrote the entry."""
    body: tuple[BodyBlock, ...] = ()
    """The entry's text."""


@attrs.frozen
class ArticleEvidence:
    """For each field of `Article` where its value came from, the decisive piece first."""

    url: tuple[Evidence, ...] = ()
    canonical_url: tuple[Evidence, ...] = ()
    site_name: tuple[Evidence, ...] = ()
    language: tuple[Evidence, ...] = ()
    kind: tuple[Evidence, ...] = ()
    kicker: tuple[Evidence, ...] = ()
    section: tuple[Evidence, ...] = ()
    breadcrumbs: tuple[Evidence, ...] = ()
    headline: tuple[Evidence, ...] = ()
    description: tuple[Evidence, ...] = ()
    bylines: tuple[Evidence, ...] = ()
    dateline: tuple[Evidence, ...] = ()
    credit: tuple[Evidence, ...] = ()
    date_published: tuple[Evidence, ...] = ()
    date_modified: tuple[Evidence, ...] = ()
    body: tuple[Evidence, ...] = ()
    text: tuple[Evidence, ...] = ()
    entries: tuple[Evidence, ...] = ()
    images: tuple[Evidence, ...] = ()
    related_links: tuple[Evidence, ...] = ()
    sections: tuple[Evidence, ...] = ()
    keywords: tuple[Evidence, ...] = ()
    rights: tuple[Evidence, ...] = ()
    notices: tuple[Evidence, ...] = ()
    is_accessible_for_free: tuple[Evidence, ...] = ()


@attrs.frozen
class Article:
    """What a news page says. A field that the page does not give is `None` or `()`.

    >>> Article(headline="Bridge opens").to_dict()["headline"]
    'Bridge opens'
    """

    url: str | None = None
    """The address that the caller gave."""
    canonical_url: str | None = None
    """The address that the page gives itself: absolute, http or https."""
    site_name: str | None = None
    """The name of the site or paper."""
    language: str | None = None
    """BCP 47: "en", "pt-BR"."""
    kind: PageKind = PageKind.OTHER
    """What kind of page it is."""
    kicker: str | None = None
    """The label printed over the headline."""
    section: str | None = None
    """The section that the page files the story under."""
    breadcrumbs: tuple[str, ...] = ()
    """The trail from the front page, outermost first."""
    headline: str | None = None
    """The headline as printed, without kicker and site name."""
    description: str | None = None
    """The standfirst as printed; where none is printed, the one that the page states."""
    bylines: tuple[Byline, ...] = ()
    """Who made the story."""
    dateline: Dateline | None = None
    """Where, when and by which agency the story was filed."""
    credit: Agency | None = None
    """The agency that supplied the story."""
    date_published: dt.datetime | dt.date | None = None
    """Aware where the page gives an offset; a `date` where it gives only a day."""
    date_modified: dt.datetime | dt.date | None = None
    """Aware where the page gives an offset; a `date` where it gives only a day."""
    body: tuple[BodyBlock, ...] = ()
    """The story in order of print."""
    entries: tuple[Entry, ...] = ()
    """The entries of a live blog."""
    images: tuple[Image, ...] = ()
    """The story's own pictures."""
    related_links: tuple[RelatedLink, ...] = ()
    """Further reading, flat, in the order of print."""
    sections: tuple[Section, ...] = ()
    """Further reading in its titled groups."""
    keywords: tuple[str, ...] = ()
    """The tags that are printed; where none are, those that the page states."""
    rights: str | None = None
    """The copyright lines, a line each."""
    notices: tuple[Notice, ...] = ()
    """Corrections, updates, editor's notes."""
    is_accessible_for_free: bool | None = None
    """As the page states it."""
    problems: tuple[Problem, ...] = ()
    """What was odd, and what was done about it."""
    evidence: ArticleEvidence = attrs.field(factory=ArticleEvidence, eq=False, repr=False)
    """Where each field came from."""

    @property
    def text(self) -> str:
        """The story as plain text, blocks parted by a blank line; no captions, pull quotes, embeds or furniture."""
        return "\n\n".join(block.text for block in self.body if block.kind in TEXT_KINDS)

    def to_dict(self) -> dict[str, Any]:
        """The article as JSON-ready values: dicts, lists, strings, numbers, booleans and `None`.

        `schema_version` says which schema it follows: `newsparse.formats.json_schema()` gives that of this version.
        """
        from newsparse.models.serial import SCHEMA_VERSION, to_jsonable

        return {"schema_version": SCHEMA_VERSION, **to_jsonable(self)}

    @classmethod
    def from_dict(cls, fields: Mapping[str, Any]) -> Self:
        """The article that `to_dict` was called on; keys that are not known are passed over.

        Raises:
            WrongInputType: a value has not the type that its field needs.
        """
        from newsparse.models.serial import from_jsonable

        return from_jsonable(fields, cls)
