"""The trail of invented pages: marked, told by signs, told by what the page states, in the footer; and what is no step."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse._lexicon.furniture import Furniture
from newsparse._lexicon.furniture_phrases import PHRASES
from newsparse.models.article import Article

PARAGRAPH = (
    "The council wants another metre on the harbour wall, and the money for it before the winter storms, she said."
)
STORY = f"<p>{PARAGRAPH}</p>" * 3


def parsed(before: str = "", after: str = "", foot: str = "", stated: tuple[str, ...] = ()) -> Article:
    """A page with something in each of its places, that states a trail of these names."""
    steps = [{"@type": "ListItem", "position": place, "name": name} for place, name in enumerate(stated, 1)]
    thing = json.dumps({"@type": "BreadcrumbList", "itemListElement": steps})
    html = (
        f"<html lang=en><head><script type='application/ld+json'>{thing}</script></head><body>{before}<article>"
        f"<h1>Harbour wall to be raised by a metre</h1>{STORY}</article>{after}<footer>{foot}</footer></body></html>"
    )
    return newsparse.parse_html(html, url="https://www.example-news.test/2024/wall")


def marked(*steps: str) -> str:
    """A trail that its class names."""
    return (
        "<nav class=breadcrumb><ol>" + "".join(f"<li><a href=/{step[:1]}>{step}</a>" for step in steps) + "</ol></nav>"
    )


@pytest.mark.parametrize(
    ("before", "after", "trail"),
    [
        pytest.param(
            "<p><a href=/>Home</a> » <a href=/c>Coast</a> » Wall</p>", "", ("Home", "Coast", "Wall"), id="signs"
        ),
        pytest.param("<p><a href=/>Home</a> / <a href=/c>Coast</a></p>", "", ("Home", "Coast"), id="slash-after-home"),
        pytest.param("<p><a href=/c>Coast</a> > Walls</p>", "", ("Coast", "Walls"), id="one-link"),
        pytest.param(
            "<div class=breadcrumb-box><nav><h6>Where you are</h6><div><a href=/><span>News</span></a>"
            "<a href=/c><span>Coast</span></a></div></nav></div>",
            "",
            ("News", "Coast"),
            id="glued-in-a-nav",
        ),
        pytest.param(
            "<nav aria-label=Breadcrumb><ol><li><a href=/>News</a><li><a href=/c>Coast</a></ol></nav>",
            "",
            ("News", "Coast"),
            id="aria-label",
        ),
        pytest.param(
            "<nav class=breadcrumb><ol><li><a href=/>News</a><li><a href=/c>Coast</a><li><h1>Wall: all facts</h1></ol></nav>",
            "",
            ("News", "Coast"),
            id="title-for-search-engines",
        ),
        pytest.param("<p><a href=/c>Coast</a> / <a href=/w>Walls</a></p>", "", (), id="slash-between-labels"),
        pytest.param("<p><a href=/c>Coast</a> | <a href=/w>Walls</a></p>", "", (), id="bars"),
        pytest.param("<p><a href=/next>The story that comes next »</a></p>", "", (), id="a-button"),
        pytest.param("", "<ul class=breadcrumbs><li>Filed under:<li><a href=/t/1>Walls</a></ul>", (), id="topics"),
        pytest.param("", "", (), id="stated-and-not-printed"),
    ],
)
def test_breadcrumbs_are_the_printed_trail(before: str, after: str, trail: tuple[str, ...]) -> None:
    """A class, a label or the signs between the links show a trail; one that is only stated tells the section."""
    article = parsed(before, after, stated=("News", "Harbours"))

    assert (trail, "Harbours") == (article.breadcrumbs, article.section)


@pytest.mark.parametrize(
    ("before", "trail"),
    [
        (marked("Home", "Coast", "Harbour wall to be raised by a metre"), ("Home", "Coast")),
        (marked("Home", "Coast", "Harbour wall to be raised by…"), ("Home", "Coast")),
        (marked("Home", "Coast", "Walls: Harbour wall to be raised by a metre"), ("Home", "Coast", "Walls: Harbour wall to be raised by a metre")),
        (marked("Home", "Coast", "6 May 2022 05:30"), ("Home", "Coast")),
        (marked("Home", "Archive", "2022", "May"), ("Home", "Archive", "2022", "May")),
        (marked("Home", "Coast", "Share on Facebook", "Print"), ("Home", "Coast")),
        (marked("Home", "Latest news"), ("Home", "Latest news")),
        (marked("Home", "Coast", "Home", "Sea"), ("Home", "Coast")),
        (marked(*"ABCDEFGH"), tuple("ABCDEFGH")),
        (marked(*"ABCDEFGHI"), ()),
        (marked("6 May 2022"), ()),
    ],
)  # fmt: skip
def test_steps_end_before_what_is_none(before: str, trail: tuple[str, ...]) -> None:
    """The headline whole or cut, a date, share buttons and the same trail again end it; a long list is a menu."""
    assert trail == parsed(before).breadcrumbs


@pytest.mark.parametrize(
    "phrase", [phrase for kind, _, phrases in PHRASES if kind == Furniture.BREADCRUMB for phrase in phrases.split("|")]
)
def test_titles_of_a_trail_are_no_steps(phrase: str) -> None:
    """Neither as a step of their own nor before the first one."""
    before = f"<ul class=breadcrumb><li>{phrase}:<li><a href=/>Home</a><li>Coast</ul>"
    glued = f"<div class=breadcrumb>{phrase}: <a href=/c>Coast</a></div>"

    assert (("Home", "Coast"), ("Coast",)) == (parsed(before).breadcrumbs, parsed(glued).breadcrumbs)


STATED = ("The Post", "Coast", "Walls")


@pytest.mark.parametrize(
    ("before", "trail"),
    [
        pytest.param(
            "<ul><li><a href=/c>Coast</a><li><a href=/w>Walls</a></ul>", ("Coast", "Walls"), id="entries-of-a-list"
        ),
        pytest.param("<div><a href=/c>Coast</a> <a href=/w>Walls</a></div>", ("Coast", "Walls"), id="a-row"),
        pytest.param("<nav><ol><li>Home<li>Coast</ol></nav>", ("Home", "Coast"), id="lines-of-a-nav"),
        pytest.param(
            "<nav><ol><li>Coast<li>Walls<li>All facts about the wall of the harbour</ol></nav>",
            ("Coast", "Walls", "All facts about the wall of the harbour"),
            id="title-for-search-engines",
        ),
        pytest.param("<nav><ol><li>Home<li>Coast<li>Sport</ol></nav>", (), id="a-menu-that-goes-on"),
        pytest.param(
            "<ul><li><a href=/c>Coast</a><li><a href=/w>Walls</a><li><a href=/s>Sport</a></ul>",
            (),
            id="a-list-that-goes-on",
        ),
        pytest.param(
            "<ul><li><a href=/s>Sport</a><li><a href=/c>Coast</a><li><a href=/w>Walls</a></ul>",
            (),
            id="a-list-before-it",
        ),
        pytest.param("<div><a href=/w>Walls</a> <a href=/c>Coast</a></div>", (), id="in-another-order"),
        pytest.param("<p><a href=/w>Walls</a></p>", (), id="one-step-that-is-the-kicker"),
        pytest.param(
            "<header><a href=/w>Walls</a></header><div class=kicker>Storms</div>",
            ("Walls",),
            id="one-step-beside-a-kicker",
        ),
        pytest.param(
            "<header><a href=/c>Sport</a></header><div class=kicker>Storms</div>",
            (),
            id="another-section-beside-a-kicker",
        ),
    ],
)
def test_the_stated_trail_tells_the_printed_one(before: str, trail: tuple[str, ...]) -> None:
    """Where no class and no sign does; a menu prints the same words among others."""
    assert trail == parsed(before, stated=STATED).breadcrumbs


@pytest.mark.parametrize(
    ("foot", "trail"),
    [
        ("<p>About us</p><ol class=breadcrumb><li><a href=/c>Coast</a><li><a href=/w>Walls</a></ol><p>© 2024</p>", ("Coast", "Walls")),
        ("<div class=page-breadcrumbs><a href=/c>Coast</a> › <a href=/w>Walls</a></div><p>About us</p>", ("Coast", "Walls")),
        ("<ul class=no-breadcrumb><li><a href=/c>Coast</a><li><a href=/w>Walls</a></ul><p>About us</p>", ()),
    ],
)  # fmt: skip
def test_a_trail_may_stand_in_the_footer(foot: str, trail: tuple[str, ...]) -> None:
    """The footer is read as lines, and its other lines stay a footer's."""
    article = parsed(foot=foot)
    others = [block.role for block in newsparse.outline(f"<footer>{foot}</footer>").blocks if block.text == "About us"]

    assert (trail, ["navigation"]) == (article.breadcrumbs, others)
