"""Datelines: forms that are read, and openings that look like one and are none. All text is invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.dateline import parse_dateline
from newsparse._lexicon.agencies import agency_rows
from newsparse.models.agency import Agency
from newsparse.models.dateline import Dateline, PartialDate, Place

READ: tuple[tuple[str, list[str], list[str], PartialDate | None], ...] = (
    ("CAIRO — The river rose.", ["CAIRO"], [], None),
    ("DEKALB, Ill. (AP) — The river rose.", ["DEKALB, Ill."], ["AP"], None),
    ("GAZA/JERUSALEM, Aug 6 (Reuters) - Talks began.", ["GAZA", "JERUSALEM"], ["Reuters"], PartialDate(None, 8, 6)),
    ("Beijing (AFP) Aug 7, 2023", ["Beijing"], ["AFP"], PartialDate(2023, 8, 7)),
    ("Kyiv, Ukraine, Sept 2 (AFP) Sep 02, 2024", ["Kyiv, Ukraine"], ["AFP"], PartialDate(2024, 9, 2)),
    ("Huntsville AL (SPX) Apr 04, 2024", ["Huntsville, AL"], ["SPX"], PartialDate(2024, 4, 4)),
    ("by AFP Staff WritersTokyo (AFP) June 1, 2023", ["Tokyo"], ["AFP"], PartialDate(2023, 6, 1)),
    ("PUTRAJAYA, Nov 22 — The river rose.", ["PUTRAJAYA"], [], PartialDate(None, 11, 22)),
    ("(Reuters) - The river rose.", [], ["Reuters"], None),
    ("(CNN)The river rose.", [], ["CNN"], None),
    ("June 3 (UPI) -- The river rose.", [], ["UPI"], PartialDate(None, 6, 3)),
    ("(ANSA) - ROMA, 01 SET - Il fiume sale.", ["ROMA"], ["ANSA"], PartialDate(None, 9, 1)),
    ("Frankfurt/Main (dpa/lhe) - Der Fluss steigt.", ["Frankfurt/Main"], ["dpa"], None),
    ("Wiesbaden (KNA/ab). Der Fluss steigt.", ["Wiesbaden"], ["KNA", "ab"], None),
    ("MADRID, 12 (EUROPA PRESS) El río crece.", ["MADRID"], ["Europa Press"], PartialDate(None, None, 12)),
    ("Damascus [Syria], June 9 (ANI): The river rose.", ["Damascus, Syria"], ["ANI"], PartialDate(None, 6, 9)),
    ("PRAHA 18. června (ČTK) - Řeka stoupá.", ["PRAHA"], ["ČTK"], PartialDate(None, 6, 18)),
    ("МОСКВА, 16 февраля. /ТАСС/. Река поднялась.", ["МОСКВА"], ["TASS"], PartialDate(None, 2, 16)),
    ("ВАШИНГТОН, 12 фев — РИА Новости. Река.", ["ВАШИНГТОН"], ["РИА Новости"], PartialDate(None, 2, 12)),
    ("PRINCETON, N.J.--(BUSINESS WIRE)--Example Corp", ["PRINCETON, N.J."], ["BUSINESS WIRE"], None),
    ("OSLO AND MAINZ, Germany--(BUSINESS WIRE)-- It", ["OSLO", "MAINZ, Germany"], ["BUSINESS WIRE"], None),
    ("DENVER (KDVR) – Snow fell.", ["DENVER"], ["KDVR"], None),
    ("JAKARTA, KOMPAS.com - Sungai naik.", ["JAKARTA"], ["KOMPAS.com"], None),
    ("مانيلا، 3 ديسمبر (رويترز) - ارتفع النهر", ["مانيلا"], ["Reuters"], PartialDate(None, 12, 3)),
    ("新华社北京8月12日电（记者甲乙）河水上涨", ["北京"], ["Xinhua"], PartialDate(None, 8, 12)),
    ("（中央社記者甲乙丙台北27日電）河水上漲", ["台北"], ["CNA"], PartialDate(None, None, 27)),
    ("【ソウル＝山川太郎】川が増水した。", ["ソウル"], [], None),
    ("(서울=연합뉴스) 김가나 박다라 기자 = 강물이", ["서울"], ["Yonhap"], None),
    ("[BEIJING] Shares rose.", ["BEIJING"], [], None),
    ("Riad. Die Halle war bis auf den letzten Platz gefüllt, als es begann.", ["Riad"], [], None),
)

NONE = (
    "",
    "The river rose by a metre - and kept on rising.",
    "READ MORE: The river rises",
    "DEAR READER: My neighbour has a dog",
    "WATCH: The river rises",
    "EXCLUSIVE: The river rises",
    "JANE ROE: The river and I",
    "FILE - Two people stand by the river",
    "JUST IN – Example Research Predicts Rain",
    "Europa ― some way off ― is small.",
    "Christie—unlike others—stayed.",
    "SINGAPORE Press Holdings (SPH) on Tuesday reported",
    "European Space Agency (ESA) staff met.",
    "Jane Roe (SPD) sagte",
    "Essen, Trinken, Schlafen – das sind die drei Dinge.",
    "DOW Jones – Was kommt jetzt?",
    "BUSINESS WIRE: The year in numbers",
    "Congratulations. If you have read this far, go on.",
    "Paris – a city of bridges",
    "London, UK",
    "Jane Roe",
    "Artikel-Feed (RSS)",
    "【関連記事】川が増水した",
    "(60）川の話",
    "(by Jane Roe), Lima. The bridge was opened on Monday.",
)


@pytest.mark.parametrize(("text", "places", "agencies", "date"), READ)
def test_form_is_read(text: str, places: list[str], agencies: list[str], date: PartialDate | None) -> None:
    """Each printed form gives its places, suppliers and date."""
    dateline = parse_dateline(text)

    assert dateline is not None
    assert places == list(map(str, dateline.places))
    assert agencies == list(map(str, dateline.agencies))
    assert date == dateline.date


@pytest.mark.parametrize("text", [row[0] for row in READ])
def test_canonical_form_parses_back(text: str) -> None:
    """`str` of a dateline that was read is read as an equal one."""
    dateline = parse_dateline(text)

    assert dateline == parse_dateline(str(dateline))


@pytest.mark.parametrize("text", NONE)
def test_false_friend_is_none(text: str) -> None:
    """What only looks like a dateline is none."""
    assert parse_dateline(text) is None


@pytest.mark.parametrize("text", [row[0] for row in READ])
def test_span_is_the_text(text: str) -> None:
    """The span points at the text, also after white space."""
    dateline, moved = parse_dateline(text), parse_dateline(" \n" + text)

    assert dateline is not None
    assert moved is not None
    assert dateline.text == text[dateline.start : dateline.end]
    assert (moved.text, moved.start, moved.end) == (dateline.text, dateline.start + 2, dateline.end + 2)


def test_terminator_belongs_to_the_text() -> None:
    """The dash is part of the dateline, the space after it is not."""
    dateline = parse_dateline("WASHINGTON (AP) — The river rose.")

    assert dateline is not None
    assert dateline.text == "WASHINGTON (AP) —"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("LONDON (AP) — It", Place("LONDON", None, "GB")),
        ("Springfield, Ohio (AP) — It", Place("Springfield", "Ohio", "US")),
        ("KIRCHDORF (dpa) - Es", Place("KIRCHDORF", None, None)),
        ("TBILISI, Georgia (AP) — It", Place("TBILISI", "Georgia", None)),
    ],
)
def test_country_only_where_certain(text: str, place: Place) -> None:
    """A stand-alone city or a region gives the country; a name that two countries have does not."""
    dateline = parse_dateline(text)

    assert dateline is not None
    assert dateline.places == (place,)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By JANE ROE NEW YORK (AP) -- The river rose.", ("JANE ROE",)),
        ("【ワシントン＝山川太郎、ロンドン＝池野花子】川", ("山川太郎", "池野花子")),
        ("СЕУЛ, 7 марта. /Корр. ТАСС Иван Петров/. Река", ("Иван Петров",)),
        ("РИМ, 20 авг — РИА Новости, Иван Петров. Река", ("Иван Петров",)),
    ],
)
def test_reporters_inside_the_dateline(text: str, people: tuple[str, ...]) -> None:
    """Reporters that the dateline names are its people."""
    dateline = parse_dateline(text)

    assert dateline is not None
    assert people == dateline.people


def test_language_decides_the_month() -> None:
    """A Slavic month word means different months in different languages, and none without one."""
    croatian = parse_dateline("ZAGREB, 5. listopada (Hina) - Rijeka raste.", language="hr")
    polish = parse_dateline("WARSZAWA, 5 listopada (PAP) - Rzeka rośnie.", language="pl")

    assert croatian is not None
    assert polish is not None
    assert croatian.date == PartialDate(None, 10, 5)
    assert polish.date == PartialDate(None, 11, 5)


def test_agency_is_the_first_that_is_no_outlet() -> None:
    """A station in the agency's place is an outlet, so the dateline has no agency."""
    dateline = parse_dateline("BOSTON (WHDH) - Snow fell.")

    assert dateline is not None
    assert dateline.agency is None
    assert [agency.kind.value for agency in dateline.agencies] == ["outlet"]


@pytest.mark.parametrize("agency", [row.agency for row in agency_rows()], ids=str)
def test_every_agency_parses_back(agency: Agency) -> None:
    """The canonical dateline of every agency of the table is read as an equal one: no printed name has a mark in it."""
    dateline = Dateline((Place("London", country="GB"),), (agency,), people=("Jane Roe",))

    assert dateline == parse_dateline(str(dateline))
