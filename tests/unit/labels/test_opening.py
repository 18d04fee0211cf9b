"""What stands between the headline and the story: a hit and a near miss for each rule."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.regions import settle_regions
from newsparse._claims.claim import Claim, Claims
from newsparse._labels.headline import find_headline
from newsparse._labels.kicker import label_kicker
from newsparse._labels.labelled import Labels
from newsparse._labels.opening import label_opening
from newsparse._labels.roles import give_roles
from newsparse._labels.story import find_story
from newsparse.models.evidence import Source
from newsparse.models.limits import Limits

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
DEK = "The bridge over the Mill river has been shut since the last train crossed it"
ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
STORY = (
    f"<div><p>{ONE}</p>"
    f"<p>{TWO}</p>"
    "<p>Members of the council had argued since then about who would have to pay for the repair of its piers.</p></div>"
)
MENU = f"<nav>{'<a href=/a>Sections of the paper</a> ' * 8}</nav>"


def _rules(html: str, description: str = "") -> dict[str, str]:
    """The rule of each text that some rule took."""
    page = read_html(f"<body><nav><ul><li>News</ul></nav>{html}</body>".encode(), Limits())
    settle_regions(page)
    claims = Claims([Claim("description", description, Source.META, "description.meta", description)], [])
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    labels.headline = find_headline(page, claims)
    find_story(page, labels, "")
    label_kicker(page, labels, claims, None)
    label_opening(page, labels, claims, "en")
    return {piece.text: rule for piece, rule in zip(page.pieces, labels.rules, strict=True) if rule}


@pytest.mark.parametrize(
    ("html", "text", "rule"),
    [
        pytest.param(f"{HEAD}{STORY}", HEAD[4:-5], "headline.heading", id="headline"),
        pytest.param(f"<div><div class=kicker>Milltown</div>{HEAD}</div>{STORY}", "Milltown", "kicker.class", id="kicker"),
        pytest.param(f"<div><span class=kicker>Milltown</span>{HEAD}</div>{STORY}", "Milltown", "kicker.class", id="inline"),
        pytest.param(
            f"<div><div class=kicker>Milltown</div><div class=share>Share</div><time>7 Aug</time>{HEAD}</div>{STORY}",
            "Milltown",
            "kicker.class",
            id="kicker-beyond-share-and-date",
        ),
        pytest.param(f"<div><div>Milltown</div>{HEAD}</div>{STORY}", "Milltown", "kicker.line-before", id="line-before"),
        pytest.param(
            f"<header><p>Local news</p>{HEAD}</header>{STORY}", "Local news", "kicker.line-before", id="line-in-a-header"
        ),
        pytest.param(f"{HEAD}<p class=standfirst>{DEK}</p>{STORY}", DEK, "description.class", id="standfirst-class"),
        pytest.param(
            f"{HEAD}<div><div class=lead><p>{ONE}</p></div>{STORY[8 + len(ONE):]}", ONE, "description.class", id="class-in-the-story"
        ),
        pytest.param(
            f"{HEAD}<div><figure><figcaption>The bridge</figcaption></figure><div class=standfirst>{DEK}</div>{STORY[5:]}",
            DEK,
            "description.class",
            id="standfirst-under-the-picture",
        ),
        pytest.param(
            f"{HEAD}<div class=subtitle><p>町議会は古い橋を五月に開くと決めた。</p></div><p class=byline>By Jane Roe</p>{STORY}",
            "町議会は古い橋を五月に開くと決めた。", "description.class", id="standfirst-in-few-characters",
        ),
        pytest.param(f"{HEAD}<h2>{DEK}</h2>{STORY}", DEK, "description.heading", id="standfirst-heading"),
        pytest.param(
            f"<div>{HEAD}<p>{DEK}.</p>{MENU}</div>{STORY}", f"{DEK}.", "description.under-headline", id="lone-sentence"
        ),
        pytest.param(
            f"<header>{HEAD}<p>By Jane Roe</p><p class=teaser>{DEK}.</p></header>{STORY}",
            f"{DEK}.",
            "description.under-headline",
            id="teaser-of-this-story",
        ),
        pytest.param(
            f"{HEAD}<div>We have answers.</div><p class=byline>By Jane Roe</p>{STORY}",
            "We have answers.",
            "description.over-byline",
            id="sentence-over-the-byline",
        ),
        pytest.param(
            f"{HEAD}<div>We have answers.</div><p>By Jane Roe on May 3, 2024</p>{STORY}",
            "We have answers.",
            "description.over-byline",
            id="sentence-over-a-byline-by-wording",
        ),
        pytest.param(
            f"<div>{HEAD}<h2>{DEK}</h2><p class=byline>By Jane Roe</p>{STORY.removeprefix('<div>')}",
            DEK,
            "description.over-byline",
            id="heading-over-the-byline",
        ),
        pytest.param(
            f"<div class=lead>{HEAD}<p class=date>7 August 2024</p><p class=standfirst>{DEK}</p></div>{STORY}",
            DEK,
            "description.class",
            id="class-of-its-own-in-a-box-of-the-class",
        ),
        pytest.param(f"{HEAD}<div>By Jane Roe</div>{STORY}", "By Jane Roe", "byline.wording", id="byline-before"),
        pytest.param(f"{HEAD}{STORY}<div>By Jane Roe</div>", "By Jane Roe", "byline.wording", id="byline-after"),
        pytest.param(f"{HEAD}<div>7 August 2024</div>{STORY}", "7 August 2024", "date.wording", id="date"),
    ],
)  # fmt: skip
def test_the_opening_by_markup_wording_and_place(html: str, text: str, rule: str) -> None:
    """Kicker, standfirst, byline and date around the headline."""
    assert rule == _rules(html).get(text)


@pytest.mark.parametrize(
    ("html", "description", "text", "rule"),
    [
        pytest.param(f"{HEAD}<div>{DEK}</div>{STORY}", DEK, DEK, "description.as-stated", id="as-stated"),
        pytest.param(f"{HEAD}<div>{DEK}</div>{STORY}", f"{DEK}. {ONE}", DEK, "description.as-stated", id="part-of-it"),
        pytest.param(
            f"{HEAD}<div><p><b>{ONE}</b></p>{STORY[12 + len(ONE):]}", ONE, ONE, "description.bold-first", id="bold-first"
        ),
        pytest.param(
            f"{HEAD}<div><p class=big>{ONE}</p>{STORY[12 + len(ONE):]}", ONE, ONE, "description.set-apart", id="set-apart"
        ),
    ],
)  # fmt: skip
def test_the_standfirst_by_what_the_page_states(html: str, description: str, text: str, rule: str) -> None:
    """A line is the standfirst where the page states it as its description."""
    assert rule == _rules(html, description).get(text)


@pytest.mark.parametrize(
    ("html", "description", "text"),
    [
        pytest.param(f"<div><div>Milltown, 7</div>{HEAD}</div>{STORY}", "", "Milltown, 7", id="digits"),
        pytest.param(f"<div>Milltown</div>{HEAD}{STORY}", "", "Milltown", id="not-in-one-small-element"),
        pytest.param(f"<div><p>Local</p><nav>News</nav>{HEAD}</div>{STORY}", "", "Local", id="beyond-a-menu"),
        pytest.param(
            f"<div><div>A line that is far too long for a label</div>{HEAD}</div>{STORY}",
            "",
            "A line that is far too long for a label",
            id="long-line",
        ),
        pytest.param(f"{HEAD}<h2>In the year 1884</h2>{STORY}", "", "In the year 1884", id="short-heading"),
        pytest.param(f"{HEAD}<h2>What the council of Milltown decided</h2>{STORY}", "", "What the council of Milltown decided", id="heading"),
        pytest.param(f"{HEAD}<div>{DEK}</div>{STORY}", "", DEK, id="not-stated"),
        pytest.param(f"<div>{HEAD}<p>{DEK}.</p><p>{DEK}.</p>{MENU}</div>{STORY}", "", f"{DEK}.", id="two-sentences"),
        pytest.param(
            f"<div>{HEAD}</div><div><div><div><div><p>{DEK}.</p></div></div></div>{MENU}</div>{STORY}", "", f"{DEK}.", id="far-off"
        ),
        pytest.param(f"<div>{HEAD}<form><p>{DEK}.</p></form>{MENU}</div>{STORY}", "", f"{DEK}.", id="in-a-form"),
        pytest.param(f"{HEAD}<div><p class=big>{ONE}</p>{STORY[12 + len(ONE):]}", DEK, ONE, id="set-apart-and-not-stated"),
        pytest.param(
            f"{HEAD}<img src=a.jpg><div>The bridge in May.</div><p class=byline>By Jane Roe</p>{STORY}",
            "",
            "The bridge in May.",
            id="caption-over-the-byline",
        ),
        pytest.param(
            f"{HEAD}<div><p><b>{ONE}</b></p>{STORY[12 + len(ONE):]}", f"{ONE} {TWO}", ONE, id="excerpt-of-the-story"
        ),
        pytest.param(f"{HEAD}<div><p><b>{ONE * 4}</b></p>{STORY[12 + len(ONE):]}", ONE * 4, ONE * 4, id="long-and-bold"),
        pytest.param(f"{HEAD}<div>{DEK}</div>{STORY}", ONE, DEK, id="otherwise-stated"),
        pytest.param(f"{HEAD}{STORY}", ONE, ONE, id="first-paragraph-that-is-stated"),
        pytest.param(f"{HEAD}<div><p><b>{ONE}</b></p>{STORY[12 + len(ONE):]}", DEK, ONE, id="bold-and-not-stated"),
        pytest.param(f"{HEAD}<div>The bridge in figures</div>{STORY}", "", "The bridge in figures", id="no-byline"),
        pytest.param(f"{HEAD}<div>We have answers.</div><div>Author:</div>{STORY}", "", "Author:", id="label-alone"),
        pytest.param(f"{HEAD}{STORY}<div>7 August 2024</div>", "", "7 August 2024", id="date-after-the-story"),
        pytest.param(f"{HEAD}{STORY}<hr><p>x</p><p>y</p><div>By Jane Roe</div>", "", "By Jane Roe", id="byline-far-after"),
    ],
)  # fmt: skip
def test_near_misses_have_no_rule_of_the_opening(html: str, description: str, text: str) -> None:
    """What looks like a kicker, a standfirst, a byline or a date, and is none."""
    assert text not in _rules(html, description)


@pytest.mark.parametrize(
    ("html", "text", "rule"),
    [
        pytest.param(
            f"<div><div class=breadcrumbs>News</div>{HEAD}</div>{STORY}", "News", "breadcrumbs.class", id="trail"
        ),
        pytest.param(
            f"{HEAD}<figure><figcaption class=standfirst>{DEK}</figcaption></figure>{STORY}", DEK, "caption.element", id="caption"
        ),
        pytest.param(f"{HEAD}<div class=related>{DEK}</div>{STORY}", DEK, "related.class", id="related"),
    ],
)  # fmt: skip
def test_markup_goes_before_place(html: str, text: str, rule: str) -> None:
    """What its own markup names is nothing else for standing near the headline."""
    assert rule == _rules(html, DEK).get(text)


def test_a_page_without_a_headline_has_no_opening() -> None:
    """Without a headline nothing stands at it."""
    assert {"News": "navigation.element"} == _rules(f"<div>Milltown</div><p>{DEK}</p>")
