"""What is lost of a page: at a limit, or because the page ends in the middle of something.

In: a page's bytes, and the events that the parser made of them. Out: the problem, if there is one. The parser tells of nothing that is not
closed: what stands in half a tag, in a comment or in a script that does not end is gone. Only the page's end is looked
at, and its last comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse._blocks.events import Events
from newsparse.models.evidence import Problem, ProblemCode

_KEPT: Final = "the text is kept, its structure is not"
CUTS: Final = {
    ProblemCode.TRUNCATED_DEPTH: f"elements are nested deeper than they are told apart; {_KEPT}",
    ProblemCode.TOO_MANY_BLOCKS: f"there are more blocks than the limit allows; {_KEPT}",
    ProblemCode.TOO_MANY_LINKS: "there are more links than the limit allows; the text of the others is kept",
    ProblemCode.TOO_MANY_IMAGES: "there are more images than the limit allows; the others were passed over",
    ProblemCode.TOO_MANY_ATTRIBUTES: "an element has more attributes than the limit allows; none of it was read",
    ProblemCode.TOO_MANY_STATEMENTS: "the page states more than the limit allows; the rest was not read",
}
"""What a limit cuts, for a person."""
_HALF_TAG: Final = re.compile(rb"<[A-Za-z/!?]")
_RAW: Final = frozenset({"script", "style", "textarea", "title"})
"""Elements in which nothing is markup but their own end."""
_WRITTEN: Final = 10
"""Bytes of a character, at the most that a page needs for one: `&#128073;`."""
_NEAR: Final = 200
_TRIES: Final = 40
"""Exclamation marks among which the last comment's is looked for; scripts hold many."""


def end_problems(html: bytes, events: Events, last: str) -> Iterator[Problem]:
    """What is odd about the page's end; `last` is its last block element."""
    if last == "plaintext":
        yield Problem(ProblemCode.TREATED_AS_TEXT, "a plaintext element ends the markup; the rest was read as text")
    elif ends_open(html, events):
        message = "the page ends inside a tag, a comment, a script or a title; what stands in it was not read"
        yield Problem(ProblemCode.TRUNCATED_INPUT, message)


def ends_open(html: bytes, events: Events) -> bool:
    """Whether the page ends inside a tag, a comment, a script, a style, a text area or its title.

    >>> from newsparse._blocks.events import events_of
    >>> [ends_open(html, events_of(html)) for html in (b"<p>Rain.<!-- more", b"<p>Rain.<b clas", b"<p>Rain.</p>")]
    [True, True, False]
    """
    if _HALF_TAG.search(html, html.rfind(b">") + 1):
        return True
    comment = _last_comment(html)
    if comment >= 0 and html.find(b"-->", comment + 2) < 0:
        return True
    tag, size = _last_text(events)
    if tag not in _RAW:
        return False
    end, near = b"</" + tag.encode(), len(html) - _WRITTEN * size - _NEAR
    # The end tag of nearly every page's last script stands near the page's end, in lower case.
    return end not in html[-_NEAR:] and end not in html[max(0, near) :].lower()


def _last_comment(html: bytes) -> int:
    """Where the page's last comment begins, -1 where there is none. One byte is looked for much faster than four."""
    end = len(html)
    for _ in range(_TRIES):
        end = html.rfind(b"!", 0, end)
        if end < 0 or html.startswith(b"<!--", end - 1):
            return end - 1 if end > 0 else -1
    return html.rfind(b"<!--", 0, end)


def _last_text(events: Events) -> tuple[str, int]:
    """The element in which the page's last characters stand, and how many they are."""
    stream, size = events.stream, 0
    place = len(stream) - 1
    while place >= 0 and stream[place] is None:
        place -= 1
    while place >= 0:
        event = stream[place]
        if not isinstance(event, str):
            # No element starts after this one.
            return (events.tags[-1], size) if event is not None else ("", 0)
        size += len(event)
        place -= 1
    return "", 0
