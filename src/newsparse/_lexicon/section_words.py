"""What a group of links offers, by any word of its title: "Popular articles", "All latest news", "Les plus lus".

In: a title. Out: its kind, or `None`. The phrases of `newsparse._lexicon.furniture` open a block and so decide what a
block is; in the title of a group the telling word may stand anywhere, since the group has cards to show for itself. A
title is a few words, so each is looked up once. Scripts without blanks are searched for the few stems.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse._lexicon.furniture import Furniture, furniture, section_kind
from newsparse.models.links import SectionKind

LONGEST: Final = 60
"""Characters of a title that names what the group offers; headlines are longer."""
_MOST_WORDS: Final = 7

_MOST_READ: Final = (
    # English, German, French, Spanish, Portuguese, Italian
    "popular trending most-read most-viewed most-shared most-discussed viral meistgelesen meistgelesene meistgelesenen"
    " beliebt beliebte beliebteste beliebtesten meistgesehen meistgeklickt meistgeteilt meistkommentiert meistkommentierte"
    " meistdiskutiert meistdiskutierte tendances populaires tendencias populares lidas lidos"
    " leídas leído leídos leidas leidos visto vistas lette letti condivise"
    # Dutch, Scandinavian, Finnish
    " gelezen populair populairste læste læst populære mestlest lest läst lästa populärt lesið luetuimmat suosituimmat"
    # Polish, Czech, Slovak, Hungarian, Romanian, Croatian, Slovene
    " najpopularniejsze popularne najczęściej nejčtenější najčítanejšie legolvasottabb legnépszerűbb populare najčitanije"
    " najbolj"
    # Russian, Ukrainian, Bulgarian, Greek, Turkish, Indonesian, Vietnamese
    " популярное читаемое популярне най-четени най-коментирани най-споделяни найпопулярніше δημοφιλή okunan okunanlar terpopuler"
)
_LATEST: Final = (
    "latest newest neuste neusten newsticker ticker just-in breaking developing neueste neuesten neues aktuell aktuelle aktuelles"
    " derniers dernières récents últimas últimos último última recientes ultime ultimi ultimissime"
    " laatste nieuwste binnen seneste siste senaste nytt nyt nýjast nýjustu tuoreimmat uusimmat"
    " najnowsze ostatnie nejnovější aktuálně friss legfrissebb ultimele najnovije"
    " последние останні последни свежие τελευταία dakika terkini terbaru"
)
_MOST_READ_WORDS: Final = frozenset(_MOST_READ.split())
_LATEST_WORDS: Final = frozenset(_LATEST.split())
_PAIRS: Final = {
    "most": (
        frozenset("read viewed watched shared discussed commented emailed clicked".split()),
        SectionKind.MOST_READ,
    ),
    "meist": (frozenset("gelesen gelesene geklickt gesehen".split()), SectionKind.MOST_READ),
    "meisten": (frozenset("gelesen geklickt gesehen geteilt kommentiert".split()), SectionKind.MOST_READ),
    "+": (frozenset({"lus", "lues"}), SectionKind.MOST_READ),
    "plus": (frozenset("lus lues partagés consultés vus".split()), SectionKind.MOST_READ),
    "más": (frozenset({"vistos"}), SectionKind.MOST_READ),
    "mais": (frozenset({"vistos"}), SectionKind.MOST_READ),
    "più": (frozenset({"visti", "viste"}), SectionKind.MOST_READ),
    "just": (frozenset({"in"}), SectionKind.LATEST),
    "recent": (frozenset("articles content news posts stories".split()), SectionKind.LATEST),
    "new": (frozenset("articles posts stories".split()), SectionKind.LATEST),
    "neue": (frozenset("artikel beiträge meldungen".split()), SectionKind.LATEST),
    "letzte": (frozenset("artikel beiträge meldungen".split()), SectionKind.LATEST),
}
"""Two words in a row that tell where one alone does not."""
_DENSE: Final = (
    (
        SectionKind.MOST_READ,
        (
            "人気",
            "ランキング",
            "よく読まれ",
            "많이 본",
            "인기",
            "랭킹",
            "热门",
            "熱門",
            "排行",
            "最多人",
            "アクセストップ",
            "ยอดนิยม",
            "อ่านมาก",
        ),
    ),
    (SectionKind.LATEST, ("新着", "最新", "速報", "최신", "속보", "ล่าสุด", "ข่าวรอบวัน")),
    (SectionKind.RELATED, ("関連", "あわせて読みたい", "관련", "相关", "相關", "延伸", "เกี่ยวข้อง")),
)
_DENSE_LETTER: Final = re.compile("[" + "".join({stem[0] for _, stems in _DENSE for stem in stems}) + "]")
"""What a title without has no stem of."""
_OPENINGS: Final = (
    ("more on", SectionKind.RELATED),
    ("recommended", SectionKind.OTHER),
    ("you may also", SectionKind.OTHER),
    ("you might also", SectionKind.OTHER),
    ("more stories", SectionKind.OTHER),
    ("read next", SectionKind.OTHER),
    ("das könnte", SectionKind.OTHER),
    ("à découvrir", SectionKind.OTHER),
    ("vous aimerez", SectionKind.OTHER),
    ("te puede interesar", SectionKind.OTHER),
    ("ezek is", SectionKind.OTHER),
    ("editor's pick", SectionKind.OTHER),
    ("editors' pick", SectionKind.OTHER),
    ("don't miss", SectionKind.OTHER),
    ("must read", SectionKind.OTHER),
    ("sponsored", SectionKind.OTHER),
    ("paid content", SectionKind.OTHER),
    ("contenus sponsorisés", SectionKind.OTHER),
    ("новости партнеров", SectionKind.OTHER),
)
"""What a title begins with, where the table of phrases tells otherwise or nothing: what a machine recommends to this
reader, what the newsroom wants read, or what somebody has paid for, is not related to the story."""
_MAIN_NEWS: Final = frozenset(
    "top stories|top news|topmeldungen|top-themen|hlavní zprávy|primo piano|главное|主要ニュース|topstories".split("|")
)
"""Whole titles of what the newsroom holds most important: neither the latest nor the most read, whatever the class says."""
_TELLING: Final = _MOST_READ_WORDS | _LATEST_WORDS | frozenset(_PAIRS)
_TITLE_KINDS: Final = frozenset({"related", "most_read", "latest", "tags", "author_more", "same_section"})
_MORE: Final = frozenset("more also mehr weitere weiteres aus du dans plus más mais altri meer mer latest das".split())
"""First words of "More from …" in the languages that `section_kind` reads."""
MORE_OPENERS: Final = frozenset(
    "more latest next mehr weitere neues aktuelle plus dernières más últimas mais altri altre ultime meer laatste mer mere"
    " siste senaste seneste flere lisää więcej další ďalšie viac még lainnya".split()
)
"""First words of a title that names a section after them."""
MORE_FILLERS: Final = frozenset(
    "from in up news aus von dem der de des du en das los dal van uit fra från z ze".split()
)
"""What stands between the two; "More on …" is not among them, since it names a subject."""
_THAI: Final = "\u0e00"
"""From here on words are not parted by blanks."""
_TRIMMED: Final = " \t\n•·*-–—>»›▸▶►→|#:.…+!?"
_SHOP_WORDS: Final = 4
_COMMERCE: Final = frozenset(
    "shopping shop coupons coupon voucher vouchers gutscheine gutschein gutscheincodes rabatte rabattcodes angebote cursos ofertas descuentos cupones cupons"
    " descontos offerte sconti aanbiedingen tilbud erbjudanden tarjoukset promocje kupony ajánlatok kuponok reduceri"
    " промокоды скидки indirim".split()
)
"""Words in the titles of commerce rails."""
_COMMERCE_DENSE: Final = ("クーポン", "プレゼント", "쇼핑", "优惠", "優惠")
_NO_TITLES: Final = frozenset(
    {
        Furniture.ADVERTISEMENT, Furniture.ABOUT, Furniture.SHARE, Furniture.NEWSLETTER, Furniture.RIGHTS, Furniture.TIME,
        Furniture.CREDIT, Furniture.COMMENTS, Furniture.PAYWALL, Furniture.CONSENT, Furniture.TEASER_TAIL, Furniture.LISTEN,
        Furniture.AI_SUMMARY, Furniture.BREADCRUMB,
    }
)  # fmt: skip
"""What opens with such words is no title of a group of stories."""


def group_kind(title: str) -> SectionKind | None:
    """What a group offers, by its title; `None` where the words do not tell.

    >>> group_kind("Popular articles").value
    'most_read'
    >>> group_kind("Popular mayor resigns over harbour wall that was never built")
    """
    if not 2 < len(title) <= LONGEST:
        return None
    folded = title.casefold().strip(_TRIMMED)
    words = folded.split()
    if not 0 < len(words) <= _MOST_WORDS:
        return None
    if folded in _MAIN_NEWS:
        return SectionKind.OTHER
    if not _TELLING.isdisjoint(words):
        kind = _by_word(words)
        if kind is not None:
            return kind
    if not folded.isascii() and _DENSE_LETTER.search(folded):
        kind = next((kind for kind, stems in _DENSE for stem in stems if stem in folded), None)
        if kind is not None:
            return kind
    first = words[0] if words[0][0] < _THAI else words[0][:2]
    if first.strip(_TRIMMED) not in _openers():
        return None
    return next((kind for opening, kind in _OPENINGS if folded.startswith(opening)), None) or section_kind(title)


@cache
def _openers() -> frozenset[str]:
    """First words of the titles that phrases know: a miss, the common case, costs one look-up."""
    from newsparse._lexicon.furniture_phrases import PHRASES

    found = {opening.split()[0] for opening, _ in _OPENINGS} | _MORE
    for kind, _, phrases in PHRASES:
        if kind in _TITLE_KINDS:
            for phrase in phrases.split("|"):
                word = phrase.casefold().strip(_TRIMMED).split()[0]
                found.add((word if word[0] < _THAI else word[:2]).strip(_TRIMMED))
    return frozenset(found)


def _by_word(words: list[str]) -> SectionKind | None:
    for place, word in enumerate(words):
        if word in _MOST_READ_WORDS:
            return SectionKind.MOST_READ
        if word in _LATEST_WORDS:
            return SectionKind.LATEST
        pair = _PAIRS.get(word)
        if pair is not None and place + 1 < len(words) and words[place + 1].strip(_TRIMMED) in pair[0]:
            return pair[1]
    return None


def is_commerce(title: str) -> bool:
    """Whether a title is a shop's: coupons, courses, offers.

    >>> is_commerce("Popular Shopping"), is_commerce("Shops in the old town close for good")
    (True, False)
    """
    words = title.casefold().strip(_TRIMMED).replace("-", " ").split()
    if len(words) > _SHOP_WORDS:
        return False
    return not _COMMERCE.isdisjoint(words) or any(stem in title for stem in _COMMERCE_DENSE)


def is_no_title(text: str) -> bool:
    """Whether the words are of other furniture: an advertisement's mark, a share bar's label."""
    wording = furniture(text)
    return wording is not None and wording.kind in _NO_TITLES


def leads_on(text: str) -> bool:
    """Whether the words of a heading, which alone are a button's or open the readers' comments, may stand over stories, too.

    >>> leads_on("댓글이 많은 기사"), leads_on("댓글"), leads_on("Share this")
    (True, False, False)
    """
    wording = furniture(text)
    if wording is None:
        return False
    worded = wording.kind is Furniture.COMMENTS and not wording.whole and not any(map(str.isdigit, text))
    return worded or (wording.kind is Furniture.TEASER_TAIL and wording.whole)
