"""Printed bylines: pieces of the page to bylines with the place where they stand.

In: pieces that were taken for bylines, and the names that the page states. Out: `Line`s in the order of print. Spans
that adjoin without a blank are set apart, dates are cut off, a label or a job on a line of its own goes to its
neighbour. Which of them counts is not decided here; how a byline is written is the matter of the grammar.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsparse._blocks.page import Piece
from newsparse._fields.byline_proof import Line, is_foreign, shows_byline
from newsparse._fields.nobody import name_key
from newsparse._fields.region import lines_near
from newsparse._fields.view import View, printed
from newsparse._fields.wording import clean
from newsparse._grammars.byline_labels import split_groups
from newsparse._grammars.calendar import find_dates
from newsparse._lexicon import traits as t
from newsparse._lexicon.date_words import Meaning, date_meaning
from newsparse._lexicon.months import is_weekday
from newsparse.models.byline import Byline, Person
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence

_LONGEST: Final = 400
"""Characters of a byline."""
_BAR: Final = 200
"""Characters of a bar that holds a byline among other things."""
_ROLE_LINE: Final = 80
"""Characters of a line under the name that says what its bearer does."""
_LABEL: Final = 30
"""Characters of a label that is a piece of its own: "By", "Written by"."""
_PARTING: Final = " | "
"""Set where two spans adjoin without a blank ("Jane RoeBusiness Columnist"): the page shows them apart."""
_EDGE: Final = 3
"""Pieces at either end of the story that may be its byline."""
_BARS: Final = re.compile(r"[|•·]|\s//\s")
_TWICE: Final = re.compile(r"^(by|von|par|por)[\s|]{0,3}\1(?=\s)", re.IGNORECASE)
"""A label for screen readers before the one that is printed."""
_TWO_WORDS: Final = re.compile(r"[^\W\d_]\W{1,3}[^\W\d_]")
"""No line of digits without two words in a row is a byline, if it has no label: it is a date."""
_PREPOSITION: Final = re.compile(r"\s(?:on|at|am|um|le|el|il|den|op|på)$")
_PARTS: Final = 6
"""Parts of a bar that are read at the most."""
_EDGES: Final = " \t\n\xa0|·•-–—,;/:"
_LAST_WORD: Final = re.compile(r"(?<![^\W\d_])[^\W\d_]++$")
_NO_BAR: Final = frozenset(
    {Role.HEADLINE, Role.DESCRIPTION, Role.CAPTION, Role.CREDIT, Role.COMMENTS, Role.RIGHTS, Role.TAGS}
)


def read_lines(view: View, places: list[int]) -> list[Line]:
    """The bylines of the pieces."""
    lines: list[Line] = []
    pieces = view.page.pieces
    label = before = -9
    for index in places:
        piece = pieces[index]
        if piece.end - piece.start > _LONGEST or is_foreign(view, index):
            continue
        line = _labelled(view, label, index) if index - label <= 2 else None
        line = line or _read(view, piece)
        if line is None:
            label = index if _is_label(piece) else label
            continue
        longer = _with_role_line(view, lines[-1], piece, line[0]) if lines and index - before == 1 else None
        if longer is not None:
            lines[-1] = longer
        else:
            lines.append(line)
        before = index
    return lines


def lines_with(view: View, known: dict[str, Person]) -> list[Line]:
    """The short lines around the headline that print a name which the page states."""
    names = {person.name.casefold(): person for person in known.values() if _is_telling(person.name)}
    lines: list[Line] = []
    found: set[str] = set()
    for index in lines_near(view, _BAR) if names else ():
        if view.labels.roles[index] in _NO_BAR:
            continue
        piece = view.page.pieces[index]
        text = piece.text.casefold()
        here = sorted((text.find(name), name) for name in names if name in text and name not in found)
        if not here:
            continue
        found.update(name for _, name in here)
        line = _read(view, piece)
        wanted = {name_key(names[name].name) for _, name in here}
        if line is None or not wanted <= {name_key(person.name) for person in line[0].people}:
            byline = Byline(tuple(names[name] for _, name in here))
            line = _line(view, piece, byline)
        byline, evidence = line
        lines.append((byline, Evidence(
            evidence.source, "bylines.stated-name", Certainty.MARKED, evidence.raw, evidence.start, evidence.end
        )))  # fmt: skip
    return lines


def _is_telling(name: str) -> bool:
    """Whether a name is one wherever it stands: one word in Latin letters may be a town or a paper."""
    return " " in name or (len(name) > 2 and not any(letter < "\u0370" for letter in name))


def bars(view: View) -> list[Line]:
    """The lines of any role around the headline, and at the edges of the story, whose words show a byline."""
    labels = view.labels
    edges = labels.story[:_EDGE] + labels.story[_EDGE:][-_EDGE:]
    places = dict.fromkeys([*lines_near(view, _BAR), *(part.index for part in edges)])
    lines = []
    for index in places:
        piece = view.page.pieces[index]
        if piece.end - piece.start > _BAR or labels.roles[index] in _NO_BAR or not _may_sign(view, index):
            continue
        if is_foreign(view, index):
            continue
        line = _read(view, piece)
        if line is not None and line[0].people and (shows_byline(view, line) or _signs(view, index)):
            lines.append(line)
            if len(lines) == _EDGE:
                break
    return lines


def _may_sign(view: View, index: int) -> bool:
    """Whether a line may be a byline, told without reading it: it is no menu, and has a date, a label or bold type."""
    piece = view.page.pieces[index]
    if piece.linked == piece.end - piece.start or " " not in piece.text:
        return False
    if _signs(view, index):
        return True
    if any(map(str.isdigit, piece.text)) and ("@" in piece.text or _TWO_WORDS.search(piece.text) is not None):
        return True
    return any(group.is_labelled for group in split_groups(" ".join(spaced_lines(piece).split())))


def _signs(view: View, index: int) -> bool:
    """Whether a line in bold type closes the story, as a signature does."""
    piece = view.page.pieces[index]
    return index >= view.labels.last - 1 and piece.strong == piece.end - piece.start


def _read(view: View, piece: Piece) -> Line | None:
    text = spaced_lines(piece)
    if _TWICE.match(text):
        text = _TWICE.sub(r"\1 ", text)
    byline = view.byline(text)
    if byline is None and _PREPOSITION.search(text):
        # The date was cut off behind it.
        byline = view.byline(_PREPOSITION.sub("", text))
    if byline is None and _BARS.search(text):
        # A bar of section, author and date: the part that is a byline.
        parts = map(str.strip, _BARS.split(text, _PARTS)[:_PARTS])
        byline = next((read for part in parts if " " in part and (read := view.byline(part)) is not None), None)
    return _line(view, piece, _with_links(view, piece, byline)) if byline is not None else None


def _line(view: View, piece: Piece, byline: Byline) -> Line:
    """The byline with its own characters, and where they stand."""
    start, end = _own_span(piece, byline, view.language)
    inner = spaced(piece, " ") if (start, end) == (0, len(piece.text)) else piece.text[start:end]
    rule, certainty = "bylines.wording", Certainty.INFERRED
    if piece.traits & t.BYLINE:
        rule, certainty = "bylines.class-byline", Certainty.MARKED
    evidence = printed(view, piece.start + start, piece.start + end, rule, certainty)
    words = _bare(" ".join(clean(inner).split()))
    return Byline(byline.people, byline.agencies, byline.organizations, byline.collective, words), evidence


def _bare(text: str) -> str:
    """The text without the words at its end that belong to a date: "Jane Roe | Published", "Jane Roe Monday"."""
    own = text.rstrip(_EDGES)
    word = _LAST_WORD.search(own)
    if word is None or not word.start():
        return own
    folded = word[0].casefold()
    if date_meaning(folded) is Meaning.UNSAID and not (len(own) < len(text) and is_weekday(folded)):
        return own
    return own[: word.start()].rstrip(_EDGES)


def _own_span(piece: Piece, byline: Byline, language: str | None) -> tuple[int, int]:
    """Where the byline stands in its piece, without dates before and after it and the words that belong to them."""
    text = piece.text
    names = [person.name for person in byline.people] + list(byline.organizations)
    places = [place for name in names if (place := text.find(name)) >= 0]
    if not places:
        return 0, len(text)
    first, last = min(places), max(text.find(name) + len(name) for name in names)
    start, end = 0, len(text)
    for date in find_dates(text, language=language):
        if date.end <= first:
            start = date.end
        elif date.start >= last:
            end = date.start
            break
    while start and start < first and not text[start].isalpha():
        start += 1
    if end < len(text):
        end = len(_bare(text[:end]))
    return start, max(end, last)


def _is_label(piece: Piece) -> bool:
    return piece.end - piece.start <= _LABEL and not any(map(str.isdigit, piece.text))


def _labelled(view: View, label: int, index: int) -> Line | None:
    """A byline whose label ("By") is a piece of its own."""
    pieces = view.page.pieces
    text = f"{pieces[label].text} {spaced(pieces[index], _PARTING)}"
    byline = view.byline(text)
    if byline is None or not byline.people or not any(group.is_labelled for group in split_groups(text)[:1]):
        return None
    byline, evidence = _line(view, pieces[index], _with_links(view, pieces[index], byline))
    whole = printed(view, pieces[label].start, pieces[index].end, evidence.rule, evidence.certainty)
    return attrs.evolve(byline, text=f"{clean(pieces[label].text)} {byline.text}"), whole


def _with_role_line(view: View, line: Line, piece: Piece, byline: Byline) -> Line | None:
    """The byline before with this piece added, where the piece only says what its bearer does."""
    before, evidence = line
    if byline.people or byline.agencies or not before.people or piece.end - piece.start > _ROLE_LINE:
        return None
    longer = view.byline(f"{before.text}, {piece.text}")
    if longer is None or [person.name for person in longer.people] != [person.name for person in before.people]:
        return None
    people = tuple(attrs.evolve(person, url=old.url) for person, old in zip(longer.people, before.people, strict=True))
    start = evidence.start or 0
    whole = printed(view, start, piece.end, evidence.rule, evidence.certainty)
    return attrs.evolve(longer, text=" ".join(clean(whole.raw).split()), people=people), whole


def _with_links(view: View, piece: Piece, byline: Byline) -> Byline:
    """The byline with the addresses of the links that its names are."""
    links: dict[str, str] = {}
    for mark in piece.marks:
        if mark.anchor is not None:
            links.setdefault(name_key(view.page.text[mark.start : mark.end]), mark.anchor.href)
    if not links:
        return byline
    people = []
    for person in byline.people:
        href = links.get(name_key(person.name))
        people.append(attrs.evolve(person, url=view.base.join(href)) if href and not person.url else person)
    return with_people(byline, people)


def with_people(byline: Byline, people: list[Person]) -> Byline:
    """The byline with other people; made by hand, since every printed byline passes here twice."""
    return Byline(tuple(people), byline.agencies, byline.organizations, byline.collective, byline.text)


def spaced_lines(piece: Piece) -> str:
    """The piece's text with its parts set apart, as the grammar reads it."""
    return spaced(piece, _PARTING).replace("\n", _PARTING)


def spaced(piece: Piece, parting: str) -> str:
    """The piece's text without its marked dates, and with `parting` where two marked spans adjoin."""
    text = piece.text
    if not piece.marks:
        return text
    cuts: dict[int, str] = {}
    gone: dict[int, int] = {}
    for mark in piece.marks:
        start, end = mark.start - piece.start, mark.end - piece.start
        if mark.traits & (t.DATE | t.TIME | t.SHARE | t.HIDDEN) and end - start < len(text):
            gone[start] = max(end, gone.get(start, 0))
        for at in (start, end):
            if 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
                cuts[at] = parting
    cuts.update(dict.fromkeys(gone, parting))
    out, at = [], 0
    for edge in sorted(cuts):
        if edge >= at:
            out += [text[at:edge], cuts[edge]]
            at = gone.get(edge, edge)
    out.append(text[at:])
    return "".join(out).strip(_EDGES)
