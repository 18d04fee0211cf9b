"""What the title of a group names."""

from __future__ import annotations

import pytest

from newsparse._lexicon.section_words import group_kind, is_commerce, is_no_title
from newsparse.models.links import SectionKind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Most read", SectionKind.MOST_READ),
        ("Popular articles", SectionKind.MOST_READ),
        ("articles les plus lus", SectionKind.MOST_READ),
        ("人気ランキング", SectionKind.MOST_READ),
        ("All latest news", SectionKind.LATEST),
        ("Últimas noticias", SectionKind.LATEST),
        ("Just in", SectionKind.LATEST),
        ("آخر الأخبار", SectionKind.LATEST),
        ("Лента новостей", SectionKind.LATEST),
        ("Gerelateerde artikelen", SectionKind.RELATED),
        ("Mehr zum Thema", SectionKind.RELATED),
        ("More on: harbours", SectionKind.RELATED),
        ("Recommended for you", SectionKind.OTHER),
        ("More from Politics", SectionKind.AUTHOR_MORE),
        ("Mehr aus dem Ressort", SectionKind.SAME_SECTION),
        ("Top stories", SectionKind.OTHER),
        ("主要ニュース", SectionKind.OTHER),
        ("Top stories of the year, told by those who were there", None),
        ("Am meisten gelesen", SectionKind.MOST_READ),
        ("Les + lus", SectionKind.MOST_READ),
        ("最多人阅读", SectionKind.MOST_READ),
        ("Recent posts", SectionKind.LATEST),
        ("Letzte Artikel", SectionKind.LATEST),
        ("Recent appointments", None),
        ("Neue Bücher", None),
        ("Sponsored content", SectionKind.OTHER),
        ("Editor's picks", SectionKind.OTHER),
        ("Verwandte Beiträge", SectionKind.RELATED),
        ("Powiązane", SectionKind.RELATED),
        ("Opinion", None),
        ("Read harbour", None),
        ("Popular mayor resigns over a wall that was never built at all", None),
        ("", None),
        ("…", None),
    ],
)
def test_a_title_names_a_kind_by_any_word(title: str, kind: SectionKind | None) -> None:
    """The telling word may stand anywhere in a short title; a headline names nothing."""
    assert group_kind(title) is kind


@pytest.mark.parametrize(("text", "expected"), [("Advertisement", True), ("Most read", False), ("Opinion", False)])
def test_other_furniture_is_no_title(text: str, *, expected: bool) -> None:
    """A mark of an advertisement stands over lists, but names none."""
    assert is_no_title(text) is expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Popular Shopping", True),
        ("Cursos online", True),
        ("新着クーポン", True),
        ("Ajánlatok", True),
        ("Unsere Shopping-Gutscheine", True),
        ("Shops in the old town", False),
        ("The last shop of the old town closes", False),
        ("En curso", False),
        ("Most read", False),
    ],
)
def test_titles_of_shops(title: str, *, expected: bool) -> None:
    """A few words, one of which only a shop's rail has."""
    assert is_commerce(title) is expected
