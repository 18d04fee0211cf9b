"""The dateline that opens a text.

In: a text, of which no more than the first 200 characters are read, and its language where known. Out: a `Dateline`
with its span, or `None`. The opening is handed to the reader of its script: East Asian datelines are set in brackets
and have forms of their own; all others are read slot by slot and weighed. What stands before a dateline without being
part of it (a byline, an urgent mark) is skipped here.
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_cjk import parse_cjk
from newsparse._grammars.dateline_draft import Draft
from newsparse._grammars.dateline_places import town_country
from newsparse._grammars.dateline_read import read_draft
from newsparse._grammars.dateline_weigh import is_dateline
from newsparse._lexicon.agencies import agency_country, find_agency
from newsparse.models.dateline import Dateline, Place

WINDOW = 200
"""Characters that are read: the longest dateline that was ever met has 160."""

_INK = re.compile(r"\S")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af【（〔［]")
_SLOTS = re.compile(r"[-–—―‒−_:：.。।۔/／(\[（\d]")
"""A dateline is closed by a mark, or has a date, or a supplier in brackets or slashes."""
_OPENER = re.compile(r"[^\W_a-z]|[(\[/]|[a-z][\w-]{1,30}\.(?:com|net|org|de|ru)\s|by\s|dpa\s|epd\s")
_PROSE = re.compile(
    r"\A(?:(?:In|He|She|It|But|And|They|We|This|That|There|As|An|Der|Die|Das|Ein|Eine|Es|Er|Sie)\s|[^\W\d_]+\s"
    r"(?!(?:de|del|di|da|do|dos|das|du|des|la|le|van|von|der|den|of|the|am|an|im|sur|upon|on|auf|ob|y|and|und|al|el)\s)"
    r"[a-zà-ÿа-яё]+\s[a-zà-ÿа-яё]+\s)"
)
"""A sentence: a word and two in small letters, or a word that no place begins with. Most paragraphs end here."""

LEADS = {
    "staff writers": r"(?:by|By|BY)\s[^\n]{0,40}?Staff Writers?\s{0,2}",
    "our correspondent, Italian": r"(?:DALLA|Dalla|DAL|Dal)\s(?:NOSTR[OA]|nostr[oa])\s(?:CORRISPONDENTE|INVIAT[OA]|corrispondente|inviat[oa])\s{0,2}",
    "version": r"(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|INSIGHT|URGENT|LEAD|AKTUALISIERT)(?:\s\d{1,2})?\s?-\s?",
    "lead in brackets": r"\((?:\d(?:st|nd|rd|th)\s)?(?:LEAD|LD|URGENT)\)\s",
    "editor's note of a wire": r"\((?:Adds|Recasts|Updates|Corrects|Refiles|Repeats|Writes|New)\s[^()\n]{3,80}\)\s",
    "lead in capitals": r"\d(?:ST|ND|RD|TH) (?:LEAD|LD|NET)\s",
    "attention": r"\(ATTN:[^()\n]{0,80}\)\s",
    "reporter in brackets, Italian": r"\(di [^()\n\d]{3,40}\)\s",
    "marker with a colon": r"(?:Urgent|URGENT|AVANCE|EXKLUSIV|EXCLUSIVO|EXCLUSIVE):\s",
    "marker in brackets, Turkish": r"\[SON DAKİKA\]\s?",
    "desk, Hindi": r"(?:डिजिटल|न्यूज़?|वेब|नेशनल) (?:डेस्क|टीम),?\s",
    "reporter, Hindi": r"[^\s,।]{2,12} (?:संवाददाता|ब्यूरो|संवाद|प्रतिनिधि),\s",
}
"""What stands before a dateline and is no part of it."""
_PREFIX = re.compile("|".join(LEADS.values()))
_CJK_PREFIX = re.compile(r"\[(?:속보|단독|종합|포토)\]\s?|\((?:종합\d{0,2}보?|속보|단독)\)\s?")
_BYLINE = re.compile(r"(?:By|BY|by)\s(?=[^\W\d_])")
_AND = re.compile(r"\s(?:and|AND|&)\s|,\s?")
_MOST_AGENCY = 3
_NAME_WORD = re.compile(r"[^\W\d_][^\s,()]{0,30}\s")


def parse_dateline(text: str, *, language: str | None = None) -> Dateline | None:
    """The dateline that opens a text; the story may follow it.

    Args:
        text: the text; white space before the dateline is skipped.
        language: BCP 47 code of the text, where known: it decides between months and agencies that share a name.

    Returns:
        `None` where the text opens with no dateline.

    >>> parse_dateline("KABUL, Aug 7 (AFP) - Rain came at last.").agency.name
    'Agence France-Presse'
    """
    ink = _INK.search(text)
    if ink is None:
        return None
    start = ink.start()
    window = text[start : start + WINDOW]
    if _CJK.search(window, 0, 8):
        mark = _CJK_PREFIX.match(window)
        skipped = mark.end() if mark else 0
        found = parse_cjk(window[skipped:])
        if found is not None:
            return _moved(found, text, start + skipped)
    if not _SLOTS.search(window) or not _OPENER.match(window) or _PROSE.match(window):
        return None
    return _alphabetic(text, window, start, language)


def _alphabetic(text: str, window: str, start: int, language: str | None) -> Dateline | None:
    prefix = _PREFIX.match(window)
    begin = prefix.end() if prefix else 0
    draft = read_draft(window, begin, language)
    if is_dateline(draft, _rest(text, start, draft)):
        return _made(draft, text, (start, begin), language)
    byline = None if prefix else _BYLINE.match(window)
    return _after_byline(text, window, start, byline.end(), language) if byline else None


def _after_byline(text: str, window: str, start: int, begin: int, language: str | None) -> Dateline | None:
    """A byline is set before the place without a mark: "By JANE ROE NEW YORK (AP) -- "; a supplier has to follow."""
    ends = [begin]
    while len(ends) < 6 and (match := _NAME_WORD.match(window, ends[-1])):
        ends.append(match.end())
    found: list[tuple[int, Draft]] = []
    for end in ends[2:]:
        draft = read_draft(window, end, language)
        if draft.has_known and draft.towns and is_dateline(draft, _rest(text, start, draft)):
            found.append((end, draft))
    if not found:
        return None
    best = min(found, key=lambda pair: (not pair[1].towns[0].is_city, not pair[1].is_capitals))
    end, draft = best
    draft.people[:0] = _bylined(window[begin:end])
    return _made(draft, text, (start, end), language)


def _bylined(words: str) -> list[str]:
    """The names before the place, each by itself and without the agency that some sign with."""
    names = [name for name in _AND.split(words.strip()) if name]
    last = names[-1].split()
    for size in range(min(_MOST_AGENCY, len(last) - 2), 0, -1):
        if find_agency(" ".join(last[-size:])) is not None:
            names[-1] = " ".join(last[:-size])
            break
    return names


def _rest(text: str, start: int, draft: Draft) -> str:
    return text[start + draft.after : start + draft.after + WINDOW]


def _made(draft: Draft, text: str, offsets: tuple[int, int], language: str | None) -> Dateline:
    """The value; the offsets are those of the window in the text and of the dateline in the window."""
    start, begin = offsets
    end = start + draft.after
    begin += start
    return Dateline(
        places=_places(draft, language),
        agencies=tuple(draft.agencies),
        date=draft.date,
        people=tuple(draft.people),
        text=text[begin:end],
        start=begin,
        end=end,
    )


def _places(draft: Draft, language: str | None) -> tuple[Place, ...]:
    """The places, each with its country where it is certain: a region's code may be that of the agency's country."""
    home = agency_country(draft.agencies[0]) if draft.agencies else None
    return tuple(Place(town.name, town.region, town_country(town, language, home)) for town in draft.towns)


def _moved(found: Dateline, text: str, start: int) -> Dateline:
    end = start + found.end
    return Dateline(found.places, found.agencies, found.date, found.people, text[start:end], start, end)
