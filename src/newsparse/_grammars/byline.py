"""Bylines: who wrote, reported, edited or translated a story.

In: a printed byline, a line of credits, or a metadata value that holds names. Out: a `Byline`, or `None` where the
text is none. The text is freed of dates and addresses, cut at its labels and separators, and each part is read for
what it is; a byline is a text whose parts all say what bylines say. "By", "von", "por" open sentences as often as
bylines, so a part that says nothing of the kind makes the whole text no byline.

    byline  := [date] stretch {stretch} [date] | sign-off | canonical
    stretch := [label [":"]] part {separator part} {address}
    part    := [title] name [title] [preposition place] | [body] title | agency | body | nobody | place | code
    separator := "," | ";" | "|" | "/" | dash | bracket | joint
"""

from __future__ import annotations

import re

import attrs

from newsparse._grammars.byline_canonical import read_canonical
from newsparse._grammars.byline_cjk import parse_cjk_byline
from newsparse._grammars.byline_clean import Clean, clean_byline
from newsparse._grammars.byline_kinds import is_role
from newsparse._grammars.byline_labels import Group, bare_pairs, deed_of, label_size, opens_label, split_groups
from newsparse._grammars.byline_people import Sheet
from newsparse._grammars.byline_plain import read_plain
from newsparse._grammars.byline_split import split_parts
from newsparse._grammars.names import is_caseless, is_name
from newsparse._grammars.signoff import read_credit_line, read_signoff
from newsparse._lexicon.byline_words import COLLECTIVES, JOINTS, NAME_OPENERS, NOBODY, ROLES, TITLE_WORDS
from newsparse.models.byline import Byline, Contribution, Person

LONGEST = 4_000
"""Characters that are read: a hundred names with their titles."""
_LONGEST_BARE = 160
"""A byline without a label is short, or it is a sentence."""

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FALSE = re.compile(
    r"(?:powered|theme|hosted|sponsored|presented|supported|reviewed|medically|recipe|more|mehr|weitere|alles|alle|plus|view all|"
    r"all posts|zeige|inread|site desenvolvido|unterstützt|ein beitrag geteilt|search for|die autorin|der autor|about|im gespräch mit|"
    r"by (?:clicking|signing|continuing|submitting|using|joining|choosing|subscribing|registering|entering|the numbers|default|"
    r"contrast|comparison|subject|title|publisher)|photo gallery|editor['’]s)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_FALSE_OPENERS = frozenset(
    "powered theme hosted sponsored presented supported reviewed medically recipe more mehr weitere alles alle plus view all zeige "
    "inread site desenvolvido unterstützt ein search die der about im by photo editor".split()
)
"""The first words of `_FALSE`; a look-up is cheaper than the pattern."""
_ADDRESS_REACH = 4
"""Characters after the words of a stretch in which an address still belongs to it: the bar in its place."""
_NOT_WRITERS = frozenset({Contribution.PHOTOGRAPHY, Contribution.ILLUSTRATION, Contribution.VIDEO, Contribution.AUDIO})
_POST = re.compile(r"[—–-]\s?[^()]{2,60}\(@\w{1,30}\)")
"""The signature of a post that a story shows: "— Jane Roe (@janeroe) May 4, 2023"."""
_LONGEST_TITLED = 60
_REPEATED = re.compile(r"(?:By|Por|Par|Von|Door|Av|Af) ")
"""A label that may stand before each name: "Por Juana Roe Por Juan Doe"."""
_BRACKETED = re.compile(r"([^()]{4,120}?)\s?\(([^()\d]{3,30})\)")
"""Names and what their bearers did, in brackets."""
_JOINING = re.compile(rf"\A\s?(?:[,;|&]|(?:{'|'.join(joint.word for joint in JOINTS)})\s)\s?")
_ADDRESS = re.compile(r"\S{1,64}@\S{1,64}\.\S+|https?://\S+|www\.\S+")


