"""The report: all of the page is on it, nothing of the page runs in it, and places are where they belong."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

import pytest
from attack import ATTACK, attacking_page
from lxml import html as lxml_html

import newsparse
from newsparse.models import Role
from newsparse.report import to_html
from newsparse.report.palette import LOOKS, ink_on
from newsparse.report.units import Units

ROOT = Path(__file__).parents[3]
PAGES = [
    ROOT / "examples/bridge.html",
    ROOT / "examples/bridge.txt",
    *sorted((ROOT / "tests/pages/html").glob("*/page.html")),
]


def _tree(report: str) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(report)


def _texts(report: str) -> list[tuple[str, str]]:
    return [
        (block.get("data-role", ""), block.find_class("text")[0].text or "")
        for block in _tree(report).find_class("block")
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_block_is_on_the_report(page: Path) -> None:
    """With its role and its characters, in the order of the outline."""
    blocks = newsparse.outline(page.read_bytes()).blocks

    assert [(block.role.value, block.text) for block in blocks] == _texts(to_html(page.read_bytes()))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_every_field_is_on_the_report(page: Path) -> None:
    """Those that the page gives, with the rule of each candidate; the others by their names."""
    tree = _tree(to_html(page.read_bytes()))
    explanation = newsparse.explain(page.read_bytes())
    filled = [one.field for one in explanation.fields if one.chosen is not None]

    assert filled == [head.get("id", "").removeprefix("field-") for head in tree.find_class("head")]
    assert {one.field for one in explanation.fields} - set(filled) == set(
        re.findall(r"\w+", tree.find_class("empty")[0].text_content()[18:])
    )
    for one in explanation.fields[:12]:
        rules = {code.text for code in tree.xpath("//*[@id=$name]//code", name=f"more-{one.field}")}
        assert {candidate.evidence.rule for candidate in one.candidates[:12]} <= rules


def test_places_are_counted_as_browsers_count() -> None:
    """An emoji before a place moves it by two units."""
    page = "<p>🌊🌊 Weather</p><h1>Bridge 🌉 opens in spring</h1><p>LIMA (AP) — The bridge will open.</p>"
    tree = _tree(to_html(page))
    text = newsparse.outline(page).text.encode("utf-16-le")
    start, end = map(int, tree.get_element_by_id("field-headline").get("data-spans", "").split("-"))

    assert "Bridge 🌉 opens in spring" == text[2 * start : 2 * end].decode("utf-16-le")


@pytest.mark.parametrize("text", ["", "plain", "🌊", "a🌊b🌊", "👩‍👩‍👧 x"])
def test_units_are_those_of_utf_16(text: str) -> None:
    """For each place of a text."""
    units = Units.of(text)

    assert [len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)] == list(
        map(units.at, range(len(text) + 1))
    )


def test_nothing_of_a_page_becomes_markup() -> None:
    """The elements are those of the report: one script and one style, no picture, no address, no handler."""
    report = to_html(attacking_page(), url=f"https://harbourpost.example/{ATTACK}")
    tree = _tree(report)
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]

    assert ["script"] == [
        element.tag for element in elements if element.tag in {"script", "img", "svg", "iframe", "object", "base"}
    ]
    assert {"#page"} == {element.get("href") for element in elements if element.get("href")}
    assert [] == [
        name
        for element in elements
        for name in element.attrib
        if name.startswith("on") or name in {"src", "style", "action"}
    ]
    assert 10 < tree.text_content().count(ATTACK)


def test_the_policy_lets_its_own_style_and_script_pass_alone() -> None:
    """By their digests; nothing is fetched."""
    tree = _tree(to_html("<h1>Bridge opens</h1>"))
    policy = tree.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    digests = {name: _digest(tree.xpath(f"string(//{name})")) for name in ("style", "script")}

    assert policy == (
        f"default-src 'none'; style-src '{digests['style']}'; script-src '{digests['script']}'; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@pytest.mark.parametrize(
    "page", ["", b"", "no tags at all", b"%PDF-1.7", b"\x1f\x8b\x08", "<p>\x00\ud83d\r\n</p>", "<p>" + "x" * 100_000]
)
def test_every_page_has_a_report(page: str | bytes) -> None:
    """Which can be written as UTF-8."""
    assert to_html(page).encode("utf-8").startswith(b"<!doctype html>")


def test_every_role_has_a_look() -> None:
    """Its own colour, on light paper and on dark; and within a group no two neighbours have the same line and colour."""
    assert set(Role) == set(LOOKS)
    assert len(LOOKS) == len({look.light for look in LOOKS.values()}) == len({look.dark for look in LOOKS.values()})


@pytest.mark.parametrize("colour", [colour for look in LOOKS.values() for colour in (look.light, look.dark)])
def test_names_can_be_read_on_every_colour(colour: str) -> None:
    """A contrast of 4.5, as WCAG asks for text."""
    assert 4.5 <= _contrast(colour, "#000000" if ink_on(colour) == "#000" else "#ffffff")


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
