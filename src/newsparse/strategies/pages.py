"""News pages with the articles that are owed for them.

In: the words of the languages and the houses of the papers. Out: `pages()`, which gives a `NewsPage`: the HTML of a page, with the
furniture of one, beside the `Article` that a reader sees on it. The article is drawn first, and the page is written from it, so that
each value has one right answer. Odd pages, and pages that contradict themselves, belong into tests of their own.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.article import Article, BodyBlock, BodyKind, Image, Notice, NoticeKind, PageKind
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.dateline import Dateline
from newsparse.models.links import LinkKind, RelatedLink, Section, SectionKind
from newsparse.strategies.bylines import names, written_bylines
from newsparse.strategies.datelines import written_datelines
from newsparse.strategies.page_houses import HOUSES, House
from newsparse.strategies.page_words import Words
from newsparse.strategies.page_words_table import WORDS
from newsparse.strategies.page_writer import heading_level, write


@attrs.frozen
class NewsPage:
    """A page, and what a reader sees on it."""

    html: str
    """The page; declared and meant to be sent as UTF-8."""
    url: str
    """Its address."""
    article: Article
    """What `newsparse.parse(page.html, url=page.url)` owes, but for the evidence."""


_HOST: Final = "https://example.org"
T = TypeVar("T")


def page_languages() -> tuple[str, ...]:
    """The languages that `pages()` writes."""
    return tuple(WORDS)


def page_layouts() -> tuple[str, ...]:
    """The names of the layouts that `pages()` has: how a paper's software marks up its parts."""
    return tuple(house.name for house in HOUSES)


def pages(language: str | None = None, layout: str | None = None) -> SearchStrategy[NewsPage]:
    """A news page in the manner of its language and of a paper's software, with the article owed for it.

    Args:
        language: one of `page_languages()`, any where it is not given.
        layout: one of `page_layouts()`, any where it is not given.

    >>> from hypothesis import Phase, find, settings
    >>> first = settings(phases=[Phase.generate])
    >>> page = find(pages("de", "semantic"), lambda page: page.article.dateline is not None, settings=first)
    >>> page.article.language, page.html.count("<h1")
    ('de', 1)
    """
    return _pages(language, layout)


@st.composite
def _pages(draw: DrawFn, language: str | None, layout: str | None) -> NewsPage:
    code = draw(st.sampled_from(page_languages())) if language is None else language
    house = draw(st.sampled_from([house for house in HOUSES if layout in {None, house.name}]))
    words = WORDS[code]
    if code == "ja" and house.name == "weblog":
        # In one line with a Japanese byline, the words beside dates are not told from the name.
        house = attrs.evolve(house, byline='<p class="byline">{}</p>')
    article = draw(_articles(code, words, house))
    return NewsPage(write(article, house, words), article.url or "", article)


@st.composite
def _articles(draw: DrawFn, language: str, words: Words, house: House) -> Article:
    """An article with values for every part that the page prints."""
    moment = draw(_moments())
    section = draw(st.sampled_from(words.menu.split("|")))
    url = f"{_HOST}/{moment:%Y/%m/%d}/{draw(st.sampled_from(('bridge-opens', 'ferry-stays', 'line-closed')))}-{draw(st.integers(1000, 9999))}"
    site = draw(st.sampled_from(words.papers.split("|")))
    byline = draw(
        _maybe(written_bylines(language).map(lambda written: attrs.evolve(written.byline, text=written.text)))
    )
    body, dateline = draw(_stories(words, heading_level(house)))
    trail = draw(st.sampled_from(((), (words.home, section))))
    if byline is None and dateline is not None and dateline.people:
        # A reporter whom the dateline names has signed.
        byline = Byline(tuple(map(Person, dateline.people)))
    groups, inserts = draw(_further(words))
    return Article(
        url=url,
        canonical_url=draw(st.sampled_from((None, url))),
        site_name=site,
        language=language,
        kind=PageKind.ARTICLE,
        kicker=draw(_maybe(st.sampled_from(words.kickers.split("|")))),
        section=section if trail or house.states != "nowhere" else None,
        breadcrumbs=trail,
        headline=draw(_headline(words)),
        description=draw(_maybe(_sentence(words))),
        bylines=(byline,) if byline is not None else (),
        dateline=dateline,
        credit=_credit(dateline, byline),
        date_published=moment,
        date_modified=draw(_maybe(st.integers(60, 6000).map(lambda minutes: moment + dt.timedelta(minutes=minutes)))),
        body=body,
        images=draw(_images(words, is_marked="class=" in house.credit)),
        related_links=(*inserts, *(link for group in groups for link in group.links)),
        sections=groups,
        keywords=tuple(draw(st.lists(st.sampled_from(words.tags.split("|")), max_size=3, unique=True))),
        rights=f"© {moment.year} {site}. {words.reserved}",
        notices=draw(_notices(words)),
    )


