"""Dates of invented pages."""

from __future__ import annotations

import datetime as dt

import pytest

import newsparse
from newsparse._lexicon.date_words import Meaning, date_meaning
from newsparse.models.article import Article
from newsparse.models.evidence import Source

UTC = dt.UTC
STORY = (
    "<p>The council wants another metre on the harbour wall, and the money for it before the winter storms, she said.</p>"
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p>"
)


def parsed(
    head: str = "",
    before: str = "",
    after: str = "",
    url: str = "https://news.example/wall",
    reference: dt.date | None = None,
) -> Article:
    """A page with statements, and something around its story."""
    html = (
        f"<html lang=en><head>{head}</head><body><article><h1>Harbour wall to be raised</h1>{before}"
        f"<div class='article-body'>{STORY}</div>{after}</article></body></html>"
    )
    return newsparse.parse_html(html, url=url, reference=reference)


def stated(moment: str, name: str = "article:published_time") -> str:
    """A meta element that states a moment."""
    return f"<meta property='{name}' content='{moment}'>"


@pytest.mark.parametrize(
    ("head", "before", "published"),
    [
        (
            stated("2024-05-03T12:46:00+02:00"),
            "",
            dt.datetime(2024, 5, 3, 12, 46, tzinfo=dt.timezone(dt.timedelta(hours=2))),
        ),
        ("", "<time datetime='2024-05-03T12:46Z'>3 May</time>", dt.datetime(2024, 5, 3, 12, 46, tzinfo=UTC)),
        ("", "<p class=date>3 May 2024</p>", dt.date(2024, 5, 3)),
        ("", "<div class=bar>Published 3 May 2024 14:46</div>", dt.datetime(2024, 5, 3, 14, 46)),
        # A day and the moment of it: the moment.
        (
            stated("2024-05-03"),
            "<time datetime='2024-05-03T12:46Z'>3 May</time>",
            dt.datetime(2024, 5, 3, 12, 46, tzinfo=UTC),
        ),
        # Another day is another date: what is stated stays.
        (stated("2024-05-03"), "<time datetime='2024-05-07T12:46Z'>7 May</time>", dt.date(2024, 5, 3)),
        # A placeholder is no date.
        (stated("0001-01-01T00:00Z"), "<p class=date>3 May 2024</p>", dt.date(2024, 5, 3)),
        # No year is printed and nobody said when the page was fetched.
        ("", "<p class=date>3 May</p>", None),
        ("", "<p class=copyright>© 2024 Example News</p>", None),
    ],
)
def test_the_date_of_publication(head: str, before: str, published: dt.date | None) -> None:
    """Statements go before print; of one day the moment is given; what is no date gives none."""
    assert published == parsed(head, before).date_published


def test_a_moment_in_utc_is_given_by_the_page_s_own_clock() -> None:
    """The same moment, at the hour and the day that readers see."""
    article = parsed(stated("2024-05-04T01:10:00Z"), "<p class=date>3 May 2024 9:10 pm</p>")

    assert "2024-05-03T21:10:00-04:00" == article.date_published.isoformat()  # type: ignore[union-attr]
    assert ["date-published.article-published-time", "date-published.marked-line"] == [
        told.rule for told in article.evidence.date_published
    ]


def test_all_that_was_weighed_is_told() -> None:
    """The one that won first, each once."""
    html = (
        f"<html lang=en><head>{stated('2024-05-03')}</head><body><h1>Harbour wall to be raised</h1>"
        f"<p class=date>2 May 2024</p><p class=date>3 May 2024 10:30</p>{STORY}</body></html>"
    )
    values = [dt.datetime(2024, 5, 3, 10, 30), dt.date(2024, 5, 3), dt.date(2024, 5, 2)]

    assert values == [candidate.value for candidate in newsparse.explain(html)["date_published"].candidates]


def test_in_plain_text_a_change_goes_before_dates_farther_away() -> None:
    """Text does not tell the dates of cards from the story's; a page does."""
    story = STORY.replace("<p>", "").replace("</p>", "\n\n")
    text = f"Harbour wall to be raised\n\nUpdated 5 May 2024\n\n{story}Filed 3 May 2024 in Harbour"
    html = parsed(before="<p class=date>Updated 5 May 2024</p>", after="<div>Filed 3 May 2024 in Harbour</div>")

    flat = newsparse.parse_text(text)

    assert (dt.date(2024, 5, 5), Source.TEXT) == (flat.date_published, flat.evidence.date_published[0].source)
    assert dt.date(2024, 5, 3) == html.date_published


