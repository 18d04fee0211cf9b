"""How a run of slots ends: the mark that closes a dateline, or the city after which the story goes on without one.

In: a draft whose slots are filled. Out: the draft with its end and the offset after it. Whether a run that ends so is a
dateline is weighed in dateline_weigh.py.
"""

from __future__ import annotations

from newsparse._grammars.dateline_draft import Draft, End
from newsparse._grammars.dateline_places import town
from newsparse._grammars.tokens import Kind
from newsparse._lexicon.places import city_country

_CLOSING = frozenset({Kind.DASH, Kind.STOP, Kind.COLON, Kind.COMMA, Kind.END, Kind.OPEN, Kind.SLASH, Kind.NUMBER})
_BARS = frozenset(";|•")
"""Marks that close a dateline after its supplier alone."""
_ENDS = {Kind.DASH: End.DASH, Kind.STOP: End.STOP, Kind.COLON: End.COLON}


def close(draft: Draft) -> None:
    """Reads the closing mark."""
    tokens, index = draft.tokens, draft.index
    if index == 0:
        return
    index = _cut_after_city(draft, index)
    token = tokens[index]
    draft.after = tokens[index - 1].end
    if token.kind is Kind.END or token.is_new_line:
        draft.end = End.LINE
        return
    index = _last_mark(draft, index)
    token = tokens[index]
    draft.end = _ENDS.get(token.kind) or _odd_end(draft, index)
    if draft.end is not End.NOTHING:
        draft.after = token.end


def _last_mark(draft: Draft, index: int) -> int:
    """Past the first of two marks: ":-", "- –"."""
    tokens = draft.tokens
    following = tokens[index + 1]
    if tokens[index].kind is Kind.COLON and following.kind is Kind.DASH and not following.is_apart:
        index += 1
    return index + 1 if tokens[index].kind is tokens[index + 1].kind is Kind.DASH else index


def _odd_end(draft: Draft, index: int) -> End:
    """A comma after the network's own day, the slash of a press-release wire, a dash that was decoded wrongly."""
    token, following = draft.tokens[index], draft.tokens[index + 1]
    if token.kind is Kind.COMMA and draft.is_dated_last:
        return End.LINE
    if token.kind is Kind.SLASH and draft.is_dated_last:
        return End.DASH  # "NEW YORK / ACCESSWIRE / Oct 5, 2026 / "
    if token.text in _BARS and (draft.has_known or draft.has_unknown or draft.has_bare):
        return End.DASH  # "COLOMBO (News 1st); ", "BERLIN taz | "
    is_quote = token.text == '"' and token.is_apart and following.is_apart
    return End.DASH if is_quote and draft.has_known else End.NOTHING


def _cut_after_city(draft: Draft, index: int) -> int:
    """A site, a city and the story without a mark between them: "Liputan6.com, Jakarta Menteri …"."""
    tokens = draft.tokens
    if not (draft.towns and draft.is_first and draft.has_bare) or tokens[index].kind in _CLOSING:
        return index
    if tokens.slice(draft.begin, index - 1) != draft.towns[0].name:
        return index  # More than the place was read.
    for last in reversed(range(draft.begin, index)):
        if city_country(name := tokens.slice(draft.begin, last)) is not None:
            draft.towns, draft.has_known = [town(name)], True
            return last + 1
    return index
