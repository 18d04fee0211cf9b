"""Whom a bare name in a script without capitals names, and where it does not. All names and pages are invented."""

from __future__ import annotations

import pytest

import newsparse

STORIES = {
    "ja": "川の水位が一晩で一メートル上がった。市は住民に対し、川岸に近づかないよう呼びかけている。専門家は数日中にさらに雨が降るとみている。",
    "zh": "河水一夜上涨一米，当地居民表示担忧。官员说未来几天还会下雨，请居民不要靠近河岸，以免发生意外。",
    "ar": "ارتفع النهر مترا خلال الليل، وقال مسؤولون إن مزيدا من المطر متوقع في الأيام المقبلة، وطلبوا من السكان البقاء في منازلهم.",
    "ko": "강물이 밤새 1미터 불어났다. 당국은 주민들에게 강가에 가지 말라고 당부했다. 전문가들은 며칠 안에 비가 더 올 것으로 보고 있다.",
}


def _authors(language: str, line: str, head: str = "") -> list[str]:
    story = f"<p>{STORIES[language]}</p>" * 4
    title = STORIES[language][:12]
    article = newsparse.parse_html(
        f"<html lang={language}><head>{head}</head><body><article><h1>{title}</h1>{line}<div>{story}</div></article></body></html>",
        url="https://news.example/river",
    )
    assert all(evidence.raw for evidence in article.evidence.bylines)
    return [person.name for byline in article.bylines for person in byline.people]


@pytest.mark.parametrize(
    ("language", "line", "people"),
    [
        pytest.param("ja", "<span class=author>山田太郎</span>", ["山田太郎"], id="class of a span"),
        pytest.param("ja", "<div class=byline>山田太郎</div>", ["山田太郎"], id="class of a block"),
        pytest.param("ja", "<div>山田太郎</div>", [], id="no class"),
        pytest.param("ja", "<div class=byline>経済部</div>", [], id="desk"),
        pytest.param("zh", "<div class=meta><span class=author>王甲乙</span><span class=date>2024年5月5日</span></div>", ["王甲乙"], id="beside a date"),
        pytest.param("zh", "<a rel=author href=/u/3>王甲乙</a>", ["王甲乙"], id="link that says author"),
        pytest.param("zh", "<a href=/u/3>王甲乙</a>", [], id="link that says nothing"),
        pytest.param("zh", "<p class=author>王甲乙</p><p class=author>李丙丁</p>", ["王甲乙", "李丙丁"], id="two in a row"),
        pytest.param("ar", "<div class=byline>محمد أحمد</div>", ["محمد أحمد"], id="Arabic"),
        pytest.param("ar", "<div class=byline>أخبار اليوم</div>", [], id="Arabic paper"),
        pytest.param("ko", "<p class=reporter>홍길동</p>", ["홍길동"], id="Korean"),
        pytest.param("ko", "<p class=reporter>홍길동 기자</p>", ["홍길동"], id="Korean title"),
    ],
)  # fmt: skip
def test_a_bare_name_needs_a_class(language: str, line: str, people: list[str]) -> None:
    """A class, or a link, says author, and the words have the form of a name."""
    assert people == _authors(language, line)


def test_what_the_page_states_decides() -> None:
    """A name that is none of the stated ones is another story's; the site's own name is no person's."""
    line = "<p class=author>山田太郎</p>"

    assert _authors("ja", line, "<meta name=author content=鈴木一郎>") == ["鈴木一郎"]
    assert _authors("ja", line, "<meta name=author content=山田太郎>") == ["山田太郎"]
    assert _authors("ja", line, "<meta property='og:site_name' content=山田太郎>") == []


@pytest.mark.parametrize(("stated", "people"), [("محمد أحمد", ["محمد أحمد"]), ("أبوظبي", []), ("المدينة نيوز", [])])
def test_a_stated_desk_is_nobody(stated: str, people: list[str]) -> None:
    """A town or a paper in the field of an author is no person."""
    assert people == _authors("ar", "", f"<meta name=author content='{stated}'>")
