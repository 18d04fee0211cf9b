"""Heads of pages from what they state."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from newsparse._blocks.page import Head, Item
from newsparse._claims.claim import Claims
from newsparse._claims.read import read_claims
from newsparse.models.limits import Limits

PAGE = "https://www.bridgepost.example/local/bridge-opens"

ReadClaims = Callable[..., Claims]


def _read(
    *things: Any,
    scripts: tuple[str, ...] = (),
    metas: tuple[tuple[str, str], ...] = (),
    links: tuple[tuple[str, str], ...] = (),
    items: tuple[tuple[int, str, str, str], ...] = (),
    title: str = "",
    language: str = "",
    base: str = "",
    url: str | None = PAGE,
    limits: Limits | None = None,
) -> Claims:
    head = Head()
    head.json_ld = [*(json.dumps(thing) for thing in things), *scripts]
    head.metas = list(metas)
    head.links = [(rel, href, "") for rel, href in links]
    head.items = [Item(*item) for item in items]
    head.title = title
    head.language = language
    head.base = base
    return read_claims(head, url, limits or Limits())


@pytest.fixture(scope="session")
def read() -> ReadClaims:
    """Reads the claims of a head with these things, scripts, metas, links and items."""
    return _read
