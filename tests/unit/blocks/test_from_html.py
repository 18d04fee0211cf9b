"""The HTML door: scopes, traits, labels, menus and footers, and what a limit keeps."""

from __future__ import annotations

import pytest
from generators import markup
from hypothesis import assume, given
from lxml import etree

from newsparse._blocks.from_html import read_html, read_tree
from newsparse._blocks.page import Page, Scope
from newsparse._input.references import mend_references
from newsparse._lexicon import traits as t
from newsparse.models.evidence import ProblemCode
from newsparse.models.limits import Limits

PROSE = (
    "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate. "
    "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
)


def _page_of(html: str, limits: Limits | None = None) -> Page:
    return read_html(html.encode(), limits or Limits())


def _texts(page: Page) -> list[str]:
    return [piece.text for piece in page.pieces]


def _held(page: Page, scope: Scope) -> list[str]:
    return _texts(page)[scope.first : scope.last]


def test_scopes_hold_the_run_of_their_pieces() -> None:
    """Every block is a scope in the order of opening, with its class, its parent and all text in it."""
    page = _page_of("<div class=a><p>one</p><div id=b>two<p>three</p></div></div>four")
    assert [
        ("", "", ["one", "two", "three", "four"]),
        ("body", "", ["one", "two", "three", "four"]),
        ("div", "a", ["one", "two", "three"]),
        ("p", "", ["one"]),
        ("div", "b", ["two", "three"]),
        ("p", "", ["three"]),
    ] == [(scope.tag, scope.words, _held(page, scope)) for scope in page.scopes if scope.tag != "html"]
    assert page.scopes[0].parent is None
    assert all(scope.parent in page.scopes for scope in page.scopes[1:])


