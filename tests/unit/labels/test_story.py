"""Which pieces are the story, and what each of them is in it. All pages are invented miniatures."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._blocks.regions import settle_regions
from newsparse._claims.claim import Claims
from newsparse._labels.headline import find_headline
from newsparse._labels.labelled import Labels
from newsparse._labels.roles import give_roles
from newsparse._labels.story import find_story
from newsparse.models.limits import Limits

HEAD = "<h1>Council votes to open the old railway bridge</h1>"
ONE = "The town council voted on Tuesday to open the old railway bridge to walkers in spring, after years of debate."
TWO = "The bridge was built in 1884 and has been closed since the last train crossed it, in the autumn of 2008."
THREE = "Members of the council had argued since then about who would have to pay for the repair of its piers."
FOUR = "Work on the two stone piers begins in April, and the first walkers are to cross the river in May, she said."


def p(*texts: str) -> str:
    """Paragraphs."""
    return "".join(f"<p>{text}</p>" for text in texts)


def _story(html: str, stated: str = "", described: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    page = read_html(f"<body>{html}</body>".encode(), Limits())
    settle_regions(page)
    labels = Labels(len(page.pieces))
    labels.headline = find_headline(page, Claims([], []))
    find_story(page, labels, stated, (), described)
    indices = [story.index for story in labels.story]
    assert (labels.first, labels.last) == ((indices[0], indices[-1] + 1) if indices else (-1, -1))
    return [(story.kind.value, page.pieces[story.index].text) for story in labels.story]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param(f"<div>{HEAD}{p(ONE, TWO, THREE)}</div>", id="one-element"),
        pytest.param(f"{HEAD}<div>{p(ONE)}</div><div>{p(TWO)}</div><div>{p(THREE)}</div>", id="several-elements"),
        pytest.param(f"{HEAD}<div>{ONE}<br><br>{TWO}<br><br>{THREE}</div>", id="line-breaks"),
        pytest.param(f"{HEAD}<table><tr><td><font>{p(ONE, TWO, THREE)}</font></table>", id="layout-table"),
        pytest.param(f"<nav><ul><li>News<li>Sport</ul></nav>{HEAD}{p(ONE, TWO, THREE)}", id="after-a-menu"),
        pytest.param(
            f"<main>{HEAD}{p(ONE, TWO, THREE)}</main><div class=comments>{p(FOUR, FOUR)}</div>", id="before-comments"
        ),
        pytest.param(
            f"<main>{HEAD}{p(ONE, TWO, THREE)}</main><aside><h2>In figures</h2>{p(FOUR)}</aside>",
            id="beside-an-aside",
        ),
        pytest.param(
            f"{HEAD}<div>{p(ONE)}<div class=newsletter>{p(FOUR)}</div>{p(TWO)}<div class=share>Share</div>{p(THREE)}</div>",
            id="around-furniture",
        ),
        pytest.param(
            f"{HEAD}<div>{p(ONE)}<p>Read also: <a href=/x>Baker wins the regional prize</a></p>{p(TWO, THREE)}</div>",
            id="around-a-worded-link",
        ),
        pytest.param(
            f"{HEAD}<div>{p(ONE, TWO)}<p><a href=/x>Baker wins the regional prize</a></p>{p(THREE)}</div>",
            id="around-a-bare-link",
        ),
        pytest.param(f"{HEAD}<div>{p(ONE, TWO, 'Advertisement', THREE)}</div>", id="around-worded-furniture"),
        pytest.param(f"{HEAD}<div>{p(ONE, TWO, '* * *', THREE)}</div>", id="without-rules-of-stars"),
        pytest.param(
            f"{HEAD}<div><div>Milltown</div><div>7 Aug</div>{p(ONE, TWO, THREE)}</div>", id="without-labels-before"
        ),
        pytest.param(f"{HEAD}<div>{p('Milltown', '7 August', ONE, TWO, THREE)}</div>", id="without-lines-before"),
        pytest.param(
            f"{HEAD}<div>{p(ONE, TWO, THREE)}<h3>More</h3><ul><li><a href=/x>Baker wins</a></ul></div>",
            id="without-a-list",
        ),
        pytest.param(
            f"<div>{HEAD}<div class=article-body>{p(ONE, TWO, THREE)}</div><div><p>{FOUR[:70]}.</p></div></div>",
            id="marked-body-before-the-wrapper",
        ),
        pytest.param(
            f"<article><header>{HEAD}<p>{FOUR}</p></header><div>{p(ONE, TWO, THREE)}</div></article>",
            id="after-a-header",
        ),
        pytest.param(
            f"{HEAD}<div>{p(ONE)}<h1>Council votes to open the old railway bridge</h1>{p(TWO, THREE)}</div>",
            id="without-the-headline-again",
        ),
    ],
)
def test_the_story_is_where_the_prose_is(html: str) -> None:
    """Furniture around the story and inside it is left out, and no paragraph is."""
    assert [("paragraph", ONE), ("paragraph", TWO), ("paragraph", THREE)] == _story(html)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<h2>What is next</h2>", ("heading", "What is next"), id="heading"),
        pytest.param("<p><b>What is next</b></p>", ("heading", "What is next"), id="bold-heading"),
        pytest.param("<p><b>“At last,” she said.</b></p>", ("paragraph", "“At last,” she said."), id="bold-sentence"),
        pytest.param("<p><b>Milltown</b></p>", ("paragraph", "Milltown"), id="one-bold-word"),
        pytest.param("<p><b>Next</b> is the pier</p>", ("paragraph", "Next is the pier"), id="bold-start"),
        pytest.param("<blockquote><p>A good day.</p></blockquote>", ("quote", "A good day."), id="quote"),
        pytest.param("<aside class=pullquote>A good day.</aside>", ("pullquote", "A good day."), id="pull-quote"),
        pytest.param("<div class=pull-quote>A good day for it</div>", ("pullquote", "A good day for it"), id="pull-quote-as-div"),
        pytest.param("<ul><li>The eastern pier</ul>", ("list_item", "The eastern pier"), id="list-item"),
        pytest.param("<table><tr><th>1884</table>", ("table", "1884"), id="table-head"),
        pytest.param("<pre>x = 1</pre>", ("code", "x = 1"), id="code"),
        pytest.param("<figure><img src=a><figcaption>The bridge</figcaption></figure>", ("caption", "The bridge"), id="caption"),
        pytest.param("<blockquote class=twitter-tweet><p>At last!</p></blockquote>", ("embed", "At last!"), id="embed"),
        pytest.param("<figure><blockquote>A good day.</blockquote></figure>", ("quote", "A good day."), id="quote-in-a-figure"),
        pytest.param("<div class=pull-quote><h3>A good day.</h3></div>", ("pullquote", "A good day."), id="pull-quote-as-heading"),
        pytest.param("<div class=tweet><h3>At last!</h3></div>", ("embed", "At last!"), id="heading-in-an-embed"),
        pytest.param("<figure><img src=a><h3 class=caption>The bridge</h3></figure>", ("caption", "The bridge"), id="caption-as-heading"),
        pytest.param("<p>A short one.</p>", ("paragraph", "A short one."), id="short-paragraph"),
        pytest.param(
            "<p>See <a href=/a>the report of the committee</a> and <a href=/b>the answer</a> for what each side had to say.</p>",
            (
                "paragraph",
                "See the report of the committee and the answer for what each side had to say.",
            ),
            id="paragraph-with-links",
        ),
    ],
)  # fmt: skip
def test_what_a_piece_of_the_story_is(html: str, expected: tuple[str, str]) -> None:
    """Element, class and bold type tell the kind of what stands between two paragraphs."""
    story = _story(f"{HEAD}<div>{p(ONE, TWO)}{html}{p(THREE, FOUR)}</div>")
    assert [("paragraph", ONE), ("paragraph", TWO), expected, ("paragraph", THREE), ("paragraph", FOUR)] == story


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        pytest.param("<tr><td>1884<td>12<tr><td>2008<td>1", ["1884", "12", "2008", "1"], id="cells-side-by-side"),
        pytest.param("<tr><td>Milltown Gazette", [], id="one-cell-is-a-label"),
        pytest.param("<tr><td>Most read<td><a href=/x>Baker wins</a>", [], id="cells-with-links-are-a-layout"),
        pytest.param("<tr><td>Milltown<td><div>7 August</div>", [], id="cells-with-blocks-are-a-layout"),
    ],
)
def test_rows_of_data(table: str, expected: list[str]) -> None:
    """Short cells side by side are data; a single short cell, or one with a link, is the page's layout."""
    story = _story(f"{HEAD}<div>{p(ONE, TWO)}<table>{table}</table>{p(THREE)}</div>")
    assert expected == [text for kind, text in story if kind == "table"]


