"""Datelines of Chinese, Japanese and Korean papers.

In: an opening that has East Asian letters. Out: a `Dateline` with its span in the opening, or `None`. Forms:

    zh  新华社北京8月12日电（记者甲）   本报巴黎1月28日电 记者甲报道：   （中央社記者甲台北27日電）   记者甲／台北報導
    ja  【ソウル＝甲】  【ワシントン＝甲、ロンドン＝乙】  【マニラ時事】  【10月30日 AFP】
    ko  (서울=연합뉴스) 甲 乙 기자 =   [도요하시(일본)=뉴시스]   [신문=甲 기자]

    zh  := ["据"] wire ["记者" name] [town] day ("电" | "讯") ["(" "记者" names ")"] ["记者" names "报道："]
         | town day "电" "(" "记者" names ")"  |  "(" wire ["記者" names] town day "電" ")"
         | "記者" name ("／" | "/") (town | "綜合") "報導"
    ja  := "【" (town ["="] name {"、" town "=" name} | town wire | day wire | wire town day) "】"
    ko  := ("(" | "[") town {"·" town} "=" wire (")" | "]") [names title ["="]]  |  "[" wire "=" name title "]"

Names have no capitals and stand without spaces, so each form is told by its brackets and its closing word, and a place
is what is left between them. The canonical form of any dateline is read with the alphabetic ones.
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_places import town, town_country
from newsparse._grammars.day import Day, cjk_day_at
from newsparse._lexicon.agencies import find_bracketed_agency
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.dateline import Dateline, Place

_WIDE = str.maketrans("０１２３４５６７８９（）／＝　", "0123456789()/= ")
"""One character for one, so that offsets stay."""

_CHINESE_WIRES = (
    "新华社|新华网|新華社|新華網|中新社|中新网|中国新闻网|中国新闻社|中通社|路透社|路透|法新社|美联社|美聯社|共同社|韩联社|塔斯社|人民网|央视网|"
    "中央社|德新社|埃菲社"
)
_CHINESE = re.compile(
    rf"(?:据)?(?:(?P<wire>{_CHINESE_WIRES})|本报|本刊)(?:记者(?P<who>[^\d\s,，。()]{{2,8}}))?\s?(?P<place>[^\d\s,，。()：:、]{{0,12}}?)\s?"
    r"(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<mark>电|電|讯)?"
)
_CHINESE_WIRE = re.compile(rf"(?P<wire>{_CHINESE_WIRES})[电電]")
_CHINESE_TOWN = re.compile(
    r"(?P<place>[^\d\s,，。()：:、]{2,8}?)(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<mark>[电電])"
)
_CHINESE_OUTLET = re.compile(
    r"(?P<who>[^\d\s,，。()：:、【】〔〕]{2,12}?)(?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)[讯訊电電]\((?:记者|記者|通讯员)\s?(?P<names>[^()\d]{2,40})\)"
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
_TAIWANESE = re.compile(
    rf"\((?P<wire>{_CHINESE_WIRES})?(?:特派員|特派记者|記者|记者)?(?P<words>[^\d()\s]{{0,24}}?)\s?"
    r"(?P<day>(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)(?P<kind>[^\d()\s]{0,8})[電电]\)"
)
_BRACKET = re.compile(r"【(?P<inside>[^【】\n]{2,60})】")
_JAPANESE_WIRES = re.compile(
    r"(?P<place>.{1,16}?)\s?(?P<wire>共同|時事|AFP時事|ロイター|AFP|AP|UPI|CNN|聯合ニュース|新華社|タス通信|DPA時事|dpa時事|EPA時事)"
)
_KOREAN = re.compile(
    r"[(\[](?P<place>[^=()\[\]\n]{1,24}(?:\([^()\n]{1,12}\))?)\s?=\s?(?P<wire>[^=()\[\]\n]{2,16})[)\]]"
)
_KOREAN_REPORTERS = re.compile(
    r"\s?(?P<names>[가-힣]{2,4}?(?:[ ·,]{1,2}[가-힣]{2,4}?){0,5})\s?"
    r"(?:선임기자|인턴기자|수습기자|전문기자|기자|특파원|통신원|논설위원|PD)\s?=?"
)
_KOREAN_PAPER = re.compile(r"\[(?P<wire>[^=()\[\]\n]{2,16}?)\s?=\s?(?P<names>[가-힣]{2,4})\s?(?:기자|특파원)\]")
_EQUALS = re.compile(r"\s?=")
_DESKS = frozenset({"綜合", "综合", "整理", "專題"})
"""What stands in the town's place where there was none: "comprehensive", "compiled"."""
_NAMES = re.compile(r"[\s、,，·和]+")
_JAPANESE_NAME = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々・ヶ]{2,12}")


