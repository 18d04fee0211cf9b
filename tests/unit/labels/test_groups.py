"""Groups of links: cards, titles, inserts. All pages are invented miniatures."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.page import Page
from newsparse._input.address import Base
from newsparse._labels.drafts import bare_address, is_story_address
from newsparse._labels.groups import find_groups
from newsparse._labels.inserts import is_insert, is_label_before_links, says_also
from newsparse._labels.labelled import Group, Labels, StoryPiece
from newsparse.models.article import BodyKind
from newsparse.models.document import Role
from newsparse.models.limits import Limits

OWN = "https://news.example/2024/05/harbour-wall-raised-again"
HARBOUR = "/2024/05/04/harbour-wall-to-be-raised"
FERRY = "/2024/05/03/ferry-stays-in-port"
MAYOR = "/2024/05/02/mayor-names-new-council"
STORY = "<p class=story>The wall was raised again on Monday, the council said.</p>"


def labelled(html: str) -> tuple[Page, Labels]:
    """A page whose story is what stands in `p.story`, with its groups found."""
    page = read_html(f"<html><body>{html}</body></html>".encode(), Limits())
    labels = Labels(len(page.pieces))
    for index, piece in enumerate(page.pieces):
        if piece.scope.words == "story":
            labels.roles[index] = Role.PARAGRAPH
            labels.story.append(StoryPiece(index, BodyKind.PARAGRAPH, None))
        elif piece.scope.tag == "h1":
            labels.headline, labels.roles[index] = index, Role.HEADLINE
    if labels.story:
        labels.first, labels.last = labels.story[0].index, labels.story[-1].index + 1
    find_groups(page, labels, Base(OWN), OWN)
    return page, labels


def plain(groups: list[Group]) -> list[tuple[str | None, str, list[str]]]:
    """Title, kind and headings of each group."""
    return [(group.title_text, group.kind.value, [card.text for card in group.cards]) for group in groups]


def card(href: str, text: str) -> str:
    """A list item with a link."""
    return f"<li><a href='{href}'>{text}</a></li>"


THREE = (
    card(HARBOUR, "Harbour wall to be raised")
    + card(FERRY, "Ferry stays in port")
    + card(MAYOR, "Mayor names new council")
)
HEADINGS = ["Harbour wall to be raised", "Ferry stays in port", "Mayor names new council"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"<h2>Most read</h2><ol>{THREE}</ol>", [("Most read", "most_read", HEADINGS)], id="heading"),
        pytest.param(f"<div>Latest news</div><ul>{THREE}</ul>", [("Latest news", "latest", HEADINGS)], id="wording"),
        pytest.param(
            f"<section><div>Opinion</div><ul>{THREE}</ul></section>", [("Opinion", "other", HEADINGS)], id="place"
        ),
        pytest.param(
            f"<section aria-label='Related stories'><ul>{THREE}</ul></section>",
            [("Related stories", "related", HEADINGS)],
            id="aria-label",
        ),
        pytest.param(
            f"<h2><a href='/sport'>Sport</a></h2><ul>{THREE}</ul>", [("Sport", "other", HEADINGS)], id="linked-title"
        ),
        pytest.param(
            f"<h4>More on:</h4><h3>harbours</h3><ul>{THREE}</ul>",
            [("More on: harbours", "related", HEADINGS)],
            id="label-and-name",
        ),
        pytest.param(
            "<h2>Related</h2><table><tr>"
            f"<td><a href='{HARBOUR}'>Harbour wall to be raised</a></td><td><a href='{FERRY}'>Ferry stays in port</a></td>"
            "</tr></table>",
            [("Related", "related", HEADINGS[:2])],
            id="table-cells",
        ),
        pytest.param(
            f"<h2>Related</h2><div><a href='{HARBOUR}'>Harbour wall to be raised</a> <a href='{FERRY}'>Ferry stays in port tonight</a></div>",
            [("Related", "related", ["Harbour wall to be raised", "Ferry stays in port tonight"])],
            id="bare-row",
        ),
        pytest.param(
            f"<aside><h2>Most read</h2><ol>{card(HARBOUR, 'Harbour wall to be raised')}</ol><h2>Most shared</h2>"
            f"<ol>{card(FERRY, 'Ferry stays in port')}</ol></aside>",
            [("Most read", "most_read", HEADINGS[:1]), ("Most shared", "most_read", HEADINGS[1:2])],
            id="two-titles-in-one-element",
        ),
        pytest.param(
            f"<div><h2>WORLD</h2><ul>{card(HARBOUR, HEADINGS[0])}</ul></div><div><h2>WORLD</h2><ul>{card(FERRY, HEADINGS[1])}</ul></div>",
            [("WORLD", "other", HEADINGS[:1]), ("WORLD", "other", HEADINGS[1:2])],
            id="equal-titles-stay-apart",
        ),
        pytest.param(f"<nav><h2>Most read</h2><ol>{THREE}</ol></nav>", [], id="menu"),
        pytest.param(
            "<h2>About us</h2><ul><li><a href='/contact'>Contact the newsroom</a></li>"
            "<li><a href='/terms'>Terms and conditions</a></li><li><a href='/jobs'>Work with us</a></li></ul>",
            [],
            id="site-map",
        ),
        pytest.param(f"<h2>Tags</h2><ul>{THREE}</ul>", [], id="tags"),
        pytest.param(f"<div hidden><h2>Most read</h2><ol>{THREE}</ol></div>", [], id="hidden"),
    ],
)
def test_a_group_is_a_titled_run_of_cards(html: str, expected: list[tuple[str, str, list[str]]]) -> None:
    """A title by heading, wording, place or accessible name makes a group of the cards after it; menus are none."""
    assert plain(labelled(f"<h1>Harbour wall raised</h1><div>{STORY}</div><div>{html}</div>")[1].groups) == expected


def test_the_links_of_one_card_are_one() -> None:
    """Image, title and overlay links to one target are one card, with kicker, summary and date apart."""
    one = (
        f"<article><a href='{HARBOUR}'><img src=x.jpg alt=x></a><span class=kicker>Coast</span>"
        f"<h3><a href='{HARBOUR}'>Harbour wall to be raised</a></h3>"
        "<p>The council wants another metre, and the money for it.</p><div><time>4 May 2024</time></div>"
        f"<a href='{HARBOUR}#comments'>Write the first comment on it</a></article>"
    )
    two = one.replace(HARBOUR, FERRY).replace("Harbour wall to be raised", "Ferry stays in port")
    page, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}<section><h2>Related</h2>{one}{two}</section>")
    (group,) = labels.groups
    first = group.cards[0]
    assert [card.text for card in group.cards] == ["Harbour wall to be raised", "Ferry stays in port"]
    assert [page.pieces[index].text for index in (first.kicker, first.summary, first.date)] == [
        "Coast",
        "The council wants another metre, and the money for it.",
        "4 May 2024",
    ]
    assert first.url == f"https://news.example{HARBOUR}"
    assert labels.roles[group.title] is Role.SECTION_TITLE
    assert labels.roles[first.summary] is Role.TEASER


def test_a_link_without_text_makes_a_card_of_an_unlinked_heading() -> None:
    """An overlay gives its address to the heading under it."""
    cards = "".join(
        f"<div class=item><a href='{href}' aria-label='Open'></a><h3>{text}</h3><p>A line about it.</p></div>"
        for href, text in ((HARBOUR, "Harbour wall"), (FERRY, "Ferry in port"))
    )
    _, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}<section><h2>Most read</h2>{cards}</section>")
    assert [(card.text, card.url) for card in labels.groups[0].cards] == [
        ("Harbour wall", f"https://news.example{HARBOUR}"),
        ("Ferry in port", f"https://news.example{FERRY}"),
    ]


def test_numbers_that_count_the_cards_are_stripped() -> None:
    """Ranks are no text of a heading; a number that does not count stays."""
    ranked = card(HARBOUR, "1 Harbour wall to be raised") + card(FERRY, "2. Ferry stays in port")
    counted = card(HARBOUR, "5 reasons to raise the wall") + card(FERRY, "7 ferries that stay in port")
    assert plain(labelled(f"{STORY}<h2>Most read</h2><ol>{ranked}</ol>")[1].groups)[0][2] == HEADINGS[:2]
    assert (
        plain(labelled(f"{STORY}<h2>Most read</h2><ol>{counted}</ol>")[1].groups)[0][2][0]
        == "5 reasons to raise the wall"
    )


def test_the_page_itself_is_no_card() -> None:
    """A list may hold the page itself; the link is left out and does not end the list."""
    own = card(OWN, "Harbour wall raised again at last")
    groups = labelled(f"{STORY}<h2>Latest</h2><ul>{card(HARBOUR, HEADINGS[0])}{own}{card(FERRY, HEADINGS[1])}</ul>")[
        1
    ].groups
    assert plain(groups) == [("Latest", "latest", HEADINGS[:2])]


@pytest.mark.parametrize("href", ["javascript:open(1)", "mailto:desk@news.example", "data:text/html,x", "#top", ""])
def test_only_web_addresses_are_cards(href: str) -> None:
    """A link that leads nowhere safe is no card."""
    assert labelled(f"{STORY}<h2>Most read</h2><ul>{card(href, HEADINGS[0])}</ul>")[1].groups == []


def test_a_list_that_is_printed_twice_counts_once() -> None:
    """The copy for small screens is dropped, its pieces keep the role."""
    once = f"<div><h2>Most read</h2><ol>{THREE}</ol></div>"
    page, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}{once}{once}")
    assert len(labels.groups) == 1
    assert [role for role, piece in zip(labels.roles, page.pieces, strict=True) if piece.text in HEADINGS] == [
        Role.RELATED
    ] * 6


@pytest.mark.parametrize(
    ("insert", "inline", "title"),
    [
        pytest.param(f"<p>Read also: <a href='{FERRY}'>Ferry stays in port tonight</a></p>", True, None, id="labelled"),
        pytest.param(f"<h2><a href='{FERRY}'>Ferry stays in port tonight</a></h2>", True, None, id="linked-heading"),
        pytest.param(
            f"<div class=card><img src=x.jpg alt=x><a href='{FERRY}'>Ferry stays in port tonight</a></div>",
            True,
            None,
            id="card",
        ),
        pytest.param(
            f"<p>Read also</p><ul>{card(FERRY, HEADINGS[1])}{card(MAYOR, HEADINGS[2])}</ul>",
            True,
            None,
            id="read-also-list",
        ),
        pytest.param(f"<h3>More information</h3><ul>{THREE}</ul>", False, "More information", id="titled-list"),
    ],
)
def test_links_between_paragraphs_are_inserts(insert: str, *, inline: bool, title: str | None) -> None:
    """A lone or labelled link in the story is inline; a titled list is a section there, too."""
    _, labels = labelled(f"<h1>Harbour wall raised</h1><div>{STORY}{insert}{STORY}</div>")
    assert [(group.inline, group.title_text) for group in labels.groups] == [(inline, title)]


@pytest.mark.parametrize(
    ("link", "inline"),
    [
        pytest.param("<a href=/login>Log in or register here</a>", False, id="login"),
        pytest.param("<a href=https://abo.news.example/2024>All of the paper for a month</a>", False, id="host"),
        pytest.param("<a href='/2024/05/04/subscription/ferry'>Ferry stays in port tonight</a>", True, id="story"),
        pytest.param("<a href=/sound/204>https://news.example/sound/204.mp3</a>", False, id="address"),
        pytest.param("<a href=/go/77>Sign up for our newsletter</a>", False, id="prompt"),
        pytest.param("<a href=/autores/jane-roe-204>By Jane Roe of Port Selby</a>", False, id="author"),
        pytest.param("<a href=/autores/ferry-204>Ferries that stay in port, and their captains</a>", True, id="about-authors"),
    ],
)  # fmt: skip
def test_a_link_in_the_story_that_offers_no_story_is_no_insert(link: str, *, inline: bool) -> None:
    """Logins, prompts, addresses written out, authors; a story's address has a number, whatever its folders say."""
    _, labels = labelled(f"<h1>Harbour wall raised</h1><div>{STORY}<h3>{link}</h3>{STORY}</div>")
    assert [True] * inline == [group.inline for group in labels.groups]


