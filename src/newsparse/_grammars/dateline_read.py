"""The slots of a dateline, filled from left to right.

In: the tokens of an opening. Out: a `Draft`: places, date, agencies and reporters in the order of print, how they were
set, and how the run ended. Each step looks at one token and hands it to the reader of that slot; a token that fits no
slot ends the run. What a draft is worth is weighed in dateline_weigh.py; the East Asian forms are in dateline_cjk.py.
"""

from __future__ import annotations

from newsparse._grammars.dateline_bracket import read_bracket, read_slashes
from newsparse._grammars.dateline_draft import Draft, End
from newsparse._grammars.dateline_places import Town, read_region, read_towns
from newsparse._grammars.day import day_at, skip_weekday
from newsparse._grammars.supplier import bare_supplier
from newsparse._grammars.tokens import Kind, Tokens
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.dateline import PartialDate

_MOST_STEPS = 16
_MOST_WORDS_OF_AGENCY = 3
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
    _close(draft)


def _word(draft: Draft, language: str | None) -> bool:
    """A date, a supplier without brackets, the places, or the region after them."""
    token = draft.tokens[draft.index]
    if _date(draft, token.start, language) or _bare(draft, language):
        return True
    if not draft.towns:
        is_parted = draft.index == 0 or draft.tokens[draft.index - 1].kind is Kind.COMMA
        return is_parted and _towns(draft, language)
    if token.text == "في":  # Arabic sets "on" before the day.
        draft.index += 1
        return True
    offset = skip_weekday(draft.tokens.text, token.start)
    if offset > token.start and draft.date is None:
        draft.index = draft.tokens.index_at(offset, draft.index)
        return draft.tokens[draft.index].kind in {Kind.NUMBER, Kind.WORD} and _dated(draft, language)
    return False


def _dated(draft: Draft, language: str | None) -> bool:
    token = draft.tokens[draft.index]
    return _date(draft, token.start, language) or (token.kind is Kind.NUMBER and _number(draft, language))


def _towns(draft: Draft, language: str | None) -> bool:
    read = read_towns(draft.tokens, draft.index, language)
    if read is None:
        return False
    draft.towns, draft.index, run = read
    draft.is_capitals, draft.words = run.is_capitals, run.words
    draft.is_first = draft.is_first or bool(draft.agencies)
    return True


def _date(draft: Draft, offset: int, language: str | None) -> bool:
    day = day_at(draft.tokens.text, offset, language) if draft.tokens.has_digits else None
    if day is None or (draft.date is not None and (draft.is_dated_last or not draft.agencies)):
        return False
    draft.is_dated_last = bool(draft.agencies)
    draft.date = day.date if draft.date is None else _merged(draft.date, day.date)
    draft.index = draft.tokens.index_at(day.end, draft.index)
    return True


def _merged(first: PartialDate, second: PartialDate) -> PartialDate:
    """Wires print the filing day before the agency and a network its own day after it: where they agree, the fuller."""
    if first.year is None and (first.month, first.day) == (second.month, second.day):
        return second
    return first


def _number(draft: Draft, language: str | None) -> bool:
    """A date that begins with digits, or the bare day of "MADRID, 12 (EUROPA PRESS)"."""
    token = draft.tokens[draft.index]
    if _date(draft, token.start, language):
        return True
    following = draft.tokens[draft.index + 1]
    is_before = following.kind is Kind.OPEN and following.is_apart and draft.index > 1
    is_last = following.kind is Kind.END and bool(draft.agencies)
    if draft.date is not None or len(token.text) > 2 or not 1 <= int(token.text) <= 31 or not (is_before or is_last):
        return False
    draft.date = PartialDate(None, None, int(token.text))
    draft.is_dated_last = is_last
    draft.index += 1
    return True


def _bare(draft: Draft, language: str | None) -> bool:
    """A supplier without brackets: "AP - ", "JAKARTA, KOMPAS.com - ", "27 фев - РИА Новости. "."""
    if draft.has_known or draft.has_bare or draft.has_unknown:
        return False
    tokens, index = draft.tokens, draft.index
    after = index
    while after < index + _MOST_WORDS_OF_AGENCY and tokens[after].kind is Kind.WORD:
        after += 1
    if after == index or tokens[after].kind not in _AFTER_BARE:
        return False
    agency = bare_supplier(tokens.slice(index, after - 1), language)
    if agency is None:
        return False
    draft.agencies.append(agency)
    draft.has_bare = True
    draft.index = after
    return True


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
        if _date(draft, following.start, language) or _bare(draft, language):
            return True
        return _region(draft, language) or _word(draft, language)
    return following.kind in {Kind.WORD, Kind.NUMBER, Kind.OPEN, Kind.SLASH}


