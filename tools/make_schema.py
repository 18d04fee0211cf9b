"""Make the JSON Schema of `Article.to_dict()` from the public classes: `python tools/make_schema.py --write`.

In: the annotations and docstrings of `newsparse.models`. Out: `src/newsparse/formats/article.schema.json`. Every key that is
written is required, and no other is allowed: the schema says what this version writes, and `SCHEMA_VERSION` rises with it.
"""

from __future__ import annotations

import argparse
import ast
import datetime as dt
import inspect
import itertools
import json
import types
import typing
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from newsparse.models import Article
from newsparse.models.serial import SCHEMA_VERSION

TARGET = Path(__file__).parents[1] / "src" / "newsparse" / "formats" / "article.schema.json"
PLAIN = {str: "string", int: "integer", bool: "boolean"}
MOMENT = r"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d{6})?([+-]\d{2}:\d{2}(:\d{2}(\.\d{6})?)?)?)?$"
"""A day, or a moment with or without an offset; the formats of JSON Schema have no moment without one."""


def written() -> str:
    """The schema, as the file has it."""
    definitions: dict[str, dict[str, Any]] = {}
    root = _object(Article, definitions)
    version = {"const": SCHEMA_VERSION, "description": "The version of this schema."}
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"newsparse article, version {SCHEMA_VERSION}",
        **root,
        "properties": {"schema_version": version, **root["properties"]},
        "required": ["schema_version", *root["required"]],
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _object(cls: type, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    hints, documented = typing.get_type_hints(cls), _attributes(cls)
    properties = {}
    for field in attrs.fields(cls):
        about = {"description": documented[field.name]} if field.name in documented else {}
        properties[field.name] = {**_typed(hints[field.name], definitions), **about}
    return {
        "description": _summary(cls),
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _typed(hint: Any, definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The schema of an annotation; classes and closed sets stand among the definitions."""
    if typing.get_origin(hint) is tuple:
        return {"type": "array", "items": _typed(typing.get_args(hint)[0], definitions)}
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        return _either(typing.get_args(hint), definitions)
    if hint in PLAIN:
        return {"type": PLAIN[hint]}
    if hint.__name__ not in definitions:
        definitions[hint.__name__] = {}
        definitions[hint.__name__] = _closed(hint) if issubclass(hint, Enum) else _object(hint, definitions)
    return {"$ref": f"#/$defs/{hint.__name__}"}


def _either(choices: tuple[Any, ...], definitions: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """One type, or null beside it."""
    some = [choice for choice in choices if choice is not types.NoneType]
    typed = {"type": "string", "pattern": MOMENT} if set(some) == {dt.datetime, dt.date} else None
    typed = typed or _typed(some[0], definitions)
    if len(some) == len(choices):
        return typed
    return {**typed, "type": [typed["type"], "null"]} if "type" in typed else {"anyOf": [typed, {"type": "null"}]}


def _closed(cls: type[Enum]) -> dict[str, Any]:
    return {"description": _summary(cls), "enum": [member.value for member in cls]}


def _summary(cls: type) -> str:
    """The first paragraph of a class's docstring, on one line."""
    return " ".join((inspect.getdoc(cls) or "").partition("\n\n")[0].split())


def _attributes(cls: type) -> dict[str, str]:
    """The docstrings under the attributes of a class."""
    body = typing.cast("ast.ClassDef", ast.parse(inspect.getsource(cls)).body[0]).body
    return {
        statement.target.id: " ".join(str(after.value.value).split())
        for statement, after in itertools.pairwise(body)
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
    }


def main() -> None:
    """Print the schema, or write it to its file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the file instead of printing it")
    if parser.parse_args().write:
        TARGET.write_text(written(), encoding="utf-8")
    else:
        print(written(), end="")


if __name__ == "__main__":
    main()
