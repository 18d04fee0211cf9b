"""The slots of a dateline, filled from left to right.

In: the tokens of an opening. Out: a `Draft`: places, date, agencies and reporters in the order of print, how they were
set, and how the run ended. Each step looks at one token and hands it to the reader of that slot; a token that fits no
slot ends the run. What a draft is worth is weighed in dateline_weigh.py; the East Asian forms are in dateline_cjk.py.

    dateline := {slot [","]} end
    slot     := towns | date | supplier | "(" (date | time | region | supplier | place) ")" | "/" supplier "/"
    towns    := place {("/" | " and ") place}        place := words ["," region | " (" region ")" | " [" region "]"]
    supplier := agency | site | agency "," reporter  (bare: closed by a mark)
    end      := "—" | "–" | "--" | "-" | ".-" | ":" | ":-" | "." | "।" | new line | nothing
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_bracket import read_bracket, read_known, read_quoted, read_slashes
from newsparse._grammars.dateline_close import close
from newsparse._grammars.dateline_dates import read_date, read_number, read_weekday, skip_clock
from newsparse._grammars.dateline_draft import Draft, End
from newsparse._grammars.dateline_places import joined_cities, read_region, read_towns, town
from newsparse._grammars.supplier import bare_supplier
from newsparse._grammars.tokens import Kind, Token, Tokens
from newsparse._lexicon.agencies import find_agency, longest_form
from newsparse._lexicon.months import is_weekday
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.dateline import PartialDate

_MOST_STEPS = 16
_MOST_WORDS_OF_AGENCY = 3
"""Of an agency without brackets, but for the few with longer names."""
_DAY_DASH_MONTH = re.compile(r"(\d{1,2})\s?-\s?(\d{1,2})\s(?=\()")
PREFIXED = {"APA": "APAnews"}
"""The short name that an agency sets before its city, and the name it is told by: other agencies have that short name, too."""
_DESKS = ("संवाददाता", "ब्यूरो", "संवाद", "टीम", "डेस्क", "प्रतिनिधि", "प्रतिनिधी")
"""What the words for a paper's own reporters and desks end in."""
_AFTER_BARE = (Kind.DASH, Kind.STOP, Kind.COMMA, Kind.END)
"""What closes an agency that has no brackets."""


def read_draft(text: str, start: int, language: str | None) -> Draft:
    """Fills the slots from `start` on."""
    draft = Draft(Tokens(text, start))
    _fill(draft, language)
    return draft


def _fill(draft: Draft, language: str | None) -> None:
    for _ in range(_MOST_STEPS):
        token = draft.tokens[draft.index]
        step = _STEPS.get(token.kind)
        if step is None or (token.is_new_line and draft.index) or not step(draft, language):
            break
    close(draft)


def _word(draft: Draft, language: str | None) -> bool:
    """A date, a supplier without brackets, the places, or the region after them."""
    token = draft.tokens[draft.index]
    if read_date(draft, token.start, language) or _bare(draft, language):
        return True
    if not draft.towns:
        if draft.has_known and draft.tokens[draft.index - 1].kind is Kind.CLOSE:
            return _place_after(draft, language)  # "(DIRE) Roma, 5 mag. - "
        is_parted = draft.index == 0 or draft.tokens[draft.index - 1].kind is Kind.COMMA
        return is_parted and (_glued(draft) or _prefixed(draft, language) or _towns(draft))
    if token.text == "في":  # Arabic sets "on" before the day.
        draft.index += 1
        return True
    return read_weekday(draft, language)


def _towns(draft: Draft) -> bool:
    read = read_towns(draft.tokens, draft.index)
    if read is None:
        return False
    draft.begin = draft.index
    draft.towns, draft.index, run = read
    draft.is_capitals, draft.words = run.is_capitals, run.words
    draft.is_first = draft.is_first or bool(draft.agencies)
    return True


def _glued(draft: Draft) -> bool:
    """A city and its agency joined by a hyphen: "دمشق-سانا"."""
    token = draft.tokens[draft.index]
    name, mark, agency = token.text.rpartition("-")
    if not mark or (name.upper() != name.lower()) or city_country(name) is None:
        return False
    found = bare_supplier(agency)
    if found is None:
        return False
    draft.towns, draft.agencies, draft.has_known = [town(name)], [found], True
    draft.index += 1
    return True


