"""Bylines of invented pages."""

from __future__ import annotations

import json

import pytest

import newsparse
from newsparse._fields.nobody import name_key
from newsparse.models.article import Article

STORY = (
    "<p>The council wants another metre on the harbour wall, and the money for it before the winter storms, she said.</p>"
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p>"
)


def parsed(before: str = "", after: str = "", authors: object = None, site: str = "") -> Article:
    """A page with something between headline and story, something after it, and what it states."""
    stated = {"@type": "NewsArticle", "headline": "Harbour wall to be raised", "author": authors}
    script = f"<script type='application/ld+json'>{json.dumps(stated)}</script>" if authors else ""
    name = f"<meta property='og:site_name' content='{site}'>" if site else ""
    html = (
        f"<html lang=en><head>{script}{name}</head><body><article><h1>Harbour wall to be raised</h1>{before}"
        f"<div class='article-body'>{STORY}</div>{after}</article></body></html>"
    )
    return newsparse.parse_html(html, url="https://news.example/2024/wall")


def people(article: Article) -> list[str]:
    """Everybody whom the bylines name."""
    return [person.name for byline in article.bylines for person in byline.people]


@pytest.mark.parametrize(
    ("before", "names"),
    [
        ("<p class=byline>By Jane Roe</p>", ["Jane Roe"]),
        ("<p class=byline>By Jane Roe and John Doe</p>", ["Jane Roe", "John Doe"]),
        ("<div class=author><span>Jane Roe</span><span>Business Columnist</span></div>", ["Jane Roe"]),
        ("<div class=author><b>By</b></div><div class=author><a href=/by/jr>Jane Roe</a></div>", ["Jane Roe"]),
        ("<p class=byline>By Jane Roe</p><p class=byline>By Jane Roe</p>", ["Jane Roe"]),
        ("<div>3 May 2024 | By Jane Roe</div>", ["Jane Roe"]),
        (
            "<header><div class=entry-meta>Posted on <time>3 May 2024</time> by <a href=/jr>Jane Roe</a></div></header>",
            ["Jane Roe"],
        ),
        ("<div>Quick Navigation</div>", []),
        ("<div class=comment><span class=author>Ann Reader</span> 3 May 2024</div>", []),
    ],
)
def test_printed_names_are_read_where_the_place_or_the_words_show_a_byline(before: str, names: list[str]) -> None:
    """A class, a label or a date shows a byline; two words with capitals do not."""
    assert names == people(parsed(before))


def test_a_printed_byline_has_its_own_characters_and_their_place() -> None:
    """The text is what is printed without the date beside it, and the evidence points at it."""
    article = parsed("<p class=byline>By Jane Roe - 3 May 2024, 14:46</p>")
    (evidence,) = article.evidence.bylines

    assert "By Jane Roe" == article.bylines[0].text
    assert ("By Jane Roe", "bylines.class-byline") == (evidence.raw, evidence.rule)


def test_a_signature_in_bold_closes_the_story() -> None:
    """A name alone in bold after the last paragraph signs the story."""
    assert ["Jane Roe"] == people(parsed(after="<p><strong>Jane Roe</strong></p>"))


def test_what_is_stated_enriches_what_is_printed() -> None:
    """Address and job come from the statement, the text from the page."""
    author = {"@type": "Person", "name": "Jane Roe", "url": "https://news.example/by/jr", "jobTitle": "Editor"}
    (byline,) = parsed("<p class=byline>By Jane Roe</p>", authors=author).bylines

    assert ("By Jane Roe", "https://news.example/by/jr", "Editor") == (
        byline.text,
        byline.people[0].url,
        byline.people[0].role,
    )


def test_a_stated_name_finds_its_print() -> None:
    """A line that prints a stated name is the byline, whatever its box is called."""
    article = parsed(
        "<div class=share-bar><p>JANE ROE and others</p></div>", authors={"@type": "Person", "name": "Jane Roe"}
    )

    assert "bylines.stated-name" == article.evidence.bylines[0].rule


def test_stated_names_beside_a_printed_one_are_kept() -> None:
    """Who is stated together with a printed name wrote the story, too."""
    authors = [{"@type": "Person", "name": name} for name in ("Jane Roe", "John Doe")]

    assert ["Jane Roe", "John Doe"] == people(parsed("<p class=byline>By Jane Roe</p>", authors=authors))


@pytest.mark.parametrize(
    ("line", "names"),
    [("By Milltown Gazette", ["Jane Roe"]), ("By Milltown Gazette, jro", ["Jane Roe"]), ("By Reuters", [])],
)
def test_where_the_site_alone_signs_the_stated_people_are_its_authors(line: str, names: list[str]) -> None:
    """A byline of the site says nothing of its people; one of an agency does."""
    author = {"@type": "Person", "name": "Jane Roe"}
    article = parsed(f"<p class=byline>{line}</p>", authors=author, site="Milltown Gazette")

    assert names == people(article)


def test_a_printed_name_goes_before_another_that_is_stated() -> None:
    """Stated authors are often those who put the story on the page."""
    article = parsed("<p class=byline>By Jane Roe</p>", authors={"@type": "Person", "name": "Web Producer Poe"})

    assert ["Jane Roe"] == people(article)


@pytest.mark.parametrize("name", ["admin", "Example News", "news.example", "[[author]]", "jdadmin"])
def test_sites_accounts_and_templates_are_nobody(name: str) -> None:
    """No person has the name of the site, of an account or of a template."""
    assert [] == people(parsed(authors={"@type": "Person", "name": name}, site="Example News"))


def test_a_byline_that_is_stated_alone_has_no_text() -> None:
    """Nothing is printed, so there is no text."""
    (byline,) = parsed(authors={"@type": "Person", "name": "Jane Roe"}).bylines

    assert ("", "Jane Roe") == (byline.text, byline.people[0].name)


def test_names_are_one_in_any_spelling() -> None:
    """Case, blanks and dots make no other person."""
    assert name_key("J. K. Roe") == name_key("J.K. ROE")
