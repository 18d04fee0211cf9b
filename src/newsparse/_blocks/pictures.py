"""Which address of an image element is the picture.

In: the attributes of an `img` (and of the `source`s before it). Out: the address with the best resolution, as written.
Lazy loading puts a placeholder into `src` and the picture into a data attribute, so the data attributes go first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

_LAZY: Final = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-url")
_SETS: Final = ("srcset", "data-srcset", "data-lazy-srcset")
_LONGEST_SET: Final = 8_000


def best_of_set(srcset: str) -> str:
    """The address with the largest width or density of a `srcset`, empty where it has none."""
    best, chosen = -1.0, ""
    for address, size in _candidates(srcset[:_LONGEST_SET]):
        if address and size > best:
            best, chosen = size, address
    return chosen


def _candidates(srcset: str) -> Iterator[tuple[str, float]]:
    """Addresses with their sizes. Addresses may hold commas; a comma parts after a descriptor or before a blank."""
    address, size = "", 0.0
    for token in srcset.split():
        begins = token
        if address:
            descriptor, comma, begins = token.partition(",")
            size = max(size, _size(descriptor))
            if not comma:
                continue
            yield address, size
        address, size = begins.rstrip(","), 0.0
        if address != begins:
            yield address, size
            address = ""
    yield address, size


def _size(descriptor: str) -> float:
    """Pixels of "640w"; a density counts as if it were of a thousand pixels."""
    number, unit = descriptor[:-1], descriptor[-1:]
    if unit not in {"w", "x"} or not number.replace(".", "", 1).isdecimal():
        return 0.0
    return float(number) * (1000 if unit == "x" else 1)


def picture_address(attributes: Mapping[str, str], sources: str) -> str:
    """The picture's address; `sources` is the best of the `source` elements before it."""
    for name in _SETS:
        srcset = attributes.get(name)
        if srcset and (address := best_of_set(srcset)) and not address.startswith("data:"):
            return address
    for name in _LAZY:
        address = attributes.get(name) or ""
        if address and not address.startswith("data:"):
            return address
    address = attributes.get("src") or ""
    if address and not address.startswith("data:"):
        return address
    return sources or _named(attributes) or address


def _named(attributes: Mapping[str, str]) -> str:
    """The address in a data attribute of the site's own naming: "data-src-big", "data-lg-src"."""
    for name, value in attributes.items():
        if name.startswith("data-") and "src" in name and value.startswith(("http", "/")):
            return best_of_set(value) or value if " " in value else value
    return ""


def pixels(number: str | None) -> int:
    """A width or height attribute as a number, 0 where it is none."""
    digits = (number or "").removesuffix("px").strip()
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 6 else 0
