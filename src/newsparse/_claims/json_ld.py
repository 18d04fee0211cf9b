"""JSON-LD scripts to things: parsed, mended where that can be done, and found.

In: the characters of the scripts. Out: `Things`, every top-level thing of the page in the order of print, with an index
of their `@id`s. A script is measured before it is parsed (length, depth, digits), mended only when it does not parse,
and passed over when mending fails. Nothing here recurses, and a reference is followed once, so a ring of references is
no loop. What the properties mean is read in thing.py.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from newsparse._claims.mending import mend
from newsparse._claims.shapes import Thing, types
from newsparse.models.evidence import Problem, ProblemCode
from newsparse.models.limits import Limits

_DEFAULT: Final = Limits()
_LONGEST_NUMBER: Final = 20
"""Digits of a number: milliseconds since 1970 have 13. Python refuses 4,300."""
_BRACKETS: Final = b"[]{}"
_NOT_BRACKETS: Final = bytes(sorted(set(range(256)) - set(_BRACKETS)))
_NESTING: Final = re.compile(r'"(?:[^"\\]|\\.)*+"?|([\[{])|([\]}])', re.DOTALL)
_HALF: Final = re.compile(
    r"\\\\|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
"""An escape of half a character that stands alone, and what is none: an escaped backslash, two halves."""
_HOLDING: Final = ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "breadcrumb")
"""Properties whose things say as much of the page as the one that holds them; the parts of a list are other pages."""


class Things:
    """The things that a page's scripts state."""

    __slots__ = ("_by_id", "_most", "all", "is_cut", "kinds")

    def __init__(self, limits: Limits = _DEFAULT) -> None:
        self.all: list[Thing] = []
        """In the order of print, those before what they hold."""
        self.kinds: list[list[str]] = []
        """The types of each, without the vocabulary's prefix."""
        self.is_cut = False
        """Whether there were more than the limit allows."""
        self._most = limits.statements
        self._by_id: dict[str, Thing] = {}

    def resolve(self, value: Any) -> Any:
        """What a reference names; anything else, and a reference to nothing, as it is."""
        if type(value) is dict and len(value) <= 2 and type(name := value.get("@id")) is str:
            return self._by_id.get(name, value)
        return value

    def add(self, value: Any) -> None:
        """A script's value: a thing, or lists and graphs of things."""
        waiting = [value]
        while waiting and len(self.all) < self._most:
            value = waiting.pop()
            if type(value) is list:
                self.is_cut = self.is_cut or len(value) > self._most
                waiting.extend(reversed(value[: self._most]))
            elif type(value) is dict:
                self._thing(value)
                waiting.extend(
                    value[key] for key in reversed(_HOLDING) if key in value and type(value[key]) in (dict, list)
                )
        self.is_cut = self.is_cut or bool(waiting)

    def _thing(self, thing: Thing) -> None:
        name = thing.get("@id")
        if type(name) is str and len(thing) > len(self._by_id.get(name, ())):
            # Of things of one name the fullest is meant; the others are references.
            self._by_id[name] = thing
        if "@type" in thing:
            self.all.append(thing)
            self.kinds.append(types(thing))

    def with_kinds(self) -> Iterator[tuple[Thing, list[str]]]:
        """Every thing and its types."""
        return zip(self.all, self.kinds, strict=True)


def read_things(scripts: list[str], limits: Limits, problems: list[Problem]) -> Things:
    """The things of all JSON-LD scripts; what was odd about them is added to `problems`."""
    things = Things(limits)
    for number, script in enumerate(scripts, start=1):
        where = f"JSON-LD script {number}"
        if not script or script.isspace():
            continue
        fault = _fault(script, limits)
        if fault:
            problems.append(Problem(ProblemCode.BAD_JSON_LD, f"the script {fault}; it was passed over", where))
            continue
        script = _HALF.sub(_whole, script) if "\\ud" in script or "\\uD" in script else script  # noqa: PLW2901
        try:
            value = _DECODER.decode(script)
        except (ValueError, RecursionError):
            value = _mended(script)
            if value is None:
                message = "the script is no JSON and could not be mended; it was passed over"
                problems.append(Problem(ProblemCode.BAD_JSON_LD, message, where))
                continue
            message = "the script is no JSON as it stands; it was mended"
            problems.append(Problem(ProblemCode.REPAIRED_JSON_LD, message, where))
        things.add(value)
    if things.is_cut:
        message = "JSON-LD states more things than the limit allows; the rest is not read"
        problems.append(Problem(ProblemCode.TOO_MANY_STATEMENTS, message, "JSON-LD"))
    return things


def _fault(script: str, limits: Limits) -> str:
    """Why a script is not to be parsed, empty where it is."""
    if len(script) > limits.json_ld_bytes:
        return "is longer than the limit"
    if _is_deep(script, limits.json_ld_depth):
        return "is nested deeper than the limit"
    return ""


def _is_deep(script: str, depth: int) -> bool:
    """Whether more brackets are open at once than `depth`, found without parsing."""
    if script.count("{") + script.count("[") <= depth:
        return False
    # Pairs of brackets are taken out from the inside; each round takes out at least one level and at most two. Text
    # in strings seldom has brackets that do not pair, so the exact count below is seldom needed.
    brackets = script.encode("utf-8", "replace").translate(None, _NOT_BRACKETS)
    for _ in range(depth // 2):
        brackets = brackets.replace(b"{}", b"").replace(b"[]", b"")
        if not brackets:
            return False
    opened = 0
    for match in _NESTING.finditer(script):
        if match[1]:
            opened += 1
            if opened > depth:
                return True
        elif match[2]:
            opened -= 1
    return False


def _mended(script: str) -> Any:
    for text in mend(script):
        try:
            value, _ = _LENIENT.raw_decode(text)
        except (ValueError, RecursionError):
            continue
        if value and type(value) in {dict, list}:
            return value
    return None


def _whole(escape: re.Match[str]) -> str:
    return "\\ufffd" if escape[1] else escape[0]


def _number(digits: str) -> int | None:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else None


def _no_number(_: str) -> None:
    """NaN and the infinities are no JSON, and would be none again on the way out."""


_DECODER: Final = json.JSONDecoder(parse_int=_number, parse_constant=_no_number)
_LENIENT: Final = json.JSONDecoder(parse_int=_number, parse_constant=_no_number, strict=False)
