"""The story's blocks: one for each piece, but for tables, embedded posts and bold first lines."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.models.article import BodyBlock, BodyKind

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."


def _body(inner: str) -> list[tuple[str, str]]:
    article = newsparse.parse(f"<body>{HEAD}<div><p>{ONE}</p>{inner}<p>{THREE}</p></div></body>")
    first, *between, last = article.body
    assert (ONE, THREE) == (first.text, last.text)
    assert len(article.body) == len(article.evidence.body)
    assert [f"body.{block.kind.value.replace('_', '-')}" for block in article.body] == [
        evidence.rule for evidence in article.evidence.body
    ]
    return [(block.kind.value, block.text) for block in between]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<p>{TWO}</p>", [("paragraph", TWO)], id="paragraph"),
        pytest.param("<p>The bridge is hard\u00adly used.</p>", [("paragraph", "The bridge is hardly used.")], id="unseen"),
        pytest.param(f"<p>{TWO}<br>{ONE}</p>", [("paragraph", f"{TWO}\n{ONE}")], id="one-line-break"),
        pytest.param(f"<p>{TWO}<br><br>{ONE}</p>", [("paragraph", TWO), ("paragraph", ONE)], id="two-line-breaks"),
        pytest.param(
            f"<p><b>What is next</b><br>{TWO}</p>", [("heading", "What is next"), ("paragraph", TWO)], id="a-bold-first-line"
        ),
        pytest.param(
            f"<p><b>What is next.</b><br>{TWO}</p>", [("paragraph", f"What is next.\n{TWO}")], id="a-bold-first-sentence"
        ),
        pytest.param(
            f"<p><b>Milltown</b><br>{TWO} <b>In bold</b></p>", [("paragraph", f"Milltown\n{TWO} In bold")], id="more-in-bold"
        ),
        pytest.param(
            "<blockquote class=twitter-tweet><p>At last!</p>— Ann (@ann) 7 August</blockquote>",
            [("embed", "At last!\n— Ann (@ann) 7 August")],
            id="an-embedded-post",
        ),
        pytest.param(
            "<blockquote class=tweet><p>At last!</p></blockquote><blockquote class=tweet><p>In May!</p></blockquote>",
            [("embed", "At last!"), ("embed", "In May!")],
            id="two-embedded-posts",
        ),
        pytest.param(
            f"<blockquote>“{THREE}”</blockquote>", [("pullquote", f"“{THREE}”")], id="a-quotation-of-the-story-itself"
        ),
        pytest.param(
            "<p>O bridge of stone,<br>O bridge of iron,<br>stand.</p>",
            [("paragraph", "O bridge of stone,\nO bridge of iron,\nstand.")],
            id="lines-of-verse",
        ),
        pytest.param(
            "<blockquote><p>A good day.<br>At last.</p></blockquote>", [("quote", "A good day.\nAt last.")], id="quote"
        ),
        pytest.param("<pre>a = 1\n  b = 2</pre>", [("code", "a = 1\n  b = 2")], id="code-keeps-lines"),
        pytest.param(
            f"<p><span class=sr-only>Read out: </span>{TWO}</p>", [("paragraph", TWO)], id="words-for-screen-readers"
        ),
        pytest.param(
            f"<p><ruby>橋<rt>はし</rt></ruby>: {TWO}</p>", [("paragraph", f"橋: {TWO}")], id="readings-over-the-line"
        ),
        pytest.param(
            f"<p><ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>: {TWO}</p>",
            [("paragraph", f"橋(はし): {TWO}")],
            id="readings-in-brackets",
        ),
        pytest.param(
            f"<p>{TWO} Ann Miller<span class=rollover-block><a href=/x>Ann Miller</a> <a href=/y>More</a></span> said.</p>",
            [("paragraph", f"{TWO} Ann Miller said.")],
            id="a-card-that-hovering-shows",
        ),
        pytest.param(f"<p>{TWO} \x1b</p>", [("paragraph", TWO)], id="a-control-character-at-the-end"),
        pytest.param(f"<p>{TWO}<span hidden>Share</span></p>", [("paragraph", TWO)], id="hidden-words"),
        pytest.param(
            "<table><tr><th>Year<th>Trains<tr><th>1884<th>12</table>", [("table", "Year\tTrains\n1884\t12")], id="table"
        ),
        pytest.param(
            "<table><tr><th>Year<th>Trains</table><table><tr><th>1884<th>12</table>",
            [("table", "Year\tTrains"), ("table", "1884\t12")],
            id="two-tables",
        ),
    ],
)  # fmt: skip
def test_blocks_of_the_story(html: str, expected: list[tuple[str, str]]) -> None:
    """A piece is a block; a table is one, an embedded post is one, and a bold first line is a heading."""
    assert expected == _body(html)


def test_a_data_table_is_one_block() -> None:
    """Rows are lines and cells are parted by tabs."""
    html = "<table><tr><th>Year<th>Trains<tr><td>1884<td>12<tr><td>2008<td>1</table>"
    assert [("table", "Year\tTrains\n1884\t12\n2008\t1")] == _body(html)


def test_headings_have_a_level() -> None:
    """1 to 6 for a heading, `None` for all else."""
    article = newsparse.parse(f"<body>{HEAD}<div><p>{ONE}</p><h3>What is next</h3><p>{TWO}</p></div>")
    assert BodyBlock(BodyKind.HEADING, "What is next", 3) == article.body[1]
    assert [None, 3, None] == [block.level for block in article.body]


def test_evidence_points_at_each_block() -> None:
    """The spans of the blocks are slices of the outline, lines of a run included."""
    html = f"<body>{HEAD}<div><p>{ONE}</p><p><b>The piers</b><br>{THREE}</p></div>"
    text = newsparse.outline(html).text
    article = newsparse.parse(html)
    assert [ONE, "The piers", THREE] == [evidence.raw for evidence in article.evidence.body]
    assert [ONE, "The piers", THREE] == [text[evidence.start : evidence.end] for evidence in article.evidence.body]


@pytest.mark.parametrize("html", ["", "<h1>Bridge</h1>", "<nav><ul><li>News<li>Sport</ul></nav>"])
def test_no_story(html: str) -> None:
    """A page without a story has no blocks and no evidence for them."""
    article = newsparse.parse(html)
    assert ((), (), "") == (article.body, article.evidence.body, article.text)
