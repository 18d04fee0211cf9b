"""Links as bad pages have them: very many, nested, without text, without a safe address."""

from __future__ import annotations

import pytest

import newsparse

PARAGRAPHS = "".join(
    f"<p>{'The bridge of Port Selby opened on Monday, after years of delay. ' * 2}{n}</p>" for n in "abc"
)
URL = "https://harbourpost.example/city/bridge-20415"


def _page(after: str, head: str = "") -> newsparse.models.Article:
    html = (
        f"<html><head>{head}</head><body><article><h1>Bridge opens after nine years</h1>{PARAGRAPHS}</article>{after}"
    )
    return newsparse.parse_html(html, url=URL)


def _items(addresses: list[str]) -> str:
    items = (f"<li><a href='{address}'>The harbour wall is raised, part {n}</a>" for n, address in enumerate(addresses))
    return f"<h2>Most read</h2><ul>{''.join(items)}</ul>"


def test_ten_thousand_links_are_one_group() -> None:
    """None is lost; what time they take is measured elsewhere."""
    (section,) = _page(_items([f"/2024/story-{n}" for n in range(10_000)])).sections
    assert ("Most read", 10_000) == (section.title, len(section.links))


def test_cards_in_cards_are_cards() -> None:
    """Elements that were never closed hold all the cards after them."""
    cards = "".join(f"<div class=card><h3><a href=/2024/s-{n}>The harbour wall, part {n}</a></h3>" for n in range(200))
    (section,) = _page(f"<h2>Related</h2>{cards}").sections
    assert 200 == len(section.links)


def test_tables_in_tables_hold_a_list() -> None:
    """Layout tables, a hundred deep."""
    (section,) = _page("<table><tr><td>" * 100 + _items([f"/2024/story-{n}" for n in range(5)])).sections
    assert 5 == len(section.links)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:void(0)", "data:text/html,x", "http://[::1", "https://e.example:99999/a-1", "mailto:a@b.example", "#top", "http:///",
        "ftp://e.example/x-1", "",
    ],
)  # fmt: skip
def test_unsafe_addresses_give_no_link(address: str) -> None:
    """The links beside them stay."""
    links = _page(_items([address, "  /2024/one-1 ", "//other.example/2024/two-2"])).related_links
    assert ["https://harbourpost.example/2024/one-1", "https://other.example/2024/two-2"] == [
        link.url for link in links
    ]


@pytest.mark.parametrize(
    ("head", "start"),
    [
        ("<base href='/dir/'>", "https://harbourpost.example/dir/"),
        ("<base href='https://b.example/d/'>", "https://b.example/d/"),
        ("<base href='javascript:alert(1)'><base href='https://b.example/d/'>", "https://harbourpost.example/city/"),
    ],
)
def test_the_base_element(head: str, start: str) -> None:
    """The first one counts, where it is an address that links can have."""
    links = _page(_items(["x-2024-1", "y-2024-2"]), head).related_links
    assert [f"{start}x-2024-1", f"{start}y-2024-2"] == [link.url for link in links]


@pytest.mark.parametrize(
    ("line", "summary"),
    [
        ("Two papers become one.", "Two papers become one."),
        ("Is it safe now?", None),
        ("Two papers become one", None),
        ("<a href=/x>Two papers become one.</a>", None),
        ("<a href=/2024/story-{n}>Two papers become one.</a>", "Two papers become one."),
        ("<a href=/2024/story-{n}>Will they be only one?</a>", None),
    ],
)
def test_a_short_sentence_under_a_heading_is_a_summary(line: str, summary: str | None) -> None:
    """A stop ends it, and it is long enough and no link but the card's; other short lines are labels and names."""
    cards = "".join(
        f"<li><h3><a href=/2024/story-{n}>The harbour wall is raised, part {n}</a></h3><p>{line.format(n=n)}</p>"
        for n in range(3)
    )
    (section,) = _page(f"<h2>Most read</h2><ul>{cards}</ul>").sections
    assert summary == section.links[0].summary
