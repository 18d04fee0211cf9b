"""Dateline, credit, notices, rights, keywords, site and kind of invented pages."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._fields.credit import supplier
from newsparse._fields.notices import notice_kind
from newsparse._fields.site import tag
from newsparse.models.article import Article, NoticeKind, PageKind

FIRST = "The council wants another metre on the harbour wall, and the money for it before the winter storms, she said."
STORY = (
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p>"
)


def parsed(before: str = "", first: str = FIRST, after: str = "", foot: str = "", head: str = "") -> Article:
    """A page with something in each of its places."""
    html = (
        f"<html lang=en><head>{head}</head><body><article>{before}<h1>Harbour wall to be raised</h1>"
        f"<div class='article-body'><p>{first}</p>{STORY}{after}</div></article><footer>{foot}</footer></body></html>"
    )
    return newsparse.parse_html(html, url="https://www.example-news.test/2024/wall")


def test_a_dateline_s_evidence_points_into_the_page() -> None:
    """Offsets of the value count in its paragraph, those of the evidence in the page."""
    article = parsed(first=f"MILLTOWN, May 3 (AP) — {FIRST}")
    (evidence,) = article.evidence.dateline

    assert article.dateline is not None
    assert "MILLTOWN" == article.dateline.places[0].name
    assert (0, article.dateline.text) == (article.dateline.start, evidence.raw)
    assert "Associated Press" == str(article.credit and article.credit.name)


def test_the_agency_of_a_byline_that_shares_its_line_with_a_date() -> None:
    """The line has no role of its own, and its byline is read all the same."""
    line = "<div><span>By Jane Roe, REUTERS</span> <span>Published <time datetime=2024-05-03>May 3, 2024</time></span></div>"
    article = parsed(first=f"{line}<p>{FIRST}")

    assert "Reuters" == str(article.credit and article.credit.name)


def test_a_stated_place_alone_is_no_dateline() -> None:
    """It is that of the publisher's office."""
    head = '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "dateline": "London, UK"}</script>'

    assert parsed(head=head).dateline is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("© 2024 AFP", "Agence France-Presse"),
        ("(Reuters)", "Reuters"),
        ("dpa/ab", "Deutsche Presse-Agentur"),
        ("© 2024 Milltown Gazette", None),
    ],
)
def test_the_agency_of_a_credit_line(line: str, name: str | None) -> None:
    """The first part of the line that the table has."""
    agency = supplier(line, "en")

    assert name == (agency.name if agency else None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Correction: an earlier headline gave a wrong height.", NoticeKind.CORRECTION),
        ("This article was amended on 4 May 2024.", NoticeKind.CORRECTION),
        ("2:58 p.m.: This article was updated with the cost.", NoticeKind.UPDATE),
        ("Editor's note: the writer sits on the council.", NoticeKind.EDITORS_NOTE),
        ("This story was originally published at 2 p.m.", NoticeKind.FIRST_PUBLISHED),
        ("The views are the writer's own.", NoticeKind.OTHER),
    ],
)
def test_the_first_words_tell_what_a_notice_says(text: str, kind: NoticeKind) -> None:
    """Time stamps before them are passed over."""
    assert kind is notice_kind(text)


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Update July 3rd, 8:05AM ET: The length of the wall was added.", True),
        ("Correction added Nov. 18, 2019: The wall is 900 metres long.", True),
        ("Correction 8/29/10 7:05 a.m. PDT:The wall is 900 metres long.", True),
        ("Updated 11.02.23, 11:52 EST: The article names the mason now.", True),
        ("Originally published in <a href=/m>The Mason</a>.", True),
        ("Update of the plan: too late for the harbour, says the mayor of Milltown.", False),
        ("Updates are printed on paper here, and that will be so in 2030, too.", False),
        ("Corrections officers had asked for a higher wall at the harbour since 1999.", False),
    ],
)
def test_notices_that_only_their_words_show(line: str, *, is_one: bool) -> None:
    """A phrase, or a word before a colon or a date; they are no part of the story."""
    article = parsed(after=f"<p>{line}</p>")
    words = line.partition("<")[0].strip()

    assert is_one is any(notice.text.startswith(words) for notice in article.notices)
    assert not (is_one and any(block.text.startswith(words) for block in article.body))


