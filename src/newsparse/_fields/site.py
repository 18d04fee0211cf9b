"""The page and its site: name, own address, language, section, and whether it is free.

In: claims, the title, the masthead, the trail. Out: readings for five fields, each with one function. A site's name is
taken from the title only where the page's own domain bears it out. Nothing is looked up: no list of sites is kept.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._fields.address import page_host
from newsparse._fields.breadcrumbs import find_breadcrumbs
from newsparse._fields.view import Reading, View, claimed, printed
from newsparse._fields.wording import clean
from newsparse._lexicon.letters import letters
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence, Source

_TITLE_PARTS: Final = re.compile(r"\s[|·•:»«—–-]\s|\s?[|·•»—–]\s?")
_LONGEST_NAME: Final = 80
_GLUED: Final = re.compile(r",\S")
_JOINTS: Final = (" & ", " and ", " und ", " et ", " y ", " e ")
_LANGUAGE: Final = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_.@].{0,30})?")
_NO_LANGUAGE: Final = frozenset({"und", "mul", "zxx", "mis", "xx"})


def find_site_name(view: View) -> list[Reading]:
    """The name as the page states it; the part of the title that the domain bears out; the masthead."""
    found = [reading for reading in view.stated("site_name") if _is_name(reading.value)]
    found += [reading for reading in view.stated("publisher") if _is_name(reading.value)]
    host = _host(view)
    found += _in_title(view, host)
    for index in view.by_role(Role.MASTHEAD)[:3]:
        piece = view.page.pieces[index]
        name = clean(piece.text)
        if _is_name(name) and (not view.page.marked_up or _is_domain(name, host)):
            found.append(Reading(name, printed(view, piece.start, piece.end, "site-name.masthead", Certainty.MARKED)))
    return found


def _is_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= _LONGEST_NAME and any(map(str.isalnum, value))


def _in_title(view: View, host: str) -> list[Reading]:
    """The first or last part of the title, where it is the domain in words."""
    title = view.claims.first("title")
    if not title or not host:
        return []
    parts = [part.strip() for part in _TITLE_PARTS.split(title[:1000])]
    for part in (parts[-1], parts[0]) if len(parts) > 1 else ():
        if _is_domain(part, host):
            evidence = Evidence(Source.META, "site-name.title-part", Certainty.INFERRED, part)
            return [Reading(part, evidence)]
    return []


def _is_domain(name: str, host: str) -> bool:
    """Whether a name is the domain in words, or the domain a part of it."""
    key = letters(name.casefold())
    return bool(host) and 3 <= len(key) <= _LONGEST_NAME and (key in host or (len(host) > 3 and host in key))


def _host(view: View) -> str:
    """The letters of the page's host, without www."""
    return letters(view.known(page_host).rpartition(".")[0])


def find_canonical_url(view: View) -> list[Reading]:
    """The address that the page gives itself, absolute."""
    found = []
    for claim in view.claims.of("canonical_url"):
        url = view.base.join(claim.value)
        if url is not None and url.startswith(("http://", "https://")):
            found.append(Reading(url, claimed(claim)))
    return found


def find_language(view: View) -> list[Reading]:
    """What the caller said, what the page states, and what its script shows."""
    found = []
    stated = [(tag(str(reading.value)), reading) for reading in view.stated("language")]
    known = tag(view.language or "")
    if known and known not in {language for language, _ in stated}:
        # Not of the page: it is the caller's, or what the letters of the story show.
        found.append(Reading(known, Evidence(Source.TEXT, "language.given-or-script", Certainty.INFERRED, "")))
    found += [Reading(language, *reading.evidence) for language, reading in stated if language]
    return found


def tag(text: str) -> str | None:
    """A language as BCP 47 writes it ("pt_br" gives "pt-BR"), `None` where it is none."""
    match = _LANGUAGE.fullmatch(text.strip()[:60])
    if match is None or match[1].lower() in _NO_LANGUAGE:
        return None
    parts = [match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()]
    return "-".join(part for part in parts if part)


def find_section(view: View) -> list[Reading]:
    """The section that the page states; then the trail's; then a linked kicker; then a word of the address."""
    trail = _step(view)
    sites = {letters(claim.value.casefold()) for claim in view.claims.of("site_name")}
    stated = [_one_section(reading, trail) for reading in view.stated("section")]
    named = [reading for reading in stated if reading.evidence[0].source is Source.URL]
    # A section may be a site of its own, but the trail and a kicker name the whole site, too.
    shown = [step for step in trail + _linked_kicker(view) if letters(step.value.casefold()) not in sites]
    found = [reading for reading in stated if reading not in named] + shown + named
    return [reading for reading in found if _is_name(reading.value)]


def _step(view: View) -> list[Reading]:
    """The section of the trail: its second step, since the first is the front page, where there are more."""
    found = []
    for trail in view.known(find_breadcrumbs)[:1]:
        steps: tuple[str, ...] = trail.value
        step = steps[min(1, len(steps) - 1)]
        found.append(Reading(step, trail.evidence[min(steps.index(step), len(trail.evidence) - 1)]))
    return found


def _one_section(reading: Reading, trail: list[Reading]) -> Reading:
    """One of several that a content system states in one text: that of the trail, else the first."""
    text = reading.value
    is_listed = text.count(",") > 1 and not any(joint in text.rpartition(",")[2] for joint in _JOINTS)
    if not is_listed and _GLUED.search(text) is None:
        return reading  # "Arts, Books, Film & Media"
    names = [name for name in map(str.strip, text.split(",")) if name]
    name = next((step.value for step in trail if step.value in names), names[0] if names else "")
    return Reading(name, *reading.evidence)


def _linked_kicker(view: View) -> list[Reading]:
    """A kicker that is a link, or the first of several links in it; a line with digits holds a date."""
    for index in view.by_role(Role.KICKER)[:1]:
        piece = view.page.pieces[index]
        if piece.linked * 2 <= piece.end - piece.start:
            break
        links = [mark for mark in piece.marks if mark.anchor is not None and mark.end > mark.start]
        start, end = (links[0].start, links[0].end) if len(links) > 1 else (piece.start, piece.end)
        evidence = printed(view, start, end, "section.linked-kicker", Certainty.INFERRED)
        return [] if len(links) > 1 and any(map(str.isdigit, piece.text)) else [Reading(clean(evidence.raw), evidence)]
    return []


def find_is_accessible_for_free(view: View) -> list[Reading]:
    """As the page states it; a prompt to pay is no statement."""
    return view.stated("is_accessible_for_free")
