"""The edges of a story: what only its wording shows is no part of it."""

from __future__ import annotations

import pytest

import newsparse

PARAGRAPHS = [f"{'The bridge of Port Selby opened on Monday, after years of delay. ' * 2}{n}" for n in "abcde"]
LINK = "<p><a href=/2024/quay-wall-to-be-raised-20415>Quay wall to be raised by half a metre</a></p>"


def _texts(*parts: str) -> list[str]:
    html = "<body><h1>Bridge opens after years</h1><div>" + "".join(
        part if part.startswith("<") else f"<p>{part}</p>" for part in parts
    )
    return [block.text for block in newsparse.parse_html(f"{html}</div></body>").body]


@pytest.mark.parametrize(
    "after",
    [
        pytest.param(["Copyright 1995-2024 - Port Selby Network. All websites are published in Selby and follow its laws."], id="rights"),
        pytest.param(["All rights reserved. © 2005 Selby Press. Parts of the page are protected by the rights of the press."], id="rights-first"),
        pytest.param(["Northport accused the fishermen on Sunday of having cut dozens of nets in the nig ... read more"], id="teaser"),
        pytest.param(["Related content", LINK, "The following reports may link to other sites of the press."], id="after-related"),
        pytest.param(["Update July 3rd, 8:05AM ET: The fare was added to the story after it was first sent out."], id="update"),
    ],
)  # fmt: skip
def test_what_closes_a_page_is_no_part_of_its_story(after: list[str]) -> None:
    """Copyright lines, teasers cut off, what follows "Related content", notices."""
    assert PARAGRAPHS == _texts(*PARAGRAPHS, *after)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        pytest.param("(Corrects name of the bridge in third paragraph.)", "correction", id="corrects"),
        pytest.param("(Adds comment by the mayor)", "update", id="adds"),
        pytest.param("[Clarifies what is to be paid]", "clarification", id="clarifies"),
        pytest.param("(Adds up to a lot.) That is what the mayor said of it, in the town hall of Selby.", None, id="goes-on"),
        pytest.param("(The mayor adds that it is late, and that all of us should have come.)", None, id="a-sentence"),
    ],
)  # fmt: skip
def test_the_note_of_an_agency(note: str, kind: str | None) -> None:
    """What an agency says of an article sent once more stands in brackets over the story, under its picture."""
    figure = "<figure><img src=a.jpg><figcaption>The bridge in May</figcaption></figure>"
    html = "".join(f"<p>{text}</p>" for text in (note, *PARAGRAPHS))
    article = newsparse.parse_html(f"<body><h1>Bridge opens after years</h1><div>{figure}{html}</div></body>")
    assert ([kind] if kind else []) == [notice.kind.value for notice in article.notices]
    assert (kind is None) == (note in article.text)


@pytest.mark.parametrize(
    "last",
    [
        "The law of 1995 was the first on copyright here, and the court has kept to it since, said the mayor on Monday.",
        '"We read more and more of it every day," the mayor said, and that was all that she would say on Monday ...',
    ],
)
def test_near_misses_stay(last: str) -> None:
    """Stories on copyright, and sentences that trail off."""
    assert [*PARAGRAPHS, last] == _texts(*PARAGRAPHS, last)


def test_a_label_between_paragraphs_does_not_end_the_story() -> None:
    """A label that says "Related content", a link, and the story goes on."""
    assert PARAGRAPHS == _texts(*PARAGRAPHS[:3], "Related content", LINK, *PARAGRAPHS[3:])


@pytest.mark.parametrize(
    ("first", "kept"),
    [
        pytest.param("Von Volker Kahl, Jan Struve und Benno Stunz, NDR", False, id="names"),
        pytest.param("<h3>Por Ana Ruiz</h3>", False, id="a-name-in-a-heading"),
        pytest.param("Watch more of our videos on the Selby channel", False, id="a-prompt"),
        pytest.param("Von Selby nach Westen war es ein weiter Weg, sagten die Alten.", True, id="a-sentence"),
        pytest.param("<h3>Von der Brücke in den Fluss</h3>", True, id="a-heading"),
    ],
)
def test_names_over_the_first_paragraph(first: str, kept: bool) -> None:  # noqa: FBT001
    """A line of names over the first paragraph, or under a caption, is none of the story; a sentence is."""
    assert (PARAGRAPHS == _texts(first, *PARAGRAPHS)) is not kept
