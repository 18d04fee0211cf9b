"""Law: every value survives pickling, copying and JSON."""

from __future__ import annotations

import copy
import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

import newsparse
from newsparse import strategies
from newsparse.models.serial import from_jsonable, to_jsonable

NO_VALUES = {
    "NewsPage", "WrittenByline", "WrittenDateline", "byline_languages", "lines", "moments", "page_languages", "page_layouts", "pages", "plain_pages", "sentences", "urls",
    "written_bylines", "written_datelines", "written_languages",
}  # fmt: skip
NOT_READ_BACK = {"candidates", "explanations"}
"""Their values have the type of whatever field they stand for."""
VALUES = sorted(set(strategies.__all__) - NO_VALUES)


def _values(name: str) -> SearchStrategy[object]:
    made: SearchStrategy[object] = getattr(strategies, name)()
    return made


@pytest.mark.parametrize("name", VALUES)
@given(data=st.data())
def test_a_value_can_be_sent_and_copied(name: str, data: st.DataObject) -> None:
    """Pickle and copies give equal values of equal hash."""
    value = data.draw(_values(name))
    again = [pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)]

    assert [value] * 3 == again
    assert {hash(value)} == {hash(copied) for copied in again}


@pytest.mark.parametrize("name", VALUES)
@given(data=st.data())
def test_a_value_goes_through_json(name: str, data: st.DataObject) -> None:
    """`json.dumps` takes it without NaN, and what comes back is equal."""
    value = data.draw(_values(name))
    written = json.loads(json.dumps(to_jsonable(value), allow_nan=False))

    assert to_jsonable(value) == written
    if name not in NOT_READ_BACK:
        assert value == from_jsonable(written, type(value))


@given(strategies.articles())
def test_an_article_goes_through_json_with_its_evidence(article: newsparse.Article) -> None:
    """Evidence and the text of bylines and datelines are left out of equality, and are there all the same."""
    again = newsparse.Article.from_dict(json.loads(json.dumps(article.to_dict())))

    assert (article, article.evidence, article.text) == (again, again.evidence, again.text)
    assert article.to_dict() == again.to_dict()


@given(strategies.pages())
def test_a_parsed_article_goes_through_json(page: strategies.NewsPage) -> None:
    """What a page really gives, with spans."""
    article = newsparse.parse(page.html, url=page.url)

    assert article.to_dict() == newsparse.Article.from_dict(article.to_dict()).to_dict()
    assert article == pickle.loads(pickle.dumps(article))
