"""Values of fields in words, for people.

In: the value of any field of `Article`. Out: lines of text, none where the value is empty. They are for reading and are not read back;
`Article.to_dict` is the lossless form.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from newsparse.models.agency import Agency
from newsparse.models.article import BodyBlock, Entry, Image, Notice
from newsparse.models.byline import Byline, Person
from newsparse.models.links import RelatedLink, Section


def in_words(value: object) -> list[str]:
    """The value, a line for each of its parts.

    >>> in_words(("Roads", "Bridges")), in_words(dt.date(2023, 8, 7)), in_words(None), in_words(True)
    (['Roads', 'Bridges'], ['2023-08-07'], [], ['yes'])
    """
    if value is None or value == ():
        return []
    if isinstance(value, tuple):
        if isinstance(value[0], BodyBlock):
            return [_story(value)]
        return [line for part in value for line in in_words(part)]
    if isinstance(value, bool):
        return ["yes" if value else "no"]
    if isinstance(value, Enum):
        return [str(value.value)]
    if isinstance(value, dt.date):
        return [value.isoformat(" ") if isinstance(value, dt.datetime) else value.isoformat()]
    words = _WORDS.get(type(value))
    return [words(value) if words is not None else str(value)]


def shorten(text: str, most: int = 300) -> str:
    """The beginning of a text that is longer than it is worth.

    >>> shorten("a long story", 6)
    'a long …'
    """
    return text if len(text) <= most else text[:most].rstrip() + " …"


def _story(body: tuple[BodyBlock, ...]) -> str:
    size = sum(len(block.text) for block in body)
    return f"{_counted(len(body), 'block')}, {_counted(size, 'character')}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _byline(byline: Byline) -> str:
    names = [_person(person) for person in byline.people]
    names += [agency.name for agency in byline.agencies]
    names += byline.organizations
    names += [byline.collective] if byline.collective else []
    return " · ".join(names) or byline.text


def _person(person: Person) -> str:
    about = [person.role, person.affiliation, person.location, person.email, person.handle]
    more = ", ".join(text for text in about if text)
    return f"{person.name} ({more})" if more else person.name


def _image(image: Image) -> str:
    return " — ".join(text for text in (image.caption or image.alt, image.credit, image.url) if text)


def _notice(notice: Notice) -> str:
    return f"{notice.kind.value}: {notice.text}"


def _section(section: Section) -> str:
    title = section.title or "(no title)"
    return f"{title} ({section.kind.value}, {_counted(len(section.links), 'link')})"


def _link(link: RelatedLink) -> str:
    return " — ".join(text for text in (link.text, link.url) if text)


def _entry(entry: Entry) -> str:
    moment = in_words(entry.date_published)
    return " ".join([*moment, entry.headline or _story(entry.body)])


_WORDS: Final[dict[type, Callable[[Any], str]]] = {
    Agency: lambda agency: f"{agency.name} ({agency.short})" if agency.short else agency.name,
    Byline: _byline,
    Entry: _entry,
    Image: _image,
    Notice: _notice,
    Person: _person,
    RelatedLink: _link,
    Section: _section,
}
"""Of classes whose `str` is not for people."""
