"""HTML that is safe by the way it is made.

In: texts of a page, and names of elements. Out: `Markup`. A text becomes markup by being escaped, and there is no other way: what is not
`Markup` is escaped by whatever it is handed to. Characters that HTML would drop or exchange are replaced by one of equal length, so
that places in a text stay what they are.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping
from typing import Final

_LOST: Final = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd") | {13: "&#13;"}
"""Nulls and lone surrogates, which no document can hold; a carriage return would become a line break."""
_VOID: Final = frozenset({"meta"})


class Markup(str):
    """Characters that are HTML already."""

    __slots__ = ()


def escape(text: str) -> Markup:
    """Text as HTML that shows it.

    >>> escape("<b> & \\"c\\"")
    '&lt;b&gt; &amp; &quot;c&quot;'
    """
    return Markup(html.escape(text).translate(_LOST))


def join(parts: Iterable[str]) -> Markup:
    """Parts as one; what is no markup is escaped."""
    return Markup("".join(part if isinstance(part, Markup) else escape(part) for part in parts))


def tag(name: str, attributes: Mapping[str, str | int | bool | None] | None = None, *parts: str) -> Markup:
    """An element. An attribute that is `None` or `False` is left out, one that is `True` has no value.

    >>> tag("p", {"class": "a", "hidden": True, "id": None}, "1 < 2", tag("b", None, "!"))
    '<p class="a" hidden>1 &lt; 2<b>!</b></p>'
    """
    written = "".join(_attribute(key, value) for key, value in (attributes or {}).items())
    opening = f"<{name}{written}>"
    return Markup(opening if name in _VOID else f"{opening}{join(parts)}</{name}>")


def _attribute(name: str, value: str | int | bool | None) -> str:  # noqa: FBT001 - an attribute of HTML may be one
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(str(value))}"'
