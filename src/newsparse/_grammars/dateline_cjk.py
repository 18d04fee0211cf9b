"""Datelines of Chinese, Japanese and Korean papers.

In: an opening that has East Asian letters. Out: a `Dateline` with its span in the opening, or `None`. The Chinese forms
are in dateline_chinese.py; the others:

    ja  【ソウル＝甲】  【ワシントン＝甲、ロンドン＝乙】  【マニラ時事】  【10月30日 AFP】  ［東京　５日　ロイター］ -  ロンドン（ＣＮＮ）
    ko  (서울=연합뉴스) 甲 乙 기자 =   [도요하시(일본)=뉴시스]   [신문=甲 기자]   [신문 甲 기자]

    ja  := "【" (town ["="] name {"、" town "=" name} | town wire | day wire | wire town day) "】"
         | "[" town day wire "]" ["-"]  |  [town] "(" wire ")" ("　" | "-")
    ko  := ("(" | "[" | "【") town {"·" town} "=" wire (")" | "]" | "】") [names title ["="]]  |  "[" wire ("=" | " ") name title "]"

Names have no capitals and stand without spaces, so each form is told by its brackets and its closing word, and a place
is what is left between them. The canonical form of any dateline is read with the alphabetic ones.
"""

from __future__ import annotations

import re

from newsparse._grammars.dateline_chinese import (
    read_bracketed_news,
    read_bracketed_paper,
    read_in_brackets,
    read_news,
    read_outlet,
    read_paper,
    read_taiwanese,
    read_town,
    read_wire,
)
from newsparse._grammars.dateline_cjk_parts import agency_of_a_paper, day_of, names_in, place_of, wires_of
from newsparse._grammars.day import cjk_day_at
from newsparse._lexicon.agencies import find_bracketed_agency
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.dateline import Dateline, Place

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in "，："} | {0x3000: 0x20}
"""One character for one, so that offsets stay."""
_BRACKET = re.compile(r"【(?P<inside>[^【】\n]{2,60})】")
_JAPANESE_WIRES = re.compile(
    r"(?P<place>.{1,16}?)\s?(?P<wire>共同|時事|AFP時事|ロイター|AFP|AP|UPI|CNN|聯合ニュース|新華社|タス通信|DPA時事|dpa時事|EPA時事)"
)
_JAPANESE_REUTERS = re.compile(r"\[(?:(?P<place>\D{1,16}?)\s)?(?P<day>\d{1,2}日)\s(?P<wire>[^\]\d]{2,8})\](?:\s?-)?")
"""As in "［東京　５日　ロイター］ - "."""
_WIRE_AFTER_TOWN = re.compile(
    r"(?P<place>[\u3040-\u30ff\u3400-\u9fff・]{2,12})?\((?P<wire>[A-Z]{2,4}|[\u3040-\u30ff\u3400-\u9fff]{2,6})\)(?=\s|[-—–―])\s?[-—–―]{0,2}"
)
"""As in "ロンドン（ＣＮＮ）　"."""
_KOREAN = re.compile(
    r"[(\[【](?P<place>[^=()\[\]\n]{1,24}(?:\([^()\n]{1,12}\))?)\s?=\s?(?P<wire>[^=()\[\]【】\n]{2,16})[)\]】]"
)
_KOREAN_REPORTERS = re.compile(
    r"\s?(?P<names>[가-힣]{2,4}?(?:[ ·,]{1,2}[가-힣]{2,4}?){0,5})\s?"
    r"(?:선임기자|인턴기자|수습기자|전문기자|기자|특파원|통신원|논설위원|PD)\s?=?"
)
_KOREAN_PAPER = re.compile(
    r"\[(?!(?:사진|단독|속보|종합|인터뷰|글|취재|영상|포토)\s)(?P<wire>[^=()\[\]\n]{2,16}?)(?:\s?=\s?|\s)(?P<names>[가-힣]{2,4})\s?(?:선임기자|전문기자|인턴기자|기자|특파원)\]"
)
_HANGUL = re.compile("[가-힣]")
_EQUALS = re.compile(r"\s?=")
_JAPANESE_NAME = re.compile(r"[\u3040-\u30ff\u3400-\u9fff々・ヶ]{2,12}")