@pytest.mark.parametrize(("language", "day"), [("en-US", dt.date(2024, 5, 6)), ("en-GB", dt.date(2024, 6, 5))])
def test_a_notice_is_dated_in_the_language_of_its_page(language: str, day: dt.date) -> None:
    """Digits alone leave the order of day and month open."""
    html = (
        f"<html lang={language}><head>{stated('2024-05-03T12:00Z')}</head><body><h1>Harbour wall to be raised</h1>{STORY}"
        "<p class=correction>Correction, 05/06/2024: The wall is two metres high.</p></body></html>"
    )

    assert day == newsparse.parse_html(html).date_modified


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("Published 3 May 2024 | Updated 4 May 2024", dt.date(2024, 5, 3), dt.date(2024, 5, 4)),
        ("Updated 4 May 2024, published 3 May 2024", dt.date(2024, 5, 3), dt.date(2024, 5, 4)),
        ("3 May 2024 | 4 May 2024", dt.date(2024, 5, 3), dt.date(2024, 5, 4)),
        ("3 May 2024", dt.date(2024, 5, 3), None),
    ],
)
def test_words_beside_a_date_say_what_it_is(line: str, published: dt.date, modified: dt.date | None) -> None:
    """Of two dates without a word the first is of publication."""
    article = parsed(before=f"<p class=date>{line}</p>")

    assert (published, modified) == (article.date_published, article.date_modified)


def test_a_change_before_the_print_is_believed_only_where_it_is_stated() -> None:
    """A printed one is that of a template."""
    printed = parsed(stated("2024-05-03T12:00Z"), "<p class=date>Updated 1 May 2024</p>")
    said = parsed(stated("2024-05-03T12:00Z") + stated("2024-05-03T11:59Z", "article:modified_time"))

    assert printed.date_modified is None
    assert dt.datetime(2024, 5, 3, 11, 59, tzinfo=UTC) == said.date_modified


@pytest.mark.parametrize(
    ("head", "before", "url", "published"),
    [
        # Print and a second statement outvote the first one, which is another day's.
        (
            '<script type=\'application/ld+json\'>{"@type":"NewsArticle","datePublished":"2024-05-01T09:00:00+02:00"}</script>'
            + stated("2024-05-03T12:46:00+02:00"),
            "<p class=date>3 May 2024</p>",
            "",
            dt.date(2024, 5, 3),
        ),
        # Print alone does not.
        (stated("2024-05-01T09:00:00+02:00"), "<p class=date>3 May 2024</p>", "", dt.date(2024, 5, 1)),
        # A moment in UTC may be the printed day by the clock of the page.
        (
            stated("2024-05-04T02:00:00Z"),
            "<p class=date>3 May 2024</p>",
            "https://news.example/2024/05/03/wall",
            dt.date(2024, 5, 4),
        ),
        # Of two printed days the address names one.
        (
            "",
            "<p class=date>Price as of 9 May 2024</p><div>By Jane Roe - 3 May 2024</div>",
            "https://news.example/2024/05/03/wall",
            dt.date(2024, 5, 3),
        ),
        # Nothing is published after its last change.
        ("<meta name=date content=2024-05-09>", "<p class=date>Updated 3 May 2024</p>", "", dt.date(2024, 5, 3)),
        ("<meta name=date content=2024-05-01>", "<p class=date>Updated 3 May 2024</p>", "", dt.date(2024, 5, 1)),
        # A change right under the headline, the first print farther away.
        ("", "<p class=date>Updated 9 May 2024</p></div><div>Jane Roe, 3 May 2024</div>", "", dt.date(2024, 5, 3)),
    ],
)
def test_witnesses_that_contradict_one_another(head: str, before: str, url: str, published: dt.date) -> None:
    """A witness goes first that another one bears out."""
    date = parsed(head, before, url=url or "https://news.example/wall").date_published

    assert published == (date.date() if isinstance(date, dt.datetime) else date)


@pytest.mark.parametrize(
    ("header", "published"),
    [
        ("<header><b>Daily News</b><span class=date>Friday, 10 May 2024</span></header>", None),
        (
            "<header><h4 class=byline>Published by Jane Roe on <time>3 May 2024</time></h4></header>",
            dt.date(2024, 5, 3),
        ),
    ],
)
def test_the_day_in_the_header_of_the_site_is_today_s(header: str, published: dt.date | None) -> None:
    """Newspapers print the day above every page; a byline there is the story's."""
    html = f"<html lang=en><body>{header}<article><h1>Harbour wall to be raised</h1>{STORY}</article></body></html>"

    assert published == newsparse.parse_html(html).date_published


