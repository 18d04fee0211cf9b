"""Miniature pages: what a reader sees on each of them, and which rules read it.

Expected values stand beside the page in `expected.json`; `python tools/golden.py` shows what differs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from lxml import etree
from miniatures import RULED, Expected, differences, expected_of, html_of, parsed, rules_of, seen, slugs

import newsparse
from newsparse.models import Article

FEWEST = 12
BODY = re.compile(r"(<body[^>]*>)(.*)(</body>)", re.DOTALL | re.IGNORECASE)
CHANGES: dict[str, Callable[[str], Any]] = {
    "comments": lambda html: html.replace("</p>", "<!-- By John Smith, AFP --></p>").replace(
        "</div>", "</div><!-- x -->"
    ),
    "wrappers": lambda html: BODY.sub(r'\1<div class="x1"><div data-page="1">\2</div></div>\3', html),
    "attributes": lambda html: re.sub(
        r"<(p|div|h1|li|td)\b", r'<\1 data-v-7f="0" jsaction="a:b"', html, flags=re.IGNORECASE
    ),
    "inline wrappers": lambda html: re.sub(r"(<p>)([^<]+)(</p>)", r"\1<span>\2</span>\3", html),
    "indentation": lambda html: html.replace("\n", "\n\t   "),
    "a tree": lambda html: etree.fromstring(html.encode(), etree.HTMLParser(encoding="utf-8")),
    "characters": lambda html: html,
}


def test_there_are_pages_of_many_kinds() -> None:
    """At least a dozen, in many languages, and each says what is expected of it."""
    assert len(slugs()) >= FEWEST
    assert {"en", "de", "es", "fr", "ja", "ar", "ru"} <= {slug.partition("-")[0] for slug in slugs()}
    assert all(expected_of(slug).values for slug in slugs())


@pytest.mark.parametrize("slug", slugs())
def test_a_page_gives_what_a_reader_sees(slug: str) -> None:
    """Every field, and the rule of the decisive evidence, but for what is known to fail."""
    expected = expected_of(slug)
    wrong = differences(expected, parsed(slug))
    assert {} == {field: both for field, both in wrong.items() if field not in expected.known_failures}


@pytest.mark.parametrize("slug", slugs())
def test_known_failures_still_fail(slug: str) -> None:
    """What the library has learnt to read leaves the list."""
    expected = expected_of(slug)
    assert [] == sorted(set(expected.known_failures) - set(differences(expected, parsed(slug))))
    assert all(expected.known_failures.values())


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("slug", slugs())
def test_what_a_reader_does_not_see_changes_nothing(slug: str, name: str) -> None:
    """Comments, wrappers, attributes, indentation, and the door that the page comes in by."""
    changed = newsparse.parse(CHANGES[name](html_of(slug).decode()), url=expected_of(slug).url)
    assert seen(parsed(slug)) == seen(changed)
    assert rules_of(parsed(slug)) == rules_of(changed)


@pytest.mark.parametrize("slug", slugs())
def test_evidence_is_on_the_page(slug: str) -> None:
    """Each span of evidence is a slice of the outline, and every value has evidence."""
    article = parsed(slug)
    text = newsparse.outline(html_of(slug), url=expected_of(slug).url).text
    for field in attrs.fields(type(article.evidence)):
        for evidence in getattr(article.evidence, field.name):
            assert evidence.start is None or text[evidence.start : evidence.end] == evidence.raw


BEGINNING = 10
UNREAD = {
    "ar-agency": ["ويقود القا"],
    "en-amp": ["PINECREST,"],
    "en-live-blog": ["The harbou", "A beach hu", "Good morni"],
    "en-weblog": ["No boats w"],
    "fr-paywalled": ["Dans la ru"],
    "ja-wire": ["灯台は一九二七年に建", "改装費は約一億二千万"],
}
"""Beginnings of paragraphs that the page's text alone does not show to be of the story, or has with readings over the line."""


@pytest.mark.parametrize("slug", slugs())
def test_the_text_of_a_page_tells_the_same_story(slug: str) -> None:
    """The second door reads the paragraphs from the page's text alone; what it misses is listed, and nothing else."""
    values = expected_of(slug).values
    text = newsparse.parse_text(newsparse.outline(html_of(slug)).text, language=values["language"]).text
    paragraphs = [words for kind, words in values.get("body", []) if kind == "paragraph"]
    assert UNREAD.get(slug, []) == [words[:BEGINNING] for words in paragraphs if words not in text]


def test_differences_tell_every_field() -> None:
    """A value that is gone, one that is new, another one and another rule all differ."""
    article = Article(headline="Bridge opens", kicker="Milltown")
    values = seen(article)
    assert {} == differences(Expected("", values, {}, {}), article)
    assert {
        "headline": ("Bridge closes", "Bridge opens"),
        "kicker": (None, "Milltown"),
        "rights": ("©", None),
        "rule of headline": ("headline.title", None),
    } == differences(
        Expected("", {"headline": "Bridge closes", "rights": "©", "kind": "other"}, {"headline": "headline.title"}, {}),
        article,
    )
    assert "headline" in RULED
