r"""An article as Markdown: CommonMark, with tables as GitHub writes them.

In: an `Article`. Out: a string: the headline, the standfirst, the bylines, the pictures, the story, the entries of a live blog, the
notices. Strategy: one block of Markdown for each block of the article, and in its text a backslash before whatever a parser
could take for markup, so that it reads the same text again. Line breaks inside a block stay line breaks; blank lines in it, and
blanks at the ends of its lines, do not. Code stands in a fence that is longer than any in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from newsparse.formats import parts
from newsparse.models.article import Article, BodyBlock, BodyKind, Entry, Image

_ENTITY: Final = r"&(?=#?[A-Za-z0-9]+;)"
_SPECIAL: Final = re.compile(rf"[\\`*_\[\]<~|]|{_ENTITY}")
"""What opens or closes something anywhere in a line."""
_SPECIAL_IN_HEADING: Final = re.compile(rf"#|{_SPECIAL.pattern}")
"""A heading may close with a row of "#"; nothing can open at its beginning."""
_SPECIAL_IN_ADDRESS: Final = re.compile(_ENTITY)
_OPENING: Final = re.compile(r"[#>+=:\-]|\d{1,9}(?=[.)](?:\s|$))", re.ASCII)
"""What opens something at the beginning of a line; behind a number the mark is what needs the backslash."""
_TICKS: Final = re.compile("`+")
_DEEPEST: Final = 6


def to_markdown(article: Article) -> str:
    r"""The article as Markdown, closed by a line break; an empty string where there is nothing to write.

    >>> print(to_markdown(Article(headline="Toll: 5*", body=(BodyBlock(BodyKind.LIST_ITEM, "cars"),))))
    # Toll: 5\*
    <BLANKLINE>
    - cars
    <BLANKLINE>
    """
    blocks = [
        _heading(article.headline, 1),
        _paragraph(article.description),
        *(_paragraph(parts.printed_byline(byline)) for byline in article.bylines),
        *(block for image in article.images for block in _picture(image)),
        *_story(article.body),
        *(block for entry in article.entries for block in _entry(entry)),
        *(_paragraph(notice.text) for notice in article.notices),
    ]
    written = "\n\n".join(block for block in blocks if block)
    return f"{written}\n" if written else ""


def escape(text: str) -> str:
    r"""A line of text with a backslash before whatever a parser of Markdown could take for markup.

    >>> print(escape("1. #hash *star* <b> AT&T &amp; co"))
    1\. #hash \*star\* \<b> AT&T \&amp; co
    """
    escaped = _SPECIAL.sub(r"\\\g<0>", text)
    opening = _OPENING.match(escaped)
    if opening is None:
        return escaped
    number = opening[0] if opening[0].isdigit() else ""
    return f"{number}\\{escaped[len(number) :]}"


def _lines(text: str | None) -> list[str]:
    """The lines of a block, escaped, without the empty ones."""
    return [escape(line) for part in parts.clean(text).split("\n") if (line := part.strip())]


def _paragraph(text: str | None) -> str:
    return "\\\n".join(_lines(text))


def _heading(text: str | None, level: int) -> str:
    words = _SPECIAL_IN_HEADING.sub(r"\\\g<0>", parts.line(text) or "")
    return f"{'#' * level} {words}" if words else ""


def _picture(image: Image) -> list[str]:
    """The picture, and what is printed beside it."""
    url = parts.uri(image.url)
    if url is None:
        return []
    target = _SPECIAL_IN_ADDRESS.sub(r"\\\g<0>", url).replace("(", "%28").replace(")", "%29")
    beside = parts.lines((image.caption, image.credit))
    return [f"![{escape(parts.line(image.alt) or '')}]({target})", _paragraph(" ".join(beside))]


def _entry(entry: Entry) -> list[str]:
    when = (parts.moment(entry.date_published) or "").replace("T", " ")
    return [_heading(entry.headline, 2), _paragraph(when), *_story(entry.body)]


def _story(body: Iterable[BodyBlock]) -> list[str]:
    """A block of Markdown for each block of running text; list items that follow one another are one list."""
    written: list[str] = []
    was_item = False
    for block in parts.running(body):
        text = _WRITERS[block.kind](block)
        is_item = block.kind is BodyKind.LIST_ITEM
        if is_item and was_item:
            written[-1] += f"\n{text}"
        else:
            written.append(text)
        was_item = is_item
    return written


def _body_heading(block: BodyBlock) -> str:
    return _heading(block.text, min(max(block.level or 2, 2), _DEEPEST))


def _quote(block: BodyBlock) -> str:
    return "> " + "\\\n> ".join(_lines(block.text))


def _item(block: BodyBlock) -> str:
    return "- " + "\\\n  ".join(_lines(block.text))


def _code(block: BodyBlock) -> str:
    text = parts.plain(block.text).strip("\n")
    longest = max(map(len, _TICKS.findall(text)), default=0)
    fence = "`" * max(longest + 1, 3)
    return f"{fence}\n{text}\n{fence}"


def _table(block: BodyBlock) -> str:
    """The first row is the head, since a table of Markdown has one."""
    rows = [[escape(cell) for cell in row] for row in parts.rows(block.text)]
    rows.insert(1, ["---"] * len(rows[0]))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


_WRITERS: Final[dict[BodyKind, Callable[[BodyBlock], str]]] = {
    BodyKind.PARAGRAPH: lambda block: _paragraph(block.text),
    BodyKind.HEADING: _body_heading,
    BodyKind.QUOTE: _quote,
    BodyKind.LIST_ITEM: _item,
    BodyKind.TABLE: _table,
    BodyKind.CODE: _code,
}
"""One for each kind of running text."""
