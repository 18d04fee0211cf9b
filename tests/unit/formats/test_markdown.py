"""An article as Markdown."""

from __future__ import annotations

import datetime as dt

import pytest

from newsparse.formats import to_markdown
from newsparse.formats.markdown import escape
from newsparse.models import Article, BodyBlock, BodyKind, Byline, Entry, Image, Notice, NoticeKind, Person

ESCAPED = [
    ("as it is, with (brackets) & dots.", "as it is, with (brackets) & dots."),
    ("# no heading, no # either", r"\# no heading, no # either"),
    ("> no quote > this", r"\> no quote > this"),
    ("- no item", r"\- no item"),
    ("+ no item", r"\+ no item"),
    ("===", r"\==="),
    (":-- | --", r"\:-- \| --"),
    ("1. no list", r"1\. no list"),
    ("2) no list", r"2\) no list"),
    ("2023.", r"2023\."),
    ("1.5 million", "1.5 million"),
    ("٣. not ASCII", "٣. not ASCII"),
    ("*a* _b_ `c` ~d~", r"\*a\* \_b\_ \`c\` \~d\~"),
    ("[a](b) ![c](d)", r"\[a\](b) !\[c\](d)"),
    ("<b> 1 < 2", r"\<b> 1 \< 2"),
    ("AT&T, &amp; &#35; &x", r"AT&T, \&amp; \&#35; &x"),
    ("back\\slash", r"back\\slash"),
]


@pytest.mark.parametrize(("text", "written"), ESCAPED)
def test_a_line_has_a_backslash_where_it_could_be_taken_for_markup(text: str, written: str) -> None:
    """And nowhere else: what needs none stays easy to read."""
    assert written == escape(text)


BLOCKS = [
    (BodyKind.PARAGRAPH, "one\n two \n\nthree", "one\\\ntwo\\\nthree"),
    (BodyKind.HEADING, "Toll #", "### Toll \\#"),
    (BodyKind.QUOTE, "said she\nand he", "> said she\\\n> and he"),
    (BodyKind.LIST_ITEM, "cars\nand vans", "- cars\\\n  and vans"),
    (BodyKind.TABLE, "\tcars\n2023\t4|0", "|  | cars |\n| --- | --- |\n| 2023 | 4\\|0 |"),
    (BodyKind.CODE, "  a = `b`\n", "```\n  a = `b`\n```"),
    (BodyKind.CODE, "a ```` b", "`````\na ```` b\n`````"),
    (BodyKind.CAPTION, "A bridge", ""),
    (BodyKind.PULLQUOTE, "said she", ""),
    (BodyKind.EMBED, "a post", ""),
]


@pytest.mark.parametrize(("kind", "text", "written"), BLOCKS)
def test_each_block_is_a_block_of_markdown(kind: BodyKind, text: str, written: str) -> None:
    """What repeats the story, or stands beside it, is not in it."""
    block = BodyBlock(kind, text, 3 if kind is BodyKind.HEADING else None)

    assert written == to_markdown(Article(body=(block,))).removesuffix("\n")


def test_an_article_is_written_from_the_headline_to_the_notices() -> None:
    """In the order in which a reader takes them; list items that follow one another are one list."""
    article = Article(
        headline="Bridge opens",
        description="At last.",
        bylines=(Byline((Person("Mara Quist"),), text="By Mara Quist"),),
        images=(Image("https://harbourpost.example/a_(1).jpg", "The bridge", "AFP", alt="A bridge"), Image("data:,")),
        body=(
            *(BodyBlock(BodyKind.LIST_ITEM, text) for text in ("cars", "vans")),
            BodyBlock(BodyKind.PARAGRAPH, "So it is."),
        ),
        entries=(Entry("Doors open", dt.datetime(2023, 8, 7, 9, 30), (), (BodyBlock(BodyKind.HEADING, "Now", 1),)),),
        notices=(Notice(NoticeKind.UPDATE, "New."),),
    )

    assert [
        "# Bridge opens",
        "At last.",
        "By Mara Quist",
        "![A bridge](https://harbourpost.example/a_%281%29.jpg)",
        "The bridge AFP",
        "- cars\n- vans",
        "So it is.",
        "## Doors open",
        "2023-08-07 09:30:00",
        "## Now",
        "New.\n",
    ] == to_markdown(article).split("\n\n")


def test_an_empty_article_is_an_empty_string() -> None:
    """There is no headline to stand alone."""
    assert "" == to_markdown(Article(body=(BodyBlock(BodyKind.TABLE, "\t\n"),)))
