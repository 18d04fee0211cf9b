"""What a field's reader sees, and what it answers.

In: the page, its labels, its claims and what the caller said. Out: `View` and `Reading`. A field's module has one public
function, `find_x(view) -> list[Reading]`: the values that the field might have, best first, each with its evidence. The
first one wins. Fields do not see one another's winners; what two fields share is a label.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from typing import Any, Final, TypeVar

from newsparse._blocks.page import Page
from newsparse._claims.claim import Claim, Claims
from newsparse._grammars.byline import parse_byline
from newsparse._grammars.dateline import parse_dateline
from newsparse._input.address import Base
from newsparse._labels.labelled import Labels
from newsparse.models.byline import Byline
from newsparse.models.dateline import Dateline
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence, Source
from newsparse.models.limits import Limits

_T = TypeVar("_T")
_DEFAULT: Final = Limits()


class Reading:
    """One value that a field might have."""

    __slots__ = ("_evidence", "value")

    def __init__(self, value: Any, *evidence: Evidence) -> None:
        self.value = value
        """Of the field's type."""
        self._evidence = evidence

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks for it, the decisive piece first; for a tuple one piece for each element."""
        return self._evidence


class Stated(Reading):
    """What the page states. Most statements lose, so the evidence is written when somebody asks for it."""

    __slots__ = ("_claim",)

    def __init__(self, claim: Claim) -> None:
        super().__init__(claim.value)
        self._claim = claim

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The claim as evidence."""
        if not self._evidence:
            self._evidence = (claimed(self._claim),)
        return self._evidence


class View:
    """A page with everything that is known of it before the fields are read."""

    __slots__ = (
        "_by_role",
        "_bylines",
        "_datelines",
        "_known",
        "base",
        "claims",
        "labels",
        "language",
        "limits",
        "page",
        "reference",
        "url",
    )

    def __init__(
        self,
        page: Page,
        labels: Labels,
        claims: Claims,
        url: str | None,
        language: str | None,
        reference: dt.datetime | dt.date | None,
        base: Base,
        limits: Limits = _DEFAULT,
    ) -> None:
        self.page = page
        self.labels = labels
        self.claims = claims
        self.url = url
        """The address that the caller gave."""
        self.language = language
        """Of the caller, else claimed, else guessed; for the grammars."""
        self.reference = reference
        """The moment the page was fetched, where the caller knows it."""
        self.base = base
        """Makes the page's addresses absolute."""
        self.limits = limits
        self._by_role: dict[Role, list[int]] | None = None
        self._bylines = labels.bylines
        self._datelines: dict[str, Dateline | None] = {}
        self._known: dict[Callable[[View], Any], Any] = {}

    def by_role(self, role: Role) -> list[int]:
        """The pieces of a role, in the order of print."""
        if self._by_role is None:
            found: dict[Role, list[int]] = defaultdict(list)
            for index, given in enumerate(self.labels.roles):
                found[given].append(index)
            self._by_role = found
        return self._by_role.get(role, [])

    def known(self, read: Callable[[View], _T]) -> _T:
        """What a function reads from this page, read once: two fields ask for the trail, three for the dates."""
        if read not in self._known:
            self._known[read] = read(self)
        answer: _T = self._known[read]
        return answer

    def byline(self, text: str) -> Byline | None:
        """The byline that a text is; bylines and credit ask for the same lines."""
        if text not in self._bylines:
            self._bylines[text] = parse_byline(text, language=self.language)
        return self._bylines[text]

    def dateline(self, text: str) -> Dateline | None:
        """The dateline that opens a text; dateline, credit and dates ask for the same paragraphs."""
        if text not in self._datelines:
            self._datelines[text] = parse_dateline(text, language=self.language)
        return self._datelines[text]

    def stated(self, field: str) -> list[Reading]:
        """What the page states for a field, the most trusted source first."""
        return [Stated(claim) for claim in self.claims.of(field)]


def printed(view: View, start: int, end: int, rule: str, certainty: Certainty) -> Evidence:
    """Evidence for what stands at a place in the page's text."""
    source = Source.MARKUP if view.page.marked_up else Source.TEXT
    return Evidence(source, rule, certainty, view.page.text[start:end], start, end)


def claimed(claim: Claim) -> Evidence:
    """Evidence for what the page states."""
    return Evidence(claim.source, claim.rule, Certainty.STATED, claim.raw)
