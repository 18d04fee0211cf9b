"""Paragraphs that a class calls a standfirst where another text is the standfirst. All pages are invented miniatures."""

from __future__ import annotations

import json

import pytest

import newsparse

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
DEK = "Walkers may cross the river from May on, and cyclists have to wait for another year, the mayor says."
ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."


LONG = f"{ONE} {TWO} {THREE} {DEK} " * 2
LINKS = "<p><a href=/x>Baker wins the regional prize again</a></p>" * 9
PROMPT = "Sign up for our newsletter, and read each morning what goes on in Milltown, in the town hall and on both banks of the river."


@pytest.mark.parametrize(
    ("over", "expected"),
    [
        pytest.param(
            f"<div class=hero><p>{DEK} {TWO}</p><p>{DEK} {THREE}</p></div>",
            [f"{DEK} {TWO}", f"{DEK} {THREE}"],
            id="paragraphs",
        ),
        pytest.param(f"<div class=chapo><p>{LONG}</p></div>", [LONG.strip()], id="too-long-for-a-standfirst"),
        pytest.param(f"<div class=hero><p>{DEK}</p></div>", [], id="a-line"),
        pytest.param(f"<div class=hero><div>{DEK} {THREE}</div></div>", [], id="no-paragraph"),
        pytest.param(f"<div class=author-bio><p>{DEK} {THREE}</p></div>", [], id="a-biography"),
        pytest.param(f"<div class=hero><p>{PROMPT}</p></div>", [], id="a-prompt"),
    ],
)
def test_a_first_paragraph_far_over_the_story(over: str, expected: list[str]) -> None:
    """Where the head of the page has an element of its own, a paragraph of the story may stand in it."""
    head = f"<section><div>{HEAD}{over}</div><p class=date>7 August 2023</p></section>"
    story = [f"{ONE} {TWO} {THREE}", f"{TWO} {THREE} {ONE}", f"{THREE} {ONE} {TWO}"]
    html = f"<body>{head}<section>{LINKS}<div><p>{'<p>'.join(story)}</div>{LINKS}</section></body>"
    assert [*expected, *story] == [block.text for block in newsparse.parse_html(html).body]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        pytest.param(DEK, [ONE], id="the-description"),
        pytest.param(DEK[:60], [ONE], id="its-beginning"),
        pytest.param(f"{DEK} The mayor will be there, and so will most of the council.", [], id="a-text-of-its-own"),
    ],
)
def test_a_description_that_is_stated_as_the_body(stated: str, expected: list[str]) -> None:
    """What a page states as its body is no witness against the paragraphs, if it is the description once more."""
    data = json.dumps({"@type": "NewsArticle", "description": DEK, "articleBody": stated})
    html = (
        f"<body><script type=application/ld+json>{data}</script><header>{HEAD}<div><h2>{DEK}</h2></div></header>"
        f"{LINKS}<div><p>{ONE}</p><p>{TWO}</p></div></body>"
    )
    assert expected == [block.text for block in newsparse.parse_html(html).body if block.text == ONE]


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