def parse_cjk(window: str) -> Dateline | None:
    """The East Asian dateline that opens `window`, `None` where none does."""
    folded = window.translate(_WIDE)
    first = folded[0]
    if first == "【":
        return _korean(folded) or read_bracketed_news(folded) or _japanese(folded) or read_bracketed_paper(folded)
    if first == "〔":
        return read_bracketed_paper(folded)
    if first in "([":
        found = read_bracketed_paper(folded) or read_taiwanese(folded) or _korean(folded) or _korean_paper(folded)
        return found or _japanese_reuters(folded) or _wire_after_town(folded)
    found = read_wire(folded) or read_town(folded) or read_outlet(folded) or read_news(folded)
    return found or read_paper(folded) or _wire_after_town(folded)


def _japanese(folded: str) -> Dateline | None:
    match = _BRACKET.match(folded)
    if match is None:
        return None
    inside = match["inside"]
    if "=" in inside:
        return _pairs(inside, match.end())
    day = cjk_day_at(inside, 0)
    if day is not None:
        wires = wires_of(inside[day.end :].strip())
        return Dateline((), wires, day.date, end=match.end()) if wires else None
    if chinese := read_in_brackets(inside, match.end()):
        return chinese
    if wire := _JAPANESE_WIRES.fullmatch(inside):
        return Dateline((place_of(wire["place"]),), wires_of(wire["wire"]), end=match.end())
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
        if both := _JAPANESE_WIRES.fullmatch(town):
            town = both["place"]  # "ロサンゼルス共同＝甲"
            agencies.extend(wires_of(both["wire"]))
        if (town and (len(town) > 16 or any(sign.isdigit() for sign in town))) or not name:
            return None
        if agency := find_bracketed_agency(name):
            agencies.append(agency)
        elif not _JAPANESE_NAME.fullmatch(name.replace(" ", "")):
            return None
        else:
            people.append(name)
        places.extend([place_of(town)] if town else [])
    return Dateline(tuple(places), tuple(agencies), people=tuple(people), end=end) if places or agencies else None


def _town_first(inside: str, end: int) -> Dateline | None:
    """A town and its reporter run together: "【北京甲】"."""
    for size in range(10, 1, -1):
        name = inside[size:].strip()
        if _JAPANESE_NAME.fullmatch(name) and city_country(inside[:size]) is not None:
            return Dateline((place_of(inside[:size]),), people=(name,), end=end)
    return None


def _japanese_reuters(folded: str) -> Dateline | None:
    match = _JAPANESE_REUTERS.match(folded)
    wires = wires_of(match["wire"].strip()) if match else ()
    day = day_of(match) if match else None
    if match is None or day is None or not wires:
        return None
    places = (place_of(match["place"]),) if match["place"] else ()
    return Dateline(places, wires, day.date, end=match.end())


def _wire_after_town(folded: str) -> Dateline | None:
    match = _WIRE_AFTER_TOWN.match(folded)
    wires = wires_of(match["wire"]) if match else ()
    if match is None or not wires or (match["place"] and city_country(match["place"]) is None):
        return None
    places = (place_of(match["place"]),) if match["place"] else ()
    return Dateline(places, wires, end=match.end())


def _korean(folded: str) -> Dateline | None:
    match = _KOREAN.match(folded)
    if match is None or (folded[0] == "【" and not _HANGUL.search(match[0])):
        return None
    wire = match["wire"].strip()
    reporters = _KOREAN_REPORTERS.match(folded, match.end())
    if find_bracketed_agency(wire) is None and reporters is None:
        return None
    people = tuple(names_in(reporters["names"])) if reporters else ()
    closing = reporters or _EQUALS.match(folded, match.end()) or match
    places = tuple(_korean_place(name) for name in re.split(r"[·/,]\s?", match["place"]) if name.strip())
    return Dateline(places, (agency_of_a_paper(wire),), people=people, end=closing.end())


def _korean_paper(folded: str) -> Dateline | None:
    """The paper and its reporter in one bracket: "[신문=甲 기자]"."""
    match = _KOREAN_PAPER.match(folded)
    if match is None:
        return None
    is_town = city_country(match["wire"]) is not None  # "[뉴욕=甲 특파원]"
    places = (place_of(match["wire"]),) if is_town else ()
    agencies = () if is_town else (agency_of_a_paper(match["wire"]),)
    return Dateline(places, agencies, people=(match["names"],), end=match.end())


def _korean_place(words: str) -> Place:
    name, _, region = words.strip().rstrip(")").partition("(")
    return Place(name, region, region_country(region) or None) if region else place_of(name)