@pytest.mark.parametrize(
    ("html", "trait"),
    [
        pytest.param("<div class=byline>x</div>", t.BYLINE, id="class"),
        pytest.param("<div class='a byline b'>x</div>", t.BYLINE, id="one-of-several-classes"),
        pytest.param("<div id=comments>x</div>", t.COMMENTS, id="id"),
        pytest.param("<div role=navigation>x</div>", t.NAV, id="role"),
        pytest.param("<div itemprop=articleBody>x</div>", t.BODY, id="itemprop"),
        pytest.param("<div data-testid=article-body>x</div>", t.BODY, id="data-testid"),
        pytest.param("<div data-component=byline>x</div>", t.BYLINE, id="data-component"),
        pytest.param("<div hidden>x</div>", t.HIDDEN, id="hidden"),
        pytest.param("<div style='color: red; display: none'>x</div>", t.HIDDEN, id="style"),
        pytest.param("<div class=hidden>x</div>", t.HIDDEN, id="hidden-class"),
        pytest.param("<noscript><p>x</p></noscript>", t.HIDDEN, id="noscript"),
        pytest.param("<template><p>x</p></template>", t.HIDDEN, id="template"),
        pytest.param("<aside>x</aside>", t.ASIDE, id="tag"),
        pytest.param("<div class=byline><p>x</p></div>", t.BYLINE, id="inherited"),
        pytest.param("<p><span class=byline>x</span></p>", t.BYLINE, id="inline-around-all"),
        pytest.param("<p><a rel=author href=/jane>x</a></p>", t.BYLINE, id="rel-author"),
        pytest.param("<p><span itemprop=author>x</span></p>", t.BYLINE, id="inline-itemprop"),
        pytest.param("<p><span style='display:none'>x</span></p>", t.HIDDEN, id="inline-style"),
        pytest.param("<p><time>x</time></p>", t.TIME, id="inline-tag"),
    ],
)
def test_markup_shows_traits(html: str, trait: int) -> None:
    """Class, id, role, itemprop, data attributes, hidden and style say what a piece is."""
    (piece,) = _page_of(f"<body>{html}</body>").pieces
    assert piece.traits & trait == trait


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("<div hidden=until-found>x</div>", id="until-found"),
        pytest.param("<div style='display: block; float: none'>x</div>", id="other-style"),
        pytest.param("<div class='hidden md:block'>x</div>", id="hidden-on-small-screens"),
        pytest.param("<div title=byline>x</div>", id="other-attribute"),
        pytest.param("<body class='has-sidebar comments-open sidebar'>x</body>", id="class-of-the-body"),
        pytest.param("<p>by <span class=byline>x</span></p>", id="a-part-of-the-piece"),
        pytest.param("<div class=byline></div><p>x</p>", id="the-element-before"),
    ],
)
def test_near_misses_show_no_trait(html: str) -> None:
    """What is shown, what stands beside the piece and what the whole page's class says are no traits of it."""
    (piece,) = _page_of(html).pieces
    assert 0 == piece.traits & (t.HIDDEN | t.BYLINE | t.SIDEBAR | t.COMMENTS)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<section aria-label=Related><p>x</section>", "Related", id="aria-label"),
        pytest.param(
            "<section aria-labelledby=a><h2 id=a>More <i>news</i></h2><p>x</section>", "More news", id="named"
        ),
        pytest.param("<section aria-labelledby=a><p>x</section><h2 id=a>Later</h2>", "Later", id="named-before"),
        pytest.param("<section aria-labelledby=a aria-label=b><h2 id=a>Title</h2></section>", "b", id="both"),
        pytest.param("<section aria-labelledby=none><p>x</section>", "", id="name-of-nothing"),
        pytest.param("<section aria-labelledby=a><p id=a></p>x</section>", "", id="name-of-an-empty-element"),
    ],
)
def test_labels_of_elements(html: str, expected: str) -> None:
    """A label stands in the attribute, or in the element that the attribute names."""
    (section,) = [scope for scope in _page_of(html).scopes if scope.tag == "section"]
    assert expected == section.label


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<div><x-para>Rain fell.</x-para><x-para>It was cold.</x-para></div>", ["Rain fell.", "It was cold."], id="paragraphs"),
        pytest.param("<x-card class=a><x-kicker>Harbour</x-kicker> <b>Rain fell.</b></x-card>", ["Harbour", "Rain fell."], id="a-card"),
        pytest.param("<p>Rain <x-tip title=a>fell</x-tip> again.</p>", ["Rain fell again."], id="in-a-paragraph"),
        pytest.param("<div>Rain <x-tip>fell</x-tip> again.</div>", ["Rain fell again."], id="in-a-line"),
        pytest.param("<div><amp-carousel><b>Rain</b></amp-carousel> fell.</div>", ["Rain fell."], id="amp"),
        pytest.param("<div><x-para><b>Rain</b> fell.</x-para><x-para> <i>It</i> was cold.</x-para></div>", ["Rain fell.", "It was cold."], id="begin-in-bold"),
        pytest.param("<div><x-tag><a href=/r>Rain</a></x-tag> <x-tag><a href=/c>Cold</a></x-tag></div>", ["Rain Cold"], id="wrap-links"),
        pytest.param("<div><x-tag><a href=/r>Rain</a></x-tag><x-tag> </x-tag><x-tag><b>fell</b></x-tag></div>", ["Rain fell"], id="no-text-lost-or-made"),
        pytest.param("<div><b>Rain</b><x-para>fell.</x-para></div>", ["Rainfell."], id="after-text"),
    ],
)  # fmt: skip
def test_custom_elements_part_text_where_none_stands_before_them(html: str, expected: list[str]) -> None:
    """What a site's own elements hold is told apart as it would be in `div`s; inside a line they are part of it."""
    assert expected == [piece.text for piece in read_html(html.encode(), Limits()).pieces]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<div><span>Harbour</span><template></template><a href=/b>Back</a></div>", ["HarbourBack"], id="empty"),
        pytest.param("<div>Harbour<template>Hidden.</template>Back</div>", ["Harbour", "Hidden.", "Back"], id="not-empty"),
        pytest.param("<div>Harbour<template><p><i></i></p> </template>Back</div>", ["HarbourBack"], id="with-elements-alone"),
        pytest.param("<div>Harbour<template>", ["Harbour"], id="at-the-end"),
        pytest.param("<nav>Menu<template><button></button></template><a href=/b>Back</a></nav>", ["MenuBack"], id="in-a-menu"),
    ],
)  # fmt: skip
def test_a_template_without_words_parts_no_text(html: str, expected: list[str]) -> None:
    """It is a place for scripts, or a button of theirs; one that holds words is a block that nobody sees."""
    assert expected == [piece.text for piece in read_html(html.encode(), Limits()).pieces]


def test_an_anchor_keeps_what_its_markup_says() -> None:
    """Address as written, class, rel, label, and whether a picture is in it."""
    page = _page_of(
        "<p><a href='../x?y=1&amp;z' class='c d' rel=nofollow title=T><img src=a.jpg>x</a><a href=/>y</a></p>"
    )
    assert [("../x?y=1&z", "c d", "nofollow", "T", True), ("/", "", "", "", False)] == [
        (anchor.href, anchor.words, anchor.rel, anchor.label, anchor.has_image) for anchor in page.anchors
    ]


