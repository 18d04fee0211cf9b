"""Where printed dates are looked for, and what the words beside them say. All pages are invented."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

import pytest

from newsparse._blocks.page import Page, Piece, Scope
from newsparse._claims.claim import Claims
from newsparse._fields.printed_dates import dates_elsewhere, dates_near_headline
from newsparse._fields.view import View
from newsparse._input.address import Base
from newsparse._labels.labelled import Labels, StoryPiece
from newsparse._lexicon import traits as t
from newsparse.models.article import BodyKind
from newsparse.models.document import Role

MARKS: Final = {
    "d": (Role.DATE, t.DATE),
    "b": (Role.BYLINE, t.BYLINE),
    "l": (Role.DATELINE, 0),
    "c": (Role.COMMENTS, 0),
    "r": (Role.OTHER, t.RELATED),
    "f": (Role.OTHER, t.FOOTER),
    "h": (Role.OTHER, t.HIDDEN),
    "m": (Role.OTHER, t.MASTHEAD),
    "a": (Role.OTHER, t.MASTHEAD | t.ARTICLE),
    "y": (Role.OTHER, t.MASTHEAD | t.BYLINE),
    "": (Role.OTHER, 0),
}


def drawn(layout: str) -> View:
    """A page from its drawing: `H` the headline, `P` a paragraph, `.` a line without a date, `.*9` nine of them; `5` a line of 5 May.

    A letter before the day says what the line was taken for, or in what element it stands.
    """
    page, root = Page(), Scope(None, "body", 0, 0, 0, "")
    words = [word for sign in layout.split() for word in [sign.partition("*")[0]] * int(sign.partition("*")[2] or 1)]
    labels = Labels(len(words))
    for index, word in enumerate(words):
        letter, day = re.sub(r"\d+", "", word), re.sub(r"\D+", "", word)
        role, traits = MARKS.get(letter, (Role.OTHER, 0))
        text = f"{day} May 2024" if day else "The harbour wall"
        if letter == "H":
            labels.headline = index
        if letter == "P":
            labels.story.append(StoryPiece(index, BodyKind.PARAGRAPH, None))
            labels.first, labels.last = labels.story[0].index, index + 1
        labels.roles[index] = role
        page.pieces.append(Piece(len(page.text), len(page.text) + len(text), text, root, traits))
        page.text += f"{text}\n\n"
    return seen(page, labels)


def seen(page: Page, labels: Labels, reference: dt.datetime | dt.date | None = None) -> View:
    """A view of a page that states nothing."""
    return View(page, labels, Claims([], []), None, "en", reference, Base(None))


LAYOUTS: list[tuple[str, list[int], list[int]]] = [
    # the page, the days near the headline, those elsewhere
    ("H 5 P", [5], [5]),
    ("5 H P", [5], [5]),
    ("H P 5", [], [5]),
    ("H5 P 6", [5], [5, 6]),
    ("H5 6 P", [6, 5], [6, 5]),
    ("4 H 5 6 P", [5, 6, 4], [6, 5, 4]),
    ("3 4 H P", [4, 3], [4, 3]),
    # Of one that is marked near the headline the lines are not asked; of two the date goes before the byline.
    ("H 5 d6 P", [6], [6, 5]),
    ("H b5 d6 P", [6, 5], [6, 5]),
    ("H P b5 d6 4", [6, 5], [5, 6, 4]),
    ("H 4 P d6", [6], [4, 6]),
    # Six above the headline, and all between it and the story, or six under it where the story is far.
    ("5 .*5 H P", [5], [5]),
    ("5 .*6 H P", [], [5]),
    ("5 .*29 H .*4 P", [], [5]),
    ("5 .*30 H .*4 P", [], []),
    ("H .*28 5 P", [5], [5]),
    ("H .*29 5 P", [], [5]),
    ("H .*4 5 .*30 P", [5], []),
    ("H .*5 5 .*30 P", [], []),
    ("P H 5", [5], [5]),
    ("P H", [], []),
    ("H 5", [5], []),
    ("4 H", [4], [4]),
    # Without a headline what stands right over the story, and at the beginning of a page without either.
    ("4 .*11 P", [4], [4]),
    ("4 .*12 P", [], [4]),
    ("5 .*4 4 .*8 P", [4], [4, 5]),
    ("4 P", [4], [4]),
    ("4 . . 5 P", [4, 5], [5, 4]),
    (". 5 . .", [5], []),
    (".*4 5 . .", [5], []),
    (".*5 5 . .", [], []),
    ("5", [5], []),
    (".", [], []),
    # Twelve after the story.
    ("H P .*11 5", [], [5]),
    ("H P .*12 5", [], []),
    # A dateline on a line of its own is the story's.
    ("H 4 l5 P", [5, 4], [5, 4]),
    # Four lines before the story, and its own first four, which go first.
    ("H .*29 5 . . . P", [], [5]),
    ("H .*29 5 . . . . P", [], []),
    ("H .*30 5 P6 P7", [], [6, 7, 5]),
    ("H P P P P5", [], [5]),
    ("H P P P P P5", [], []),
    # What is another's, a reader's or hidden.
    ("H c5 P c6", [], []),
    ("H h5 P h6", [], []),
    ("H f5 P", [5], [5]),
    ("H P f5", [], [5]),
    ("H r5 P", [5], []),
    ("H P r5", [], []),
    ("r4 .*6 H P", [], []),
    # The day that the site prints over every page.
    ("m4 H P", [], []),
    ("H m4 P", [4], [4]),
    ("a4 H P", [4], [4]),
    ("y4 H P", [4], [4]),
    ("m4 . P", [4], [4]),
    # What is marked as a date far from all.
    ("H .*40 P .*20 d5", [], [5]),
    ("H .*40 P .*20 d5 d6 4", [], [5, 6]),
    ("5 .*10 H .*40 P .*20 d6", [], [6]),
]  # fmt: skip


@pytest.mark.parametrize(("layout", "near", "elsewhere"), LAYOUTS)
def test_dates_stand_around_the_headline_and_at_the_edges_of_the_story(
    layout: str, near: list[int], elsewhere: list[int]
) -> None:
    """The nearest places that hold one are asked, and no others."""
    view = drawn(layout)

    assert (near, elsewhere) == tuple(
        [date.value.day for date in dates] for dates in (dates_near_headline(view), dates_elsewhere(view))
    )


def padded(text: str, length: int) -> str:
    """The text, and words after it up to a length."""
    return (text + " and the wall" * 50)[:length]


MONDAY: Final = dt.datetime(2024, 5, 6, 12, 30, tzinfo=dt.UTC)
TEXTS: list[tuple[str, list[str]]] = [
    # What is marked as a date, and its dates with what is said of them.
    ("5 May 2024", ["UNSAID 5 May 2024"]),
    ("Jane Roe, updated 5 May 2024", ["UPDATED 5 May 2024"]),
    ("Born 3 May 1950, posted 5 May 2024", ["PUBLISHED 5 May 2024"]),
    ("31 April 2024 5 May 2024", ["UNSAID 5 May 2024"]),
    ("Yesterday", ["UNSAID Yesterday"]),
    ("Updated two days ago", []),
    # A line may name its date anywhere, a longer text only at its beginning, or where it says that it was printed then.
    (padded("The council met on 5 May 2024", 160), ["UNSAID 5 May 2024"]),
    (padded("The council met on 5 May 2024", 161), []),
    (padded("-- 5 May 2024", 161), ["UNSAID 5 May 2024"]),
    (padded("--- 5 May 2024", 161), []),
    (padded("Posted by the desks of our evening paper 5 May 2024", 161), []),
    (padded("Posted by the desk of our evening paper 5 May 2024", 161), ["PUBLISHED 5 May 2024"]),
    (padded("这篇文章于2024年5月5日发布", 161), ["UNSAID 2024年5月5日"]),
    (padded("It was on 5 May 2024 posted", 500), ["UNSAID 5 May 2024"]),
    (padded("It was on 5 May 2024 posted", 501), []),
]


@pytest.mark.parametrize(("text", "dates"), TEXTS)
def test_a_text_names_its_own_date(text: str, dates: list[str]) -> None:
    """The last word before a date that says something counts; what is of another thing, or no day, is passed over."""
    page, labels = Page(), Labels(2)
    scope = Scope(None, "body", 0, 0, 0, "")
    page.text = f"Harbour wall\n\n{text}"
    page.pieces = [Piece(0, 12, "Harbour wall", scope, 0), Piece(14, 14 + len(text), text, scope, t.DATE)]
    labels.headline, labels.roles[1] = 0, Role.DATE

    found = dates_near_headline(seen(page, labels, MONDAY))
    assert dates == [f"{date.meaning.name} {date.evidence.raw}" for date in found]
    assert all(date.evidence.raw == page.text[date.evidence.start : date.evidence.end] for date in found)


@pytest.mark.parametrize(("language", "day"), [("en-US", dt.date(2024, 5, 6)), ("en-GB", dt.date(2024, 6, 5))])
def test_digits_are_read_in_the_order_of_the_language(language: str, day: dt.date) -> None:
    """Where no other date of the page tells."""
    view = drawn("H 5 P")
    view.page.pieces[1].text = "05/06/2024"
    view.language = language

    assert [day] == [date.value for date in dates_near_headline(view)]


@pytest.mark.parametrize(
    ("length", "role", "is_read"),
    [
        (160, Role.OTHER, True),
        (161, Role.OTHER, True),
        (500, Role.OTHER, True),
        (501, Role.OTHER, False),
        (161, Role.COMMENTS, False),
    ],
)
def test_a_sentence_after_the_story_tells_when_it_was_posted(length: int, role: Role, *, is_read: bool) -> None:
    """It may be as long as a line or longer, and is no paragraph; what a reader posts tells nothing."""
    view = drawn("H P .")
    piece = view.page.pieces[2]
    piece.text = padded("This was posted on 5 May 2024", length)
    piece.end = piece.start + length
    view.labels.roles[2] = role

    assert is_read is (dates_elsewhere(view) != [])
