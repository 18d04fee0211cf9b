"""A byline freed of what is glued to it: dates, times, ages, addresses, and words of the page.

In: the byline as printed. Out: its words with "|" where something was taken out, and the addresses that were taken out
with the place of each. Names and labels are left as they are.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from newsparse._grammars.calendar import find_dates
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.byline_words import CUTS
from newsparse._lexicon.date_words import STEMS, WORDS, Meaning, date_meaning

DATE: Final = " ¦ "
"""What is set for a date: it parts more than a separator does."""

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")
_JOINT = re.compile(r"[A-ZÄÖÜ](?:(?<=[a-zà-ÿ.].)|(?<=[A-Z]{4})(?=[a-z]))")
"""A capital inside a word, as wherever two words are glued; most bylines have none, and need no closer look."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LABELLED = re.compile(r"\W{0,4}[^\W\d_]{3,12}\s?:\s")
_DATE_HEADS = frozenset(word[:2] for word in WORDS) | {stem[:2] for _, stems in STEMS for stem in stems}
_EMPTY = frozenset(
    "by on at von am um le el published updated posted vor il uhr gmt est edt pst pdt cst cdt created originally".split()
)

_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_MASK = re.compile(r"\[email[\s\u00a0]protected\]|\(email\)", re.IGNORECASE)
_URL = re.compile(r"https?://[^\s|,]{1,300}|www\.[^\s|,]{1,200}")
_HANDLE = re.compile(r"\(?@(?:[a-z_.]{1,20}\d{1,4}(?=[A-Z][a-z])|[\w.]{2,30}\b)\)?")
_PHONE = re.compile(r"\(?\d{3}\)?[\s-]\d{3}-\d{4}")
_CLOCK = re.compile(
    r"\b\d{1,2}[:h]\d{2}\s?(?:[ap]\.?m\b\.?)?(?:\s(?:[A-Z]{2,4}\b|Uhr|HS))?|\b\d{1,2}\s[ap]\.?m\b\.?", re.IGNORECASE
)
_GLUED_CLOCK = re.compile(r"\b((?:19|20)\d\d)(?=\d{1,2}:\d\d)")
_AGE = re.compile(
    r"\b\d{1,3}\s?(?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|h|days?|weeks?|months?|years?|tagen?|stunden|minuten)\.?(?:\s\d{1,2}\smins?)?"
    r"(?:\s(?:ago|read))?(?=\W|$)|(?:timer)?\b\d{1,2}\smin\.?\sread",
    re.IGNORECASE,
)
_DAY_NAMES = (
    "mon tue tues wed wednes thu thur thurs fri sat satur sun lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
    "miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag fr mo mi sa so"
).split()
_SHORT_DAYS = "lun mar mer jeu ven sam dim mié jue vie sáb dom gio".split()
"""Days that are shortened to what is a word or a name, too: they have a stop."""
_BEFORE_A_DATE = "on le am el um at today".split()
_DAYS = frozenset({*_DAY_NAMES, *(f"{day}day" for day in _DAY_NAMES), *_SHORT_DAYS, *_BEFORE_A_DATE})
"""The words that `_DAY_WORD` begins with; a look-up is cheaper than the pattern."""
_DAY_WORD = re.compile(
    rf"(?:\b(?:on|le|am|el|um)\s)?\b(?:(?:{'|'.join(_DAY_NAMES)})(?:day)?\.?|(?:{'|'.join(_SHORT_DAYS)})\.),?\s{{0,2}}(?:le\s)?(?=¦)|\b(?:{'|'.join(_BEFORE_A_DATE)})\s(?=¦)",
    re.IGNORECASE,
)
_AVATAR = re.compile(r"^[A-Z]{2}(?=(?:By|by|Von|Por|Par)\s)")
"""The initials of a picture of the author, glued to the label."""
_GLUED_LABEL = re.compile(
    r"(?:^[A-Z]{2}|(?<![^\W_]))(By|by|von|Von|por|Por|par|Par|Door|door|Oleh)(?=[A-ZÄÖÜ][\w.'’-])"
)
_GLUED_DAY = re.compile(
    r"(?<=[a-zà-ÿ.])(?=(?:January|February|March|April|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s\d)"
)
_GLUED = re.compile(
    r"(?<=[a-zà-ÿ.])(?=(?:Staff|Senior|Business|Politics|Political|Sports|News|Editor|Correspondent|Contributor|Columnist|Reporter|"
    r"Redakteur|Korrespondent|Periodista|Redactor|Published|Updated|View|Follow|Share|Sponsored|Twitter|Comments|Email|The|Associated|"
    r"FOX|Agence|Deutsche|Reuters|Chicago|Freelance|Special|Assistant|Assistent|Chief|Posted|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b)"
    r"|(?<=[A-Z]{3})(?=(?:Associated|Reuters|The|Staff)\b)|(?<=[a-zà-ÿ.])(?=(?:FOXBusiness|Associated Press)\b)"
)
_CUT = re.compile(
    r"(?<![\w])(?:" + "|".join(sorted(map(re.escape, CUTS), key=len, reverse=True)) + r")(?![\w])", re.IGNORECASE
)
_CUT_OPENERS = frozenset(_WORD.findall(words)[0] for words in CUTS)
_BY_AFTER = re.compile(r"\s?(?:by|von|por|par|di)\b", re.IGNORECASE)


