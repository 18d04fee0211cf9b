"""Keywords and languages as stated to the forms of the values.

In: the texts of a keywords property; a language's code in one of its spellings. Out: single tags, each once; a BCP 47
tag.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._claims.plain import plain

_LONGEST: Final = 100
"""Characters of a tag; a longer one is a sentence."""
_MACHINE: Final = re.compile(r"[A-Za-z_-]{2,24}[:=]\S.*|\d{5,}")
"""Tags for machines: "type:article", "section:sport", numbers of records."""
_IDEOGRAPHS: Final = re.compile(r"[\u3400-\u9fff]{2,12}(?: [\u3400-\u9fff]{2,12}){2,40}")
"""A list of words in ideographs that blanks part."""
_LANGUAGE: Final = re.compile(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})", re.ASCII)
_NAMED: Final = {
    "arabic": "ar",
    "chinese": "zh",
    "deutsch": "de",
    "dutch": "nl",
    "english": "en",
    "español": "es",
    "français": "fr",
    "french": "fr",
    "german": "de",
    "hindi": "hi",
    "italian": "it",
    "italiano": "it",
    "japanese": "ja",
    "korean": "ko",
    "polish": "pl",
    "portuguese": "pt",
    "português": "pt",
    "russian": "ru",
    "spanish": "es",
    "turkish": "tr",
}


def split_tags(written: list[str]) -> tuple[str, ...]:
    """Single tags; a text that is one of several is cut only where it is a list itself."""
    found: dict[str, str] = {}
    for listed in written:
        # Chinese has no blanks inside a word, so that pages part tags by them.
        text = listed.replace(" ", ",") if _IDEOGRAPHS.fullmatch(listed) else listed
        mark = ";" if ";" in text and "," not in text and "&" not in text else ","
        for part in text.replace("、", ",").replace("،", ",").replace("，", ",").split(mark):
            tag = plain(part).strip("#\"'[] ")
            if tag and len(tag) <= _LONGEST and not _MACHINE.fullmatch(tag):
                found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def language_tag(text: str) -> str | None:
    """The BCP 47 tag of a language, `None` where it is none."""
    text = text.strip().partition(",")[0].partition(".")[0]
    match = _LANGUAGE.fullmatch(text)
    if match is None:
        return _NAMED.get(text.lower())
    parts = [match[1].lower()]
    for part in re.split("[-_]", match[2])[1:]:
        if len(part) == 4 and part.isalpha():
            parts.append(part.title())
        elif len(part) == 2 or part.isdigit():
            parts.append(part.upper())
        else:
            parts.append(part.lower())
    return "-".join(parts)
