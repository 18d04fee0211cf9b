"""The updates of a LiveBlogPosting to entries.

In: the value of `liveBlogUpdate`. Out: `Entry` values in the order of print, with headline, date, authors and the lines
of their text as paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import Ledger
from newsparse._claims.people import read_byline
from newsparse._claims.plain import plain_lines
from newsparse._claims.shapes import flat
from newsparse._claims.values import first_text, texts
from newsparse.models.article import BodyBlock, BodyKind, Entry


def read_entries(value: Any, things: Things, ledger: Ledger) -> Iterator[Entry]:
    """The entries that say something."""
    for item in flat(value):
        thing = things.resolve(item)
        if type(thing) is not dict:
            continue
        headline = ledger.plain(first_text(thing.get("headline") or thing.get("name"), things), "entries") or None
        date = first_text(thing.get("datePublished"), things)
        byline = read_byline(thing.get("author"), things, ledger)
        lines = plain_lines("\n".join(texts(thing.get("articleBody"), things))).split("\n")
        body = tuple(BodyBlock(BodyKind.PARAGRAPH, line) for line in lines if line)
        if headline or body:
            moment = ledger.moment(date, "entries") if date else None
            yield Entry(headline, moment, (byline,) if byline else (), body)
