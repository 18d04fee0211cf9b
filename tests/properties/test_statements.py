"""Law: what a page states in JSON-LD counts for what it says and not for how it is written down."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from generators import PROPERTIES, json_values, statements
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import strategies

Statement = dict[str, Any]
URL = "https://example.org/news/1234/story"


def _read(*scripts: str) -> newsparse.Article:
    """What is read of a page that states this and prints little."""
    head = "".join(f'<script type="application/ld+json">{script}</script>' for script in scripts)
    article = newsparse.parse(f"<html><head>{head}</head><body><p>Rain fell.</p></body></html>", url=URL)
    return attrs.evolve(article, problems=())


WAYS: dict[str, Callable[[Statement], str]] = {
    "in a list": lambda stated: json.dumps([stated]),
    "in a graph": lambda stated: json.dumps({"@context": "https://schema.org", "@graph": [stated]}),
    "in a graph with other things": lambda stated: json.dumps({"@graph": [{"@type": "ImageObject"}, stated]}),
    "as the main entity of its page": lambda stated: json.dumps({"@type": "WebPage", "mainEntity": stated}),
    "with other properties": lambda stated: json.dumps({"x-rank": 5, **stated, "wordCount": 512, "speakable": {}}),
    "in another order": lambda stated: json.dumps(dict(reversed(stated.items()))),
    "indented": lambda stated: json.dumps(stated, indent="\t"),
    "without blanks": lambda stated: json.dumps(stated, separators=(",", ":")),
    "in characters": lambda stated: json.dumps(stated, ensure_ascii=False),
    "with a type among others": lambda stated: json.dumps({**stated, "@type": ["Thing", stated["@type"]]}),
    "with the vocabulary's address": lambda stated: json.dumps(
        {**stated, "@type": f"http://schema.org/{stated['@type']}"}
    ),
    "in a comment": lambda stated: f"<!-- {json.dumps(stated)} -->",
    "in CDATA": lambda stated: f"//<![CDATA[\n{json.dumps(stated)}\n//]]>",
    "with a comma too many": lambda stated: f"{json.dumps(stated)[:-1]},}}",
    "with a semicolon": lambda stated: f"{json.dumps(stated)};",
    "with one author in a list": lambda stated: json.dumps({**stated, "author": [stated["author"]]}),
    "with the author as a reference": lambda stated: json.dumps(
        {"@graph": [{**stated, "author": {"@id": "#a"}}, {"@type": "Person", "@id": "#a", **stated["author"]}]}
    ),
}


def _of_an_article(properties: dict[str, Any]) -> dict[str, Any]:
    return {**properties, "@type": "NewsArticle"}


@pytest.mark.parametrize("way", WAYS)
@given(stated=statements())
def test_a_statement_counts_however_it_is_written(way: str, stated: Statement) -> None:
    """Lists, graphs, order, blanks, escapes, wrappers, and what can be mended."""
    assert _read(json.dumps(stated)) == _read(WAYS[way](stated))


@given(statements())
def test_a_statement_may_be_made_twice(stated: Statement) -> None:
    """Whoever writes a page's head may do so again further down."""
    assert _read(json.dumps(stated)) == _read(json.dumps(stated), json.dumps(stated))


@given(statements(), st.sampled_from(("null", "5", "[", "{}", "[[]]", '{"@type": null}', "", " ", "//", '"x"')))
def test_what_states_nothing_changes_nothing(stated: Statement, nothing: str) -> None:
    """Scripts that are no JSON, or no thing, before and after."""
    assert _read(json.dumps(stated)) == _read(nothing, json.dumps(stated), nothing)


@given(statements())
def test_what_is_stated_is_read(stated: Statement) -> None:
    """Headline, date, author and section of a page that prints none of them."""
    article = _read(json.dumps(stated))

    assert (stated["headline"], stated["articleSection"]) == (article.headline, article.section)
    assert [stated["author"]["name"]] == [person.name for byline in article.bylines for person in byline.people]
    assert article.date_published is not None
    assert stated["datePublished"] == article.date_published.isoformat()


@given(json_values() | st.dictionaries(st.sampled_from(PROPERTIES), json_values()).map(_of_an_article))
def test_any_value_may_be_stated(value: Any) -> None:
    """Properties of every type where others are meant: an article that can be stored, in UTF-8."""
    article = _read(json.dumps(value))

    json.dumps(article.to_dict(), ensure_ascii=False, allow_nan=False).encode()


@given(json_values(), st.data())
def test_any_script_may_be_cut(value: Any, data: st.DataObject) -> None:
    """A script that ends in the middle of a word is mended or passed over."""
    script = json.dumps(value)
    cut = script[: data.draw(st.integers(0, len(script)))]

    json.dumps(_read(cut).to_dict(), ensure_ascii=False, allow_nan=False).encode()


@given(strategies.plain_pages(), json_values())
def test_what_is_stated_does_not_change_the_story(page: strategies.NewsPage, value: Any) -> None:
    """The outline is what is printed, whatever the head states of it."""
    # No text of the value ends the script.
    script = json.dumps(value).replace("<", "\\u003c")
    stated = page.html.replace("</head>", f'<script type="application/ld+json">{script}</script>\n</head>')

    assert newsparse.outline(page.html).text == newsparse.outline(stated).text
