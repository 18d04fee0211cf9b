"""Which month a word names.

In: a word as printed and, where known, the language of its text. Out: 1 to 12, or `None`. The language's own table
goes first; then a word counts that means one month in all languages. Slavic month words move between languages ("listopad" is
October in Croatian and November in Polish), so such a word means nothing without its language. Where dates may stand is for the grammars to say.
"""

from __future__ import annotations

from functools import cache
from typing import Final

_NO_WORDS: Final[dict[str, int]] = {}
_BARE: Final = str.maketrans("أإآ", "ااا")
"""Arabic letters without the mark that many papers leave out ("اغسطس")."""


def find_month(word: str, language: str | None = None) -> int | None:
    """The month that a word names.

    Args:
        word: as printed; case and a closing stop do not matter.
        language: of the text it stands in.

    Returns:
        1 to 12, `None` where the word names no month, or several without a language that decides.
    """
    folded = word.casefold().rstrip(".")
    if language:
        number = _by_language().get(_code(language), _NO_WORDS).get(folded)
        if number is not None:
            return number
    return _of_all().get(folded)


def is_weekday(word: str) -> bool:
    """Whether a word names a day of the week in any language."""
    return word.casefold().rstrip(".") in _weekdays()


@cache
def _by_language() -> dict[str, dict[str, int]]:
    """Every language's own words; a code that a page makes up leaves nothing behind."""
    from newsparse._lexicon.months_table import MONTHS

    return {
        code: {
            form: number
            for number, words in enumerate(months, 1)
            for word in words.split("|")
            for form in (word, word.translate(_BARE))
        }
        for code, months in MONTHS.items()
    }


@cache
def _of_all() -> dict[str, int]:
    numbers: dict[str, set[int]] = {}
    for months in _by_language().values():
        for word, number in months.items():
            numbers.setdefault(word, set()).add(number)
    return {word: next(iter(several)) for word, several in numbers.items() if len(several) == 1}


@cache
def _weekdays() -> frozenset[str]:
    from newsparse._lexicon.months_table import WEEKDAYS

    return frozenset(word for words in WEEKDAYS.values() for word in words.split("|"))


def _code(language: str) -> str:
    """The table's code: "no" is Bokmål, Serbian in Latin letters has a table of its own."""
    lowered = language.lower()
    if lowered.startswith("sr-latn"):
        return "sr-Latn"
    primary = lowered.partition("-")[0].partition("_")[0]
    return "nb" if primary == "no" else "fil" if primary == "tl" else primary