# Menus and footers.


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            "<nav><ul><li><a href=/a>News</a><li><a href=/b>Sport</a></ul></nav>", ["News\nSport"], id="list-in-nav"
        ),
        pytest.param("<ul class=menu><li>News<li>Sport</ul>", ["News\nSport"], id="menu-by-class"),
        pytest.param("<footer><p>About us</p><p>© 2024</p></footer>", ["About us", "© 2024"], id="footer"),
        pytest.param("<nav class=breadcrumbs><ol><li>News<li>Sport</ol></nav>", ["News", "Sport"], id="breadcrumbs"),
        pytest.param("<nav class=related><ul><li>News<li>Sport</ul></nav>", ["News", "Sport"], id="related"),
        pytest.param(
            "<article><footer><p class=byline>Jane</p><p>Tags</p></footer></article>",
            ["Jane", "Tags"],
            id="story-footer",
        ),
    ],
)
def test_menus_are_one_piece_and_footers_are_told_apart(html: str, expected: list[str]) -> None:
    """A menu is a piece with a line for each item; what is read wherever it stands keeps its pieces."""
    assert expected == _texts(_page_of(f"<body>{html}</body>"))


def test_a_menu_that_was_not_closed_does_not_swallow_the_story() -> None:
    """A page whose prose all stands in a menu is read a second time, with its elements told apart."""
    page = _page_of(f"<nav><ul><li>News<li>Sport<h1>Bridge opens</h1><p>{PROSE}</p><p class=byline>Jane Roe</p>")
    assert ["News", "Sport", "Bridge opens", PROSE, "Jane Roe"] == _texts(page)
    assert page.pieces[-1].traits & t.BYLINE


def test_a_menu_beside_a_story_stays_a_menu() -> None:
    """A near miss: long lines in a menu, and more prose elsewhere."""
    page = _page_of(f"<nav><ul><li>News<li>{PROSE[:130]}</ul></nav><p>{PROSE}</p><p>{PROSE}</p>")
    assert [f"News\n{PROSE[:130]}", PROSE, PROSE] == _texts(page)


# Limits: the text is kept, its structure is not.


def test_elements_deeper_than_the_limit_are_text() -> None:
    """What is nested deeper is read as text of the last one that is told apart, and a problem says so."""
    page = _page_of("<body>" + "<div>" * 20 + "one<p class=byline>two</p>" + "</div>" * 20, Limits(depth=6))
    assert "one two" == " ".join(page.text.split()).replace("onetwo", "one two")
    assert [ProblemCode.TRUNCATED_DEPTH] == [problem.code for problem in page.problems]
    assert 7 >= len(page.scopes)


def test_more_blocks_than_the_limit_are_one() -> None:
    """The rest of the page is one block, and a problem says so once."""
    page = _page_of("".join(f"<p>word{number} </p>" for number in range(9)), Limits(blocks=3))
    assert ["word0", "word1", "word2"] == _texts(page)[:3]
    assert [f"word{number}" for number in range(3, 9)] == " ".join(_texts(page)[3:]).split()
    assert [ProblemCode.TOO_MANY_BLOCKS] == [problem.code for problem in page.problems]


def test_more_links_than_the_limit_keep_their_text() -> None:
    """Links beyond the limit lose their address and nothing else."""
    page = _page_of("".join(f"<p><a href=/{number}>link {number}</a></p>" for number in range(4)), Limits(links=2))
    assert ["link 0", "link 1", "link 2", "link 3"] == _texts(page)
    assert ["/0", "/1"] == [anchor.href for anchor in page.anchors]
    assert [ProblemCode.TOO_MANY_LINKS] == [problem.code for problem in page.problems]


@pytest.mark.parametrize("limits", [Limits(), Limits(depth=512, blocks=200_000, links=10_000, images=2_000)])
def test_a_page_within_its_limits_has_no_problem(limits: Limits) -> None:
    """A near miss: what a real page has is below every limit."""
    assert [] == _page_of(f"<nav><ul><li>News</ul></nav><div><p>{PROSE}</p></div>", limits).problems


@given(markup())
def test_a_limit_loses_no_character(html: str) -> None:
    """Depth and blocks cut structure and never text."""
    whole, cut = _page_of(html), _page_of(html, Limits(depth=4, blocks=2))
    assert "".join(whole.text.split()) == "".join(cut.text.split())


@given(markup())
def test_a_tree_gives_the_same_page(html: str) -> None:
    """Both doors of HTML see the same pieces and the same scopes; a tree has lost what stands after the page's end."""
    assume("<html" not in html and "<body" not in html)
    page = _page_of(html)
    # A tree has no room for a "<" that stands before its root.
    if page.pieces and not page.text.startswith("<"):
        # libxml2 before 2.14 needs its references mended, which only the reader of bytes can do.
        data = html.encode() if etree.LIBXML_VERSION >= (2, 14) else mend_references(html.encode())
        root = etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))
        tree = read_tree(root, Limits())
        assert page.text == tree.text
        assert [piece.traits for piece in page.pieces] == [piece.traits for piece in tree.pieces]
        assert [(scope.tag, scope.words) for scope in page.scopes] == [
            (scope.tag, scope.words) for scope in tree.scopes
        ]
