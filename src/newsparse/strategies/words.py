"""Invented words for the strategies: names, towns, sentences, and the plain strategies that are made of them.

In: nothing. Out: tables of words, and strategies for sentences, lines, addresses and moments. Nobody of these names and
nothing of these stories is real. What is made of them belongs into the neighbours of this module.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

GIVEN: Final = tuple("Jane John Maria Pedro Aisha Kofi Ingrid Lars Mei Ravi Olga Tomás Zoë Anne-Marie Siân".split())
FAMILY: Final = tuple(
    "Roe Doe Okafor Lindqvist Marchetti O'Hara Nakamura Petrova Achterberg Sørlie Ibáñez Quaye".split()
)
TOWNS: Final = tuple("Beirut,Nairobi,Lima,Oslo,Jakarta,New York,Buenos Aires,Kyiv,São Paulo,Hong Kong,Accra".split(","))
REGIONAL: Final = (("Springfield", "Ill."), ("Portland", "Maine"), ("Hamilton", "Ontario"), ("Perth", "Australia"))
ROLES: Final = ("Political Correspondent", "Science Editor", "Staff Reporter", "Business Writer")
PAPERS: Final = ("The Milltown Courier", "Harbour Gazette", "Northern Star", "Valley Broadcasting")
COLLECTIVES: Final = ("Staff Writers", "Staff Reporter", "Newsroom")
WHO: Final = (
    "The town council",
    "A spokesman for the ministry",
    "Engineers at the plant",
    "The harbour board",
    "Residents of the valley",
    "The school's new head",
)
DID: Final = ("said on Tuesday", "announced last week", "confirmed in a letter", "told reporters", "warned")
WHAT: Final = (
    "that the old bridge would open again in spring",
    "that the ferry would no longer call at the island",
    "that work on the northern line was two years late",
    "that prices of bread and milk had risen once more",
    "that the museum would show its maps to the public",
    "that the reservoir was lower than at any time before",
)
WHY: Final = (
    "after a long debate over what it will cost",
    "although nobody had asked for it",
    "because the river had flooded the cellars",
    "while neighbours looked on from the road",
    "as the first snow of the winter fell",
)
STORIES: Final = {
    "ar": "ارتفع النهر مترا خلال الليل.",
    "bn": "নদী রাতে এক মিটার বেড়েছে।",
    "el": "Το ποτάμι ανέβηκε ένα μέτρο τη νύχτα.",
    "fa": "رودخانه در شب یک متر بالا آمد.",
    "he": "הנהר עלה במטר בלילה.",
    "hi": "नदी रात में एक मीटर बढ़ गई।",
    "ja": "川の水位が一晩で1メートル上がった。",
    "ko": "강물이 밤새 1미터 불어났다.",
    "ru": "Река поднялась за ночь на метр.",
    "th": "แม่น้ำสูงขึ้นหนึ่งเมตรในคืนเดียว",
    "ur": "دریا رات میں ایک میٹر بلند ہوا۔",
    "zh": "河水一夜上涨一米。",
}
"""A sentence of invented news in the scripts that English sentences do not stand for."""


def sentences() -> SearchStrategy[str]:
    """One sentence of invented news: "The harbour board warned that …"."""
    parts = st.tuples(*map(st.sampled_from, (WHO, DID, WHAT, WHY)))
    return st.tuples(parts, st.integers(2, 999)).map(
        lambda drawn: f"{' '.join(drawn[0])}, and {drawn[1]} people signed a petition."
    )


def lines() -> SearchStrategy[str]:
    """A line of text in any script, trimmed."""
    characters = st.characters(exclude_categories=("C", "Z"), include_characters=" ")
    return st.text(characters, min_size=1, max_size=40).map(lambda text: " ".join(text.split())).filter(bool)


def urls() -> SearchStrategy[str]:
    """An absolute address on a reserved domain."""
    paths = st.lists(st.sampled_from("news world 2024 bridge-opens story-17 ferry.html".split()), max_size=4)
    return st.tuples(st.sampled_from(("http", "https")), paths).map(lambda p: f"{p[0]}://example.org/{'/'.join(p[1])}")


def moments() -> SearchStrategy[dt.datetime | dt.date]:
    """A day, a moment without an offset, or one with an offset in whole minutes."""
    minutes = st.integers(-14 * 60, 14 * 60)
    zones = minutes.map(lambda offset: dt.timezone(dt.timedelta(minutes=offset)))
    naive, aware = (
        st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2100, 1, 1), timezones=kind) for kind in (st.none(), zones)
    )
    return naive | aware | days()


def days() -> SearchStrategy[dt.date]:
    """A day of the twentieth or the twenty-first century."""
    return st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1))