@pytest.mark.parametrize(
    ("notice", "count"),
    [
        ("<p class=correction>The wall is 900 metres long, and not 90.</p>", 1),
        ("<p class=correction>Correction: 900 metres.</p>", 1),
        ("<p class=correction>Suggest a correction</p>", 0),
        ("<p class=correction><a href=/form>Tell us what we have to correct in this story</a></p>", 0),
        ("<form class=notice>Please fill in all fields that have a star.</form>", 0),
    ],
)
def test_a_class_is_believed_of_what_tells_something(notice: str, count: int) -> None:
    """A button and a form are called notices, too."""
    assert count == len(parsed(after=notice).notices)


def test_a_notice_has_the_date_that_it_names() -> None:
    """As far as it is printed."""
    (notice,) = parsed(after="<p class=correction>Correction 4 May: the wall is 900 metres long.</p>").notices

    assert (NoticeKind.CORRECTION, 5, 4) == (
        notice.kind,
        notice.date and notice.date.month,
        notice.date and notice.date.day,
    )


@pytest.mark.parametrize(
    ("foot", "rights"),
    [
        ("<p>© 2024 Example News</p>", "© 2024 Example News"),
        ("<p>© 2024 Example News<a href=/p>Privacy</a><a href=/i>Imprint</a></p>", "© 2024 Example News"),
        ("<p>© 2024 Example News | <a href=/p>Privacy</a> | <a href=/i>Imprint</a></p>", "© 2024 Example News"),
        (
            "<p>© 2024 Example News</p><p>© 2024 Example News</p><p>All rights reserved.</p>",
            "© 2024 Example News\nAll rights reserved.",
        ),
        ("<p><a href=/c>Copyright</a></p>", None),
        (
            "<div class=copyright>1995-2025 Harbour Net. All rights reserved</div>",
            "1995-2025 Harbour Net. All rights reserved",
        ),
        (
            "<div class=figure>© 2014 Harbour Network. All Rights Reserved.</div>",
            "© 2014 Harbour Network. All Rights Reserved.",
        ),
        ("<p class=copyright><a href=/p>Privacy policy</a></p>", None),
    ],
)
def test_copyright_lines(foot: str, rights: str | None) -> None:
    """A line each, each once, without the links to legal pages; a link alone is no line."""
    assert rights == parsed(foot=foot).rights


@pytest.mark.parametrize(
    ("after", "keywords"),
    [
        (
            "<ul class=tags><li><a href=/t/1>#Harbour</a></li><li><a href=/t/2>Walls,</a></li></ul>",
            ("Harbour", "Walls"),
        ),
        ("<div class=tags>Tags: <a href=/t/1>Harbour</a> <a href=/t/2>Walls</a></div>", ("Harbour", "Walls")),
        ("<div class=tags>Tags: Harbour, Walls</div>", ("Harbour", "Walls")),
        (
            "<ul class=breadcrumbs><li>Filed under:</li><li><a href=/t/1>Harbour</a></li><li><a href=/t/2>Walls</a></ul>",
            ("Harbour", "Walls"),
        ),
        ("", ("stated",)),
    ],
)
def test_keywords(after: str, keywords: tuple[str, ...]) -> None:
    """What is printed goes before what is stated; labels and signs are no part of a tag."""
    head = "<meta name=news_keywords content=stated>"

    assert keywords == parsed(after=after, head=head).keywords


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<meta property=og:site_name content='Example News'><title>Wall - Other</title>", "Example News"),
        ("<title>Harbour wall to be raised - Example News</title>", "Example News"),
        ("<title>Harbour wall to be raised - Milltown</title>", None),
    ],
)
def test_site_names(head: str, name: str | None) -> None:
    """A part of the title counts where the domain bears it out."""
    assert name == parsed(head=head).site_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pt_br", "pt-BR"),
        ("EN", "en"),
        ("zh-hans-cn", "zh-Hans-CN"),
        ("de_DE.UTF-8", "de-DE"),
        ("und", None),
        ("english", None),
    ],
)
def test_language_tags(text: str, expected: str | None) -> None:
    """As BCP 47 writes them."""
    assert expected == tag(text)