def test_a_table_in_a_figure() -> None:
    """Content systems set a table and its caption in a figure; in old layouts the table is the figure."""
    table = "<table><tr><td>1884<td>12</table><figcaption>The bridge in figures</figcaption>"
    story = _story(f"{HEAD}<div>{p(ONE)}<figure>{table}</figure>{p(TWO)}</div>")
    assert [("table", "1884"), ("table", "12"), ("caption", "The bridge in figures")] == story[1:4]
    old = "<table><tr><td><img src=a.jpg><tr><td>The bridge over the river Mill.</table>"
    assert "table" not in {kind for kind, _ in _story(f"{HEAD}<div>{p(ONE)}{old}{p(TWO)}</div>")}


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        pytest.param("The deadline is in April.", True, id="a-sentence"),
        pytest.param("Milltown Gazette", False, id="a-line-without-a-stop"),
        pytest.param("<a href=/x>More on this.</a>", False, id="a-link"),
        pytest.param("<div>The deadline is in April.</div>", False, id="in-an-element-of-its-own"),
    ],
)
def test_a_short_last_run_after_line_breaks(last: str, kept: bool) -> None:  # noqa: FBT001
    """Where line breaks part paragraphs, a short last sentence in the same element is one of them."""
    story = _story(f"{HEAD}<div>{ONE}<br><br>{TWO}<br><br>{last}</div>")
    assert [ONE, TWO, *(["The deadline is in April."] if kept else [])] == [text for _, text in story]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(f"{HEAD}<div><h2>How it began</h2>{p(ONE, TWO)}</div>", "heading", id="heading"),
        pytest.param(
            f"{HEAD}<div><figure><img src=a><figcaption>The bridge</figcaption></figure>{p(ONE, TWO)}</div>",
            "caption",
            id="caption",
        ),
    ],
)
def test_what_may_stand_before_the_first_paragraph(html: str, expected: str) -> None:
    """A heading or a picture opens a story; other lines before the first paragraph are not of it."""
    assert [expected, "paragraph", "paragraph"] == [kind for kind, _ in _story(html)]


