"""What stands under a story and under a title of its own. All pages are invented miniatures."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.regions import settle_regions
from newsparse._labels.labelled import Labels
from newsparse._labels.roles import give_roles
from newsparse._labels.story import find_story
from newsparse.models.limits import Limits

ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."
BIOGRAPHY = "Barry Smith has written on bridges for the Gazette since 1998, and lives in Milltown with two dogs."
LINK = "<p><a href=/x>Baker wins the regional prize again</a></p>"
FIELDS = "<div class=comment-form><form><p>Name *</p><p>Comment *</p></form></div>"


def _tail(html: str) -> list[str]:
    """What follows the three paragraphs in the story."""
    page = read_html(f"<body><div><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{html}</div></body>".encode(), Limits())
    settle_regions(page)
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    find_story(page, labels, "")
    return [page.pieces[story.index].text for story in labels.story[3:]]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<h3>The author</h3><p>{BIOGRAPHY}</p>", id="an-author"),
        pytest.param(f"<h3>About the author</h3><p>{BIOGRAPHY}</p><p>He may be reached by mail.</p>", id="furniture"),
        pytest.param(
            "<p>Pressekontakt:</p><p>Barry Smith, Milltown AG</p><p>Am Fluss 2, Milltown.</p>", id="a-contact"
        ),
        pytest.param(f"<h3>Support our work</h3><p>{BIOGRAPHY}</p>", id="asks-for-money"),
        pytest.param(f"<h3>More for you</h3>{LINK}{LINK}<p>{BIOGRAPHY}</p>", id="links-and-a-teaser"),
        pytest.param(f"{FIELDS}<h3>Categories</h3><p>{BIOGRAPHY}</p>", id="under-the-form-for-comments"),
    ],
)
def test_what_is_under_a_title_of_its_own(html: str) -> None:
    """Biographies, contacts, teasers and lists of the site under the story are none of it."""
    assert [] == _tail(html)


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param(f"<h3>The author of the plan</h3><p>{BIOGRAPHY}</p>", 2, id="the-author-of-something"),
        pytest.param(f"<h3>Support for the plan</h3><p>{BIOGRAPHY}</p>", 2, id="support-of-something"),
        pytest.param(f"<h3>Contact</h3><p>{BIOGRAPHY}</p><p>{(TWO + ' ') * 9}</p>", 3, id="more-than-the-story"),
        pytest.param(f"<h3>The piers</h3>{LINK}<p>{BIOGRAPHY}</p>", 2, id="one-link-under-a-heading"),
        pytest.param(f"<div class=comments><p>Join in</p></div><p>{BIOGRAPHY}</p>", 1, id="a-comment-among-paragraphs"),
        pytest.param(f"{FIELDS}<p>{(TWO + ' ') * 9}</p>", 1, id="a-form-over-most-of-the-story"),
    ],
)
def test_near_misses_stay(html: str, kept: int) -> None:
    """A heading of the story, a comment among its paragraphs, and what is longer than the story above it."""
    assert kept == len(_tail(html))


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param("<h3>Sources</h3><ul><li>The town's archive.<li>The Gazette of 1884.</ul>", 0, id="sources"),
        pytest.param("<h3>Sources of the Mill</h3><ul><li>The hill.<li>The wood.</ul>", 3, id="of-a-river"),
        pytest.param("<div class=box><p>Nur für Abonnenten.</p></div><p>You get all of it.</p>", 0, id="what-subscribers-get"),
        pytest.param("<div class=box><p>Nur heute.</p></div><p>You get all of it.</p>", 2, id="what-is-open-to-all"),
        pytest.param(f"<div class=box><p>Nur für Abonnenten.</p></div><p>{ONE}</p><p>{TWO}</p>", 2, id="a-story-that-goes-on"),
    ],
)  # fmt: skip
def test_sources_and_what_subscribers_get(html: str, kept: int) -> None:
    """A list of sources is no story, nor is the little that follows the sentence that closes one."""
    assert kept == len(_tail(html))
