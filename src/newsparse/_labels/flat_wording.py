"""What the wording of a line shows, where its first words alone do not tell: captions, rights, trails, cut-off teasers.

In: the text of one line. Out: yes or no. Strategy: only a short end or beginning of the line is read, and only for marks
that prose does not have. What the first words of furniture show is in the lexicon (`newsparse._lexicon.furniture`).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from newsparse._grammars.calendar import find_date
from newsparse._grammars.dateline import parse_dateline
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.months import is_weekday
from newsparse._lexicon.navigation_words import TRAIL_SIGNS

_TAIL: Final = 90
_CREDIT_WORDS: Final = re.compile(
    r"(?:\b(?:photo|photos|photograph|photographs|photographer|foto|fotos|fotografie|bild|bilder|image|images|imagen|"
    r"credit|crédit|crédits|credits|kredit|picture|illustration|fotó|zdjęcie|kuva|mynd|ljósmynd|фото)\b"
    r" ?(?:by |[:/©|]|courtesy|credit)|[©📷]|\bvia (?:getty|ap|reuters|afp)\b|写真[=：:]|사진(?: 출처)? ?[=：:]|ảnh:|撮影|\bgetty images\b)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w+")
_CREDIT_OPENERS: Final = frozenset(
    "photo photos photograph photographs photographer foto fotos fotografie bild bilder image images imagen credit crédit"
    " crédits credits kredit picture illustration fotó zdjęcie kuva mynd ljósmynd фото via getty".split()
)
_CREDIT_SIGNS: Final = ("©", "📷", "写真", "사진", "nh:", "NH:", "撮影", "İ", "ı")
"""What of `_CREDIT_WORDS` is no word by itself, and the Turkish letters that its case-folding knows."""
_BARE: Final = 70
_NAMES: Final = 9
"""Characters and words of a credit that stands alone: names, and little else."""
_GLUED: Final = ("Credit:", "Bild:", "Foto:", "Photo:", "Image:")
"""Labels of credits that flatteners set without a blank after the caption's last word."""
_PARTING: Final = "/(|=＝[,.–—"
_CAPTION: Final = 500
_RIGHTS_WORDS: Final = (
    "all rights reserved",
    "alle rechte vorbehalten",
    "todos los derechos reservados",
    "todos os direitos reservados",
    "tutti i diritti riservati",
    "riproduzione riservata",
    "alle rechten voorbehouden",
)
_MORE_RIGHTS_WORDS: Final = (
    "tous droits réservés",
    "все права защищены",
    "wszelkie prawa zastrzeżone",
    "무단전재",
    "무단 전재",
    "無断転載",
    "版权所有",
    "版權所有",
    "جميع الحقوق محفوظة",
)
_DATED_RIGHTS: Final = re.compile(r"(?:copyright|©|\(c\))[^\w]{0,8}(?:©[^\w]{0,4})?\d{4}")
"""A year follows: a story may speak of copyright, and a credit has its sign."""
_RIGHTS_SIGNS: Final = ("copyright", "©", "(c)")
_DIGIT: Final = re.compile(r"\d")
_SLASHED: Final = re.compile(r"[^\W\d_]/[^\W\d_]")
_FILES: Final = frozenset("(/–—")
_FILED: Final = re.compile(r"[0-9(/–—]")
"""A line without any of these holds neither a date nor an agency."""
_CLOSED: Final = "—–-:】"
"""What closes a dateline; one without gets a dash, as before a story."""
_PAIR: Final = 2
_TRAIL: Final = re.compile(r" ?[>›»/→»] ?")


def is_caption(text: str) -> bool:
    """Whether a line closes with a picture's credit, or begins with one."""
    if len(text) <= _CAPTION:
        tail = text[-_TAIL:]
        if _may_credit(tail) and _CREDIT_WORDS.search(tail) is not None:
            return True
        if ":" in tail and any(label in tail[1:] for label in _GLUED):
            return True
    return names_agency_last(text)


def begins_as_credit(text: str) -> bool:
    """Whether a line begins as a picture's credit does: "© Jane Roe", "(Photo: Jane Roe)"."""
    return _may_credit(text) and _CREDIT_WORDS.match(text.lstrip("([ ")) is not None