def test_a_long_caption_is_no_first_paragraph() -> None:
    """What stands between a long caption and the first paragraph is the story's only by itself."""
    figure = f"<figure><img src=a><figcaption>{THREE}</figcaption></figure><div><p>Close</p></div>"
    story = _story(f"{HEAD}<div>{figure}{p(ONE, TWO)}</div>")
    assert [("caption", THREE), ("paragraph", ONE), ("paragraph", TWO)] == story


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        pytest.param(p("It took a while."), ["It took a while."], id="a-sentence"),
        pytest.param(p("Here is what happened:"), ["Here is what happened:"], id="a-lead-in"),
        pytest.param(p("The long way to the opening of a small bridge"), ["The long way to the opening of a small bridge"], id="a-long-line"),
        pytest.param(p("Hi everyone 👋"), ["Hi everyone 👋"], id="a-picture-for-a-stop"),
        pytest.param("<ul><li>The pier is to hold.</ul>", ["The pier is to hold."], id="a-list"),
        pytest.param(
            p(f"<a href=/x>{'The bridge over the Mill river, ' * 4}</a>and what a hundred walkers had to say on the day of its opening, in their own words at some length."),
            [
                f"{'The bridge over the Mill river, ' * 4}and what a hundred walkers had to say on the day of its opening, in their own words at some length."
            ],
            id="many-links-and-words",
        ),
        pytest.param(p("Dear friends of the bridge,"), ["Dear friends of the bridge,"], id="a-greeting"),
        pytest.param(p("Ann Miller, Milltown,"), [], id="a-name-and-a-comma"),
        pytest.param(p("Milltown"), [], id="a-place"),
        pytest.param(p("<a href=/x>It took a while.</a>"), [], id="a-link"),
        pytest.param("<div><div><div><p>It took a while.</p></div></div></div>", [], id="in-a-box-of-its-own"),
        pytest.param(p("It took a while.") + "<p class=byline>By Ann Miller.</p>", [], id="over-a-byline"),
    ],
)  # fmt: skip
def test_the_first_words_of_a_story(before: str, kept: list[str]) -> None:
    """Short lines right before the first long paragraph are the story's, and labels are not."""
    story = [text for _, text in _story(f"{HEAD}<div>{before}{p(ONE, TWO)}</div>")]
    assert [*kept, ONE, TWO] == story or (not kept and story[-2:] == [ONE, TWO] and "Miller" not in "".join(story))


@pytest.mark.parametrize(
    ("last", "kept"),
    [
        pytest.param("<ul><li>the eastern pier<li>the western pier</ul>", 2, id="a-list"),
        pytest.param("<ul><li><a href=/x>the eastern pier</a></ul>", 0, id="a-list-of-links"),
        pytest.param("<blockquote>At last</blockquote>", 1, id="a-quotation"),
        pytest.param("<pre>x = 1</pre>", 1, id="code"),
        pytest.param("<p>[Photo Ann Miller]</p>", 0, id="a-bracketed-signature"),
        pytest.param("<section><div><div><ul><li>the eastern pier</ul></div></div></section>", 0, id="a-list-in-a-box"),
    ],
)
def test_what_a_story_may_end_with(last: str, kept: int) -> None:
    """What stands beside the last paragraph ends the story, if it is no list of links and no signature."""
    story = _story(f"{HEAD}<div>{p(ONE, TWO)}{last}</div>")
    assert [ONE, TWO] == [text for _, text in story[:2]]
    assert kept == len(story) - 2


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param("<h3 class=subtitle>What is next</h3>", True, id="a-heading-with-a-class"),
        pytest.param("<p class=lead>The pier is next.</p>", True, id="a-paragraph-in-large-type"),
        pytest.param("<div><div><p class=dek>Baker wins the prize.</p></div></div>", False, id="of-another-story"),
    ],
)
def test_a_standfirst_stands_before_the_story(html: str, kept: bool) -> None:  # noqa: FBT001
    """What a class calls a standfirst is a heading or a paragraph where the story has begun."""
    story = _story(f"{HEAD}<div><h2 class=lead>{FOUR}</h2>{p(ONE, TWO)}{html}{p(THREE)}</div>")
    assert len(story) == 3 + kept
    assert FOUR not in [text for _, text in story]


