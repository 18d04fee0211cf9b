"""Headline, kicker and standfirst: what is printed goes before what is stated."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.models.evidence import Candidate, Certainty, Evidence, Source

HEADLINE = "Council votes to open the old railway bridge"
DEK = "The bridge over the Mill river has been shut since the last train crossed it"
STORY = (
    "<p>The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate.</p>"
    "<p>The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008.</p>"
)


def _field(field: str, head: str, body: str) -> list[tuple[str, str]]:
    """Values and rules of the candidates, best first."""
    html = f"<html><head>{head}</head><body>{body}{STORY}</body></html>"
    return [(candidate.value, candidate.evidence.rule) for candidate in newsparse.explain(html)[field].candidates]


def _first(field: str, body: str, head: str = "") -> Candidate:
    chosen = newsparse.explain(f"<html><head>{head}</head><body>{body}{STORY}</body></html>")[field].chosen
    assert chosen is not None
    return chosen


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(f"<h1>{HEADLINE}</h1>", HEADLINE, id="plain"),
        pytest.param(f"<h1>{HEADLINE[:14]}<br>{HEADLINE[14:]}</h1>", HEADLINE, id="on-two-lines"),
        pytest.param("<h1>Council votes to open the rail\u00adway bridge\u200b</h1>", "Council votes to open the railway bridge", id="unseen-characters"),
        pytest.param(f"<h1><span class=kicker>Milltown</span> {HEADLINE}</h1>", HEADLINE, id="kicker-inside"),
        pytest.param(f"<h1><span class=kicker>Milltown:</span> {HEADLINE}</h1>", HEADLINE, id="kicker-with-colon"),
        pytest.param(f"<h1><span class=kicker>Milltown</span> | {HEADLINE}</h1>", HEADLINE, id="kicker-and-bar"),
        pytest.param(f"<h1><span class=kicker>{HEADLINE}</span></h1>", HEADLINE, id="kicker-around-all"),
        pytest.param(f"<h1>{HEADLINE} <span class=kicker>Milltown</span></h1>", f"{HEADLINE} Milltown", id="kicker-after"),
    ],
)  # fmt: skip
def test_the_headline_as_printed(body: str, expected: str) -> None:
    """On one line, without the kicker that is set before it in the same heading."""
    assert expected == _first("headline", body).value


def test_the_evidence_is_what_is_printed() -> None:
    """The span of the headline is its own words in the outline."""
    body = f"<h1><span class=kicker>Milltown</span> {HEADLINE}</h1>"
    assert (
        Evidence(Source.MARKUP, "headline.heading", Certainty.MARKED, HEADLINE, 9, 53)
        == _first("headline", body).evidence
    )
    assert (
        Evidence(Source.MARKUP, "kicker.in-headline", Certainty.MARKED, "Milltown", 0, 8)
        == _first("kicker", body).evidence
    )


def test_stated_headlines_follow_the_printed_one() -> None:
    """A stated headline is shortened or rewritten; it stands where none is printed."""
    head = f"<title>{HEADLINE} | Gazette</title><meta property=og:title content='Bridge opens'>"
    assert [
        (HEADLINE, "headline.heading"),
        ("Bridge opens", "headline.og-title"),
    ] == _field("headline", head, f"<h1>{HEADLINE}</h1>")[:2]
    assert "Bridge opens" == _field("headline", head, "")[0][0]


@pytest.mark.parametrize(
    ("body", "expected", "rule"),
    [
        pytest.param(f"<div><p class=kicker>Milltown</p><h1>{HEADLINE}</h1></div>", "Milltown", "kicker.class", id="class"),
        pytest.param(f"<div><p>Milltown</p><h1>{HEADLINE}</h1></div>", "Milltown", "kicker.line-before", id="line-before"),
        pytest.param(
            f"<div><p class=kicker><a href=/a>Local</a><a href=/b>Bridges</a></p><h1>{HEADLINE}</h1></div>",
            "Local",
            "kicker.class",
            id="the-first-of-a-row",
        ),
        pytest.param(
            f"<h1><span class=kicker>Milltown:</span> {HEADLINE}</h1>", "Milltown:", "kicker.in-headline", id="in-the-headline"
        ),
    ],
)  # fmt: skip
def test_the_kicker(body: str, expected: str, rule: str) -> None:
    """The label at the headline, as printed."""
    chosen = _first("kicker", body)
    assert (expected, rule) == (chosen.value, chosen.evidence.rule)
    assert (Certainty.INFERRED if rule == "kicker.line-before" else Certainty.MARKED) is chosen.evidence.certainty


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"<h1>{HEADLINE}</h1>", id="none"),
        pytest.param("<p class=kicker>Milltown</p>", id="no-headline"),
        pytest.param(f"<div><p>Milltown Gazette, 7 Aug</p><h1>{HEADLINE}</h1></div>", id="a-line-with-digits"),
    ],
)
def test_no_kicker(body: str) -> None:
    """A near miss: no label, or no headline that it could stand at."""
    assert [] == _field("kicker", "", body)


@pytest.mark.parametrize(
    ("label", "expected"),
    [("<b>Milltown</b>", DEK), ("“", f"“{DEK}"), ("<b>Milltown and the other towns on the river</b>", None)],
)
def test_a_label_in_one_piece_with_the_standfirst(label: str, expected: str | None) -> None:
    """A short label before the stated words is none of them; a quotation mark and a longer text are."""
    body = f"<h1>{HEADLINE}</h1><p class=standfirst>{label}{DEK}</p>"
    found = _first("description", body, f"<meta name=description content='{DEK}'>").value
    assert (expected or f"Milltown and the other towns on the river{DEK}") == found


def test_the_printed_standfirst_goes_before_the_stated_description() -> None:
    """What is printed wins; what is stated follows, and stands where nothing is printed."""
    head = "<meta name=description content='All about the bridge.'>"
    body = f"<h1>{HEADLINE}</h1><p class=standfirst>{DEK}</p>"
    assert [(DEK, "description.class"), ("All about the bridge.", "description.description")] == _field(
        "description", head, body
    )
    assert [("All about the bridge.", "description.description")] == _field("description", head, f"<h1>{HEADLINE}</h1>")
    assert [] == _field("description", "", f"<h1>{HEADLINE}</h1>")


def test_two_lines_of_one_class_are_one_standfirst() -> None:
    """Papers set a list of two sentences under the headline."""
    body = f"<h1>{HEADLINE}</h1><h2 class=standfirst>{DEK}.</h2><h2 class=standfirst>Two towns have paid for it.</h2>"

    assert f"{DEK}. Two towns have paid for it." == _first("description", body).value


@pytest.mark.parametrize(
    ("metas", "expected"),
    [
        ((("og:description", "One text."), ("description", "Another text."), ("twitter:description", "Another text.")), "Another text."),
        ((("og:description", "One text."), ("description", "Another text.")), "One text."),
        ((("og:description", HEADLINE), ("og:title", HEADLINE), ("description", "Another text.")), "Another text."),
        ((("og:description", "Description"), ("description", "Another text.")), "Another text."),
        ((("og:description", "Written by Jane Roe"), ("description", "Another text.")), "Another text."),
        ((("og:description", "By Monday all will cross."), ("description", "Another text.")), "By Monday all will cross."),
        ((("og:description", "Walkers will get their..."), ("description", "Walkers will get their bridge.")), "Walkers will get their bridge."),
        ((("og:description", "Walkers will get […]"), ("description", "Walkers will go …")), "Walkers will get […]"),
        ((("og:description", "Walkers will get their…"), ("description", "Walkers will get their bri…")), "Walkers will get their…"),
        ((("og:description", "橋が開いた。\n町は喜ぶ。"),), "橋が開いた。町は喜ぶ。"),
        ((("og:description", "다리가 열렸다.\n마을은 기뻐한다."),), "다리가 열렸다. 마을은 기뻐한다."),
    ],
)  # fmt: skip
def test_stated_descriptions(metas: tuple[tuple[str, str], ...], expected: str) -> None:
    """What most sources state goes first, a whole text before its cut-off beginning; who wrote it is none."""
    head = "".join(f'<meta name="{name}" content="{content}">' for name, content in metas)

    assert expected == _first("description", f"<h1>{HEADLINE}</h1>", head).value


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(HEADLINE, id="headline"),
        pytest.param(f"{HEADLINE} | Milltown Gazette", id="title"),
        pytest.param("Milltown Gazette", id="site"),
        pytest.param("Home", id="template"),
        pytest.param("Written by Staff Report", id="collective"),
        pytest.param("By Jane Roe, Milltown Gazette", id="byline"),
    ],
)
def test_a_stated_description_that_tells_nothing(text: str) -> None:
    """The title, the site's name, a word of a template and who wrote the story are no description."""
    head = (
        f"<title>{HEADLINE} | Milltown Gazette</title><meta property='og:site_name' content='Milltown Gazette'>"
        f"<meta property='og:title' content='{HEADLINE}'><meta name='description' content='{text}'>"
    )

    assert [] == _field("description", head, f"<h1>{HEADLINE}</h1>")


