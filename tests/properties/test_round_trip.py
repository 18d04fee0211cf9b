"""Law: the canonical form of a dateline or a byline parses back to it."""

from __future__ import annotations

import pytest
from generators import plain_texts
from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import strategies


@given(strategies.datelines())
def test_a_dateline_parses_back(dateline: newsparse.Dateline) -> None:
    """`parse_dateline(str(d)) == d`."""
    assert dateline == newsparse.parse_dateline(str(dateline))


@given(strategies.bylines())
def test_a_byline_parses_back(byline: newsparse.Byline) -> None:
    """`parse_byline(str(b)) == b`."""
    assert byline == newsparse.parse_byline(str(byline))


@given(strategies.written_datelines())
def test_a_printed_dateline_is_read(written: strategies.WrittenDateline) -> None:
    """As the agencies of its language print it, with the story behind it."""
    assert written.dateline == newsparse.parse_dateline(written.text, language=written.language)


@pytest.mark.parametrize("language", strategies.written_languages())
def test_every_language_is_read(language: str) -> None:
    """The months, agencies and marks of each language, drawn a few times."""

    @given(strategies.written_datelines(language))
    @settings(max_examples=10)
    def reads(written: strategies.WrittenDateline) -> None:
        assert written.dateline == newsparse.parse_dateline(written.text, language=written.language)

    reads()


@given(strategies.written_bylines())
def test_a_printed_byline_is_read(written: strategies.WrittenByline) -> None:
    """In every language, with its labels, its word for "and" and its agencies; and its canonical form says the same."""
    byline = newsparse.parse_byline(written.text, language=written.language)

    assert written.byline == byline
    assert byline == newsparse.parse_byline(str(byline))


@given(strategies.written_datelines().map(lambda written: written.text) | plain_texts())
def test_what_was_read_as_a_dateline_parses_back(text: str) -> None:
    """However it was printed, its canonical form says the same, and is its own canonical form."""
    dateline = newsparse.parse_dateline(text)
    if dateline is not None:
        again = newsparse.parse_dateline(str(dateline))

        assert (dateline, str(dateline)) == (again, str(again))


@given(st.builds("{} {}".format, st.sampled_from(("By", "by", "From", "")), strategies.bylines()) | plain_texts())
def test_what_was_read_as_a_byline_parses_back(text: str) -> None:
    """However it was printed, its canonical form says the same, and is its own canonical form."""
    byline = newsparse.parse_byline(text)
    if byline is not None:
        again = newsparse.parse_byline(str(byline))

        assert (byline, str(byline)) == (again, str(again))