def test_a_link_to_the_section_is_no_heading_of_a_card() -> None:
    """A class may call it one; the other link of the card leads to a story."""
    cards = "".join(
        f"<li><p class=headline><a href=/news/politics>Politics</a></p><p><a href='{href}'>{text}</a></p></li>"
        for href, text in ((HARBOUR, HEADINGS[0]), (FERRY, HEADINGS[1]), (MAYOR, HEADINGS[2]))
    )
    _, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}<section><h2>Most read</h2><ul>{cards}</ul></section>")
    assert plain(labels.groups) == [("Most read", "most_read", HEADINGS)]


def test_a_host_that_begins_like_a_folder_of_authors_has_stories() -> None:
    """The folder stands in the path."""
    links = "".join(card(f"https://auto.news.example/2024/{n}", f"Cars that stay in port, part {n}") for n in range(3))
    _, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}<h2>Latest</h2><ul>{links}</ul>")
    assert [3] == [len(group.cards) for group in labels.groups]


def test_a_label_under_an_overlay_is_no_heading() -> None:
    """Of two headings the one that offers a story is the card's."""
    cards = f"<div class=rel><a href='{FERRY}'></a><h3>Read also</h3><h4>Ferry stays in port tonight</h4></div>"
    _, labels = labelled(f"<h1>Harbour wall raised</h1><div>{STORY}{cards}{STORY}</div>")
    assert [["Ferry stays in port tonight"]] == [[card.text for card in group.cards] for group in labels.groups]


