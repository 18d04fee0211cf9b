"""Law: what a reader does not see does not change what is read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Any

import miniatures
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import newsparse
from newsparse import strategies
from newsparse._lexicon.class_words import token_traits

_CLASS = re.compile(r'(?<= class=")[^"]*')
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)")
_SCRIPT = '<script>var by = "By John Smith", h = "<h1>Other</h1><p>LIMA (AP) - Rain.</p>";</script>'


def _values(source: Any, url: str) -> dict[str, Any]:
    """Everything but where it came from."""
    values = newsparse.parse(source, url=url).to_dict()
    del values["evidence"]
    return values


def _renamed(html: str) -> str:
    """Class names that show nothing under other names, each under one. What has a colon says how an element looks."""
    return _CLASS.sub(lambda names: " ".join(map(_other, names[0].split())), html)


def _other(name: str) -> str:
    return name if ":" in name or token_traits(name) else f"q{hashlib.md5(name.encode()).hexdigest()[:6]}"


def _references(html: str) -> str:
    """What is not ASCII as numeric references, outside of the head's JSON-LD, which has none."""
    return html.encode("ascii", "xmlcharrefreplace").decode()


CHANGES: dict[str, Callable[[str], Any]] = {
    "comments between elements": lambda html: html.replace(">\n<", "><!-- By John Smith -->\n<!----><"),
    "comments within the text": lambda html: html.replace(" and ", " <!-- x -->and "),
    "scripts and styles": lambda html: html.replace(
        "<main>", f"{_SCRIPT}<style>p {{color: red}}</style><main>"
    ).replace("</div></article>", f"{_SCRIPT}</div></article>"),
    "wrappers": lambda html: html.replace("<main>", "<div><div><main>").replace("</main>", "</main></div></div>"),
    "inline wrappers": lambda html: html.replace("<p>", "<p><span><span>").replace("</p>", "</span></span></p>"),
    "unknown attributes": lambda html: html.replace("<p>", '<p data-v-1 jsaction="a:b" style="margin:0">').replace(
        "<h1>", "<h1 data-n=1 tabindex=0>"
    ),
    "other attributes first": lambda html: html.replace(" class=", " data-a='>' class="),
    "named references": lambda html: html.replace("—", "&mdash;").replace("©", "&copy;").replace("é", "&eacute;"),
    "numeric references": _references,
    "indentation": lambda html: html.replace("\n<", "\n\t    <"),
    "line ends of another system": lambda html: html.replace("\n", "\r\n"),
    "a line break at every blank of the story": lambda html: html.replace(" that ", "\nthat ").replace(
        ", and ", ",\n   and "
    ),
    "capitals": lambda html: _TAG.sub(lambda tag: f"<{tag[1]}{tag[2].upper()}", html),
    "end tags left out": lambda html: html.replace("</p>\n<p>", "\n<p>").replace("</li>", ""),
    "no doctype": lambda html: html.replace("<!doctype html>\n", ""),
    "no html, head and body": lambda html: re.sub(r"</?(?:html|head|body)[^>r]*>", "", html),
    "cut before the last end tags": lambda html: html.replace("</body></html>\n", ""),
    "an XML declaration": lambda html: f'<?xml version="1.0" encoding="utf-16"?>\n{html}',
    "bytes": str.encode,
    "a byte order mark": lambda html: html.encode("utf-8-sig"),
    "UTF-16": lambda html: html.encode("utf-16"),
    "windows-1252": lambda html: html.replace("utf-8", "iso-8859-1").encode("cp1252", "xmlcharrefreplace"),
    "GB 18030": lambda html: html.replace("utf-8", "gbk").encode("gb18030"),
    "a tree": etree.HTML,
    "soft hyphens": lambda html: html.replace("bridge", "brid\u00adge"),
}


@pytest.mark.parametrize("change", CHANGES)
@given(page=strategies.plain_pages())
def test_what_a_reader_does_not_see_changes_nothing(change: str, page: strategies.NewsPage) -> None:
    """Comments, scripts, wrappers, attributes, spelling of characters, white space, encoding."""
    expected = _values(page.html, page.url)
    actual = _values(CHANGES[change](page.html), page.url)

    # Which encoding a page was in may be said as a problem, and changes nothing else.
    assert expected | {"problems": ()} == actual | {"problems": ()}


@given(strategies.plain_pages(), st.sampled_from(("en", "en-GB")))
def test_the_language_is_said_or_read(page: strategies.NewsPage, language: str) -> None:
    """The caller's word for the language of the page does not change what an English page says."""
    said = newsparse.parse(page.html, url=page.url, language=language)

    assert newsparse.parse(page.html, url=page.url).body == said.body


@given(strategies.pages())
def test_class_names_that_show_nothing_have_no_name(page: strategies.NewsPage) -> None:
    """What no word of the lexicon is in tells elements of one class from others, whatever the class is called."""
    assert _values(page.html, page.url) == _values(_renamed(page.html), page.url)


@pytest.mark.parametrize("slug", miniatures.slugs())
def test_classes_of_miniatures_have_no_name(slug: str) -> None:
    """So it is on pages as rich as the real ones."""
    html, url = miniatures.html_of(slug).decode(), miniatures.expected_of(slug).url

    assert _values(html, url) == _values(_renamed(html), url)
