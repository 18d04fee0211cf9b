"""`newsparse explain`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from ran import Run

import newsparse
from newsparse.models.serial import to_jsonable


def test_each_filled_field_has_a_paragraph(run: Run, bridge: Path) -> None:
    """Its name, its rule, its reason, and those that went after it."""
    ran = run("explain", bridge)
    filled = [one for one in newsparse.explain(bridge.read_bytes()).fields if one.chosen is not None]
    paragraphs = ran.out.strip().split("\n\n")

    assert (0, "") == (ran.code, ran.err)
    assert [one.field for one in filled] == [paragraph.split("  ")[0] for paragraph in paragraphs]
    for one, paragraph in zip(filled, paragraphs, strict=True):
        assert {f"  because  {one.reason}"} <= set(paragraph.splitlines())
        assert len(one.candidates) + 2 == len(paragraph.splitlines())
        assert all(candidate.evidence.rule in paragraph for candidate in one.candidates)


def test_those_that_say_the_same_have_another_sign(run: Run, bridge: Path) -> None:
    """Agreement is evidence, too."""
    lines = run("explain", bridge, "--fields", "description,headline").out.splitlines()

    assert "description" == lines[0].split()[0]
    assert any(line.startswith("  ≠ description.description") for line in lines)
    assert any(line.startswith("  = headline.json-ld") for line in lines)


def test_a_field_can_be_asked_for_that_is_empty(run: Run, bridge: Path) -> None:
    """It is said that the page has none."""
    assert "url  not on this page\n\n" == run("explain", bridge, "--fields", "url").out


def test_the_explanation_can_be_json(run: Run, bridge: Path) -> None:
    """As the door gives it."""
    explanation = newsparse.explain(bridge.read_bytes())

    assert [to_jsonable(explanation["headline"])] == json.loads(
        run("explain", bridge, "--json", "--fields", "headline").out
    )


@pytest.mark.parametrize("fields", ["headlin", "body,text"])
def test_a_field_that_is_none_is_refused(run: Run, bridge: Path, fields: str) -> None:
    """With the one that may have been meant."""
    ran = run("explain", bridge, "--fields", fields)

    assert (2, "") == (ran.code, ran.out)
    assert "explain has no field" in ran.err
