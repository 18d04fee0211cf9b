"""Laws of the grammars: total on any text, true spans, canonical forms that parse back, time that grows with the text."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse._grammars.byline import parse_byline, parse_names
from newsparse._grammars.calendar import find_dates
from newsparse._grammars.credit import parse_credit, split_credit
from newsparse._grammars.dateline import parse_dateline

PIECES = (
    "PARIS|Berlin|New York|, |/| (AP)|(|AFP|)| - | — |. |: |Aug 7|7 août|2023| |12|新华社|北京|8月|日|电|【|】|＝|記者|"
    "(서울=연합뉴스)| 기자 =|by |By |Jane Roe|JOHN DOE| and |, Calif.|[|]|/ТАСС/|dpa/lno|Reuters|@jane|a@example.org|"
    "Staff Writers|Example News|;|Foto: |©|в|Москва|12:00|\n|Корр. |KOMPAS.com|ST. |OF|de|Frankfurt/Main|AND|é| via |Editor|"
    "in Rome|for |(by |; by |İ|ß|ǅ"
).split("|")

texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=60)

GRAMMARS: tuple[Callable[[str], object], ...] = (
    parse_dateline,
    parse_byline,
    parse_names,
    lambda text: list(find_dates(text)),
    split_credit,
    parse_credit,
)
EVIL = (" ", "A", "1", "-", ",", "(", "@", "A ", "a/", "1 May ", "By ", "A and ", "【", "記者", "a@b.", "A. ", "(AP) ", "12:00 ", "| ", "©", "\n", "=")  # fmt: skip


@given(texts)
@settings(deadline=None)
def test_dateline_spans_and_parses_back(text: str) -> None:
    """The span is the text, and the canonical form is read as an equal value."""
    dateline = parse_dateline(text)
    if dateline is not None:
        assert dateline.text == text[dateline.start : dateline.end]
        assert dateline == parse_dateline(str(dateline))


@given(texts)
@settings(deadline=None)
def test_byline_parses_back(text: str) -> None:
    """The canonical form of a byline, printed or stated, is read as an equal value."""
    for byline in (parse_byline(text), parse_names(text)):
        assert byline is None or byline == parse_byline(str(byline))


@given(texts)
@settings(deadline=None)
def test_dates_and_credits_are_total(text: str) -> None:
    """Any text is read without an error, and dates point into it."""
    assert all(0 <= found.start < found.end <= len(text) for found in find_dates(text))
    split_credit(text)
    parse_credit(text)


@pytest.mark.parametrize("unit", EVIL)
def test_long_text_costs_little(unit: str) -> None:
    """A hundred thousand characters cost a grammar next to nothing, since it cuts first; the rest is room for a busy machine."""
    text = unit * (100_000 // len(unit))
    for grammar in GRAMMARS:
        start = time.process_time()
        grammar(text)

        assert time.process_time() - start < 0.5