@pytest.mark.parametrize(
    ("items", "kept"),
    [
        pytest.param(["<a href=/a>Baker wins the prize</a> Town", "<a href=/b>Pier to be closed</a> City"], 0, id="links-with-kickers"),
        pytest.param(["<a href=/a>Baker wins</a> the regional prize", "<a href=/b>Pier to close</a> until autumn"], 0, id="linked-in-part"),
        pytest.param(["Baker wins the prize, <a href=/a>they say</a>", "The pier is to be closed"], 2, id="items-with-a-link"),
    ],
)  # fmt: skip
def test_lists_of_links(items: list[str], kept: int) -> None:
    """A list each of whose items has a link, and most of whose text is links, is no part of the story."""
    items_html = "".join(f"<li>{item}" for item in items)
    story = _story(f"{HEAD}<div>{p(ONE, TWO)}<ul>{items_html}</ul>{p(THREE)}</div>")
    assert kept == len([kind for kind, _ in story if kind == "list_item"])


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        pytest.param("<tr><th>Club<th>Points", ["Milltown", "12"], id="under-a-head"),
        pytest.param("<tr><td>Club<td>Points", [], id="without-a-head"),
    ],
)
def test_names_in_a_table_may_be_links(head: str, kept: list[str]) -> None:
    """In a table that begins with a head a cell that is a link is data; elsewhere it is a layout's."""
    table = f"<table>{head}<tr><td><a href=/m>Milltown</a><td>12</table>"
    cells = [text for kind, text in _story(f"{HEAD}<div>{p(ONE, TWO)}{table}{p(THREE)}</div>") if kind == "table"]
    assert kept == [text for text in cells if text not in {"Club", "Points"}]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        pytest.param(f"<div><h3>The pier</h3><div class=summary>{THREE}</div></div>", True, id="of-a-box"),
        pytest.param(f"<div><h3><a href=/x>The pier</a></h3><div class=summary>{THREE}</div></div>", False, id="under-a-link"),
        pytest.param(f"<div><div class=summary>{THREE} <a href=/x>The pier</a></div></div>", False, id="with-a-link"),
        pytest.param("<div><div class=summary>The pier.</div></div>", False, id="a-line"),
    ],
)  # fmt: skip
def test_under_a_paragraph_stands_no_standfirst(box: str, kept: bool) -> None:  # noqa: FBT001
    """What a class calls a summary is a paragraph where it follows one; under a link it sums up another story."""
    story = _story(f"{HEAD}<div>{p(ONE, TWO)}{box}{p(FOUR)}</div>")
    assert kept == (("paragraph", THREE) in story)


def test_what_a_server_prints_is_no_story() -> None:
    """The messages of a script that failed stand anywhere, and may be longer than the story."""
    message = (
        "Warning: Use of undefined constant bridge in /var/www/bridge.php on line 12, in the function of that name."
    )
    assert [ONE, TWO] == [text for _, text in _story(f"{HEAD}<div>{p(message, ONE, message, TWO)}</div>")]
    assert [ONE] == [text for _, text in _story(f"{HEAD}<div>{p(ONE)}</div><div>{p(*[message] * 9)}</div>")]
    warning = (
        "Warning: the bridge is closed on Tuesday, and walkers are asked to take the ferry, the town council says."
    )
    assert [ONE, warning] == [text for _, text in _story(f"{HEAD}<div>{p(ONE, warning)}</div>")]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("<a href=/p>Plan of the bridge over the river</a>PDF | 1.2 MB", False, id="a-file"),
        pytest.param("The plan has <a href=/p>12 pages</a>, in PDF or on paper.", True, id="no-size"),
    ],
)
def test_a_line_that_offers_a_file(line: str, kept: bool) -> None:  # noqa: FBT001
    """A line with a link, a kind of file and a size offers a download."""
    assert (4 if kept else 3) == len(_story(f"{HEAD}<div>{p(ONE, line, TWO, THREE)}</div>"))


def test_a_headline_under_its_story() -> None:
    """A headline that is printed under the story does not take the story away."""
    article = f"<article><div>{p(ONE, TWO)}</div><footer><h1>Council votes to open the bridge</h1></footer></article>"
    assert [ONE, TWO] == [text for _, text in _story(article)]
    assert [ONE, TWO] == [text for _, text in _story(f"<div>{p(ONE, TWO)}{HEAD}</div>")]


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        pytest.param("<h2>Comments</h2>", [ONE, TWO], id="under-the-comments"),
        pytest.param("<p>Comments</p>", [THREE, FOUR, ONE, FOUR], id="no-heading"),
    ],
)
def test_a_text_far_under_the_comments(heading: str, expected: list[str]) -> None:
    """Under the readers' comments stands no story, if half as much stands over them."""
    comments = f"<div class=comments>{heading}{'<p>Well done!</p>' * 40}</div>"
    html = f"{HEAD}<div>{p(ONE, TWO)}</div>{comments}<section>{p(THREE, FOUR, ONE, FOUR)}</section>"
    assert expected == [text for _, text in _story(html)]


def test_a_list_in_the_next_row_ends_a_story() -> None:
    """A list that stands in an element like that of the last paragraph belongs to the story; in another it does not."""
    row = "<div class=row>{}</div>"
    last = "<h3>What is needed</h3><ul><li>two piers<li>a rail</ul>"
    assert 5 == len(_story(f"{HEAD}<div>{row.format(p(ONE))}{row.format(p(TWO))}{row.format(last)}</div>"))
    assert 2 == len(_story(f"{HEAD}<div>{row.format(p(ONE))}{row.format(p(TWO))}<div class=box>{last}</div></div>"))