def _reporter(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """As in "РИМ, 20 авг — РИА Новости, Имя Фамилия. "."""
    words = [tokens[index], tokens[index + 1]]
    if all(word.kind is Kind.WORD and word.text.istitle() for word in words) and tokens[index + 2].kind is Kind.STOP:
        return tokens.slice(index, index + 1), index + 2
    return None


def _region(draft: Draft, language: str | None) -> bool:
    """What follows the last place and a comma: its region, or one more city."""
    read = read_region(draft.tokens, draft.index, language)
    town = draft.towns[-1]
    if read is None or draft.date is not None or draft.agencies:
        return False
    name, draft.index = read
    is_known = region_country(name) is not None
    if not is_known and city_country(name) is not None and town.region is None:
        draft.towns.append(Town(name, None, is_city=True, is_region_known=False))
        return True
    region = f"{town.region}, {name}" if town.region else name
    draft.towns[-1] = town._replace(region=region, is_region_known=is_known or town.is_region_known)
    return True


def _stop(draft: Draft, language: str | None) -> bool:
    """A stop parts slots where a date, a supplier or a dash follows: "Москва. 8 декабря. INTERFAX.RU - "."""
    tokens, index = draft.tokens, draft.index
    following = tokens[index + 1]
    if following.kind is Kind.DASH:
        draft.index += 1
        return _dash(draft, language)
    if following.kind is Kind.SLASH and not draft.agencies:
        draft.index += 1
        return read_slashes(draft, language) or _back(draft, index)
    if following.kind is Kind.OPEN and draft.date is not None and not draft.agencies:
        draft.index += 1
        return read_bracket(draft, language) or _back(draft, index)
    draft.index += 1
    is_slot = following.kind in {Kind.NUMBER, Kind.WORD} and following.is_apart and not draft.agencies
    if is_slot and (_date(draft, following.start, language) or (following.text.isupper() and _bare(draft, language))):
        return True
    return _back(draft, index)


def _back(draft: Draft, index: int) -> bool:
    draft.index = index
    return False


def _colon(draft: Draft, language: str | None) -> bool:
    """A colon ends the run but for a date after it: "ISLAMABAD, Pakistan : Sep 04 (PID) - "."""
    index = draft.index
    following = draft.tokens[index + 1]
    draft.index += 1
    if draft.towns and draft.date is None and not draft.agencies and _date(draft, following.start, language):
        return True
    return _back(draft, index)


def _dash(draft: Draft, language: str | None) -> bool:
    """A dash ends the run, but a supplier may follow it, or, where the supplier came first, the place."""
    tokens, index = draft.tokens, draft.index
    following = tokens[index + 1]
    draft.index += 1
    if following.kind is Kind.OPEN and draft.towns and not draft.agencies and read_bracket(draft, language):
        if draft.has_known:
            return True
        draft.has_unknown, draft.agencies = False, []
    elif (following.kind is Kind.WORD and draft.agencies and not draft.towns and _place_after(draft, language)) or (
        following.kind is Kind.WORD and draft.date and not draft.agencies and _bare(draft, language)
    ):
        return True
    return _back(draft, index)


def _place_after(draft: Draft, language: str | None) -> bool:
    """The place of "(ANSA) - ROMA, 01 SET - ": it needs a date, a supplier or a dash of its own."""
    if draft.is_first:
        return False
    ahead = Draft(Tokens(draft.tokens.text, draft.tokens[draft.index].start))
    ahead.is_first = True  # It looks no further ahead itself.
    _fill(ahead, language)
    if not ahead.towns or ahead.end is not End.DASH:
        return False
    is_city = any(town.is_city or town.is_region_known for town in ahead.towns)
    if not (ahead.date or ahead.has_known or (is_city and ahead.is_capitals)):
        return False
    draft.towns, draft.is_capitals, draft.words = ahead.towns, ahead.is_capitals, ahead.words
    draft.date = draft.date or ahead.date
    draft.agencies.extend(agency for agency in ahead.agencies if agency not in draft.agencies)
    draft.has_known, draft.is_first = True, True
    draft.index = draft.tokens.index_at(ahead.tokens[ahead.index].start, draft.index)
    return True


_STEPS = {
    Kind.WORD: _word,
    Kind.NUMBER: _number,
    Kind.COMMA: _comma,
    Kind.OPEN: read_bracket,
    Kind.SLASH: read_slashes,
    Kind.STOP: _stop,
    Kind.COLON: _colon,
    Kind.DASH: _dash,
}


def _close(draft: Draft) -> None:
    """Reads the closing mark."""
    tokens, index = draft.tokens, draft.index
    if index == 0:
        return
    token = tokens[index]
    draft.after = tokens[index - 1].end
    if token.kind is Kind.END or token.is_new_line:
        draft.end = End.LINE
        return
    if token.kind is Kind.STOP and tokens[index + 1].kind is Kind.DASH:
        index, token = index + 1, tokens[index + 1]
    if token.kind is Kind.COLON and tokens[index + 1].kind is Kind.DASH and not tokens[index + 1].is_apart:
        index, token = index + 1, tokens[index + 1]
    if token.kind is Kind.DASH:
        draft.end = End.DASH
        if tokens[index + 1].kind is Kind.DASH:
            index, token = index + 1, tokens[index + 1]
    elif token.kind in {Kind.STOP, Kind.COLON}:
        draft.end = End.STOP if token.kind is Kind.STOP else End.COLON
    elif token.kind is Kind.COMMA and draft.is_dated_last:
        draft.end = End.LINE
    else:
        return
    draft.after = token.end
