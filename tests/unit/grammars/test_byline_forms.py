"""Every printed form of the tables of bylines, and every text that only looks like one."""

from __future__ import annotations

import pytest
from byline_form import Form, NearMiss
from bylines_false import FALSE_FRIENDS
from bylines_languages import LANGUAGES
from bylines_later import LATER, LATER_FALSE, NOT_READ
from bylines_reference import REFERENCE

from newsparse._grammars.byline import parse_byline

FORMS = (*REFERENCE, *LANGUAGES, *(form for form in LATER if form.name not in NOT_READ))


def _called(row: Form | NearMiss) -> str:
    return f"{row.language}: {row.name}"


@pytest.mark.parametrize("form", FORMS, ids=_called)
def test_a_printed_form_is_read(form: Form) -> None:
    """It says what the table says and nothing else, and its canonical form says the same."""
    byline = parse_byline(form.text, language=form.language if form.is_native else None)

    assert form.is_read_as(byline)
    assert byline == parse_byline(str(byline))
    assert byline is None or " ".join(byline.text.split()) in " ".join(form.text.split())


@pytest.mark.parametrize("form", FORMS, ids=_called)
def test_a_known_language_takes_nothing_away(form: Form) -> None:
    """The form is read the same where the page tells its language."""
    assert form.is_read_as(parse_byline(form.text, language=form.language))


@pytest.mark.parametrize("form", [form for form in LATER if form.name in NOT_READ], ids=_called)
def test_what_is_not_read_yet_is_listed(form: Form) -> None:
    """A row of the list that is read leaves the list."""
    assert not form.is_read_as(parse_byline(form.text))


@pytest.mark.parametrize("miss", [*FALSE_FRIENDS, *LATER_FALSE], ids=_called)
def test_a_false_friend_is_none(miss: NearMiss) -> None:
    """What only opens like a byline is none, whether the language is known or not."""
    assert parse_byline(miss.text) is None
    assert parse_byline(miss.text, language=miss.language) is None


def test_the_names_of_the_rows_differ() -> None:
    """A row is found by its language and its name."""
    rows: list[Form | NearMiss] = [*FORMS, *FALSE_FRIENDS, *LATER_FALSE]
    names = [_called(row) for row in rows]

    assert sorted(set(names)) == sorted(names)
