"""What is written down of a claim, and what is said of one that is not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest

from newsparse._claims.ledger import Ledger, name_key, unread_date
from newsparse._claims.plain import LONGEST
from newsparse._input.address import Base
from newsparse.models.evidence import Problem, ProblemCode, Source
from newsparse.models.limits import Limits

META = Source.META


def _ledger(language: str | None = None) -> Ledger:
    return Ledger(Base("https://news.example/a/"), frozenset(), language, [], Limits(field_text=30, statements=3))


WRITTEN: list[tuple[Callable[[Ledger], None], Any, str]] = [
    # what is written down, the value, the source's own characters
    (lambda it: it.text("headline", "Bridge &amp; tunnel", META, "x"), "Bridge & tunnel", "Bridge &amp; tunnel"),
    (lambda it: it.text("headline", "a" * 30, META, "x"), "a" * 30, "a" * 30),
    (lambda it: it.text("headline", "1 < 2 and 3 > 2", META, "x"), "1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    (lambda it: it.text("headline", "a\ud800b", META, "x"), "a\ufffdb", "a\ufffdb"),
    (lambda it: it.text("headline", "a\tb", META, "x"), "a b", "a\tb"),
    (lambda it: it.url("canonical_url", "b c", META, "x"), "https://news.example/a/b%20c", "b c"),
    (lambda it: it.date("date_published", "2024-08-05", META, "x"), dt.date(2024, 8, 5), "2024-08-05"),
    (lambda it: it.date("date_published", "5 août 2024", META, "x"), dt.date(2024, 8, 5), "5 août 2024"),
    (lambda it: it.add("keywords", it.tags(["a", "b", "c"]), META, "x", "a"), ("a", "b", "c"), "a"),
    (lambda it: it.add("keywords", it.tags(["a, b, c"]), META, "x", "a, b, c"), ("a", "b", "c"), "a, b, c"),
]  # fmt: skip


@pytest.mark.parametrize(("write", "value", "raw"), WRITTEN)
def test_a_claim_has_its_value_its_rule_and_what_was_written(
    write: Callable[[Ledger], None], value: Any, raw: str
) -> None:
    """The value is of the field's type, the rule says field and word, and nothing is odd."""
    ledger = _ledger()
    write(ledger)
    (claim,) = ledger.claims

    assert (value, raw, META) == (claim.value, claim.raw, claim.source)
    assert f"{claim.field.replace('_', '-')}.x" == claim.rule
    assert [] == ledger.problems


ODD: list[tuple[Callable[[Ledger], object], str, str]] = [
    (lambda it: it.text("headline", "a" * 31, META, "x"), "field-too-long: a text is longer than 30 characters; it was cut", "headline"),
    (lambda it: it.text("headline", "<b>Bridge</b>", META, "x"), "markup-in-field: there was markup in a field; it was taken out", "headline"),
    (lambda it: it.text("headline", "&lt;b&gt;Bridge&lt;/b&gt;", META, "x"), "markup-in-field: there was markup in a field; it was taken out", "headline"),
    (lambda it: it.url("canonical_url", "javascript:alert(1)", META, "x"), "unsafe-url: an address is no http or https URL; it was dropped", "canonical_url"),
    (lambda it: it.url("canonical_url", "mailto:desk@news.example", META, "x"), "bad-url: an address is no http or https URL; it was dropped", "canonical_url"),
    (lambda it: it.url("canonical_url", "/" + "a" * 9_000, META, "x"), "url-too-long: an address is longer than 8,192 characters; it was dropped", "canonical_url"),
    (lambda it: it.check_base("http://[bad"), "bad-url: an address is no http or https URL; it was dropped", "base"),
    (lambda it: it.date("date_published", "soon", META, "x"), 'bad-date: the date "soon" could not be read; it was passed over', "date_published"),
    (lambda it: it.date("date_published", "2101-02-03", META, "x"), 'implausible-date: the date "2101-02-03" lies too far ahead; it was passed over', "date_published"),
    (lambda it: it.date("date_published", "2024-08-05 10:00 CST", META, "x"), "ambiguous-zone: a zone's name means several offsets; the date was read without it", "date_published"),
    (lambda it: it.tags(["a", "b", "c", "d"]), "too-many-statements: more than 3 tags are stated; the rest was not read", "keywords"),
    (lambda it: it.tags(["a, b, c, d"]), "too-many-statements: more than 3 tags are stated; the rest was not read", "keywords"),
]  # fmt: skip


