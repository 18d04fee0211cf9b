"""A BreadcrumbList to the names of its steps.

In: the thing. Out: names, outermost first; the step to the front page stays, since pages print it. A last step that is
the story itself is told by the headline, where claims are joined. Links are not kept.
"""

from __future__ import annotations

from typing import Any

from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import Ledger
from newsparse._claims.shapes import Thing, flat
from newsparse._claims.values import first_text

_MOST = 12
"""Steps of a trail."""


def read_crumbs(thing: Thing, things: Things, ledger: Ledger) -> tuple[str, ...]:
    """The names of the steps, in the order of their positions where they state them all."""
    steps: list[tuple[int | None, str]] = []
    for item in flat(thing.get("itemListElement")):
        step = things.resolve(item)
        if type(step) is not dict:
            continue
        name = ledger.plain(first_text(step.get("name"), things) or _target(step.get("item"), things), "breadcrumbs")
        if name:
            steps.append((_position(step.get("position")), name))
        if len(steps) >= _MOST:
            break
    positions = [position for position, _ in steps if position is not None]
    if len(set(positions)) == len(steps):
        steps.sort(key=lambda step: step[0] or 0)
    return tuple(name for _, name in steps)


def _target(item: Any, things: Things) -> str:
    target = things.resolve(item)
    return first_text(target.get("name"), things) if type(target) is dict else ""


def _position(value: Any) -> int | None:
    if type(value) is int:
        return value
    return int(value) if type(value) is str and value.isascii() and value.isdigit() and len(value) < 5 else None
