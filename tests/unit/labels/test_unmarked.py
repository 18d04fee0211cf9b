"""Pages whose classes say nothing: what form, place, address and wording show, a hit and a near miss for each."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.models import Article

URL = "https://news.example/coast/harbours/wall"
ONE = "The town council voted on Tuesday to raise the harbour wall before the autumn storms, after years of debate."
TWO = "The wall was built in 1884, and the last stones were laid on it by the grandfathers of the masons of today."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."
HEAD = "<h1>Council votes to raise the old harbour wall</h1>"
PICTURE = "<img src=/wall.jpg alt='{}' width=600 height=400>"


def _read(before: str = "", between: str = "", after: str = "") -> Article:
    """A page with something before the headline, between the first paragraphs, and after the story."""
    story = f"<div><p>{ONE}</p>{between}<p>{TWO}</p><p>{THREE}</p></div>"
    return newsparse.parse_html(f"<body><div>{before}{HEAD}{story}{after}</div></body>", url=URL)


def _list(*links: tuple[str, str]) -> str:
    return "<ul>" + "".join(f"<li><a href='{href}'>{text}</a></li>" for text, href in links) + "</ul>"


@pytest.mark.parametrize(
    ("after", "tags"),
    [
        pytest.param(_list(("Piers", "/topic/piers"), ("Masons", "/topic/masons")), ("Piers", "Masons"), id="topic"),
        pytest.param(_list(("Piers", "/tag/1/"), ("Masons", "/tag/2/")).replace("</li>", "</li>,"), ("Piers", "Masons"), id="signs"),
        pytest.param(_list(("#piers", "/a/1"), ("#masons", "/a/2")), ("piers", "masons"), id="hash"),
        pytest.param("<p>Related topics</p>" + _list(("Piers", "/piers"), ("Masons", "/masons")), ("Piers", "Masons"), id="title"),
        pytest.param("<p>Mehr zu diesen Themen</p><p><a href=/m>Mole</a><a href=/f>Fischer</a></p>", ("Mole", "Fischer"), id="one-line"),
        pytest.param(_list(("Piers", "/topic/piers")), (), id="one-alone"),
        pytest.param(_list(("Piers", "/piers"), ("Masons", "/masons")), (), id="links-of-a-menu"),
        pytest.param(_list(("Chapter one", "/topic/a#1"), ("Chapter two", "/topic/a#2")), (), id="chapters"),
        pytest.param("<h3>More topics</h3>" + _list(("Ferry stays in port until the storm is over", "/a-1"), ("Mayor out", "/b-2")), (), id="stories"),
    ],
)  # fmt: skip
def test_rows_of_topics_are_tags(after: str, tags: tuple[str, ...]) -> None:
    """By the folder of their addresses, by their sign, or under a title that says so."""
    assert tags == _read(after=after).keywords


@pytest.mark.parametrize(
    ("before", "trail"),
    [
        pytest.param("<p><a href=/>The Post</a> / <a href=/coast>Coast</a></p>", ("The Post", "Coast"), id="front-page"),
        pytest.param(_list(("Post", "/"), ("Coast", "/coast"), ("Harbours", "/coast/harbours/")), ("Post", "Coast", "Harbours"), id="nested"),
        pytest.param("<p><a href=/sea>Sea</a> / <a href=/coast>Coast</a></p>", (), id="two-labels"),
        pytest.param(_list(("Post", "/"), ("Coast", "/coast"), ("Sea", "/sea/")), (), id="menu"),
        pytest.param(_list(("Post", "/"), ("About", "/about")), (), id="menu-of-two"),
    ],
)  # fmt: skip
def test_trails_lead_from_the_front_page(before: str, trail: tuple[str, ...]) -> None:
    """Each step leads into the one before it."""
    assert trail == _read(before=before).breadcrumbs


@pytest.mark.parametrize(
    ("between", "caption"),
    [
        pytest.param(f"<div>{PICTURE.format('')}<p>Masons at work on Monday</p></div>", "Masons at work on Monday", id="amid"),
        pytest.param(f"<div><div>{PICTURE.format('Masons at the wall')}<p>Masons at the wall, in rain</p></div><p>{THREE}</p></div>", "Masons at the wall, in rain", id="alt"),
        pytest.param(f"<div><div>{PICTURE.format('')}<p>Masons at work</p><p>Photo: Jo Roe</p></div><p>{THREE}</p></div>", "Masons at work", id="credit"),
        pytest.param(f"<div><div>{PICTURE.format('')}<div>Enlarge</div></div><div>Masons at work on Monday</div></div>", "Enlarge Masons at work on Monday", id="button"),
        pytest.param(f"<p>{PICTURE.format('')}Masons went to work on Monday, and the wall grew by a foot.</p>", None, id="in-a-paragraph"),
        pytest.param(f"<div><div>{PICTURE.format('wall')}<p>Masons went to work on Monday.</p></div><p>{THREE}</p></div>", None, id="no-sign"),
    ],
)  # fmt: skip
def test_captions_stand_apart_with_their_picture(between: str, caption: str | None) -> None:
    """Amid bare paragraphs, in the words of the picture, over a credit, or beside a button."""
    assert caption == next((image.caption for image in _read(between=between).images if image.caption), None)


CARDS = _list(("Ferry stays in port until the storm is over", "/a-1"), ("Mayor names a new harbour council", "/b-2"))


@pytest.mark.parametrize(
    ("between", "headings"),
    [
        pytest.param(f"<h3>More from the coast</h3>{CARDS}", [], id="title-of-cards"),
        pytest.param("<h3>More from the coast</h3>", ["More from the coast"], id="no-cards"),
        pytest.param(f"<h3>The storm of May</h3>{CARDS}", ["The storm of May"], id="of-the-story"),
    ],
)
def test_a_heading_over_cards_is_no_heading_of_the_story(between: str, headings: list[str]) -> None:
    """Where its words say what the cards are."""
    assert headings == [block.text for block in _read(between=between).body if block.kind.value == "heading"]


@pytest.mark.parametrize(
    ("link", "offered"),
    [
        pytest.param("<h3><a href=/author/jane-roe-12>Jane Roe</a></h3>", [], id="author"),
        pytest.param("<p><a href=/play/12>Council votes to raise the old harbour wall</a></p>", [], id="headline"),
        pytest.param("<h3><a href=/jane-roe-12>Jane Roe</a></h3>", ["Jane Roe"], id="story"),
    ],
)
def test_a_lone_link_offers_another_story(link: str, offered: list[str]) -> None:
    """And neither its author nor itself."""
    assert offered == [related.text for related in _read(between=link).related_links]


def test_paragraphs_may_each_have_an_element_of_their_own() -> None:
    """Links right under such a story are inserts, as under a plain one."""
    link = "<div><p><a href=/2024/ferry-stays-in-port-1>Ferry stays in port until the storm is over</a></p></div>"
    paragraphs = "".join(f"<div><p>{text}</p></div>" for text in (ONE, TWO, THREE))
    page = newsparse.parse_html(f"<body><main>{HEAD}<section>{paragraphs}{link}</section></main></body>", url=URL)
    assert ["inline"] == [related.kind.value for related in page.related_links]


def test_lines_between_standfirst_and_story_are_no_story() -> None:
    """Where the first paragraph turns out to be the standfirst, byline and date under it go with it."""
    lead = "<p><strong>The old harbour wall will be raised by two metres, as the council has decided.</strong></p>"
    head = f"<meta name=description content='{lead[11:-13]}'>"
    lines = "<p>Reporter at the quay</p><p>Wednesday 20 November 2019</p>"
    page = newsparse.parse_html(
        f"<head>{head}</head><body><div>{HEAD}{lead}{lines}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></body>"
    )
    assert (lead[11:-13], [ONE, TWO, THREE]) == (page.description, [block.text for block in page.body])


COMMENT = "<p>I have waited for this wall for years, and so has my neighbour, who cannot swim.</p>"


@pytest.mark.parametrize(
    ("after", "is_told"),
    [
        pytest.param(f"<h3>Comments</h3>{COMMENT}", False, id="plural"),
        pytest.param(f"<h3>1 Kommentar</h3>{COMMENT}", False, id="counted"),
        pytest.param(f"<h3>Comment</h3>{COMMENT}", True, id="singular"),
        pytest.param(f"<h3>Comments from the harbour</h3>{COMMENT}", True, id="subject"),
    ],
)
def test_comments_in_the_element_of_the_story_are_none_of_it(*, after: str, is_told: bool) -> None:
    """Under a heading that says so, in the plural or with their count."""
    page = newsparse.parse_html(f"<body><div>{HEAD}<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>{after}</div></body>")
    assert is_told == any("neighbour" in block.text for block in page.body)


def test_words_over_many_links_to_other_sites_are_a_button() -> None:
    """And offer nothing; the same words over links of the site itself may be a series."""
    linked = "<h3>Voices</h3>" + "".join(
        f"<p><a href='{{}}/s?id=100{n}'>Share this comment with friends</a></p>" for n in range(3)
    )
    offered = [len(_read(after=linked.replace("{}", host)).related_links) for host in ("https://social.invalid", "")]
    assert offered == [0, 3]


@pytest.mark.parametrize(
    ("after", "rights"),
    [
        pytest.param(f"<section><h3>Most read</h3>{CARDS}<ul><li><a href=/c-3>Storm warning lifted for the coast</a><p>© 2024 The Post</ul></section>", "© 2024 The Post", id="in-a-card"),
        pytest.param(f"<div>{PICTURE.format('')}<div>Copyright © 2024 The Post</div></div>", "Copyright © 2024 The Post", id="by-a-badge"),
        pytest.param(f"<div>{PICTURE.format('')}<div>Photo © Jo Roe</div></div>", None, id="of-a-picture"),
    ],
)  # fmt: skip
def test_the_last_line_of_the_page_is_its_copyright_line(after: str, rights: str | None) -> None:
    """Whatever stands beside it, where the sign and a year open it."""
    assert rights == _read(after=after).rights


def test_a_dated_line_under_a_heading_is_no_summary() -> None:
    """Date, author and comments in one line."""
    cards = "".join(
        f"<li><h3><a href=/2024/story-{n}>{text}</a></h3><p>27. August 2019 Redaktion 4 comments</p></li>"
        for n, text in enumerate(("Ferry stays in port", "Mayor leaves the council", "Storm warning lifted"))
    )
    (section,) = _read(after=f"<section><h2>Most read</h2><ul>{cards}</ul></section>").sections
    assert [None] * 3 == [link.summary for link in section.links]


@pytest.mark.parametrize("label", ["Brotkrümel", "Fil d'Ariane", "Ruta de navegación", "パンくずリスト"])
def test_the_accessible_name_of_a_trail_says_so_in_many_languages(label: str) -> None:
    """A menu beside it has another."""
    trail = f'<nav aria-label="{label}"><ol><li><a href=/a>Küste</a></li><li><a href=/b>Häfen</a></li></ol></nav>'
    menu = "<nav aria-label=Hauptnavigation><ul><li><a href=/c>Sport</a></li><li><a href=/d>Kultur</a></li></ul></nav>"
    assert _read(before=menu + trail).breadcrumbs == ("Küste", "Häfen")


def test_the_first_line_of_a_run_of_links_is_their_title() -> None:
    """Old layouts part title and links by line breaks alone."""
    lines = "<br>".join(
        f"<a href='/2024/{n}'>{text}</a>"
        for n, text in enumerate(("Ferry stays in port tonight", "Mayor leaves the council"))
    )
    titles = [section.title for section in _read(after=f"<div><b>See also</b><br>{lines}</div>").sections]
    assert titles == ["See also"]


def test_a_notice_stands_over_the_story() -> None:
    """With a date in it, and yet no date line."""
    notice = "Editor’s note: This story was first published on 3 May 2024."
    page = newsparse.parse_html(f"<body><div>{HEAD}<p>{notice}</p><p>{ONE}</p><p>{TWO}</p><p>{THREE}</p></div></body>")
    assert [notice] == [found.text for found in page.notices]


POST = "<blockquote><p>The wall is ours, and we shall keep it.</p>{} <a href=https://x.example/1>May 3, 2024</a></blockquote>"


@pytest.mark.parametrize(
    ("signature", "kind"),
    [
        pytest.param("— Jane Roe (@jroe)", "embed", id="account"),
        pytest.param("– Harbour Post 🚢 (@harbour_post)", "embed", id="another-dash"),
        pytest.param("— Jane Roe, mayor (Harbour party)", "quote", id="a-person"),
        pytest.param("jroe@post.example (@jroe)", "quote", id="no-dash"),
    ],
)
def test_signed_posts_are_embeds(signature: str, kind: str) -> None:
    """A quotation that an account signs is another site's; one that a person signs is the story's."""
    blocks = _read(between=POST.format(signature)).body

    assert kind == next(block.kind.value for block in blocks if block.text.startswith("The wall is ours"))


CAPTION = "The wall before the works of this autumn"


@pytest.mark.parametrize(
    ("between", "captions"),
    [
        pytest.param(f"{PICTURE}<p>{CAPTION}. Photo: Jane Roe</p>", [f"{CAPTION}. Photo: Jane Roe"], id="credit"),
        pytest.param(f"{PICTURE}<p>{CAPTION} © Jane Roe</p>", [f"{CAPTION} © Jane Roe"], id="sign"),
        pytest.param(f"{PICTURE}<p>{CAPTION}</p><p>© Jane Roe</p>", [CAPTION, "© Jane Roe"], id="credit-below"),
        pytest.param(f"{PICTURE}<p>© Jane Roe</p>", ["© Jane Roe"], id="credit-alone"),
        pytest.param(f"{PICTURE}<p>{THREE} Photo: Jane Roe</p>" * 2, [f"{THREE} Photo: Jane Roe"] * 2, id="each-picture"),
        pytest.param(f"<p>{CAPTION}. Photo: Jane Roe</p>", [], id="no-picture"),
        pytest.param(f"{PICTURE}<p>{THREE}</p>{PICTURE}<p>© Jane Roe</p>", ["© Jane Roe"], id="paragraph-between-pictures"),
        pytest.param(f"{PICTURE}<p>{THREE} (AFP)</p>", [], id="agency-at-the-end"),
        pytest.param(f"{PICTURE}<p>{TWO * 3} Photo: Jane Roe</p>", [], id="long"),
    ],
)  # fmt: skip
def test_texts_under_pictures_with_a_credit_are_captions(between: str, captions: list[str]) -> None:
    """A short text right under a picture that ends in a credit, or stands over one, and the credit."""
    body = _read(between=between).body

    assert captions == [block.text for block in body if block.kind.value == "caption"]


@pytest.mark.parametrize(("href", "count"), [("/images/wall-2024.jpeg", 0), ("/2024/the-wall-2024", 1)])
def test_captions_that_are_links_to_pictures_are_no_stories(href: str, count: int) -> None:
    """An address of a picture shows the picture in large."""
    link = f"<p><a href={href}>The old harbour wall in the evening, before the works</a></p>"

    assert count == len(_read(between=link).related_links)