def _maybe(values: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.none() | values


def _moments() -> SearchStrategy[dt.datetime]:
    zones = st.integers(-11, 12).map(lambda hours: dt.timezone(dt.timedelta(hours=hours)))
    moments = st.datetimes(dt.datetime(2001, 1, 1), dt.datetime(2024, 12, 31), timezones=zones)
    return moments.map(lambda moment: moment.replace(second=0, microsecond=0))


def _sentence(words: Words) -> SearchStrategy[str]:
    """One sentence, with or without a second half."""
    who, did = (st.sampled_from(row.split("|")) for row in (words.who, words.did))
    if words.language == "ja":
        return st.builds("{}は{}{}。".format, who, st.sampled_from(("", *words.why.split("|"))), did)
    why = st.sampled_from(("", *(f", {end}" for end in words.why.split("|"))))
    return st.builds("{} {}{}.".format, who, did, why)


def _paragraphs(words: Words) -> SearchStrategy[str]:
    """Two or three sentences."""
    glue = "" if words.language == "ja" else " "
    return st.lists(_sentence(words), min_size=2, max_size=3, unique=True).map(glue.join)


def _headline(words: Words) -> SearchStrategy[str]:
    glue = "、" if words.language == "ja" else " "
    return st.builds(f"{{}}{glue}{{}}".format, *(st.sampled_from(row.split("|")) for row in (words.who, words.hopes)))


@st.composite
def _stories(draw: DrawFn, words: Words, level: int) -> tuple[tuple[BodyBlock, ...], Dateline | None]:
    """The blocks of a story, and the dateline that opens it."""
    texts = draw(st.lists(_paragraphs(words), min_size=4, max_size=7, unique=True))
    dateline = None
    if draw(st.booleans()):
        written = draw(written_datelines(words.language, st.just(texts[0])))
        texts[0], dateline = written.text, written.dateline
    blocks = [BodyBlock(BodyKind.PARAGRAPH, text) for text in texts]
    between = (
        (BodyBlock(BodyKind.HEADING, draw(st.sampled_from(words.asides.split("|"))), level),),
        (BodyBlock(BodyKind.QUOTE, draw(st.sampled_from(words.quotes.split("|")))),),
        (BodyBlock(BodyKind.PULLQUOTE, draw(st.sampled_from(words.quotes.split("|")))),),
        tuple(BodyBlock(BodyKind.LIST_ITEM, text) for text in words.captions.split("|")),
    )
    place = draw(st.integers(2, len(blocks) - 1))
    return (*blocks[:place], *draw(st.sampled_from(((), *between))), *blocks[place:]), dateline


@st.composite
def _images(draw: DrawFn, words: Words, *, is_marked: bool) -> tuple[Image, ...]:
    """The lead picture, or none, with caption and credit as papers print them."""
    if draw(st.booleans()):
        return ()
    url = f"{_HOST}/images/bridge-{draw(st.integers(100, 999))}.jpg"
    caption = draw(_maybe(st.sampled_from(words.captions.split("|"))))
    if caption is None or draw(st.booleans()):
        return (Image(url, caption),)
    name = draw(st.sampled_from(names("en")))
    agency = draw(st.sampled_from((Agency("Agence France-Presse", "AFP"), Agency("Reuters"))))
    person = Person(name, contribution=Contribution.PHOTOGRAPHY)
    label = f"{words.credit} " if is_marked else ""
    return (Image(url, caption, f"{label}{name}/{agency.short or agency.name}", (person,), (agency,)),)


def _notices(words: Words) -> SearchStrategy[tuple[Notice, ...]]:
    correction, note = words.notices.split("|")
    made = (Notice(NoticeKind.CORRECTION, correction), Notice(words.note, note))
    return st.sampled_from(((), made[:1], made[1:]))


@st.composite
def _further(draw: DrawFn, words: Words) -> tuple[tuple[Section, ...], tuple[RelatedLink, ...]]:
    """Groups of links after the story, and a link inside it; no story is offered twice."""
    titles = draw(st.permutations(words.teasers.split("|")))
    links = [
        RelatedLink(text, url := f"{_HOST}/news/{2000 + number}/other-story", url) for number, text in enumerate(titles)
    ]
    kinds = (
        (SectionKind.RELATED, words.related),
        (SectionKind.MOST_READ, words.most_read),
        (SectionKind.LATEST, words.latest),
    )
    chosen = draw(st.lists(st.sampled_from(kinds), max_size=2, unique=True))
    groups = []
    for number, (kind, row) in enumerate(chosen):
        cards = links[3 * number : 3 * number + draw(st.integers(2, 3))]
        if kind is SectionKind.RELATED and draw(st.booleans()):
            cards = [attrs.evolve(card, summary=draw(_sentence(words))) for card in cards]
        groups.append(Section(draw(st.sampled_from(row.split("|"))), kind, tuple(cards)))
    inline = attrs.evolve(links[-1], kind=LinkKind.INLINE)
    return tuple(groups), draw(st.sampled_from(((), (inline,)))) if len(chosen) < 2 else ()


def _credit(dateline: Dateline | None, byline: Byline | None) -> Agency | None:
    """The agency that filed the story: that of the dateline, else of the byline."""
    named = (*(dateline.agencies if dateline else ()), *(byline.agencies if byline else ()))
    return next((agency for agency in named if agency.kind is not AgencyKind.OUTLET), None)
