"""Claims: what a page says of itself, field by field, to be weighed against what it prints.

In: nothing. Out: `Claim` and `Claims`. A claim is evidence and not the truth.
"""

from __future__ import annotations

from typing import Any

from newsparse._native import mypyc_attr
from newsparse.models.evidence import Problem, Source


@mypyc_attr(acyclic=True)
class Claim:
    """One statement about one field."""

    __slots__ = ("field", "raw", "rule", "source", "value")

    def __init__(self, field: str, value: Any, source: Source, rule: str, raw: str) -> None:
        self.field = field
        """A field of `Article`, or one of the names that `Claims` lists."""
        self.value = value
        """Of the field's type, or the type that `Claims` lists."""
        self.source = source
        self.rule = rule
        """The rule's name: "date-published.json-ld"."""
        self.raw = raw
        """The source's own characters."""


class Claims:
    """Every claim of a page.

    Fields and the types of their values: `canonical_url`, `site_name`, `language`, `section`, `headline`,
    `alternative_headline`, `description`, `rights`, `title` (the title element), `article_body`, `dateline`: `str`;
    `kind`: `PageKind`; `breadcrumbs`, `keywords`: `tuple[str, ...]`; `bylines`: `Byline` (everyone whom one source
    names, without `text`); `publisher`, `credit`: `str`; `date_published`, `date_modified`: `datetime` or `date`;
    `images`: `Image`; `is_accessible_for_free`: `bool`; `entries`: `Entry`.
    """

    __slots__ = ("_by_field", "problems")

    def __init__(self, claims: list[Claim], problems: list[Problem]) -> None:
        self._by_field: dict[str, list[Claim]] = {}
        for claim in claims:
            self._by_field.setdefault(claim.field, []).append(claim)
        self.problems = problems

    def of(self, field: str) -> list[Claim]:
        """The claims for one field, the most trusted source first."""
        return self._by_field.get(field, [])

    def first(self, field: str) -> Any:
        """The value of the most trusted claim for a field, `None` where there is none."""
        claims = self._by_field.get(field)
        return claims[0].value if claims else None
