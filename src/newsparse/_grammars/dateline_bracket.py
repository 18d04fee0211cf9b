"""What stands in the brackets and between the slashes of a dateline.

In: a draft whose next token opens a bracket. Out: the draft with a date, a region, a supplier or the place itself, by
what the bracket holds and not by where it stands: a first bracket may be a region and the second the agency. What a
supplier's name looks like is in supplier.py.
"""

from __future__ import annotations

from newsparse._grammars.dateline_dates import is_clock, read_date, skip_clock
from newsparse._grammars.dateline_draft import Draft
from newsparse._grammars.dateline_places import town
from newsparse._grammars.day import day_at
from newsparse._grammars.supplier import Supplier, read_supplier
from newsparse._grammars.tokens import Kind, Tokens
from newsparse._lexicon.agencies import find_bracketed_agency
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.agency import Agency, AgencyKind

_AFTER_QUOTES = frozenset({Kind.COLON, Kind.DASH, Kind.END})
_SHORT = 3
"""Letters of a region's code, which after the day is rather an agency."""
_MOST_TOKENS = 18
"""Of a bracket: "(APP - UrduPoint / Pakistan Point News - 25th Oct, 2022 )"."""


def read_bracket(draft: Draft, language: str | None) -> bool:
    """A bracket: date, region or supplier by what stands in it."""
    index = draft.index
    if _fill_from(draft, language):
        return True
    draft.index = index
    return False


def _fill_from(draft: Draft, language: str | None) -> bool:
    opening = draft.tokens[draft.index]
    content = _content(draft)
    if content is None:
        return False
    if _bracketed_date(draft, content, language) or (draft.date is not None and is_clock(content)):
        return True
    supplier = _supplier(draft, content, language)
    if supplier is not None and supplier.is_known:
        return _supplied(draft, supplier, content)
    if _bracketed_region(draft, content, language):
        return True
    if not draft.towns and not draft.agencies and content[:1].isupper() and city_country(content) is not None:
        draft.towns.append(town(content))
        draft.is_capitals, draft.has_bracketed_place = content.isupper(), True
        return True
    if supplier is not None and not draft.agencies and opening.text != "[":
        return _supplied(draft, supplier, content)
    return False


def read_known(draft: Draft, language: str | None) -> bool:
    """A bracket with a known supplier; any other is left alone."""
    index = draft.index
    content = _content(draft)
    supplier = _supplier(draft, content, language) if content is not None else None
    if content is not None and supplier is not None and supplier.is_known and _supplied(draft, supplier, content):
        return True
    draft.index = index
    return False


def _content(draft: Draft) -> str | None:
    """What stands in the bracket that opens here; the draft goes past it."""
    tokens, index = draft.tokens, draft.index
    close = _closing(tokens, index)
    if close is None:
        return None
    draft.index = close + 1
    return tokens.text[tokens[index].end : tokens[close].start].strip()


def _supplier(draft: Draft, content: str, language: str | None) -> Supplier | None:
    return _with_day(draft, content, language) or read_supplier(content, language, draft.country)


def _with_day(draft: Draft, content: str, language: str | None) -> Supplier | None:
    """A press-release wire and the day in one bracket: "(Marketwired - Aug 8, 2016)"."""
    name, mark, rest = content.rpartition(" - ")
    day = day_at(rest, 0, language) if mark and draft.date is None and rest[-1:].isdigit() else None
    if day is None or day.end != len(rest):
        return None
    supplier = read_supplier(name, language)
    if supplier is None or not supplier.is_known:
        return None
    draft.date = day.date
    return supplier


def _supplied(draft: Draft, supplier: Supplier, printed: str) -> bool:
    if draft.has_known or draft.has_unknown:
        return False
    draft.printed = printed
    draft.agencies.extend(agency for agency in supplier.agencies if agency not in draft.agencies)
    draft.people.extend(supplier.people)
    draft.has_known = supplier.is_known
    draft.has_unknown = not supplier.is_known
    return True


def _closing(tokens: Tokens, index: int) -> int | None:
    for place in range(index + 1, index + _MOST_TOKENS):
        if tokens[place].kind is Kind.CLOSE:
            return place
        if tokens[place].kind is Kind.OPEN:
            return None
    return None


def _bracketed_date(draft: Draft, content: str, language: str | None) -> bool:
    if draft.date is not None or not any(sign.isdigit() for sign in content):
        return False
    day = day_at(content, 0, language)
    if day is None or content[day.end :].strip(" ."):
        return False
    draft.date = day.date
    return True


def _bracketed_region(draft: Draft, content: str, language: str | None) -> bool:
    """A region that is known, or a province: what stands in brackets between the place and the date."""
    if not draft.towns or draft.agencies or (draft.date is not None and len(content) <= _SHORT):
        return False
    is_known = region_country(content) is not None
    if draft.date is not None and (not is_known or draft.towns[-1].region):
        return False  # After the day a country in full: "LIMA, May 5 (Peru)".
    is_place = (
        content[:1].isupper()
        and content.replace(" ", "").isalpha()
        and (_is_before_date(draft, language) or _is_before_known(draft))
    )
    if not is_known and not is_place:
        return False
    place = draft.towns[-1]
    region = f"{place.region}, {content}" if place.region else content
    draft.towns[-1] = place._replace(region=region, is_region_known=is_known or place.is_region_known)
    return True


def _is_before_date(draft: Draft, language: str | None) -> bool:
    """A comma and a day follow: "MONOPOLI (BARI), 6 LUG - "."""
    tokens, index = draft.tokens, draft.index
    return tokens[index].kind is Kind.COMMA and day_at(tokens.text, tokens[index + 1].start, language) is not None


def _is_before_known(draft: Draft) -> bool:
    """A known supplier follows in brackets of its own: "Halle (Saale) (dpa/sa) - "."""
    close = _closing(draft.tokens, draft.index) if draft.tokens[draft.index].kind is Kind.OPEN else None
    if close is None:
        return False
    supplier = read_supplier(draft.tokens.slice(draft.index + 1, close - 1))
    return supplier is not None and supplier.is_known


def read_slashes(draft: Draft, language: str | None) -> bool:
    """A supplier between slashes: "/ТАСС/", "/PRNewswire/"; or the time of day after one: "May 5, 2024 / 09:00 am"."""
    tokens, index = draft.tokens, draft.index
    if tokens[index + 1].kind is Kind.NUMBER:
        draft.index += 1
        return skip_clock(draft) or read_date(draft, tokens[index + 1].start, language)
    for place in range(index + 1, index + 9):
        if tokens[place].kind is Kind.SLASH:
            printed = tokens.text[tokens[index].end : tokens[place].start]
            supplier = read_supplier(printed, language, draft.country)
            if supplier is None or not supplier.is_known:
                return False
            draft.index = place + 1
            return _supplied(draft, supplier, printed)
    return False


def read_quoted(draft: Draft, index: int) -> bool:
    """A paper in the quotation marks in which Arabic ones sign, after the town and a mark: "بيروت – «الشرق الأوسط»"."""
    tokens = draft.tokens
    if tokens[index].text != "«" or not draft.towns or draft.agencies:
        return False
    close = next((place for place in range(index + 2, index + 6) if tokens[place].text == "»"), None)
    if close is None or not (tokens[close + 1].is_new_line or tokens[close + 1].kind in _AFTER_QUOTES):
        return False
    name = tokens.slice(index + 1, close - 1)
    draft.agencies.append(find_bracketed_agency(name) or Agency(name, kind=AgencyKind.OUTLET))
    draft.has_bare = True
    draft.index = close + 1
    return True
