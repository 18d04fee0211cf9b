"""What a person's name looks like, and how one in capitals is shown.

In: a run of words. Out: whether it is a name, and its form in mixed case. A name is one to six capitalised words with
small particles, initials and suffixes between them; a name in a script without capitals is a short run of letters.
Which runs of a byline are tried is not known here.
"""

from __future__ import annotations

import re

from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.byline_words import BODIES, NO_NAME, PAPER_ENDINGS, PAPER_SURNAMES, PARTICLES, SUFFIXES
from newsparse._lexicon.places import city_country

_MOST_WORDS = 7
_LONGEST = 80
_MARKS = " .,:;=*_-–—•·●"
_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|[\u0900-\u0dff\u0e31-\u0e4e\u1000-\u109f\u1780-\u17ff]|['’`.\-‐](?=\w))*\.?"
)
_CASELESS = re.compile(r"[\u0590-\u08ff\u0900-\u10ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FIRST_CASELESS = "\u0590"
_CJK_NAME = re.compile(r"[\u3400-\u9fff々]{2,4}|[가-힣]{2,4}|[\u3040-\u30ff\u3400-\u9fff々ー・ヶ]{2,12}")
_VIETNAMESE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")
_VIETNAMESE_WORDS = frozenset({"an", "on", "to", "un"})
"""Names that are words of another language, too."""
_CAPITALS_AFTER = ("Mc", "Mac", "Fitz", "De", "Van", "Von", "La", "Le", "Di")
_ARTICLES = frozenset(
    {"der", "des", "le", "las", "los", "il", "e", "y", "i", "a", "o", "und", "am", "sur", "zu", "zum", "zur", "vom"}
)
"""Small words that no name begins with."""
_FIRST_PARTICLES = frozenset({"van", "von", "de"})
_FAMILY_ARTICLES = frozenset({"Le", "La", "El"})
"""Articles that French, Italian and Arabic family names begin with, as papers do."""
_PREFIXES = ("d'", "d’", "l'", "l’", "al-", "el-", "ad-", "as-", "ash-", "'t", "an-", "ar-")
_PIECE = re.compile(r"[^\W\d_]+")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]?\.?")


def is_name(text: str, *, fewest: int = 1) -> bool:
    """Whether a run of words is what a person is called.

    Args:
        text: the run and nothing else.
        fewest: words that it has at least; suffixes and particles do not count.
    """
    if not 2 <= len(text) <= _LONGEST:
        return False
    if is_caseless(text):
        return _is_caseless_name(text, fewest)
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return False
    bearing = 0
    for place, word in enumerate(words):
        folded = word.casefold()
        if folded in SUFFIXES and place:
            continue
        if folded in PARTICLES and (word.islower() or word.isupper() or _is_second_particle(words, place)):
            if place == 0 and (len(words) == 1 or word in _ARTICLES):
                return False
            continue
        if not (_is_name_word(word, folded) or is_paper_surname(words, place) or _is_vietnamese(words, folded)):
            return False
        bearing += 1
    return bearing >= fewest and words[-1].casefold() != "und" and not (bearing == 1 and len(words[0]) < 2)


def ends_as_paper(folded: str) -> bool:
    """Whether a word ends as the names of papers do."""
    return len(folded) > 6 and folded.endswith(PAPER_ENDINGS)


def is_paper_surname(words: list[str], place: int) -> bool:
    """Whether a noun of papers is somebody's family name: "Anna Spiegel", and no paper of a town, "Lima Spiegel"."""
    word = words[place]
    if not 0 < place == len(words) - 1 or word.casefold() not in PAPER_SURNAMES:
        return False
    return word.istitle() and words[0].istitle() and city_country(words[0]) is None


def without_marks(words: str) -> str:
    """Without the marks around it; the stop of an initial and of a suffix stays ("Joe S.", "Jr.")."""
    bare = words.strip(_MARKS)
    if len(bare) == len(words) or " " not in bare:
        return bare
    last = bare.rpartition(" ")[2]
    is_short = (len(last) == 1 and last.isupper()) or f"{last.casefold()}." in SUFFIXES
    return f"{bare}." if is_short and f"{bare}." in words else bare


