"""Dicts that other extractors wrote, read value by value.

In: a mapping and a key. Out: a string, strings, objects, or blocks; nothing where the key is missing or its value `None`. A value
of another type is the caller's mistake and raises, with the key in its message. What a key means is the matter of its format.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from newsparse.errors import WrongInputType
from newsparse.models.article import BodyKind

_Value = TypeVar("_Value")

Fields = Mapping[str, Any]
"""What another extractor wrote."""


def text(fields: Fields, key: str) -> str | None:
    """The string under a key.

    Raises:
        WrongInputType: it is none.

    >>> text({"title": "Bridge opens"}, "title")
    'Bridge opens'
    """
    value = fields.get(key)
    return None if value is None else _checked(value, str, key, "a string")


def texts(fields: Fields, key: str) -> list[str]:
    """The strings under a key.

    Raises:
        WrongInputType: they are none, or stand in no list.
    """
    return [_checked(item, str, key, "a list of strings") for item in _items(fields, key, "a list of strings")]


def things(fields: Fields, key: str) -> list[Fields]:
    """The objects under a key.

    Raises:
        WrongInputType: they are none, or stand in no list.
    """
    expected = "a list of objects"
    return [_checked(item, dict, key, expected) for item in _items(fields, key, expected)]


def paragraphs(fields: Fields, key: str, mark: str) -> list[dict[str, Any]]:
    r"""The blocks of a text that are parted by a mark, as `Article.from_dict` reads them.

    >>> [block["text"] for block in paragraphs({"text": "one\n\ntwo"}, "text", "\n\n")]
    ['one', 'two']
    """
    found = [part.strip() for part in (text(fields, key) or "").split(mark)]
    return [{"kind": BodyKind.PARAGRAPH.value, "text": part} for part in found if part]


def _items(fields: Fields, key: str, expected: str) -> list[Any]:
    value = fields.get(key)
    return [] if value is None else _checked(value, list, key, expected)


def _checked(value: Any, cls: type[_Value], key: str, expected: str) -> _Value:
    if not isinstance(value, cls):
        raise WrongInputType(f"{key}: expected {expected}, not {type(value).__name__}")
    return value
