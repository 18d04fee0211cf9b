"""Microdata and RDFa to things of the same form as those of JSON-LD.

In: `Head.items`, elements with their properties and types in the order of print. Out: `Things`. A property belongs to
the nearest element around it that is a thing. Properties that stand in no article ("loose") make one thing together,
since many templates name properties and forget the thing. What the properties mean is read in thing.py.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse._blocks.page import Item
from newsparse._claims.json_ld import Things
from newsparse._claims.shapes import Thing

_RDFA: Final = {
    "content:encoded": "articleBody",
    "dc:creator": "author",
    "dc:created": "dateCreated",
    "dc:date": "datePublished",
    "dc:issued": "datePublished",
    "dc:modified": "dateModified",
    "dc:title": "headline",
    "dcterms:created": "dateCreated",
    "dcterms:creator": "author",
    "dcterms:date": "datePublished",
    "dcterms:issued": "datePublished",
    "dcterms:modified": "dateModified",
    "dcterms:title": "headline",
}
_VOCABULARY: Final = ("schema", "rnews", "s")
"""Prefixes whose properties have schema.org's names."""
_LOOSE: Final = frozenset(
    "headline alternativeHeadline datePublished dateModified dateCreated author articleBody articleSection".split()
)
_UNTYPED: Final = frozenset({"author", "creator", "publisher", "image", "copyrightHolder"})
"""Properties that are things even where the template forgets to say so."""
_PAGES: Final = frozenset({"WebPage", "ItemPage", "WebSite", "WPHeader", "WPSideBar", "Blog", "Document", "Item"})
"""Things whose properties may be those of the story in them."""


def read_items(items: list[Item]) -> tuple[Things, Thing | None]:
    """The things that are printed, and the loose properties as one."""
    things = Things()
    loose: Thing = {}
    by_index: dict[int, Thing] = {}
    for index, item in enumerate(items):
        holder = _holder(items, item.parent, by_index)
        thing: Thing | None = None
        if item.type:
            kinds = [_bare(kind) for kind in item.type.split()]
            thing = {"@type": kinds}
            things.all.append(thing)
            things.kinds.append(kinds)
        elif item.names in _UNTYPED and not item.value:
            thing = {}
        if thing is not None:
            by_index[index] = thing
            if item.value:
                thing["@value"] = item.value
        for name in item.names.split():
            known = _property(name)
            if known is None:
                continue
            value: Any = thing if thing is not None else item.value
            if holder is not None:
                holder.setdefault(known, []).append(value)
            if known in _LOOSE and (holder is None or _PAGES.intersection(holder.get("@type", ()))):
                loose.setdefault(known, []).append(value)
    return things, loose or None


def _holder(items: list[Item], parent: int, by_index: dict[int, Thing]) -> Thing | None:
    """The nearest thing around; elements nest at most eight deep."""
    while parent >= 0:
        thing = by_index.get(parent)
        if thing is not None:
            return thing
        parent = items[parent].parent
    return None


def _property(name: str) -> str | None:
    if ":" not in name:
        return name
    known = _RDFA.get(name.lower())
    if known is not None:
        return known
    prefix, _, rest = name.rpartition(":")
    if rest.startswith("//schema.org/"):
        return rest.rpartition("/")[2]
    return rest if prefix.lower() in _VOCABULARY else None


def _bare(kind: str) -> str:
    return kind.replace("#", "/").replace(":", "/").rstrip("/").rpartition("/")[2]