def _may_credit(tail: str) -> bool:
    """A cheap look before the pattern: one of its words or signs is there."""
    if not _CREDIT_OPENERS.isdisjoint(_WORD.findall(tail.lower())):
        return True
    return not tail.isascii() and any(sign in tail for sign in _CREDIT_SIGNS)


def names_agency_last(text: str) -> bool:
    """Whether the last words of a line are an agency, set off as in a credit: "(REUTERS)", "/AFP"."""
    tail = text[-60:].rstrip(" .)]")
    cut = max(map(tail.rfind, _PARTING))
    dash = tail.rfind(" - ")
    if cut < 0 and dash < 0:
        return False
    name = tail[cut + 1 :] if cut > dash else tail[dash + 3 :]
    name = name.strip()
    if not 2 <= len(name) <= 40 or (cut > dash and tail[cut] in ",."):
        return False
    if "Ａ" <= name[0] <= "Ｚ":
        name = unicodedata.normalize("NFKC", name)
    return name[0].isupper() and find_agency(name) is not None


def is_bare_credit(text: str) -> bool:
    """Whether a line is a picture's credit and nothing else: "Getty Images", "(Jane Roe / AFP)", "Jane Roe/Wire"."""
    if not 5 <= len(text) <= _BARE or text[-1] in ".!?:" or text[0].islower():
        return False
    if text[0] == "(" and text[-1] == ")":
        return "/" in text or is_caption(text)
    words = text.split()
    if len(words) > _NAMES or 2 * sum([word[0].islower() for word in words]) > len(words):
        return False
    if _SLASHED.search(text) is not None and all(map(str.isupper, [word[0] for word in words if word[0].isalpha()])):
        return True
    return is_caption(text) or find_agency(text) is not None


def is_rights(text: str) -> bool:
    """Whether a line, which may be long, says whose the text is."""
    folded = text[:1000].casefold()
    if any(sign in folded for sign in _RIGHTS_SIGNS) and _DATED_RIGHTS.search(folded) is not None:
        return True
    if any(words in folded for words in _RIGHTS_WORDS):
        return True
    return not folded.isascii() and any(words in folded for words in _MORE_RIGHTS_WORDS)


def is_trail(text: str, fewest: int = 3) -> bool:
    """Whether a line is a trail of short steps; right over a headline two are enough."""
    if not 8 <= len(text) <= 250:
        return False
    steps = _TRAIL.split(text)
    if not fewest <= len(steps) <= 8 or not all(map(str.strip, steps[:-1])):
        return False
    if len(steps) == _PAIR and " / " not in text and TRAIL_SIGNS.isdisjoint(text):
        # "Film/TV" are two words for one thing.
        return False
    return all(len(step) <= 30 and not step[:1].isdigit() for step in steps[:-1])


def date_share(text: str, language: str | None) -> float:
    """The share of a line that its first date has, nought where it has none."""
    if len(text) > 120 or _DIGIT.search(text) is None:
        return 0
    found = find_date(text, language=language)
    return (found.end - found.start) / len(text) if found is not None else 0


def reads_as_names(text: str) -> bool:
    """A cheap look before the grammar of bylines: names are capitalised, the words of a headline mostly are not."""
    words = text.split()
    if len(words) < 3 or text[0].islower():
        return True
    return 2 * sum([word[0].islower() for word in words]) <= len(words)


def may_file(text: str) -> bool:
    """A cheap look at a line without a date: an agency stands in brackets, or is set off by a slash or a dash."""
    return not _FILES.isdisjoint(text)


def is_dateline_line(text: str, language: str | None) -> bool:
    """Whether a line is a dateline and nothing else: with an agency or a date, for a place alone is a menu's."""
    last = text[-1]
    if not 8 <= len(text) <= 100 or last in "?!" or _FILED.search(text) is None:
        return False
    words = text.split()
    if 2 * sum([word[0].islower() for word in words]) > len(words):
        # A headline with a number in it; places, agencies and most months are capitalised.
        return False
    found = parse_dateline(text if last in _CLOSED else text + " —", language=language)
    if found is None or found.end < len(text):
        return False
    if found.agency is not None:
        return True
    # "Tue, 26 November 2024": a place's words are not those of a date.
    places = [word.strip(".,") for place in found.places for word in place.name.split()]
    return found.date is not None and bool(places) and not any(map(is_weekday, places))
