"""The line at the end of a story that says who else worked on it.

In: a whole line: "Example News' Ann Roe and John Doe in Rome contributed to this report." Out: a `Byline` of people
who reported, or `None`. Lines that are made of labels ("(Reporting by …; editing by …)") are bylines to the other
grammars; here is the form whose verb stands last.
"""

from __future__ import annotations

import re

from newsparse._grammars.byline_labels import Group
from newsparse._grammars.byline_people import Sheet
from newsparse._grammars.byline_split import split_parts
from newsparse._lexicon.agencies import find_agency
from newsparse.models.byline import Byline, Contribution

_VERB = re.compile(
    r"\s(?:also\s)?contributed\s(?:to\s(?:this|the)\s(?:report|story|article|piece)|reporting)\b|\scontributed\.?$"
)
_OWNER = re.compile(r"(?P<body>[^\W\d_][\w .&]{1,40}?)['’]s?\s(?=[A-Z])")
_WRITERS = re.compile(r"\b(?:[Ww]riters?|[Rr]eporters?|[Cc]orrespondents?|[Jj]ournalists?|[Ss]taff)\s(?=[A-Z])")
_TITLE_REACH = 60


def read_signoff(text: str, language: str | None = None) -> Byline | None:
    """The people of a line that ends in "contributed to this report", `None` where the line is none."""
    if "contributed" not in text:
        return None
    verb = _VERB.search(text)
    if verb is None:
        return None
    words = text[: verb.start()].strip(" -–—(*")
    sheet = Sheet()
    sheet.open(Group(Contribution.REPORTING, words, is_labelled=True, has_colon=False))
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


def _body(words: str) -> tuple[str | None, str]:
    """The paper before the names, and the names."""
    if match := _OWNER.match(words):
        return match["body"], words[match.end() :]
    title = _WRITERS.search(words[:_TITLE_REACH])
    if title is None:
        return None, words
    before = words[: title.start()].removeprefix("The ").split()
    for size in range(min(4, len(before)), 0, -1):
        if find_agency(" ".join(before[:size])):
            return " ".join(before[:size]), words[title.end() :]
    return None, words[title.end() :]
