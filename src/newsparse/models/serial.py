"""The public values as JSON-ready ones, and back.

In: a value of the models, or what `json.loads` gave. Out: dicts, lists, strings, numbers, booleans and `None`; or the
value again, equal to the first one. Strategy: the classes' own fields and annotations say how each value is written and
read, so that a new field needs nothing here. Standard vocabularies (JSON-LD, ninjs) are the matter of `newsparse.formats`.
"""

from __future__ import annotations

import datetime as dt
import math
import types
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, partial
from typing import Any, Final, TypeVar

import attrs

from newsparse.errors import WrongInputType
from newsparse.models.article import Article
from newsparse.models.document import Document

_Value = TypeVar("_Value")
_Read = Callable[[Any], Any]

SCHEMA_VERSION: Final = 1
"""Of what `Article.to_dict` writes; it rises with every change that a reader of the dict would notice."""

_ROOTS: Final = (Article, Document)
"""Every value that can be read back is one of these or stands in one."""
_PLAIN: Final = (str, int, bool, type(None))
_DAY_CHARACTERS: Final = 10
"""`2023-08-07`; what is longer has a time."""
_SHOWN: Final = 40
"""Characters of a wrong string that its message quotes."""


class _WrongTypeError(Exception):
    """A value of the wrong type, with its way from the root, innermost step first."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(expected)
        shown = ascii(value[:_SHOWN]) if isinstance(value, str) else type(value).__name__
        self.message = f"expected {expected}, not {shown}"
        self.steps: list[str] = []


def to_jsonable(value: object) -> Any:
    """A value as dicts, lists, strings, numbers, booleans and `None`.

    Raises:
        WrongInputType: the value holds something that is none of the models'.

    >>> from newsparse.models import Agency
    >>> to_jsonable(Agency("Reuters"))
    {'name': 'Reuters', 'short': None, 'kind': 'agency'}
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, _PLAIN):
        return value
    cls: Any = type(value)
    if attrs.has(cls):
        return {field.name: to_jsonable(getattr(value, field.name)) for field in attrs.fields(cls)}
    if isinstance(value, tuple | list):
        return [to_jsonable(item) for item in value]
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {str(key): to_jsonable(item) for key, item in value.items()}
    raise WrongInputType(f"expected a value of newsparse.models, not {type(value).__name__}")


def from_jsonable(fields: Any, cls: type[_Value]) -> _Value:
    """The value that `to_jsonable` was called on; keys that are not known are passed over.

    Args:
        fields: a dict of it.
        cls: its class.

    Raises:
        WrongInputType: a value has not the type that its field needs; the message names its place.

    >>> from newsparse.models import Agency
    >>> from_jsonable({"name": "Reuters", "kind": "pr_wire"}, Agency).kind.value
    'pr_wire'
    """
    try:
        value: _Value = _read_object(cls, fields)
    except _WrongTypeError as wrong:
        place = "".join(reversed(wrong.steps)).removeprefix(".")
        message = f"{place}: {wrong.message}" if place else wrong.message
    else:
        return value
    raise WrongInputType(message)


@cache
def _plans() -> dict[type, dict[str, _Read]]:
    """For each class how each of its fields is read."""
    plans: dict[type, dict[str, _Read]] = {}
    waiting: list[Any] = list(_ROOTS)
    while waiting:
        hint = waiting.pop()
        waiting.extend(typing.get_args(hint))
        if isinstance(hint, type) and attrs.has(hint) and hint not in plans:
            plans[hint] = _plan(hint)
            waiting.extend(typing.get_type_hints(hint).values())
    return plans


def _plan(cls: type) -> dict[str, _Read]:
    return {name: _reader(hint) for name, hint in typing.get_type_hints(cls).items()}


def _reader(hint: Any) -> _Read:
    """The function that reads what an annotation asks for."""
    choices = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return partial(_read_items, _reader(choices[0]))
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        some = [choice for choice in choices if choice is not types.NoneType]
        read = _read_moment if set(some) == {dt.datetime, dt.date} else _reader(some[0])
        return partial(_read_optional, read) if len(some) < len(choices) else read
    if hint is Any:
        return _read_as_it_is
    if attrs.has(hint):
        return partial(_read_object, hint)
    if issubclass(hint, Enum):
        return partial(_read_member, hint)
    return partial(_read_plain, hint)


def _read_object(cls: type, value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise _WrongTypeError("an object", value)
    plan = _plans().get(cls) or _plan(cls)
    read: dict[str, Any] = {}
    for field in attrs.fields(cls):
        name = field.name
        if name in value:
            try:
                read[name] = plan[name](value[name])
            except _WrongTypeError as wrong:
                wrong.steps.append(f".{name}")
                raise
        elif field.default is attrs.NOTHING:
            raise _WrongTypeError(f"an object with {name!r}", value)
    return cls(**read)


def _read_items(read: _Read, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise _WrongTypeError("a list", value)
    items = []
    for index, item in enumerate(value):
        try:
            items.append(read(item))
        except _WrongTypeError as wrong:
            wrong.steps.append(f"[{index}]")
            raise
    return tuple(items)


def _read_optional(read: _Read, value: Any) -> Any:
    return None if value is None else read(value)


def _read_as_it_is(value: Any) -> Any:
    return value


def _read_plain(cls: type, value: Any) -> Any:
    # True is an int to Python, and no number to JSON.
    if not isinstance(value, cls) or (cls is int and isinstance(value, bool)):
        raise _WrongTypeError({str: "a string", int: "a whole number", bool: "true or false"}[cls], value)
    return value


def _read_member(cls: type[Enum], value: Any) -> Enum:
    try:
        return cls(value)
    except ValueError:
        raise _WrongTypeError(f"one of {', '.join(str(member.value) for member in cls)}", value) from None


def _read_moment(value: Any) -> dt.datetime | dt.date:
    """A day or a moment in ISO 8601; only a moment is longer than the day alone."""
    if not isinstance(value, str):
        raise _WrongTypeError("a date as a string", value)
    try:
        return dt.date.fromisoformat(value) if len(value) <= _DAY_CHARACTERS else dt.datetime.fromisoformat(value)
    except ValueError:
        raise _WrongTypeError("a date in ISO 8601", value) from None
