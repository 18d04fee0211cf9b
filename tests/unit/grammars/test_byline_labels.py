"""How the table of labels is made of its rows."""

from __future__ import annotations

from newsparse._grammars.byline_labels import Label, Table
from newsparse._lexicon.byline_words_labels import LabelRow
from newsparse.models.byline import Contribution

ROWS: tuple[LabelRow, ...] = (
    LabelRow("en", "writing", "by|reported by|as told to", "author"),
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
    table = Table.of((LabelRow("en", "writing", "by|by the|by the hand of"),))

    assert ["by the hand of", "by the", "by"] == [label.words for label in table.by_first_word["by"]]
