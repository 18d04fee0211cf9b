"""What groups of links offer, where only the page can say; and groups under tabs. All pages are invented miniatures."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.models.links import LinkKind

PARAGRAPHS = "".join(
    f"<p>{'The bridge of Port Selby opened on Monday, after years of delay. ' * 2}{n}</p>" for n in "abc"
)
URL = "https://harbourpost.example/sport/bridge-20415"


def _list(first: int, tag: str = "ul") -> str:
    items = (f"<li><a href=/2024/story-{n}>The harbour wall is raised, part {n}</a>" for n in range(first, first + 3))
    return f"<{tag}>{''.join(items)}</{tag}>"


def _parse(after: str, before: str = "", head: str = "") -> newsparse.Article:
    html = (
        f"<html><head>{head}</head><body>{before}<article><h1>Bridge opens after nine years</h1>"
        f"<p class=byline>By Jane Roe</p>{PARAGRAPHS}</article>{after}"
    )
    return newsparse.parse_html(html, url=URL)


SECTION = "<meta property='article:section' content='Sport'>"

KINDS = [
    ("More from Jane Roe", "author_more"),
    ("More by Roe", "author_more"),
    ("More from Harbour Post", "other"),
    ("More from The Harbour Post", "other"),
    ("More from Harbourpost", "other"),
    ("Más artículos de Jane Roe", "author_more"),
    ("More from Mr Doe", "same_section"),
    ("More Sport", "same_section"),
    ("More in Sport", "same_section"),
    ("Latest Sport news", "latest"),
    ("Latest news", "latest"),
    ("Most read", "most_read"),
    ("Sport", "other"),
    ("More Culture", "other"),
]


@pytest.mark.parametrize(("title", "kind"), KINDS)
def test_more_is_of_the_author_the_site_or_the_section(title: str, kind: str) -> None:
    """A name of the byline, the letters of the site's address, the page's own section; else what the words say."""
    (section,) = _parse(f"<h2>{title}</h2>{_list(0)}", head=SECTION).sections

    assert (title, kind) == (section.title, section.kind.value)


CLASSES = [
    ("<div class=most-read>{}</div>", None, "most_read"),
    ("<div class=latest-news>{}</div>", None, "latest"),
    ("<div class=related>{}</div>", None, "related"),
    ("<div class=related><h3>Harbours of the north</h3>{}</div>", "Harbours of the north", "other"),
    ("<div class=most-read><h3>Harbours of the north</h3>{}</div>", "Harbours of the north", "most_read"),
]


@pytest.mark.parametrize(("html", "title", "kind"), CLASSES)
def test_a_class_says_what_a_group_offers(html: str, title: str | None, kind: str) -> None:
    """Where its title does not; but "related" is written around anything, and a title that says otherwise is believed."""
    (section,) = _parse(html.format(_list(0))).sections

    assert (title, kind) == (section.title, section.kind.value)


TABS = [
    ("<h2>Most read</h2><h2>Latest news</h2>" + _list(0) + _list(3), [("Most read", 3), ("Latest news", 3)]),
    ("<h2><span>Most read</span> <span>Latest news</span></h2>" + _list(0) + _list(3), [("Most read", 3), ("Latest news", 3)]),
    # One list under two labels, and two lists under one, are one group.
    ("<h2><span>Most read</span> <span>Latest news</span></h2>" + _list(0), [("Most read Latest news", 3)]),
    ("<h2>Most read</h2>" + _list(0) + _list(3), [("Most read", 6)]),
    ("<h2>Most read</h2><h2>Latest news</h2>" + _list(0) + _list(3) + _list(6), [("Latest news", 9)]),
    ("<h2>Most read today</h2>" + _list(0) + _list(3), [("Most read today", 6)]),
]  # fmt: skip


@pytest.mark.parametrize(("html", "groups"), TABS)
def test_lists_under_tabs_are_groups_of_their_own(html: str, groups: list[tuple[str, int]]) -> None:
    """As many lists as labels that name a kind, side by side or in one line."""
    sections = _parse(f"<div>{html}</div>").sections

    assert groups == [(section.title, len(section.links)) for section in sections]


def test_a_link_of_story_and_section_is_inline() -> None:
    """It is one link, and what stands in the story counts, wherever it is met first."""
    insert = "<p>Read also: <a href=/2024/story-1>The harbour wall is raised, part 1</a></p>"
    html = f"<article><h1>Bridge opens</h1>{PARAGRAPHS}{insert}{PARAGRAPHS}</article><h2>Most read</h2>{_list(0)}"
    for page in (html, f"<h2>Most read</h2>{_list(0)}{html.partition('<h2>')[0]}"):
        links = newsparse.parse_html(page, url=URL).related_links

        assert ["story-1"] == [
            link.url.rpartition("/")[2] for link in links if link.url and link.kind is LinkKind.INLINE
        ]
        assert 3 == len(links)


CARDS = [
    # The card, its text, kicker, summary and dateline.
    ("<h3><a href=/2024/story-1>Ferry stays in port</a></h3><p>The ferry was to sail on Monday, but the harbour is closed.</p>",
     ("Ferry stays in port", None, "The ferry was to sail on Monday, but the harbour is closed.", None)),
    ("<span class=kicker>Coast</span><h3><a href=/2024/story-1>Ferry stays in port</a></h3>", ("Ferry stays in port", "Coast", None, None)),
    ("<h3><a href=/2024/story-1><span class=kicker>Coast</span> Ferry stays in port</a></h3>", ("Ferry stays in port", "Coast", None, None)),
    ("<h3><a href=/2024/story-1>Ferry stays in port <time>5 May 2024</time></a></h3>", ("Ferry stays in port", None, None, None)),
    ("<h3><a href=/2024/story-1>Ferry stays in port</a></h3><p>PORT SELBY (AFP)</p><p>The ferry was to sail on Monday, they said.</p>",
     ("Ferry stays in port", None, "The ferry was to sail on Monday, they said.", "PORT SELBY (AFP)")),
    ("<h3><a href=/2024/story-1>• Ferry stays in port</a></h3><p>Two ferries stay.</p>", ("Ferry stays in port", None, "Two ferries stay.", None)),
    ("<h3><a href=/2024/story-1>Ferry stays in port</a></h3><p>5 May 2024</p>", ("Ferry stays in port", None, None, None)),
    ("<h3><a href=/2024/story-1><span>Coast</span><span class=sr-only>:</span> <span>Ferry stays in port</span></a></h3>", ("Ferry stays in port", "Coast", None, None)),
    # A label and a heading that lead to one page; a heading and its summary.
    ("<h4><a href=/2024/story-1>Trouble at the coast</a></h4><h2><a href=/2024/story-1>Ferry stays in port tonight</a></h2>",
     ("Ferry stays in port tonight", "Trouble at the coast", None, None)),
    ("<h2><a href=/2024/story-1>Coast</a></h2><h3><a href=/2024/story-1>Ferry stays in port tonight</a></h3>", ("Ferry stays in port tonight", "Coast", None, None)),
    ("<h6><a href=/2024/story-1>News from the coast</a></h6><p><a href=/2024/story-1>Ferry stays in port tonight, says the harbour master</a></p>",
     ("Ferry stays in port tonight, says the harbour master", "News from the coast", None, None)),
    ("<div class=headline><a href=/2024/story-1>Coast</a></div><div><a href=/2024/story-1>Ferry stays in port tonight</a></div>",
     ("Ferry stays in port tonight", "Coast", None, None)),
    ("<h4><a href=/2024/story-1>Ferry stays</a></h4><p><a href=/2024/story-1>The ferry was to sail on Monday, but the harbour is closed.</a></p>",
     ("Ferry stays", None, "The ferry was to sail on Monday, but the harbour is closed.", None)),
    ("<div class=headline><a href=/2024/story-1>Ferry stays</a></div><div><a href=/2024/story-1>The ferry was to sail on Monday, but the harbour is closed.</a></div>",
     ("Ferry stays", None, "The ferry was to sail on Monday, but the harbour is closed.", None)),
    ("<h2><a href=/2024/story-1>Ferry stays in port</a></h2><h3><a href=/2024/story-1>The harbour master closes the harbour until Monday</a></h3>",
     ("Ferry stays in port", None, "The harbour master closes the harbour until Monday", None)),
]  # fmt: skip


@pytest.mark.parametrize(("card", "expected"), CARDS)
def test_the_parts_of_a_card_are_told_apart(card: str, expected: tuple[str | None, ...]) -> None:
    """Heading, kicker, summary and dateline, by markup and by place; a date is none of them."""
    other = card.replace("story-1", "story-2").replace("Ferry", "Tug")
    third = card.replace("story-1", "story-3").replace("Ferry", "Wall")
    (section,) = _parse(f"<h2>Most read</h2><ul><li>{card}</li><li>{other}</li><li>{third}</li></ul>").sections
    link = section.links[0]

    assert expected == (link.text, link.kicker, link.summary, link.dateline and str(link.dateline))
