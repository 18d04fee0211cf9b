"""Law: a call depends on its input alone, and changes nothing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from generators import markup, sources
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

import newsparse
from newsparse import strategies


@given(sources(), sources())
def test_calls_do_not_know_of_one_another(first: bytes | str, second: bytes | str) -> None:
    """Two calls on one input agree, whatever is parsed between them; evidence and all."""
    before = newsparse.parse(first).to_dict()
    newsparse.parse(second)

    assert before == newsparse.parse(first).to_dict()


@settings(max_examples=5)
@given(st.lists(strategies.pages().map(lambda page: page.html) | markup(), min_size=4, max_size=4))
def test_threads_agree(pages: list[str]) -> None:
    """Eight threads give what one gives."""
    alone = [newsparse.parse(page) for page in pages]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(newsparse.parse, pages * 4))

    assert alone * 4 == together


@given(markup())
def test_the_callers_tree_is_left_as_it_was(html: str) -> None:
    """It serialises the same afterwards."""
    root = etree.HTML(f"<div>{html}</div>".replace("\0", ""))
    if root is not None:
        before = etree.tostring(root)
        newsparse.parse_html(root)
        newsparse.outline(root)

        assert before == etree.tostring(root)


@given(st.binary(max_size=100) | markup().map(str.encode))
def test_bytes_of_any_kind_are_bytes(data: bytes) -> None:
    """What a socket, a memory map or a file gives is read as `bytes` are, and left as it was."""
    changeable: Any = bytearray(data)

    assert newsparse.parse(data) == newsparse.parse(changeable)
    assert data == changeable
