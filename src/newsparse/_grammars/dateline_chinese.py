"""Datelines of Chinese papers and agencies.

In: an opening in which wide signs are narrow. Out: a `Dateline` with its span in the opening, or `None`. Forms:

    新华社北京8月12日电（记者甲）   本报巴黎1月28日电 记者甲报道：   （中央社記者甲台北27日電）   记者甲／台北報導   （吉隆坡5日讯）
    新京报讯（记者甲）   【大紀元2024年05月05日訊】   【环球时报记者 甲】   财联社5月5日电，   央视网消息：

    zh  := ["据"] wire ["记者" name] [town] day ("电" | "讯") ["(" "记者" names ")"] ["记者" names "报道："]
         | ["据"] wire "电" | wire ("消息" | "快讯") "："  |  town day "电" ("(" "记者" names ")" | " " name)
         | outlet day "电" ("，" | " " | "(" "记者" names ")")  |  outlet "讯" "(" "记者" names ")"
         | "(" [wire] ["記者" names] town day ("電" | "讯") ")"  |  "【" outlet (day "訊" | "记者" names) "】"
         | "記者" name ("／" | "/") (town | "綜合") "報導"
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_cjk_parts import (
    agency_of_a_paper,
    day_of,
    last_town,
    name_and_town,
    names_in,
    outlets,
    place_of,
    wires_of,
)
from newsparse._lexicon.byline_words_cjk import CJK_OWN, SURNAMES
from newsparse._lexicon.places import city_country
from newsparse.models.dateline import Dateline

_CHINESE_WIRES = (
    "新华社|新华网|新華社|新華網|中新社|中新网|中国新闻网|中国新闻社|中通社|路透社|路透|法新社|美联社|美聯社|共同社|韩联社|塔斯社|人民网|央视网|"
    "中央社|德新社|埃菲社"
)
_CHINESE = re.compile(
    rf"(?:据)?(?:(?P<wire>{_CHINESE_WIRES})|本报|本刊)(?:记者(?P<who>[^\d\s,，。()]{{2,8}}))?\s?(?P<place>[^\d\s,，。()：:、]{{0,12}}?)\s?"
    r"(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<mark>电|電|讯)?"
)
_CHINESE_WIRE = re.compile(
    rf"(?:据(?=\S{{2,6}}[电電][\s,，：(]))?(?P<wire>{_CHINESE_WIRES})(?:[电電]|(?:消息|快讯|快訊)[：,，])"
)
_CHINESE_TOWN = re.compile(
    r"(?P<place>[^\d\s,，。()：:、]{2,8}?)(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<mark>[电電])"
)
_CHINESE_NAME = re.compile(r"\s(?P<names>[\u3400-\u9fff]{2,4})(?=\s|\Z)")
"""The reporter's name between blanks after a town's day: "北京3月5日电 甲乙丙 "."""
_CHINESE_OUTLET = re.compile(
    r"(?P<who>[^\d\s,，。()：:、【】〔〕]{2,12}?)(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)(?:[讯訊电電]|消息)\((?:记者|記者|通讯员)\s?(?P<names>[^()\d]{2,40})\)"
)
_CHINESE_DESK = re.compile(
    r"(?P<who>[^\d\s,，。()：:、【】〔〕]{2,8}(?:社|网|網|报|報|刊|本报|本報))(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[讯訊电電][\s,，]"
)
_CHINESE_NEWS = re.compile(
    r"(?P<who>[^\d\s,，。()：:、【】〔〕]{1,7}[报報网網刊社])[讯訊]\s?\((?:记者|記者|通讯员)\s?(?P<names>[^()\d]{2,40})\)"
)
_BRACKETED_NEWS = re.compile(
    r"【(?P<who>[^\d\s,，。()：:、【】]{2,8})\s?(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[讯訊电電]】"
    r"(?:\s?\((?P=who)(?:记者|記者)(?P<names>[^()\d]{2,20}?)(?:综合|綜合)?(?:报导|報導|报道|報道)\))?"
)
_BRACKETED_REPORTER = re.compile(
    r"【(?P<who>[^\d\s,，。()：:、【】]{2,8}?)(?:特约|特派)?(?:记者|記者)\s?(?P<names>[^\d()【】]{2,40})】"
)
_BRACKETED_PAPER = re.compile(
    r"[【〔\[(](?P<outlet>[^\d\s,，。()：:、/]{2,8})?(?:記者|记者)(?P<names>[^\d\s,，。()/：:]{2,14})[/](?P<place>[^\d\s,，。()：:]{2,8}?)"
    r"(?:報導|报道|报导|報道)[】〕\])]"
)
_CHINESE_PAPER = re.compile(
    r"(?:(?:本报|本刊)[讯訊]\s?)?(?:特派)?(?:記者|记者)(?P<names>[^\d\s,，。()/：:]{2,9})(?:[/]\s?(?P<place>[^\d\s,，。()：:]{2,8}?))?"
    r"(?:報導|报道|报导)[:：]?\s?"
)
_CHINESE_REPORTERS = re.compile(
    r"\s?\((?:(?:特约|见习|本报|通讯员|特派)?(?:记者|記者|通讯员)\s?)?(?P<names>[^()\d]{2,40})\)"
)
_CHINESE_REPORT = re.compile(r"\s?(?:特派)?(?:记者|記者)(?P<names>[^\d\s,，。()：:]{2,12}?)(?:报道|報導|报导)[：:，,]?")
_LONGEST_NAME = 4
"""Letters; more of them are a name and a town that the gazetteer has not."""
_REPORTERS = re.compile(r"\S{0,8}(?:记者|記者)")
_TAIWANESE = re.compile(
    rf"\((?P<wire>{_CHINESE_WIRES})?(?:特派員|特派记者|記者|记者)?(?P<words>[^\d()\s]{{0,24}}?)\s?"
    r"(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<kind>[^\d()\s]{0,8})(?P<mark>[電电讯訊])\)"
)
_DESKS = frozenset({"綜合", "综合", "整理", "專題"})
"""What stands in the town's place where there was none: "comprehensive", "compiled"."""