def test_bare_links_after_the_last_paragraph_are_inline() -> None:
    """Links in the story's own element, right after it and without a title, belong to it."""
    bare = "".join(
        f"<p><a href='{href}'>{text}</a></p>" for href, text in ((HARBOUR, HEADINGS[0]), (FERRY, HEADINGS[1]))
    )
    _, labels = labelled(f"<h1>Harbour wall raised</h1><div>{STORY}{STORY}{bare}</div>")
    assert [(group.inline, [card.text for card in group.cards]) for group in labels.groups] == [(True, HEADINGS[:2])]


def test_an_index_page_is_groups() -> None:
    """Without a story every titled column is a group with its teasers."""
    column = "<div><h2>{}</h2><article><h3><a href='{}'>{}</a></h3><p>The council wants another metre, and the money for it.</p></article></div>"
    _, labels = labelled(column.format("Coast", HARBOUR, HEADINGS[0]) + column.format("Traffic", FERRY, HEADINGS[1]))
    assert plain(labels.groups) == [("Coast", "other", HEADINGS[:1]), ("Traffic", "other", HEADINGS[1:2])]
    assert all(group.cards[0].summary >= 0 for group in labels.groups)


def test_a_heading_over_each_card_is_its_kicker() -> None:
    """Three elements side by side with one card each are one list."""
    cards = "".join(
        f"<div class=tile><h4>{place}</h4><h3><a href='{href}'>{text}</a></h3></div>"
        for place, href, text in (
            ("North", HARBOUR, HEADINGS[0]),
            ("South", FERRY, HEADINGS[1]),
            ("West", MAYOR, HEADINGS[2]),
        )
    )
    page, labels = labelled(f"<h1>Harbour wall raised</h1>{STORY}<div>{cards}</div>")
    assert [[page.pieces[card.kicker].text for card in group.cards] for group in labels.groups] == [
        ["North", "South", "West"]
    ]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p><a href=/a>Ferry stays in port</a></p>", True),
        ("<p>Read also: <a href=/a>Ferry stays in port</a></p>", True),
        ("<p>See also <a href=/a>Ferry stays in port</a></p>", True),
        ("<p>Click here to read <a href=/a>what the mayor has to say on the ferry</a></p>", True),
        ("<p>Few clicked to read <a href=/a>what the mayor has to say on the ferry</a></p>", False),
        ("<p>The <a href=/a>council</a> said so.</p>", False),
        ("<p>It said: <b>no</b>.</p><p>Nobody answered.</p>", False),
    ],
)
def test_inserts_are_told_from_paragraphs(html: str, *, expected: bool) -> None:
    """A paragraph that is a link, or a label and a link, is left out of the story; one with a link in it is not."""
    assert is_insert(read_html(html.encode(), Limits()), 0) is expected


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Read also:</p><p><a href=/a>Ferry stays in port</a></p>", True),
        ("<p>These stories may also be of interest to you, if you walk:</p><p><a href=/a>Ferry stays</a></p>", True),
        ("<h3>Latest news</h3><p><a href=/a>Ferry stays in port</a></p>", True),
        ("<h3>Latest news</h3><p class=kicker>Harbour</p><p><a href=/a>Ferry stays in port</a></p>", True),
        ("<p>The council keeps its plan on a page of its own:</p><p><a href=/a>The plan of the bridge</a></p>", False),
        ("<p>Read also:</p><p>The ferry stays in port.</p>", False),
    ],
)
def test_labels_of_links_are_told_from_lead_ins(html: str, *, expected: bool) -> None:
    """A line over a link is its label if it names what is offered beside the story; one that leads to a document is not."""
    assert is_label_before_links(read_html(html.encode(), Limits()), 0) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [("Read also:", True), ("Lee también", True), ("Les også", True), ("Also", False), ("Related stories", False)],
)
def test_read_also_is_told_from_titles(label: str, *, expected: bool) -> None:
    """The label of an insert says "also"; a title names what the list holds."""
    assert says_also(label) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://news.example/2024/05/04/harbour", True),
        ("https://news.example/harbour-wall-to-be-raised", True),
        ("https://news.example/story?id=20415", True),
        ("https://news.example/sport", False),
        ("https://news.example/sport?tab=1", False),
        ("https://news.example/about-us", False),
    ],
)
def test_story_addresses_have_numbers_or_words(url: str, *, expected: bool) -> None:
    """A story's address has a number or a headline's worth of words; a section's has neither."""
    assert is_story_address(url) is expected


def test_an_address_is_compared_without_what_does_not_change_the_page() -> None:
    """Scheme, closing slash and fragment do not make another target."""
    assert bare_address("https://news.example/a/#top") == bare_address("http://news.example/a")


def test_ten_thousand_links_in_one_line_stay_linear() -> None:
    """Bare links in one piece are found in one pass."""
    row = " ".join(
        f"<a href='/2024/{number}/harbour'>Harbour wall raised for the {number}. time</a>" for number in range(10_000)
    )
    _, labels = labelled(f"<h2>Latest</h2><div>{row}</div>")
    assert len(labels.groups[0].cards) == 10_000