def parse_byline(text: str, *, language: str | None = None) -> Byline | None:
    """The byline that a text is.

    Args:
        text: a whole printed byline: "By Jane Roe and John Doe, Example News"; white space does not matter.
        language: BCP 47 code of the text, where known.

    Returns:
        `None` where the text is no byline.

    >>> [person.name for person in parse_byline("By Jane Roe and John Doe").people]
    ['Jane Roe', 'John Doe']
    """
    printed = text[:LONGEST].strip()
    if len(printed) < 2 or _is_false(printed):
        return None
    if (found := read_plain(printed) or read_canonical(printed)) is not None:
        return found
    if _is_cjk(printed) and (found := parse_cjk_byline(printed, language)) is not None:
        return found
    if (found := read_signoff(printed, language) or read_credit_line(printed, language)) is not None:
        return found
    found = None if _is_prose(printed) else _read_whole(printed, language)
    if found is None and (bearer := _bearer(printed)):
        found = _read_whole(bearer, language)
        return None if found is None else attrs.evolve(found, text=printed)
    return found


def _read_whole(printed: str, language: str | None) -> Byline | None:
    """The byline that a text without sentences is."""
    clean = clean_byline(_labels_first(_unwrapped(printed)), language)
    if (desk := clean.text.strip(" |¦-–—")).casefold() in COLLECTIVES and (" " in desk or len(desk) + 4 < len(printed)):
        return Byline(collective=desk, text=printed)
    groups = split_groups(clean.text, language=language)
    if _is_open(clean.text) and not any(group.is_labelled for group in groups):
        return None
    sheet = _read(clean, groups, language)
    return sheet.byline(printed) if _is_byline(sheet, clean, printed) else None


def parse_names(text: str, *, language: str | None = None) -> Byline | None:
    """The names in a metadata value, which has no label: "Jane Roe, John Doe", "AFP", "Staff".

    Args:
        text: the value of an author field; a label in it is skipped.
        language: BCP 47 code of the text, where known.

    Returns:
        `None` where nobody is named: an address, an account of the content system ("admin"), a sentence.
    """
    value = " ".join(text[:LONGEST].split())
    if len(value) < 2 or value.casefold() in NOBODY or _ADDRESS.fullmatch(value):
        return None
    if _is_cjk(value) and (found := parse_cjk_byline(value, language, is_stated=True)) is not None:
        return found
    clean = clean_byline(value, language)
    sheet = _read(clean, split_groups(clean.text, _opening_name(clean.text, language), language), language)
    if (sheet.has_junk and not sheet.people) or not sheet.has_anybody:
        return _account(value)
    if any(name.casefold() in NOBODY for name in sheet.names):
        return None
    return sheet.byline(value)


def _is_false(text: str) -> bool:
    if text.startswith(("—", "–", "-")):
        return _POST.match(text) is not None
    opener = _WORD.match(text)
    return opener is not None and opener[0].lower() in _FALSE_OPENERS and _FALSE.match(text) is not None


def _is_cjk(text: str) -> bool:
    return not text.isascii() and _CJK.search(text[:60]) is not None


def _opening_name(text: str, language: str | None) -> int:
    """Characters of a word that opens a stated name: "Di" is the Italian "by" on Italian pages alone, else a name."""
    opener = text.partition(" ")[0]
    languages = NAME_OPENERS.get(opener.casefold())
    if languages is None or (language and language.partition("-")[0].lower() in languages.split()):
        return 0
    return len(opener)


def _is_prose(text: str) -> bool:
    """Most words are in small letters, as in sentences; bylines with titles come to half of them."""
    words = text[label_size(text) :].split()
    small = sum([word[0].islower() and (word[0] < "\u0590" or word[0] > "\u1dff") for word in words])
    # "From staff and wire reports" is none.
    return len(words) >= 5 and small > 0.6 * len(words) and " ".join(words[1:]).casefold() not in COLLECTIVES


def _bearer(text: str) -> str | None:
    """The name that opens a text twice, with the title after it: what follows is about its bearer, "Ann Roe Ann Roe is …"."""
    words = text.split()
    for first, size in ((0, 2), (0, 3), (1, 2), (1, 3)):
        name, rest = words[first : first + size], words[first + size :]
        if len(rest) > size and name == rest[:size]:
            title = rest[size:]
            end = next((place for place, word in enumerate(title[:6], 1) if word.casefold() in ROLES), 0)
            is_title = end and all(word.casefold() in TITLE_WORDS for word in title[: end - 1])
            return " ".join([*words[: first + size], *(["|", *title[:end]] if is_title else [])])
    return None


