"""Joining: white space as a browser shows it, and spans that point at their own text."""

from __future__ import annotations

import pytest
from generators import markup
from hypothesis import given

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Mark, Page, Piece
from newsparse._lexicon import traits as t
from newsparse.models.limits import Limits


def _page_of(html: str) -> Page:
    return read_html(html.encode(), Limits())


def _texts(html: str) -> list[str]:
    return [piece.text for piece in _page_of(html).pieces]


def _spans(page: Page, piece: Piece) -> list[tuple[str, str]]:
    """Tag and text of each mark."""
    return [(mark.tag, page.text[mark.start : mark.end]) for mark in piece.marks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p> one \n\t two </p>", ["one two"], id="runs-are-one-blank"),
        pytest.param("<p>one&nbsp;&nbsp;two\u3000three</p>", ["one two three"], id="wide-blanks-too"),
        pytest.param("<p>o<b>n</b>e</p>", ["one"], id="inline-tags-join"),
        pytest.param("<p>one<b> two</b></p>", ["one two"], id="blank-inside-the-tag"),
        pytest.param("<p>one <b> two</b></p>", ["one two"], id="blanks-on-both-sides-are-one"),
        pytest.param("<p>one<b> </b>two</p>", ["one two"], id="tag-of-a-blank"),
        pytest.param("<p>one <b></b>two</p>", ["one two"], id="empty-tag"),
        pytest.param("<p><b> one</b></p>", ["one"], id="no-blank-at-the-start"),
        pytest.param("<p>one<b>two </b></p>", ["onetwo"], id="no-blank-at-the-end"),
        pytest.param("<p>one<!-- x -->two</p>", ["onetwo"], id="comments-join"),
        pytest.param("<p>one<script>x</script>two</p>", ["onetwo"], id="scripts-join"),
        pytest.param("<p>one<img src=a.jpg>two</p>", ["onetwo"], id="pictures-join"),
        pytest.param("<p>one<x-card>two</x-card></p>", ["onetwo"], id="unknown-tags-join"),
        pytest.param("<p>one</p><p>two</p>", ["one", "two"], id="blocks-part"),
        pytest.param("<div>one<div>two</div>three</div>", ["one", "two", "three"], id="blocks-part-what-is-around"),
        pytest.param("one<p>two</p>three", ["one", "two", "three"], id="text-beside-blocks"),
        pytest.param("<table><tr><td>one<td>two</table>", ["one", "two"], id="cells-part"),
        pytest.param("<div>one<hr>two</div>", ["one", "two"], id="rules-part"),
        pytest.param("<p>one<br>two</p>", ["one\ntwo"], id="br-is-a-line"),
        pytest.param("<p>one <br> two</p>", ["one\ntwo"], id="no-blanks-around-a-br"),
        pytest.param("<p><b>one<br>two</b> three</p>", ["one\ntwo three"], id="br-in-a-tag"),
        pytest.param("<p>one<br><br>two</p>", ["one", "two"], id="two-brs-part"),
        pytest.param("<p>one<br>\n<br/>\n<br>two</p>", ["one", "two"], id="many-brs-part-once"),
        pytest.param("<p>one<br>&nbsp;<br>two</p>", ["one", "two"], id="brs-around-a-blank-part"),
        pytest.param("<p>one<br>two<br>three</p>", ["one\ntwo\nthree"], id="brs-apart-are-lines"),
        pytest.param("<p>one<br>two<br><br>three<br>four</p>", ["one\ntwo", "three\nfour"], id="lines-after-a-part"),
        pytest.param("<p><br>one<br></p>", ["one"], id="br-at-the-edges"),
        pytest.param("<p> </p><div>\n</div>", [], id="white-space-is-no-piece"),
        pytest.param("<pre>  one\n    two\n</pre>", ["  one\n    two"], id="pre-keeps-lines"),
        pytest.param("<pre>one<br>two</pre>", ["one\ntwo"], id="br-in-pre"),
        pytest.param("<pre>one <b>two</b>\n three</pre><p>a  b</p>", ["one two\n three", "a b"], id="pre-ends"),
        pytest.param(
            "<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>", ["東京(とうきょう)で"], id="ruby"
        ),
    ],
)
def test_white_space_is_what_a_browser_shows(html: str, expected: list[str]) -> None:
    """Inline tags join, block tags part, a line break is a line and two are a new piece."""
    assert expected == _texts(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>by <b>Jane Roe</b>, Milltown</p>", [("b", "Jane Roe")], id="inside"),
        pytest.param("<p>by <b> Jane Roe </b> in Milltown</p>", [("b", "Jane Roe")], id="without-its-blanks"),
        pytest.param("<p><b>Jane Roe</b></p>", [("b", "Jane Roe")], id="whole-piece"),
        pytest.param("<p> <b> Jane Roe </b> </p>", [("b", "Jane Roe")], id="whole-piece-with-blanks"),
        pytest.param(
            "<p><a href=/><b>Jane</b> Roe</a></p>", [("a", "Jane Roe"), ("b", "Jane")], id="outer-before-inner"
        ),
        pytest.param("<p>by <b></b>Jane</p>", [], id="empty-runs-are-none"),
        pytest.param("<p>by <b> </b>Jane</p>", [], id="runs-of-blanks-are-none"),
        pytest.param("<p>by <span>Jane</span> <i>Roe</i></p>", [], id="tags-that-say-nothing-are-none"),
        pytest.param("<p>a<br><b>b<br>c</b></p>", [("b", "b\nc")], id="over-lines"),
        pytest.param("<p>on <time datetime=2024-05-06>Monday</time></p>", [("time", "Monday")], id="time"),
    ],
)
def test_marks_point_at_their_text(html: str, expected: list[tuple[str, str]]) -> None:
    """The span of a mark is the text of its element, without the white space at its ends."""
    page = _page_of(html)
    assert expected == [span for piece in page.pieces for span in _spans(page, piece)]


