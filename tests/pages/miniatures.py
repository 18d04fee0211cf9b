"""Miniature pages and what a reader sees on them.

In: folders of `html/`, each with a page and what is expected of it. Out: the values of an article as plain JSON, the
rules that gave them, and how both differ from what is expected. Shared by the tests and by `tools/golden.py`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final, NamedTuple

import newsparse
from newsparse.models import Article

FOLDER: Final = Path(__file__).parent / "html"
RULED: Final = ("headline", "kicker", "description", "bylines", "dateline", "date_published", "rights", "kind")
"""Fields whose rules are expected, too."""


class Expected(NamedTuple):
    """What a page has to give."""

    url: str
    values: dict[str, Any]
    """What a reader sees, by the fields of `seen`."""
    rules: dict[str, str]
    """The rule of the decisive evidence, for the fields of `RULED`."""
    known_failures: dict[str, str]
    """Fields that the library gets wrong, with the reason; one that it gets right is an error."""


def slugs() -> list[str]:
    """The names of the pages."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def html_of(slug: str) -> bytes:
    """The page."""
    return (FOLDER / slug / "page.html").read_bytes()


def expected_of(slug: str) -> Expected:
    """What is expected of it; nothing, where nobody has said so."""
    path = FOLDER / slug / "expected.json"
    fields = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    url = f"https://www.{slug}.example/page"
    return Expected(
        fields.get("url", url), fields.get("values", {}), fields.get("rules", {}), fields.get("known_failures", {})
    )


def write(slug: str, expected: Expected) -> None:
    """Keep what is expected of a page."""
    text = json.dumps(expected._asdict(), ensure_ascii=False, indent=1)
    (FOLDER / slug / "expected.json").write_text(f"{text}\n", encoding="utf-8")


def seen(article: Article) -> dict[str, Any]:
    """The values of an article, as short as a reader would tell them; what the page does not give is left out."""
    dateline = article.dateline
    values: dict[str, Any] = {
        "kind": article.kind.value,
        "language": article.language,
        "site_name": article.site_name,
        "canonical_url": article.canonical_url,
        "kicker": article.kicker,
        "section": article.section,
        "breadcrumbs": article.breadcrumbs,
        "headline": article.headline,
        "description": article.description,
        "bylines": [byline.text for byline in article.bylines],
        "people": [person.name for byline in article.bylines for person in byline.people],
        "dateline": dateline and dateline.text,
        "places": [place.name for place in dateline.places] if dateline else [],
        "credit": article.credit and article.credit.name,
        "date_published": article.date_published and article.date_published.isoformat(),
        "date_modified": article.date_modified and article.date_modified.isoformat(),
        "body": [[block.kind.value, block.text] for block in article.body],
        "entries": [
            [entry.headline, entry.date_published and entry.date_published.isoformat(), [b.text for b in entry.body]]
            for entry in article.entries
        ],
        "images": [[image.url, image.caption, image.credit] for image in article.images],
        "related_links": [[link.text, link.url] for link in article.related_links],
        "sections": [
            [section.title, section.kind.value, [link.text for link in section.links]] for section in article.sections
        ],
        "keywords": article.keywords,
        "rights": article.rights,
        "notices": [[notice.kind.value, notice.text] for notice in article.notices],
        "is_accessible_for_free": article.is_accessible_for_free,
    }
    plain: dict[str, Any] = json.loads(json.dumps(values))
    return {field: value for field, value in plain.items() if value not in (None, [], "")}


def rules_of(article: Article) -> dict[str, str]:
    """The rule of the decisive evidence of each field."""
    return {field: getattr(article.evidence, field)[0].rule for field in RULED if getattr(article.evidence, field)}


def parsed(slug: str) -> Article:
    """The article of a page."""
    return newsparse.parse_html(html_of(slug), url=expected_of(slug).url)


def differences(expected: Expected, article: Article) -> dict[str, tuple[Any, Any]]:
    """For each field that differs what is expected and what is read."""
    values, rules = seen(article), rules_of(article)
    wrong: dict[str, tuple[Any, Any]] = {}
    for field in sorted({*values, *expected.values}):
        if values.get(field) != expected.values.get(field):
            wrong[field] = (expected.values.get(field), values.get(field))
    for field in RULED:
        if rules.get(field) != expected.rules.get(field):
            wrong[f"rule of {field}"] = (expected.rules.get(field), rules.get(field))
    return wrong