def test_a_headline_that_is_printed_twice_is_no_standfirst() -> None:
    """One is for wide windows and one for small ones; a text that states it with words around it proves nothing."""
    headline = "Walkers of two towns get their own bridge over the river"
    body = f"<h1 class=wide>{headline}</h1><p>Bridges</p><h1 class=small>{headline}</h1>{STORY}"
    stated = f"Read on: {headline}, and more"

    assert stated == _first("description", body, f"<meta name='description' content='{stated}'>").value


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("<p class=date>7 August 2023</p>", [(f"{DEK}.", "description.over-byline")], id="date"),
        pytest.param("<p class=post-meta>2 min read</p>", [(f"{DEK}.", "description.over-byline")], id="minutes"),
        pytest.param("<p>Two more words</p>", [], id="words"),
    ],
)
def test_what_may_stand_over_a_standfirst_above_the_byline(line: str, expected: list[tuple[str, str]]) -> None:
    """A date and the minutes that reading takes may; words of another kind make it a paragraph."""
    body = f"<h1>{HEADLINE}</h1>{line}<div>{DEK}.</div><p class=byline>By Jane Roe</p>{STORY}"

    assert expected == _field("description", "", body)


@pytest.mark.parametrize(
    ("heading", "title", "headline", "kicker"),
    [
        (f"Milltown<b>{HEADLINE}</b>", HEADLINE, HEADLINE, "Milltown"),
        (f"Milltown<br>{HEADLINE}", HEADLINE, HEADLINE, "Milltown"),
        (f"<b>{HEADLINE}</b> Walkers are glad", HEADLINE, HEADLINE, None),
        (f"Milltown <b>{HEADLINE}</b>", "Walkers get their bridge", f"Milltown {HEADLINE}", None),
        (f"Milltown: {HEADLINE}", HEADLINE, f"Milltown: {HEADLINE}", None),
        ("Council votes <em>to open</em>", "to open", "Council votes to open", None),
    ],
)
def test_the_stated_title_parts_a_heading(heading: str, title: str, headline: str, kicker: str | None) -> None:
    """At an edge of the markup or a line's end only, and no single word."""
    article = newsparse.parse_html(
        f"<html><head><meta property='og:title' content='{title}'></head><body><h1>{heading}</h1>{STORY}</body></html>"
    )

    assert (headline, kicker) == (article.headline, article.kicker)


