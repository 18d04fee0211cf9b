"""Paragraphs that a class calls a standfirst where another text is the standfirst. All pages are invented miniatures."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
DEK = "Walkers may cross the river from May on, and cyclists have to wait for another year, the mayor says."
ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        pytest.param(f"<p class=subtitle>{DEK}</p>", [ONE, TWO, THREE], id="under-a-standfirst"),
        pytest.param("", [TWO, THREE], id="the-only-one"),
    ],
)
def test_what_is_called_a_standfirst_and_is_none(over: str, expected: list[str]) -> None:
    """A page has one standfirst; a second one, right over the story, is the story's first paragraph."""
    html = f"<body><header>{HEAD}{over}</header><div><div class=lead><p>{ONE}</p></div><div><p>{TWO}</p><p>{THREE}</p></div></div>"
    article = newsparse.parse_html(html)
    assert expected == [block.text for block in article.body]
    assert article.description == (DEK if over else ONE)