def test_a_run_that_holds_several_pieces_has_a_mark_in_each() -> None:
    """An inline element around two blocks is told in both."""
    page = _page_of("<div><b>one<div>two</div>three</b> four</div>")
    assert [[("b", "one")], [("b", "two")], [("b", "three")]] == [_spans(page, piece) for piece in page.pieces]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<a href=/one>one</a><p>two</p>", (0, 1), id="one-piece"),
        pytest.param("<p>zero</p><a href=/one><h3>one</h3><p>two</p></a><p>three</p>", (1, 3), id="a-card"),
        pytest.param("<p>zero</p><a href=/one>one<br><br>two</a>", (1, 3), id="over-brs"),
        pytest.param("<p>zero</p><a href=/one><img src=a.jpg></a><p>one</p>", (1, 1), id="without-text"),
    ],
)
def test_an_anchor_knows_its_pieces(html: str, expected: tuple[int, int]) -> None:
    """The pieces from `first` to `last` have text of the link."""
    (anchor,) = _page_of(html).anchors
    assert expected == (anchor.first, anchor.last)


@pytest.mark.parametrize(
    ("html", "linked", "strong"),
    [
        pytest.param("<p>one <a href=/>two</a> <b>three</b></p>", 3, 5, id="parts"),
        pytest.param("<p><a href=/>one two</a></p>", 7, 0, id="whole"),
        pytest.param("<p><a href=/><strong>one</strong> two</a></p>", 7, 3, id="bold-in-a-link"),
        pytest.param("<p><a name=x>one</a></p>", 0, 0, id="an-anchor-without-an-address"),
        pytest.param("<p><a href=/>one</a> and <a href=/>two</a></p>", 6, 0, id="two-links"),
    ],
)
def test_pieces_count_their_linked_and_bold_characters(html: str, linked: int, strong: int) -> None:
    """What of a piece is a link, and what is bold."""
    (piece,) = _page_of(html).pieces
    assert (linked, strong) == (piece.linked, piece.strong)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<div><span class=byline>Jane Roe</span></div>", t.BYLINE, id="the-whole-piece"),
        pytest.param("<div><span class=byline><b>Jane Roe</b></span></div>", t.BYLINE, id="around-another"),
        pytest.param("<div>by <span class=byline>Jane Roe</span></div>", 0, id="a-part-only"),
        pytest.param("<div><span class=sidebar>Jane Roe</span></div>", t.SIDEBAR, id="a-region-by-class"),
    ],
)
def test_an_inline_class_counts_for_the_piece_it_holds(html: str, expected: int) -> None:
    """An inline element names the piece only where it holds all of it."""
    (piece,) = _page_of(html).pieces
    assert expected == piece.traits & (t.BYLINE | t.SIDEBAR)


def _own(marks: list[Mark]) -> list[tuple[int, int]]:
    return [(mark.start, mark.end) for mark in marks]


@given(markup())
def test_spans_hold_on_any_page(html: str) -> None:
    """Pieces are slices of the text; marks lie inside their piece, begin and end with text, outer before inner."""
    page = _page_of(html)
    at = 0
    for piece in page.pieces:
        assert piece.text == page.text[piece.start : piece.end]
        assert piece.start >= at
        at = piece.end
        assert _own(piece.marks) == sorted(_own(piece.marks), key=lambda span: span[0])
        for mark in piece.marks:
            words = page.text[mark.start : mark.end]
            assert piece.start <= mark.start < mark.end <= piece.end
            assert words == words.strip()
    for anchor in page.anchors:
        marked = [index for index, piece in enumerate(page.pieces) for mark in piece.marks if mark.anchor is anchor]
        assert set(marked) <= set(range(anchor.first, anchor.last))
