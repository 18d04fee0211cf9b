"""Bare names in scripts without capitals, where the markup says that an author stands there.

In: a line of an author's class or link, and its language. Out: the names that it is made of, or none where any part is
no name. Nothing but its form tells such a name: a Chinese or Korean one opens with a family name and is short, a Japanese
one is a few letters, all others are two to four words; what desks, sections and papers are called is in the lexicon. A
text that nothing marks is never read so.

    line := [town (":" | "-")] name {("、" | "," | "/" | "|" | "·" | " و ") name} ["-" town]
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._grammars.byline_clean import DATE, without_numbers
from newsparse._grammars.byline_split import split_parts
from newsparse._grammars.names import is_caseless
from newsparse._lexicon.agencies import find_bracketed_agency
from newsparse._lexicon.byline_words import COLLECTIVES, NO_NAME, ROLES, TITLE_WORDS
from newsparse._lexicon.byline_words_cjk import NO_CJK_NAME, SURNAMES
from newsparse._lexicon.desk_words import (
    CHINESE_WORDS,
    COMPOUND_SURNAMES,
    DESK_ENDS,
    DESK_OPENINGS,
    DESK_PARTS,
    DESK_WORDS,
    KOREAN_COMPOUNDS,
    KOREAN_SURNAMES,
)
from newsparse._lexicon.gazetteer import listed_country
from newsparse._lexicon.places import city_country, region_country
from newsparse._lexicon.scripts import is_japanese

LONGEST: Final = 80
"""Characters of such a line: five names, or two with the date between them."""
_HAN: Final = "\u3400-\u9fff々〆ヶ"
_EDGES: Final = " \t\n\u3000|¦・·,、：:;()（）[]［］【】「」《》<>"
_EAST_ASIAN = re.compile(rf"[{_HAN}\u3040-\u30ff\uac00-\ud7af]")
_LATIN_OR_DIGIT = re.compile(r"[A-Za-z\d!?！？。．…@#%&＠＃]")
_COLON = re.compile(r"\s?[:：]\s?")
"""Between a town and a name: "القاهرة: محمد أحمد"; after a label the label is no name."""
_CHINESE = re.compile(rf"[{_HAN}]{{2,4}}")
_FOREIGN = re.compile(
    rf"[{_HAN}]{{1,6}}(?:[·•‧．][{_HAN}]{{1,8}}){{1,3}}|[\u30a1-\u30fa]{{2,10}}(?:[・＝=][\u30a1-\u30faー]{{1,12}}){{1,3}}|[\u3041-\u3096]{{2,6}}・[\u3041-\u3096]{{2,6}}"
)
"""A name of another country, with the dot between its parts."""
_JAPANESE = re.compile(
    rf"[{_HAN}]{{3,5}}|[{_HAN}]{{1,3}} [{_HAN}]{{1,3}}|[{_HAN}]{{1,4}} ?(?:[\u3041-\u3096]{{2,5}}|[\u30a1-\u30faー]{{2,5}})"
    rf"|[\u3041-\u3096]{{2,4}} ?[{_HAN}]{{1,4}}"
)
_KOREAN = re.compile("[가-힣]{3,4}")
_SPACED_WORD = re.compile(
    "[\u05d0-\u05ea][\u05d0-\u05ea'\"׳״-]*|[\u0621-\u064a\u0671-\u06d3\u06fa-\u06ff][\u0621-\u065f\u0670-\u06d3\u06fa-\u06ff\u200c-]*"
    "|[\u0900-\u0dff][\u0900-\u0dff\u200c\u200d.-]*|[\u0e01-\u0e4e]+|[\u10d0-\u10ff]+|[\u1000-\u109f]+|[\u1780-\u17d3]+"
)
_MOST_WORDS: Final = 4
_LONGEST_NAME: Final = 40
_ARTICLE: Final = "ال"
_PARTICLES: Final = frozenset({"بن", "ابن", "بنت", "آل", "بو", "ולד", "בן", "בת", "डॉ.", "श्री", "मो.", "मो"})


def bare_names(text: str, language: str | None = None) -> list[str]:
    """The names that a marked line is made of, none where it says anything else.

    Args:
        text: the whole line; dates and times in it are skipped.
        language: BCP 47 code, where known: it decides between Chinese and Japanese.
    """
    words = without_numbers(" ".join(text.split()), language) if len(text) <= LONGEST else ""
    names: list[str] = []
    for part in _parts(words, language):
        if is_bare_name(part, language):
            names.append(part)
        elif not is_caseless(part) or not _is_place(part):
            return []
    return list(dict.fromkeys(names))


def _parts(words: str, language: str | None) -> list[str]:
    """What stands between separators; blanks part whole names of East Asia, and no halves."""
    found: list[str] = []
    for stretch in words.split(DATE):
        whole = stretch.strip(_EDGES)
        if _FOREIGN.fullmatch(whole):
            found.append(whole)
            continue
        for part in split_parts(_COLON.sub(" | ", whole), language):
            name = part.text.strip(_EDGES)
            halves = name.split(" ") if _EAST_ASIAN.search(name) and not is_bare_name(name, language) else [name]
            found += filter(None, halves)
    return found


def is_desk(text: str) -> bool:
    """Whether words in a script without capitals name a desk, a section, a paper or a source."""
    if _EAST_ASIAN.search(text):
        last = text.rpartition(" ")[2]
        return last.endswith(DESK_ENDS) or any(part in text for part in DESK_PARTS)
    words = text.split()
    return not DESK_WORDS.isdisjoint(words) or words[0].startswith(DESK_OPENINGS)


def is_nobody(text: str) -> bool:
    """Whether words in a script that sets blanks name a desk or a town, where no person can be meant."""
    return not _EAST_ASIAN.search(text) and (is_desk(text) or _is_place(text))


def _is_place(text: str) -> bool:
    return any(country(text) is not None for country in (city_country, region_country, listed_country))


def is_bare_name(text: str, language: str | None = None) -> bool:
    """Whether words in a script without capitals have the form of a person's name, and are none of a newsroom's words."""
    folded = text.casefold()
    if (
        not text
        or not is_caseless(text)
        or _LATIN_OR_DIGIT.search(text)
        or is_desk(text)
        or folded in COLLECTIVES
        or find_bracketed_agency(text) is not None
    ):
        return False
    if _is_place(text):
        return False
    return _is_east_asian(text, language) if _EAST_ASIAN.search(text) else _is_spaced(text)


def _is_east_asian(text: str, language: str | None) -> bool:
    if text in NO_CJK_NAME or text in CHINESE_WORDS:
        return False
    if _FOREIGN.fullmatch(text):
        return True
    if "\uac00" <= text[0] <= "\ud7af":
        if _KOREAN.fullmatch(text) is None:
            return False
        return len(text) == 4 if text.startswith(KOREAN_COMPOUNDS) else len(text) == 3 and text[0] in KOREAN_SURNAMES
    if is_japanese(text, language):
        return _JAPANESE.fullmatch(text) is not None
    if _CHINESE.fullmatch(text) is None:
        return False
    return len(text) > 2 if text.startswith(COMPOUND_SURNAMES) else len(text) < 4 and text[0] in SURNAMES


def _is_spaced(text: str) -> bool:
    words = text.split()
    bearing = [word for word in words if word not in _PARTICLES]
    if not 2 <= len(bearing) <= _MOST_WORDS or len(text) > _LONGEST_NAME or text.startswith(_ARTICLE):
        return False
    if not all(_SPACED_WORD.fullmatch(word) and len(word) > 1 for word in bearing):
        return False
    return NO_NAME.isdisjoint(words) and ROLES.isdisjoint(words) and TITLE_WORDS.isdisjoint(words)
