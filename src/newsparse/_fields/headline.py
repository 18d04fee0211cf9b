"""The headline and its kicker.

In: a view. Out: readings of `headline` and `kicker`. What is printed goes before what is stated: stated headlines are
shortened or written for search engines on every fourth page. The standfirst is the matter of `description`.
"""

from __future__ import annotations

from newsparse._blocks.page import Piece
from newsparse._fields.body import BRACKETS, READING
from newsparse._fields.view import Reading, View, printed
from newsparse._fields.wording import clean
from newsparse._labels.headline import squeezed
from newsparse._lexicon import traits as t
from newsparse.models.evidence import Certainty, Evidence

_STOP = ". "
_PARTING = " :|–—-\n"
_GLUED = " :"
"""Two parts of a heading whose elements adjoin: "Harbour :The wall is raised"."""
_SHORTEST = 12
"""Letters and digits from which a stated title is no section."""
_MARKED = ("headline.heading", "kicker.class")


def find_headline(view: View) -> list[Reading]:
    """The printed headline without its kicker; else the stated ones."""
    readings: list[Reading] = []
    at = view.labels.headline
    if at >= 0:
        start, end = view.known(own_words)
        rule = view.labels.rules[at] or "headline.heading"
        evidence = printed(view, start, end, rule, Certainty.MARKED if view.page.marked_up else Certainty.INFERRED)
        words = without_readings(view.page.pieces[at], evidence)
        readings.append(Reading(_joined(view, one_line(words)), evidence))
    return readings + view.stated("headline") + view.stated("title")


def without_readings(piece: Piece, evidence: Evidence) -> str:
    """The words of a printed text without the readings over the line that have no brackets, as in the body."""
    text, start = evidence.raw, evidence.start or 0
    for mark in reversed(piece.marks):
        first, last = mark.start - start, mark.end - start
        if mark.tag == READING and 0 < first < last <= len(text) and not text[:first].endswith(BRACKETS):
            text = text[:first] + text[last:]
    return text


def _joined(view: View, text: str) -> str:
    """A headline in two parts, one under the other, with the colon between them that the page states; it prints none, or one apart."""
    if " : " in text:
        joined = text.replace(" : ", ": ")
        return joined if any(claim.value == joined for claim in view.claims.of("headline")) else text
    if ":" not in text:
        for claim in view.claims.of("headline"):
            first, colon, rest = claim.value.partition(":")
            if colon and f"{first} {rest.lstrip()}" == text:
                return f"{first}: {rest.lstrip()}"
    return text


def find_kicker(view: View) -> list[Reading]:
    """The label printed at the headline, in a piece of its own or inside the headline's."""
    at = view.labels.headline
    if at < 0:
        return []
    headline = view.page.pieces[at]
    start, _ = view.known(own_words)
    if start > headline.start + len(_STOP):
        marked = (mark.end for mark in headline.marks if mark.traits & t.KICKER and mark.end <= start)
        end = next(marked, headline.start + len(view.page.text[headline.start : start].rstrip(_PARTING)))
        evidence = printed(view, headline.start, end, "kicker.in-headline", Certainty.MARKED)
        return [Reading(one_line(evidence.raw), evidence)]
    if view.labels.kicker is not None:
        begin, end, rule = view.labels.kicker
        certainty = Certainty.MARKED if rule in _MARKED else Certainty.INFERRED
        evidence = printed(view, begin, end, rule, certainty)
        return [Reading(one_line(evidence.raw), evidence)]
    return []


def own_words(view: View) -> tuple[int, int]:
    """Where the headline's own words begin and end in the page's text."""
    headline = view.page.pieces[view.labels.headline]
    start = _after_kicker(headline)
    if start > headline.start or (not headline.marks and "\n" not in headline.text and _GLUED not in headline.text):
        return start, headline.end
    return _stated_part(view, headline) or (_heard_apart(view, headline) or start, headline.end)


def _heard_apart(view: View, headline: Piece) -> int | None:
    """Where the second part of a heading begins that is printed in two, with a colon for whoever hears it; not if the page states both as one."""
    whole = squeezed(headline.text)
    if any(squeezed(claim.value) == whole for claim in view.claims.of("headline")):
        return None
    for mark in headline.marks:
        if (
            mark.traits & t.SCREEN_READER
            and headline.start < mark.start
            and view.page.text[mark.start : mark.end] == ":"
        ):
            return headline.end - len(headline.text[mark.end - headline.start :].lstrip())
    return None


def _stated_part(view: View, headline: Piece) -> tuple[int, int] | None:
    """The part of a heading that markup or a line's end parts from the rest, where the page states it as the title."""
    stated = {squeezed(claim.value) for claim in view.claims.of("headline")}
    edges = {mark.start for mark in headline.marks} | {mark.end for mark in headline.marks}
    edges |= {headline.start + place for place, sign in enumerate(headline.text) if sign == "\n"}
    edges.add(headline.start + max(0, headline.text.find(_GLUED)))
    text = view.page.text
    for edge in sorted(edge for edge in edges if headline.start < edge < headline.end):
        after, before = text[edge : headline.end], text[headline.start : edge]
        if len(squeezed(after)) >= _SHORTEST and squeezed(after) in stated:
            return headline.end - len(after.lstrip(_PARTING)), headline.end
        if len(squeezed(before)) >= _SHORTEST and squeezed(before) in stated:
            return headline.start, headline.start + len(before.rstrip(_PARTING))
    return None


def _after_kicker(headline: Piece) -> int:
    """Where the headline's own words begin, if a kicker is set in the same heading."""
    for mark in headline.marks:
        if mark.traits & t.KICKER and mark.start == headline.start and mark.end < headline.end:
            rest = headline.text[mark.end - headline.start :]
            return headline.end - len(rest.lstrip(_PARTING))
    # A layout of 2004 sets a full stop before its headlines.
    return headline.start + len(_STOP) if headline.text.startswith(_STOP) else headline.start


def one_line(text: str) -> str:
    """A field's text on one line."""
    return " ".join(clean(text).split())
