"""Where a value came from, and what was odd on the way.

In: nothing but attrs. Out: `Evidence`, `Candidate`, `FieldExplanation`, `Explanation`, `Problem` and their closed
enums. Confidence is an ordinal (`Certainty`), never an invented probability.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

import attrs


class Source(StrEnum):
    """What spoke."""

    JSON_LD = "json-ld"
    MICRODATA = "microdata"
    OPEN_GRAPH = "open-graph"
    META = "meta"
    MARKUP = "markup"
    TEXT = "text"
    URL = "url"


class Certainty(StrEnum):
    """How far to trust it."""

    STATED = "stated"
    """The page says so in machine-readable form."""
    MARKED = "marked"
    """The markup names the field: a class, an element, an attribute."""
    INFERRED = "inferred"
    """Wording or position alone tell."""


@attrs.frozen
class Evidence:
    """One piece of evidence for a field."""

    source: Source
    """What spoke."""
    rule: str
    """The name of the rule that read it: "headline.h1"."""
    certainty: Certainty
    """How far to trust it."""
    raw: str
    """The source's own characters."""
    start: int | None = None
    """Where `raw` begins in the outline's text, `None` where it is not printed there."""
    end: int | None = None
    """Where `raw` ends in the outline's text."""


@attrs.frozen
class Candidate:
    """A value that a field might have, with its evidence."""

    value: Any
    """The value, of the field's type."""
    evidence: Evidence
    """What speaks for it."""


@attrs.frozen
class FieldExplanation:
    """How one field came by its value."""

    field: str
    """The field's name in `Article`."""
    candidates: tuple[Candidate, ...] = ()
    """Everything that was weighed, best first."""
    chosen: Candidate | None = None
    """The candidate that won, `None` where the field is empty."""
    rule: str | None = None
    """The name of the winner's rule."""
    reason: str | None = None
    """Why that rule went before the others, one sentence."""


@attrs.frozen
class Explanation:
    """For each field of an article what was weighed and what won."""

    fields: tuple[FieldExplanation, ...] = ()
    """In the order of the fields of `Article`."""

    def __getitem__(self, field: str) -> FieldExplanation:
        """The explanation of one field, by its name in `Article`.

        Raises:
            KeyError: there is no such field.
        """
        for explanation in self.fields:
            if explanation.field == field:
                return explanation
        raise KeyError(field)


class ProblemCode(StrEnum):
    """What was odd about a page; a closed list."""

    EMPTY_INPUT = "empty-input"
    NO_CONTENT = "no-content"
    NOT_HTML = "not-html"
    COMPRESSED_INPUT = "compressed-input"
    TREATED_AS_TEXT = "treated-as-text"
    CHARSET_OVERRIDDEN = "charset-overridden"
    UNKNOWN_CHARSET = "unknown-charset"
    DECODE_ERRORS = "decode-errors"
    BAD_CHARACTERS = "bad-characters"
    TRUNCATED_INPUT = "truncated-input"
    TRUNCATED_DEPTH = "truncated-depth"
    TOO_MANY_BLOCKS = "too-many-blocks"
    TOO_MANY_LINKS = "too-many-links"
    TOO_MANY_IMAGES = "too-many-images"
    TOO_MANY_ATTRIBUTES = "too-many-attributes"
    TOO_MANY_STATEMENTS = "too-many-statements"
    BAD_JSON_LD = "bad-json-ld"
    REPAIRED_JSON_LD = "repaired-json-ld"
    MARKUP_IN_FIELD = "markup-in-field"
    FIELD_TOO_LONG = "field-too-long"
    BAD_URL = "bad-url"
    UNSAFE_URL = "unsafe-url"
    URL_TOO_LONG = "url-too-long"
    BAD_DATE = "bad-date"
    IMPLAUSIBLE_DATE = "implausible-date"
    AMBIGUOUS_ZONE = "ambiguous-zone"
    NEEDS_REFERENCE = "needs-reference"
    BYLINE_TOO_LONG = "byline-too-long"


@attrs.frozen
class Problem:
    """Something odd, and what was done about it."""

    code: ProblemCode
    """Which oddity."""
    message: str
    """One sentence for a person: what was odd and what was done."""
    where: str | None = None
    """The part of the page: a field, an element, an offset; `None` for the page as a whole."""
