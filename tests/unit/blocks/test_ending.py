"""Whether a page ends in the middle of something."""

from __future__ import annotations

import pytest

from newsparse._blocks.ending import ends_open
from newsparse._blocks.events import events_of

WHOLE = [
    b"<p>Rain.</p>",
    b"<p>Rain.",
    b"<html><body><p>Rain.</body></html>\n",
    b"<p>Rain.<!-- a note -->",
    b"<p>Rain.<!-- a note --></p><!-->",
    b"<p>Rain.</p><script>if (a < b) { x() }</script>",
    b"<p>Rain.</p><SCRIPT>x()</SCRIPT></body>",
    b"<p>Rain.</p><style>p > b {}</style>",
    b"<title>Bridge</title>",
    b"<p>a < b",
    b"<p>a <3",
    b"<p>AT&amp",
    b"",
    b"!",
    b"<p>Rain.<!-- a note --></p>" + b"!" * 500,
]
OPEN = [
    b"<p>Rain.</p",
    b"<p>Rain.<di",
    b"<p>Rain.<a href='/x",
    b"<p>Rain.<!-- a note",
    b"<p>Rain.<!-- a note <b>bold</b></body></html>",
    b"<p>Rain.<!doct",
    b"<p>Rain.</p><script>x('<p>More.</p>')</body></html>",
    b"<p>Rain.</p><style>p {}</body></html>",
    b"<!-- a note <p>Rain.</p>",
    b"<p>Rain.</p><!-- x(!y) " + b"! " * 500,
    b"<p>Rain!<!-- one --></p><!-- two! <p>More!</p>",
]


@pytest.mark.parametrize("html", WHOLE)
def test_a_whole_page_is_not_taken_for_a_cut_one(html: bytes) -> None:
    """Elements that are not closed lose nothing."""
    assert not ends_open(html, events_of(html))


@pytest.mark.parametrize("html", OPEN)
def test_what_swallows_the_rest_is_seen(html: bytes) -> None:
    """A tag, a comment, a script that does not end."""
    assert ends_open(html, events_of(html))
