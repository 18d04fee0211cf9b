"""Particles of a name in capitals: "Van Der Merwe" as papers outside the Netherlands print it."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline import parse_byline


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By Piet Van Der Merwe", ["Piet Van Der Merwe"]),
        ("By Rosa De La Cruz", ["Rosa De La Cruz"]),
        ("By Piet van der Merwe", ["Piet van der Merwe"]),
        ("By Stand Der Dinge", []),
    ],
)
def test_a_particle_in_capitals_follows_another(text: str, people: list[str]) -> None:
    """Alone it is a word of a title."""
    byline = parse_byline(text, language="en")

    assert people == ([person.name for person in byline.people] if byline else [])