def _prefixed(draft: Draft, language: str | None) -> bool:
    """An agency that sets itself before the city with a hyphen: "APA-Johannesburg (South Africa) — "."""
    token = draft.tokens[draft.index]
    prefix, mark, _ = token.text.partition("-")
    agency = find_agency(PREFIXED[prefix]) if mark and prefix in PREFIXED else None
    if agency is None or draft.index:
        return False
    ahead = Draft(Tokens(draft.tokens.text, token.start + len(prefix) + 1))
    _fill(ahead, language)
    if not ahead.towns or ahead.agencies or not (ahead.towns[0].is_city or ahead.towns[0].is_region_known):
        return False
    draft.tokens, draft.index = ahead.tokens, ahead.index
    draft.towns, draft.date, draft.is_capitals = ahead.towns, ahead.date, ahead.is_capitals
    draft.agencies, draft.has_known = [agency], True
    return True


def _bare(draft: Draft, language: str | None) -> bool:
    """A supplier without brackets: "AP - ", "JAKARTA, KOMPAS.com - ", "27 фев - РИА Новости. "."""
    if draft.has_known or draft.has_bare or draft.has_unknown:
        return False
    tokens, index = draft.tokens, draft.index
    after = index
    most = longest_form(tokens[index].text) or _MOST_WORDS_OF_AGENCY
    while after < index + most and tokens[after].kind is Kind.WORD:
        if after > index and tokens[after].is_new_line:
            break
        after += 1
    is_after_comma = draft.date is None and any(place.is_city for place in draft.towns)
    if after == index or not (tokens[after].is_new_line or _closes_bare(tokens, after, is_after_comma=is_after_comma)):
        return False
    is_framed = bool(draft.towns) and draft.date is not None and tokens[after].kind is Kind.DASH
    agency = bare_supplier(tokens.slice(index, after - 1), language, draft.country, is_framed=is_framed)
    if agency is None:
        return False
    draft.agencies.append(agency)
    draft.has_bare = True
    draft.index = after
    return True


def _closes_bare(tokens: Tokens, index: int, *, is_after_comma: bool) -> bool:
    """A mark; a colon closes it after a city and a comma alone: "LIMA, AP: "."""
    kind = tokens[index].kind
    if kind in _AFTER_BARE or tokens[index].text == "|":
        return True
    return kind is Kind.COLON and (is_after_comma or tokens[index + 1].kind is Kind.DASH)


def _comma(draft: Draft, language: str | None) -> bool:
    """A comma parts slots; after a bare agency the reporter may follow it."""
    tokens, index = draft.tokens, draft.index
    if draft.has_bare and draft.date is not None and (name := _reporter(tokens, index + 1)):
        draft.people.append(name[0])
        draft.index = name[1]
        return True
    draft.index += 1
    following = tokens[index + 1]
    if following.kind is Kind.WORD and draft.towns:
        # Two letters may be a region: "REGINA, SK, Sept. 10".
        is_day = read_date(draft, following.start, language) or (
            (draft.date is not None or len(following.text) > 2) and read_weekday(draft, language)
        )
        if not is_day and not _bare(draft, language):
            _region(draft)
        return True
    return skip_clock(draft) or following.kind in {Kind.WORD, Kind.NUMBER, Kind.OPEN, Kind.SLASH}


