"""Law: the parts of a page do not speak for one another."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import strategies

STORY = ("headline", "bylines", "dateline", "date_published", "body")


def _story(source: Any, url: str) -> dict[str, Any]:
    article = newsparse.parse(source, url=url)
    return {name: getattr(article, name) for name in STORY}


WITHOUT: dict[str, str] = {
    "masthead": r"<header.*?</header>",
    "footer": r"<footer.*?</footer>",
    "menu": r"<nav>.*?</nav>",
    "further reading": r'<section class="related">.*?</section>',
    "JSON-LD": r"<script.*?</script>",
}


@pytest.mark.parametrize("part", WITHOUT)
@given(page=strategies.plain_pages())
def test_the_story_does_not_need_its_furniture(part: str, page: strategies.NewsPage) -> None:
    """A page without one of its parts tells the same story."""
    bare = re.sub(WITHOUT[part], "", page.html, flags=re.DOTALL)

    assert _story(page.html, page.url) == _story(bare, page.url)


@given(strategies.plain_pages(), st.data())
def test_a_page_that_is_cut_behind_its_story_tells_it(page: strategies.NewsPage, data: st.DataObject) -> None:
    """A download that broke off anywhere in the furniture under the story."""
    place = data.draw(st.integers(page.html.index("</article>"), len(page.html)))

    assert _story(page.html, page.url) == _story(page.html[:place], page.url)


@given(strategies.plain_pages(), st.integers(1, 60))
def test_a_story_may_stand_deep(page: strategies.NewsPage, depth: int) -> None:
    """As many wrappers as a system of layouts makes."""
    deep = page.html.replace("<main>", "<div>" * depth + "<main>").replace("</main>", "</main>" + "</div>" * depth)

    assert _story(page.html, page.url) == _story(deep, page.url)


@given(strategies.plain_pages(), strategies.plain_pages())
def test_pages_share_nothing(first: strategies.NewsPage, second: strategies.NewsPage) -> None:
    """Two pages that are parsed in turns give what each gives alone; the address of the other does not matter."""
    one, two = _story(first.html, first.url), _story(second.html, second.url)

    assert (two, one) == (_story(second.html, second.url), _story(first.html, first.url))
    assert one["body"] == _story(first.html, second.url)["body"]
    assert (first.article.body, second.article.body) == (one["body"], two["body"])


@given(strategies.plain_pages())
def test_a_byte_that_is_lost_in_the_story_changes_its_paragraph_alone(page: strategies.NewsPage) -> None:
    """Headline, byline and date are read, and the other paragraphs."""
    place = page.html.rindex("</p>\n</div></article>") - 30
    damaged = page.html[:place] + page.html[place + 1 :]
    before, after = _story(page.html, page.url), _story(damaged, page.url)

    assert before["body"][:-1] == after["body"][:-1]
    assert [before[name] for name in STORY[:-1]] == [after[name] for name in STORY[:-1]]


LINES: dict[str, Callable[[str], str]] = {
    "line ends of another system": lambda text: text.replace("\n", "\r\n"),
    "line ends of an old system": lambda text: text.replace("\n", "\r"),
    "blanks at the ends of lines": lambda text: text.replace("\n", "  \n"),
    "blank lines at both ends": lambda text: f"\n\n{text}\n\n\n",
    "more blank lines": lambda text: text.replace("\n\n", "\n\n\n"),
    "a byte order mark": lambda text: f"\ufeff{text}",
    "soft hyphens": lambda text: text.replace("bridge", "brid\u00adge"),
}


@pytest.mark.parametrize("change", LINES)
@given(page=strategies.plain_pages())
def test_the_white_space_of_plain_text_does_not_count(change: str, page: strategies.NewsPage) -> None:
    """What a reader does not see in a text changes nothing of its story."""
    text = newsparse.outline(page.html).text
    expected, actual = (newsparse.parse_text(form) for form in (text, LINES[change](text)))

    assert [getattr(expected, name) for name in STORY] == [getattr(actual, name) for name in STORY]


@given(strategies.plain_pages())
def test_the_text_of_the_text_is_the_text(page: strategies.NewsPage) -> None:
    """The outline of an outline says the same again."""
    text = newsparse.outline(page.html).text

    assert text == newsparse.outline(text).text


@given(strategies.plain_pages(), st.sampled_from(("utf-8", "utf-16", "utf-32", "windows-1252", "gb18030")))
def test_the_callers_word_for_the_encoding_holds(page: strategies.NewsPage, encoding: str) -> None:
    """A page that says nothing of its encoding is read by what the caller knows."""
    html = page.html.replace('<meta charset="utf-8">', "")
    data = html.encode("cp1252" if encoding == "windows-1252" else encoding, "xmlcharrefreplace")
    article = newsparse.parse(data, url=page.url, encoding=encoding)

    assert _story(page.html, page.url) == {name: getattr(article, name) for name in STORY}
