"""The words in which a file of `cases/` says what a bad input is, and which answer it is owed.

A file has a docstring with the input, the answer owed and what other libraries do (the page of the bad inputs prints it),
and `CASES`, each with a name. Inputs are functions, since some are megabytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

import newsparse

URL: Final = "https://courier.example/2024/bridge.html"
SENTENCE: Final = "The council said on Tuesday that the bridge would open in spring, and residents agreed."
STORY: Final = f"<p>{SENTENCE}</p>".encode()
NOTHING: Final = None
ANYTHING: Final = ""

Source = bytes | str


def at_the_html_door(source: Source) -> newsparse.Article:
    """As a crawler hands a page in."""
    return newsparse.parse_html(source, url=URL)


def from_the_store(source: Source) -> newsparse.Article:
    """As an archive gives an article back."""
    article: newsparse.Article = newsparse.Article.from_dict(json.loads(source))
    return article


@attrs.frozen
class Case:
    """One bad input and its answer."""

    make: Callable[[], Source]
    """Makes the input."""
    problems: tuple[str, ...] = ()
    """The codes of all problems that are told, in any order."""
    problems_before_2_14: tuple[str, ...] | None = None
    """The same with libxml2 before 2.14, where it reads on as browsers do not."""
    shows: str | None = SENTENCE
    """What the outline shows; `NOTHING` where it has to be empty, `ANYTHING` where it does not matter."""
    fields: Mapping[str, Any] = attrs.field(factory=dict)
    """Fields of the article as `to_dict` writes them; `None` and `[]` are fields that have to be absent."""
    lacks: tuple[str, ...] = ()
    """What stands in no field."""
    seconds: float = 1.0
    """How long it may take, at the best of five tries. Most take a millisecond."""
    read: Callable[[Source], newsparse.Article] = at_the_html_door
    """The way in."""


def page(body: bytes, head: bytes = b"") -> bytes:
    """A page with this in its story and in its head."""
    return (
        b"<!doctype html><html><head><title>Bridge</title>%s</head><body><article><h1>Bridge opens</h1>%s</article></body></html>"
        % (head, body)
    )


def before(body: bytes) -> Callable[[], bytes]:
    """A page with this before its story's sentence."""
    return lambda: page(body + STORY)


def head(statement: bytes) -> Callable[[], bytes]:
    """A page with this in its head."""
    return lambda: page(STORY, statement)


def json_ld(*scripts: bytes) -> Callable[[], bytes]:
    """A page with these JSON-LD scripts."""
    return head(b"".join(b'<script type="application/ld+json">%s</script>' % script for script in scripts))


def charset(name: bytes, text: bytes = b"") -> Callable[[], bytes]:
    """A page that says that it is in this encoding."""
    return lambda: page(text + STORY, b"<meta charset='%s'>" % name)
