"""A text again and again in every shape of a page, and how the time of its parse grows.

In: a text of one of the library's tables. Out: whether four times as many of it take far more than four times as long.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from html import escape
from typing import Final

import newsparse

MANY: Final = 400
"""How often a text stands on a page."""
NOTHING: Final = 0.03
"""Seconds that so many texts may take without being looked at again; most take three milliseconds."""
ALLOWED: Final = 7
"""Four times the input may take this many times as long: linear work takes four, quadratic sixteen."""
TRIES: Final = 3
_OPENING: Final = "<title>Bridge opens</title><article><h1>Bridge opens</h1><p>"


def _many(before: str, between: str) -> Callable[[str, int], str]:
    """Something that stands before all, and what is repeated, with the text in place of its braces."""
    return lambda text, times: before + between.format(escape(text)) * times


SHAPES: Final = {
    "one paragraph": _many(_OPENING, "{0} "),
    "one byline": _many(f"{_OPENING}<p class=byline>By ", "{0}, "),
    "links": _many(_OPENING, "<li><a href=/a>{0}</a>"),
    "classes": _many(_OPENING, '<div class="{0}"><p>{0}</div>'),
    "open elements": _many(_OPENING, '<div id="{0}">{0}'),
    "headings": _many(_OPENING, "<h2>{0}</h2><p>Rain fell."),
    "statements": _many(_OPENING, '<meta property="article:tag" content="{0}">'),
    "lines": _many("Bridge opens\nBy Jane Roe\n", "{0}\n"),
    "one line": _many("Bridge opens\nBy Jane Roe\n\n", "{0} "),
}


def grows(text: str, shape: str) -> bool:
    """Whether the time of a parse grows faster than the page."""
    return all(_grew(SHAPES[shape], text) for _ in range(TRIES))


def _grew(make: Callable[[str, int], str], text: str) -> bool:
    many = _seconds(make(text, MANY))
    return many > NOTHING and many > ALLOWED * _seconds(make(text, MANY // 4)) and _is_slow(make(text, 2 * MANY), many)


def _is_slow(source: str, half: float) -> bool:
    """Whether the next doubling shows the same; what happened to be measured once does not."""
    return _seconds(source) > 3 * half


def _seconds(source: str) -> float:
    began = time.process_time()
    newsparse.parse(source)
    return time.process_time() - began
