"""What a page's address says of its headline: "/city/harbour-bridge-opens-after-nine-years".

In: the address that the caller gave, and a line. Out: how far both say the same. Strategy: the longest step of the path
with several words in it is the headline, written in small ASCII letters; so the line's letters lose their marks, and
the two ways of writing an umlaut are one. Word order and endings do not count: headlines are changed after print,
addresses are not.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final
from urllib.parse import unquote

_FEWEST: Final = 3
"""Words of an address that says something."""
_HITS: Final = 2
"""Words that both must have."""
_STEM: Final = 5
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_DIGRAPHS: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"))
_LETTERS: Final = str.maketrans({"ø": "o", "æ": "a", "ł": "l", "đ": "d", "ı": "i"})
_LONGEST: Final = 2_000
"""Characters of an address that are read."""


class Slug:
    """The words of an address."""

    __slots__ = ("_stems",)

    def __init__(self, stems: frozenset[str]) -> None:
        self._stems = stems

    def share(self, text: str) -> float:
        """How far a line says what the address says: 1 where both have the same words."""
        folded = _folded(text)
        if sum([stem in folded for stem in self._stems]) < _HITS:
            return 0
        words = _stems_of(folded)
        hits = len(words & self._stems)
        return 2 * hits / (len(words) + len(self._stems)) if hits >= _HITS else 0


def slug_of(address: str | None) -> Slug | None:
    """The words of an address, `None` where it has too few.

    >>> slug_of("https://harbourpost.example/city/2023/bruecke-fuer-alle-eroeffnet").share("Brücke für alle eröffnet")
    1.0
    >>> slug_of("https://harbourpost.example/city/20415")
    """
    if not address:
        return None
    path = address[:_LONGEST].partition("://")[2].partition("?")[0].partition("#")[0]
    steps = [_stems_of(_folded(unquote(step))) for step in path.split("/")[1:]]
    longest = max(steps, key=len, default=frozenset())
    return Slug(longest) if len(longest) >= _FEWEST else None


def is_front_page(address: str | None) -> bool:
    """Whether an address has no path: it leads to a site's front page."""
    return bool(address) and not (address or "").partition("://")[2].partition("?")[0].partition("/")[2].strip("/")


def _stems_of(folded: str) -> frozenset[str]:
    return frozenset([word[:_STEM] for word in _WORD.findall(folded)])


def _folded(text: str) -> str:
    """The text as an address writes it."""
    folded = text.casefold()
    if not folded.isascii():
        plain = unicodedata.normalize("NFKD", folded.translate(_LETTERS))
        folded = "".join([letter for letter in plain if not unicodedata.combining(letter)])
    for pair, letter in _DIGRAPHS:
        folded = folded.replace(pair, letter)
    return folded.replace("_", " ")
