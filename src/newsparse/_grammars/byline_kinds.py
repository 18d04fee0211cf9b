"""Whether words of a byline are a title, or the name of a paper, station or institute.

In: words between two separators. Out: yes or no. Titles and bodies are told by the nouns that they have and names of
people have not; where both can be, the reader in byline_items.py asks in the order that is safe.
"""

from __future__ import annotations

import re

from newsparse._grammars.names import ends_as_paper, is_camel, is_desk_word, is_paper_surname
from newsparse._grammars.supplier import is_site
from newsparse._lexicon.byline_words import BODIES, NEWSROOMS, NO_NAME, ROLES, SUFFIXES, TITLE_WORDS

_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-TV)?")
_SMALL = frozenset(
    "of for and the de del di da do und für la los las san at in et des team du e y staff wire services".split()
)
_BODIES = BODIES | {f"{word}s" for word in BODIES}
_ARTICLES = frozenset({"the", "el", "la", "le", "les", "il", "der", "die", "das", "daily"})
_ONLINE = re.compile(r"\w{1,20}-[oO]nline|[A-Za-z]{1,4}\d{1,3}(?: [A-Z]{2,3})?")
"""As in "t-online" and "g1 PI"."""
TITLE_ENDS = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "-redaktion", "reporter", "reporterin",
    "verslaggever", "redacteur", "journalist", "journalistin", "-experte", "-expertin",
)  # fmt: skip
"""What a title ends in that is one word with its subject: "Politikredakteurin"."""
ACRONYM = re.compile(r"[A-Z][A-Z0-9&.]{1,6}")


def ends_as_title(word: str) -> bool:
    """Whether a word is a title together with its subject."""
    return word.endswith(TITLE_ENDS) and word not in TITLE_ENDS


def opens_title(part: str) -> bool:
    """The title stands alone: its first word is no name."""
    if " " not in part and is_camel(part):
        return False
    first = part.partition(" ")[0].casefold().strip(",.")
    return first in TITLE_WORDS or first in ROLES or part[0].islower() or ends_as_title(first)


def has_title(part: str) -> bool:
    """A word of it may be a title, so that a cut is tried before it is taken for a name."""
    rest = part.casefold().partition(" ")[2]
    words = rest.split(" ")
    return not ROLES.isdisjoint(words) or not BODIES.isdisjoint(words) or "redakteur" in rest


def opens_body(words: list[str]) -> bool:
    first = words[0].casefold()
    return (
        first in {"the", "el", "la", "il", "le"}
        or first in BODIES
        or first in TITLE_WORDS
        or (words[0].isupper() and not words[1].isupper())
    )


def is_body(part: str) -> bool:
    words = part.split(" ")
    first = words[0]
    if len(words) > 9 or not (first[0].isupper() or first[0].isdigit() or is_site(first) or is_camel(part)):
        return False
    if len(words) == 1:
        return _is_body_word(part)
    folded = [word.casefold().strip(",.!") for word in words]
    if folded[0] in NEWSROOMS and len(words) <= 4:
        return True
    if first == "The" and len(words) <= 5 and all(word[0].isupper() for word in words):
        return True
    if len(words) <= 3 and all(map(ACRONYM.fullmatch, words)) and any(map(str.isdigit, part)):
        return True
    if folded[0] in NO_NAME and folded[0] not in _ARTICLES:
        return False
    is_named = (
        not _BODIES.isdisjoint(folded)
        or folded[-1] in NEWSROOMS
        or any(ends_as_paper(word) and not is_paper_surname(words, place) for place, word in enumerate(folded))
        or any("-" in word and is_desk_word(word) for word in words)
        or (words[-1][0] in "KW" and _CALL_SIGN.fullmatch(words[-1]) is not None)
    )
    return is_named and not any(sign in part for sign in '?!:“”"') and _has_no_verb(words)


def _is_body_word(word: str) -> bool:
    """An acronym, a word with capitals inside, one that ends as papers do, one that a hyphen makes of a body's noun."""
    folded = word.casefold().strip(",.!")
    if ACRONYM.fullmatch(word) is not None and folded not in NO_NAME:
        return True
    if is_camel(word) or ends_as_paper(folded):
        return True
    return "-" in word and not BODIES.isdisjoint(folded.split("-"))


def is_outlet(part: str) -> bool:
    """As in "t-online" and "g1 PI": what no person and no title is, though it opens with a small letter."""
    return _ONLINE.fullmatch(part) is not None


def _has_no_verb(words: list[str]) -> bool:
    """Small letters inside a body's name are prepositions and articles."""
    return all(not word[0].islower() or word.casefold() in _SMALL or "-" in word or is_site(word) for word in words)


def is_role(part: str) -> bool:
    """A job title: its noun stands last or first, and no other word is a verb."""
    words = [word.strip(",.()").casefold() for word in part.split(" ")]
    if not 1 <= len(words) <= 12:
        return False
    return not ROLES.isdisjoint(words) or any(map(ends_as_title, words))


def is_suffix(part: str) -> bool:
    """As in "PhD", "Jr." after a comma belong to the name before it."""
    return part.strip().casefold() in SUFFIXES