class Address(NamedTuple):
    """An e-mail address, an account or a page, and where it stood."""

    kind: str
    text: str
    place: int
    """Characters of the cleaned text before it."""


class Clean(NamedTuple):
    """A byline without what is glued to it."""

    text: str
    addresses: tuple[Address, ...]


def clean_byline(text: str, language: str | None = None) -> Clean:
    """Takes out addresses, dates and words of the page, and parts what is glued."""
    text = text.replace("\n", " | ")
    if "[" in text or "(" in text:
        text = _MASK.sub(" | ", text)
    text = " ".join(text.split())
    if text[:2].isupper():
        text = _AVATAR.sub("", text)
    if _JOINT.search(text):
        text = _GLUED_LABEL.sub(r"\1 ", text)
        text = _GLUED_DAY.sub(" ", _GLUED.sub(_parted, text))
    if _DIGIT.search(text):
        text = without_numbers(_PHONE.sub(" | ", text), language)
    if DATE in text and not _DAYS.isdisjoint(_WORD.findall(text.lower())):
        text = _DAY_WORD.sub("", " ".join(text.split()))
    return _without_addresses(_told(_cut(text)))


_SEPARATORS = frozenset(",|-–/(")


def _parted(glue: re.Match[str]) -> str:
    """A bar between two words that are glued, but for the name of a paper: "detikNews", "Joana Roe, ExemploNews"."""
    text, place = glue.string, glue.start()
    before, _, head = text[:place].rpartition(" ")
    tail = text[place:].partition(" ")[0].rstrip(".,;|")
    is_apart = before[-1:] in _SEPARATORS and tail == "News"
    return "" if is_apart or find_agency(head + tail) is not None else " | "


def without_numbers(text: str, language: str | None) -> str:
    """Sets the mark for every date, time of day and age."""
    parts, done = [], 0
    if ":" in text:
        text = _GLUED_CLOCK.sub(r"\1 ", text)
    for found in find_dates(text, language=language):
        parts += [text[done : found.start], DATE]
        done = found.end
    text = "".join([*parts, text[done:]])
    return _AGE.sub(DATE, _CLOCK.sub(DATE, text)) if _DIGIT.search(text) else text


def _told(text: str) -> str:
    """The stretch between two dates that says somebody: dates stand before a byline or after it."""
    if "¦" not in text:
        return text
    *before, last = text.split("¦")
    for stretch in before:
        if _says_somebody(stretch):
            told = _without_date_words(stretch)
            return f"{told} | {last}" if _LABELLED.match(last) else told
    return last if _says_somebody(last) else ""


def _says_somebody(stretch: str) -> bool:
    return any(word not in _EMPTY and not _is_date_word(word) for word in map(str.casefold, _LETTERS.findall(stretch)))


def _is_date_word(word: str) -> bool:
    """Whether it belongs to the date beside it; most words are told by how they begin."""
    return word[:2] in _DATE_HEADS and date_meaning(word) is not Meaning.UNSAID


def _without_date_words(stretch: str) -> str:
    """Without the words that belong to the date after it: "Jane Roe Publisert"."""
    words = stretch.rstrip(" |,:-–—")
    while words and _is_date_word(words.rpartition(" ")[2].casefold()):
        words = words.rpartition(" ")[0].rstrip(" |,:-–—")
    return words


def _cut(text: str) -> str:
    """Ends the byline at the first word of the page that comes after a name; "Published by" is a label and no end."""
    if _CUT_OPENERS.isdisjoint(_WORD.findall(text.lower())):
        return text
    for match in _CUT.finditer(text):
        if not _BY_AFTER.match(text, match.end()):
            before = text[: match.start()]
            return before if before.strip(" |¦") else text[match.end() :]
    return text


def _without_addresses(text: str) -> Clean:
    if "@" not in text and "http" not in text and "www." not in text:
        return Clean(text, ())
    addresses: list[Address] = []
    for kind, pattern in (("email", _EMAIL), ("url", _URL), ("handle", _HANDLE)):
        while (match := pattern.search(text)) is not None and len(addresses) < 100:
            begin = match.start()
            if kind == "email":
                begin += _glued_name(text, match) or _glued_handle(text, match)
            addresses.append(Address(kind, text[begin : match.end()].strip("()"), begin))
            text = f"{text[:begin]} | {' ' * (match.end() - begin - 3)}{text[match.end() :]}"
    return Clean(text, tuple(sorted(addresses, key=lambda address: address.place)))


def _glued_name(text: str, match: re.Match[str]) -> int:
    """How much of the address is the end of the name before it: "Jane Roejane@example.org"."""
    if not match[0][0].isupper():
        return 0
    local = match[0].partition("@")[0]
    places = (local.find(name.lower()) for name in text[: match.start()].split()[::-1])
    return next((place for place in places if place > 0), 0)


def _glued_handle(text: str, match: re.Match[str]) -> int:
    """How much of the address is an account before it, "@roe_newsjroe@example.org": the rest is made of the name."""
    if text[match.start() - 1 : match.start()] != "@":
        return 0
    local = match[0].partition("@")[0]
    names = [word.lower() for word in text[: match.start() - 1].split() if word[0].isupper()]
    for family in names:
        for given in names:
            if local.endswith(f"{given[0]}{family}") and len(local) > len(family) + 2:
                return len(local) - len(family) - 1
    return 0
