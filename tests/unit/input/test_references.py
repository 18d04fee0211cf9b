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
    ("&copy 2024, M&uuml", "&copy; 2024, M&uuml;"),
    ("a&nbsp<b>b</b>", "a&nbsp;<b>b</b>"),
    ("&lt &amp &rightarrow;", "&lt; &amp; →"),
    ("&copysr; &LT; &AMP;amp", "℗ &lt; &amp;amp"),
    ("a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd"),
    # In an address it is none; of a longer word, or of a name that needs its semicolon, neither.
    ("/?a=1&copy=2&reg2&amp;x=3", "/?a=1&copy=2&reg2&amp;x=3"),
    ("&copyright &hellip &hellip; &none; &x", "&copyright &hellip &hellip; &none; &x"),
]


@pytest.mark.parametrize(("html", "expected"), ROWS)
def test_references_are_mended(html: str, expected: str) -> None:
    """C1 controls by the table of windows-1252, old names that lack their semicolon, new names; all else is the parser's."""
    assert expected == mend_references(html.encode()).decode()


@pytest.mark.parametrize("piece", ["&#0", "&#1", "&", "&#x", "&#146", "&a", "&copy", "&copy "])
def test_many_of_them_are_read_in_no_time(piece: str) -> None:
    """A reference is looked at once."""
    assert mend_references(piece.encode() * 100_000)
