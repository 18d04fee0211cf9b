"""Further reading: links with what their cards print, and the titled groups they stand in.

In: nothing but attrs and the sibling models. Out: `RelatedLink`, `Section` and their closed kinds.
"""

from __future__ import annotations

from enum import StrEnum

import attrs

from newsparse.models.dateline import Dateline, PartialDate


class LinkKind(StrEnum):
    """Where a link stands."""

    INLINE = "inline"
    """Between the paragraphs of the story, or bare at its end."""
    SECTION = "section"
    """In a group of links beside or after the story."""


class SectionKind(StrEnum):
    """What a group of links offers."""

    RELATED = "related"
    MOST_READ = "most_read"
    LATEST = "latest"
    SAME_SECTION = "same_section"
    AUTHOR_MORE = "author_more"
    TAGS = "tags"
    OTHER = "other"


@attrs.frozen
class RelatedLink:
    """A link that the page offers as further reading."""

    text: str
    """The card's heading, or the link's longest text."""
    url: str | None = None
    """Absolute, http or https, as the page gives it; `None` where the page is plain text."""
    clean_url: str | None = None
    """`url` without tracking parameters and fragment."""
    summary: str | None = None
    """The teaser's text, without its "… read more"."""
    dateline: Dateline | None = None
    """The teaser's own dateline."""
    date: PartialDate | None = None
    """The date on the card, as far as it is printed."""
    kicker: str | None = None
    """The label over the card's heading."""
    kind: LinkKind = LinkKind.SECTION
    """Where the link stands."""


@attrs.frozen
class Section:
    """A group of links with its title."""

    title: str | None
    """The title as printed, `None` where the group has none."""
    kind: SectionKind
    """What the group offers."""
    links: tuple[RelatedLink, ...] = ()
    """The links in the order of print, one for each target."""
