"""Groups of headlines on flattened pages: titles told by shape, doubles, front pages, and near misses of each."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._blocks.from_text import read_text
from newsparse._labels.flat import label_flat
from newsparse._labels.labelled import Labels
from newsparse.models.limits import Limits

STORY = (
    "Council opens the old railway bridge to walkers\nBy Jane Roe\n"
    "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate.\n"
    "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.\n"
)
ONE = "Baker wins the regional prize for the best rye bread\n"
TWO = "School roof is repaired in time for the first day of term\n"
THREE = "Ferry company asks for more time to mend its oldest boat\n"
TEASER = "The ferry company has asked the council for another year to mend its oldest boat, it said on Monday.\n"


NOUNS = [
    f"{first} {last}"
    for first in ("Old", "New", "Big", "Low", "High")
    for last in "wall pier roof tower mast fence dam quay".split()
]


def _labels(text: str) -> Labels:
    return label_flat(read_text(text, Limits()), None, "en", None)


def _groups(text: str) -> list[tuple[str | None, int]]:
    return [(group.title_text, len(group.cards)) for group in _labels(text).groups]


@pytest.mark.parametrize(
    ("after", "groups"),
    [
        (f"Top stories\n{ONE}{TWO}{THREE}", [("Top stories", 3)]),
        (f"Opinion\n{ONE}3 May 2021\n{TWO}4 May 2021\n{THREE}", [("Opinion", 3)]),
        (f"Around the bay\n{ONE}{TEASER}{TWO}{TEASER}{THREE}", [("Around the bay", 3)]),
        (f"Most read\n{ONE}{TWO}Video\n{THREE}{ONE}{TWO}", [("Most read", 2), ("Video", 3)]),
        (f"More from the region\n{ONE}{TWO}", [("More from the region", 2)]),
        (f"Most popular in the harbour\n{ONE}{TWO}", [("Most popular in the harbour", 2)]),
    ],
)
def test_a_short_line_over_headlines_is_their_title(after: str, groups: list[tuple[str, int]]) -> None:
    """After a story a short line over headlines that no such line parts titles them, whatever its words."""
    assert _groups(STORY + after) == groups


@pytest.mark.parametrize(
    "after",
    [
        f"Close\n{ONE}{TWO}",
        f"Sport\n{ONE}Sport\n{TWO}Sport\n{THREE}",
        f"A long label over the cards\n{ONE}{TWO}{THREE}",
        f"4 May 2021\n{ONE}{TWO}{THREE}",
        "Archive\nDecember 3 2015, 21 stories\nNovember 2 2015, 26 stories\nOctober 9 2015, 38 stories\n",
    ],
)
def test_other_short_lines_are_no_titles(after: str) -> None:
    """A near miss: too few cards, a label over each, a line as long as its cards, a date, cards that are dates."""
    assert _groups(STORY + after) == []


def test_labels_in_capitals_over_each_card_are_kickers() -> None:
    """Of a titled group whose cards have labels in capitals, each label is its card's, and opens no group."""
    text = f"{STORY}Most read\nFRESH BREAD\n{ONE}AT LAST\n{TWO}Set sail\n{THREE}NEVER AGAIN\n{TEASER}"
    assert _groups(text) == [("Most read", 3)]


def test_a_group_that_is_printed_twice_is_one() -> None:
    """The same title over no other cards is the group again; with other cards it is a group of its own."""
    assert _groups(f"{STORY}Most read\n{ONE}{TWO}Contact\nMost read\n{ONE}{TWO}") == [("Most read", 2)]
    assert _groups(f"{STORY}Most read\n{ONE}Contact\nMost read\n{ONE}{TWO}") == [("Most read", 2)]
    assert _groups(f"{STORY}Most read\n{ONE}Contact\nMost read\n{TWO}") == [("Most read", 1), ("Most read", 1)]


def test_a_list_of_teasers_has_no_story() -> None:
    """Paragraphs that stand alone, each under a headline and a label, are teasers."""
    teasers = "".join(f"City\n{headline}{TEASER}" for headline in (ONE, TWO, THREE, ONE, TWO))
    labels = _labels(f"Harbour Post\nNews\n{teasers}Imprint\n")
    assert (labels.story, labels.headline, labels.first) == ([], -1, -1)


def test_an_interview_is_no_list() -> None:
    """A near miss: paragraphs that stand alone under one line each are answers."""
    answers = "".join(
        f"Q: What will you do next, in the year {year}?\nA: I will open a bridge in the morning and close it at night, as I did in {year}.\n"
        for year in range(2001, 2008)
    )
    assert len(_labels(f"Bridge keeper tells how he opens a bridge\nBy Jane Roe\n{answers}").story) > 6


def test_a_front_page_has_no_story() -> None:
    """One paragraph among many headlines is none, nor at the address of a front page; under a signed headline it is one."""
    headlines = "".join(f"{word} is raised again after years of delay\n" for word in NOUNS)
    brief = f"{TEASER[:-1]} It has had five years already, and two boats of another company are for sale.\n"
    assert _labels(headlines + brief).story == []
    page = read_text(f"{ONE}By Jane Roe\n{brief}{headlines}", Limits())
    assert len(label_flat(page, None, "en", None, "https://harbourpost.example/city/bread").story) == 1
    assert label_flat(page, None, "en", None, "https://harbourpost.example/").story == []


@pytest.mark.parametrize(
    ("title", "kind"),
    [("More from Jane Roe", "author_more"), ("More from Politics", "same_section")],
)
def test_more_from_somebody_who_signs_is_of_the_author(title: str, kind: str) -> None:
    """The same words stand over an author's stories and over a section's: the byline tells which."""
    assert [group.kind.value for group in _labels(f"{STORY}{title}\n{ONE}{TWO}").groups] == [kind]


def test_a_line_of_the_story_may_hold_a_label_and_its_link() -> None:
    """The words "read also" with a headline on their line are an insert; the headline alone is the link, at its own place."""
    article = newsparse.parse_text(f"{STORY}Read also: {ONE}{STORY.partition('Roe')[2].strip()}\nContact\n")
    link = article.related_links[0]
    evidence = article.evidence.related_links[0]
    assert (link.text, link.kind.value, evidence.raw) == (ONE.strip(), "inline", ONE.strip())
    assert article.sections == ()