def _account(value: str) -> Byline | None:
    """A name in small letters, or one word, is kept as it is stated."""
    words = value.split()
    if len(words) <= 3 and all(word.replace("-", "").replace(".", "").isalpha() for word in words) and len(words) > 1:
        return Byline((Person(value),), text=value)
    return None


def _unwrapped(text: str) -> str:
    """Without the dashes around the whole and the brackets around it."""
    text = text.strip(" -–—=*")
    if text and text[0] in "([" and text[-1] in ")]" and text.count(text[0]) == 1:
        return text[1:-1]
    return text


def _labels_first(text: str) -> str:
    """With the deeds before the names, where they stand after them: "Ann Roe (Text) und Max Roe (Fotos)", "Enviada especial: Ana Roe"."""
    if ":" in text:
        title, _, name = text.partition(":")
        is_title = not opens_label(title) and is_role(title) and 0 < len(name) < _LONGEST_TITLED
        return f"{title} {name.strip()}" if is_title else text
    if (pairs := bare_pairs(text)) and all(_are_names(words) for _, words in pairs):
        return " | ".join(f"{label}: {words}" for label, words in pairs)
    if repeated := _REPEATED.match(text):
        names = text.removeprefix(repeated[0]).split(f" {repeated[0]}")
        if len(names) > 1 and all(is_name(name, fewest=2) for name in names):
            return " | ".join(names)
    found = list(_BRACKETED.finditer(text)) if text.endswith(")") else []
    if not found or not all(deed_of(match[2]) for match in found):
        return text
    if "".join(match[0] for match in found) != text:
        return text
    return " | ".join(f"{match[2]}: {_JOINING.sub('', match[1])}" for match in found)


def _are_names(words: str) -> bool:
    return all(is_name(part.text, fewest=2) for part in split_parts(words)) if words else False


def _read(clean: Clean, groups: list[Group], language: str | None) -> Sheet:
    sheet = Sheet()
    done = 0
    for number, group in enumerate(groups, 1):
        sheet.open(group)
        for part in split_parts(group.text, language):
            sheet.add(part, language)
            if sheet.is_full:
                break
        if clean.addresses:
            done = max(done, clean.text.find(group.text, done) + len(group.text))
            sheet.address(clean, done + _ADDRESS_REACH if number < len(groups) else len(clean.text))
    return sheet


def _is_open(text: str) -> bool:
    """Without a label, a text of this length or with this end is no byline, whatever its words are."""
    words = text.rstrip(" |")
    return len(words) > _LONGEST_BARE or words.endswith(("!", "?", ":"))


def _is_byline(sheet: Sheet, clean: Clean, printed: str) -> bool:
    if not sheet.has_anybody or (sheet.deeds and sheet.deeds <= _NOT_WRITERS and not sheet.has_writers):
        return False
    if sheet.is_source:
        return bool(sheet.agencies)
    if sheet.has_label:
        # "Von Gästen und ganz viel Kühen" has junk and no full name, "Von Robo-Cars und Robo-Cops" two words.
        if (sheet.has_junk or len(sheet.people) > 1) and sheet.full_names == 0:
            return False
        return not sheet.is_junk_first
    return not sheet.has_junk and _signs(sheet, clean.text.rstrip(" |"), printed)


def _signs(sheet: Sheet, words: str, printed: str) -> bool:
    """Whether words without a label sign a story: full names, an agency, a desk, a paper beside a date."""
    is_sentence = words.endswith(".") and not printed.endswith((".)", ".]"))
    if is_sentence and not (sheet.people and (sheet.people[-1].role or sheet.names[-1].endswith("."))):
        return False
    if any(is_caseless(person.name) and not person.role for person in sheet.people):
        return False  # Any few words of a script without capitals look like a name.
    if sheet.people:
        return sheet.full_names == len(sheet.people)
    if sheet.collective and " " in sheet.collective:
        return True
    return bool(
        sheet.agencies or sheet.has_outlet or (sheet.bodies and (sheet.collective or len(words) < len(printed) - 4))
    )
