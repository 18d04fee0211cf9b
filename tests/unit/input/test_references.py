"""References to characters that are none, as browsers read them."""

from __future__ import annotations

import pytest

from newsparse._input.references import mend_references

ROWS = [
    ("&#146;", "’"),
    ("&#x92;", "’"),
    ("&#X0092", "’"),
    ("a&#150;b &#128;5", "a–b €5"),
    ("&#129;", "\x81"),
    ("&#160; &#39; &#1460; &#x920; &#12; &amp;#146;", "&#160; &#39; &#1460; &#x920; &#12; &amp;#146;"),
    ("no reference", "no reference"),
]


@pytest.mark.parametrize(("html", "expected"), ROWS)
def test_references_to_c1_controls_are_mapped(html: str, expected: str) -> None:
    """By the table of windows-1252, with or without the semicolon; all other references are left to the parser."""
    assert expected == mend_references(html.encode()).decode()


@pytest.mark.parametrize("piece", ["&#0", "&#1", "&", "&#x", "&#146"])
def test_many_of_them_are_read_in_no_time(piece: str) -> None:
    """A reference is looked at once."""
    assert mend_references(piece.encode() * 100_000)
