"""The wording of page furniture: how many comments there are, and what content systems print around them."""

from __future__ import annotations

import pytest

from newsparse._lexicon.furniture import Furniture, furniture


@pytest.mark.parametrize(
    "text",
    [
        "12 Comments",
        "Comments (12)",
        "1.200 comentarios",
        "Kommentare 3",
        "• 6 Komentarze",
        "25 thoughts on “The wall is raised”",
        "6 Kommentare zu „Die Mauer“",
        "3 комментария к «Стена»",
    ],
)
def test_comments_are_counted(text: str) -> None:
    """A number stands before the word or after it, or before the title of the story in quotation marks."""
    wording = furniture(text)

    assert wording is not None
    assert Furniture.COMMENTS is wording.kind
    assert wording.end <= len(text)


def test_a_count_ends_where_the_title_begins() -> None:
    """However long the title of the story is."""
    wording = furniture(f"25 thoughts on “{'The wall is raised. ' * 20}”")

    assert wording is not None
    assert len("25 thoughts on ") == wording.end


@pytest.mark.parametrize(
    "text",
    [
        "12",
        "2024",
        "3.4 percent more",
        "10 comments that changed the harbour",
        "25 thoughts on how to raise a wall",
        "12 Related",
        "Kommentare zu den Wahlen im Hafen",
        "Comment 5 of the council's report said so",
    ],
)
def test_numbers_count_nothing_else(text: str) -> None:
    """A heading may begin with a number, and a sentence with the word."""
    assert furniture(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Tu dirección de correo electrónico no será publicada.",
        "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
        "Twój adres e-mail nie zostanie opublikowany.",
        "Ваш адрес email не будет опубликован.",
        "Du musst angemeldet sein, um einen Kommentar abzugeben.",
        "You must be logged in to post a comment.",
        "Lämna ett svar",
        "Bir yanıt yazın",
        "发表回复",
    ],
)
def test_forms_of_comments_are_worded_alike(text: str) -> None:
    """What content systems print around the form for a comment, in the languages that they know."""
    wording = furniture(text)

    assert wording is not None
    assert Furniture.COMMENTS is wording.kind
