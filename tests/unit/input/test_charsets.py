"""The labels that pages may give their encodings."""

from __future__ import annotations

import codecs

import pytest

from newsparse._input import charsets

LABELS = [
    ("UTF8", "utf-8"),
    (" us-ascii\n", "windows-1252"),
    ("ISO-8859-1", "windows-1252"),
    ("gb2312", "gbk"),
    ("x-sjis", "shift_jis"),
    ("ks_c_5601-1987", "euc-kr"),
    ("TIS-620", "windows-874"),
    ("big5-hkscs", "big5"),
    ("hz-gb-2312", "replacement"),
    ("latin-1", "windows-1252"),
    ("UTF_8", "utf-8"),
    ("windows1251", "windows-1251"),
    (" " * 36 + "utf8", "utf-8"),
    (" " * 37 + "utf8", None),
    ("\x0butf8", None),
    ("XUTF8X", None),
    ("utf-7", None),
    ("rot13", None),
    ("idna", None),
    ("unicode_escape", None),
    ("", None),
    ("x" * 100_000, None),
]


@pytest.mark.parametrize(("label", "encoding"), LABELS)
def test_a_label_names_an_encoding_of_the_standard(label: str, encoding: str | None) -> None:
    """As the Encoding Standard has it; no codec of Python's is reached by a name that is not there."""
    assert encoding == charsets.encoding_named(label)


def test_each_label_stands_once() -> None:
    """228 labels, as in the standard, in lower case."""
    labels = [label for written in charsets.WRITTEN.values() for label in written.split()]

    assert (228, labels) == (len(set(labels)), [label.lower() for label in labels])


def test_each_encoding_can_be_read() -> None:
    """By codecs that Python has, or by a table of 256 characters."""
    readable = charsets.CODECS.keys() | charsets.TABLES.keys() | {charsets.REPLACEMENT}

    assert set() == charsets.WRITTEN.keys() - readable
    assert all(codecs.lookup(codec) for names in charsets.CODECS.values() for codec in names)
    assert {256} == {len(table) for table in charsets.TABLES.values()}


def test_hyphens_do_not_tell_labels_apart() -> None:
    """So a label may be looked up without them."""
    named = {(label.replace("-", "").replace("_", ""), name) for label, name in charsets.LABELS.items()}

    assert len(named) == len({bare for bare, _ in named})


def test_windows_1252_has_all_bytes() -> None:
    """The five that Python leaves open are controls, as in the Encoding Standard."""
    table = charsets._windows_1252()

    assert (256, table) == (len(table), charsets.TABLES[charsets.WINDOWS_1252])
    assert "€\x81‚\x8d\x8f\x90’\x9dŸ\xa0ÿAz" == "".join(
        chr(table[byte]) for byte in (0x80, 0x81, 0x82, 0x8D, 0x8F, 0x90, 0x92, 0x9D, 0x9F, 0xA0, 0xFF, 0x41, 0x7A)
    )
