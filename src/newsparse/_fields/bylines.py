"""Bylines: who made the story.

In: the printed bylines of the page and the claims. Out: one reading with all that is printed, its people enriched by
what the page states of them; then a reading for each source that states somebody. What is printed goes first: stated
authors are often the site, the feed or the user of the content system. Nobody is named twice. Where bylines are
printed, and how they are read, is in printed_bylines.py.
"""

from __future__ import annotations

from typing import Final

from newsparse._claims.claim import Claim
from newsparse._fields.byline_accounts import account_lines, linked_names
from newsparse._fields.byline_caseless import caseless_lines
from newsparse._fields.byline_proof import Line, is_labelled, shows_byline
from newsparse._fields.dateline import find_dateline
from newsparse._fields.kind import find_kind
from newsparse._fields.nobody import Nobodies, is_name, name_key
from newsparse._fields.printed_bylines import bars, lines_with, read_lines, with_people
from newsparse._fields.region import beside_headline, closing, opening, start_of_story, within
from newsparse._fields.view import Reading, View, claimed
from newsparse.models.article import PageKind
from newsparse.models.byline import Byline, Person
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence, Source

_NAME: Final = 60
"""Characters of a line that is an author's name, with a job or a date."""
_BOXES: Final = 3


def find_bylines(view: View) -> list[Reading]:
    """What is printed, enriched; then what each source states."""
    if any(reading.value is PageKind.INDEX for reading in view.known(find_kind)[:1]):
        # The names on an index are those of its cards.
        return []
    nobodies = Nobodies(view)
    stated = [(claim, byline) for claim in view.claims.of("bylines") if (byline := nobodies.without(claim.value))]
    known = {name_key(person.name): person for _, byline in reversed(stated) for person in byline.people}
    lines = _printed(view, nobodies, known)
    found: list[Reading] = []
    if lines:
        lines = [(_enriched(byline, known), evidence) for byline, evidence in lines] + _rest(nobodies, lines, stated)
        found.append(Reading(tuple(byline for byline, _ in lines), *(evidence for _, evidence in lines)))
    ranked = sorted(stated, key=lambda pair: not pair[1].people)
    found += [Reading((byline,), claimed(claim)) for claim, byline in ranked]
    return found or _in_dateline(view)


def _in_dateline(view: View) -> list[Reading]:
    """The reporters whom the dateline names, where nobody else is named: "【ソウル＝小池和樹】"."""
    for reading in view.known(find_dateline)[:1]:
        if reading.value.people:
            evidence = reading.evidence[0]
            return [Reading((Byline(tuple(map(Person, reading.value.people))),), Evidence(
                evidence.source, "bylines.dateline", evidence.certainty, evidence.raw, evidence.start, evidence.end
            ))]  # fmt: skip
    return []


def _rest(nobodies: Nobodies, lines: list[Line], stated: list[tuple[Claim, Byline]]) -> list[Line]:
    """The people whom the best source states beside everybody who is printed: "By Jane Roe and two others".

    Where the site alone signs, these are all that it states.
    """
    names = {name_key(person.name) for byline, _ in lines for person in byline.people}
    is_signed = bool(names) or all(nobodies.is_the_site(byline) for byline, _ in lines)
    for claim, byline in stated:
        if claim.source is not Source.JSON_LD or not names <= {name_key(person.name) for person in byline.people}:
            continue
        people = tuple(person for person in byline.people if name_key(person.name) not in names)
        return [(Byline(people), claimed(claim))] if is_signed and people else []
    return []


def _printed(view: View, nobodies: Nobodies, known: dict[str, Person]) -> list[Line]:
    """The printed bylines in the order of print, each name once."""
    lines = read_lines(view, opening(view, Role.BYLINE) + closing(view, Role.BYLINE))
    # Wording alone mistakes a line of two capitals for a name; it takes a stated name, a label or a date beside it.
    lines = [line for line in lines if _names(line[0], known) or shows_byline(view, line)]
    if not any(_names(byline, known) for byline, _ in lines):
        # What the markup does not show, a name that the page states does.
        agreeing = lines_with(view, known)
        if agreeing:
            lines = [line for line in lines if line[1].certainty is Certainty.MARKED and not line[0].people] + agreeing
    elif any(line[1].certainty is Certainty.MARKED for line in lines):
        lines = [line for line in lines if _names(line[0], known) or _adds(view, line)]
    if lines and not any(_is_opening(view, line) for line in lines):
        # "Additional reporting by" closes a story that somebody signs at its head.
        lines = [line for line in bars(view) if _is_opening(view, line)] + lines
    return (
        _settled(nobodies, lines)
        or _settled(nobodies, bars(view))
        or _settled(nobodies, linked_names(view))
        or _settled(nobodies, _in_boxes(view))
        or _settled(nobodies, caseless_lines(view, nobodies, known))
        or (_settled(nobodies, account_lines(view)) if not any(" " in person.name for person in known.values()) else [])
        or _settled(nobodies, read_lines(view, within(view, Role.BYLINE)))
    )


def _in_boxes(view: View) -> list[Line]:
    """The full names in an author's box between headline and story."""
    lines = read_lines(view, beside_headline(view, _NAME))
    return [
        line
        for line in lines
        if line[0].people and all(" " in person.name and is_name(person.name) for person in line[0].people)
    ][:_BOXES]


def _adds(view: View, line: Line) -> bool:
    """Whether a line adds to one that names whom the page states; after the story, names without a label are others'."""
    if line[1].certainty is not Certainty.MARKED:
        return False
    return _is_opening(view, line) or not line[0].people or is_labelled(line)


def _is_opening(view: View, line: Line) -> bool:
    """Whether a line stands before the story."""
    story = view.known(start_of_story)
    return story < 0 or (line[1].start or 0) < view.page.pieces[story].start


def _settled(nobodies: Nobodies, lines: list[Line]) -> list[Line]:
    """The bylines without nobodies, and with each name once."""
    seen: set[str] = set()
    return [(fresh, evidence) for byline, evidence in lines if (fresh := nobodies.settle(byline, seen)) is not None]


def _names(byline: Byline, known: dict[str, Person]) -> bool:
    """Whether it names somebody whom the page states."""
    return any(name_key(person.name) in known for person in byline.people)


def _enriched(byline: Byline, known: dict[str, Person]) -> Byline:
    """The byline with address and job of its people, where the page states them."""
    people: list[Person] = []
    for person in byline.people:
        other = known.get(name_key(person.name))
        people.append(
            person
            if other is None
            else Person(
                person.name,
                person.display_name,
                person.role or other.role,
                person.affiliation or other.affiliation,
                person.location,
                person.email or other.email,
                person.handle,
                person.url or other.url,
                person.contribution,
            )
        )
    return with_people(byline, people)
