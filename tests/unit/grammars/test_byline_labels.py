"""Labels of bylines: how the table is made of its rows, and where a label stands in a text. All people are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_labels import (
    Group,
    Label,
    Table,
    bare_pairs,
    deed_of,
    label_size,
    split_groups,
    word_label,
)
from newsparse._lexicon.byline_words_labels import LabelRow
from newsparse.models.byline import Contribution

ROWS: tuple[LabelRow, ...] = (
    LabelRow("en", "writing", "by|reported by|as told to|our report", "author"),
    LabelRow("de at", "editing", "von", "redaktion|author", is_native=True),
    LabelRow("fr", "editing", "par", "author"),
    LabelRow("en", "source", "", "source"),
)


def test_a_table_of_labels_is_what_its_rows_say() -> None:
    """By the first word, the longest first; a label of three words, or with a preposition, stands inside a text, too."""
    editing, writing = Contribution.EDITING, Contribution.WRITING
    expected: dict[str, tuple[Label, ...]] = {
        "as": (Label("as told to", writing, "", is_plain=True, languages=None, is_free=True),),
        "reported": (Label("reported by", writing, "", is_plain=True, languages=None, is_free=True),),
        "our": (Label("our report", writing, "", is_plain=True, languages=None, is_free=False),),
        "redaktion": (
            Label("redaktion", editing, "", is_plain=False, languages=frozenset({"de", "at"}), is_free=False),
        ),
        "author": (Label("author", editing, "", is_plain=False, languages=None, is_free=False),),
        "source": (Label("source", writing, "source", is_plain=False, languages=None, is_free=False),),
        "von": (Label("von", editing, "", is_plain=True, languages=frozenset({"de", "at"}), is_free=False),),
        "par": (Label("par", editing, "", is_plain=True, languages=None, is_free=False),),
        "by": (Label("by", writing, "", is_plain=True, languages=None, is_free=False),),
    }

    assert Table.of(ROWS) == Table(expected, frozenset(expected))


def test_the_longest_label_is_asked_for_first() -> None:
    """Of those that begin with one word."""
    table = Table.of((LabelRow("en", "writing", "by|by the|by a hand of"),))

    assert ["by a hand of", "by the", "by"] == [label.words for label in table.by_first_word["by"]]


W, E, P, R = Contribution.WRITING, Contribution.EDITING, Contribution.PHOTOGRAPHY, Contribution.REPORTING


def _free(text: str) -> Group:
    return Group(W, text, is_labelled=False)


def _led(deed: Contribution, text: str, supplier: str = "") -> Group:
    return Group(deed, text, is_labelled=True, supplier=supplier)


# The text, its language, and its stretches: what the people did, the words, and whether a label rules them.
TEXTS: list[tuple[str, str | None, list[Group]]] = [
    ("Jane Roe", None, [_free("Jane Roe")]),
    # A label at the beginning, with a colon or without, with a stop; one that needs a colon; another word.
    ("By Jane Roe", None, [_led(W, "Jane Roe")]),
    ("By: Jane Roe", None, [_led(W, "Jane Roe")]),
    ("by：Jane Roe", None, [_led(W, "Jane Roe")]),
    ("By | Jane Roe", None, [_led(W, "Jane Roe")]),
    ("oprac. Jane Roe", None, [_led(W, "Jane Roe")]),
    ("fot.: Jane Roe", None, [_led(P, "Jane Roe")]),
    ("Text:Jane Roe", None, [_led(W, "Jane Roe")]),
    ("Text : Jane Roe", None, [_led(W, "Jane Roe")]),
    ("Text|Jane Roe", None, [_free("Text|Jane Roe")]),
    ("Text Jane Roe", None, [_free("Text Jane Roe")]),
    ("Textil: Jane Roe", None, [_free("Textil: Jane Roe")]),
    ("Author:", None, []),
    ("By", None, [_free("By")]),
    # After a separator, or inside the text where it is of two words.
    ("By Jane Roe, edited by John Doe", None, [_led(W, "Jane Roe"), _led(E, "John Doe")]),
    ("By Jane Roe edited by John Doe", None, [_led(W, "Jane Roe"), _led(E, "John Doe")]),
    ("Jane Roe | Photos: John Doe |", None, [_free("Jane Roe"), _led(P, "John Doe")]),
    ("Jane Roe, Foto:", None, [_free("Jane Roe")]),
    ("Stand-by: Jane Roe", None, [_free("Stand-by: Jane Roe")]),
    ("By Jane Roe by John Doe", None, [_led(W, "Jane Roe by John Doe")]),
    ("İİ, edited by Jane Roe", None, [_free("İİ"), _led(E, "Jane Roe")]),
    # "By" after words that are no name, but for a licence.
    ("X-ray view by Jane Roe", None, [_led(W, "Jane Roe")]),
    ("analyse von Anna Roe", None, [_led(W, "Anna Roe")]),
    ("The view by the river", None, [_free("The view by the river")]),
    ("(CC BY Jane Roe)", None, [_free("(CC BY Jane Roe)")]),
    ("[CC BY Jane Roe]", None, [_free("[CC BY Jane Roe]")]),
    # A label of one language.
    ("Do UOL", "pt-BR", [_led(W, "UOL")]),
    ("Do UOL", "en", [_free("Do UOL")]),
    # Who supplied the story is not who wrote it.
    ("Quelle: dpa | Foto: Jane Roe", None, [_led(W, "dpa", "source"), _led(P, "Jane Roe")]),
    # Beside a label, a word before it needs no colon, either.
    ("Reportage | Jane Roe, édité par Ana Doe", None, [_led(R, "Jane Roe"), _led(E, "Ana Doe")]),
    ("Reportage Jane Roe, édité par Ana Doe", None, [_led(R, "Jane Roe"), _led(E, "Ana Doe")]),
    ("Reportage; édité par Ana Doe", None, [_free("Reportage"), _led(E, "Ana Doe")]),
    ("Source AFP; edited by John Doe", None, [_free("Source AFP"), _led(E, "John Doe")]),
    ('" | By Jane Roe', None, [_free('"'), _led(W, "Jane Roe")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "groups"), TEXTS)
def test_a_label_rules_the_words_after_it(text: str, language: str | None, groups: list[Group]) -> None:
    """Up to the next; what stands before the first has none."""
    assert groups == split_groups(text, language=language)


def test_a_name_may_open_like_a_label() -> None:
    """Then a label begins after it; what another label follows is one all the same."""
    assert [_free("Von Roe")] == split_groups("Von Roe", 3)
    assert [_led(W, "Roe"), _led(P, "Ann Poe")] == split_groups("Von Roe, foto: Ann Poe", 3)


@pytest.mark.parametrize(
    ("words", "size", "word", "whole"),
    [
        ("edited by: Jane Roe", 10, None, None),
        ("Edited by", 9, None, E),
        ("as told to Jane Roe", 10, None, None),
        ("By Jane Roe", 0, None, None),
        ("By", 0, W, W),
        ("Source", 0, None, None),
        ("Jane", 0, None, None),
        ('"', 0, None, None),
    ],
)
def test_a_label_alone(words: str, size: int, word: Contribution | None, whole: Contribution | None) -> None:
    """How long one of several words is that opens a text, and what one says that is the whole text."""
    assert (size, word, whole) == (label_size(words), word_label(words), deed_of(words))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Text Ann Roe Foto Max Roe", [("Text", "Ann Roe"), ("Foto", "Max Roe")]),
        ("Tekst Ann Roe, foto Max Roe", [("Tekst", "Ann Roe"), ("foto", "Max Roe")]),
        ("Text & Foto Ann Roe", [("Text & Foto", "Ann Roe")]),
        ("By Ann Roe Photos Max Roe", [("By", "Ann Roe"), ("Photos", "Max Roe")]),
        ("Text Ann Roe", []),
        ("By Ann Roe", []),
        ("Text: Ann Roe Foto Max Roe", []),
        ("Text Ann Roe Foto: Max Roe", []),
        ("Quelle Ann Roe Foto Max Roe", []),
        ("Ann Roe Foto Max Roe", []),
    ],
)
def test_labels_without_a_colon(text: str, expected: list[tuple[str, str]]) -> None:
    """Two of different deeds are labels, and so is one of several words; one word alone may be any noun."""
    assert expected == bare_pairs(text)
