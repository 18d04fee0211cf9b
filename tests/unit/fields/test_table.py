"""The table of fields: a row for every field, and the first reading wins."""

from __future__ import annotations

import attrs
import pytest

from newsparse._fields.table import FIELDS, FieldRow, explain_article, read_article
from newsparse._fields.view import View
from newsparse._line import read_page, view_of
from newsparse.models.article import Article, ArticleEvidence
from newsparse.models.limits import Limits

HTML = """<html lang=en><head><title>Bridge opens | Gazette</title><meta property=og:title content="Bridge to open">
<meta property=og:site_name content="The Milltown Gazette"></head><body><div><p class=kicker>Milltown</p>
<h1>Council votes to open the old railway bridge</h1><p class=byline>By Jane Roe</p></div>
<p>MILLTOWN (AP) — The town council voted on Tuesday to open the old railway bridge to walkers in spring.</p>
<p>The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.</p></body>"""


def _view(html: str) -> View:
    return view_of(read_page(html, None, Limits()), "https://gazette.example/bridge", None, None, Limits())


def test_every_field_has_a_row() -> None:
    """In the order of `Article`, but for the text that follows from the body, and for what is no field of the page."""
    fields = [field.name for field in attrs.fields(Article) if field.name not in {"problems", "evidence"}]
    assert fields == [row.name for row in FIELDS]
    assert {*fields, "text"} == {field.name for field in attrs.fields(ArticleEvidence)}


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row.name)
def test_every_row_says_why(row: FieldRow) -> None:
    """The preference is one sentence, and the function is the field's own."""
    assert row.reason
    assert f"find_{row.name}" == row.find.__name__


@pytest.mark.parametrize("row", FIELDS, ids=lambda row: row.name)
def test_the_first_reading_wins(row: FieldRow) -> None:
    """Value and evidence of a field are those of the first reading; a field without one keeps its default."""
    view = _view(HTML)
    readings = row.find(view)
    article = read_article(view)
    default = getattr(Article(), row.name)
    assert (readings[0].value if readings else default) == getattr(article, row.name)
    assert (readings[0].evidence if readings else ()) == getattr(article.evidence, row.name)


def test_every_value_has_evidence() -> None:
    """No field has a value that nothing speaks for."""
    article = read_article(_view(HTML))
    default = Article()
    for row in FIELDS:
        if getattr(article, row.name) != getattr(default, row.name):
            assert getattr(article.evidence, row.name), row.name
    assert article.evidence.body == article.evidence.text


def test_a_page_without_a_story_has_evidence_of_none() -> None:
    """Nothing speaks for a text that is empty."""
    assert () == read_article(_view("<html><body></body></html>")).evidence.text


def test_an_explanation_has_every_candidate() -> None:
    """The candidates are the readings, best first; the winner's rule and the row's reason are told."""
    explanation = explain_article(_view(HTML))["headline"]
    assert explanation.chosen == explanation.candidates[0]
    assert ("Council votes to open the old railway bridge", "headline.heading") == (
        explanation.candidates[0].value,
        explanation.rule,
    )
    assert "Bridge to open" in [candidate.value for candidate in explanation.candidates]
    assert next(row.reason for row in FIELDS if row.name == "headline") == explanation.reason


def test_an_empty_field_is_explained_by_nothing() -> None:
    """A field without readings has no candidate, no rule and no reason."""
    explanation = explain_article(_view(HTML))["rights"]
    assert ((), None, None, None) == (
        explanation.candidates,
        explanation.chosen,
        explanation.rule,
        explanation.reason,
    )


def test_problems_of_page_and_claims_are_told() -> None:
    """What was odd on the way is on the article."""
    view = _view(f'<script type="application/ld+json">{{"@type": </script>{HTML}')
    assert read_article(view).problems == (*view.page.problems, *view.claims.problems) != ()
