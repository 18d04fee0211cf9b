"""Which piece prints the headline."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._claims.claim import Claim, Claims
from newsparse._labels.headline import find_headline, squeezed
from newsparse.models.evidence import Source
from newsparse.models.limits import Limits

HEADLINE = "Council votes to open the old railway bridge"
OTHER = "Baker wins the regional prize for rye bread"


def _claims(*titles: str) -> Claims:
    return Claims([Claim("title", title, Source.META, "title.element", title) for title in titles], [])


def _headline(html: str, *titles: str) -> str | None:
    page = read_html(f"<body>{html}</body>".encode(), Limits())
    index = find_headline(page, _claims(*titles))
    return page.pieces[index].text if index >= 0 else None


@pytest.mark.parametrize(
    ("html", "titles"),
    [
        pytest.param(f"<h1>{HEADLINE}</h1><h2>{OTHER}</h2>", (), id="h1-before-h2"),
        pytest.param(f"<h2>{OTHER}</h2><h1>{HEADLINE}</h1>", (), id="h1-after-h2"),
        pytest.param(f"<h1>{HEADLINE}</h1><h1>{OTHER}</h1>", (), id="the-first-of-two"),
        pytest.param(f"<h1>Gazette</h1><h2>{HEADLINE}</h2>", (HEADLINE,), id="h2-under-a-logo"),
        pytest.param(
            f"<header><h1 class=logo>The Milltown Gazette</h1></header><h2>{HEADLINE}</h2>", (), id="logo-by-class"
        ),
        pytest.param(f"<h1>{OTHER}</h1><h1>{HEADLINE}</h1>", (f"{HEADLINE} | Gazette",), id="as-stated-with-site"),
        pytest.param(f"<h1>{OTHER}</h1><h1>{HEADLINE}</h1>", (HEADLINE[:30],), id="as-stated-shortened"),
        pytest.param(f"<h1>{OTHER}</h1><h1>{HEADLINE}</h1>", (HEADLINE.upper(),), id="as-stated-in-capitals"),
        pytest.param(f"<h2>{OTHER}</h2><div class=headline>{HEADLINE}</div>", (HEADLINE,), id="class"),
        pytest.param(f"<div class=related><h1>{OTHER}</h1></div><h2>{HEADLINE}</h2>", (), id="h1-of-a-list"),
        pytest.param(f"<div hidden><h1>{OTHER}</h1></div><h2>{HEADLINE}</h2>", (), id="h1-that-is-not-shown"),
        pytest.param(f"<h1><a href=/>{OTHER}</a></h1><h1>{HEADLINE}</h1>", (), id="h1-that-is-a-link"),
        pytest.param(f"<aside><h2>{OTHER}</h2></aside><h2>{HEADLINE}</h2>", (), id="h2-of-a-sidebar"),
        pytest.param(
            f"<ol class=breadcrumb><li>News<li><h1>{OTHER}</h1></ol><h2>{HEADLINE}</h2>",
            (OTHER,),
            id="under-the-h1-of-a-trail",
        ),
        pytest.param(
            f"<ol class=breadcrumb><li>News<li><h1>{OTHER}</h1></ol><h2>A bridge in Milltown<div>{HEADLINE}</div></h2>",
            (OTHER,),
            id="under-its-own-kicker",
        ),
        pytest.param(
            f"<ol class=breadcrumb><li>News<li><h1>{HEADLINE}</h1></ol><p>{OTHER}, which has been shut, in spring.</p><h2>{OTHER}</h2>",
            (),
            id="h1-of-a-trail-over-prose",
        ),
        pytest.param(
            f"<h1>{HEADLINE}</h1><div class=article-body><h2>{OTHER}</h2></div>", (OTHER[:20],), id="heading-in-body"
        ),
        pytest.param(
            f"<div class=article-body><h2>{OTHER}</h2></div><h2>{HEADLINE}</h2>", (), id="h2-in-the-marked-body"
        ),
        pytest.param(f"<p><b>{HEADLINE}</b></p><p>{OTHER}</p>", (f"{HEADLINE} - Gazette", HEADLINE), id="no-heading"),
        pytest.param(
            "<h1>町議会、鉄橋を開放へ</h1><h2>パン屋が金賞を受賞しました</h2>", (), id="short-in-a-dense-script"
        ),
    ],
)
def test_the_printed_headline(html: str, titles: tuple[str, ...]) -> None:
    """Element, class, surroundings and agreement with the stated titles tell it from other headings."""
    expected = "町議会、鉄橋を開放へ" if "町" in html else HEADLINE
    assert expected == _headline(html, *titles)


SITE = "The Gazette of the river"


@pytest.mark.parametrize(
    ("html", "title", "expected"),
    [
        pytest.param(f"<h1>{SITE}</h1><h3 class=article-body>{HEADLINE}</h3>", f"{HEADLINE} – {SITE}", HEADLINE, id="before-the-site"),
        pytest.param(f"<h1>{SITE}</h1><p>Home</p><h3 class=article-body>{HEADLINE}</h3>", f"{SITE} – {HEADLINE}", HEADLINE, id="after-the-site"),
        pytest.param(f"<h1>{SITE}</h1><h3 class=article-body>{HEADLINE}</h3>", f"{SITE} – {HEADLINE}", SITE, id="a-standfirst-under-it"),
        pytest.param(f"<h1>{HEADLINE}</h1><p>Home</p><h3>{SITE}</h3>", f"{HEADLINE} – {SITE}", HEADLINE, id="the-larger-part"),
        pytest.param(f"<h1>{OTHER}</h1><p>Home</p><h3>{SITE}</h3>", f"{HEADLINE} – {SITE}", OTHER, id="no-part"),
        pytest.param(f"<h1>{SITE}</h1><h3><a href=/>{HEADLINE}</a></h3>", f"{HEADLINE} – {SITE}", SITE, id="a-link"),
        pytest.param(f"<h1>{SITE}</h1><h3 class=related>{HEADLINE}</h3>", f"{HEADLINE} – {SITE}", SITE, id="in-a-list"),
    ],
)  # fmt: skip
def test_the_small_part_of_a_title_is_the_sites(html: str, title: str, expected: str) -> None:
    """Where another heading prints the larger part, and is no standfirst right under it."""
    assert expected == _headline(html, title)


PROSE = "<p>" + "The town council voted on Tuesday to open the old bridge to walkers in spring. " * 15 + "</p>"


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<h2>{HEADLINE}</h2>{PROSE}<h1>{OTHER}</h1>", HEADLINE, id="h1-under-the-story"),
        pytest.param(f"<h2>{HEADLINE}</h2>{PROSE}<h1>{OTHER}</h1>{PROSE}", OTHER, id="h1-between-two-texts"),
        pytest.param(f"<h2>{HEADLINE}</h2><p>{HEADLINE}, in spring.</p><h1>{OTHER}</h1>", OTHER, id="a-short-text-over-it"),
        pytest.param(f"<h2>Town</h2>{PROSE}<h1>{OTHER}</h1>", OTHER, id="a-sections-name-over-the-story"),
        pytest.param(f"<h2><a href=/x>{HEADLINE}</a></h2>{PROSE}<h1>{OTHER}</h1>", OTHER, id="a-link-over-the-story"),
        pytest.param(f"<h2>{HEADLINE}</h2>{'<p>one</p>' * 12}{PROSE}<h1>{OTHER}</h1>", OTHER, id="far-over-the-story"),
        pytest.param(f"{PROSE}<h1>{OTHER}</h1>", OTHER, id="nothing-over-the-story"),
    ],
)  # fmt: skip
def test_a_heading_under_the_story(html: str, expected: str) -> None:
    """Under nearly all that the page tells stands no headline, if a heading stands over the first paragraph."""
    assert expected == _headline(html)


@pytest.mark.parametrize(
    ("html", "titles"),
    [
        pytest.param("", (HEADLINE,), id="nothing"),
        pytest.param(f"<p>{HEADLINE}</p>", (), id="a-paragraph"),
        pytest.param(f"<p>{HEADLINE}</p>", (OTHER,), id="another-title"),
        pytest.param(f"<p><a href=/>{HEADLINE}</a></p>", (HEADLINE,), id="a-link-to-it"),
        pytest.param(f"<div class=related>{HEADLINE}</div>", (HEADLINE,), id="in-a-list"),
        pytest.param(f"<h1>{HEADLINE * 10}</h1>", (), id="a-heading-around-a-story"),
        pytest.param("<h2>News</h2>", (), id="a-sections-name"),
        pytest.param("<h1>—</h1>", (), id="a-heading-without-words"),
    ],
)
def test_no_headline_is_printed(html: str, titles: tuple[str, ...]) -> None:
    """Near misses: what is no heading, or the heading of something else."""
    assert _headline(html, *titles) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bridge opens: “At last!”", "bridgeopensatlast"),
        ("  BRIDGE\nOPENS ", "bridgeopens"),
        ("町議会、鉄橋を開放", "町議会鉄橋を開放"),
        ("—", ""),
    ],
)
def test_squeezed(text: str, expected: str) -> None:
    """What two spellings of a headline share: letters and digits."""
    assert expected == squeezed(text)
