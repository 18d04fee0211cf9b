"""How each value of the models stands in a column.

In: an annotation of a public value. Out: its Arrow type, and the function that makes the plain value that Arrow takes.
Strategy: the classes' own fields and annotations say both, as they do for `Article.to_dict`, so that a new field needs nothing
here. Which columns a table has does not belong here.
"""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Callable
from enum import Enum
from typing import Any, Final

import attrs
import pyarrow as pa

MOMENT: Final = pa.struct(
    [
        pa.field("iso", pa.string()),
        pa.field("instant", pa.timestamp("us", tz="UTC")),
        pa.field("offset", pa.int32()),
    ]
)
"""A day or a moment: `iso` as the page has it, `instant` in UTC and `offset` in minutes east of it where it has an offset."""

_PLAIN: Final[dict[Any, pa.DataType]] = {str: pa.string(), int: pa.int32(), bool: pa.bool_()}


@attrs.frozen
class Shape:
    """A type, and how its values are written."""

    type: pa.DataType
    write: Callable[[Any], Any] | None
    """From the model's value to the one that Arrow takes, `None` where they are the same; never called with `None`."""


def shape_of(hint: Any) -> Shape:
    """The shape that an annotation asks for.

    >>> shape_of(tuple[str, ...]).type
    ListType(list<item: string>)
    """
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        some = [choice for choice in typing.get_args(hint) if choice is not types.NoneType]
        return Shape(MOMENT, moment) if set(some) == {dt.datetime, dt.date} else shape_of(some[0])
    if typing.get_origin(hint) is tuple:
        return _list_of(shape_of(typing.get_args(hint)[0]))
    if attrs.has(hint):
        return struct_of(hint)
    if issubclass(hint, Enum):
        # An enum of strings is a string already; `str` alone would hand Arrow its name.
        return Shape(pa.string(), _member)
    return Shape(_PLAIN[hint], None)


def struct_of(cls: Any, *, without: frozenset[str] = frozenset()) -> Shape:
    """A struct with the fields of a class."""
    hints = typing.get_type_hints(cls)
    shapes = {field.name: shape_of(hints[field.name]) for field in attrs.fields(cls) if field.name not in without}
    writes = tuple((name, shape.write) for name, shape in shapes.items())

    def write(value: Any) -> tuple[Any, ...]:
        # A tuple: Arrow takes it for a struct, and takes it faster than a dict.
        return tuple(
            [
                item if (item := getattr(value, name)) is None or write_field is None else write_field(item)
                for name, write_field in writes
            ]
        )

    return Shape(pa.struct([pa.field(name, shape.type) for name, shape in shapes.items()]), write)


def moment(value: dt.date) -> tuple[str, dt.datetime | None, int | None]:
    """A day or a moment as `MOMENT` has it.

    >>> moment(dt.date(2023, 8, 7))
    ('2023-08-07', None, None)
    """
    offset = value.utcoffset() if isinstance(value, dt.datetime) else None
    if offset is None:
        return value.isoformat(), None, None
    return value.isoformat(), _instant(value), round(offset.total_seconds() / 60)


def _instant(value: dt.date) -> dt.datetime | None:
    assert isinstance(value, dt.datetime)
    try:
        return value.astimezone(dt.UTC)
    except OverflowError:  # an hour before the year 1
        return None


def _list_of(item: Shape) -> Shape:
    write = item.write
    if write is None:
        return Shape(pa.list_(item.type), list)
    return Shape(pa.list_(item.type), lambda values: [write(value) for value in values])


def _member(value: Enum) -> Any:
    return value.value
