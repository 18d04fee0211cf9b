"""What the formats share: clean texts, safe addresses, names, dates."""

from __future__ import annotations

import pytest

from newsparse.formats import parts
from newsparse.models import (
    Agency,
    Article,
    BodyBlock,
    BodyKind,
    Byline,
    Contribution,
    Dateline,
    Entry,
    PartialDate,
    Person,
    Place,
)

TEXTS = [
    (None, ""),
    ("  as it is ", "as it is"),
    ("one\r\ntwo\rthree\x0bfour\x85five\u2028six\u2029seven", "one\ntwo\nthree\nfour\nfive\nsix\nseven"),
    ("a\tb", "a\tb"),
    ("\x00red \x1b[31m\x7f\x9b\ufffe", "red [31m"),
    ("half \ud83d of a pair", "half \ufffd of a pair"),
    ("\u202eright to left stays", "\u202eright to left stays"),
]


@pytest.mark.parametrize(("text", "cleaned"), TEXTS)
def test_a_text_loses_its_control_characters(text: str | None, cleaned: str) -> None:
    """Line breaks become one sort, tabs stay, all else of the kind goes; a half of a pair shows that it is lost."""
    assert cleaned == parts.clean(text)


ADDRESSES = [
    (None, None),
    ("", None),
    ("/relative", None),
    ("//host.example/", "https://host.example/"),
    ("javascript:alert(1)", None),
    ("data:text/html,<script>", None),
    ("ftp://host.example/a", None),
    ("https://host.example/a?b=c&d=e#f", "https://host.example/a?b=c&d=e#f"),
    ("HTTPS://host.example/<b> c", "https://host.example/%3Cb%3E%20c"),
    ("https://host.example/a[1]?100%#b%zz", "https://host.example/a%5B1%5D?100%25#b%25zz"),
    ("https://zürich.example/ü", "https://z%C3%BCrich.example/%C3%BC"),
    ("https://user@[2001:db8::1]:8080/a", "https://user@[2001:db8::1]:8080/a"),
]


@pytest.mark.parametrize(("url", "uri"), ADDRESSES)
def test_an_address_is_http_or_https(url: str | None, uri: str | None) -> None:
    """A URI has the letters of RFC 3986; whatever else is no address."""
    assert uri == parts.uri(url)
    assert (parts.address(url) is None) == (uri is None)


@pytest.mark.parametrize(
    ("date", "day"),
    [
        (None, None),
        (PartialDate(2023, 8, 7), "2023-08-07"),
        (PartialDate(None, 8, 7), None),
        (PartialDate(2023, 2, 30), None),
        (PartialDate(10**12, 1, 1), None),
    ],
)
def test_a_day_is_given_where_it_can_be_told(date: PartialDate | None, day: str | None) -> None:
    """No day is made up, and none raises."""
    assert day == parts.day(date)


BYLINES = [
    (Byline((Person("Jane Roe"),), text="By  Jane\nRoe"), "By Jane Roe"),
    (Byline((Person("PAM CASTRO", "Pam Castro"),), (Agency("Agence France-Presse", "AFP"),)), "Pam Castro, AFP"),
    (Byline(organizations=("The Courier",), collective="Staff Writers"), "The Courier, Staff Writers"),
    (Byline(), None),
]


@pytest.mark.parametrize(("byline", "printed"), BYLINES)
def test_a_byline_is_given_as_printed(byline: Byline, printed: str | None) -> None:
    """A byline made by hand has no print; its names stand for it."""
    assert printed == parts.printed_byline(byline)


def test_authors_are_those_who_wrote() -> None:
    """Each once, in mixed case; who edited or took pictures is none."""
    people = (Person("JANE ROE", "Jane Roe"), Person("Ed Doe", contribution=Contribution.EDITING), Person(" "))

    assert ["Jane Roe"] == parts.authors([Byline(people), Byline((Person("Jane Roe"),))])


DATELINES = [
    (None, None),
    (Dateline((Place("LIMA"),), text="LIMA, Aug 7 (Reuters) - "), "LIMA, Aug 7 (Reuters)"),
    (Dateline((Place("SPRINGFIELD", "Ill."),), text="SPRINGFIELD, Ill. —"), "SPRINGFIELD, Ill."),
    (Dateline((Place("Lima"),), (Agency("Reuters"),)), "Lima (Reuters)"),
    (Dateline((Place("LIMA"),)), "LIMA"),
]


@pytest.mark.parametrize(("dateline", "printed"), DATELINES)
def test_a_dateline_is_given_without_its_mark(dateline: Dateline | None, printed: str | None) -> None:
    """As printed; the canonical form where it was made by hand."""
    assert printed == parts.printed_dateline(dateline)


def test_the_supplier_is_the_credited_agency_before_the_datelines() -> None:
    """An outlet of a dateline supplies nothing."""
    dateline = Dateline(agencies=(Agency("Reuters"),))

    assert Agency("dpa") == parts.supplier(Article(credit=Agency("dpa"), dateline=dateline))
    assert Agency("Reuters") == parts.supplier(Article(dateline=dateline))
    assert parts.supplier(Article()) is None


def test_a_story_is_the_running_text_with_the_entries() -> None:
    """What repeats the text or stands beside it, and what is empty, is left out."""
    kinds = (BodyKind.PARAGRAPH, BodyKind.CAPTION, BodyKind.PULLQUOTE, BodyKind.EMBED)
    body = tuple(BodyBlock(kind, kind.value) for kind in kinds)
    entry = Entry("First", body=(BodyBlock(BodyKind.PARAGRAPH, "said"), BodyBlock(BodyKind.PARAGRAPH, "\x00")))

    assert ["paragraph", "First", "said"] == [block.text for block in parts.story(Article(body=body, entries=(entry,)))]
