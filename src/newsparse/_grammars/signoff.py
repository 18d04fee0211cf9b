"""The line at the end of a story that says who else worked on it, or who supplied it.

In: a whole line: "Example News' Ann Roe and John Doe in Rome contributed to this report.", "© dpa-infocom, dpa:1234",
"— AFP", "ab/cde/fg (AFP, dpa)". Out: a `Byline`, or `None`. Lines that are made of labels ("(Reporting by …; editing by
…)") are bylines to the other grammars; here are the form whose verb stands last, and the forms that name no person.

    sign-off := people "contributed to this report"
    credit   := ("©" [year] | dash | "(") supplier {("," | "/") supplier | ":" number} [")"]
    codes    := code "/" code "/" code {"/" code} ["(" supplier {"," supplier} ")"]
"""

from __future__ import annotations

import re

from newsparse._grammars.byline_labels import Group
from newsparse._grammars.byline_people import Sheet
from newsparse._grammars.byline_split import split_parts
from newsparse._lexicon.agencies import find_agency, find_bracketed_agency
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.byline import Byline, Contribution

_VERB = re.compile(
    r"\s(?:also\s)?contributed\s(?:to\s(?:this|the)\s(?:report|story|article|piece)|reporting)\b|\scontributed\.?$"
)
_OWNER = re.compile(r"(?P<body>[^\W\d_][\w .&]{1,40}?)['’]s?\s(?=[A-Z])")
_WRITERS = re.compile(r"\b(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Ss]taff)\s(?=[A-Z])")
_TITLE_REACH = 60
_LONGEST_CREDIT = 80
_CREDIT_OPENERS = frozenset("©(—–-[*")
_OPENING = re.compile(r"[\s©(—–\-*\[]+(?:\d{4}\s)?")
_SUPPLIERS = re.compile(r"\s?[,/;]\s?|\s(?:and|und|et|y|e|mit|with)\s|\s?[()]\s?")
_NUMBER = re.compile(r":[\d\-/]+")
_CODES = re.compile(r"[a-zäöü]{2,4}(?:/[a-zäöü]{2,4}){2,4}")
_AND = frozenset({"and", "or", "und", "oder", "he", "him", "she", "her", "they", "them"})
"""Words of two to four letters that a slash parts: "he/him", "and/or"."""


def read_signoff(text: str, language: str | None = None) -> Byline | None:
    """The people of a line that ends in "contributed to this report", `None` where the line is none."""
    if "contributed" not in text:
        return None
    verb = _VERB.search(text)
    if verb is None:
        return None
    words = text[: verb.start()].strip(" -–—(*")
    sheet = Sheet()
    sheet.open(Group(Contribution.REPORTING, words, is_labelled=True))
    body, words = _body(words)
    for part in split_parts(words, language):
        sheet.add(part, language)
        if sheet.is_full:
            break
    if body:
        agency = find_agency(body, language)
        sheet.agencies[:0] = [agency] if agency and agency not in sheet.agencies else []
        sheet.bodies[:0] = [] if agency else [body]
    return sheet.byline(text) if sheet.has_anybody and not sheet.is_junk_first else None


def read_credit_line(text: str, language: str | None = None) -> Byline | None:
    """The suppliers of a line that names nobody else: "© dpa-infocom, dpa:1234", "— AFP", "ab/cde/fg"."""
    if len(text) > _LONGEST_CREDIT:
        return None
    codes = _CODES.match(text)
    if codes is not None and _AND.isdisjoint(codes[0].split("/")):
        agencies = _suppliers(text[codes.end() :], language)
        return None if agencies is None else Byline(agencies=tuple(agencies), collective=codes[0], text=text)
    if text[0] not in _CREDIT_OPENERS:
        return None
    found = _suppliers(_OPENING.sub("", text, count=1), language)
    return Byline(agencies=tuple(found), text=text) if found else None


def _suppliers(words: str, language: str | None) -> list[Agency] | None:
    """The agencies of a text that names nothing else."""
    found: list[Agency] = []
    for part in _SUPPLIERS.split(_NUMBER.sub("", words)):
        name = part.strip(" .,)]*")
        agency = find_bracketed_agency(name, language)
        if name and (agency is None or agency.kind is AgencyKind.OUTLET):
            return None
        if agency is not None and agency not in found:
            found.append(agency)
    return found


def _body(words: str) -> tuple[str | None, str]:
    """The paper before the names, and the names."""
    if match := _OWNER.match(words):
        return match["body"], words[match.end() :]
    title = _WRITERS.search(words[:_TITLE_REACH])
    if title is None:
        return None, words
    before = words[: title.start()].removeprefix("The ").split()
    for size in range(len(before), 0, -1):
        if find_agency(" ".join(before[:size])):
            return " ".join(before[:size]), words[title.end() :]
    return None, words[title.end() :]