def _reporter(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """As in "РИМ, 20 авг — РИА Новости, Имя Фамилия. "."""
    words = [tokens[index], tokens[index + 1]]
    if all(word.kind is Kind.WORD and word.text.istitle() for word in words) and tokens[index + 2].kind is Kind.STOP:
        return tokens.slice(index, index + 1), index + 2
    return None


def _region(draft: Draft) -> None:
    """What follows the last place and a comma: its region, or one more city."""
    read = read_region(draft.tokens, draft.index)
    place = draft.towns[-1]
    if read is None or draft.date is not None or draft.agencies:
        return
    name, draft.index = read
    is_known = region_country(name) is not None
    if not is_known and ((len(name) > 3 and is_weekday(name)) or name.endswith(_DESKS)):
        return  # "LIMA, Monday (AP)", "लखनऊ, जागरण संवाददाता।"
    # A city after a place that nobody knows is the district's: "Sentani, Jayapura".
    if not is_known and place.region is None and place.is_city and city_country(name) is not None:
        draft.towns.append(town(name))
    elif place.region is None and (place.is_city or place.is_listed) and (pair := joined_cities(name)):
        draft.towns.extend(pair)
    else:
        region = f"{place.region}, {name}" if place.region else name
        draft.towns[-1] = place._replace(region=region, is_region_known=is_known or place.is_region_known)


def _stop(draft: Draft, language: str | None) -> bool:
    """A stop parts slots where a date, a supplier or a dash follows: "Москва. 8 декабря. INTERFAX.RU - "."""
    index = draft.index
    following = draft.tokens[index + 1]
    draft.index += 1
    if following.kind is Kind.DASH:
        return _dash(draft, language)
    if draft.date is not None and (following.kind is Kind.COMMA or read_weekday(draft, language)):
        return True  # "május 5., kedd", "május 5. kedd"
    return (not draft.agencies and _after_stop(draft, following, language)) or _back(draft, index)


def _after_stop(draft: Draft, following: Token, language: str | None) -> bool:
    if following.kind is Kind.SLASH:
        return read_slashes(draft, language)
    if following.kind is Kind.OPEN:
        return read_known(draft, language) or (draft.date is not None and read_bracket(draft, language))
    return following.is_apart and (
        read_date(draft, following.start, language) or (following.text.isupper() and _bare(draft, language))
    )


def _back(draft: Draft, index: int) -> bool:
    draft.index = index
    return False


def _colon(draft: Draft, language: str | None) -> bool:
    """A colon ends the run but for a date after it: "ISLAMABAD, Pakistan : Sep 04 (PID) - "."""
    index = draft.index
    following = draft.tokens[index + 1]
    if not draft.towns or draft.date is not None or draft.agencies:
        return False
    if following.kind is Kind.OPEN:
        draft.index += 1
        return read_known(draft, language) or _back(draft, index)  # "ISLAMABAD: (APP) "
    return read_date(draft, following.start, language) or read_quoted(draft, index + 1)


def _dash(draft: Draft, language: str | None) -> bool:
    """A dash ends the run, but a supplier may follow it, or, where the supplier came first, the place."""
    tokens, index = draft.tokens, draft.index
    following = tokens[index + 1]
    draft.index += 1
    if following.kind is Kind.OPEN and draft.towns and not draft.agencies:
        return read_known(draft, language) or _back(draft, index)
    if following.kind is Kind.WORD:
        found = _place_after(draft, language) or _agency_after(draft, language) or _framed_day(draft, language)
        return found or _back(draft, index)
    if following.kind is Kind.NUMBER:
        return _day_after(draft) or _framed_day(draft, language) or _back(draft, index)
    return read_quoted(draft, index + 1) or _back(draft, index)


def _agency_after(draft: Draft, language: str | None) -> bool:
    """As in "12 фев — РИА Новости. "; without a date between two dashes: "تهران - ایرنا - "."""
    is_framed = draft.date is not None or all(place.is_city for place in draft.towns)
    if not is_framed or not _bare(draft, language):
        return False
    following = draft.tokens[draft.index]
    if draft.date is not None or following.kind in {Kind.DASH, Kind.COLON} or following.is_new_line:
        return True
    draft.agencies, draft.has_bare = [], False
    return False


def _framed_day(draft: Draft, language: str | None) -> bool:
    """A day between two dashes: "Roma - 5 maggio - "."""
    if draft.date is not None or not draft.towns or not read_date(draft, draft.tokens[draft.index].start, language):
        return False
    if draft.tokens[draft.index].kind is Kind.DASH:
        return True
    draft.date, draft.is_dated_last = None, False
    return False


def _day_after(draft: Draft) -> bool:
    """Day and month in digits between dashes, before a bracket: "الكويت - 5 - 3 (كونا) -- "."""
    match = _DAY_DASH_MONTH.match(draft.tokens.text, draft.tokens[draft.index].start)
    if match is None or draft.date is not None or not draft.towns:
        return False
    day, month = int(match[1]), int(match[2])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return False
    draft.date = PartialDate(None, month, day)
    draft.index = draft.tokens.index_at(match.end(), draft.index)
    return True


def _place_after(draft: Draft, language: str | None) -> bool:
    """The place of "(ANSA) - ROMA, 01 SET - ": it needs a date, a supplier or a dash of its own."""
    if draft.is_first or draft.towns or not draft.agencies:
        return False
    ahead = Draft(Tokens(draft.tokens.text, draft.tokens[draft.index].start))
    ahead.is_first = True  # It looks no further ahead itself.
    _fill(ahead, language)
    if not ahead.towns or ahead.end is not End.DASH:
        return False
    is_city = any(place.is_city or place.is_region_known for place in ahead.towns)
    if not (ahead.date or ahead.has_known or (is_city and ahead.is_capitals)):
        return False
    draft.towns, draft.is_capitals = ahead.towns, ahead.is_capitals
    draft.date = draft.date or ahead.date
    draft.agencies.extend(agency for agency in ahead.agencies if agency not in draft.agencies)
    draft.has_known = True
    draft.index = draft.tokens.index_at(ahead.tokens[ahead.index].start, draft.index)
    return True


_STEPS = {
    Kind.WORD: _word,
    Kind.NUMBER: read_number,
    Kind.COMMA: _comma,
    Kind.OPEN: read_bracket,
    Kind.SLASH: read_slashes,
    Kind.STOP: _stop,
    Kind.COLON: _colon,
    Kind.DASH: _dash,
}
