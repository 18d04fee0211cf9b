"""Bylines that name an author by one word: the first name or the account under which a blog prints its posts.

In: the short lines above, under and after which the story stands. Out: at most one line. The word stands after a label
("von flerche", "Posted on 3 May by LD"), in a line that the markup or a date shows to be one of bylines and dates, and
nothing but a date or a bar follows it. Full names are the matter of the grammar; one word without a label is none.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._fields.byline_proof import Line, is_foreign
from newsparse._fields.nobody import is_name
from newsparse._fields.region import lines_near
from newsparse._fields.view import View, printed
from newsparse._grammars.byline_labels import split_groups
from newsparse._lexicon import traits as t
from newsparse._lexicon.byline_words import COLLECTIVES, NO_NAME, NOBODY
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

_LONGEST: Final = 160
_LINES: Final = t.BYLINE | t.DATE | t.META | t.TIME
_ROLES: Final = frozenset({Role.BYLINE, Role.DATE, Role.MASTHEAD, Role.OTHER, Role.NAVIGATION})
_WORD: Final = re.compile(r"(?P<name>\w[\w.'’-]{1,29})(?P<rest>.*)", re.DOTALL)
_LABEL: Final = re.compile(r"^\w+ (?:von|by|par|por|door|av|af) (?=\S+ (?:am|on|le|el|op|den)\b)", re.IGNORECASE)
"""A label of two words that is in no table: "Gespeichert von rasos am 24. Juli"."""
_FOLLOWS: Final = re.compile(
    r"\s*(?:$|[|·•,–—/(]|-\s|\d|(?:le|el|op|den|il|i)\s\d|(?:am|on|um|at|in|under|unter|veröffentlicht|published|posted|publié)\b)",
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
