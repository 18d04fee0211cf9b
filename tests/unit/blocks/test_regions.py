"""Traits that mislead are taken back, and those of small things stay."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Page
from newsparse._blocks.regions import is_dense, is_prose, settle_regions
from newsparse._lexicon import traits as t
from newsparse.models.limits import Limits

SENTENCE = "The town council voted on Tuesday to open the old railway bridge to walkers, after eleven years of debate."
OTHER = (
    "I have walked over that bridge as a child, and I am very glad that it will be open again for all of us, she said."
)


def _paragraphs(count: int, sentence: str = SENTENCE) -> str:
    return f"<p>{sentence}</p>" * count


def _read(html: str) -> Page:
    return read_html(f"<body>{html}</body>".encode(), Limits())


def _settled(html: str) -> Page:
    page = _read(html)
    settle_regions(page)
    return page


def _shown(page: Page, sentence: str) -> int:
    """Traits that all pieces of this sentence have."""
    bits = -1
    for piece in page.pieces:
        if sentence in piece.text:
            bits &= piece.traits
    return bits


@pytest.mark.parametrize(
    ("html", "trait"),
    [
        pytest.param(f"<div class=sidebar><h1>Bridge</h1>{_paragraphs(8)}</div>", t.SIDEBAR, id="sidebar-around-all"),
        pytest.param(f"<div class=paywall-prompt>{_paragraphs(8)}</div>", t.PAYWALL, id="paywall-around-the-story"),
        pytest.param(f"<div class=share>{_paragraphs(8)}</div>", t.SHARE, id="share-around-the-story"),
        pytest.param(f"<header>{_paragraphs(8)}</header>", t.HEADER, id="header-that-is-not-closed"),
        pytest.param(f"<aside>{_paragraphs(8)}</aside>", t.ASIDE, id="aside-around-all"),
        pytest.param(
            f"<div class=comments><h1>Bridge</h1>{_paragraphs(8)}</div>", t.COMMENTS, id="comments-with-title"
        ),
        pytest.param(f"<div class=footer><h1>Bridge</h1>{_paragraphs(8)}</div>", t.FOOTER, id="footer-with-title"),
        pytest.param(f"<div class=related>{_paragraphs(8)}</div>", t.RELATED, id="related-around-all"),
        pytest.param(f"<div class=hidden>{_paragraphs(8)}</div>", t.HIDDEN, id="shown-by-a-script"),
        pytest.param(
            f"<h1>B</h1><div class=abstract>{_paragraphs(7)}</div>{_paragraphs(30, OTHER)}", t.STANDFIRST, id="abstract"
        ),
        pytest.param(
            f"<h1>B</h1><p class=by>{SENTENCE * 5}</p>{_paragraphs(30, OTHER)}",
            t.BYLINE,
            id="long-paragraph-of-class-by",
        ),
        pytest.param(
            f"<h1>B</h1><div class='intro article-body'>{_paragraphs(3)}</div>{_paragraphs(30, OTHER)}",
            t.STANDFIRST,
            id="standfirst-that-is-named-the-story",
        ),
        pytest.param(
            f"<h1>Bridge</h1><div class=teaser>{_paragraphs(10)}</div>", t.TEASER, id="teaser-of-a-whole-story"
        ),
        pytest.param(
            f"<div class=teaser><h1>Bridge</h1>{_paragraphs(2)}</div>" + _paragraphs(8, OTHER),
            t.TEASER,
            id="titled-teaser",
        ),
        pytest.param(
            "<h1>Bridge</h1>" + f"<p class=paywall-prompt>{SENTENCE}</p>" * 8 + "<p>x</p>",
            t.PAYWALL,
            id="on-every-paragraph",
        ),
        pytest.param("<h1>Bridge</h1>" + f"<p class=share>{SENTENCE}</p>" * 8, t.SHARE, id="share-on-every-paragraph"),
        pytest.param(
            f"<h1>B</h1><div class='part part--ads first'>{_paragraphs(2)}</div><div class='part part--ads'>{_paragraphs(5)}</div>{_paragraphs(9, OTHER)}",
            t.AD,
            id="one-name-on-each-part",
        ),
        pytest.param(
            f"<h1>B</h1><article class='post-12 hentry article_tags-bridge'>{_paragraphs(2)}</article>{_paragraphs(9, OTHER)}",
            t.TAGS,
            id="terms-of-a-post",
        ),
        pytest.param(
            f"<h1>B</h1><div class='main cb-sidebar-right'><div class=entry-content>{_paragraphs(3)}</div></div><p>{OTHER}</p>",
            t.SIDEBAR,
            id="layout-with-the-only-body",
        ),
    ],
)
def test_a_wrapper_loses_its_trait(html: str, trait: int) -> None:
    """What holds a good part of the page's prose is no share bar, no prompt and no comment section."""
    assert trait == _shown(_read(html), SENTENCE) & trait
    assert 0 == _shown(_settled(html), SENTENCE) & trait


