"""What stands under a story's last paragraph. All pages are invented miniatures."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.regions import settle_regions
from newsparse._labels.labelled import Labels
from newsparse._labels.story import find_story
from newsparse.models.limits import Limits

ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."


def _last(html: str) -> tuple[list[str], str]:
    """What follows the two paragraphs in the story, and the rule that gave the page's last piece its role."""
    page = read_html(f"<body><div><p>{ONE}</p><p>{TWO}</p>{html}</div></body>".encode(), Limits())
    settle_regions(page)
    labels = Labels(len(page.pieces))
    find_story(page, labels, "", ["Ann Miller"])
    return [page.pieces[story.index].text for story in labels.story[2:]], labels.rules[-1]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("Ann Miller is a historian of bridges, and lives in Milltown with two dogs.", "author-note.named", id="biography"),
        pytest.param("mit dpa", "credit.signature", id="signature"),
        pytest.param("SDA/mil", "credit.signature", id="signature-of-two"),
        pytest.param("Source: Milltown Gazette", "credit.source-line", id="source"),
        pytest.param("Redaktion: Ann Miller", "credit.source-line", id="desk"),
        pytest.param("7 August 2023 (changed on 8 August 2023)", "date.last-line", id="dates"),
        pytest.param("www.gazette.example", "credit.source-line", id="address"),
        pytest.param("© Milltown Gazette, by permission of the heirs of Barry Smith, who had kept the plans of the bridge", "rights.last-line", id="rights"),
        pytest.param("All about other bridges can be found <a href=/bridges>here</a>.", "related.wording", id="found-here"),
        pytest.param("Get the town in your inbox: our newsletter comes each morning.", "newsletter.prompt", id="prompt"),
    ],
)  # fmt: skip
def test_what_is_taken_from_the_end(text: str, rule: str) -> None:
    """A biography, a signature, a source, a prompt at the end of the story have their own roles."""
    assert ([], rule) == _last(f"<p>{text}</p>")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Barry Smith and Mary Jones contributed to this report.", id="a-contribution"),
        pytest.param("Sources say that it will open in May.", id="sources-say"),
        pytest.param("“Ann Miller is right,” the mayor said.", id="the-author-quoted"),
        pytest.param("Reuters was told that the bridge would open in May.", id="an-agency-in-a-sentence"),
        pytest.param("Copyright law will be changed in May, and the plans of the bridge are to be free for all.", id="copyright-law"),
        pytest.param("The mayor was born here.", id="here-and-no-link"),
        pytest.param("It opens on 7 August 2023.", id="a-date-in-a-sentence"),
        pytest.param("Copies of the plan are on show in the town hall.", id="almost-copyright"),
    ],
)  # fmt: skip
def test_what_stays_at_the_end(text: str) -> None:
    """Near misses: sentences of the story, and who contributed to it."""
    assert [text] == _last(f"<p>{text}</p>")[0]


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        pytest.param("Plans of bridges, photos and reports on the river are to be found in these places:", 0, id="with-a-colon"),
        pytest.param("She said that she had walked over it as a child, and would do so again.", 1, id="a-sentence"),
    ],
)  # fmt: skip
def test_a_heading_at_the_end(heading: str, kept: int) -> None:
    """A long heading at the end may be a sentence of the story in large type, and is none if it ends in a colon."""
    assert kept == len(_last(f"<h3>{heading}</h3>")[0])


def test_the_first_paragraph_that_tells_the_story_ends_the_search() -> None:
    """What looks like a source in the middle of a story is left alone; several lines at its end are taken."""
    assert ["Source: the mayor", TWO] == _last(f"<p>Source: the mayor</p><p>{TWO}</p><p>mit dpa</p><p>© Gazette</p>")[0]


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param("<div class=box><h3>Good news</h3><p>We tell it to the town for a hundred years.</p><div><a href=/x>Become a member of the Gazette</a></div></div>", 0, id="a-box-that-asks"),
        pytest.param("<div class=box><h3>Good news</h3><p>We tell it to the town for a hundred years.</p><div><a href=/x>Baker wins</a></div></div>", 2, id="a-box-that-does-not"),
        pytest.param("<p class=note>We tell it to the town for a hundred years.</p><p class=note>How? You find it <a href=/x>here</a>.</p>", 0, id="two-notes-of-one-class"),
        pytest.param("<p class=text>We tell it to the town for a hundred years.</p><p class=note>How? You find it <a href=/x>here</a>.</p>", 1, id="of-two-classes"),
        pytest.param("<p>We tell it to the town for a hundred years.</p><p>How? You find it <a href=/x>here</a>.</p>", 1, id="without-a-class"),
        pytest.param("<p>We tell it to the town.</p><address>Bridge Street 7, Milltown</address>", 1, id="an-address"),
    ],
)  # fmt: skip
def test_a_box_of_the_papers_own_at_the_end(html: str, kept: int) -> None:
    """A prompt at the end takes the texts with it that stand in its box, or in its class."""
    assert kept == len(_last(html)[0])
