"""Plain text as pieces: lines, hard wraps, cells, and the laws of the partition."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse._blocks.from_text import read_text
from newsparse._blocks.from_text_wraps import piece_text
from newsparse._lexicon.traits import BARS, BLANK_BEFORE, BULLET, WRAPPED
from newsparse.models.evidence import ProblemCode
from newsparse.models.limits import Limits

WRAPPED_PAGE = """The Milltown Gazette
WORLD

The town council voted on Tuesday to open the old railway bridge to
walkers and cyclists in spring, after eleven years of debate about the
cost of the repair.

The bridge was built in 1884 and has been closed since the last train
crossed it, in the autumn of 2008. Members of the council had argued
since then about who would have to pay.
"""


def _texts(text: str) -> list[str]:
    return [piece.text for piece in read_text(text, Limits()).pieces]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("one\ntwo\n\nthree", ["one", "two", "three"]),
        ("  one  \r\n\u00a0two\u2028three\rfour", ["one", "two", "three", "four"]),
        (
            ". | . | Harbour News | ![](a.jpg) | by Jane Roe |",
            [". | . |", "Harbour News", "| ![](a.jpg) |", "by Jane Roe", "|"],
        ),
        ("![]() |", ["![]() |"]),
        ("Home | News | Sport", ["Home | News | Sport"]),
        ("Photo: Jane Roe | Example Agency", ["Photo: Jane Roe | Example Agency"]),
    ],
)
def test_pieces_of_a_text(text: str, expected: list[str]) -> None:
    """A line is a piece; a flattened table is cut at its bars, a trail or a credit is not."""
    assert _texts(text) == expected


def test_a_page_on_one_line_is_cut_at_its_bars() -> None:
    """Bars part what was a page of its own length; words of one line keep theirs."""
    story = "The council voted on Tuesday to open the bridge to walkers. " * 8
    assert _texts(f"Harbour News | Bridge opens | {story}") == ["Harbour News", "|", "Bridge opens", "|", story.strip()]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines that were broken for want of room are one piece, whose text is the page's; short lines stay apart."""
    page = read_text(WRAPPED_PAGE, Limits())
    assert [piece.traits & WRAPPED > 0 for piece in page.pieces] == [False, False, True, True]
    assert all(page.text[piece.start : piece.end] == piece.text for piece in page.pieces)
    assert piece_text(page, page.pieces[2]).endswith("after eleven years of debate about the cost of the repair.")


def test_wraps_of_a_script_without_blanks_leave_no_blank() -> None:
    """Undoing a wrap sets a blank only where the script has blanks."""
    line = "町議会は火曜日、古い鉄橋を来年の春から歩行者と自転車に開放することを賛成多数で可決した長い議論"
    page = read_text(f"{line}\n{line}\n{line}\n{line}\n終わり。\n", Limits())
    assert piece_text(page, page.pieces[0]) == line * 4 + "終わり。"


@pytest.mark.parametrize(
    "text",
    [
        "A headline of one length that is fifty characters long\nAnother one\nA third headline that is somewhat longer than that\nOne more\n",
        (
            "• the first item of the list, which is a long one indeed, so\n• the second item of the list, which is a long one too, it is\n"
            "• the third item of the list, which is as long as the others\n• the fourth item of the list, which is quite long as well\n"
        ),
        "\n\n".join(["A paragraph of a page that has one line for each and blank lines around them all."] * 5),
    ],
)
def test_lists_and_menus_are_not_wrapped(text: str) -> None:
    """A near miss: lines that end where they end, whatever their length."""
    assert len(_texts(text)) == len([line for line in text.split("\n") if line])


def test_traits_of_layout() -> None:
    """Blank lines, bullets and bars are traits."""
    page = read_text("one\n\n• two\n| . |\nthree", Limits())
    assert [piece.traits for piece in page.pieces] == [0, BLANK_BEFORE | BULLET, BARS, 0]


def test_more_blocks_than_the_limit() -> None:
    """The rest of the page becomes one block, and a problem says so."""
    page = read_text("one\ntwo\nthree\nfour", Limits(blocks=2))
    assert [piece.text for piece in page.pieces] == ["one", "two\nthree\nfour"]
    assert [problem.code for problem in page.problems] == [ProblemCode.TOO_MANY_BLOCKS]


@given(st.text(alphabet=st.sampled_from("ab .|-•\n\r\t\u00a0\u2028()![]町。") | st.characters(), max_size=300))
@settings(deadline=None)
def test_pieces_are_a_partition(text: str) -> None:
    """Pieces are ordered and apart, are slices of the text, and cover all that is not white space."""
    page = read_text(text, Limits())
    at = 0
    for piece in page.pieces:
        assert piece.start >= at
        assert not text[at : piece.start].strip()
        assert piece.text == text[piece.start : piece.end] == piece.text.strip()
        assert piece.text
        at = piece.end
    assert not text[at:].strip()
    assert page.scopes[0].last == len(page.pieces)


@given(st.lists(st.sampled_from(["walkers", "bridge", "the", "a", "council", "open"]), min_size=60, max_size=120))
@settings(deadline=None)
def test_wrapping_can_be_undone(words: list[str]) -> None:
    """A paragraph that was wrapped at 72 columns reads as before."""
    lines, line = [], ""
    for word in words:
        if line and len(line) + 1 + len(word) > 72:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    page = read_text("\n".join([*lines, line]), Limits())
    assert " ".join(piece_text(page, piece) for piece in page.pieces) == " ".join(words)


def test_headlines_of_one_length_are_no_wrapped_paragraph() -> None:
    """A near miss: lines of one width that all begin with a capital letter are lines of their own."""
    text = "".join(
        f"The old {word} is raised again after years of delay\n" for word in ("wall", "pier", "roof", "mast", "quay")
    )
    assert len(read_text(text, Limits()).pieces) == 5


def test_a_wrapped_story_under_a_long_menu_is_wrapped() -> None:
    """Menus are short and say nothing of the width; without blank lines a paragraph ends where a line breaks early."""
    menu = "".join(f"Section {number}\n" for number in range(80))
    story = (
        "The town council voted on Tuesday to open the old railway bridge to\n"
        "walkers in spring, after years of debate.\n"
        "The bridge was built in 1884 and has been closed since the last train\n"
        "crossed it, in the autumn of the year 2008, when a pier was found to\n"
        "be cracked.\n"
        "Members of the council had argued since then about who would have to\n"
        "pay for the repair.\n"
    )
    assert [piece.end - piece.start for piece in read_text(menu + story, Limits()).pieces[80:]] == [109, 150, 88]
