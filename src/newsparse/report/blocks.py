"""The page's text with every block in the colour of its role, the account of its characters, and the legend.

In: a reading. Out: markup, and the rules of CSS that give each role its colour and its part of the bar.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from newsparse.models.article import Article
from newsparse.models.document import Document, Role
from newsparse.report.fields import FIELDS_OF_BLOCKS
from newsparse.report.markup import Markup, join, tag
from newsparse.report.palette import LOOKS, Group, ink_on
from newsparse.report.reading import Reading
from newsparse.report.units import Units

_SMALL: Final = 0.02
"""The part of the bar under which a name does not fit into it."""


def blocks(reading: Reading, units: Units) -> Markup:
    """Every block of the document, in the order of print."""
    readers = _readers(reading)
    return join(
        tag(
            "div",
            {"class": f"block r-{block.role.value}", "data-role": block.role.value, "data-start": units.at(block.start)},
            tag("p", {"class": "role"}, block.role.value),
            tag("div", {"class": "text", "dir": "auto"}, block.text),
            tag("div", {"class": "notes"}, *map(_reader, fields), tag("code", {"class": "rule"}, rule)),
        )
        for block, rule, fields in zip(reading.document.blocks, reading.rules, readers, strict=True)
    )  # fmt: skip


def _reader(field: str) -> Markup:
    return tag("button", {"type": "button", "class": "reader", "data-field": field}, field)


def _readers(reading: Reading) -> list[list[str]]:
    """For each block the fields whose evidence begins in it."""
    starts = sorted(
        (one.start, field)
        for field in FIELDS_OF_BLOCKS
        for one in getattr(reading.article.evidence, field)
        if one.start is not None
    )
    found: list[list[str]] = []
    place = 0
    for block in reading.document.blocks:
        here: dict[str, None] = {}
        while place < len(starts) and starts[place][0] < block.end:
            here[starts[place][1]] = None
            place += 1
        found.append(list(here))
    return found


def account(document: Document) -> Markup:
    """How many characters each role has: a bar, and the legend, whose buttons let one role stand out."""
    sizes = document.account()
    total = sum(sizes.values()) or 1
    roles = [role for role in LOOKS if role.value in sizes]
    told = ", ".join(f"{role.value} {sizes[role.value] / total:.0%}" for role in roles)
    bar = [
        tag("span", {"class": f"part r-{role.value}", "title": f"{role.value}: {sizes[role.value]:,} characters"},
            role.value if sizes[role.value] > _SMALL * total * len(role.value) / 2 else "")
        for role in roles
    ]  # fmt: skip
    groups = groupby(roles, key=lambda role: LOOKS[role].group)
    legend = [_legend(group, members, sizes, total) for group, members in groups]
    return join([
        tag("div", {"class": "bar", "role": "img", "aria-label": f"Characters by role: {told}"}, *bar),
        tag("ul", {"class": "legend"}, *legend),
    ])  # fmt: skip


def _legend(group: Group, roles: Iterable[Role], sizes: dict[str, int], total: int) -> Markup:
    buttons = [
        tag("li", None, tag("button", {"type": "button", "class": f"key r-{role.value}", "data-role": role.value, "aria-pressed": "false"},
            tag("span", {"class": "swatch", "aria-hidden": "true"}), role.value, " ",
            tag("small", None, f"{sizes[role.value] / total:.1%}")))
        for role in roles
    ]  # fmt: skip
    return tag("li", None, tag("span", {"class": "group"}, group.value), tag("ul", None, *buttons))


def colours(document: Document) -> str:
    """Colour and line of each role, and how wide its part of the bar is."""
    sizes = document.account()
    rules = [
        f".r-{role.value}{{--light:{look.light};--dark:{look.dark};--on-light:{ink_on(look.light)};--on-dark:{ink_on(look.dark)}"
        f";--line:{look.line.value}}}"
        for role, look in LOOKS.items()
    ]
    rules += [f".bar .r-{role.value}{{flex-grow:{sizes[role.value]}}}" for role in LOOKS if role.value in sizes]
    return "\n".join(rules)


def facts(article: Article, document: Document) -> str:
    """What is known of the page, on one line."""
    size = sum(document.account().values())
    known = [article.kind.value, article.site_name, article.language, article.url or article.canonical_url]
    return " · ".join([*filter(None, known), f"{len(document.blocks):,} blocks", f"{size:,} characters"])
