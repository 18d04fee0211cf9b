"""Picture credits: the end of a caption, and who is named in it.

In: a caption with its credit, or a credit. Out: the two apart, or the people and agencies. A credit stands at the end,
told by a label ("Photo:", "©"), by a bracket that is a sentence of its own, or by a slash between a name and an agency; without one
of them the text is all caption. Bylines and the credits of stories do not belong here.
"""

from __future__ import annotations

import re

from newsparse._grammars.names import display_name, is_name, without_marks
from newsparse._grammars.supplier import is_site
from newsparse._lexicon.agencies import find_agency, find_bracketed_agency
from newsparse._lexicon.byline_words import SUFFIXES
from newsparse._lexicon.gazetteer import listed_country
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.agency import Agency
from newsparse.models.byline import Contribution, Person

_LONGEST = 2_000
_LONGEST_CREDIT = 120
_BARE = 30
_REACH = 400
"""Characters from the end in which the label of a credit stands: the credit, its label, and room to spare."""

_LABEL = re.compile(
    r"(?:photographs?|photographer|(?:staff )?photos?|photo credit|picture|pictures|image|images|image credit|credit|credits|courtesy(?: of)?|foto|fotos|"
    r"bild|bilder|bildnachweis|bildquelle|symbolbild|symbolfoto|archivbild|archivfoto|fotografía|crédits?(?: photos?)?|crédito|créditos|"
    r"imagen(?: ilustrativa)?|imagem|immagine|kuva|kép|zdjęcie|fot|autor|snímek|"
    r"φωτό|φωτογραφία|фото|снимка|fotoğraf|gambar|ảnh|illustration|illustrationen|grafik|infografik|graphic|video|vídeo|montage|zdroj|"
    r"file photo|handout|图|图片|来源|写真|撮影|사진|תצלום|تصوير)"
    r"(?:\s?[:：]|\s(?:by|von|de|di|par|por|via|av|af|credit:|courtesy(?: of)?)\s?[: ]\s?)\s?"
    r"|(?<![^.!?…] )fot(?:o)?\.\s"
    r"|(?:(?:image|photo|picture|foto)\s)?(?:quelle|source|fuente|fonte|bron|kilde|källa|źródło)\s?[:：]\s?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_LABEL_OPENERS = frozenset(
    "staff photograph photographs photographer photo photos picture pictures image images credit credits courtesy foto fotos bild bilder "
    "bildnachweis bildquelle symbolbild symbolfoto archivbild archivfoto fotografía crédit crédits crédito créditos imagen imagem "
    "immagine kuva kép zdjęcie fot autor snímek φωτό "
    "φωτογραφία фото снимка fotoğraf gambar ảnh illustration illustrationen grafik infografik graphic video vídeo montage "
    "zdroj file handout quelle source fuente fonte bron kilde källa źródło 图 图片 来源 写真 撮影 사진 תצלום تصوير".split()
)
"""The first words of `_LABEL`; a look-up is cheaper than the pattern, and most captions have none of them."""
_LINKS = frozenset("by von de di par por via av af courtesy".split())
"""What stands between a label and a name where no colon does."""
_SIGN = re.compile(r"(?:\b(?:Bild|Foto|Grafik|Image|Photo)\s?:?\s?)?[©ⓒ]\s?|\(c\)\s|℗\s?")
_SIGNS = ("©", "ⓒ", "(c)", "℗")
_BRACKET = re.compile(r"[(\[（【]([^()\[\]（）【】]{2,120})[)\]）】]\s?\.?$")
_CLOSERS = frozenset(")]）】")
_SLASHED = re.compile(
    r"(?:^|[.!?…”\"»)]\s*|\s[|•–—]\s)((?:[^.!?|]|(?<=\b[A-Z])\.){2,60}\s?/\s?(?:[^.!?|]|(?<=\b[A-Z])\.){2,60})\.?$"
)
_SIGNED = re.compile(r"[.!?…”\"»]\s+(?:Photo|Foto|Bild)\s+([^.!?|/]{5,60})\.?$")
"""A label without a colon that opens the last sentence."""
_JAPANESE = re.compile(r"[（(]([^（）()]{1,24}(?:撮影|提供|写真))[）)]$")
_CHINESE = re.compile(r"([\u3400-\u9fff]{2,8}(?:记者|記者)\s?[\u3400-\u9fff]{2,4}\s?[摄攝])$")
_KOREAN = re.compile(r"(?<!\w)[\[(]?([가-힣\w ]{2,24}\s?(?:제공|사진|기자))[\])]?$")
_KOREAN_ENDS = tuple(f"{word}{close}" for word in ("제공", "사진", "기자") for close in ("", ")", "]"))
_STOP = re.compile(r"\w\w\.\s")
"""The end of a sentence, and no initial."""
_VIA = re.compile(r"\s(?:via|VIA|for|Via)\s")
_PARTS = re.compile(r"[/|;•·／()]|,\s|\s(?:[-–—]|and|und|et|y|&)\s")
_NOISE = frozenset(
    "file photo|file|handout|pool|pool photo|archive|archiv|archivbild|archivo|symbolbild|reproduction|screenshot|staff|courtesy|dr|"
    "stock photo|all rights reserved|stock|contributed|provided|via|file image|symbolfoto|illustration|reproducción|divulgação|"
    "cedida|cortesía|unsplash|pixabay|pexels|flickr|wikimedia|wikimedia commons|adobe stock|adobestock|nasa|esa|noaa|twitter|"
    "instagram|facebook|youtube".split("|")
)
_STOPS = frozenset('.!?…”"»')
_JOINTS = frozenset("for via by of the de del du von für and und y et & /".split())
"""What stands between the capitalised words of a credit: "Jane Roe for The Harbour Post"."""
_SIDES = frozenset(
    "left right above below top bottom center centre pictured links rechts oben unten mitte gauche droite".split()
)
_ALONE = 60
"""Characters of a bracket that is a sentence of its own."""
_ENOUGH = 5
"""Words of a caption before a slash and a name."""


