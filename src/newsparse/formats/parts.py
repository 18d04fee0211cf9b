"""What several formats need: text without control characters, safe addresses, names and dates.

In: pieces of the public values. Out: strings that may stand in any output, or `None` where nothing is left. An article may
be made by hand, so nothing is taken for clean here. How a format escapes its own special characters is its own matter.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final
from urllib.parse import quote

from newsparse._input.address import safe_url
from newsparse.models.agency import Agency
from newsparse.models.article import TEXT_KINDS, Article, BodyBlock, BodyKind
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.models.dateline import Dateline, PartialDate, Place

RELATIONS: Final = {
    Contribution.WRITING: "author",
    Contribution.REPORTING: "author",
    Contribution.INTERVIEW: "author",
    Contribution.EDITING: "editor",
    Contribution.TRANSLATION: "translator",
}
"""What a person is to the story; all others are contributors."""
CONTRIBUTOR: Final = "contributor"

_BREAKS: Final = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_SURROGATES: Final = re.compile("[\ud800-\udfff]")
_TERMINATORS: Final = " \t\n\u00a0-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d:\uff1a=\uff1d"
_NO_URI: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_URI: Final = "!$&'()*+,;=:@/?-._~%"
"""What RFC 3986 lets stand in path and query; brackets only stand around an address of IPv6."""


def clean(text: str | None) -> str:
    r"""Text without control characters; line breaks of all sorts become one, and the ends are trimmed.

    >>> clean("one\r\ntwo\x00 ")
    'one\ntwo'
    """
    return plain(text).strip()


def plain(text: str | None) -> str:
    """As `clean`, with the ends as they are."""
    if not text or text.isprintable():
        return text or ""
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", _BREAKS.sub("\n", text)))


def rows(table: str) -> list[list[str]]:
    r"""The cells of a table, row by row, all rows of one length.

    >>> rows("\tcars\n2023\t40")
    [['', 'cars'], ['2023', '40']]
    """
    cut = [[cell.strip() for cell in row.split("\t")] for row in plain(table).split("\n") if row.strip()]
    width = max(map(len, cut), default=0)
    return [row + [""] * (width - len(row)) for row in cut]


def line(text: str | None) -> str | None:
    r"""Text on one line, `None` where there is none.

    >>> line(" one\n two")
    'one two'
    """
    return " ".join(clean(text).split()) or None


def tidy(text: str | None) -> str:
    r"""Text without control characters and without blank lines, so that a blank line may part it from the next.

    >>> tidy("one\n \n two")
    'one\n two'
    """
    return "\n".join(part for part in clean(text).split("\n") if part.strip())


def primary_language(language: str | None) -> str | None:
    """The language without script and region: "en" of "en-GB"."""
    return line((language or "").partition("-")[0])


def lines(texts: Iterable[str | None]) -> list[str]:
    """Each text on its line, without the empty ones."""
    return [text for text in map(line, texts) if text is not None]


def address(url: str | None) -> str | None:
    """The address where it is absolute, http or https, `None` otherwise.

    >>> address("javascript:alert(1)") is None
    True
    """
    return safe_url(url, None) if url else None


def uri(url: str | None) -> str | None:
    """The address in the letters of RFC 3986, where `address` leaves some that browsers take, too.

    >>> uri("https://zürich.example/a[1]?100%")
    'https://z%C3%BCrich.example/a%5B1%5D?100%25'
    """
    safe = address(url)
    if safe is None:
        return None
    scheme, _, rest = safe.partition("://")
    head, mark, fragment = _NO_URI.sub("%25", rest).partition("#")
    host, slash, tail = head.partition("/")
    kept = "[]" if host.rpartition("@")[2].startswith("[") else ""
    return (
        f"{scheme}://{quote(host, safe=_URI + kept)}{slash}{quote(tail, safe=_URI)}{mark}{quote(fragment, safe=_URI)}"
    )


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that hold something; `False` and 0 are something.

    >>> filled({"name": "Jane", "email": None, "roles": []})
    {'name': 'Jane'}
    """
    return {name: value for name, value in fields.items() if value is not None and value not in ("", [], {})}


def moment(value: dt.datetime | dt.date | None) -> str | None:
    """A day or a moment in ISO 8601."""
    return value.isoformat() if value is not None else None


def day(date: PartialDate | None, near: dt.date | None = None) -> str | None:
    """The day that is meant, in ISO 8601, `None` where it cannot be told."""
    try:
        resolved = date.resolve(near) if date is not None else None
    except OverflowError:
        return None
    return resolved.isoformat() if resolved is not None else None


def name_of(person: Person) -> str | None:
    """The name, in mixed case where it is printed in capitals."""
    return line(person.display_name) or line(person.name)


def relation(person: Person) -> str:
    """What the person is to the story."""
    return RELATIONS.get(person.contribution, CONTRIBUTOR)


def authors(bylines: Iterable[Byline]) -> list[str]:
    """The names of those who wrote or reported, each once."""
    people = [person for byline in bylines for person in byline.people if relation(person) == "author"]
    return list(dict.fromkeys(lines(map(name_of, people))))


def printed_byline(byline: Byline) -> str | None:
    """As printed, or the names where it is not."""
    names = [*map(name_of, byline.people), *map(str, byline.agencies), *byline.organizations, byline.collective]
    return line(byline.text) or ", ".join(lines(names)) or None


def printed_dateline(dateline: Dateline | None) -> str | None:
    """As printed, without the mark that parts it from the story.

    >>> printed_dateline(Dateline((Place("LIMA"),), text="LIMA (Reuters) — "))
    'LIMA (Reuters)'
    """
    if dateline is None:
        return None
    return line(dateline.text.strip(_TERMINATORS)) or line(str(dateline).rstrip(_TERMINATORS))


def printed_place(place: Place) -> str | None:
    """Name and region."""
    return line(str(place))


def supplier(article: Article) -> Agency | None:
    """Who supplied the story: by its credit, or else by its dateline."""
    if article.credit is not None:
        return article.credit
    return article.dateline.agency if article.dateline is not None else None


def story(article: Article) -> list[BodyBlock]:
    """The running text, block by block, the entries of a live blog after the body."""
    blocks = list(article.body)
    for entry in article.entries:
        blocks += [BodyBlock(BodyKind.HEADING, entry.headline, 2)] if entry.headline else []
        blocks += entry.body
    return running(blocks)


def running(blocks: Iterable[BodyBlock]) -> list[BodyBlock]:
    """The blocks that are running text; what repeats it or stands beside it, and what is empty, is left out."""
    return [block for block in blocks if block.kind in TEXT_KINDS and clean(block.text)]
