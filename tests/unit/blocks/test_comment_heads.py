"""Comments that no class names: what stands under a heading that says so, after the story."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.regions import settle_regions
from newsparse._lexicon import traits as t
from newsparse._lexicon.comment_words import heads_comments
from newsparse.models.limits import Limits

STORY = "".join(
    f"<p>{text}</p>"
    for text in (
        "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate.",
        "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.",
    )
)
SAID = (
    "<li><b>Piet Roe</b> 7 May<div>I crossed it as a child, and the view over the river was the best of the town.</div>"
)


def _commented(html: str) -> list[str]:
    """The first words of each piece that is a comment."""
    page = read_html(f"<body><h1>Council votes to open the bridge</h1>{html}</body>".encode(), Limits())
    settle_regions(page)
    return [piece.text[:8] for piece in page.pieces if piece.traits & t.COMMENTS]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<div>{STORY}</div><div><h3>Comments (1)</h3><ul>{SAID}</ul></div>", id="in-an-element"),
        pytest.param(
            f"<div>{STORY}</div><div><div><h3>2 Kommentare</h3></div><ul>{SAID}</ul></div>", id="under-a-boxed-heading"
        ),
        pytest.param(
            f"<div>{STORY}<h3>One thought on “The bridge”</h3><ul>{SAID}</ul></div>", id="in-the-story's-element"
        ),
        pytest.param(
            f"<div>{STORY}<h3>Comentarios</h3><ul>{SAID}</ul><h3>Related</h3><p>Other</p></div>", id="before-a-heading"
        ),
    ],
)
def test_comments_under_their_heading(html: str) -> None:
    """The heading and all that it heads, up to the end of the element, or the next heading of its level."""
    heading, *others = _commented(html)
    assert heading in {"Comments", "2 Kommen", "One thou", "Comentar"}
    assert ["Piet Roe", "I crosse"] == others


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<div><h3>Comments</h3><ul>{SAID}</ul></div><div>{STORY}</div>", id="over-the-story"),
        pytest.param(f"<div>{STORY}</div><div><h3>Kommentar</h3><p>The vote came late, and it is right.</div>", id="an-opinion"),
        pytest.param(f"<div>{STORY}</div><div><p>Comments</p><ul>{SAID}</ul></div>", id="no-heading"),
        pytest.param(f"<div>{STORY}</div><div><h3>Comments on the vote</h3><ul>{SAID}</ul></div>", id="other-words"),
        pytest.param(
            f"<div>{STORY}</div><div><h3>Comments</h3>"
            + "<div class=card><a href=/x>Why the vote is right</a><p>The bridge is for all.</div>" * 3 + "</div>",
            id="opinions-of-the-paper",
        ),
    ],
)  # fmt: skip
def test_what_is_no_heading_of_comments(html: str) -> None:
    """Comments follow a story, under a heading that says nothing else, and are no cards."""
    assert [] == _commented(html)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Comments", True),
        ("12 comments", True),
        ("Leave a Reply", True),
        ("3 Gedanken zu „Die Brücke“", True),
        ("Une réponse à « Le pont »", True),
        ("2 comentarios en “El puente”", True),
        ("Um comentário em “A ponte”", True),
        ("Top rated comments", True),
        ("Comment", False),
        ("Antworten", False),
        ("One thought", False),
        ("The comments of the mayor", False),
    ],
)
def test_headings_of_comments(heading: str, expected: bool) -> None:  # noqa: FBT001
    """The words of content systems, with their numbers; what heads an opinion, too, says nothing."""
    assert expected == heads_comments(heading)
