"""Stated values as plain text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._claims.plain import LONGEST, has_markup, plain, plain_lines

LINES = [
    ("Bridge opens", "Bridge opens"),
    ("  Bridge \t\n opens  ", "Bridge opens"),
    ("Bridge\u00a0opens", "Bridge opens"),
    ("Br\u00adid\u200bge", "Bridge"),
    ("\u202eBridge\u202c", "Bridge"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("Tom &amp; Jane &#8211; again", "Tom & Jane – again"),
    ("Tom &amp;quot;T&amp;quot; Jane", 'Tom "T" Jane'),
    ("<p>Bridge</p><p>opens</p>", "Bridge opens"),
    ("&lt;b&gt;Bridge&lt;/b&gt;", "Bridge"),
    ("Bridge<!-- now --> opens", "Bridge opens"),
    ("A<script>x<b>y</b></script>B<STYLE>p{}</STYLE>C", "ABC"),
    ("A<script>x", "A"),
    ("3 < 4 and <The Bridge>", "3 < 4 and <The Bridge>"),
    ("<abc>", "<abc>"),
    ("a <b and c", "a <b and c"),
    ("Rain <img src=x onerror=alert(1) //", "Rain"),
    ("Rain <x-card onclick=alert(1)>falls", "Rain falls"),
    ("<<script>script>alert(1)<</script>/script>Rain", "Rain"),
    ("Rain <!-- <b>falls", "Rain falls"),
    ("Ra\ufdd0in\ufffe falls\U0001ffff", "Rain falls"),
    ("x" * (LONGEST + 5), "x" * LONGEST),
]


@pytest.mark.parametrize(("text", "expected"), LINES, ids=lambda text: text[:30])
def test_a_value_is_one_plain_line(text: str, expected: str) -> None:
    """What a reader would see; titles in angle brackets stay."""
    assert expected == plain(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One.\n\n Two. ", "One.\nTwo."),
        ("<p>One.</p><p>Two<br/>three.</p>", "One.\nTwo\nthree."),
        ("&lt;p&gt;One.&lt;/p&gt;Two.", "One.\nTwo."),
        ("One.\r\nT\u00adwo.\u2028Three.", "One.\nTwo.\nThree."),
        ("", ""),
    ],
)
def test_a_body_keeps_its_lines(text: str, expected: str) -> None:
    """Breaks of any kind are one line's end."""
    assert expected == plain_lines(text)


@pytest.mark.parametrize(
    "text", ["a <b>c</b>", "a &lt;br&gt; c", "<P class=x>", "<!-- a -->", "<The Bridge> <i>opens</i>"]
)
def test_elements_by_name_are_markup(text: str) -> None:
    """Plain or escaped, in either case."""
    assert has_markup(text)


@pytest.mark.parametrize("text", ["3 < 4", "<The Bridge>", "Tom &amp; Jane", "&lt;", "<b"])
def test_angle_brackets_alone_are_no_markup(text: str) -> None:
    """Titles stand in them, too."""
    assert not has_markup(text)


@pytest.mark.parametrize("evil", ["<", "<a", "&", "&lt;", "<script>", "</script", "<!--", " ", "<p ", "\n"])
def test_long_runs_take_no_time(evil: str) -> None:
    """Every pass is linear."""
    before = time.perf_counter()
    plain(evil * 100_000)
    plain_lines(evil * 100_000)
    assert time.perf_counter() - before < 2


@given(st.text())
def test_plain_text_is_collapsed_and_can_be_encoded(text: str) -> None:
    """White space is one blank, and no surrogate is left."""
    actual = plain(text)
    assert actual == " ".join(actual.split())
    actual.encode()
    plain_lines(text).encode()
