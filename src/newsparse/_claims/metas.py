"""Meta elements, links, the title and the language of the page to claims.

In: `Head`. Out: claims in the ledger, in the order of the table of metas. Every site uses the loose names as it likes, so
what they hold is read as if a person had typed it: a name may be an address, a title ends with the site's name.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from newsparse._blocks.page import Head
from newsparse._claims.ledger import Ledger, name_key
from newsparse._claims.metas_table import NAMES, ROWS, Form
from newsparse._claims.people import joined, name_byline
from newsparse._claims.tags import language_tag
from newsparse.models.article import Image, PageKind
from newsparse.models.evidence import Source

_OPEN_GRAPH: Final = ("og:", "article:")
_KINDS: Final = {"article": PageKind.ARTICLE, "news": PageKind.ARTICLE, "newsarticle": PageKind.ARTICLE}
_TIERS: Final = {"free": True, "locked": False}
_WRITTEN_BY: Final = frozenset(
    "written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skriven av"
    "|skrevet af|napisane przez|autor|author|yazan|написано автором".split("|")
)
"""What a WordPress plug-in writes before an author's name; before reading times it writes other words."""
_SEPARATORS: Final = (" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " ‒ ", " : ")

_MOST: Final = 100
"""Contents of one name that are read."""


def _joined(name: str) -> str:
    return name.replace("_", ":").replace("-", ":").replace(".", ":")


_PLACES: Final = {row.name: tuple(place for place, other in enumerate(ROWS) if other.name == row.name) for row in ROWS}
_WORDS: Final = [row.name.replace(":", "-").replace(".", "-").replace("_", "-") for row in ROWS]
"""The part of each row's rule that says what was seen."""

_SPELLINGS: Final = {_joined(name): name for name in sorted(NAMES, reverse=True)}
"""Names whose parts are joined by another mark: "article:published:time"."""

Metas = dict[str, list[str]]


def metas_by_name(head: Head) -> Metas:
    """The contents of the meta elements that the table knows."""
    found: Metas = {}
    for written, content in head.metas:
        name = written if written in NAMES else _SPELLINGS.get(_joined(written))
        if name is not None and content:
            found.setdefault(name, []).append(content)
    return found


def read_links(head: Head, ledger: Ledger) -> None:
    """The address that the page gives itself."""
    for rel, href, _ in head.links:
        if rel == "canonical" or "canonical" in rel.split():
            ledger.url("canonical_url", href, Source.META, "link-canonical")
            return


def read_metas(metas: Metas, ledger: Ledger) -> None:
    """Every claim of the meta elements."""
    # A page has about ten of the hundred names, so they are put into the table's order and the table is not walked.
    for place in sorted(place for name in metas for place in _PLACES.get(name, ())):
        _READERS[ROWS[place].form](Statement(place, metas, ledger))
    labels = metas.get("twitter:label1")
    if labels is not None and labels[0].strip().lower() in _WRITTEN_BY and "twitter:data1" in metas:
        name = metas["twitter:data1"][0]
        byline = name_byline(name, ledger)
        if byline is not None:
            ledger.add("bylines", byline, Source.META, "twitter-data1", name)


def read_page_elements(head: Head, ledger: Ledger) -> None:
    """The claims of the html and title elements."""
    if head.language and (tag := language_tag(head.language)):
        ledger.add("language", tag, Source.MARKUP, "html-lang", head.language)
    if head.title:
        ledger.text("title", head.title, Source.MARKUP, "title")
        if title := without_site(ledger.plain(head.title, "title"), ledger):
            ledger.add("headline", title, Source.MARKUP, "title", head.title)


def without_site(title: str, ledger: Ledger) -> str:
    """A title without the name of its site, after it or before it."""
    for _ in range(2):
        for separator in _SEPARATORS:
            if separator in title:
                before, _, name = title.rpartition(separator)
                if _is_site(name, ledger):
                    title = before.rstrip()
                    break
                name, _, after = title.partition(separator)
                if _is_site(name, ledger):
                    title = after.lstrip()
                    break
        else:
            return title
    return title


def _is_site(name: str, ledger: Ledger) -> bool:
    return len(name) <= 60 and name_key(name) in ledger.own_names


class Statement:
    """What one name of meta elements holds."""

    __slots__ = ("contents", "field", "ledger", "metas", "source", "word")

    def __init__(self, place: int, metas: Metas, ledger: Ledger) -> None:
        name, self.field, _ = ROWS[place]
        self.contents = metas[name]
        self.word = _WORDS[place]
        self.source = Source.OPEN_GRAPH if name.startswith(_OPEN_GRAPH) else Source.META
        self.metas = metas
        self.ledger = ledger

    def add(self, value: Any, raw: str) -> None:
        """A claim."""
        self.ledger.add(self.field, value, self.source, self.word, raw)


def _text(said: Statement) -> None:
    for text in said.contents if said.field == "section" else said.contents[:1]:
        if not text.lstrip().startswith(("http:", "https:")):
            said.ledger.text(said.field, text, said.source, said.word)


def _title(said: Statement) -> None:
    title = without_site(said.ledger.plain(said.contents[0], said.field), said.ledger)
    if title:
        said.add(title, said.contents[0])


def _date(said: Statement) -> None:
    said.ledger.date(said.field, said.contents[0], said.source, said.word)


def _url(said: Statement) -> None:
    said.ledger.url(said.field, said.contents[0], said.source, said.word)


def _names(said: Statement) -> None:
    contents = said.contents[:_MOST]
    byline = joined([part for text in contents if (part := name_byline(text, said.ledger)) is not None])
    if byline is not None:
        said.add(byline, ", ".join(contents))


def _tags(said: Statement) -> None:
    tags = said.ledger.tags(said.contents)
    if tags:
        said.add(tags, ", ".join(said.contents))


def _image(said: Statement) -> None:
    alts = said.metas.get("og:image:alt", ()) if said.word == "og-image" else ()
    for place, address in enumerate(said.contents[:10]):
        url = said.ledger.address(address, said.field)
        if url is not None:
            alt = said.ledger.plain(alts[place], said.field) if place < len(alts) else ""
            said.add(Image(url, alt=alt or None), address)


def _language(said: Statement) -> None:
    tag = language_tag(said.contents[0])
    if tag:
        said.add(tag, said.contents[0])


def _kind(said: Statement) -> None:
    stated = said.contents[0].strip().lower()
    kind = PageKind.VIDEO if stated.startswith("video") else _KINDS.get(stated.rpartition(":")[2])
    if kind is not None:
        said.add(kind, said.contents[0])


def _tier(said: Statement) -> None:
    answer = _TIERS.get(said.contents[0].strip().lower())
    if answer is not None:
        said.add(answer, said.contents[0])


_READERS: Final[dict[Form, Callable[[Statement], None]]] = {
    Form.TEXT: _text,
    Form.TITLE: _title,
    Form.DATE: _date,
    Form.URL: _url,
    Form.NAMES: _names,
    Form.TAGS: _tags,
    Form.IMAGE: _image,
    Form.LANGUAGE: _language,
    Form.KIND: _kind,
    Form.TIER: _tier,
}
