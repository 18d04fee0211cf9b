"""Titles of groups: linked ones, those of tabs and menus, and lists in two halves. All pages are invented miniatures."""

from __future__ import annotations

import pytest

import newsparse

STORY = "".join(f"<p>{'The bridge of Port Selby opened on Monday, after years of delay. ' * 2}{n}</p>" for n in "abc")
URL = "https://harbourpost.example/sport/bridge-20415"


def _cards(first: int, tag: str = "li", count: int = 3) -> str:
    return "".join(
        f"<{tag}><a href=/2024/story-{n}>The harbour wall is raised, part {n}</a></{tag}>"
        for n in range(first, first + count)
    )


def _sections(after: str) -> list[tuple[str | None, str, int]]:
    article = newsparse.parse_html(f"<body><article><h1>Bridge opens</h1>{STORY}</article>{after}</body>", url=URL)
    return [(section.title, section.kind.value, len(section.links)) for section in article.sections]


LIST = f"<ul>{_cards(0)}</ul>"
LINKED = [
    pytest.param(f"<div><h3><a href=/feed-204>Harbour news</a></h3>{LIST}</div>", [("Harbour news", "other", 3)], id="name"),
    pytest.param(f"<h4><a href=/news/204>Les plus partagés</a></h4>{LIST}", [("Les plus partagés", "most_read", 3)], id="wording"),
    pytest.param(f"<div class=related><h3><a href=/topic/harbours-204>Harbours of the north</a></h3>{LIST}</div>", [("Harbours of the north", "related", 3)], id="topic"),
    pytest.param(f"<div><h2>Sea</h2><h3><a href=/2024/lead>Ferry stays in port tonight</a></h3>{LIST}</div>", [("Sea", "other", 4)], id="story-over-a-list"),
    pytest.param(f"<div><h3><a href=/feed-204><img src=/x.jpg>Harbour news</a></h3>{LIST}</div>", [(None, "other", 3)], id="picture"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), LINKED)
def test_a_linked_title_is_no_card(html: str, expected: list[tuple[str | None, str, int]]) -> None:
    """Its words name a kind, its address a topic, or it is a name that opens the element of the cards; a story's heading is a card."""
    assert expected == _sections(html)


TITLES = [
    pytest.param(f"<div><h2>댓글이 많은 기사</h2>{LIST}</div>", [("댓글이 많은 기사", "other", 3)], id="comments"),
    pytest.param(f"<div><h2>Read the full story</h2>{LIST}</div>", [("Read the full story", "related", 3)], id="leads-on"),
    pytest.param(f"<div><h2>Share this</h2>{LIST}</div>", [(None, "other", 3)], id="share"),
    pytest.param(
        "<h2>Related topics</h2><nav><ul><li><a href=/t/a>Bridges</a></li><li><a href=/t/b>Ferries</a></li></ul></nav>"
        "<p><a href=/2024/note-77>How we use machines in our stories</a></p>", [], id="of-a-menu"),
    pytest.param(f"<div><h4><a href=#>Related articles</a><a href=#>More from author</a></h4>{LIST}</div>", [("Related articles", "related", 3)], id="open-tab"),
    pytest.param(f"<div><h4><a href=#>Harbour wall</a><a href=#>Bridges</a></h4>{LIST}</div>", [("Harbour wallBridges", "other", 3)], id="no-tabs"),
    pytest.param(f"<div class=x><div><a href=/a>Latest from Jane Roe</a></div><p>Roe</p>{LIST}</div>", [("Latest from Jane Roe", "latest", 3)], id="linked-line-opens"),
    pytest.param(f"<div class=y><p>The harbour stays closed until Monday, the harbour master said.</p><p><a href=/all>All latest news</a></p><p>Sea</p>{LIST}</div>", [("Sea", "other", 3)], id="linked-line-closes"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), TITLES)
def test_a_title_is_told_from_what_is_worded_like_one(html: str, expected: list[tuple[str | None, str, int]]) -> None:
    """By where it stands: it opens the element of its cards, no menu follows it, and of two tabs the first is open."""
    assert expected == _sections(html)


HALVES = [
    pytest.param(
        f"<aside><h3>Related</h3><div class=a>{_cards(0, 'h4')}</div></aside><aside><div class=b>{_cards(3, 'h4')}</div></aside>",
        [("Related", "related", 6)], id="second-half"),
    pytest.param(
        f"<aside><h3>Related</h3><div class=a>{_cards(0, 'h4')}</div></aside><aside><h3>Sea</h3><div class=b>{_cards(3, 'h4')}</div></aside>",
        [("Related", "related", 3), ("Sea", "other", 3)], id="titled"),
    pytest.param(
        f"<aside><h3>Related</h3><div class=a>{_cards(0, 'h4')}</div></aside><p>The harbour stays closed until Monday, the harbour master said.</p><aside><div class=b>{_cards(3, 'h5')}</div></aside>",
        [("Related", "related", 3), (None, "other", 3)], id="apart"),
    pytest.param(
        f"<div class=box><div class=lead><h2>Culture</h2><h3><a href=/2024/story-9>The old ferry, painted</a></h3></div>{_cards(0, 'h4')}</div>",
        [("Culture", "other", 4)], id="lead-apart"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), HALVES)
def test_a_list_may_stand_in_several_elements(html: str, expected: list[tuple[str | None, str, int]]) -> None:
    """What follows at once in headings of one form, or stands in an element that the title opens, is of the same group."""
    assert expected == _sections(html)


def test_the_latest_story_may_be_the_one_before_this() -> None:
    """A link to one page twice is two cards where a heading stands between them."""
    before = "<p>Before: <a href=/2024/story-0>The harbour wall is raised, part 0</a></p>"

    assert [("Latest", "latest", 3)] == _sections(f"<div>{before}</div><div><h3>Latest</h3>{LIST}</div>")[-1:]