def read_wire(folded: str) -> Dateline | None:
    match = _CHINESE.match(folded)
    if match is None and (alone := _CHINESE_WIRE.match(folded)):
        return Dateline(agencies=wires_of(alone["wire"]), end=alone.end())
    day = day_of(match) if match else None
    if match is None or day is None:
        return None
    name, place = match["who"] or "", match["place"]
    if match.end("who") == match.start("place"):
        name, place = name_and_town(name + place)
    reporters = _CHINESE_REPORTERS.match(folded, match.end())
    if not (place or match["wire"]) or not (match["mark"] or reporters):
        return None
    named = reporters or _CHINESE_REPORT.match(folded, match.end())
    people = (*names_in(name), *(names_in(named["names"]) if named else ()))
    places = (place_of(place),) if place else ()
    return Dateline(places, wires_of(match["wire"]), day.date, people, end=(named or match).end())


def read_town(folded: str) -> Dateline | None:
    """A town that the gazetteer has, without an agency: its reporters have to follow, or one name between blanks."""
    match = _CHINESE_TOWN.match(folded)
    if match is None or city_country(match["place"]) is None:
        return None
    day = day_of(match)
    reporters = _CHINESE_REPORTERS.match(folded, match.end()) or _CHINESE_NAME.match(folded, match.end())
    if day is None or reporters is None or not (reporters[0].endswith(")") or reporters["names"][0] in SURNAMES):
        return None
    people = tuple(names_in(reporters["names"]))
    return Dateline((place_of(match["place"]),), date=day.date, people=people, end=reporters.end())