@pytest.mark.parametrize(
    ("html", "trait"),
    [
        pytest.param(f"<h1>B</h1>{_paragraphs(8, OTHER)}<div class=share>{SENTENCE}</div>", t.SHARE, id="small-part"),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(8, OTHER)}<p class=paywall-prompt>{SENTENCE}</p>", t.PAYWALL, id="one-prompt"
        ),
        pytest.param(
            f"<h1>B</h1><div class='popup terms'>{_paragraphs(2)}</div><div class='popup costs'>{_paragraphs(5)}</div>{_paragraphs(9, OTHER)}",
            t.FORM,
            id="dialogues-of-one-name",
        ),
        pytest.param(
            f"<h1>B</h1><div class='part ad'>{SENTENCE}</div><div class='part ad x'>{SENTENCE}</div>{_paragraphs(9, OTHER)}",
            t.AD,
            id="one-name-on-two-short-parts",
        ),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(2, OTHER)}<div class=comments>{_paragraphs(12)}</div>",
            t.COMMENTS,
            id="short-story",
        ),
        pytest.param(f"<h1>B</h1>{_paragraphs(2, OTHER)}<footer>{_paragraphs(9)}</footer>", t.FOOTER, id="long-footer"),
        pytest.param(f"<h1>B</h1><p>{OTHER}</p><aside>{_paragraphs(2)}</aside>", t.ASIDE, id="page-with-little-prose"),
        pytest.param(
            f"<h1>B</h1><p>{OTHER}</p><div class=sidebar>{_paragraphs(3)}</div>",
            t.SIDEBAR,
            id="sidebar-with-most-prose",
        ),
        pytest.param(
            f"<h1>B</h1><p>{OTHER}</p><aside><h1>Our columns</h1>{_paragraphs(8)}</aside>",
            t.ASIDE,
            id="aside-with-most-prose-and-a-title-of-its-own",
        ),
        pytest.param(
            f"<h1>B</h1><article class=article_tags-bridge>{_paragraphs(2)}</article>{_paragraphs(9, OTHER)}",
            t.TAGS,
            id="tags-of-no-post",
        ),
        pytest.param(
            f"<h1>B</h1><div class=entry-content><p>{OTHER}</p></div>"
            f"<div class=sidebar><div class=entry-content>{_paragraphs(3)}</div></div>",
            t.SIDEBAR,
            id="sidebar-beside-a-body",
        ),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(8, OTHER)}<div class=related>{_paragraphs(6)}</div>",
            t.RELATED,
            id="related-of-prose",
        ),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(8, OTHER)}<div class=teaser>{_paragraphs(2)}</div>",
            t.TEASER,
            id="teaser-of-two-lines",
        ),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(8, OTHER)}<div class=hidden>{_paragraphs(8)}</div>", t.HIDDEN, id="hidden-twin"
        ),
        pytest.param(
            f"<h1>B</h1>{_paragraphs(8, OTHER)}" + f"<p class=share>{SENTENCE}</p>" * 3, t.SHARE, id="three-share-boxes"
        ),
    ],
)
def test_small_parts_keep_their_trait(html: str, trait: int) -> None:
    """Comments under a short story, a sidebar on a page with little prose, a prompt among paragraphs."""
    assert trait == _shown(_settled(html), SENTENCE) & trait


