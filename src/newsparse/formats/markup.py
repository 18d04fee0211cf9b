"""A story as HTML, for formats that carry a body with markup.

In: blocks of running text. Out: the inside of an element: paragraphs, headings, quotes, lists, tables, code; every character
of the text is escaped, and there is no attribute. No pictures, no links, nothing of the page's own markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from itertools import groupby
from typing import Final

from newsparse.formats import parts
from newsparse.models.article import BodyBlock, BodyKind


def to_markup(blocks: Iterable[BodyBlock]) -> str:
    """The blocks as HTML; list items that follow one another are one list.

    >>> to_markup([BodyBlock(BodyKind.HEADING, "Toll & time", 3), BodyBlock(BodyKind.LIST_ITEM, "cars")])
    '<h3>Toll &amp; time</h3>\\n<ul><li>cars</li></ul>'
    """
    written = []
    for kind, group in groupby(blocks, key=lambda block: block.kind):
        items = [_WRITERS[kind](block) for block in group]
        written.append(f"<ul>{''.join(items)}</ul>" if kind is BodyKind.LIST_ITEM else "\n".join(items))
    return "\n".join(written)


def _text(block: BodyBlock) -> str:
    return escape(parts.clean(block.text), quote=False)


def _flowing(block: BodyBlock) -> str:
    return _text(block).replace("\n", "<br>")


def _heading(block: BodyBlock) -> str:
    level = min(max(block.level or 2, 2), 6)
    return f"<h{level}>{_flowing(block)}</h{level}>"


def _table(block: BodyBlock) -> str:
    rows = ["".join(f"<td>{escape(cell, quote=False)}</td>" for cell in row) for row in parts.rows(block.text)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


_WRITERS: Final[dict[BodyKind, Callable[[BodyBlock], str]]] = {
    BodyKind.PARAGRAPH: lambda block: f"<p>{_flowing(block)}</p>",
    BodyKind.HEADING: _heading,
    BodyKind.QUOTE: lambda block: f"<blockquote><p>{_flowing(block)}</p></blockquote>",
    BodyKind.LIST_ITEM: lambda block: f"<li>{_flowing(block)}</li>",
    BodyKind.TABLE: _table,
    BodyKind.CODE: lambda block: f"<pre><code>{_text(block)}\n</code></pre>",
}
"""One for each kind of running text."""
