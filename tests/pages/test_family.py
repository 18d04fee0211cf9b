"""One family of sites over twenty years: a miniature of each layout, read as HTML and as the text that crawls keep of it.

Beside each page stands what a reader sees on it. What the library does not read yet stands under `known_failures`, by door,
with its reason; a field that it has learnt to read leaves the list. What only the links of the HTML show stands under `linked`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.models import Article

FOLDER = Path(__file__).parent / "family"
SLUGS = sorted(path.name for path in FOLDER.iterdir())
DOORS = ("html", "text")
FEWEST = 12
INSET = r'<TABLE ALIGN="right" WIDTH="200"[^>]*><TR><TD><B>(.*?)</B><BR>(.*?)</TD></TR></TABLE>'
REWRITES = {
    "headlines in bold type": (r"<H1>(.*?)</H1>", r'<FONT SIZE="5"><B>\1</B></FONT><BR>'),
    "headlines of the second level": (r"H1>", "H2>"),
    "no classes": (r' CLASS="(?!ad)[^"]*"', ""),
    "insets as paragraphs": (INSET, r"<P><B>\1</B></P><P>\2</P>"),
    "insets as lines": (INSET, r"<B>\1</B><BR>\2<BR>"),
    "paragraphs as lines": (r"<P>(.*?)</P>", r"\1<BR><BR>"),
    "no tables": (r"<(/?)(?:TABLE|TR|TD)\b[^>]*>", r"<\1DIV>"),
    "titles that say the headline": (r"(?<=<TITLE>)[^<]*", "Milltown harbour wall to be raised by two metres"),
}
"""The same pages, written otherwise: a pattern and what takes its place."""


def _expected(slug: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((FOLDER / slug / "expected.json").read_text(encoding="utf-8"))
    return loaded


def _read(slug: str, door: str) -> Article:
    if door == "html":
        return newsparse.parse_html((FOLDER / slug / "page.html").read_bytes(), url=_expected(slug)["url"])
    return newsparse.parse_text((FOLDER / slug / "page.txt").read_text(encoding="utf-8"), url=_expected(slug)["url"])


def _seen(article: Article) -> dict[str, Any]:
    """What a reader would tell of a page, in the words of `expected.json`; what is not there is left out."""
    dateline = article.dateline
    links = [link for section in article.sections for link in section.links]
    teasers = [link for link in (*links, *article.related_links) if link.summary]
    values: dict[str, Any] = {
        "kicker": article.kicker,
        "headline": article.headline,
        "description": article.description,
        "bylines": [byline.text for byline in article.bylines],
        "people": [person.name for byline in article.bylines for person in byline.people],
        "dateline": dateline and dateline.text,
        "places": [place.name for place in dateline.places] if dateline else [],
        "credit": article.credit and article.credit.name,
        "date_published": article.date_published and article.date_published.isoformat()[:10],
        "body": [[block.kind.value, block.text] for block in article.body],
        "sections": [
            [section.title, section.kind.value, [link.text for link in section.links]] for section in article.sections
        ],
        "rights": article.rights,
        "teaser": [
            [link.text, link.kicker, link.dateline and link.dateline.text, link.summary] for link in teasers[:1]
        ],
    }
    values["teaser"] = values["teaser"][0] if values["teaser"] else None
    return {field: value for field, value in values.items() if value not in (None, [], "")}


def _wrong(slug: str, door: str, read: Callable[[str, str], Article] = _read) -> dict[str, tuple[Any, Any]]:
    page = _expected(slug)
    expected = page["values"] | (page.get("linked", {}) if door == "html" else {})
    seen = _seen(read(slug, door))
    return {
        field: (expected.get(field), seen.get(field))
        for field in sorted({*expected, *seen})
        if expected.get(field) != seen.get(field)
    }


def test_there_is_a_page_of_each_layout() -> None:
    """At least a dozen, and each says which layout it is."""
    assert len(SLUGS) >= FEWEST
    assert all(_expected(slug)["layout"] for slug in SLUGS)


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("slug", SLUGS)
def test_each_layout_is_read_completely(slug: str, door: str) -> None:
    """Every field through both doors, but for what is known to fail; and that fails indeed."""
    known = _expected(slug)["known_failures"][door]
    wrong = _wrong(slug, door)
    assert {} == {field: both for field, both in wrong.items() if field not in known}
    assert [] == sorted(set(known) - set(wrong))


@pytest.mark.parametrize("rewrite", REWRITES)
@pytest.mark.parametrize("slug", SLUGS)
def test_the_markup_of_a_layout_does_not_matter(slug: str, rewrite: str) -> None:
    """A headline without an element of its own, a cell that is a box: the page is read as before."""
    pattern, replacement = REWRITES[rewrite]

    def read(slug: str, door: str) -> Article:
        page = (FOLDER / slug / f"page.{door}").read_text(encoding="utf-8")
        return newsparse.parse_html(re.sub(pattern, replacement, page), url=_expected(slug)["url"])

    assert {} == _wrong(slug, "html", read)
