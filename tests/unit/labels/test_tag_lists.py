"""The story's tags: a hit and a near miss for each way to find them."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
STORY = (
    "<div><p>The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
    "<p>The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
    "<p>Members of the council had argued since then about who would have to pay for the repair of its piers.</div>"
)
PIERS = "<li><a href=/t/1>Piers</a><li><a href=/t/2>Rails</a>"
CARD = "<h3><a href=/2024/other-story-of-the-harbour>Another story of the harbour wall</a></h3>"


def _tags(before: str, after: str) -> tuple[str, ...]:
    """The tags of a page that states two keywords."""
    head = "<meta name=news_keywords content='Piers, Bridges'>"
    return newsparse.parse_html(f"<head>{head}</head><body>{before}{HEAD}{STORY}{after}</body>").keywords


@pytest.mark.parametrize(
    ("before", "after", "tags"),
    [
        pytest.param("", f"<ul class=tags>{PIERS}</ul>", ("Piers", "Rails"), id="class"),
        pytest.param("", f"<p>Topics</p><nav class=tag-list><ul>{PIERS}</ul></nav>", ("Piers", "Rails"), id="in-a-nav"),
        pytest.param(
            "",
            f"<div class=tags><h3>Tags</h3><ul style='display:none'>{PIERS}</ul><button>Show all</button></div>",
            ("Piers", "Rails"),
            id="not-unfolded",
        ),
        pytest.param("", f"<p>Filed under:</p><ul>{PIERS}</ul>", ("Piers", "Rails"), id="label"),
        pytest.param(f"<p>Filed under:</p><ul>{PIERS}</ul>", "", ("Piers", "Rails"), id="label-above"),
        pytest.param("", "<ul><li><a href=/t/1>Piers</a><li><a href=/t/3>Bridges</a></ul>", ("Piers", "Bridges"), id="stated"),
        pytest.param(
            "",
            "<ul><li class=term><a href=/s>Coast</a></ul><div class=tags><ul><li class=term><a href=/t/1>Piers</a></ul></div>",
            ("Coast", "Piers"),
            id="two-lists-of-one-form",
        ),
        pytest.param(
            "", f"<div class=related><ul class=related-tags>{PIERS}</ul></div><ul class=tags><li><a href=/r>Rails</a></ul>", ("Rails",), id="of-others"
        ),
        pytest.param("", "<article><footer><p>Tags: <a href=/t/1>Piers</a>, <a href=/t/2>Rails</a></p></footer></article>", ("Piers", "Rails"), id="label-in-the-line"),
        pytest.param("", f"<div class=teaser><p>Filed under</p><ul>{PIERS}</ul></div>", ("Piers", "Rails"), id="part-called-teaser"),
        pytest.param("", "<nav><h4>Topics</h4><ul><li><a href=/t/1>Piers</a><li><a href=/t/2>Rails</a></ul></nav>", ("Piers", "Rails"), id="menu"),
        pytest.param("", "<p>Related topics</p><nav><ul><li><a href=/t/1>Piers</a><li><a href=/t/2>Rails</a></ul></nav>", ("Piers", "Rails"), id="menu-after-a-name"),
        pytest.param("", "<p>Filed under</p><ul><li class=kicker><a href=/t/1>Piers</a><li class=kicker><a href=/t/2>Rails</a></ul>", ("Piers", "Rails"), id="kickers"),
        pytest.param("", "<h2 class=kicker>Keywords</h2><p><a href=/t/1>Piers</a>, <a href=/t/2>Rails</a></p>", ("Piers", "Rails"), id="label-called-kicker"),
        pytest.param("", f"<ul class='tags related'>{PIERS}</ul>", ("Piers", "Rails"), id="related-by-name"),
        pytest.param(
            "", f"<ul class=tags>{PIERS}<li><a href=/t>Show all</a></ul>", ("Piers", "Rails"), id="all-topics"
        ),
    ],
)  # fmt: skip
def test_the_tags_of_a_story(before: str, after: str, tags: tuple[str, ...]) -> None:
    """A class, a label, or a row of links that the page states as its keywords."""
    assert tags == _tags(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param("", f"<div class=teaser><p>Filed under</p><ul>{PIERS}</ul>{CARD}</div>", id="on-a-card"),
        pytest.param(
            "",
            "<p>Topics</p><nav><ul><li><a href=/s/1>The harbour and all that is said about it</a><li><a href=/s/2>Rails</a></ul></nav>",
            id="menu-of-more",
        ),
        pytest.param(f"<ul class=tags>{PIERS}</ul>{'<p>Menu</p>' * 9}", "", id="bar-of-topics"),
        pytest.param(
            "", f"<article class=teaser>{CARD}<div class=tag><a href=/t/2>Rails</a></div></article>", id="on-a-card"
        ),
        pytest.param(
            "", "<ul><li><a href=/t/1>Piers</a><li><a href=/t/3>Rails</a><li><a href=/x>Walls</a></ul>", id="unknown"
        ),
        pytest.param("", "<ul><li><a href=/t/1>Piers</a></ul>", id="one-link"),
        pytest.param("", f"<aside class=sidebar><h3>Tags</h3><ul>{PIERS}</ul></aside>", id="cloud-in-a-sidebar"),
        pytest.param(
            "", f"<p class=tags>Company news <a href=/all>All</a></p><div>{CARD}</div>", id="title-of-a-section"
        ),
    ],
)
def test_near_misses_leave_the_stated_keywords(before: str, after: str) -> None:
    """The site's topics, tags of cards, rows of other links, titles."""
    assert ("Piers", "Bridges") == _tags(before, after)