def split_credit(text: str) -> tuple[str | None, str | None]:
    """A caption text parted into caption and credit, each `None` where it is not there.

    Args:
        text: what is printed under a picture.

    >>> split_credit("The bridge at dawn. Photo: Jane Roe/AP")
    ('The bridge at dawn.', 'Jane Roe/AP')
    """
    words = " ".join(text[:_LONGEST].split())
    if not words:
        return None, None
    found = _labelled(words) or _bracketed(words) or _slashed(words) or _native(words) or _bare(words) or _signed(words)
    if found is None:
        return (None, words) if _is_credit(words) else (words, None)
    start, credit = found
    caption = words[:start].rstrip(" |•–—-([（/")
    return caption or None, credit


def parse_credit(text: str) -> tuple[tuple[Person, ...], tuple[Agency, ...]]:
    """Who is named in a credit: people with their contribution, and agencies."""
    words = " ".join(text[:_LONGEST_CREDIT].split())
    words = _SIGN.sub("", words)
    is_labelled = ":" in words or "：" in words or not _LINKS.isdisjoint(words.lower().split())
    people: list[Person] = []
    agencies: list[Agency] = []
    for stretch in _VIA.split(words):
        if agency := find_agency(stretch.strip()):
            agencies.append(agency)
            continue
        for part in _PARTS.split(_LABEL.sub("", stretch) if is_labelled else stretch):
            _read_part(without_marks(part.strip(" ©")), people, agencies)
    return tuple(people), tuple(dict.fromkeys(agencies))


def _without_photo(part: str) -> str:
    """The agency's own name in "AP Photo"."""
    return part.removesuffix("s").removesuffix(" Photo") if part.endswith((" Photo", " Photos")) else part


def _read_part(part: str, people: list[Person], agencies: list[Agency]) -> None:
    part = _without_photo(part)
    if part.casefold() in _NOISE:
        return
    if agency := find_bracketed_agency(part) or find_agency(part.upper() if part == "Ap" else part):
        agencies.append(agency)
        return
    words = part.split(" ")
    for size in range(1, min(5, len(words))):
        if agency := find_agency(" ".join(words[-size:])):
            agencies.append(agency)
            part = " ".join(words[:-size])
            break
    if " " in part and is_name(part, fewest=2):
        people.append(Person(part, display_name(part), contribution=Contribution.PHOTOGRAPHY))


def _labelled(words: str) -> tuple[int, str] | None:
    """The first label after which there is no more than a credit."""
    for begin, end in _labels(words, max(0, len(words) - _REACH)):
        rest = _without_stop(words[end:].strip(" .)]）】"), words)
        if 2 <= len(rest) <= _LONGEST_CREDIT and not _is_sentence(rest):
            return begin, rest + ")" * ("(" in rest and ")" not in rest)
    return None


def _without_stop(credit: str, words: str) -> str:
    """The credit; the stop of a suffix at its end is its own."""
    is_suffix = f"{credit.rpartition(' ')[2].casefold()}." in SUFFIXES
    return f"{credit}." if is_suffix and f"{credit}." in words else credit


def _labels(words: str, first: int) -> list[tuple[int, int]]:
    """Where labels stand, in the order of print: a word that opens one, and the signs."""
    tail = words[first:].replace("İ", "i").lower()
    found: list[tuple[int, int]] = []
    if ":" in tail or "：" in tail or "fot" in tail or not _LINKS.isdisjoint(tail.split()):
        openers = [word for word in _WORD.finditer(words, first) if word[0].replace("İ", "i").lower() in _LABEL_OPENERS]
        found += [label.span() for word in openers if (label := _LABEL.match(words, word.start()))]
    if any(map(tail.__contains__, _SIGNS)):
        found += [sign.span() for sign in _SIGN.finditer(words, first)]
    return sorted(span for span in found if words[span[0]] in "©ⓒ" or not words[span[0] - 1 : span[0]].isalnum())