def test_cells_with_the_words_and_classes_of_furniture() -> None:
    """In a table of data "Top 5" is a column, so is the headline, "date" is the class of one, and "–" is what a cell says."""
    table = "<table><tr><th class=date>Day<th>Top 5<tr><td class=date>Monday<td>12</table>"
    cells = [text for kind, text in _story(f"{HEAD}<div>{p(ONE, TWO)}{table}{p(THREE)}</div>") if kind == "table"]
    assert ["Day", "Top 5", "Monday", "12"] == cells
    title = HEAD.removeprefix("<h1>").removesuffix("</h1>")
    table = f"<table><tr><th>{title}<th>Walkers<tr><td>–<td>12</table>"
    cells = [text for kind, text in _story(f"{HEAD}<div>{p(ONE, TWO)}{table}{p(THREE)}</div>") if kind == "table"]
    assert [title, "Walkers", "–", "12"] == cells
    old = "<table><tr><td><p>Top 5<td><div class=date>Monday</div></table>"
    assert 3 == len(_story(f"{HEAD}<div>{p(ONE, TWO)}{old}{p(THREE)}</div>"))


@pytest.mark.parametrize(
    ("poll", "kept"),
    [
        pytest.param("<p>Will you walk over it?</p>" + "<div class=a>Yes, now</div>" * 3, 3, id="a-poll"),
        pytest.param("<div class=poll><p>Will you walk over it?</p><p>Yes, or no: it is up to you, and to you alone, and to all of us.</p></div>", 3, id="a-class"),
        pytest.param("<p>Will you walk over it?</p>" + "<div class=a>Yes, now</div>" * 2, 4, id="two-answers"),
        pytest.param("<p>Will you walk over it?</p><ul>" + "<li>Yes, now" * 3 + "</ul>", 7, id="a-list"),
        pytest.param("<h3>Will you walk over it?</h3>" + "<div class=a>Yes, now</div>" * 3, 4, id="a-heading"),
        pytest.param("<p>You will walk over it.</p>" + "<div class=a>Yes, now</div>" * 3, 4, id="no-question"),
    ],
)  # fmt: skip
def test_polls(poll: str, kept: int) -> None:
    """A question over three answers of one class is a poll."""
    assert kept == len(_story(f"{HEAD}<div>{p(ONE, TWO)}{poll}{p(THREE)}</div>"))


@pytest.mark.parametrize(
    ("count", "kept"),
    [
        pytest.param(3, True, id="three"),
        pytest.param(2, False, id="two-are-inserts"),
    ],
)
def test_headings_that_are_links(count: int, kept: bool) -> None:  # noqa: FBT001
    """Where three headings over paragraphs are links, they are the story's: a list of things, each with its page."""
    parts = "".join(f"<h3><a href=/{n}>The bridge no. {n}</a></h3>{p(TWO)}" for n in range(count))
    headings = [text for kind, text in _story(f"{HEAD}<div>{p(ONE)}{parts}</div>") if kind == "heading"]
    assert headings == [f"The bridge no. {n}" for n in range(count)] * kept


def test_a_heading_of_a_box_over_a_link() -> None:
    """In an `aside` a heading over nothing but a link is the box's."""
    box = "<{0}><h4>Current issue</h4><div><a href=/x>View it</a></div></{0}>"
    assert "heading" not in {kind for kind, _ in _story(f"{HEAD}<div>{p(ONE)}{box.format('aside')}{p(TWO)}</div>")}
    assert "heading" in {kind for kind, _ in _story(f"{HEAD}<div>{p(ONE)}{box.format('div')}{p(TWO)}</div>")}


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        pytest.param("<p>What is needed for such a bridge, in short</p><ul><li>two piers<li>a rail</ul>", 3, id="with-a-lead-in"),
        pytest.param("<p>Milltown</p><ul><li>two piers<li>a rail</ul>", 0, id="under-a-label"),
        pytest.param("<ul><li>two piers<li>a rail</ul>", 0, id="alone"),
        pytest.param("<p>What is needed for such a bridge, in short</p><ul><li>two piers, <a href=/x>they say</a><li>a rail</ul>", 0, id="with-a-link"),
    ],
)  # fmt: skip
def test_a_list_over_the_first_paragraph(before: str, kept: int) -> None:
    """A list that a line leads in opens a story together with that line."""
    assert kept + 2 == len(_story(f"{HEAD}<div>{before}{p(ONE, TWO)}</div>"))


