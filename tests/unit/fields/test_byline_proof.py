"""What shows that two words in capitals are a byline, and whom one word may name."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "<h1>Harbour wall to be raised</h1>"
STORY = (
    "<div><p>The council wants another metre on the harbour wall, and the money for it before the winter storms.</p>"
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p></div>"
)


def _people(body: str, head: str = "", lang: str = "en") -> list[str]:
    html = f"<html lang={lang}><head>{head}</head><body>{body}</body></html>"
    article = newsparse.parse_html(html, url="https://harbourpost.example/wall")
    return [person.name for byline in article.bylines for person in byline.people]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        pytest.param("<div>By Jane Roe</div>", ["Jane Roe"], id="label"),
        pytest.param("<div>3 May 2024 Jane Roe</div>", ["Jane Roe"], id="date"),
        pytest.param("<div>3 May 2024 <a href=/author/jroe>Jane Roe</a></div>", ["Jane Roe"], id="author-page"),
        pytest.param("<div>Home | By Jane Roe | 3 May 2024</div>", ["Jane Roe"], id="bar"),
        pytest.param("<div>By Jane Roe on <time>3 May 2024</time></div>", ["Jane Roe"], id="before-a-date"),
        pytest.param("<div class=byline><a href=/author/1>Anna Spiegel</a></div>", ["Anna Spiegel"], id="family-name-like-a-paper"),
        pytest.param("<div class=byline><a href=/author/2>Lindenauer Wirtschaftsnachrichten</a></div>", [], id="paper-with-a-page"),
        pytest.param("<div>3 May 2024 <a href=/news/wall>Harbour Wall</a></div>", [], id="link-to-another-page"),
        pytest.param("<div>Jane Roe</div>", [], id="nothing"),
        pytest.param("<div>Press Release vom 3 May 2024</div>", [], id="breaks-off"),
        pytest.param("<div>Last Modified: 3 May 2024</div>", [], id="words-of-a-date"),
        pytest.param("<div>Di Dienstag 9-12</div>", [], id="day-of-the-week"),
        pytest.param("<blockquote class=tweet>— Jane Roe (@jroe) May 3, 2024</blockquote>", [], id="signature-of-a-post"),
        pytest.param("<footer>Designed by Jane Roe | Powered by Press</footer>", [], id="maker-of-the-theme"),
    ],
)  # fmt: skip
def test_what_shows_a_byline(line: str, people: list[str]) -> None:
    """A label, an author's page, or a date in a line that links to nothing else."""
    assert people == _people(f"{HEAD}{line}{STORY}")


def test_words_for_a_job_show_a_byline() -> None:
    """The editors whom a Chinese paper names in brackets under a story have a label without a blank."""
    story = "".join(f"<p>{'港口的墙要加高一米，市政厅周一说，工程将于春天开始。' * 3}</p>" for _ in range(3))
    assert ["李梅", "王强"] == _people(
        f"<h1>港口的墙要加高</h1><div>{story}<div>(责编：李梅、王强)</div></div>", lang="zh"
    )


def test_a_date_shows_no_byline_over_the_headline() -> None:
    """There stand sections."""
    assert [] == _people(f"<div>Press Release 3 May 2024</div>{HEAD}{STORY}")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<p class=byline>von flerche</p>", ["flerche"]),
        ("<p class=meta>Posted on 3 May 2024 by LD</p>", ["LD"]),
        ("<p class=meta>Gespeichert von rasos am 24. Juli 2017</p>", ["rasos"]),
        ("<p class=meta>3 May 2024 // Author: c1ph4 // 1 minute</p>", ["c1ph4"]),
        ("<p class=byline>von admin</p>", []),
        ("<p class=byline>von Redaktion</p>", []),
        ("<p class=byline>by harbourpost</p>", []),
        ("<p class=byline>by the sea</p>", []),
        ("<p>von flerche</p>", []),
    ],
)
def test_one_word_after_a_label(line: str, people: list[str]) -> None:
    """A blog's account signs where the markup shows a byline; the site and accounts of everybody are nobody."""
    assert people == _people(f"{HEAD}{line}{STORY}", lang="de")


def test_a_full_name_that_the_page_states_goes_before_one_word() -> None:
    """The account is that person's."""
    head = "<meta name=author content='Jane Roe'>"

    assert ["Jane Roe"] == _people(f"{HEAD}<p class=byline>by jroe</p>{STORY}", head)


def test_a_caption_before_the_byline_is_not_the_story() -> None:
    """The byline stands under the picture."""
    figure = "<figure><img src=wall.jpg><figcaption>The wall in May, seen from the ferry.</figcaption></figure>"

    assert ["Jane Roe"] == _people(f"{HEAD}{figure}<p class=byline>Jane Roe</p>{STORY}")


def test_who_helped_stands_behind_who_wrote() -> None:
    """A line at the end of the story does not hide the one over it."""
    header = f"<header>{HEAD}<div>By Jane Roe on <time>3 May 2024</time></div></header>"
    after = "<p class=byline>Additional reporting by John Doe.</p>"

    assert ["Jane Roe", "John Doe"] == _people(f"{header}{STORY}{after}")


