"""Sections and related links of invented groups."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Page
from newsparse._claims.claim import Claims
from newsparse._fields.links import cut_tail, find_related_links, find_sections
from newsparse._fields.view import View
from newsparse._input.address import Base
from newsparse._labels.groups import find_groups
from newsparse._labels.labelled import Card, Group, Labels
from newsparse.models.dateline import PartialDate
from newsparse.models.limits import Limits
from newsparse.models.links import LinkKind, SectionKind

OWN = "https://news.example/2024/05/harbour-wall-raised-again"


def viewed(page: Page, labels: Labels) -> View:
    """A view of a page without claims."""
    return View(page, labels, Claims([], []), OWN, "en", None, Base(OWN))


def view_of(html: str) -> View:
    """A view of a page without a story."""
    page = read_html(html.encode(), Limits())
    labels = Labels(len(page.pieces))
    find_groups(page, labels, Base(OWN), OWN)
    return viewed(page, labels)


CARDS = (
    "<section><h2>Most read</h2>"
    "<article><span class=kicker>Coast</span><h3><a href='/2024/05/04/wall?utm_source=box'>Harbour wall to be raised</a></h3>"
    "<p>Porto (AFP) May 3, 2024</p><p>The council wants another metre, and the money for it ... read more</p></article>"
    "<article><h3><a href='/2024/05/03/ferry'>Ferry stays in port</a></h3><p><time>3 May 2024</time></p></article>"
    "</section>"
)


def test_a_card_becomes_a_link_with_all_its_parts() -> None:
    """Heading, address, clean address, summary without its tail, dateline and kicker."""
    section = find_sections(view_of(CARDS))[0].value[0]
    first, second = section.links
    assert (section.title, section.kind) == ("Most read", SectionKind.MOST_READ)
    assert (first.text, first.kicker) == ("Harbour wall to be raised", "Coast")
    assert first.url == "https://news.example/2024/05/04/wall?utm_source=box"
    assert first.clean_url == "https://news.example/2024/05/04/wall"
    assert first.summary == "The council wants another metre, and the money for it"
    assert first.dateline is not None
    assert str(first.dateline) == "Porto (AFP) May 3, 2024"
    assert second.date == PartialDate(2024, 5, 3)
    assert (second.summary, second.dateline, second.kicker) == (None, None, None)


def test_every_evidence_stands_where_it_says() -> None:
    """One piece of evidence a section and one a link, each at its place in the page's text."""
    view = view_of(CARDS)
    for reading in (*find_sections(view), *find_related_links(view)):
        assert len(reading.evidence) == len(reading.value)
        for evidence in reading.evidence:
            assert view.page.text[evidence.start : evidence.end] == evidence.raw


def test_a_target_is_given_once() -> None:
    """Two sections may offer one story; the flat list has it once, in the order of print."""
    view = view_of(CARDS + CARDS.replace("Most read", "Latest").replace("/04/wall", "/01/wall"))
    links = find_related_links(view)[0].value
    assert [link.text for link in links] == [
        "Harbour wall to be raised",
        "Ferry stays in port",
        "Harbour wall to be raised",
    ]
    assert [len(section.links) for section in find_sections(view)[0].value] == [2, 2]


def test_inserts_are_links_and_no_sections() -> None:
    """An inline group is in the flat list with its kind, and no section."""
    view = view_of(CARDS)
    view.labels.groups[0].inline = True
    assert find_sections(view) == []
    assert {link.kind for link in find_related_links(view)[0].value} == {LinkKind.INLINE}


def test_tags_are_no_further_reading() -> None:
    """A group of tags is a section, but its links are not related links."""
    view = view_of(CARDS)
    view.labels.groups[0].kind = SectionKind.TAGS
    assert find_related_links(view) == []
    assert find_sections(view)[0].value[0].kind is SectionKind.TAGS


def test_plain_text_cards_have_no_address() -> None:
    """A card without an anchor is a link without an address."""
    page = read_html(b"<p>RELATED</p><p>Harbour wall to be raised</p>", Limits())
    labels = Labels(2)
    labels.groups.append(Group(0, "RELATED", SectionKind.RELATED, [Card(1, "Harbour wall to be raised", None)]))
    (link,) = find_related_links(viewed(page, labels))[0].value
    assert (link.text, link.url, link.clean_url) == ("Harbour wall to be raised", None, None)


def test_a_page_without_groups_has_no_reading() -> None:
    """Nothing found is an empty list and not an empty value."""
    view = view_of("<p>The wall was raised again on Monday.</p>")
    assert (find_sections(view), find_related_links(view)) == ([], [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The minister said that the bri ... read more", "The minister said that the bri"),
        ("The wall holds. Read more", "The wall holds."),
        ("The wall holds … Weiterlesen »", "The wall holds"),
        ("The wall hol… mehr", "The wall hol"),
        ("The wall holds ... full story", "The wall holds"),
        ("He said nothing more", "He said nothing more"),
        ("The wall may fall...", "The wall may fall..."),
        ("There is more to come. Read on.", "There is more to come. Read on."),
        ("The wall holds.", "The wall holds."),
        ("", ""),
    ],
)
def test_a_teaser_ends_where_its_text_does(text: str, expected: str) -> None:
    """What leads on to the story is no text of the teaser; a cut without it stays as printed."""
    assert cut_tail(text) == expected