def read_outlet(folded: str) -> Dateline | None:
    """A paper or a site of its own, with or without a town: "浙江在线杭州4月25日讯（记者甲 通讯员 乙）"."""
    match = _CHINESE_OUTLET.match(folded) or _CHINESE_DESK.match(folded)
    day = day_of(match) if match else None
    if match is None or day is None:
        return None
    outlet, place = name_and_town(match["who"])
    places = (place_of(place),) if place else ()
    people = tuple(names_in(match["names"])) if match.re is _CHINESE_OUTLET else ()
    end = match.end() - (match.re is _CHINESE_DESK)
    return Dateline(places, outlets(outlet), day.date, people, end=end)


def read_news(folded: str) -> Dateline | None:
    """A paper's own news and its reporters: "新京报讯（记者甲）"."""
    match = _CHINESE_NEWS.match(folded)
    if match is None:
        return None
    return Dateline((), outlets(match["who"]), people=tuple(names_in(match["names"])), end=match.end())


def read_bracketed_news(folded: str) -> Dateline | None:
    """A paper with its day or its reporter: "【大紀元2024年05月05日訊】", "【环球时报记者 甲】"."""
    match = _BRACKETED_NEWS.match(folded) or _BRACKETED_REPORTER.match(folded)
    if match is None:
        return None
    day = day_of(match) if match.re is _BRACKETED_NEWS else None
    names, place = name_and_town(_REPORTERS.sub(" ", match["names"] or ""))
    places = (place_of(place),) if place else ()
    people = tuple(name for name in names_in(names) if len(name) <= _LONGEST_NAME)
    return Dateline(places, outlets(match["who"]), day.date if day else None, people, end=match.end())


def read_bracketed_paper(folded: str) -> Dateline | None:
    """A paper's reporter and town in brackets: "〔自由時報記者甲、乙／台北報導〕"."""
    match = _BRACKETED_PAPER.match(folded)
    if match is None:
        return None
    outlet, place = match["outlet"], match["place"]
    agencies = (agency_of_a_paper(outlet),) if outlet else ()
    places = (place_of(place),) if place not in _DESKS else ()
    return Dateline(places, agencies, people=tuple(names_in(match["names"])), end=match.end())


def read_paper(folded: str) -> Dateline | None:
    """A paper's own reporter: "記者甲／台北報導", "本报讯 记者甲报道："; the story follows."""
    match = _CHINESE_PAPER.match(folded)
    if match is None or match.end() == len(folded):
        return None
    place = match["place"]
    if place and place not in _DESKS and city_country(place) is None and len(place) > 4:
        return None
    places = (place_of(place),) if place and place not in _DESKS else ()
    return Dateline(places, people=tuple(names_in(match["names"])), end=match.end())


def read_taiwanese(folded: str) -> Dateline | None:
    match = _TAIWANESE.match(folded)
    if match is None:
        return None
    day = day_of(match)
    if day is None:
        return None
    name, place = ("", _without_own(match["words"])) if match["mark"] in "讯訊" else _split_town(match["words"])
    if not (place or match["wire"]):
        return None
    places = (place_of(place),) if place else ()
    return Dateline(places, wires_of(match["wire"]), day.date, tuple(names_in(name)), end=match.end())


def _without_own(words: str) -> str:
    """Without what a paper calls itself: "本报古晋"."""
    return words[2:] if words.startswith(CJK_OWN) else words


def _split_town(words: str) -> tuple[str, str]:
    """A reporter's name and the town run together: the longest town at the end is the town, else what follows three letters."""
    if words.startswith("綜合"):
        return "", ""  # Compiled at the desk.
    if (town := _without_own(words)) != words:
        return "", town
    if place := last_town(words):
        return words.removesuffix(place), place
    return (words[:3], words[3:]) if len(words) > 4 else ("", words)


def read_in_brackets(inside: str, end: int) -> Dateline | None:
    """As in "【新華社北京3月5日】"."""
    match = _CHINESE.fullmatch(inside)
    day = day_of(match) if match and match["wire"] else None
    if match is None or day is None:
        return None
    places = (place_of(match["place"]),) if match["place"] else ()
    return Dateline(places, wires_of(match["wire"]), day.date, end=end)
