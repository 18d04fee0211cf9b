"""Labels of flattened pages: invented miniatures of each layout, near misses, and laws."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse._blocks.from_text import read_text
from newsparse._labels.flat import label_flat
from newsparse._labels.labelled import Labels
from newsparse.models.article import BodyKind
from newsparse.models.limits import Limits

PAGES = Path(__file__).parents[2] / "pages" / "text"
STORY = (
    "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate.\n"
    "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.\n"
    "Members of the council had argued since then about who would have to pay for the repair of its piers.\n"
)


def _label(text: str) -> tuple[list[str], Labels]:
    page = read_text(text, Limits())
    return [piece.text for piece in page.pieces], label_flat(page, None, "en", None)


def _roles(text: str) -> dict[str, str]:
    texts, labels = _label(text)
    return dict(zip(texts, (role.value for role in labels.roles), strict=True))


def _miniature(path: Path) -> tuple[str, list[str]]:
    """The page and the roles of its pieces; a line of the file has roles, a tab, and text.

    A line that is cut has a role for each piece; "+" goes on with the piece before.
    """
    text, roles = "", []
    for line in path.read_text(encoding="utf-8").split("\n"):
        given, _, words = line.partition("\t")
        text += words + "\n"
        roles += given.split() if given != "+" else []
    return text, roles


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_line_of_a_miniature_has_its_role(path: Path) -> None:
    """Each layout is read line by line as a reader would."""
    text, expected = _miniature(path)
    texts, labels = _label(text)
    assert [f"{role.value}: {words}" for role, words in zip(labels.roles, texts, strict=True)] == [
        f"{role}: {words}" for role, words in zip(expected, texts, strict=True)
    ]


def test_equal_labels_open_groups_of_their_own() -> None:
    """Groups under one repeated label stay apart, each with its own headlines."""
    text, _ = _miniature(PAGES / "label-and-doubled-headline.txt")
    _, labels = _label(text)
    assert [(group.title_text, len(group.cards)) for group in labels.groups] == [
        ("Related Links", 2),
        ("RELATED CONTENT", 1),
        ("COAST WATCH", 2),
        ("COAST WATCH", 2),
    ]
    teaser = labels.groups[1].cards[0]
    assert min(teaser.kicker, teaser.dateline, teaser.summary) > 0


def test_read_also_between_paragraphs_is_inline() -> None:
    """A link under "read also" inside the story is inline; the same wording after the story is a section's title."""
    text, _ = _miniature(PAGES / "links-between-paragraphs.txt")
    _, labels = _label(text)
    assert [group.inline for group in labels.groups] == [True, False]


@pytest.mark.parametrize(
    ("before", "headline"),
    [
        ("Bridge opens to walkers in spring\nBy Jane Roe\n", "Bridge opens to walkers in spring"),
        (
            "Council votes to open railway bridge\nCouncil votes to open railway bridge\n",
            "Council votes to open railway bridge",
        ),
        (
            "Home > News > Council votes to open railway bridge\nCouncil votes to open railway bridge\n",
            "Council votes to open railway bridge",
        ),
        (
            "Baker wins the regional prize for bread\nCouncil votes to open the old bridge\nMilltown (AFP) Aug 7, 2023\n",
            "Council votes to open the old bridge",
        ),
    ],
)
def test_the_headline_is_the_line_that_the_story_repeats(before: str, headline: str) -> None:
    """Words of the story, a double, and what follows a line tell the headline from other lines."""
    texts, labels = _label(before + STORY)
    assert texts[labels.headline] == headline


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("What the piers will cost", "heading"),
        ("The bridge over the Mill river, seen from the bank of the town. Photo: Jane Roe/AFP", "caption"),
        ("Advertisement", "advertisement"),
        ("But nobody knew.", "paragraph"),
        ("Sign up for our newsletter", "newsletter"),
    ],
)
def test_a_line_between_paragraphs(line: str, role: str) -> None:
    """One line between two paragraphs is read by its length, its end and its wording."""
    first, rest = STORY.split("\n", 1)
    assert _roles(f"Bridge opens to walkers in spring\nBy Jane Roe\n{first}\n{line}\n{rest}")[line] == role


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell on Tuesday after the council had voted to open the old railway bridge to walkers.",
        "Copyright law was of no help to the council when it looked for the plans of the old railway bridge.",
        "The minister (CDU) said that the bridge would be paid for by the state and opened to all in spring.",
        "Related costs had been the matter of a debate of eleven years before the council came to its vote.",
    ],
)
def test_prose_that_begins_as_furniture_does_is_prose(line: str) -> None:
    """A near miss: whole sentences that begin with a word of furniture are the story's."""
    assert _roles(f"Bridge opens to walkers in spring\nBy Jane Roe\n{STORY}{line}\n{STORY}")[line] == "paragraph"