def test_short_paragraphs_in_elements_of_one_class() -> None:
    """Where each paragraph is a `div` of one class, a short one is a paragraph, too; one of another class is a label."""
    text, label = "<div class=text>{}</div>", "<div class=label>{}</div>"
    parts = [text.format(ONE), text.format("It was a start."), label.format("It was Milltown."), text.format(TWO)]
    assert [ONE, "It was a start.", TWO] == [words for _, words in _story(f"{HEAD}<div>{''.join(parts)}</div>")]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("<div>– the two piers</div>", True, id="beside-bare-paragraphs"),
        pytest.param("<div class=label>It was Milltown.</div>", False, id="of-a-class"),
        pytest.param("<div><div>the two piers</div></div>", False, id="deeper"),
        pytest.param("<div><a href=/x>The two piers</a></div>", False, id="a-link"),
    ],
)
def test_short_paragraphs_in_bare_elements(line: str, kept: bool) -> None:  # noqa: FBT001
    """Editors write each line as a `div` without a class; a short one among them is a paragraph."""
    story = _story(f"{HEAD}<main><div>{ONE}</div>{line}<div>{TWO}</div></main>")
    assert (3 if kept else 2) == len(story)
    assert [ONE, TWO] == [text for _, text in _story(f"{HEAD}<main><div>{ONE}</div>{line}<p>{TWO}</p></main>")]


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        pytest.param("<h2 class=section-title>The piers</h2>", True, id="beside-the-paragraphs"),
        pytest.param("<p class=section-title>The piers</p>", False, id="no-heading"),
        pytest.param("<div><h2 class=section-title>The piers</h2></div>", False, id="of-a-box"),
        pytest.param("<h2 class=section-title><a href=/x>The piers</a></h2>", False, id="a-link"),
        pytest.param("<header><h2>The piers</h2></header>", True, id="in-a-header"),
        pytest.param("<header><p>The piers</p></header>", False, id="a-line-in-a-header"),
    ],
)
def test_a_heading_whose_class_says_label(heading: str, kept: bool) -> None:  # noqa: FBT001
    """What a class calls a section's title is a heading of the story beside its paragraphs."""
    story = _story(f"{HEAD}<div>{p(ONE)}{heading}{p(TWO)}</div>")
    assert kept == (("heading", "The piers") in story)


@pytest.mark.parametrize(
    ("section", "kept"),
    [
        pytest.param(f"<section><header><h2>The piers</h2></header>{p(THREE)}</section>", True, id="over-a-paragraph"),
        pytest.param(f"<section><h2 class=section-title>The piers</h2>{p(THREE)}</section>", True, id="of-a-class"),
        pytest.param(f"<div><header><h2>The piers</h2></header></div><section>{p(THREE)}</section>", False, id="of-a-box"),
        pytest.param(f"<section><header><h2><a href=/x>The piers</a></h2></header>{p(THREE)}</section>", False, id="a-link"),
    ],
)  # fmt: skip
def test_the_heading_of_a_section_of_the_story(section: str, kept: bool) -> None:  # noqa: FBT001
    """The head of a section is a heading of the story over its paragraph, whatever the element around it is."""
    story = _story(f"{HEAD}<main><section>{p(ONE, TWO)}</section>{section}</main>")
    assert kept == (("heading", "The piers") in story)
    assert ("paragraph", THREE) in story


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("<p><a href=http://bridge.example/plan>http://bridge.example/plan</a></p>", True, id="an-address"),
        pytest.param("<p><a href=mailto:plan@bridge.example>plan@bridge.example</a></p>", True, id="of-mail"),
        pytest.param("<p><a href=http://posts.example/bridge>@bridge.milltown</a></p>", False, id="a-handle"),
        pytest.param("<p><a href=http://bridge.example/plan>The plan of the bridge</a></p>", False, id="a-title"),
        pytest.param(
            "<div><a href=http://bridge.example/plan>http://bridge.example/plan</a></div>", False, id="no-paragraph"
        ),
    ],
)
def test_an_address_between_paragraphs(line: str, kept: bool) -> None:  # noqa: FBT001
    """An address that is written out is told to the reader; a linked title is another story's."""
    assert (3 if kept else 2) == len(_story(f"{HEAD}<div>{p(ONE)}{line}{p(TWO)}</div>"))
    assert [ONE, TWO] == [text for _, text in _story(f"{HEAD}<div>{p(ONE, TWO)}{line}</div>")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("body", [TWO, THREE, FOUR], id="the-head-alone"),
        pytest.param("hero", [ONE], id="the-next-story"),
    ],
)
def test_an_article_around_the_head_alone(name: str, expected: list[str]) -> None:
    """Some pages set headline and lead in one `article` and the story in another; stories in a row are of one class."""
    story = p(TWO, THREE, FOUR) * 9
    links = "<p><a href=/x>Baker wins the regional prize again</a></p>" * 12
    html = f"<article class=hero>{HEAD}{p(ONE, ONE)}</article>{links}<article class={name}>{story}</article>"
    assert expected == list(dict.fromkeys(text for _, text in _story(html)))


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        pytest.param("", [ONE, TWO, THREE, FOUR], id="a-part"),
        pytest.param("<h2>Baker wins</h2>", [ONE, TWO], id="a-story"),
    ],
)
def test_a_story_in_two_parts(title: str, kept: list[str]) -> None:
    """A story goes on in an element of the same class, but in none with a title of its own."""
    menu = "<ul><li><a href=/x>Baker wins the regional prize of the year</a></ul>" * 9
    html = f"<main><div class=part>{HEAD}{p(ONE, TWO)}</div>{menu}<div class=part>{title}{p(THREE, FOUR)}</div></main>"
    assert kept == [text for _, text in _story(html)]


