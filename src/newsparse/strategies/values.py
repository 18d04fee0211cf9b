"""Strategies for the public values.

In: the words of the sibling module, and the library's own table of agencies. Out: functions that give strategies, one
for each public value. Pages are the matter of the sibling module `pages`.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsparse._lexicon.agencies import agency_rows, find_bracketed_agency
from newsparse._lexicon.places import city_country, region_country
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.article import (
    Article,
    ArticleEvidence,
    BodyBlock,
    BodyKind,
    Entry,
    Image,
    Notice,
    NoticeKind,
    PageKind,
)
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.dateline import Dateline, PartialDate, Place
from newsparse.models.document import Block, Document, Role
from newsparse.models.evidence import (
    Candidate,
    Certainty,
    Evidence,
    Explanation,
    FieldExplanation,
    Problem,
    ProblemCode,
    Source,
)
from newsparse.models.limits import Limits
from newsparse.models.links import LinkKind, RelatedLink, Section, SectionKind
from newsparse.strategies.words import (
    COLLECTIVES,
    FAMILY,
    GIVEN,
    REGIONAL,
    ROLES,
    TOWNS,
    days,
    lines,
    moments,
    sentences,
    urls,
)


def agencies(kind: AgencyKind | None = None) -> SearchStrategy[Agency]:
    """An agency, press-release wire or outlet of the table, by a name that says which it is."""
    known = [row.agency for row in agency_rows() if kind is None or row.agency.kind is kind]
    named = [agency for agency in known if find_bracketed_agency(str(agency)) == agency]
    # Not sampled_from, which shows the whole table wherever Hypothesis shows a strategy.
    return st.integers(0, len(named) - 1).map(lambda index: named[index])


def suppliers_in_brackets(kind: AgencyKind | None = None) -> SearchStrategy[Agency]:
    """An agency as the brackets of a dateline hold it: a slash or a bracket in a name would read as the end of it."""
    return agencies(kind).filter(lambda agency: not {*"/()"} & {*str(agency)})


def places() -> SearchStrategy[Place]:
    """A town that datelines name, some with their region, with the country that is certain."""
    towns = [Place(name, None, city_country(name)) for name in TOWNS]
    return st.sampled_from([*towns, *(Place(name, region, region_country(region)) for name, region in REGIONAL)])


def partial_dates() -> SearchStrategy[PartialDate]:
    """A date with one part or more, and no day that its month has not."""
    kept = st.tuples(st.booleans(), st.booleans(), st.booleans()).filter(any)
    return st.tuples(days(), kept).map(
        lambda drawn: PartialDate(
            *(part if keep else None for part, keep in zip(drawn[0].timetuple()[:3], drawn[1], strict=True))
        )
    )


def datelines() -> SearchStrategy[Dateline]:
    """A dateline with a place, and with an agency, a date or both; `str` of it parses back to it."""
    dates = partial_dates().filter(lambda date: None not in {date.month, date.day})
    towns = st.lists(places(), min_size=1, max_size=2, unique_by=lambda place: place.name).map(tuple)
    suppliers = st.lists(suppliers_in_brackets(), min_size=1, max_size=2, unique_by=str).map(tuple)
    return st.builds(Dateline, towns, suppliers, st.none() | dates).filter(says_who)


def says_who(dateline: Dateline) -> bool:
    """Whether each printed name names its agency there: "KNA" is another's in Nairobi, "ACN" another's in English."""
    where = dateline.places[0].country
    return all(
        find_bracketed_agency(str(agency), language, where) == agency
        for agency in dateline.agencies
        for language in (None, "en")
    )


def people() -> SearchStrategy[Person]:
    """Somebody with a name, and with a role or a contribution."""
    names = st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY))
    roles = st.none() | st.sampled_from(ROLES)
    return st.builds(Person, names, role=roles) | st.builds(Person, names, contribution=st.sampled_from(Contribution))


def bylines() -> SearchStrategy[Byline]:
    """A byline that names people, an agency or a collective; `str` of it parses back to it."""
    some = st.lists(people(), min_size=1, max_size=3, unique_by=lambda person: person.name).map(tuple)
    supplier = st.tuples(agencies(AgencyKind.AGENCY))
    signed = st.builds(Byline, some, st.just(()) | supplier)
    bare = st.builds(Byline, agencies=supplier)
    return signed | bare | st.builds(Byline, collective=st.sampled_from(COLLECTIVES))


def body_blocks() -> SearchStrategy[BodyBlock]:
    """A block of the story; headings have a level."""
    plain = st.sampled_from([kind for kind in BodyKind if kind is not BodyKind.HEADING])
    headings = st.builds(BodyBlock, st.just(BodyKind.HEADING), lines(), st.integers(1, 6))
    return st.builds(BodyBlock, plain, sentences() | lines()) | headings


def notices() -> SearchStrategy[Notice]:
    """A correction, an update or an editor's note."""
    return st.builds(Notice, st.sampled_from(NoticeKind), sentences(), st.none() | partial_dates())


