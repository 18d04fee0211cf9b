"""The two shapes that JSON-LD gives everything: a value or a list of values, a type or a list of types.

In: values out of JSON, of any type. Out: the values one by one, the types' names. Everything is a loop over a bounded
stack. Nothing here knows a property.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

Thing = dict[str, Any]

MOST: Final = 300
"""Values of one property."""


def flat(value: Any, most: int = MOST) -> Iterator[Any]:
    """Strings, numbers, booleans and things of a value, lists in lists taken apart."""
    if type(value) is not list:
        if value is not None:
            yield value
        return
    waiting = [iter(value)]
    left = most
    while waiting and left:
        item = next(waiting[-1], waiting)
        left -= 1
        if item is waiting:
            waiting.pop()
        elif type(item) is list:
            waiting.append(iter(item))
        elif item is not None:
            yield item


def types(thing: Thing) -> list[str]:
    """The types of a thing, without the vocabulary's prefix."""
    kind = thing.get("@type")
    if type(kind) is str:
        return [_bare(kind)]
    return [_bare(item) for item in flat(kind) if type(item) is str]


def _bare(kind: str) -> str:
    if "/" in kind or ":" in kind or "#" in kind:
        kind = kind.replace("#", "/").replace(":", "/").rpartition("/")[2]
    return kind