def test_a_menu_is_no_prose() -> None:
    """A long menu whose entries have commas and stops is not taken for a story, whatever else the page has."""
    entries = "".join(f"<li><a>Wood, steel and more {n}.</a>" for n in range(40))
    assert [ONE] == [text for _, text in _story(f"<nav><ul>{entries}</ul></nav>{HEAD}<div>{p(ONE)}</div>")]


def test_the_story_is_in_the_element_of_its_only_paragraph() -> None:
    """Where only one paragraph is long, the short ones beside it are the story's, too."""
    assert ["So it is.", ONE, "It opens in May."] == [
        text for _, text in _story(f"{HEAD}<div>{p('So it is.', ONE, 'It opens in May.')}</div>")
    ]


def test_a_short_last_paragraph_is_kept() -> None:
    """The story ends with a paragraph, however short, and not with a heading or a caption."""
    html = f"{HEAD}<div>{p(ONE, TWO, 'It is.')}<h3>More</h3></div>"
    assert ["paragraph"] * 3 == [kind for kind, _ in _story(html)]


@pytest.mark.parametrize(
    "html",
    [
        pytest.param("", id="nothing"),
        pytest.param("<nav><ul><li>News<li>Sport</ul></nav>", id="a-menu"),
        pytest.param("<ul>" + "<li><a href=/x>Baker wins the regional prize</a>" * 9 + "</ul>", id="links"),
        pytest.param(f"<div class=comments>{p(ONE, TWO)}</div><p>x</p>", id="comments-alone"),
        pytest.param(
            "".join(
                f"<article><h2><a href=/{n}>Bridge number {n} opens</a></h2><p>{ONE}</p></article>" for n in range(6)
            ),
            id="teasers",
        ),
    ],
)
def test_a_page_without_a_story(html: str) -> None:
    """Near misses: pages whose prose is none of a story."""
    assert [] == _story(html)


def test_the_stated_body_decides_between_two() -> None:
    """Where two elements have as much prose, the one whose paragraphs the page states is the story."""
    links = "<p><a href=/x>Baker wins the regional prize</a></p>" * 6
    html = f"<section>{p(FOUR, THREE)}{links}</section><section>{p(ONE, TWO)}{links}</section>"
    assert [ONE, TWO] == [text for _, text in _story(html, f"{ONE}\n{TWO}")]
    assert [FOUR, THREE] == [text for _, text in _story(html, f"{FOUR}\n{THREE}")]


@pytest.mark.parametrize(
    ("html", "kept"),
    [
        pytest.param(f"{HEAD}<div><p class=intro>{FOUR}</p>{p(ONE, TWO)}</div>", True, id="among-the-paragraphs"),
        pytest.param(f"<div>{HEAD}<p class=intro>{FOUR}</p>{p(ONE, TWO)}</div>", False, id="under-the-headline"),
        pytest.param(f"{HEAD}<div><div class=intro><p>{FOUR}</p></div>{p(ONE, TWO)}</div>", False, id="in-a-box"),
        pytest.param(f"{HEAD}<div><h2 class=deck>{FOUR}</h2>{p(ONE, TWO)}</div>", False, id="a-heading"),
        pytest.param(f"{HEAD}<div><p class=intro>{FOUR}</p><div>{p(ONE, TWO)}</div></div>", False, id="over-the-story"),
    ],
)
def test_a_first_paragraph_in_large_type(html: str, kept: bool) -> None:  # noqa: FBT001
    """A `p` that only its own class calls an intro, among the story's paragraphs, is the first of them."""
    story = [text for _, text in _story(html)]
    assert [*([FOUR] if kept else []), ONE, TWO] == story


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        pytest.param("<div><h3>Bridges</h3><p>All about bridges.</p>{form}</div>", [], id="a-box"),
        pytest.param("<h3>Bridges</h3><p>All about bridges.</p>{form}", ["Bridges", "All about bridges."], id="no-box"),
        pytest.param("<div><p>" + ONE + " " + FOUR + "</p>{form}</div>", [f"{ONE} {FOUR}"], id="beside-a-paragraph"),
    ],
)  # fmt: skip
def test_the_box_around_a_form_for_letters(box: str, kept: list[str]) -> None:
    """Title and text of a small box with a form that asks for an address are the form's."""
    page = read_html(
        f"<body>{HEAD}<main>{p(ONE)}{box.format(form='<form><p>Sign up</p></form>')}{p(TWO, THREE, FOUR)}</main></body>".encode(),
        Limits(),
    )
    settle_regions(page)
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    labels.headline = find_headline(page, Claims([], []))
    find_story(page, labels, "")
    assert [ONE, *kept, TWO, THREE, FOUR] == [page.pieces[story.index].text for story in labels.story]