@pytest.mark.parametrize(("write", "said", "where"), ODD)
def test_what_is_odd_is_said_once(write: Callable[[Ledger], object], said: str, where: str) -> None:
    """What it was, what was done about it, and in which field; a second time adds nothing."""
    ledger = _ledger()
    write(ledger)
    write(ledger)

    assert [said] == [f"{problem.code.value}: {problem.message}" for problem in ledger.problems]
    assert where == ledger.problems[0].where


NOTHING: list[Callable[[Ledger], object]] = [
    lambda it: it.text("headline", " ", META, "x"),
    lambda it: it.url("canonical_url", "", META, "x"),
    lambda it: it.url("canonical_url", " \n", META, "x"),
    lambda it: it.date("date_published", "", META, "x"),
    lambda it: it.date("date_published", " ", META, "x"),
    lambda it: it.check_base("/archive/"),
    lambda it: it.check_base("mailto:desk@news.example"),
]


@pytest.mark.parametrize("write", NOTHING)
def test_what_says_nothing_is_no_claim_and_nothing_odd(write: Callable[[Ledger], object]) -> None:
    """Templates print empty properties."""
    ledger = _ledger()
    write(ledger)

    assert ([], []) == (ledger.claims, ledger.problems)


ZONED = [
    ("2024-08-05 10:00 CST", "en-US", "2024-08-05T10:00:00-06:00"),
    ("2024-08-05 10:00 cst", "zh-CN", "2024-08-05T10:00:00+08:00"),
    ("2024-08-05 10:00 CET", "en-US", "2024-08-05T10:00:00+01:00"),
    ("2024-08-05 10:00 CST", "es", "2024-08-05T10:00:00"),
    ("Monday, 5 August 2024 EST", "en-US", "2024-08-05"),
]


@pytest.mark.parametrize(("text", "language", "expected"), ZONED)
def test_a_zone_that_means_several_offsets_is_read_by_the_country(text: str, language: str, expected: str) -> None:
    """The page's language names it, or nothing is added."""
    moment = _ledger(language).moment(text, "date_published")

    assert expected == (moment and moment.isoformat())


PRINTED: list[tuple[str, str | None, dt.date | None]] = [
    ("05/06/2024 in print", "en-US", dt.date(2024, 5, 6)),
    ("05/06/2024 in print", "en-GB", dt.date(2024, 6, 5)),
    ("Published on " + "x" * 56 + " 5 May 2024", None, dt.date(2024, 5, 5)),
    ("Published on " + "x" * 57 + " 5 May 2024", None, None),
    # What machines were to read, and could be two days or none.
    ("05/06/2024", "en-US", None),
    ("2024-05-03 or later", None, None),
]


@pytest.mark.parametrize(("text", "language", "day"), PRINTED)
def test_a_date_may_be_written_for_readers(text: str, language: str | None, day: dt.date | None) -> None:
    """In the page's language, with words, on a line of eighty characters."""
    assert day == _ledger(language).moment(text, "date_published")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("2101-13-01", ProblemCode.IMPLAUSIBLE_DATE, 'the date "2101-13-01" lies too far ahead; it was passed over'),
        ("2100-13-01", ProblemCode.BAD_DATE, 'the date "2100-13-01" could not be read; it was passed over'),
        ("x" * 61, ProblemCode.BAD_DATE, f'the date "{"x" * 60}" could not be read; it was passed over'),
    ],
)
def test_a_date_that_is_none_is_shown(text: str, code: ProblemCode, said: str) -> None:
    """Its first sixty characters, and the field it was to fill."""
    assert Problem(code, said, "date_modified") == unread_date(text, "date_modified")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("The Harbour Post", "harbourpost"),
        (" HARBOUR-POST! ", "harbourpost"),
        ("www.harbourpost.example", "harbourpostexample"),
        ("The Été-Post", "étépost"),
        ("Theatre News", "theatrenews"),
        ("Harbour the Post", "harbourthepost"),
    ],
)
def test_two_spellings_of_a_name_have_one_key(name: str, key: str) -> None:
    """Case, blanks, marks and an article before it do not count."""
    assert key == name_key(name)


def test_a_limit_may_be_wider_than_what_is_usual() -> None:
    """Who asks for long texts gets them."""
    ledger = Ledger(Base(None), frozenset(), None, [], Limits(field_text=LONGEST + 1))

    assert LONGEST + 1 == len(ledger.plain("a" * (LONGEST + 1), "description"))
    assert [] == ledger.problems
