"""The page's address to claims: the day and the section that its path names.

In: the URL. Out: claims in the ledger, the weakest of all. Only a whole date counts, and only a first step in words.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final
from urllib.parse import unquote

from newsparse._claims.ledger import Ledger
from newsparse.models.article import PageKind
from newsparse.models.evidence import Source

_MONTHS: Final[tuple[str, ...]] = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_DAY: Final = re.compile(
    r"/(?:[a-z-]{1,12}/)?((?:19|20)\d\d)[/-]?(\d{2}|[a-z]{3}|(?<=[/-])\d)[/-]?(\d{2}|(?<=[/-])\d)(?=[/_.-]|$)", re.ASCII
)
_WORDS: Final = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]{1,20}){0,2}")
_NO_SECTION: Final = frozenset(
    "amp archive archives archiv article articles articulo articulos artikel articolo articoli aktuell a blog blogs"
    " content contents detail default en-us en-gb es-es index item items mobile nachrichten news newsroom node noticia"
    " noticias nyheter page pages post posts press print read site sites stories story the uncategorized view web".split()
)
"""First steps that name a system's part and no section."""


def read_address(url: str, ledger: Ledger) -> None:
    """The claims of the page's own address."""
    path = url.partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2]
    if not path.strip("/"):
        ledger.add("kind", PageKind.INDEX, Source.URL, "url-root", url)
        return
    path = "/" + path[:500]
    day = _day(path.lower())
    if day is not None:
        ledger.add("date_published", day[0], Source.URL, "url-path", day[1])
    steps = [step for step in path.split("/") if step]
    if len(steps) > 1:
        section = _section(steps[:-1])
        if section:
            ledger.add("section", section, Source.URL, "url-path", section)


def _day(path: str) -> tuple[dt.date, str] | None:
    for match in _DAY.finditer(path):
        month = match[2]
        try:
            number = int(month) if month.isdigit() else _MONTHS.index(month) + 1
            return dt.date(int(match[1]), number, int(match[3])), match[0].strip("/")
        except ValueError:
            continue
    return None


def _section(steps: list[str]) -> str | None:
    """The first step that is a section's word; only the first two are looked at, the rest are its subsections."""
    for step in steps[:2]:
        word = unquote(step)
        if word.lower() in _NO_SECTION or len(word) > 40:
            continue
        if _WORDS.fullmatch(word):
            return word.replace("-", " ")
        if not word.isascii() or not word[:4].isdigit():
            return None
    return None
