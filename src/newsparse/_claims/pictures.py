"""Stated pictures to images.

In: the value of an `image` property: addresses, ImageObjects, lists of them. Out: `Image` values, each address once.
Who is named in a credit is read by the field.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import Ledger
from newsparse._claims.shapes import Thing, flat
from newsparse._claims.values import addresses, first_text
from newsparse.models.article import Image

_MOST = 50


def read_pictures(value: Any, things: Things, ledger: Ledger) -> Iterator[Image]:
    """The images, in the order of print."""
    seen: set[str] = set()
    for item in flat(value):
        thing = things.resolve(item)
        for address in addresses(thing, things)[:1]:
            if " " in address.strip() or address.startswith("data:"):
                # A caption in place of an address; a picture that is to be loaded later.
                continue
            url = ledger.address(address, "images")
            if url is not None and url not in seen:
                seen.add(url)
                yield _image(url, thing, things, ledger) if type(thing) is dict else Image(url)
        if len(seen) >= _MOST:
            return


def _image(url: str, thing: Thing, things: Things, ledger: Ledger) -> Image:
    def text(*keys: str) -> str | None:
        for key in keys:
            if found := ledger.plain(first_text(thing.get(key), things), "images"):
                return found
        return None

    credit = text("creditText", "copyrightNotice", "creator", "author", "copyrightHolder")
    return Image(url, text("caption", "description"), credit, alt=text("alternateName"))