@pytest.mark.parametrize(("name", "expected"), [("article-body", 2), ("first", 6)])
def test_a_body_under_the_headline_goes_before_more_prose_far_below(name: str, expected: int) -> None:
    """An element that is named the story's, right under the headline, is it, even if a carousel below says more."""
    links = "<p><a href=/x>Baker wins the regional prize again</a></p>" * 9
    body = f"<div class={name}>{p(f'{ONE} {TWO}', f'{THREE} {FOUR}')}</div>"
    below = p(*(f"{number} {ONE} {TWO} {THREE}" for number in range(4)))
    assert expected == len(_story(f"<div>{HEAD}{body}{links * 3}</div><div class=slides>{below}</div>"))


def test_prompts_between_paragraphs() -> None:
    """A prompt with a link, or in an element of its own, is left out; a paragraph that mentions a network is not."""
    prompt = "Follow the Gazette on <a href=/t>Twitter</a>."
    plain = "The mayor wrote on Twitter that she would follow suit."
    story = _story(
        f"{HEAD}<div>{p(ONE, prompt, plain)}<div><b>Sign up for our newsletter</b> today, too.</div>{p(TWO)}</div>"
    )
    assert [ONE, plain, TWO] == [text for _, text in story]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param(
            f"{HEAD}<section><div class=text>{p(ONE)}</div><div class='text paid'>{p(TWO, THREE)}</div></section>",
            [ONE, TWO, THREE],
            id="parted-where-it-is-paid-for",
        ),
        pytest.param(
            f"{HEAD}<section><div class=text>{p(TWO, THREE)}</div><div class=service>{p(FOUR)}</div>"
            + "<a href=/x>Baker wins the prize</a>" * 12 + "</section>",
            [TWO, THREE],
            id="another-class",
        ),
        pytest.param(
            f"<article>{HEAD}{p(ONE, TWO)}</article>"
            + "<p><a href=/x>Baker wins the regional prize again</a></p>" * 12
            + f"<article><h2>Pier</h2>{p(THREE, FOUR, THREE, FOUR)}</article>",
            [ONE, TWO],
            id="the-next-story-is-longer",
        ),
        pytest.param(
            f"<section><div class=post>{HEAD}{p(ONE, TWO, THREE)}</div><div class=post><h2>Pier</h2>{p(FOUR)}</div>"
            + "<a href=/x>Baker wins the prize</a>" * 12 + "</section>",
            [ONE, TWO, THREE],
            id="one-of-many-stories",
        ),
    ],
)  # fmt: skip
def test_a_story_in_several_elements_of_one_class(html: str, expected: list[str]) -> None:
    """A story that is parted goes on in the next element of its class; another story beside it has its own headline."""
    assert expected == [text for _, text in _story(html)]


def test_verses_on_a_page_without_prose() -> None:
    """Where nothing reads as prose, a text in the element that is named the story's is the story."""
    verse = "<br>".join(["O bridge of stone", "O bridge of iron", "how long you stood", "over the river"] * 2)
    assert 1 == len(_story(f"{HEAD}<div class=entry-content>{verse}</div>"))
    assert [] == _story(f"{HEAD}<div>{verse}</div>")
    assert [] == _story(f"{HEAD}<div class=entry-content>{verse[:70]}</div>")


def test_a_story_that_begins_with_a_list() -> None:
    """The lines over a list that is the first prose stand beside it, and so does the paragraph that opens the story."""
    html = f"<div>{p('What was decided on Tuesday evening, in short:')}<ul><li>{ONE}<li>{TWO}</ul>{p(THREE)}</div>"
    assert ["paragraph", "list_item", "list_item", "paragraph"] == [kind for kind, _ in _story(HEAD + html)]


LONG = f"{FOUR} The mayor is to cut a ribbon, and a band is to play."


@pytest.mark.parametrize(
    ("over", "described", "kept"),
    [
        pytest.param(f"<div class=first>{p(LONG)}</div>", (), True, id="a-first-paragraph"),
        pytest.param(f"<div class=first>{p(LONG)}</div>", (LONG,), False, id="the-stated-description"),
        pytest.param(f"<div class=intro>{p(LONG)}</div>", (), False, id="a-standfirst"),
        pytest.param(f"<div class=first>{p('A short line over the story.')}</div>", (), False, id="a-short-line"),
        pytest.param(f"<div class=first>{p(f'“{LONG}”')}</div>", (), False, id="the-claim-that-is-looked-into"),
        pytest.param(f"<aside>{p(LONG)}</aside>", (), False, id="an-aside"),
    ],
)
def test_the_first_paragraph_over_the_body(over: str, described: tuple[str, ...], kept: bool) -> None:  # noqa: FBT001
    """Some papers print the first paragraph in an element of its own, over the one that is named the story's."""
    links = "<p><a href=/x>Baker wins the regional prize again</a></p>" * 9
    story = _story(f"{HEAD}<div>{over}<div class=article-body>{p(ONE, TWO, THREE)}</div>{links}</div>", "", described)
    assert [*([LONG] if kept else []), ONE, TWO, THREE] == [text for _, text in story]
    boxed = f"<div class=block><div class=article-body>{p(ONE, TWO, THREE)}</div></div>"
    assert story == _story(f"{HEAD}<div>{over}{boxed}{links}</div>", "", described)
