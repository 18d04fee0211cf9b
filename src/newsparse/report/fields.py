"""The fields beside the page: the value of each, its evidence, what lost, and why.

In: a reading. Out: markup. A field that the page does not give is a line at the end. A place in the page's text is a button, which
`report.js` makes work; without scripts everything is open, and on paper, too.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import attrs

from newsparse.models.article import ArticleEvidence
from newsparse.models.evidence import Candidate, Evidence, FieldExplanation, Problem
from newsparse.report.markup import Markup, join, tag
from newsparse.report.reading import Reading
from newsparse.report.units import Units
from newsparse.report.values import in_words, shorten

_LINES: Final = 12
"""Lines of a value, and pieces of evidence, that are shown; the others are counted."""
_MANY: Final = 900
"""Characters of a line of a value."""
_FEW: Final = 300
"""Characters of a value that its line can hold when its field is open."""


def fields(reading: Reading, units: Units) -> Markup:
    """All fields in the order of `Article`, the empty ones last, and the problems."""
    filled = [explanation for explanation in reading.explanation.fields if explanation.chosen is not None]
    empty = [explanation.field for explanation in reading.explanation.fields if explanation.chosen is None]
    evidence = reading.article.evidence
    return join([
        tag("ol", {"class": "fields"}, *(_field(one, evidence, units) for one in filled)),
        tag("p", {"class": "empty"}, "Not on this page: ", ", ".join(empty), ".") if empty else "",
        _problems(reading.article.problems),
    ])  # fmt: skip


def _field(explanation: FieldExplanation, evidence: ArticleEvidence, units: Units) -> Markup:
    name = explanation.field
    spoke: tuple[Evidence, ...] = getattr(evidence, name, ()) or (
        (explanation.chosen.evidence,) if explanation.chosen else ()
    )
    value = in_words(explanation.chosen.value if explanation.chosen else None)
    heading = {"type": "button", "id": f"field-{name}", "class": "head", "data-spans": _spans(spoke, units)}
    return tag(
        "li",
        {"class": "field"},
        tag("h3", None, tag("button", {**heading, "aria-expanded": "true", "aria-controls": f"more-{name}"},
            tag("span", {"class": "name"}, name), " ", _value(value))),
        tag("div", {"id": f"more-{name}", "class": "more"},
            _long(value),
            tag("p", {"class": "why"}, tag("b", None, "Why: "), explanation.reason or ""),
            tag("h4", None, "Evidence"),
            _listed([_evidence(one, units) for one in spoke]),
            _losers(explanation.candidates[1:], value, units)),
    )  # fmt: skip


def _spans(evidence: Iterable[Evidence], units: Units) -> str:
    """The places as a script reads them: "12-20 31-40"."""
    return " ".join(
        f"{units.at(one.start)}-{units.at(one.end)}"
        for one in evidence
        if one.start is not None and one.end is not None
    )


def _value(lines: list[str]) -> Markup:
    """The value on the line of its field, as far as it fits there."""
    more = f" +{len(lines) - 1}" if len(lines) > 1 else ""
    return tag("span", {"class": "value"}, tag("bdi", None, shorten(lines[0]) if lines else ""), more)


def _long(lines: list[str]) -> Markup:
    """The whole value, where its line could not hold it."""
    if len(lines) < 2 and len("".join(lines)) <= _FEW:
        return Markup()
    return _listed([tag("li", {"dir": "auto"}, shorten(line, _MANY)) for line in lines], "lines")


def _listed(items: list[Markup], kind: str = "evidence") -> Markup:
    rest = len(items) - _LINES
    more = tag("li", {"class": "rest"}, f"and {rest:,} more") if rest > 0 else ""
    return tag("ol", {"class": kind}, *items[:_LINES], more)


def _evidence(one: Evidence, units: Units, *said: Markup | str) -> Markup:
    """The characters, as a button where they are printed; the rule; what spoke, and how sure it is."""
    raw = tag("q", None, tag("bdi", None, shorten(one.raw)))
    if one.start is not None and one.end is not None:
        raw = tag("button", {"type": "button", "class": "place", "data-spans": _spans([one], units)}, raw)
    told = f"{one.source.value}, {one.certainty.value}" + ("" if one.start is None else f", {one.start}–{one.end}")
    return tag("li", None, *said, raw, " ", tag("code", None, one.rule), " ", tag("small", None, told))


def _losers(candidates: tuple[Candidate, ...], won: list[str], units: Units) -> Markup:
    if not candidates:
        return Markup()
    return join([tag("h4", None, "Went after it"), _listed([_loser(one, won, units) for one in candidates], "losers")])


def _loser(candidate: Candidate, won: list[str], units: Units) -> Markup:
    value = in_words(candidate.value)
    if value == won:
        return _evidence(candidate.evidence, units, tag("span", {"class": "same"}, "says the same: "))
    other = "; ".join(value)
    shown = "" if other == candidate.evidence.raw else join([tag("bdi", {"class": "value"}, shorten(other)), " "])
    return _evidence(candidate.evidence, units, tag("span", {"class": "other"}, "says otherwise: "), shown)


def _problems(problems: tuple[Problem, ...]) -> Markup:
    if not problems:
        return Markup()
    items = [
        tag("li", None, tag("code", None, problem.code.value), " ", problem.message, f" ({problem.where})" if problem.where else "")
        for problem in problems
    ]  # fmt: skip
    return join([tag("h3", None, "Problems"), tag("ul", {"class": "problems"}, *items)])


FIELDS_OF_BLOCKS: Final = frozenset(attrs.fields_dict(ArticleEvidence)) - {"body", "text", "kind"}
"""What is worth naming beside a block: the story's own blocks show by their roles that they are read."""
