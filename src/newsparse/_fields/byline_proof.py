"""What shows that a line is a byline, beyond two words in capitals.

In: a line that the grammar reads as a byline, and where it stands. Out: yes or no. A label, a job, a mail address, a link
to an author's page, the markup, or a date beside a name under the headline show it. A heading, a section, a tweet's
signature or the maker of a theme are no bylines. What the page states of its authors is weighed elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter
from typing import Final

from newsparse._blocks.page import Piece
from newsparse._fields.address import page_host
from newsparse._fields.nobody import is_name
from newsparse._fields.view import View
from newsparse._grammars.byline_labels import split_groups
from newsparse._grammars.calendar import find_date
from newsparse._input.address import registrable_site
from newsparse._lexicon import traits as t
from newsparse.models.byline import Byline, Contribution
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty, Evidence

_BESIDE: Final = 40
"""Characters beside a name in which a date shows that the line is a byline."""
_DATED: Final = frozenset({Role.BYLINE, Role.DATE, Role.MASTHEAD, Role.OTHER, Role.KICKER})
"""Roles of a line that a date beside a name may show to be a byline."""
_FOREIGN: Final = frozenset({Role.EMBED, Role.RELATED, Role.TEASER, Role.SECTION_TITLE, Role.BREADCRUMBS})
"""Roles of what another page or another site says."""
_AUTHOR_PAGE: Final = re.compile(
    r"/(?:author|authors|autor|autoren|autores|autore|autori|auteur|auteurs|forfatter|writers?|contributors?|reporters?|"
    r"staff|people|person|persons|profile?s?|users?|journalists?|journalisten?|redakteure?|redaktion|columnists?|by)[/?=-]\w"
    r"|[?&]author(?:_name|_id)?=",
    re.IGNORECASE,
)
_MAKER: Final = re.compile(
    r"\b(?:designed|powered|hosted|theme|themes|template|developed|website|site|hosting|optimi[sz]ed|protected)\b"
    r"[^.]{0,40}\bby\b",
    re.IGNORECASE,
)
_TWEET: Final = re.compile(r"^\s*[—–-]\s.{2,60}\(@\w")
"""The signature of an embedded post: "— Jane Roe (@jroe) May 3, 2024"."""

Line = tuple[Byline, Evidence]


def is_foreign(view: View, index: int) -> bool:
    """Whether a line stands in what another page, another site or a form says."""
    piece = view.page.pieces[index]
    return (
        view.labels.roles[index] in _FOREIGN
        or (bool(piece.traits & t.EMBED) and not piece.traits & t.BYLINE)
        or _TWEET.match(piece.text) is not None
        or ("by" in piece.text.lower() and _MAKER.search(piece.text) is not None)
    )


def shows_byline(view: View, line: Line) -> bool:
    """Whether more than a line of capitals shows that it is a byline."""
    byline, evidence = line
    if not all(is_name(person.name) for person in byline.people):
        return False
    if evidence.certainty is Certainty.MARKED or not view.page.marked_up:
        # On a page of plain text the labels have weighed what stands beside the line.
        return True
    if any(person.role or person.email or person.handle for person in byline.people):
        return True
    if any(person.contribution is not Contribution.WRITING for person in byline.people):
        # Words say what they did: "(责编：…)" has no label that is parted by a blank.
        return True
    if is_labelled(line):
        return True
    names = [person.name for person in byline.people]
    index = bisect_right(view.page.pieces, evidence.start or 0, key=attrgetter("start")) - 1
    if links_to_author(view, view.page.pieces[index], names):
        return True
    return _has_date(view, index, byline, evidence)


def is_labelled(line: Line) -> bool:
    """Whether a label stands before a name of the line."""
    names = [person.name.split()[0] for person in line[0].people]
    return any(
        group.is_labelled and (not names or any(name in group.text for name in names))
        for group in split_groups(" ".join(line[1].raw.split()))
    )


def is_author_page(view: View, href: str) -> bool:
    """Whether an address is that of an author's page on this site: a channel elsewhere is nobody's."""
    if _AUTHOR_PAGE.search(href) is None:
        return False
    url, own = view.base.join(href), view.known(page_host)
    return url is not None and (not own or registrable_site(url) == registrable_site(f"https://{own}/"))


def links_to_author(view: View, piece: Piece, names: list[str]) -> bool:
    """Whether a name links to the page of an author."""
    for mark in piece.marks:
        if mark.anchor is None or not is_author_page(view, mark.anchor.href):
            continue
        words = view.page.text[mark.start : mark.end]
        if any(name in words for name in names):
            return True
    return False


def _has_date(view: View, index: int, byline: Byline, evidence: Evidence) -> bool:
    """Whether a date stands beside a full name, in a line under the headline that links to nothing else."""
    piece, role = view.page.pieces[index], view.labels.roles[index]
    if role not in _DATED or (index < view.labels.headline and role is not Role.BYLINE):
        return False
    if any(" " not in person.name for person in byline.people) or piece.linked:
        return False
    if piece.traits & (t.DATE | t.TIME):
        return True
    start, end = evidence.start or 0, evidence.end or 0
    before = view.page.text[max(0, start - _BESIDE) : start].rpartition("\n\n")[2]
    beside = before + evidence.raw + view.page.text[end : end + _BESIDE].partition("\n\n")[0]
    return any(map(str.isdigit, beside)) and find_date(beside, language=view.language) is not None