def parse_cjk(window: str) -> Dateline | None:
    """The East Asian dateline that opens `window`, `None` where none does."""
    folded = window.translate(_WIDE)
    first = folded[0]
    if first == "【":
        return _japanese(folded) or _bracketed_paper(folded)
    if first == "〔":
        return _bracketed_paper(folded)
    if first in "([":
        return _bracketed_paper(folded) or _taiwanese(folded) or _korean(folded) or _korean_paper(folded)
    return _chinese(folded) or _chinese_town(folded) or _chinese_outlet(folded) or _chinese_paper(folded)


def _chinese(folded: str) -> Dateline | None:
    match = _CHINESE.match(folded)
    if match is None and (alone := _CHINESE_WIRE.match(folded)):
        return Dateline(agencies=_wires(alone["wire"]), end=alone.end())
    day = _day(match) if match else None
    if match is None or day is None:
        return None
    name, place = match["who"] or "", match["place"]
    if match.end("who") == match.start("place"):
        name, place = _name_and_town(name + place)
    reporters = _CHINESE_REPORTERS.match(folded, match.end())
    if not (place or match["wire"]) or not (match["mark"] or reporters):
        return None
    named = reporters or _CHINESE_REPORT.match(folded, match.end())
    people = (*_names(name), *(_names(named["names"]) if named else ()))
    places = (_place(place),) if place else ()
    return Dateline(places, _wires(match["wire"]), day.date, people, end=(named or match).end())


def _chinese_town(folded: str) -> Dateline | None:
    """A town that the gazetteer has, without an agency: its reporters have to follow."""
    match = _CHINESE_TOWN.match(folded)
    if match is None or city_country(match["place"]) is None:
        return None
    day, reporters = _day(match), _CHINESE_REPORTERS.match(folded, match.end())
    if day is None or reporters is None:
        return None
    people = tuple(_names(reporters["names"]))
    return Dateline((_place(match["place"]),), date=day.date, people=people, end=reporters.end())


def _chinese_outlet(folded: str) -> Dateline | None:
    """A paper or a site of its own, with or without a town: "浙江在线杭州4月25日讯（记者甲 通讯员 乙）"."""
    match = _CHINESE_OUTLET.match(folded)
    day = _day(match) if match else None
    if match is None or day is None:
        return None
    outlet, place = _name_and_town(match["who"])
    places = (_place(place),) if place else ()
    return Dateline(places, (_agency(outlet),), day.date, tuple(_names(match["names"])), end=match.end())


def _bracketed_paper(folded: str) -> Dateline | None:
    """A paper's reporter and town in brackets: "〔自由時報記者甲、乙／台北報導〕"."""
    match = _BRACKETED_PAPER.match(folded)
    if match is None:
        return None
    outlet, place = match["outlet"], match["place"]
    agencies = (_agency(outlet),) if outlet else ()
    places = (_place(place),) if place not in _DESKS else ()
    return Dateline(places, agencies, people=tuple(_names(match["names"])), end=match.end())


def _chinese_paper(folded: str) -> Dateline | None:
    """A paper's own reporter: "記者甲／台北報導", "本报讯 记者甲报道："; the story follows."""
    match = _CHINESE_PAPER.match(folded)
    if match is None or match.end() == len(folded):
        return None
    place = match["place"]
    if place and place not in _DESKS and city_country(place) is None and len(place) > 4:
        return None
    places = (_place(place),) if place and place not in _DESKS else ()
    return Dateline(places, people=tuple(_names(match["names"])), end=match.end())


def _taiwanese(folded: str) -> Dateline | None:
    match = _TAIWANESE.match(folded)
    if match is None:
        return None
    day = _day(match)
    if day is None:
        return None
    name, place = _split_town(match["words"])
    if not (place or match["wire"]):
        return None
    places = (_place(place),) if place else ()
    return Dateline(places, _wires(match["wire"]), day.date, tuple(_names(name)), end=match.end())


def _split_town(words: str) -> tuple[str, str]:
    """A reporter's name and the town run together: the longest town at the end is the town, else what follows three letters."""
    if words.startswith("綜合"):
        return "", ""  # Compiled at the desk.
    if place := _last_town(words):
        return words.removesuffix(place), place
    return (words[:3], words[3:]) if len(words) > 4 else ("", words)


def _name_and_town(words: str) -> tuple[str, str]:
    """A name and a town that the gazetteer has, run together; all is the name where there is no town."""
    place = _last_town(words[2:])
    return words.removesuffix(place), place


