"""Events: the same list from the parser and from a tree, whatever the bytes are."""

from __future__ import annotations

import gc

import pytest
from generators import damaged_pages, markup
from hypothesis import assume, given
from hypothesis import strategies as st
from lxml import etree

from newsparse._blocks.events import Events, events_of, tree_events
from newsparse._input.decode import to_utf8
from newsparse._input.references import mend_references

PAGES = [
    "<p>one <b>two</b> three</p>",
    "<ul><li>one<li>two</ul>",
    "<table><tr><td>one<td>two</table>",
    "<p>one<br>two<img src=a.jpg>three</p>",
    "<p>one<!-- note -->two<?pi x?>three</p>",
    "<title>T</title><script>if (a < b) { x() }</script><p>one</p>",
    "<style>p {color: red}</style><textarea>one</textarea>",
    "<P CLASS=A>one</P><x-card data-a='>'>two</x-card>",
    "<svg viewBox='0 0 1 1'><path d=''/></svg><p>one</p>",
    "<a><a}</a>",
    "<p>&amp;&nbsp;&#x201c;é町</p>",
]


def _merged(events: Events) -> list[object]:
    """The events with characters that follow one another as one run: where a parser cuts them says nothing."""
    out: list[object] = []
    tags = iter(events.tags)
    for event in events.stream:
        if isinstance(event, str) and out and isinstance(out[-1], str):
            out[-1] += event
        else:
            out.append(event if event is None or isinstance(event, str) else (next(tags), dict(event)))
    assert not list(tags)
    return out


def _tree_of(html: str) -> etree._Element:
    """The tree of the same parser, of the same bytes: libxml2 before 2.14 needs its references mended."""
    data = html.encode()
    return etree.fromstring(
        data if etree.LIBXML_VERSION >= (2, 14) else mend_references(data),
        etree.HTMLParser(encoding="utf-8", huge_tree=True),
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n", [], id="white-space"),
        pytest.param(
            "<p class=a>one<br>two</p>",
            [("html", {}), ("body", {}), ("p", {"class": "a"}), "one", ("br", {}), None, "two", None, None, None],
            id="start-data-end",
        ),
        pytest.param(
            "<p>a<!-- b -->c</p>", [("html", {}), ("body", {}), ("p", {}), "ac", None, None, None], id="comment"
        ),
        pytest.param("<P ID=A>x", [("html", {}), ("body", {}), ("p", {"id": "A"}), "x", None, None, None], id="case"),
    ],
)
def test_events_of_a_page(html: str, expected: list[object]) -> None:
    """An element starts with its tag and attributes and ends with `None`; comments are no events."""
    assert expected == _merged(events_of(html.encode()))


@pytest.mark.parametrize("html", PAGES)
def test_a_tree_gives_the_same_events(html: str) -> None:
    """A caller who has parsed the page already gets the same answer."""
    assert _merged(events_of(html.encode())) == _merged(tree_events(_tree_of(html)))


def test_a_tree_with_namespaces_reads_as_html() -> None:
    """XHTML's names stand without their namespace and in lower case."""
    root = etree.fromstring(b'<Html xmlns="http://www.w3.org/1999/xhtml"><P>one</P></Html>')
    assert [("html", {}), ("p", {}), "one", None, None] == _merged(tree_events(root))


def test_what_follows_the_element_given_is_not_of_it() -> None:
    """A caller who gives one element of a page gets no text from beyond it."""
    element = _tree_of("<div><p>one</p>two</div>").find(".//p")
    assert element is not None
    assert [("p", {}), "one", None] == _merged(tree_events(element))


def test_a_tree_is_left_as_it_is() -> None:
    """Reading a tree does not change it."""
    root = _tree_of(PAGES[0])
    before = etree.tostring(root)
    tree_events(root)
    assert before == etree.tostring(root)


@given(st.binary(max_size=300) | damaged_pages() | markup().map(str.encode))
def test_events_are_balanced_whatever_the_bytes(html: bytes) -> None:
    """No bytes that the decoder lets through raise, and every element that starts ends.

    libxml2 before 2.14 leaves elements open where the page ends in "<"; the reader closes them.
    """
    open_elements = 0
    for event in events_of(to_utf8(html).data).stream:
        open_elements += 0 if isinstance(event, str) else -1 if event is None else 1
        assert open_elements >= 0
    assert 0 == open_elements or etree.LIBXML_VERSION < (2, 14)


def _closed(events: Events) -> list[object]:
    """The events without the ends at the page's end, of which libxml2 before 2.14 leaves some out in half a tag."""
    merged = _merged(events)
    while merged and merged[-1] is None:
        merged.pop()
    return merged


@given(markup())
def test_any_markup_gives_the_same_events_from_a_tree(html: str) -> None:
    """Parser and tree agree on whatever a page holds; a tree has lost what stands after the page's end."""
    assume("<html" not in html and "<body" not in html)
    events = events_of(html.encode())
    # A tree has no room for a "<" that stands before its root; libxml2 before 2.14 gives such a one to the events.
    if isinstance(next(iter(events.stream), None), dict):
        assert _closed(events) == _closed(tree_events(_tree_of(html)))


def test_a_page_is_gone_as_soon_as_its_events_are() -> None:
    """The parser waits for the garbage collector, and keeps nothing of the page until then."""
    gc.collect()
    gc.disable()
    try:
        for number in range(3):
            events_of(b"<p class=rain>Rain fell on page %d.</p>" % number)
        lists = [kept for kept in gc.get_objects() if type(kept) is list and len(kept) < 9]
        held = [
            kept
            for kept in lists
            if any(type(event) is str and event.startswith("Rain fell on page") for event in kept)
        ]
    finally:
        gc.enable()
    assert [] == held
