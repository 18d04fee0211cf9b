"""An article as one row of a table: for CSV, data frames and spreadsheets.

In: an `Article`. Out: a flat dict of strings, whole numbers and `None`; every row has the same columns in the same order.
Several values of one column are parted by "; ". A spreadsheet takes a cell that begins with "=" and the like for a formula:
`formula_safe` puts an apostrophe before it. What has no place in a flat row (entries, evidence) is counted or left out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from newsparse.formats import parts
from newsparse.models.article import Article
from newsparse.models.dateline import Dateline, PartialDate

_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""What opens a formula; the wide forms do so where the computer writes Japanese."""


def to_row(article: Article, *, formula_safe: bool = False) -> dict[str, str | int | None]:
    """The article as a flat row.

    Args:
        article: any article.
        formula_safe: puts an apostrophe before each text that a spreadsheet would take for a formula.

    >>> row = to_row(Article(headline="=1+1", keywords=("Roads", "Bridges")), formula_safe=True)
    >>> row["headline"], row["keywords"], row["images"]
    ("'=1+1", 'Roads; Bridges', 0)
    """
    row: dict[str, str | int | None] = {
        **_page(article),
        **_story(article),
        **_filing(article.dateline),
        **_rest(article),
    }
    return {name: safe_cell(value) for name, value in row.items()} if formula_safe else row


def safe_cell(value: str | int | None) -> str | int | None:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _page(article: Article) -> dict[str, str | int | None]:
    return {
        "url": parts.address(article.url),
        "canonical_url": parts.address(article.canonical_url),
        "site_name": parts.line(article.site_name),
        "language": parts.line(article.language),
        "kind": article.kind.value,
        "section": parts.line(article.section),
        "breadcrumbs": _joined(article.breadcrumbs),
        "is_accessible_for_free": None if article.is_accessible_for_free is None else int(article.is_accessible_for_free),
    }  # fmt: skip


def _story(article: Article) -> dict[str, str | int | None]:
    text = parts.clean(article.text)
    return {
        "kicker": parts.line(article.kicker),
        "headline": parts.line(article.headline),
        "description": parts.clean(article.description) or None,
        "byline": _joined(map(parts.printed_byline, article.bylines)),
        "authors": _joined(parts.authors(article.bylines)),
        "credit": parts.line(article.credit.name) if article.credit is not None else None,
        "date_published": parts.moment(article.date_published),
        "date_modified": parts.moment(article.date_modified),
        "text": text or None,
        "characters": len(text),
    }


def _filing(dateline: Dateline | None) -> dict[str, str | int | None]:
    """The dateline, as printed and in its parts."""
    empty = Dateline()
    known = dateline or empty
    return {
        "dateline": parts.printed_dateline(dateline),
        "dateline_places": _joined(map(parts.printed_place, known.places)),
        "dateline_countries": _joined(dict.fromkeys(place.country for place in known.places)),
        "dateline_agencies": _joined(agency.name for agency in known.agencies),
        "dateline_date": _partial(known.date),
    }


def _rest(article: Article) -> dict[str, str | int | None]:
    first = next((image for image in article.images if parts.address(image.url)), None)
    return {
        "keywords": _joined(article.keywords),
        "rights": parts.clean(article.rights) or None,
        "notices": _joined(notice.text for notice in article.notices),
        "images": len(article.images),
        "image_url": parts.address(first.url) if first is not None else None,
        "image_caption": parts.clean(first.caption) or None if first is not None else None,
        "image_credit": parts.line(first.credit) if first is not None else None,
        "entries": len(article.entries),
        "related_links": len(article.related_links),
        "problems": _joined(dict.fromkeys(problem.code.value for problem in article.problems)),
    }


def _joined(texts: Iterable[str | None]) -> str | None:
    return "; ".join(parts.lines(texts)) or None


def _partial(date: PartialDate | None) -> str | None:
    """As ISO 8601 writes a date of which a part is missing: "2023-08", "--08-07".

    >>> _partial(PartialDate(None, 8, 7)), _partial(PartialDate(2023, 8)), _partial(PartialDate(day=7))
    ('--08-07', '2023-08', '---07')
    """
    if date is None or (date.year, date.month, date.day) == (None, None, None):
        return None
    if date.year is None:
        month = f"--{date.month:02}" if date.month is not None else "--"
        return f"{month}-{date.day:02}" if date.day is not None else month
    month = f"-{date.month:02}" if date.month is not None else ""
    return f"{date.year:04}{month}" + (f"-{date.day:02}" if date.day is not None and month else "")
