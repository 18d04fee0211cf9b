"""What the fields share: answers that are read once, and evidence that is written when it is asked for."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Limits
from newsparse._blocks.page import Piece, Scope
from newsparse._fields.captions import Captions
from newsparse._fields.near_pictures import NearPictures
from newsparse._fields.rights import line_end, line_start
from newsparse._fields.view import View
from newsparse._line import read_page, view_of
from newsparse.models.document import Role
from newsparse.models.evidence import Certainty

STORY = (
    "<p>The council wants another metre on the harbour wall, and the money for it before the winter storms, she said.</p>"
    "<p>Work on the first stretch could begin in spring, once the tender is through and the divers have been down.</p>"
    "<p>The mayor said that nobody would have to move, and that the fish market would stay open for all of it.</p>"
)


def viewed(inside: str = "", head: str = "") -> View:
    """A view of a page with something above the story."""
    html = f"<html lang=en><head>{head}</head><body><h1>Harbour wall to be raised</h1>{inside}<div>{STORY}</div></body>"
    return view_of(read_page(html, None, Limits()), "https://news.example/wall", None, None, Limits())


def test_what_is_known_is_read_once() -> None:
    """The second field that asks gets the answer of the first."""
    view = viewed()
    asked: list[View] = []

    def read(page: View) -> int:
        asked.append(page)
        return len(page.page.pieces)

    assert view.known(read) == view.known(read) == len(view.page.pieces)
    assert [view] == asked


def test_the_grammars_are_told_the_language() -> None:
    """The ANP is a Dutch agency, and in French that of Niger."""
    view = viewed()
    view.language = "fr"
    lines = (view.byline("By Jane Roe (ANP)"), view.dateline("LIMA (ANP) — Rain fell."))

    assert [["Agence Nigérienne de Presse"]] * 2 == [
        [agency.name for agency in line.agencies] for line in lines if line
    ]
    assert lines == (view.byline("By Jane Roe (ANP)"), view.dateline("LIMA (ANP) — Rain fell."))


def test_the_pieces_of_a_role_stand_in_the_order_of_print() -> None:
    """A role that no piece has gives none, and leaves none behind."""
    view = viewed()

    assert sorted(view.by_role(Role.PARAGRAPH)) == view.by_role(Role.PARAGRAPH) != []
    assert [] == view.by_role(Role.BREADCRUMBS)


def test_a_statement_has_evidence_when_it_is_asked_for() -> None:
    """It is the same one each time, and it is stated."""
    (reading, *_) = viewed(head="<meta property=og:site_name content='Harbour Post'>").stated("site_name")

    assert reading.evidence is reading.evidence
    assert ("Harbour Post", Certainty.STATED) == (reading.value, reading.evidence[0].certainty)


@pytest.mark.parametrize(
    ("pictures", "number"),
    [
        ("<img src=/wall.jpg>", 0),
        ("<img src='data:image/gif;base64,R0lGOD'><img src=/wall.jpg>", 1),
        ("<img class=later><noscript><img src=/wall.jpg></noscript>", 1),
        ("<img src=/logo.svg><div class=share><img src=/x.jpg></div><img src=/wall.jpg>", 2),
    ],
)
def test_a_caption_is_that_of_the_first_file_in_its_figure(pictures: str, number: int) -> None:
    """A placeholder inside the page is no picture that a caption could belong to."""
    view = viewed(f"<figure>{pictures}<figcaption>The wall at dawn.</figcaption></figure>")
    near = NearPictures(view, 0, len(view.page.pieces))
    caption = Captions(view, near, 0).of(number)

    assert caption is not None
    assert "The wall at dawn." == caption.text


def test_the_address_of_a_picture_is_read_once() -> None:
    """Several attributes may hold it; the second question gets the first answer."""
    near = NearPictures(viewed("<img src=/wall.jpg>"), 0, 9)

    assert near.written(0) is near.written(0)
    assert "/wall.jpg" == near.written(0)


def test_pictures_far_from_the_story_are_left_alone() -> None:
    """Only those before the pieces that were asked for are known."""
    assert {} == NearPictures(viewed("<img src=/wall.jpg>"), 50, 60).numbered


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("© 2024 Harbour Post | Imprint", "© 2024 Harbour Post"),
        ("© 2024 Harbour PostImprintPrivacy", "© 2024 Harbour Post"),
        ("© 2024 Harbour Post. Imprint", "© 2024 Harbour Post. Imprint"),
        ("© 2024 Harbour Post.Imprint", "© 2024 Harbour Post."),
        ("Imprint © 2024 Harbour Post", "Imprint © 2024 Harbour Post"),
        ("© 2024 About Harbour Post", "© 2024 About Harbour Post"),
    ],
)
def test_a_row_of_legal_links_ends_the_line(text: str, own: str) -> None:
    """The row begins after a separator or without a blank; after a blank the name is a word of the line."""
    piece = Piece(7, 7 + len(text), text, Scope(None, "p", 0, 0, 0, ""), 0)

    assert own == text[: line_end(piece) - 7]


def test_an_answer_does_not_hang_on_who_asked_first() -> None:
    """What is weighed for an explanation is what an article was made of."""
    html = f"<body><h1>Harbour wall to be raised</h1><p class=byline>By Jane Roe, May 3, 2024</p>{STORY}</body>"
    chosen = newsparse.explain(html)["date_published"].chosen

    assert chosen is not None
    assert newsparse.parse_html(html).date_published == chosen.value


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Imprint | © 2024 Harbour Post", "© 2024 Harbour Post"),
        ("Home | News | Sport\nCopyright 2024 Harbour Post", "Copyright 2024 Harbour Post"),
        ("| © 2024 Harbour Post", "© 2024 Harbour Post"),
        ("Harbour Post | © 2024 Harbour Post", "Harbour Post | © 2024 Harbour Post"),
        ("Port Selby | Quay 4 | 12345\nAll text is ours. © Harbour Post", "Port Selby | Quay 4 | 12345\nAll text is ours. © Harbour Post"),
        ("The Harbour Post © 2024", "The Harbour Post © 2024"),
        ("All rights reserved", "All rights reserved"),
    ],
)  # fmt: skip
def test_a_copyright_line_begins_after_a_row_of_links(text: str, own: str) -> None:
    """Bars part the links of a menu; an owner's name or a sentence before the sign is of the line."""
    piece = Piece(0, len(text), text, Scope(None, "p", 0, 0, 0, ""), 0, [])

    assert own == text[line_start(piece) :]