def images() -> SearchStrategy[Image]:
    """A picture with or without caption and credit."""
    return st.builds(
        Image, urls(), _maybe(sentences()), _maybe(lines()), _few(people()), _few(agencies()), _maybe(lines())
    )


def entries() -> SearchStrategy[Entry]:
    """An entry of a live blog."""
    return st.builds(Entry, _maybe(lines()), _maybe(moments()), _few(bylines()), _few(body_blocks()))


def related_links() -> SearchStrategy[RelatedLink]:
    """A link with what its card prints."""
    return st.builds(
        RelatedLink,
        lines(),
        _maybe(urls()),
        _maybe(urls()),
        summary=_maybe(sentences()),
        dateline=_maybe(datelines()),
        date=_maybe(partial_dates()),
        kicker=_maybe(lines()),
        kind=st.sampled_from(LinkKind),
    )


def sections() -> SearchStrategy[Section]:
    """A group of links."""
    return st.builds(Section, _maybe(lines()), st.sampled_from(SectionKind), _few(related_links()))


def evidence() -> SearchStrategy[Evidence]:
    """A piece of evidence, printed or not."""
    spans = st.none() | st.tuples(st.integers(0, 10_000), st.integers(0, 1_000))
    rules = st.sampled_from(("headline.h1", "dateline.opens-story", "byline.opener-by"))
    made = st.tuples(st.sampled_from(Source), rules, st.sampled_from(Certainty), lines(), spans)
    return made.map(lambda drawn: Evidence(*drawn[:4], *((drawn[4][0], sum(drawn[4])) if drawn[4] is not None else ())))


def problems() -> SearchStrategy[Problem]:
    """Something odd."""
    return st.builds(Problem, st.sampled_from(ProblemCode), lines(), _maybe(lines()))


def documents() -> SearchStrategy[Document]:
    """An outline that is true to itself: its blocks are slices of its text, in order, apart."""
    parts = st.lists(st.tuples(sentences() | lines(), st.sampled_from(Role)), max_size=6)
    return parts.map(_document)


def blocks() -> SearchStrategy[Block]:
    """A block of an outline."""
    return documents().filter(lambda document: document.blocks).map(lambda document: document.blocks[-1])


def candidates() -> SearchStrategy[Candidate]:
    """A value that a field might have."""
    return st.builds(Candidate, lines() | agencies() | _few(bylines()), evidence())


def explanations() -> SearchStrategy[Explanation]:
    """What was weighed for some fields."""
    names = st.sampled_from(("headline", "bylines", "dateline"))
    fields = st.builds(
        FieldExplanation, names, _few(candidates()), _maybe(candidates()), _maybe(lines()), _maybe(lines())
    )
    return st.lists(fields, max_size=2, unique_by=lambda field: field.field).map(tuple).map(Explanation)


def limits() -> SearchStrategy[Limits]:
    """Limits that are small enough to be met, but for the one on bytes."""
    some = st.integers(1, 50)
    names = (field.name for field in attrs.fields(Limits) if field.name != "bytes")
    return st.builds(Limits, **dict.fromkeys(names, some))


def articles() -> SearchStrategy[Article]:
    """An article with any of its fields."""
    text = partial(_maybe, lines())
    pieces = _few(evidence())
    return st.builds(
        Article,
        url=_maybe(urls()),
        canonical_url=_maybe(urls()),
        site_name=text(),
        language=_maybe(st.sampled_from(("en", "de", "pt-BR", "zh-Hant"))),
        kind=st.sampled_from(PageKind),
        kicker=text(),
        section=text(),
        breadcrumbs=_few(lines()),
        headline=text(),
        description=_maybe(sentences()),
        bylines=_few(bylines()),
        dateline=_maybe(datelines()),
        credit=_maybe(agencies()),
        date_published=_maybe(moments()),
        date_modified=_maybe(moments()),
        body=_few(body_blocks()),
        entries=_few(entries()),
        images=_few(images()),
        related_links=_few(related_links()),
        sections=_few(sections()),
        keywords=_few(lines()),
        rights=text(),
        notices=_few(notices()),
        is_accessible_for_free=_maybe(st.booleans()),
        problems=_few(problems()),
        evidence=st.builds(ArticleEvidence, headline=pieces, bylines=pieces, dateline=pieces, body=pieces),
    )


def _maybe(values: SearchStrategy[Any]) -> SearchStrategy[Any]:
    return st.none() | values


def _few(values: SearchStrategy[Any]) -> SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=2).map(tuple)


def _document(parts: list[tuple[str, Role]]) -> Document:
    found, start = [], 0
    for text, role in parts:
        found.append(Block(start, start + len(text), text, role))
        start += len(text) + 2
    return Document("\n\n".join(text for text, _ in parts), tuple(found))
