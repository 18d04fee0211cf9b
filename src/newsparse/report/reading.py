"""A page, read once, with all that the report shows of it.

In: what a door takes. Out: `Reading`: the article, what was weighed for each field, the blocks, and the rule that gave each block its
role. The doors would read the page three times.
"""

from __future__ import annotations

import datetime as dt

import attrs
from lxml import etree

from newsparse._fields.table import explain_article, read_article
from newsparse._labels.outline import outline_of
from newsparse._line import read_page, view_of
from newsparse.models.article import Article
from newsparse.models.document import Document
from newsparse.models.evidence import Explanation
from newsparse.models.limits import Limits


@attrs.frozen
class Reading:
    """What was read of a page."""

    article: Article
    explanation: Explanation
    document: Document
    rules: tuple[str, ...]
    """For each block of the document the rule that gave it its role."""


def read(
    source: bytes | str | etree._Element | etree._ElementTree,
    *,
    url: str | None,
    encoding: str | None,
    language: str | None,
    reference: dt.datetime | dt.date | None,
    limits: Limits,
) -> Reading:
    """The reading of a page; arguments and errors are those of `parse`."""
    view = view_of(read_page(source, encoding, limits), url, language, reference, limits)
    return Reading(
        read_article(view), explain_article(view), outline_of(view.page, view.labels), tuple(view.labels.rules)
    )
