"""JSON-LD scripts: what parses, what is mended, what is passed over."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from newsparse._claims.json_ld import read_things
from newsparse.models.evidence import Problem
from newsparse.models.limits import Limits

STORY = '{"@type": "NewsArticle", "headline": "Bridge opens", "keywords": ["a", "b"]}'


def _read(*scripts: str, limits: Limits | None = None) -> tuple[list[dict[str, Any]], list[str]]:
    problems: list[Problem] = []
    things = read_things(list(scripts), limits or Limits(), problems)
    return things.all, [problem.code.value for problem in problems]


FOUND = [
    # scripts, headlines of the things
    ((STORY,), ["Bridge opens"]),
    ((STORY, STORY), ["Bridge opens", "Bridge opens"]),
    ((f"[{STORY}, [{STORY}]]",), ["Bridge opens", "Bridge opens"]),
    ((f'{{"@graph": [{STORY}]}}',), ["Bridge opens"]),
    ((f'{{"@type": "WebPage", "headline": "P", "mainEntity": {STORY}}}',), ["P", "Bridge opens"]),
    # The parts of a list are other pages.
    ((f'{{"@type": "ItemList", "headline": "L", "itemListElement": [{STORY}]}}',), ["L"]),
    (("null", "[]", "5", '"x"', "true", "[null, [null]]", '{"@graph": null}', "", "  "), []),
]


@pytest.mark.parametrize(("scripts", "expected"), FOUND, ids=lambda value: str(value)[:40])
def test_things_are_found_where_they_stand(scripts: tuple[str, ...], expected: list[str]) -> None:
    """Scripts, lists, graphs and main entities give things; what is none is skipped."""
    things, problems = _read(*scripts)
    assert expected == [thing["headline"] for thing in things]
    assert problems == []


MENDED = [
    f"<!-- {STORY} -->",
    f"<![CDATA[{STORY}]]>",
    f"/*<![CDATA[*/ {STORY} /*]]>*/;",
    f"//<![CDATA[\n{STORY}\n//]]>",
    f"{STORY};",
    f"var data = {STORY}",
    "\ufeff" + STORY + " trailing words",
    '{"@type": "NewsArticle", "headline": "Bridge\n\topens",}',
    '{"@type": "NewsArticle", "headline": "Bridge opens", "keywords": ["a", "b", ],, }',
    '{"@type": "NewsArticle", /* no http://x "quote */ "headline": "Bridge opens" // the end\n}',
    '{"@type": "NewsArticle", "author": , "headline": "Bridge opens", "image": undefined}',
    "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Bridge opens&quot;}",
    '{\\"@type\\": \\"NewsArticle\\", \\"headline\\": \\"Bridge opens\\"}',
    '{"@type": "NewsArticle", "headline": Bridge opens, "isAccessibleForFree": True}',
    '{"@type": "NewsArticle", "name": "The mayor\\\'s \\x2d", "headline": "Bridge opens"}',
    '{"@type": "NewsArticle", "description": "He said "no", twice", "headline": "Bridge opens"}',
    '{"@type": "NewsArticle", "headline": "Bridge opens", "description": "Cut he',
    '{"@type": "NewsArticle", "headline": "Bridge opens", "author": [{"name": "Jane"}, {"na',
]


@pytest.mark.parametrize("script", MENDED)
def test_broken_scripts_are_mended(script: str) -> None:
    """The faults of templates are mended, and a problem says so."""
    things, problems = _read(script)
    assert ["Bridge opens"] == [" ".join(thing["headline"].split()) for thing in things]
    assert problems == ["repaired-json-ld"]


LOST = [
    "Bridge opens",
    "{",
    '"headline": "x"',
    "[" * 100_000 + "]" * 100_000,
    '{"@type": "NewsArticle", "a": ' * 5_000 + "1" + "}" * 5_000,
]


@pytest.mark.parametrize("script", LOST, ids=lambda script: script[:20])
def test_what_cannot_be_mended_is_passed_over(script: str) -> None:
    """The script is skipped with a problem, and quickly; the others are read."""
    before = time.perf_counter()
    things, problems = _read(script, STORY)
    assert ["Bridge opens"] == [thing["headline"] for thing in things if "headline" in thing]
    assert problems == ["bad-json-ld"]
    assert time.perf_counter() - before < 1


@pytest.mark.parametrize("evil", ['"', "\\", ",", "/*", "//", "{", ":", '"\\', ", ", "&quot;", "<![CDATA["])
def test_mending_is_linear(evil: str) -> None:
    """Long runs of what templates break take no time to speak of."""
    before = time.perf_counter()
    _read("{" + evil * 50_000)
    assert time.perf_counter() - before < 2


def test_depth_is_counted_outside_of_strings() -> None:
    """Brackets in a text nest nothing; 64 open ones do."""
    text = json.dumps({"@type": "NewsArticle", "headline": "[" * 200})
    assert _read(text)[1] == []
    assert _read("[" * 64 + STORY.replace('["a", "b"]', "1") + "]" * 64)[1] == ["bad-json-ld"]
    assert _read("[" * 60 + STORY + "]" * 60)[1] == []


def test_a_long_script_is_passed_over() -> None:
    """More characters than the limit are not parsed."""
    assert _read(STORY, limits=Limits(json_ld_bytes=20)) == ([], ["bad-json-ld"])


def test_numbers_that_are_none_are_null() -> None:
    """NaN, the infinities and thousands of digits are no values, and the rest of the script stays."""
    things, problems = _read('{"@type": "NewsArticle", "a": NaN, "b": -Infinity, "c": ' + "9" * 5_000 + ', "d": 5}')
    assert [{"@type": "NewsArticle", "a": None, "b": None, "c": None, "d": 5}] == things
    assert problems == []


def test_references_are_followed_once() -> None:
    """A ring of references is no loop, and the fullest thing of a name is meant."""
    problems: list[Problem] = []
    script = (
        '{"@graph": [{"@id": "#a", "@type": "NewsArticle", "author": {"@id": "#b"}, "isPartOf": {"@id": "#a"}},'
        ' {"@id": "#b", "@type": "Person", "name": "Jane Roe", "worksFor": {"@id": "#a"}}]}'
    )
    things = read_things([script], Limits(), problems)
    assert things.resolve({"@id": "#b"})["name"] == "Jane Roe"
    assert things.resolve({"@id": "#none"}) == {"@id": "#none"}
    assert things.resolve({"@id": ["#a"]}) == {"@id": ["#a"]}