def test_a_meta_element_that_only_says_date_stands_behind_a_printed_date() -> None:
    """Such an element often holds the day of the last change."""
    article = parsed("<meta name=date content=2024-05-09>", "<p class=date>3 May 2024</p>")

    assert dt.date(2024, 5, 3) == article.date_published


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://news.example/2024/05/03/wall", dt.date(2024, 5, 3)),
        ("https://news.example/wall-20240599", None),
    ],
)
def test_the_address_speaks_where_nothing_else_does(url: str, published: dt.date | None) -> None:
    """A day of the calendar only."""
    assert published == parsed(url=url).date_published


def test_a_date_after_the_fetch_is_none() -> None:
    """What lies ahead is an expiry or an event."""
    assert parsed(stated("2031-01-01"), reference=dt.date(2024, 5, 5)).date_published is None


def test_a_reference_completes_a_printed_day() -> None:
    """The year that lies nearest to the fetch."""
    article = parsed(before="<p class=date>28 December</p>", reference=dt.date(2024, 1, 2))

    assert dt.date(2023, 12, 28) == article.date_published


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("aktualisiert", Meaning.UPDATED),
        ("stand", Meaning.UPDATED),
        ("standard", Meaning.UNSAID),
        ("published", Meaning.PUBLISHED),
        ("수정", Meaning.UPDATED),
        ("copyright", Meaning.OTHER),
        ("milltown", Meaning.UNSAID),
    ],
)
def test_words_of_date_lines(word: str, meaning: Meaning) -> None:
    """A beginning counts only where it opens no ordinary word."""
    assert meaning is date_meaning(word)


@pytest.mark.parametrize(
    ("notice", "modified"),
    [
        ("Update 7 May 2024: The mayor has answered.", dt.date(2024, 5, 7)),
        ("Correction, 7 May 2024: The wall is two metres high.", dt.date(2024, 5, 7)),
        ("Update 3 May 2024: The mayor has answered.", dt.date(2024, 5, 4)),
        ("Editor's note: This was written on 7 May 2024.", dt.date(2024, 5, 4)),
    ],
)
def test_a_notice_tells_a_later_change(notice: str, modified: dt.date) -> None:
    """Only an update or a correction, and only where it lies after what is stated."""
    head = stated("2024-05-03T12:00Z") + stated("2024-05-04T12:00Z", "article:modified_time")
    date = parsed(head, after=f"<p class=correction>{notice}</p>").date_modified

    assert modified == (date.date() if isinstance(date, dt.datetime) else date)


@pytest.mark.parametrize(
    ("url", "published"),
    [
        ("https://news.example/2024/05/03/wall", dt.date(2024, 5, 3)),
        ("https://news.example/2024/03/05/wall", dt.date(2024, 3, 5)),
        ("https://news.example/wall", dt.date(2024, 3, 5)),
    ],
)
def test_the_page_s_other_dates_tell_day_from_month(url: str, published: dt.date) -> None:
    """Digits alone leave it open; the language decides where no other date does."""
    assert published == parsed(before="<p class=date>05/03/2024</p>", url=url).date_published


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        ("This entry was posted on Friday, May 3rd, 2024 at 4:20 pm and is filed under", dt.datetime(2024, 5, 3, 16, 20)),
        ("Dieser Beitrag wurde am 3. Mai 2024 um 14:48 von Jane geschrieben und abgelegt unter", dt.datetime(2024, 5, 3, 14, 48)),
        ("The council met on Friday, May 3rd, 2024 at 4:20 pm and talked about", None),
    ],
)  # fmt: skip
def test_the_sentence_in_which_weblogs_tell_when_a_post_was_written(sentence: str, published: dt.date | None) -> None:
    """It stands after the story, is longer than a line, and says so."""
    rest = "harbours, storms, walls, and the sea. Answers to it can be followed through the feed of answers, as long as they last."

    assert published == parsed(after=f"<div class=meta>{sentence} {rest}</div>").date_published


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Pressemitteilung vom 25. Januar 2022 | Selby –", dt.date(2022, 1, 25)),
        ("25. Januar 2022 –", dt.date(2022, 1, 25)),
        ("Bis zum 25. Februar 2022 muss es fertig sein:", None),
    ],
)
def test_a_standfirst_tells_when_it_was_printed(opening: str, expected: dt.date | None) -> None:
    """Where a date opens it, or where it says so; a day in its sentences is of something else."""
    deck = f"{opening} Der Rat der Stadt hat beschlossen, die Mauer am Hafen zu erhöhen, und die Fischer haben ihm zugestimmt, wie er am Abend mitgeteilt hat."
    story = (
        "<p>Die Arbeiten an der Mauer am Hafen sollen im Frühjahr beginnen, teilte die Stadt nach der Sitzung mit.</p>"
        * 3
    )
    html = f"<html lang=de><h1>Die Mauer am Hafen wird höher</h1><p class=standfirst>{deck}</p>{story}</html>"

    assert expected == newsparse.parse_html(html).date_published
