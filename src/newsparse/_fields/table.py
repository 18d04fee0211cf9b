"""The fields of an article, each with the function that reads it.

In: a view. Out: an `Article` with its evidence, or an `Explanation`. One row a field; the first reading wins. The reason
is the preference that the field's function follows, in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from newsparse._fields.address import find_url
from newsparse._fields.body import find_body
from newsparse._fields.bounds import bound
from newsparse._fields.breadcrumbs import find_breadcrumbs
from newsparse._fields.bylines import find_bylines
from newsparse._fields.credit import find_credit
from newsparse._fields.dateline import find_dateline
from newsparse._fields.dates import find_date_modified, find_date_published
from newsparse._fields.description import find_description
from newsparse._fields.entries import find_entries
from newsparse._fields.headline import find_headline, find_kicker
from newsparse._fields.images import find_images
from newsparse._fields.keywords import find_keywords
from newsparse._fields.kind import find_kind
from newsparse._fields.links import find_related_links, find_sections
from newsparse._fields.notices import find_notices
from newsparse._fields.problems import find_problems
from newsparse._fields.rights import find_rights
from newsparse._fields.site import (
    find_canonical_url,
    find_is_accessible_for_free,
    find_language,
    find_section,
    find_site_name,
)
from newsparse._fields.view import Reading, View
from newsparse.models.article import Article, ArticleEvidence
from newsparse.models.evidence import Candidate, Explanation, FieldExplanation


class FieldRow(NamedTuple):
    """A field of `Article`, how it is read, and why in that order."""

    name: str
    find: Callable[[View], list[Reading]]
    reason: str


FIELDS: Final = (
    FieldRow("url", find_url, "the caller knows where the page came from"),
    FieldRow("canonical_url", find_canonical_url, "link rel=canonical is made for this; other addresses follow it"),
    FieldRow("site_name", find_site_name, "og:site_name names the site; a publisher may be its owner"),
    FieldRow("language", find_language, "the caller, then the html element, then other claims, then the words"),
    FieldRow("kind", find_kind, "stated types first, then what the page holds"),
    FieldRow("kicker", find_kicker, "the label nearest to the headline"),
    FieldRow("section", find_section, "what the page states, then its trail"),
    FieldRow("breadcrumbs", find_breadcrumbs, "the trail as printed; a stated one tells the section"),
    FieldRow("headline", find_headline, "the printed headline goes before stated titles, which are often rewritten"),
    FieldRow("description", find_description, "the printed standfirst goes before the stated description"),
    FieldRow("bylines", find_bylines, "printed bylines, completed by what the page states of the same people"),
    FieldRow("dateline", find_dateline, "the opening of the story"),
    FieldRow("credit", find_credit, "the agency that signs byline, dateline or rights"),
    FieldRow("date_published", find_date_published, "stated instants first, then what is printed, then the address"),
    FieldRow("date_modified", find_date_modified, "stated instants first, then what is printed"),
    FieldRow("body", find_body, "the element with the highest balance of prose over furniture"),
    FieldRow("entries", find_entries, "stated updates of a live blog"),
    FieldRow("images", find_images, "pictures inside the story, then the stated one"),
    FieldRow("related_links", find_related_links, "every link of the groups, one for each target"),
    FieldRow("sections", find_sections, "titled groups of cards"),
    FieldRow("keywords", find_keywords, "printed tags go before stated ones"),
    FieldRow("rights", find_rights, "printed copyright lines"),
    FieldRow("notices", find_notices, "marked or worded corrections and updates"),
    FieldRow("is_accessible_for_free", find_is_accessible_for_free, "only the page can say"),
)


def read_article(view: View) -> Article:
    """The article of a view."""
    values: dict[str, Any] = {}
    evidence: dict[str, Any] = {}
    for row in FIELDS:
        readings = view.known(row.find)
        if readings:
            values[row.name] = readings[0].value
            evidence[row.name] = readings[0].evidence
    evidence["text"] = evidence.get("body", ())
    problems = (
        *view.page.problems,
        *view.claims.problems,
        *bound(values, view.limits),
        *find_problems(view, values, evidence),
    )
    return Article(**values, problems=problems, evidence=ArticleEvidence(**evidence))


def explain_article(view: View) -> Explanation:
    """What was weighed for each field, and what won."""
    return Explanation(tuple(_explain(row, row.find(view)) for row in FIELDS))


def _explain(row: FieldRow, readings: list[Reading]) -> FieldExplanation:
    candidates = tuple(Candidate(reading.value, reading.evidence[0]) for reading in readings if reading.evidence)
    if not candidates:
        return FieldExplanation(row.name)
    return FieldExplanation(row.name, candidates, candidates[0], candidates[0].evidence.rule, row.reason)
