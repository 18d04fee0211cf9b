"""The headline, its kicker and its standfirst.

In: a view. Out: readings of `headline`, `kicker` and `description`. What is printed goes before what is stated: stated
headlines are shortened or written for search engines on every fourth page, and a stated description repeats the first
paragraph on many.
"""

from __future__ import annotations

from newsparse._blocks.page import Piece
from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._lexicon import traits as t
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_MARKED = ("headline.heading", "kicker.class", "description.class")


def find_headline(view: View) -> list[Reading]:
    """The printed headline without its kicker; else the stated ones."""
    readings: list[Reading] = []
    at = view.labels.headline
    if at >= 0:
        piece = view.page.pieces[at]
        start = _after_kicker(piece)
        rule = view.labels.rules[at] or "headline.heading"
        evidence = printed(
            view, start, piece.end, rule, Certainty.MARKED if view.page.marked_up else Certainty.INFERRED
        )
        readings.append(Reading(one_line(evidence.raw), evidence))
    return readings + view.stated("headline") + view.stated("title")


def find_kicker(view: View) -> list[Reading]:
    """The label printed at the headline, in a piece of its own or inside the headline's."""
    at = view.labels.headline
    if at < 0:
        return []
    headline = view.page.pieces[at]
    start = _after_kicker(headline)
    if start > headline.start:
        end = next(mark.end for mark in headline.marks if mark.traits & t.KICKER)
        evidence = printed(view, headline.start, end, "kicker.in-headline", Certainty.MARKED)
        return [Reading(one_line(evidence.raw), evidence)]
    if view.labels.kicker is not None:
        begin, end, rule = view.labels.kicker
        certainty = Certainty.MARKED if rule in _MARKED else Certainty.INFERRED
        evidence = printed(view, begin, end, rule, certainty)
        return [Reading(one_line(evidence.raw), evidence)]
    return []


def find_description(view: View) -> list[Reading]:
    """The printed standfirst; else the stated ones."""
    readings: list[Reading] = []
    for index in view.by_role(Role.DESCRIPTION):
        piece = view.page.pieces[index]
        rule = view.labels.rules[index]
        certainty = Certainty.MARKED if rule in _MARKED else Certainty.INFERRED
        evidence = printed(view, piece.start, piece.end, rule, certainty)
        readings.append(Reading(one_line(evidence.raw), evidence))
    return readings + view.stated("description")


def _after_kicker(headline: Piece) -> int:
    """Where the headline's own words begin, if a kicker is set in the same heading."""
    for mark in headline.marks:
        if mark.traits & t.KICKER and mark.start == headline.start and mark.end < headline.end:
            rest = headline.text[mark.end - headline.start :]
            return headline.end - len(rest.lstrip(" :|–—-\n"))
    return headline.start


def one_line(text: str) -> str:
    """A field's text on one line."""
    return " ".join(clean(text).split())
