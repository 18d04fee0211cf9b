"""Bylines that name an author by one word: the first name or the account under which a blog prints its posts.

In: the short lines above, under and after which the story stands. Out: at most one line. The word stands after a label
("von flerche", "Posted on 3 May by LD"), in a line that the markup or a date shows to be one of bylines and dates, and
nothing but a date or a bar follows it. Full names are the matter of the grammar; one word without a label is none.
"""

from __future__ import annotations

import re
from typing import Final

import attrs

from newsparse._blocks.page import Mark
from newsparse._fields.byline_proof import Line, is_author_page, is_foreign
from newsparse._fields.nobody import is_name
from newsparse._fields.region import lines_near
from newsparse._fields.view import View, printed
from newsparse._fields.wording import clean
from newsparse._grammars.byline_labels import split_groups
from newsparse._grammars.names import ends_as_paper, is_paper_surname
from newsparse._lexicon import traits as t
from newsparse._lexicon.byline_words import BODIES, COLLECTIVES, NO_NAME, NOBODY, PARTICLES
from newsparse._lexicon.furniture import furniture
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_LONGEST: Final = 160
_WORDS: Final = 5
_NAME: Final = 50
"""Words and characters of a name that links to its bearer's page."""
_SIGNS: Final = frozenset("()?!/|@:")
_ACCOUNT_PAGE: Final = re.compile(r"/(?:author|autor|auteur|autore|users?|members?)/\w", re.IGNORECASE)
_LINES: Final = t.BYLINE | t.DATE | t.META | t.TIME
_ROLES: Final = frozenset({Role.BYLINE, Role.DATE, Role.MASTHEAD, Role.OTHER, Role.NAVIGATION})
_SIGNING: Final = _ROLES - {Role.NAVIGATION}
_WORD: Final = re.compile(r"(?P<name>\w[\w.'’-]{1,29})(?P<rest>.*)", re.DOTALL)
_LABEL: Final = re.compile(r"^\w+ (?:von|by|par|por|door|av|af) (?=\S+ (?:am|on|le|el|op|den)\b)", re.IGNORECASE)
"""A label of two words that is in no table: "Gespeichert von rasos am 24. Juli"."""
_FOLLOWS: Final = re.compile(
    r"\A\s*+(?:$|[|·•,–—/(]|-\s|\d|(?:le|el|op|den|il|i)\s\d|(?:am|on|um|at|in|under|unter|veröffentlicht|published|posted|publié)\b)",
    re.IGNORECASE,
)
_NO_ACCOUNTS: Final = NO_NAME | NOBODY | COLLECTIVES


def account_lines(view: View) -> list[Line]:
    """The first line that signs with one word."""
    for index in lines_near(view, _LONGEST):
        piece = view.page.pieces[index]
        if view.labels.roles[index] not in _ROLES or not piece.traits & _LINES or is_foreign(view, index):
            continue
        name = _account(" ".join(piece.text.split()))
        if name is None or piece.text.find(name) < 0:
            continue
        start = piece.start + piece.text.find(name)
        evidence = printed(view, start, start + len(name), "bylines.one-word", Certainty.INFERRED)
        return [(Byline((Person(name),), text=name), evidence)]
    return []


def linked_names(view: View) -> list[Line]:
    """The names around the story that link to an author's page, however they are written."""
    for index in lines_near(view, _LONGEST):
        piece = view.page.pieces[index]
        if not piece.linked or view.labels.roles[index] not in _SIGNING or is_foreign(view, index):
            continue
        lines = [
            _linked(view, mark)
            for mark in piece.marks
            if mark.anchor is not None and 0 <= mark.start < mark.end and is_author_page(view, mark.anchor.href)
        ]
        found = [line for line in lines if line is not None]
        if found:
            return found
    return []


def _linked(view: View, mark: Mark) -> Line | None:
    """The name that a link is: two to five words, none with a small letter first, or the one word of an account."""
    name = " ".join(clean(view.page.text[mark.start : mark.end]).split())
    href = mark.anchor.href if mark.anchor is not None else ""
    if not _is_linked_name(name, href):
        return None
    byline = view.byline(name)
    if byline is not None and not byline.people:
        return None
    evidence = printed(view, mark.start, mark.end, "bylines.author-link", Certainty.MARKED)
    people = byline.people if byline is not None else (Person(name),)
    url = view.base.join(href)
    return Byline(tuple(attrs.evolve(person, url=person.url or url) for person in people), text=name), evidence


def _is_linked_name(name: str, href: str) -> bool:
    words = name.split()
    if not 1 <= len(words) <= _WORDS or len(name) > _NAME or not _SIGNS.isdisjoint(name) or not is_name(name):
        return False
    folded = {word.casefold().strip(",.:") for word in (*words, name)}
    if not _NO_ACCOUNTS.isdisjoint(folded) or not BODIES.isdisjoint(folded) or furniture(name) is not None:
        return False
    if len(words) == 1:
        return _ACCOUNT_PAGE.search(href) is not None and name[0].isalpha()
    if ends_as_paper(words[-1].casefold()) and not is_paper_surname(words, len(words) - 1):
        return False
    return all(not word[0].islower() or word in PARTICLES for word in words)


def _account(text: str) -> str | None:
    """The one word that a label names."""
    label = _LABEL.match(text)
    said = [text[label.end() :]] if label else []
    said += [
        group.text
        for group in split_groups(text)
        if group.is_labelled and group.deed is Contribution.WRITING and not group.is_source
    ]
    for words in said:
        match = _WORD.match(words)
        if match is None or _FOLLOWS.match(match["rest"]) is None:
            continue
        name = match["name"].rstrip(".-")
        folded = name.casefold()
        if any(map(str.isalpha, name)) and folded not in _NO_ACCOUNTS and is_name(name):
            return name
    return None