def _bracketed(words: str) -> tuple[int, str] | None:
    if words.rstrip(" .")[-1:] not in _CLOSERS:
        return None
    match = _BRACKET.search(words[-_LONGEST_CREDIT:])
    if match is None:
        return None
    start = max(0, len(words) - _LONGEST_CREDIT) + match.start()
    credit = match[1].strip()
    alone = words[:start].rstrip()[-1:] in _STOPS
    return (start, credit) if _is_credit(credit) or (alone and _is_named(credit)) else None


def _is_named(words: str) -> bool:
    """Whether a bracket after the caption's last sentence names somebody: names are capitalised, and it is no place."""
    first, *rest = words.split()
    if len(words) > _ALONE or any(map(str.isdigit, words)) or (not rest and first.casefold() in _SIDES):
        return False
    if not all(word[0].isupper() or word in _JOINTS for word in (first, *rest)):
        return False
    return city_country(words) is None and listed_country(words) is None and region_country(words) is None


def _slashed(words: str) -> tuple[int, str] | None:
    """As in "NAME/AGENCY" or "AGENCY/NAME" after the caption's last sentence."""
    tail = words[-_LONGEST_CREDIT:]
    match = _SLASHED.search(tail) if "/" in tail else None
    if match is not None and (_is_credit(match[1]) or (match.start() and _is_name_and_house(match[1]))):
        return max(0, len(words) - _LONGEST_CREDIT) + match.start(1), match[1].strip()
    before, slash, name = words.rstrip(" .").rpartition(" / ")
    if slash and before.count(" ") >= _ENOUGH - 1 and "/" not in before and is_name(name, fewest=2):
        return len(before), name
    return None


def _is_name_and_house(words: str) -> bool:
    """As in "Jane Roe / The Harbour Post": a name of two words, and capitalised words."""
    sides = [side.strip() for side in words.split("/")]
    if len(sides) != 2 or not all(sides):
        return False
    return any(is_name(one, fewest=2) and _is_named(two) for one, two in (sides, sides[::-1]))


def _native(words: str) -> tuple[int, str] | None:
    """As in "新华社记者 甲 摄", "（甲撮影）", "甲 제공"."""
    if words[-1] in "）)" and words[-2:-1] in "影供真":
        match = _JAPANESE.search(words[-40:])
    elif words[-1] in "摄攝":
        match = _CHINESE.search(words[-40:])
    elif words.endswith(_KOREAN_ENDS):
        match = _KOREAN.search(words[-40:])
    else:
        return None
    return (max(0, len(words) - 40) + match.start(), match[1].strip()) if match else None


def _bare(words: str) -> tuple[int, str] | None:
    """As in "The bridge at dawn. Reuters": the name of an agency and nothing else after the caption's last sentence."""
    before, stop, last = words.rstrip(" .").rpartition(". ")
    if not stop or len(last) > _BARE or last.islower() or find_agency(last) is None:
        return None
    return len(before) + len(stop), last


def _signed(words: str) -> tuple[int, str] | None:
    """As in "The bridge at dawn. Photo Jane Roe via AP"."""
    match = _SIGNED.search(words[-_LONGEST_CREDIT:])
    if match is None or not is_name(_VIA.split(match[1])[0].strip(), fewest=2):
        return None
    return max(0, len(words) - _LONGEST_CREDIT) + match.start() + 1, match[1].strip()


def _is_credit(words: str) -> bool:
    """Every part of it is a name, an agency or a word of credits, and one of them is no name; beside that, the name of an account."""
    if len(words) > _LONGEST_CREDIT:
        return False
    parts = (part.strip(" .©") for stretch in _VIA.split(words) for part in _PARTS.split(stretch))
    has_agency, accounts = False, 0
    for part in filter(None, parts):
        if (
            find_bracketed_agency(_without_photo(part))
            or is_site(part)
            or part.casefold() in _NOISE
            or _are_agencies(part)
        ):
            has_agency = True
        elif not is_name(part):
            accounts += 1
            if not part.isalnum() or accounts > 1:
                return False
    return has_agency


def _are_agencies(part: str) -> bool:
    """Two agencies in one word: "EPA-EFE"."""
    one, hyphen, two = part.partition("-")
    return bool(hyphen) and find_agency(one) is not None and find_agency(two) is not None


def _is_sentence(words: str) -> bool:
    """Running text follows the label: "Photo: the bridge was built in 1903 and …"."""
    small = sum(word[0].islower() for word in words.split(" "))
    return small > 5 or _STOP.search(words) is not None