def test_canonical_addresses_are_absolute() -> None:
    """Joined to the page's own address."""
    assert "https://www.example-news.test/wall" == parsed(head="<link rel=canonical href=/wall>").canonical_url


def test_kinds_of_pages() -> None:
    """A story makes an article, cards without a story an index."""
    cards = "".join(
        f"<article class=teaser><h3><a href=/s/{n}>Story {n} of the harbour wall and the town</a></h3></article>"
        for n in range(20)
    )
    front = newsparse.parse_html(
        f"<html><body><main><h2>Latest</h2>{cards}</main></body></html>", url="https://www.example-news.test/"
    )

    assert (PageKind.ARTICLE, PageKind.INDEX) == (parsed().kind, front.kind)


@pytest.mark.parametrize(
    ("head", "keywords"),
    [
        ("<meta name=keywords content='Harbour Wall Storms Milltown'><meta name=news_keywords content='Wall,Storms'>", ("Wall", "Storms")),
        ("<meta property='article:tag' content='Harbour Wall Storms Milltown'><meta name=keywords content='Wall,Storms'>", ("Wall", "Storms")),
        ("<meta property='article:tag' content='Harbour Wall'><meta name=keywords content='Wall,Storms'>", ("Harbour Wall",)),
        ("<meta name=keywords content='深空探测 航天技术 太空'>", ("深空探测", "航天技术", "太空")),
        ("<meta name=author content='Jane Roe'><meta name=keywords content='Wall,Jane Roe'>", ("Wall",)),
    ],
)  # fmt: skip
def test_stated_keywords(head: str, keywords: tuple[str, ...]) -> None:
    """A list without commas stands behind one with commas; the author is no tag."""
    assert keywords == parsed(head=head).keywords


@pytest.mark.parametrize(
    ("stated", "before", "section"),
    [
        pytest.param("Harbour,News", "", "Harbour", id="a-comma-without-a-blank"),
        pytest.param("Harbour, Storms, Fish", "", "Harbour", id="two-commas"),
        pytest.param("Harbour, Storms,", "", "Harbour", id="a-comma-at-the-end"),
        pytest.param("Arts, Culture", "", "Arts, Culture", id="one-comma"),
        pytest.param("Arts, Books, Film & Media", "", "Arts, Books, Film & Media", id="the-last-two-are-joined"),
        pytest.param("Front,Storms", "<nav class=breadcrumb><a href=/>Home</a> <a href=/s>Storms</a> <a href=/w>Wall</a></nav>", "Storms", id="as-the-trail-has-it"),
        pytest.param("Words " * 20, "", None, id="a-sentence"),
        pytest.param("", "<p class=kicker><a href=/h>Harbour</a> <a href=/s>Storms</a></p>", "Harbour", id="two-links-in-a-kicker"),
        pytest.param("", "<p class=kicker><a href=/h>Harbour</a></p>", "Harbour", id="one-link-in-a-kicker"),
        pytest.param("", "<p class=kicker><a href=/j>Jane Roe</a> 3 May <a href=/s>Storms</a></p>", None, id="a-date-in-a-kicker"),
        pytest.param("", "<p class=kicker><a href=/>Milltown Gazette</a></p>", None, id="the-site-in-a-kicker"),
    ],
)  # fmt: skip
def test_sections(stated: str, before: str, section: str | None) -> None:
    """One of those that are stated together; the first link of a kicker; the site is none."""
    head = "<meta property='og:site_name' content='Milltown Gazette'>"
    if stated:
        head += f"<meta property='article:section' content='{stated}'>"

    assert section == parsed(head=head, before=before).section
