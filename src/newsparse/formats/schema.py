"""The JSON Schema of what `Article.to_dict` writes.

In: nothing. Out: the schema, as a dict. It is a file of this package, which `tools/make_schema.py` makes of the classes, so that
programs in other languages can take it; it is read when it is first asked for.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any, Final

_FILE: Final = "article.schema.json"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `Article.to_dict()`: every key that is written, with its type and what it is.

    >>> json_schema()["properties"]["schema_version"]["const"]
    1
    """
    schema: dict[str, Any] = json.loads(_source())
    return schema


@cache
def _source() -> str:
    return (files("newsparse.formats") / _FILE).read_text(encoding="utf-8")
