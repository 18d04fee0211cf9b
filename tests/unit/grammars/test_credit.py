"""Credits of pictures: apart from the caption, and who is named. All names are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.credit import parse_credit, split_credit

SPLIT: tuple[tuple[str, str | None, str | None], ...] = (
    ("", None, None),
    ("The bridge at dawn.", "The bridge at dawn.", None),
    ("The band (left) in Paris (2019)", "The band (left) in Paris (2019)", None),
    ("The bridge at dawn. Photo: Jane Roe/AP", "The bridge at dawn.", "Jane Roe/AP"),
    ("The bridge at dawn. Jane Roe/AP", "The bridge at dawn.", "Jane Roe/AP"),
    ("The bridge at dawn. REUTERS/Jane Roe", "The bridge at dawn.", "REUTERS/Jane Roe"),
    ("Die Brücke (Foto: Pool via REUTERS)", "Die Brücke", "Pool via REUTERS"),
    ("Foto: Max Roe/dpa", None, "Max Roe/dpa"),
    ("© dpa | Max Roe", None, "dpa | Max Roe"),
    ("Jane Roe/AFP via Getty Images", None, "Jane Roe/AFP via Getty Images"),
    ("The bridge at dawn. Photo: Jane Roe Jr.", "The bridge at dawn.", "Jane Roe Jr."),
    ("The bridge at dawn. Photo: Jane Roe.", "The bridge at dawn.", "Jane Roe"),
    ("The bridge at dawn. (AP Photo/Jane Roe)", "The bridge at dawn.", "AP Photo/Jane Roe"),
    ("The bridge at dawn. Reuters", "The bridge at dawn.", "Reuters"),
    ("The bridge at dawn, seen by Reuters", "The bridge at dawn, seen by Reuters", None),
    ("The bridge. It was the source of it all", "The bridge. It was the source of it all", None),
    ("Die Brücke. Quelle: dpa", "Die Brücke.", "dpa"),
    ("The bridge at dawn / Image source: Port of Selby", "The bridge at dawn", "Port of Selby"),
)


@pytest.mark.parametrize(("text", "caption", "credit"), SPLIT)
def test_caption_and_credit_part(text: str, caption: str | None, credit: str | None) -> None:
    """A label, a bracket or a slash beside an agency tells the credit."""
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize(
    ("credit", "people", "agencies"),
    [
        ("Jane Roe/AP", ["Jane Roe"], ["Associated Press"]),
        ("REUTERS/Jane Roe/File Photo", ["Jane Roe"], ["Reuters"]),
        ("EFE/EPA/ANA ROE", ["ANA ROE"], ["Agencia EFE", "European Pressphoto Agency"]),
        ("Jane Roe/AFP via Getty Images", ["Jane Roe"], ["Agence France-Presse", "Getty Images"]),
        ("AFP via Getty Images via Jane Roe", ["Jane Roe"], ["Agence France-Presse", "Getty Images"]),
        ("Photo: Jane Roe Jr.", ["Jane Roe Jr."], []),
        ("Photo: Jane Roe.", ["Jane Roe"], []),
        ("Images by Jane Roe", ["Jane Roe"], []),
        ("Photo: Jane Roe, AP", ["Jane Roe"], ["Associated Press"]),
        ("AP Photo/Jane Roe", ["Jane Roe"], ["Associated Press"]),
        ("(Photo by Jane Roe)", ["Jane Roe"], []),
        ("PHOTO COURTESY OF JANE ROE", ["JANE ROE"], []),
        ("来源：新华社", [], ["Xinhua News Agency"]),
        ("Credit: Photo: PA", [], ["PA Media"]),
        ("Jane Roe, Foto: John Doe", ["Jane Roe", "John Doe"], []),
        ("© AFP", [], ["Agence France-Presse"]),
        ("(c) Jane Roe/©AP", ["Jane Roe"], ["Associated Press"]),
        ("AFP for Jane Roe/Reuters", ["Jane Roe"], ["Agence France-Presse", "Reuters"]),
        ("*AFP / XAVER ROE", ["XAVER ROE"], ["Agence France-Presse"]),
        ("Handout", [], []),
    ],
)
def test_who_is_named(credit: str, people: list[str], agencies: list[str]) -> None:
    """People and agencies of a credit, in the order of print."""
    found_people, found_agencies = parse_credit(credit)

    assert people == [person.name for person in found_people]
    assert agencies == [agency.name for agency in found_agencies]
