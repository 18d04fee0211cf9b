"""Bylines of Chinese, Japanese and Korean papers.

In: a byline with East Asian letters. Out: a `Byline`, or `None`. Forms:

    ko  甲 기자 mail   甲 乙 기자   甲 연합뉴스 특파원
    zh  本报记者 甲 实习生 乙 上海报道   文/甲   作者：甲   记者甲／台北報導   上報快訊／甲
    ja  文・甲   [甲，ITmedia]   文● 甲／ASCII編集部   甲 著、乙 訳   記者 甲

Names have two to four letters and no capitals; titles tell where they are. A bare name counts only where the value is
stated to be one. Datelines do not belong here.
"""

from __future__ import annotations

import re

from newsparse._lexicon.agencies import find_agency
from newsparse.models.agency import Agency
from newsparse.models.byline import Byline, Contribution, Person

_LONGEST = 200
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_DATE = re.compile(r"\d{4}[-年./].*", re.DOTALL)
_HAN = r"[\u3400-\u9fff々]"
_KOREAN = re.compile(
    r"(?P<names>[가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,5}?)\s?(?P<body>[가-힣A-Za-z]{2,12}(?:뉴스|일보|신문|인포맥스|방송))?\s?"
    r"(?P<role>선임기자|인턴기자|수습기자|전문기자|기자|특파원|논설위원|통신원|인턴|PD|위원)(?=[\s=,|(]|$)"
)
_REPORTER = re.compile(
    rf"(?P<body>本[报報刊]|[\u3400-\u9fff]{{2,6}})??(?P<role>特约记者|见习记者|特派记者|特派員|记者|記者|实习生|通讯员|责任编辑|编辑|編輯|作者|撰文|翻訳者|執筆|文)"
    rf"\s?[:：／/●・\s]?\s?(?P<name>{_HAN}{{2,4}}|[\u3040-\u30ff\u3400-\u9fffー・]{{2,12}}|{_HAN}{{1,2}} {_HAN}{{1,2}}|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){{1,3}})(?![\u3040-\u309f])"
)
_SLASHED = re.compile(rf"(?P<body>[\u3400-\u9fff]{{2,8}})[／/](?P<name>{_HAN}{{2,4}})$")
_LISTED = re.compile(r"[\[［](?P<name>[\u3040-\u30ff\u3400-\u9fff々 ]{2,10})[，,、]\s?(?P<body>[^\]］]{2,20})[\]］]$")
_DONE = re.compile(r"(?P<name>[^、，,]{2,24}?)\s(?P<role>著|監訳|訳|文|写真)(?=[、，,]|$)")
_PLACE = re.compile(r"(?P<place>[\u3400-\u9fff]{2,6})(?:报道|報導|報道)$")
_TAIL_BODY = re.compile(r"[／/](?P<body>[A-Za-z\u3040-\u30ff\u3400-\u9fff]{2,16}(?:部|社|局|網|网|編集部))$")
_NAME = re.compile(rf"{_HAN}{{2,4}}|[가-힣]{{2,4}}|{_HAN}{{1,4}}[\u3040-\u30ff]{{1,6}}|{_HAN}{{1,3}} {_HAN}{{1,3}}")
_DEEDS = {
    "编辑": Contribution.EDITING, "編輯": Contribution.EDITING, "责任编辑": Contribution.EDITING, "監訳": Contribution.TRANSLATION,
    "翻訳者": Contribution.TRANSLATION, "訳": Contribution.TRANSLATION, "写真": Contribution.PHOTOGRAPHY,
}  # fmt: skip
_LABELS = frozenset({"作者", "文", "撰文", "執筆", "著", "编辑", "編輯", "责任编辑", "翻訳者", "訳", "監訳", "写真"})


def parse_cjk_byline(text: str, *, is_stated: bool = False) -> Byline | None:
    """The byline that an East Asian text is.

    Args:
        text: the whole byline.
        is_stated: the page says that the value is a name, so that a bare one counts.
    """
    if len(text) > _LONGEST:
        return None
    words = _DATE.sub("", text).replace("\u3000", " ").strip() or text
    return _korean(words, text) or _chinese_or_japanese(words, text) or (_bare(words, text) if is_stated else None)


def _korean(words: str, text: str) -> Byline | None:
    match = _KOREAN.match(words)
    if match is None:
        return None
    email = _EMAIL.search(words)
    names = match["names"].replace("·", " ").replace(",", " ").split()
    agencies, bodies = _bodies(match["body"])
    affiliation = match["body"]
    people = tuple(Person(name, role=match["role"], affiliation=affiliation) for name in names)
    if email and len(people) == 1:
        people = (Person(names[0], role=match["role"], affiliation=affiliation, email=email[0]),)
    return Byline(people, agencies, bodies, None, text)


def _chinese_or_japanese(words: str, text: str) -> Byline | None:
    for pattern in (_SLASHED, _LISTED):
        if match := pattern.match(words):
            agencies, bodies = _bodies(match["body"].strip())
            return Byline(
                (Person(match["name"].strip(), affiliation=match["body"].strip()),), agencies, bodies, None, text
            )
    done = list(_DONE.finditer(words))
    if done:
        people = tuple(_person(match["name"].strip(" 、，,"), match["role"]) for match in done)
        return Byline(people, text=text)
    found = list(_REPORTER.finditer(words))
    if not found or found[0].start() > 4:
        return None
    place = _PLACE.search(words)
    tail = _TAIL_BODY.search(words)
    agencies, bodies = _bodies(tail["body"] if tail else None)
    people = tuple(_person(match["name"], match["role"], place["place"] if place else None) for match in found)
    return Byline(people, agencies, bodies, None, text)


def _person(name: str, role: str, place: str | None = None) -> Person:
    shown = None if role in _LABELS else role
    return Person(name, role=shown, location=place, contribution=_DEEDS.get(role, Contribution.WRITING))


def _bare(words: str, text: str) -> Byline | None:
    if agency := find_agency(words):
        return Byline(agencies=(agency,), text=text)
    names = [name.strip() for name in re.split(r"[、，,／/|]", words)]
    if all(_NAME.fullmatch(name) for name in names):
        return Byline(tuple(map(Person, names)), text=text)
    return None


def _bodies(body: str | None) -> tuple[tuple[Agency, ...], tuple[str, ...]]:
    if not body:
        return (), ()
    agency = find_agency(body)
    return ((agency,), ()) if agency else ((), (body,))