def is_caseless(name: str) -> bool:
    """Whether a name is in a script without capitals."""
    return name[0] >= _FIRST_CASELESS and _CASELESS.match(name) is not None


def _is_second_particle(words: list[str], place: int) -> bool:
    """Whether a particle in capitals follows another one, "Van Der Merwe", "De La Cruz", or an article a given name, "Anne Le Roe"."""
    if not 0 < place < len(words) - 1:
        return False
    if words[place - 1].casefold() in _FIRST_PARTICLES:
        return True
    is_between = place == 1 and len(words) == 3 and words[1] in _FAMILY_ARTICLES
    return is_between and find_agency(f"{words[1]} {words[2]}") is None


def _is_vietnamese(words: list[str], folded: str) -> bool:
    """As in "Nguyễn Văn An": a word of English in a name whose other letters are of one language alone."""
    return folded in _VIETNAMESE_WORDS and any(map(_VIETNAMESE.search, words))


def is_desk_word(word: str) -> bool:
    """As in "ARD-Studio", "WDR-Reporterin": the letters of a station and a noun of bodies."""
    head, mark, tail = word.partition("-")
    return bool(mark) and len(head) > 1 and head.isupper() and tail[:1].isupper() and tail.casefold() in BODIES


def _is_name_word(word: str, folded: str) -> bool:
    if folded in NO_NAME or folded in BODIES or ends_as_paper(folded):
        return False
    if not word[0].isupper():
        is_prefixed = len(word) > 3 and word.startswith(_PREFIXES)
        return is_prefixed and _WORD.fullmatch(word.partition("-")[2] or word[2:]) is not None
    if word.isalpha():
        return not is_camel(word)
    if ("." in word[:-1] and not _INITIALS.fullmatch(word)) or is_desk_word(word):
        return False
    return _WORD.fullmatch(word) is not None


def is_camel(word: str) -> bool:
    """As in "HuffPost", "FOXBusiness": capitals inside a word, as in no name but those of Mac and Fitz."""
    tail = word[3:]
    if tail.islower() or not word.isalpha() or word.isupper():
        return False
    return any(map(str.isupper, tail)) and not word.startswith(_CAPITALS_AFTER)


def _is_caseless_name(text: str, fewest: int) -> bool:
    if _CJK_NAME.fullmatch(text.replace(" ", "").replace("\u3000", "")):
        return True
    words = text.split()
    return (
        max(fewest, 1) <= len(words) <= 5 and NO_NAME.isdisjoint(words) and all(_WORD.fullmatch(word) for word in words)
    )


def display_name(name: str) -> str | None:
    """The name in mixed case, `None` where no part of it is in capitals.

    >>> display_name("Pam O'NEILL-CASTRO")
    "Pam O'Neill-Castro"
    """
    if name.istitle():
        return None
    words = name.split(" ")
    if not any(map(str.isupper, words)):
        return None
    shown = [_shown(word, name) for word in words]
    return " ".join(shown) if shown != words else None


def _shown(word: str, name: str) -> str:
    letters = word.strip(".,")
    if letters.startswith("Mc") and letters[2:].isupper() and len(letters) > 3:
        return f"Mc{letters[2:].capitalize()}"
    if len(letters) < 2 or not letters.isupper() or letters.casefold() in SUFFIXES or _INITIALS.fullmatch(word):
        return word
    if name.isupper() and letters.casefold() in PARTICLES and not name.startswith(word):
        return word.lower()
    if not name.isupper() and len(letters) == 2 and not any(sign in "AEIOUYÄÖÜ" for sign in letters):
        return word  # "JB Roe" has initials, "Chokri LY" a name
    shown = _PIECE.sub(lambda match: match[0].capitalize(), word)
    return f"Mc{shown[2:].capitalize()}" if shown.startswith("Mc") and len(shown) > 3 else shown
