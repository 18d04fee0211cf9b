"""Each bad input gets the answer that is owed: an article, soon, with its text and the problem that is told."""

from __future__ import annotations

import inspect
import json
import pickle
import sys
import time
from typing import Any, Final

import pytest
from case import NOTHING, URL, Case, from_the_store
from lxml import etree
from rows import read_rows

import newsparse

FRAMES: Final = 250
"""Python frames that a call may stack up: nothing recurses over what a page nests."""
TRIES: Final = 5
WATCHED: Final = 5 if sys.gettrace() is not None or sys.flags.dev_mode else 1
"""How much longer all may take while coverage is measured, or Python checks itself."""
ROWS: Final = read_rows()
CASES: Final = {f"{row.number}-{name}": case for row in ROWS for name, case in row.cases.items()}
LONG: Final = 1.0
"""Seconds of a case that is large; each has a small twin."""
OF_LIMITS: Final = {"too-many-blocks", "too-many-statements"}
"""Told where smaller limits are set, in `tests/unit/test_limits.py`."""
PAGES: Final = {name: case for name, case in CASES.items() if case.read is not from_the_store and case.seconds <= LONG}


def test_all_rows_are_here() -> None:
    """Sixty-six kinds of bad input were met or measured; none of them is lost, and each says what it is owed."""
    assert list(range(1, 67)) == [row.number for row in ROWS]
    assert [] == [row.number for row in ROWS if not (row.given and row.owed and row.cases)]


def test_every_problem_is_told_by_a_case() -> None:
    """The list is closed, and no code on it is idle."""
    told = {code for case in CASES.values() for code in case.problems}

    assert {code.value for code in newsparse.ProblemCode} == told | OF_LIMITS


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_bad_input_gets_the_answer_owed(case: Case) -> None:
    """No exception, no deep recursion, no long wait; what was odd is told, and nothing else."""
    article = _read_soon(case)
    stored = article.to_dict()
    fields = _fields(article, stored)

    assert sorted(_problems(case)) == sorted(problem.code.value for problem in article.problems)
    assert case.fields == {name: fields[name] for name in case.fields}
    assert [] == [text for text in case.lacks if text in json.dumps(fields, ensure_ascii=False)]
    _assert_storable(article, stored)


@pytest.mark.parametrize("case", PAGES.values(), ids=PAGES)
def test_the_text_of_a_bad_input_is_kept(case: Case) -> None:
    """What a browser would show is in the outline; nothing is where there is nothing."""
    shown = " ".join(newsparse.outline(case.make(), url=URL).text.split())

    if case.shows is NOTHING:
        assert "" == shown
    else:
        assert " ".join(case.shows.split()) in shown


def _problems(case: Case) -> tuple[str, ...]:
    older = case.problems_before_2_14
    return case.problems if older is None or etree.LIBXML_VERSION >= (2, 14) else older


def _read_soon(case: Case) -> newsparse.Article:
    """The article, read within the time that the case allows, and without deep recursion."""
    source = case.make()
    seconds: list[float] = []
    most = case.seconds * WATCHED
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + FRAMES)
    try:
        while len(seconds) < TRIES and (not seconds or min(seconds) > most):
            began = time.process_time()
            article = case.read(source)
            seconds.append(time.process_time() - began)
    finally:
        sys.setrecursionlimit(limit)
    assert min(seconds) <= most
    return article


def _fields(article: newsparse.Article, stored: dict[str, Any]) -> dict[str, Any]:
    """The fields of the article without what quotes the page as it is, and some lists of what stands deeper."""
    return {name: value for name, value in stored.items() if name not in {"evidence", "problems", "url"}} | {
        "text": article.text,
        "names": [person.name for byline in article.bylines for person in byline.people],
        "agencies": [agency.name for agency in article.dateline.agencies] if article.dateline is not None else [],
        "links": [link.url for link in article.related_links],
        "images": [image.url for image in article.images],
    }


def _assert_storable(article: newsparse.Article, stored: dict[str, Any]) -> None:
    """It is JSON-ready, valid text, and comes back equal."""
    written = json.dumps(stored, allow_nan=False, ensure_ascii=False)

    assert written.encode()
    assert article == newsparse.Article.from_dict(json.loads(written)) == pickle.loads(pickle.dumps(article))
