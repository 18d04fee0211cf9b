"""Who supplied a story, as a bracket or a few words name it. All people and papers are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.supplier import Supplier, bare_supplier, is_site, read_supplier

# What stands between the brackets, the language and the country of the text, and the suppliers, people behind "by";
# in brackets where the table has none of them.
BRACKETS = [
    ("AP", None, None, "AP"),
    ("AFP/Hina", None, None, "AFP Hina"),
    ("AFP dpa", None, None, "AFP dpa"),
    ("dpa/lno", None, None, "dpa"),
    ("KNA/iz", None, None, "KNA iz"),
    ("AFP/a/b/c", None, None, "AFP a b c"),
    ("AFP/a/b/c/d", None, None, None),
    ("Foo/Bar", None, None, "[Foo/Bar]"),
    ("9News", None, None, "9News"),
    ("9 points", None, None, None),
    ("AP, AFP", None, None, "AP AFP"),
    ("AP, Foo", None, None, None),
    ("ANP", "nl", None, "ANP"),
    ("ANP", "fr", None, "Agence Nigérienne de Presse"),
    ("ANP", None, "NE", "Agence Nigérienne de Presse"),
    ("Корр. ANP Jane Roe", "fr", None, "Agence Nigérienne de Presse by Jane Roe"),
    ("Корр. ANP Jane Roe", None, None, "ANP by Jane Roe"),
    ("AP; by Jane Roe, John Doe", None, None, "AP by Jane Roe by John Doe"),
    ("by Jane Roe", None, None, "by Jane Roe"),
    ("5 o'clock; by Jane Roe", None, None, None),
]


def _shown(supplier: Supplier | None) -> str | None:
    if supplier is None:
        return None
    agencies = [agency.short or agency.name for agency in supplier.agencies]
    shown = " ".join([*agencies, *(f"by {name}" for name in supplier.people)])
    return shown if supplier.is_known else f"[{shown}]"


@pytest.mark.parametrize(("content", "language", "country", "suppliers"), BRACKETS)
def test_a_bracket_names_suppliers(
    content: str, language: str | None, country: str | None, suppliers: str | None
) -> None:
    """One or several, with a desk, a paper or a reporter; which of two of one name, the language or the country tells."""
    assert suppliers == _shown(read_supplier(content, language, country))


@pytest.mark.parametrize(
    ("words", "where", "bare", "framed"),
    [
        ("AP", (), "AP", "AP"),
        ("MAP", (), None, "MAP"),
        ("ANP", ("fr",), "Agence Nigérienne de Presse", "Agence Nigérienne de Presse"),
        ("ANP", (None, "NE"), "Agence Nigérienne de Presse", "Agence Nigérienne de Presse"),
        ("abc.de", (), "abc.de", "abc.de"),
        ("ab.de", (), None, None),
        ("Jane", (), None, None),
    ],
)
def test_words_name_a_supplier(words: str, where: tuple[str | None, ...], bare: str | None, framed: str | None) -> None:
    """An ordinary word does where a place and a date stand before it."""
    found = bare_supplier(words, *where), bare_supplier(words, *where, is_framed=True)

    assert (bare, framed) == tuple(agency and (agency.short or agency.name) for agency in found)


def test_the_address_of_a_site_is_short() -> None:
    """Sixty characters."""
    assert is_site(f"{'a' * 56}.com")
    assert not is_site(f"{'a' * 57}.com")
