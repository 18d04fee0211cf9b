"""Names of time zones."""

from __future__ import annotations

import pytest

import newsparse
from newsparse._grammars.zones import AMBIGUOUS_ZONES, ZONES, regional


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("BST", "en-GB", 60),
        ("BST", "bn-BD", 360),
        ("IST", "en_IN", 330),
        ("IST", "en-ie", 60),
        ("CST", "zh-Hant-TW", 480),
        ("CST", "en-US", -360),
        ("EST", "en-AU", 600),
        ("BST", "en", None),
        ("BST", "en-US", None),
        ("BST", "en-ZZ", None),
        ("BST", None, None),
        ("GMT", "en-GB", None),
    ],
)
def test_the_country_decides(name: str, language: str | None, expected: int | None) -> None:
    """What it does not decide stays open."""
    assert expected == regional(name, language)


def test_no_name_is_certain_and_ambiguous() -> None:
    """One table or the other has it."""
    assert set() == set(ZONES) & AMBIGUOUS_ZONES


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("<meta property='article:published_time' content='2024-07-05 08:00 BST'>", "2024-07-05T08:00:00+01:00"),
        ("<p class=date>5 July 2024, 08:00 BST</p>", "2024-07-05T08:00:00+01:00"),
        ("<p class=date>08:00 BST, 5 July 2024</p>", "2024-07-05T08:00:00+01:00"),
    ],
)
def test_a_british_page_means_british_summer_time(written: str, expected: str) -> None:
    """Stated or printed, before the day or after it."""
    page = f"<html lang=en-GB><body><article><h1>Bridge opens</h1>{written}<p>Rain fell on the valley.</p></article>"
    article = newsparse.parse(page)

    assert article.date_published is not None
    assert (expected, ()) == (article.date_published.isoformat(), article.problems)
