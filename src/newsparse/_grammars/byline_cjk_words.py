"""The words of an East Asian byline, and what each of them is.

In: a byline with East Asian letters. Out: `CjkWord`s: a name, a title, both of them written together, a body, a place
with its verb, words for nobody, or nothing that a byline has. Words stand between blanks and marks; in a row of
Western words each is a part of one name. Whose title it is, is not decided here.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import Final, NamedTuple

from newsparse._grammars.supplier import is_site
from newsparse._lexicon.agencies import find_agency
from newsparse._lexicon.byline_words import COLLECTIVES
from newsparse._lexicon.byline_words_cjk import (
    CJK_BODIES,
    CJK_DESKS,
    CJK_INSIDE,
    CJK_OWN,
    CJK_PLACED,
    CJK_SOURCES,
    CJK_TITLES,
    NO_CJK_NAME,
    SURNAMES,
    CjkRow,
)
from newsparse._lexicon.places import city_country
from newsparse.models.agency import Agency
from newsparse.models.byline import Contribution

_HAN: Final = "\u3400-\u9fff々〆ヶ"
_MARK = re.compile(
    rf"\s*[／/|｜丨:：●■□○◆◎=＝,，、;；()（）\[\]［］【】〔〕<>〈〉「」@＠+─—–]+\s*|[\s\u3000]+|(?<=[{_HAN}]{{2}})[及暨與与](?=[{_HAN}]{{2}})"
)
_NAME = re.compile(
    rf"[{_HAN}]{{2,4}}|[가-힣]{{2,4}}|[{_HAN}]{{1,3}}[\u3040-\u30ff]{{1,6}}|[\u30a0-\u30ff]{{2,10}}"
    rf"|[{_HAN}]{{2,5}}[·．‧][{_HAN}]{{2,6}}|[\u3041-\u309f]{{2,3}}[{_HAN}]{{1,3}}"
)
_WESTERN = re.compile(r"[A-ZÀ-Þ][\w.'’-]{0,30}")
_MIXED = re.compile(rf"(?=.{{0,15}}[A-Za-z])(?=.{{0,15}}[{_HAN}])[\w.]{{3,16}}")
_BODY = re.compile(r"(?=.{0,23}[A-Za-z\u3040-\u9fff\uac00-\ud7af])[\w.&・ー]{2,24}")
_REPORTERS: Final = ("记者", "記者")
_POSTED: Final = ("本报驻", "本報駐", "驻", "駐")
"""A correspondent in a place: "本报驻伊斯兰堡记者"."""
_GIVEN: Final = ("提供", "제공")
"""What was handed to the paper: a picture, and no person."""
_NO_PLACE: Final = ("综合", "綜合", "採訪", "采访", "專題", "专题", "摄影", "攝影")
"""What stands before the verb and is no place: "综合报道"."""
_KOREAN_DESKS: Final = ("부", "팀", "센터")
"""What Korean desks end in, and no name."""
_EDGES: Final = " 　。．・·•.-–—"


class Title(NamedTuple):
    """A title or a label."""

    words: str
    deed: Contribution
    is_role: bool
    """It is a job title, and kept as the person's role."""
    is_last: bool
    """It stands after the name."""
    is_japanese: bool


class CjkWord(NamedTuple):
    """A word between two marks."""

    kind: str
    """name, title, titled (a name with its title), body, place, placed (its verb alone), collective, nothing or junk."""
    text: str
    title: Title | None = None
    body: str | None = None
    """The body written before the title."""
    agency: Agency | None = None
    is_blank_before: bool = False
    is_after: bool = False
    """The title is written after the name."""


class CjkTable(NamedTuple):
    """The titles, as a word is asked for them."""

    titles: dict[str, Title]
    sizes: tuple[int, ...]
    """The lengths that titles have, the longest first."""

    @classmethod
    def of(cls, rows: tuple[CjkRow, ...]) -> CjkTable:
        """The table of some rows."""
        found: dict[str, Title] = {}
        for row in rows:
            for words, is_role in ((row.titles, True), (row.labels, False)):
                for word in filter(None, words.split("|")):
                    is_last = row.language == "ko" and is_role
                    is_japanese = row.language == "ja" and word not in found
                    found[word] = Title(word, Contribution(row.deed), is_role, is_last, is_japanese)
        return cls(found, tuple(sorted({len(word) for word in found}, reverse=True)))


