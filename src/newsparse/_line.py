"""The line through the rooms: a source of any kind to a page, a view, an article.

In: what a door was given. Out: `View`, from which every door takes its answer. Decoding, pieces, claims, labels: one
after the other, none calling back. The doors load this module with the first page, so that importing newsparse costs
little; nothing is parsed here.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from lxml import etree

from newsparse._blocks.from_html import read_html, read_tree
from newsparse._blocks.from_text import read_text
from newsparse._blocks.page import Page
from newsparse._blocks.regions import settle_regions
from newsparse._claims.read import read_claims
from newsparse._fields.view import View
from newsparse._input.address import Base
from newsparse._input.decode import text_to_utf8, to_utf8
from newsparse._input.sniff import looks_like_html, sniff
from newsparse._labels.label import label
from newsparse._lexicon.scripts import guess_language
from newsparse.errors import InputTooLarge, WrongInputType
from newsparse.models.evidence import Problem, ProblemCode
from newsparse.models.limits import Limits

_NO_PAGE: Final = frozenset({ProblemCode.NOT_HTML, ProblemCode.COMPRESSED_INPUT})
_GUESSED: Final = 4_000
"""Characters of the page from which its language is guessed where nothing states it."""
_TOLD: Final = 80
_SAMPLE: Final = 1_500
_ENOUGH: Final = 300
"""Characters of a line of plain text that is no menu's; of such lines for a guess; and of the fewest that tell more than
the beginning of the page, which is a menu."""


def _bound(source: bytes | bytearray | memoryview | str, limits: Limits) -> None:
    if len(source) > limits.bytes:
        unit = "characters" if isinstance(source, str) else "bytes"
        raise InputTooLarge(f"{len(source)} {unit}, and the limit is {limits.bytes}")


def read_page(source: bytes | str | etree._Element | etree._ElementTree, encoding: str | None, limits: Limits) -> Page:
    """A source of any kind as a page."""
    if isinstance(source, etree._ElementTree):
        source = source.getroot()
    if isinstance(source, etree._Element):
        page = read_tree(source, limits)
        settle_regions(page)
        return page
    if not isinstance(source, bytes | bytearray | memoryview | str):
        raise WrongInputType(f"expected bytes, str or an lxml element, not {type(source).__name__}")
    _bound(source, limits)
    if isinstance(source, str):
        decoded, odd = text_to_utf8(source), None
    else:
        data = bytes(source)
        # Magic numbers are not there any more once the bytes are decoded.
        odd = sniff(data)
        decoded = to_utf8(b"" if odd else data, encoding)
    page = _page(decoded.data, odd, limits)
    _tell_empty(page, source)
    page.problems[:0] = decoded.problems
    return page


def read_flat(text: str, limits: Limits) -> Page:
    """A page that is known to be plain text."""
    if not isinstance(text, str):
        raise WrongInputType(f"expected str, not {type(text).__name__}")
    _bound(text, limits)
    decoded = text_to_utf8(text)
    page = read_text(decoded.data.decode("utf-8"), limits)
    _tell_empty(page, text)
    page.problems[:0] = decoded.problems
    return page


def _page(data: bytes, odd: Problem | None, limits: Limits) -> Page:
    """UTF-8 bytes as a page; `odd` says why there is none."""
    problem = odd or sniff(data)
    if problem is not None:
        page = Page()
        page.problems.append(problem)
    elif looks_like_html(data):
        page = read_html(data, limits)
        settle_regions(page)
    else:
        page = read_text(data.decode("utf-8"), limits)
    return page


def _tell_empty(page: Page, source: bytes | bytearray | memoryview | str) -> None:
    """That there is no text, where nothing else says why."""
    if page.pieces or any(problem.code in _NO_PAGE for problem in page.problems):
        return
    given = source if isinstance(source, str) else bytes(source)
    code = ProblemCode.NO_CONTENT if given.strip() else ProblemCode.EMPTY_INPUT
    page.problems.append(Problem(code, "there is no text on the page"))


def _sample(page: Page) -> str:
    """The text from which the language is guessed: of plain text the long lines, since menus have no function words."""
    if not page.marked_up:
        lines, size = [], 0
        for piece in page.pieces:
            length = piece.end - piece.start
            if length >= _TOLD:
                lines.append(piece.text[:_SAMPLE])
                size += length
                if size >= _SAMPLE:
                    break
        if size >= _ENOUGH:
            return "\n".join(lines)
    return page.text[:_GUESSED]


def view_of(
    page: Page, url: str | None, language: str | None, reference: dt.datetime | dt.date | None, limits: Limits
) -> View:
    """A page with its claims and its labels."""
    claims = read_claims(page.head, url, limits)
    spoken = language or page.head.language or claims.first("language") or guess_language(_sample(page))
    base = Base(url, page.head.base)
    labels = label(page, claims, base, url, spoken)
    return View(page, labels, claims, url, spoken, reference, base, limits)
