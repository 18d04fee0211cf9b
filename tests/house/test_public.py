"""The public names: a committed list, documented, of values that keep their promises."""

from __future__ import annotations

import ast
import enum
import inspect
import pickle
import typing

import attrs
import pytest
from source import ROOT

import newsparse
from newsparse import errors, formats, models
from newsparse.models import Article, ArticleEvidence

VALUES = [getattr(models, name) for name in models.__all__ if attrs.has(getattr(models, name))]
FIELDS_NAMED_BY_ARTICLE = {ArticleEvidence}
"""Its class docstring says that its fields are those of Article, which has their docstrings."""


def test_the_public_names_are_those_of_the_committed_list() -> None:
    """A name is added, or taken away, in public_names.txt as well: nobody does it by mistake."""
    committed = (ROOT / "tests/house/public_names.txt").read_text(encoding="utf-8").split()

    assert committed == sorted(newsparse.__all__)


def test_every_public_value_and_error_is_reached_from_the_package() -> None:
    """Nobody has to know in which module a value stands."""
    assert {*models.__all__, *errors.__all__} <= set(newsparse.__all__)


@pytest.mark.parametrize("name", sorted(newsparse.__all__))
def test_every_public_name_is_documented(name: str) -> None:
    """A function shows an example; a class has a docstring, and one under each attribute."""
    thing = getattr(newsparse, name)
    documented = inspect.getdoc(thing) or ""

    assert documented
    if inspect.isfunction(thing):
        assert ">>> " in documented
    if attrs.has(thing) and thing not in FIELDS_NAMED_BY_ARTICLE:
        assert [field.name for field in attrs.fields(thing)] == _documented_attributes(thing)


FORMATS = (
    "from_trafilatura from_zyte json_schema to_item to_json_ld to_markdown to_ninjs to_row to_trafilatura to_zyte"
).split()


def test_the_formats_are_functions_with_examples() -> None:
    """A format is added, or taken away, here as well; each shows what it gives."""
    functions = [name for name in formats.__all__ if inspect.isfunction(getattr(formats, name))]

    assert functions == FORMATS
    assert [] == [name for name in functions if ">>> " not in (inspect.getdoc(getattr(formats, name)) or "")]


def _documented_attributes(value: type) -> list[str]:
    """The attributes of a class with a string under them."""
    statements = ast.parse(inspect.getsource(value)).body[0]
    assert isinstance(statements, ast.ClassDef)
    return [
        statement.target.id
        for statement, after in zip(statements.body, statements.body[1:], strict=False)
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    ]


def _smallest(value: type) -> typing.Any:
    required = [field for field in attrs.fields(value) if field.default is attrs.NOTHING]
    return value(*(None for _ in required))


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_public_values_are_frozen_slotted_hashable_and_picklable(value: type) -> None:
    """A value can be shared between threads, put into a set and sent to another process."""
    made = _smallest(value)

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(made, attrs.fields(value)[0].name, None)
    assert not hasattr(made, "__dict__")
    assert hash(made) == hash(_smallest(value))
    assert made == pickle.loads(pickle.dumps(made))


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_type_hints_of_public_values_can_be_read(value: type) -> None:
    """Frameworks that look at annotations find types and no unknown names."""
    assert {field.name for field in attrs.fields(value)} == typing.get_type_hints(value).keys()


@pytest.mark.parametrize("value", VALUES, ids=lambda value: value.__name__)
def test_public_values_hold_no_lists_or_dicts(value: type) -> None:
    """Tuples all the way down."""
    origins = {typing.get_origin(hint) or hint for hint in typing.get_type_hints(value).values()}

    assert set() == origins & {list, dict, set}


def test_evidence_has_the_fields_of_article() -> None:
    """Each field, and the text that is made of the body, can be asked where it came from."""
    fields = [field.name for field in attrs.fields(Article) if field.name not in {"problems", "evidence"}]

    assert sorted([*fields, "text"]) == sorted(field.name for field in attrs.fields(ArticleEvidence))


@pytest.mark.parametrize("name", sorted(models.__all__))
def test_enums_are_strings(name: str) -> None:
    """Members of closed sets compare with, sort as and print as their values."""
    thing = getattr(models, name)
    if isinstance(thing, type) and issubclass(thing, enum.Enum):
        assert issubclass(thing, enum.StrEnum)