TABLE: Final = CjkTable.of(CJK_TITLES)


def cjk_words(text: str) -> list[CjkWord]:
    """The words of a byline, in the order of print."""
    parts: list[tuple[str, str, str]] = []
    done, before = 0, ""
    for match in _MARK.finditer(text):
        parts.append((text[done : match.start()].strip(_EDGES), before, match[0].strip()))
        done, before = match.end(), match[0].strip() or " "
    parts.append((text[done:].strip(_EDGES), before, ""))
    words: list[CjkWord] = []
    parts = _joined([part for part in parts if part[0]])
    for part in parts:
        word, mark, after = part
        read = _read(word, after, has_title=bool(words) and words[-1].kind == "title", is_last=part is parts[-1])
        if read[0].kind == "placed":
            words[-1:] = [word._replace(kind=_where(word.text)) for word in words[-1:]]
        else:
            words += [found._replace(is_blank_before=mark == " ") for found in read]
    return words


def _where(town: str) -> str:
    """A place, or words for none."""
    return "collective" if town.startswith(_NO_PLACE) else "place"


def _joined(parts: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Western words with nothing but blanks between them are one name."""
    joined: list[tuple[str, str, str]] = []
    for word, before, after in parts:
        if joined and before == " " and _WESTERN.fullmatch(word) and _WESTERN.fullmatch(joined[-1][0].split(" ")[-1]):
            joined[-1] = (f"{joined[-1][0]} {word}", joined[-1][1], after)
        else:
            joined.append((word, before, after))
    return joined


def _read(word: str, after: str, *, has_title: bool, is_last: bool) -> list[CjkWord]:
    if after in {"=", "＝"} and word not in TABLE.titles:
        return [CjkWord("place", word)]  # "대구=甲乙丙 기자"
    if title := TABLE.titles.get(word):
        return [CjkWord("title", word, title)]
    if word in CJK_SOURCES:
        return [CjkWord("nothing", word)]
    if agency := find_agency(word):
        return [CjkWord("body", word, agency=agency)]
    if is_last and word in COLLECTIVES:
        return [CjkWord("collective", word)]
    read = _listed(word) or _reported(word) or _titled(word) or _placed(word) or _signing(word)
    if not read and after in {":", "："}:
        return [CjkWord("junk", word)]  # A label that is none of these: "Source: 甲".
    return read or [_plain(word, has_title=has_title)]


def _listed(word: str) -> list[CjkWord]:
    """As in "甲乙丙·甲乙丁 기자", "글·사진 甲乙丙", "文・写真 甲乙"."""
    parts = re.split("[·•・]", word)
    if len(parts) < 2:
        return []
    titles = [*takewhile(TABLE.titles.__contains__, parts)]
    names = parts[len(titles) :]
    if not names:
        return [CjkWord("title", word, TABLE.titles[parts[0]])]
    if len(parts) == 2 and not titles and _is_body(parts[0]) and _is_name(parts[1]):
        return [CjkWord("body", parts[0]), CjkWord("name", parts[1])]  # "社会部・甲乙"
    if titles and all(map(_is_name, names)):
        return [CjkWord("title", parts[0], TABLE.titles[parts[0]]), CjkWord("name", "・".join(names))]
    if all("가" <= part[:1] <= "힣" and _is_name(part) for part in parts):
        return [CjkWord("name", part) for part in parts]
    return []


def _titled(word: str) -> list[CjkWord]:
    """A title written together with a name, a body, or both: "记者甲乙", "甲乙記者", "新华社记者", "中央社記者甲乙"."""
    for size in TABLE.sizes:
        if size < 2 or size >= len(word):
            continue
        rest = word[size:]
        if (title := TABLE.titles.get(word[:size])) and not title.is_last and _may_follow(rest, title):
            return [CjkWord("titled", rest, title)]
        if (title := TABLE.titles.get(word[-size:])) and (read := _title_last(word[:-size], title)):
            return read
    for place in range(2, len(word) - 3):
        for size in (4, 3, 2):
            title = TABLE.titles.get(word[place : place + size])
            if title and title.is_role and _is_body(word[:place]) and _is_name(word[place + size :]):
                return [_owned(CjkWord("titled", word[place + size :], title), word[:place])]
    return []


def _reported(word: str) -> list[CjkWord]:
    """As in "記者甲乙丙台北報導": a name of three letters, the place and its verb follow the title."""
    verb = next((verb for verb in CJK_PLACED if word.endswith(verb)), "")
    place = next((place for title in _REPORTERS if (place := word.find(title)) >= 0), -1)
    if not verb or place < 0:
        return []
    words = word[place + 2 : -len(verb)]
    name, town = words[:3], words[3:]
    if not is_dated_name(name) or not (2 <= len(town) <= 5 or town == ""):
        return []
    titled = CjkWord("titled", name, TABLE.titles[word[place : place + 2]])
    where = CjkWord(_where(town) if town else "collective", town or word)
    return [_owned(titled, word[:place]) if word[:place] else titled, where]


def _may_follow(rest: str, title: Title) -> bool:
    """Whether letters right after a title are a name; after a mere label they open with a family name."""
    if len(rest) == 1:
        return rest in SURNAMES  # "記者郭 甲": the second half stands apart.
    return _is_name(rest) and (title.is_role or title.is_japanese or rest[0] in SURNAMES)


def _title_last(head: str, title: Title) -> list[CjkWord]:
    if head.startswith(_POSTED) and len(town := head.lstrip("本报報駐驻")) > 1:
        return [CjkWord("place", town), CjkWord("title", head + title.words, title)]
    if head in CJK_OWN:
        return [CjkWord("title", head + title.words, title)]
    if title.is_role and (_is_body(head) or (len(head) == 2 and head[1] in CJK_BODIES)):
        return [_owned(CjkWord("title", head + title.words, title), head)]
    if not _is_name(head):
        return []
    return [CjkWord("titled", head, title, is_after=True)]


def _owned(word: CjkWord, body: str) -> CjkWord:
    return word if body in CJK_OWN else word._replace(body=body, agency=find_agency(body))


def _placed(word: str) -> list[CjkWord]:
    """As in "上海报道", "发自上海"; "综合报道" is of no place."""
    if word in CJK_PLACED:  # "雲林 報導"
        return [CjkWord("nothing" if word.startswith(_NO_PLACE) else "placed", word)]
    for verb in CJK_PLACED:
        place = word.removesuffix(verb) if word.endswith(verb) else word.removeprefix(verb)
        if place != word:
            is_place = 2 <= len(place) <= 6 and not place.startswith(_NO_PLACE)
            return [CjkWord("place" if is_place else "collective", place if is_place else word)]
    return []


def _signing(word: str) -> list[CjkWord]:
    if word in COLLECTIVES or word.endswith(CJK_DESKS):
        return [CjkWord("collective", word)]
    if len(word) > 2 and word.endswith(_KOREAN_DESKS):
        return [CjkWord("body", word)]
    return [CjkWord("nothing", word)] if word.endswith(_GIVEN) else []


def _plain(word: str, *, has_title: bool) -> CjkWord:
    if " " in word or (has_title and _WESTERN.fullmatch(word)):
        return CjkWord("name", word)
    if city_country(word) is not None:
        return CjkWord("place", word)
    if _is_body(word):
        return CjkWord("body", word)
    if _is_name(word) or (len(word) == 1 and "\u3400" <= word <= "\u9fff"):
        return CjkWord("name", word)
    return CjkWord("body" if word.isascii() and (word.isalnum() or is_site(word)) else "junk", word)


def is_dated_name(word: str) -> bool:
    """Three letters, the first of which is a Chinese family name: with a date beside it, it is who wrote."""
    return len(word) == 3 and word[0] in SURNAMES and _is_name(word)


def _is_name(word: str) -> bool:
    return _NAME.fullmatch(word) is not None and word not in NO_CJK_NAME


def _is_body(word: str) -> bool:
    if word.endswith(CJK_BODIES) or any(part in word for part in CJK_INSIDE):
        return len(word) > 2 and _BODY.fullmatch(word) is not None
    return _MIXED.fullmatch(word) is not None or find_agency(word) is not None
