"""Tags, trails and kickers of flattened pages, which stand there without links and classes."""

from __future__ import annotations

import pytest

import newsparse

STORY = (
    "By Jane Roe\n"
    "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate.\n"
    "The bridge over the Mill river was built in 1884 and has been closed since the last train crossed it, in 2008.\n"
    "Members of the council had argued since then about who would have to pay for the repair of its three piers.\n"
)
HEADLINE = "Council opens the old railway bridge to walkers\n"


@pytest.mark.parametrize(
    "after",
    [
        "Topics\nRailway\nWalking\n",
        "Explore more on these topics\nRailway\nWalking\n",
        "Lesen Sie mehr zu diesen Themen:\nRailway\nWalking\n",
        "Mot-clé:\nRailway\nWalking\n",
        "Share\nTags: Railway, Walking\n",
        "#Railway\n#Walking\n",
    ],
)
def test_tags_stand_under_a_word_for_them(after: str) -> None:
    """A label with any word for tags in it stands over tags, and is none itself."""
    assert newsparse.parse_text(f"{HEADLINE}{STORY}{after}").keywords == ("Railway", "Walking")


def test_tags_without_a_label_are_named_in_the_story() -> None:
    """Short lines right under the story are its tags where the story names most of them; buttons it does not name."""
    assert newsparse.parse_text(f"{HEADLINE}{STORY}Bridge\nCouncil\nMill river\nHiking\n").keywords == (
        "Bridge",
        "Council",
        "Mill river",
        "Hiking",
    )
    assert newsparse.parse_text(f"{HEADLINE}{STORY}Print\nZoom\nBridge\nBookmark\n").keywords == ()


def test_tags_under_the_headline_are_nobody() -> None:
    """A person who is a tag did not write the story."""
    article = newsparse.parse_text(f"{HEADLINE}7 May 2021\nRelated Topics\nGreta Sund,\nLene Falk\n7 May 2021\n{STORY}")
    assert article.keywords == ("Greta Sund", "Lene Falk")
    assert [person.name for byline in article.bylines for person in byline.people] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("above", "steps"),
    [
        ("Home\nNews\nThe City\n", ("Home", "News", "The City")),
        ("Menu\nStartseite\nSport\n7 May 2021\n", ("Startseite", "Sport")),
        ("Home > News > The City\n", ("Home", "News", "The City")),
        ("Harbour Post / City\n", ("Harbour Post", "City")),
        ("Film/TV reviews\n", ()),
        ("Home\nNews\nSport\nWeather\nCulture\nTravel\nMotoring\n", ()),
        ("Home\nA headline of another story that is read a lot\n", ()),
        ("Home\n", ()),
    ],
)
def test_a_trail_has_a_step_on_each_line(above: str, steps: tuple[str, ...]) -> None:
    """A few short lines from the name of the front page down to the headline are a trail; a menu has more of them."""
    menu = "The Harbour Post\nImprint\nContact\nSearch\n"
    assert newsparse.parse_text(f"{menu}{above}{HEADLINE}{STORY}").breadcrumbs == steps


@pytest.mark.parametrize(
    ("above", "kicker"),
    [
        ("News\nSport\nCity\nMore\nCITY HALL\n", "CITY HALL"),
        ("Home page\nNews\nCity\nMore\nCity\n", "City"),
        ("News\nSport\nMore\nAdvertisement\nCity hall\n", "City hall"),
        ("News\nSport\nMore\nLogin\nBREAKING NEWS\n", "BREAKING NEWS"),
        ("News\nSport\nCity\nNews\nSport\nCity\n", None),
        ("News\nSport\nMore\nWeather\n", None),
        ("News\nSport\nMore\nAdvertisement\nPrint\n", None),
    ],
)
def test_a_kicker_stands_right_over_the_headline(above: str, kicker: str | None) -> None:
    """In capitals, or a name of the menu that left its neighbours, or alone; the end of a menu and a button are none."""
    assert newsparse.parse_text(f"{above}{HEADLINE}{STORY}").kicker == kicker


def test_words_before_the_headline_printed_again_are_the_kicker() -> None:
    """Flatteners set kicker and headline on one line; the trail over it prints the headline alone."""
    article = newsparse.parse_text(f"Imprint\nHome\nCity\n{HEADLINE}Old bridges: {HEADLINE}{STORY}")
    assert (article.kicker, article.headline, article.description) == ("Old bridges", HEADLINE.strip(), None)


@pytest.mark.parametrize(
    ("line", "notices"),
    [
        ("Update July 3rd, 8:05AM ET: A figure was added.", 1),
        ("Correction 8/29/10 7:05 a.m. PDT:An earlier version of this story misstated the length of the bridge.", 1),
        ("Updated 11.02.23, 11:52 EST: This article has been updated to reflect what the council said since.", 1),
        ("Corrections", 0),
        ("Update 2 of the game comes out in May, and it has a bridge in it.", 0),
    ],
)
def test_a_notice_may_have_its_date_before_the_colon(line: str, notices: int) -> None:
    """A word for a correction, a date and a colon open a notice; the word alone is a link to the paper's rules."""
    assert len(newsparse.parse_text(f"{HEADLINE}{STORY}{line}\nContact\n").notices) == notices


def test_a_short_line_of_rights_needs_no_blank_after_its_sign() -> None:
    """A sign that is glued to its words is a rights line by them."""
    assert newsparse.parse_text(f"{HEADLINE}{STORY}©RIPRODUZIONE RISERVATA\n").rights == "©RIPRODUZIONE RISERVATA"


def test_the_headline_in_other_punctuation_is_no_standfirst() -> None:
    """The same letters with a colon more are the headline printed again."""
    text = f"Old bridge of the council: who opens it\nOld bridge of the council who opens it\n{STORY}"
    assert newsparse.parse_text(text).description is None
    text = f"Old bridge of the council: who opens it\nOld bridge of the council or who owns it\n{STORY}"
    assert newsparse.parse_text(text).description == "Old bridge of the council or who owns it"