def _last_town(words: str) -> str:
    """The longest town that ends the words, empty where none does."""
    ends = (words[start:] for start in range(len(words) - 1))
    return next((end for end in ends if city_country(end) is not None), "")


def _japanese(folded: str) -> Dateline | None:
    match = _BRACKET.match(folded)
    if match is None:
        return None
    inside = match["inside"]
    if "=" in inside:
        return _pairs(inside, match.end())
    day = cjk_day_at(inside, 0)
    if day is not None:
        wires = _wires(inside[day.end :].strip())
        return Dateline((), wires, day.date, end=match.end()) if wires else None
    if chinese := _chinese_in_brackets(inside, match.end()):
        return chinese
    if wire := _JAPANESE_WIRES.fullmatch(inside):
        return Dateline((_place(wire["place"]),), _wires(wire["wire"]), end=match.end())
    return _town_first(inside, match.end())


def _pairs(inside: str, end: int) -> Dateline | None:
    """As in "ワシントン=甲、ロンドン=乙": places with their reporters; a part without a place is one more reporter."""
    places, people, agencies = [], [], []
    for part in inside.split("、"):
        town, mark, name = part.strip().partition("=")
        if not mark:
            town, name = "", town
        if wire := find_bracketed_agency(town):
            agencies.append(wire)  # "AFP=時事"
            town = ""
        if (town and (len(town) > 16 or any(sign.isdigit() for sign in town))) or not name:
            return None
        if agency := find_bracketed_agency(name):
            agencies.append(agency)
        elif not _JAPANESE_NAME.fullmatch(name.replace(" ", "")):
            return None
        else:
            people.append(name)
        places.extend([_place(town)] if town else [])
    return Dateline(tuple(places), tuple(agencies), people=tuple(people), end=end) if places or agencies else None


def _chinese_in_brackets(inside: str, end: int) -> Dateline | None:
    """As in "【新華社北京3月5日】"."""
    match = _CHINESE.fullmatch(inside)
    day = _day(match) if match and match["wire"] else None
    if match is None or day is None:
        return None
    places = (_place(match["place"]),) if match["place"] else ()
    return Dateline(places, _wires(match["wire"]), day.date, end=end)


def _town_first(inside: str, end: int) -> Dateline | None:
    """A town and its reporter run together: "【北京甲】"."""
    for size in range(10, 1, -1):
        name = inside[size:].strip()
        if _JAPANESE_NAME.fullmatch(name) and city_country(inside[:size]) is not None:
            return Dateline((_place(inside[:size]),), people=(name,), end=end)
    return None


def _korean(folded: str) -> Dateline | None:
    match = _KOREAN.match(folded)
    if match is None:
        return None
    wire = match["wire"].strip()
    reporters = _KOREAN_REPORTERS.match(folded, match.end())
    if find_bracketed_agency(wire) is None and reporters is None:
        return None
    people = tuple(_names(reporters["names"])) if reporters else ()
    closing = reporters or _EQUALS.match(folded, match.end()) or match
    places = tuple(_korean_place(name) for name in re.split(r"[·/,]\s?", match["place"]) if name.strip())
    return Dateline(places, (_agency(wire),), people=people, end=closing.end())


def _korean_paper(folded: str) -> Dateline | None:
    """The paper and its reporter in one bracket: "[신문=甲 기자]"."""
    match = _KOREAN_PAPER.match(folded)
    if match is None:
        return None
    return Dateline((), (_agency(match["wire"]),), people=(match["names"],), end=match.end())


def _korean_place(words: str) -> Place:
    name, _, region = words.strip().rstrip(")").partition("(")
    return Place(name, region, region_country(region) or None) if region else _place(name)


def _place(name: str) -> Place:
    name = name.strip(" ・")
    return Place(name, None, town_country(town(name)))


def _agency(name: str) -> Agency:
    """A paper or site that the table has not stands in the agency's place, so it is an outlet."""
    return find_bracketed_agency(name) or Agency(name, kind=AgencyKind.OUTLET)


def _wires(name: str | None) -> tuple[Agency, ...]:
    if not name:
        return ()
    agency = find_bracketed_agency(name)
    if agency is None and name.endswith("時事"):
        parts = [find_bracketed_agency(name[:-2]), find_bracketed_agency("時事")]
        return tuple(part for part in parts if part)
    return (agency,) if agency else ()


def _day(match: re.Match[str]) -> Day | None:
    return cjk_day_at(match.string, match.start("day"))


def _names(words: str) -> list[str]:
    return [name for name in _NAMES.split(words.strip().replace("通讯员", " ")) if name]