def test_a_heading_whose_words_stand_in_a_box_inside_it() -> None:
    """The box is the heading, and goes before a widget's title."""
    head = f"<meta property='og:title' content='{HEADLINE}'>"
    body = f"<h1><div>{HEADLINE}</div></h1><h2>Stay informed with our newsletter</h2>"

    assert HEADLINE == _first("headline", body, head).value


@pytest.mark.parametrize(
    ("heading", "stated", "expected"),
    [
        pytest.param(
            "Bridges <br>What the vote means",
            "Bridges: What the vote means",
            "Bridges: What the vote means",
            id="stated",
        ),
        pytest.param(
            "Bridges: what it means", "Bridges: what: it means", "Bridges: what it means", id="a-printed-colon"
        ),
        pytest.param(
            "Bridges <br>What the vote means",
            "Bridges: What votes mean",
            "Bridges What the vote means",
            id="other-words",
        ),
    ],
)
def test_two_parts_of_a_heading(heading: str, stated: str, expected: str) -> None:
    """Two parts that are printed one under the other have the colon that the page states between them."""
    assert expected == _first("headline", f"<h1>{heading}</h1>", f'<meta property="og:title" content="{stated}">').value


HEARD = "<span>Milltown</span><span class=sr-only>:</span> <span>" + HEADLINE + "</span>"


@pytest.mark.parametrize(
    ("heading", "stated", "headline", "kicker"),
    [
        pytest.param(HEARD, "", HEADLINE, "Milltown", id="heard-apart"),
        pytest.param(HEARD, f"Milltown: {HEADLINE}", f"Milltown: {HEADLINE}", None, id="stated-as-one"),
        pytest.param(f"Milltown :{HEADLINE}", HEADLINE, HEADLINE, "Milltown", id="adjoining"),
        pytest.param(f"Milltown :{HEADLINE}", "", f"Milltown :{HEADLINE}", None, id="adjoining-not-stated"),
        pytest.param(f"Milltown : {HEADLINE}", f"Milltown: {HEADLINE}", f"Milltown: {HEADLINE}", None, id="blank-before-the-colon"),
        pytest.param(f"Milltown : {HEADLINE}", "", f"Milltown : {HEADLINE}", None, id="french"),
    ],
)  # fmt: skip
def test_a_heading_in_two_parts_has_a_kicker(heading: str, stated: str, headline: str, kicker: str | None) -> None:
    """A colon for readers who hear it, or elements that adjoin, part the two; what the page states as one is one."""
    meta = f"<meta property=og:title content='{stated}'>" if stated else ""
    article = newsparse.parse_html(f"<html><head>{meta}</head><body><h1>{heading}</h1>{STORY}</body></html>")

    assert (headline, kicker) == (article.headline, article.kicker)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<ruby>橋<rt>はし</rt></ruby>の<ruby>開通<rt>かいつう</rt></ruby>が<b>決まる</b>", "橋の開通が決まる"),
        ("<ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby>の開通が決まる", "橋(はし)の開通が決まる"),
        ("<ruby><rt>はし</rt>橋</ruby>の開通が決まる", "はし橋の開通が決まる"),
    ],
)
def test_readings_over_the_line_are_no_words_of_headline_and_standfirst(heading: str, expected: str) -> None:
    """As in the body; with brackets around them they are printed in the line, and one that opens it stands over nothing."""
    assert expected == _first("headline", f"<h1>{heading}</h1>").value
    rest = "と市議会が火曜日に発表した。"
    body = f"<h1>{HEADLINE}</h1><p class=standfirst>{heading}{rest}</p>"
    assert expected + rest == _first("description", body).value
