"""Values of any shape to what was meant: JSON-LD allows a text where a thing is meant, and lists everywhere.

In: a value out of JSON, of any type. Out: strings, things, booleans. Everything is a loop over a bounded stack; what
fits nowhere is passed over. Nothing here knows a field.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse._claims.json_ld import Things
from newsparse._claims.shapes import MOST, flat

_NAMING: Final = ("name", "@value", "text", "headline", "value")


def texts(value: Any, things: Things, most: int = MOST) -> list[str]:
    """Every text of a value: strings, and the names of things."""
    if type(value) is str:
        return [value]
    found: list[str] = []
    for item in flat(value, most):
        if type(item) is str:
            found.append(item)
        elif type(item) is dict:
            found.extend(names(things.resolve(item)))
    return found


def names(thing: Any) -> list[str]:
    """The names of a thing."""
    if type(thing) is str:
        return [thing]
    if type(thing) is not dict:
        return []
    for key in _NAMING:
        value = thing.get(key)
        if type(value) is str:
            return [value] if value else []
        if type(value) is list:
            return [item for item in flat(value) if type(item) is str]
        if type(value) is dict and type(inner := value.get("@value")) is str:
            return [inner]
    return []


def first_text(value: Any, things: Things) -> str:
    """The first text of a value that is not blank, empty where there is none."""
    if type(value) is str:
        return value
    for text in texts(value, things):
        if text and not text.isspace():
            return text
    return ""


def addresses(value: Any, things: Things) -> list[str]:
    """The addresses of a value: strings, and the `url`, `contentUrl` or `@id` of things."""
    found: list[str] = []
    for item in flat(value):
        if type(item) is str:
            found.append(item)
        elif type(item) is dict:
            thing = things.resolve(item)
            for key in ("url", "contentUrl", "@id"):
                inner = next((text for text in flat(thing.get(key)) if type(text) is str), None)
                if inner:
                    found.append(inner)
                    break
    return found


def truth(value: Any) -> bool | None:
    """Yes or no, as a boolean, a word or a number."""
    for item in flat(value):
        if type(item) is bool:
            return item
        if type(item) is str:
            word = item.strip().lower().rpartition("/")[2]
            if word in ("true", "yes", "1"):
                return True
            if word in ("false", "no", "0"):
                return False
        elif item in (0, 1):
            return bool(item)
    return None