def test_a_marked_name_after_the_story_is_another_story_s() -> None:
    """Where the byline over the story names whom the page states."""
    head = "<meta name=author content='Jane Roe'>"
    after = "<p class=byline>John Doe</p>"

    assert ["Jane Roe"] == _people(f"{HEAD}<p class=byline>Jane Roe</p>{STORY}{after}", head)


@pytest.mark.parametrize(
    ("author", "people"),
    [
        ("Jane Roe", ["Jane Roe"]),
        ("Harbour Works GmbH", []),
        ("Friends of the Harbour e.V.", []),
        ("harbourpost.example, Milltown, Norway", []),
        ("Jane Lag", ["Jane Lag"]),
    ],
)
def test_stated_companies_are_no_people(author: str, people: list[str]) -> None:
    """A legal form, or the site with its address."""
    assert people == _people(f"{HEAD}{STORY}", f"<meta name=author content='{author}'>")


def test_whom_one_source_states_as_an_organisation_is_none_of_the_people() -> None:
    """Content systems call papers persons."""
    head = (
        '<script type=\'application/ld+json\'>{"@type":"NewsArticle","headline":"Harbour wall to be raised",'
        '"author":{"@type":"Organization","name":"Harbour Volksblatt"}}</script>'
        "<meta name=author content='Harbour Volksblatt'>"
    )

    assert [] == _people(f"{HEAD}{STORY}", head)


def test_a_story_filed_under_its_author_keeps_the_author() -> None:
    """The section is a person's name."""
    head = "<meta name=author content='Jane Roe'><meta property='article:section' content='Jane Roe'>"

    assert ["Jane Roe"] == _people(f"{HEAD}<p class=byline>Jane Roe</p>{STORY}", head)


@pytest.mark.parametrize(
    ("box", "people"),
    [
        ("<div class=author-bio><span>Jane Roe</span></div>", ["Jane Roe"]),
        ("<div class='share byline'>Byby JANE ROE</div>", ["JANE ROE"]),
        ("<div class=author-bio hidden><span>Jane Roe</span></div>", []),
        ("<div class=author-bio><span>Jane</span></div>", []),
    ],
)
def test_a_full_name_in_an_author_s_box_under_the_headline(box: str, people: list[str]) -> None:
    """A note on the author, a bar with buttons; what nobody sees counts for nothing."""
    assert people == _people(f"{HEAD}{box}{STORY}")


def test_an_address_that_begins_with_the_author_is_no_section() -> None:
    """Blogs of many authors file a story under its author."""
    html = f"<body>{HEAD}<p class=byline>By Jane Roe</p>{STORY}</body>"
    article = newsparse.parse_html(html, url="https://harbourpost.example/jane-roe/2024/wall")

    assert ["Jane Roe"] == [person.name for byline in article.bylines for person in byline.people]


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        ("by Harbour D", []),
        ("by Jane D", ["Jane D"]),
    ],
)
def test_the_site_s_name_with_a_letter_is_its_account(byline: str, people: list[str]) -> None:
    """A newsroom's user of the content system."""
    head = "<meta property='og:site_name' content='Harbour News'>"

    assert people == _people(f"{HEAD}<p class=byline>{byline}</p>{STORY}", head)


@pytest.mark.parametrize(
    ("byline", "people"),
    [("", ["田中太郎"]), ("<p class=byline>山田花子記者</p>", ["山田花子"])],
)
def test_the_reporter_in_the_dateline_signs_where_nobody_else_does(byline: str, people: list[str]) -> None:
    """Japanese papers name the correspondent in the dateline."""
    story = (
        "<p>【ソウル＝田中太郎】港の壁をさらに一メートル高くする計画について、市議会は火曜日に話し合った。</p>" + STORY
    )

    assert people == _people(f"<h1>港の壁を高くする計画</h1>{byline}<div>{story}</div>", lang="ja")


@pytest.mark.parametrize(
    ("link", "people"),
    [
        ('<a href="/author/amt">Amanda "Mae" Tan</a>', ['Amanda "Mae" Tan']),
        ("<a href=/author/17>سامي الهادي</a>", ["سامي الهادي"]),
        ("<a href=/author/17>山川 太郎</a>", ["山川 太郎"]),
        ("<a href=/author/17>all their stories</a>", []),
        ("<a href=/author/reineckefuchs>reineckefuchs</a>", ["reineckefuchs"]),
        ("<a href=https://harbourpost.example/user/MikeNils/>MikeNils</a>", ["MikeNils"]),
        ("<a href=https://tube.example/user/harbour>Harbour Films</a>", []),
        ("<a href=/author/>Authors</a>", []),
        ("<a href=/people/profile>Company</a>", []),
        ("<a href=/news/wall>Amanda Tan</a>", []),
    ],
)
def test_a_name_that_links_to_an_author_s_page(link: str, people: list[str]) -> None:
    """However it is written, but on the site itself, and one word only where the page is an account's."""
    assert people == _people(f"{HEAD}<div>{link}</div>{STORY}")


def test_an_index_has_no_bylines() -> None:
    """The names are those of its cards."""
    cards = "".join(
        f"<li class=card><h3><a href=/news/{number}>The wall of harbour number {number} is raised</a></h3>"
        f"<p class=byline>By Jane Roe</p></li>"
        for number in range(14)
    )

    assert [] == _people(f"<h1>News from the harbour</h1><ul>{cards}</ul>")