def test_a_scope_that_loses_a_trait_hands_none_down() -> None:
    """The pieces, and the elements between, are without it; traits of their own stay."""
    page = _settled(f"<div class=sidebar><h1>B</h1><div>{_paragraphs(8)}<p class=share>Share</p></div></div>")
    assert all(not piece.traits & t.SIDEBAR for piece in page.pieces)
    assert all(not scope.traits & t.SIDEBAR for scope in page.scopes)
    assert page.pieces[-1].traits & t.SHARE


@pytest.mark.parametrize(
    ("html", "lost"),
    [
        pytest.param(f"<button class=menu-button><div>Menu<div></button></div>{_paragraphs(8)}", True, id="never-closed"),
        pytest.param(f"<button class=menu-button><div>Menu</div></button>{_paragraphs(8)}", True, id="closed"),
        pytest.param(f"{_paragraphs(8)}<p><button class=menu>{SENTENCE} Sign up.</button></p>", False, id="a-long-button"),
    ],
)  # fmt: skip
def test_a_button_that_was_never_closed(html: str, lost: bool) -> None:  # noqa: FBT001
    """What stands in a button is no prose, unless much of the page's prose does: then nobody closed it."""
    assert lost == (not any(_shown(_settled(html), text) & t.FORM for text in ("Menu", "Sign up") if text in html[40:]))


def test_figures_and_cards_are_marked_on_the_way() -> None:
    """A picture with its line is a figure and a list of linked headings is teasers before anything is taken back."""
    cards = "".join(f"<li><a href=/{n}>Bridge number {n} opens</a><p>In spring</p></li>" for n in range(3))
    page = _settled(f"<div><img src=a.jpg><div>The bridge</div></div><ul>{cards}</ul>{_paragraphs(8)}")
    assert t.FIGURE == _shown(page, "The bridge") & t.FIGURE
    assert t.TEASER == _shown(page, "In spring") & t.TEASER


def test_what_is_told_once_stays_told() -> None:
    """Settling a settled page changes nothing."""
    page = _settled(f"<div class=sidebar>{_paragraphs(8)}</div><div class=comments>{_paragraphs(2, OTHER)}</div>")
    before = [piece.traits for piece in page.pieces]
    settle_regions(page)
    assert before == [piece.traits for piece in page.pieces]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<p>{SENTENCE}</p>", True, id="a-sentence"),
        pytest.param(
            "<p>町議会は火曜日、古い鉄橋を来年の春から歩行者に開放することを決めた。</p>", True, id="dense-script"
        ),
        pytest.param(f"<p>{SENTENCE} <a href=/>More</a></p>", True, id="with-a-link"),
        pytest.param(f"<p><a href=/>{SENTENCE}</a></p>", False, id="a-link"),
        pytest.param(f"<p>{SENTENCE[:40]} <a href=/>{SENTENCE}</a></p>", False, id="mostly-a-link"),
        pytest.param("<p>A short one.</p>", False, id="short"),
        pytest.param(
            "<p>Home News Sport Weather Culture Travel Markets Opinion Video Podcasts</p>", False, id="no-stop"
        ),
        pytest.param("<p>町議会、鉄橋を開放。</p>", False, id="short-in-a-dense-script"),
    ],
)
def test_prose(html: str, expected: bool) -> None:  # noqa: FBT001
    """Running text is long enough, mostly out of links, and has a stop in it."""
    (piece,) = read_html(html.encode(), Limits()).pieces
    assert expected == is_prose(piece)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("町議会は", True), ("한국어 문장", True), ("カナ", True), ("a町議会は", True), ("Bridge", False), ("Мост", False), ("جسر", False), ("—", False)],
)  # fmt: skip
def test_dense_scripts(text: str, expected: bool) -> None:  # noqa: FBT001
    """Chinese, Japanese and Korean need few characters for a sentence."""
    assert expected == is_dense(text)