def test_two_short_lines_between_paragraphs_are_no_headings() -> None:
    """A near miss: a label and a link between paragraphs are an insert."""
    first, rest = STORY.split("\n", 1)
    _, labels = _label(
        f"Bridge opens to walkers in spring\nBy Jane Roe\n{first}\nAnalysis\nWhy it took so long\n{rest}"
    )
    assert [part.kind for part in labels.story] == [BodyKind.PARAGRAPH] * 3


def test_a_menu_has_no_story() -> None:
    """A page of short lines has no story and no headline."""
    _, labels = _label("News\nSport\nWeather\nCulture\n" * 20)
    assert (labels.story, labels.headline, labels.first, labels.last) == ([], -1, -1, -1)


def test_comments_are_no_story() -> None:
    """What stands under a heading of comments is none of the story, however much prose it is."""
    comment = "I have walked over that bridge as a child and I am so glad that it will be open to all again.\n"
    texts, labels = _label(f"Bridge opens to walkers in spring\nBy Jane Roe\n{STORY * 2}Comments\n{comment * 5}")
    assert all(not texts[part.index].startswith("I have walked") for part in labels.story)


_LINES = st.lists(
    st.sampled_from(
        [
            "Harbour News", "COAST WATCH", "Council votes to open the old railway bridge", "by AFP Staff Writers", "By Jane Roe",
            "Milltown (AFP) Aug 7, 2023", "", "Related Links", "Advertisement", "Comments", "Tags", "•", "| . |", "...", "read more",
            "The town council voted on Tuesday to open the old railway bridge to walkers in spring, it said.",
            "The text of a teaser that breaks off in the mid ... read more", "© 2024 Harbour News", "町議会は火曜日、鉄橋を開放した。",
        ]
    )
    | st.text(max_size=60),
    max_size=40,
)  # fmt: skip


@given(_LINES)
@settings(deadline=None)
def test_labels_are_total(lines: list[str]) -> None:
    """Any text has a role for every piece, an ordered story, and groups whose cards are pieces of the page."""
    page = read_text("\n".join(lines), Limits())
    labels = label_flat(page, None, None, None)
    size = len(page.pieces)
    indexes = [part.index for part in labels.story]
    assert len(labels.roles) == len(labels.rules) == size
    assert indexes == sorted(set(indexes))
    assert all(0 <= card.heading < size for group in labels.groups for card in group.cards)
    assert all(group.cards for group in labels.groups)


@pytest.mark.parametrize(
    "piece",
    [
        "word\n",
        "SUPERPOWERS\n",
        "WORLD\nA headline of some length\n\n",
        "Related Links\n",
        "Name\nAug 7, 2023\nA comment.\n",
        " | . | ",
    ],
)
def test_cost_grows_with_the_length_of_the_page(piece: str) -> None:
    """Four times the lines cost far less than the sixteen times that a square would."""

    def cost(times: int) -> float:
        text = f"Bridge opens to walkers in spring\nBy Jane Roe\n{STORY}{piece * times}"
        best = float("inf")
        for _ in range(3):
            page = read_text(text, Limits())
            start = time.process_time()
            label_flat(page, None, "en", None)
            best = min(best, time.process_time() - start)
        return best

    assert cost(4000) < 9 * cost(1000) + 0.01
