"""Law: whatever a page holds, its fields are plain text and addresses, and no format lets anything out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import cycle
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from attacks import ADDRESSES, ATTACKS, attacked_pages, page
from hypothesis import given
from lxml import html as lxml_html
from markdown_it import MarkdownIt

import newsparse
from newsparse import Article, formats
from newsparse._input.address import safe_url

URL: Final = "https://courier.example/2024/bridge.html"
EACH: Final = list(zip(ATTACKS, ADDRESSES * 2, strict=False))
PAGES: Final = pytest.mark.parametrize(("text", "address"), EACH, ids=[ascii(text)[:30] for text in ATTACKS])
_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]"
)
_MARKUP: Final = re.compile(r"</?[a-z]+(?:[\s/][^<>]*)?=|</?(?:script|img|svg|b|a|iframe|style)\b|<!--", re.IGNORECASE)
_RUNS: Final = {"script", "img", "svg", "iframe", "style", "object", "form", "base", "meta", "link"}


@cache
def _article(text: str, address: str) -> Article:
    return newsparse.parse_html(page(cycle([text]), cycle([address])), url=URL)


def _texts(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a made value with the name of its field, but evidence and problems, which quote the page."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in {"evidence", "problems"}:
                yield from _texts(item, key)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, name)


def _odd_texts(article: Article) -> list[tuple[str, str]]:
    """Texts with characters that nobody sees, addresses that are none."""
    texts = [(name, text) for name, text in _texts(article.to_dict()) if text != URL]
    addresses = [(name, text) for name, text in texts if name in {"url", "canonical_url", "clean_url"}]
    return [pair for pair in texts if _UNSEEN.search(pair[1])] + [
        pair for pair in addresses if not _is_address(pair[1])
    ]


def _is_address(text: str) -> bool:
    """Whether it is http or https, absolute, and parses again to itself."""
    parts = urlsplit(text)
    return (
        parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0 and safe_url(text, None) == text
    )


@given(attacked_pages())
def test_fields_are_plain_text_and_addresses(source: str) -> None:
    """No control, no half of a character, no mark of direction; no address that runs, or that is none."""
    assert [] == _odd_texts(newsparse.parse(source, url=URL))


@PAGES
def test_no_attack_hides_behind_another(text: str, address: str) -> None:
    """One in every field."""
    assert [] == _odd_texts(_article(text, address))


@PAGES
def test_what_a_page_states_holds_no_markup(text: str, address: str) -> None:
    """Where nothing is printed, every field is a claim, and tags go out of it."""
    source = page(cycle([text]), cycle([address]))
    head = source[: source.index("<body>")]
    stated = _texts(newsparse.parse_html(f"{head}<body></body></html>", url=URL).to_dict())

    assert [] == [(name, text) for name, text in stated if _MARKUP.search(text)]


@PAGES
def test_markdown_lets_nothing_run(text: str, address: str) -> None:
    """A renderer that lets HTML through makes no element of a text, and no link that runs."""
    rendered = (
        MarkdownIt("commonmark", {"html": True}).enable("table").render(formats.to_markdown(_article(text, address)))
    )
    root = lxml_html.fromstring(f"<div>{rendered}</div>")
    pictures = {element.get("src", "") for element in root.iter("img")}

    assert set() == {element.tag for element in root.iter() if isinstance(element.tag, str)} & (_RUNS - {"img"})
    assert [] == [address for address in pictures if not address.startswith(("http://", "https://"))]
    assert [] == [name for element in root.iter() for name in element.attrib if name.startswith("on")]
    assert [] == [a.get("href") for a in root.iter("a")]


@PAGES
def test_json_ld_may_stand_in_a_script(text: str, address: str) -> None:
    """Whichever way it is written out."""
    for ascii_only in (True, False):
        written = json.dumps(formats.to_json_ld(_article(text, address)), ensure_ascii=ascii_only)
        root = lxml_html.fromstring(f"<div><script type='application/ld+json'>{written}</script><i>after</i></div>")
        assert [written] == [script.text for script in root.iter("script")]
        assert "after" == root[-1].text


@PAGES
def test_a_row_is_no_formula_where_that_is_asked_for(text: str, address: str) -> None:
    """No cell begins as one."""
    row = formats.to_row(_article(text, address), formula_safe=True)

    assert [] == [cell for cell in row.values() if isinstance(cell, str) and cell.startswith(tuple("=+-@\t\r"))]


@PAGES
def test_formats_hold_what_can_be_seen(text: str, address: str) -> None:
    """Each is made of the same clean texts."""
    article = _article(text, address)
    made = [formats.to_json_ld(article), formats.to_ninjs(article), formats.to_row(article), formats.to_item(article)]

    assert [] == [pair for value in made for pair in _texts(value) if _UNSEEN.search(pair[1])]
