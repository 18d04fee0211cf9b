"""Bylines freed of what is glued to them: the words that are left, and the addresses with their places. All people are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_clean import Address, clean_byline

# The text, the language of its page, and its words when it is clean, single blanks for rows of them.
WORDS = [
    ("Jane Roe\nExample News", None, "Jane Roe | Example News"),
    # An address that the page hides from robots.
    ("Jane Roe [email protected]", None, "Jane Roe |"),
    ("Jane Roe (email)", None, "Jane Roe |"),
    ("Jane Roe (emails)", None, "Jane Roe (emails)"),
    # The initials of a picture, and labels and words glued to a name.
    ("JRBy Jane Roe", None, "By Jane Roe"),
    ("JRby Jane Roe", None, "by Jane Roe"),
    ("JR Roe", None, "JR Roe"),
    ("vonAnna Roe, vonMax Doe, vonUli Poe, vonEva Loe", None, "von Anna Roe, von Max Doe, von Uli Poe, von Eva Loe"),
    ("Vonnegut Roe", None, "Vonnegut Roe"),
    ("Jane RoeStaff Writer", None, "Jane Roe | Staff Writer"),
    ("JANE ROEAssociated Press", None, "JANE ROE | Associated Press"),
    ("Jane RoeJan 5, 2024", None, "Jane Roe"),
    ("Jane RoeMay", None, "Jane RoeMay"),
    # Numbers of telephones; others stay.
    ("Jane Roe 555-123-4567", None, "Jane Roe | "),
    ("Jane Roe (555) 123-4567", None, "Jane Roe | "),
    ("Jane Roe 555 123 4567", None, "Jane Roe 555 123 4567"),
    ("Jane Roe, 30", None, "Jane Roe, 30"),
    # Dates, times of day and ages, with the words that belong to them.
    ("Jane Roe on May 5", None, "Jane Roe"),
    ("Jane Roe Monday May 5", None, "Jane Roe"),
    ("mer. 5 juin 2024 | Par Jane Roe", "fr", " | Par Jane Roe"),
    ("Ana Ven 5 juin 2024", "fr", "Ana Ven"),
    ("Jane Roe on Monday", None, "Jane Roe on Monday"),
    ("Jane Roe, Fri. 5 May 2024", None, "Jane Roe"),
    ("May 5, 20249:30 Jane Roe", None, " Jane Roe"),
    ("Jane Roe May 5, 202410:30", None, "Jane Roe"),
    ("Jane Roe 10:30 am", None, "Jane Roe"),
    ("Jane Roe 3 min read", None, "Jane Roe"),
    ("Jane Roe 2 hours ago", None, "Jane Roe"),
    ("5 ตุลาคม 2566 สมชาย", "th", " สมชาย"),
    ("5 ตุลาคม 2566 สมชาย", None, " 2566 สมชาย"),
    ("10:00 EST", None, ""),
    ("Posted May 5, 2024 | Updated May 6, 2024", None, ""),
    ("Updated May 5, 2024 Jane Roe", None, " Jane Roe"),
    ("May 5, 2024 Jane Roe May 6, 2024 John Doe", None, " Jane Roe"),
    ("Jane Roe Publisert 5 mai 2024", None, "Jane Roe"),
    ("Jane Roe, Publisert: 5. mai 2024", None, "Jane Roe"),
    ("JANE FOX | Publisert – 5. mai 2024", None, "JANE FOX"),
    ("Publisert Jane Roe 5. mai 2024", None, "Publisert Jane Roe"),
    ("Jane Roe - Publisert: 5. mai 2024 Foto: John Doe", None, "Jane Roe |  Foto: John Doe"),
    ("Jane Roe 5. mai 2024 John Doe", None, "Jane Roe"),
    # Words of the page after a name end it, before a name they go; with "by" they are a label.
    ("Jane Roe Follow", None, "Jane Roe "),
    ("By Jane Roe Follow", None, "By Jane Roe "),
    ("Follow Jane Roe", None, " Jane Roe"),
    ("| Follow | Jane Roe", None, " | Jane Roe"),
    ("Follow", None, ""),
    ("Published by Jane Roe", None, "Published by Jane Roe"),
    ("Follow by Jane Roe Share", None, "Follow by Jane Roe "),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "words"), WORDS)
def test_words_of_the_page_are_no_part_of_a_byline(text: str, language: str | None, words: str) -> None:
    """Dates, numbers and buttons go, what is glued is parted, names and labels stay as they are."""
    clean = clean_byline(text, language)

    assert (words, ()) == (clean.text.replace("  ", " "), clean.addresses)


# The text, the words with a bar and blanks for each address, and the addresses with their places.
ADDRESSES = [
    ("Jane Roe jane@example.org", "Jane Roe  |              ", [Address("email", "jane@example.org", 9)]),
    ("Jane Roe (jane@example.org)", "Jane Roe ( |              )", [Address("email", "jane@example.org", 10)]),
    ("Jane Roe (@janeroe)", "Jane Roe  |        ", [Address("handle", "@janeroe", 9)]),
    ("Jane Roe @jr", "Jane Roe  | ", [Address("handle", "@jr", 9)]),
    ("Jane Roe @jr 5", "Jane Roe  |  5", [Address("handle", "@jr", 9)]),
    ("www.example.org/X, Jane Roe", " |               , Jane Roe", [Address("url", "www.example.org/X", 0)]),
    # In the order of print.
    (
        "Jane @janeroe j@example.org http://a.example",
        "Jane  |        |             |              ",
        [Address("handle", "@janeroe", 5), Address("email", "j@example.org", 14), Address("url", "http://a.example", 28)],
    ),
    # The end of the name before an address is glued to it: the address begins with a name that stands before.
    ("Jane Roejane@example.org", "Jane Roe |              ", [Address("email", "jane@example.org", 8)]),
    ("By Jane Roejane@example.org", "By Jane Roe |              ", [Address("email", "jane@example.org", 11)]),
    ("By Abby Roeabby@example.org", "By Abby Roe |              ", [Address("email", "abby@example.org", 11)]),
    ("Ann Poe and Jane Maria Roejane@example.org", "Ann Poe and Jane Maria Roe |              ", [Address("email", "jane@example.org", 26)]),
    ("Jane Roexyz@example.org", "Jane  |                ", [Address("email", "Roexyz@example.org", 5)]),
    ("Example Roexyz@example.org", "Example  |                ", [Address("email", "Roexyz@example.org", 8)]),
    ("Jane roejane@example.org", "Jane  |                 ", [Address("email", "roejane@example.org", 5)]),
    ("Jane Jane@example.org", "Jane  |              ", [Address("email", "Jane@example.org", 5)]),
    # An account before an address is glued to it: the address is an initial and a name that stand before.
    ("Jane Roe @roe_newsjroe@example.org", "Jane Roe  |        |              ", [Address("handle", "@roe_news", 9), Address("email", "jroe@example.org", 18)]),
    ("Jane Roe@roe_newsjroe@example.org", "Jane Roe |        |              ", [Address("handle", "@roe_news", 8), Address("email", "jroe@example.org", 17)]),
    ("Jane Roe @abjroe@example.org", "Jane Roe  |  |              ", [Address("handle", "@ab", 9), Address("email", "jroe@example.org", 12)]),
    ("Jane Roe @ajroe@example.org", "Jane Roe @ |               ", [Address("email", "ajroe@example.org", 10)]),
    ("Jane Roe @roe_newsxdoe@example.org", "Jane Roe @ |                      ", [Address("email", "roe_newsxdoe@example.org", 10)]),
    ("jane roe @roe_newsjroe@example.org", "jane roe @ |                      ", [Address("email", "roe_newsjroe@example.org", 10)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "addresses"), ADDRESSES)
def test_addresses_are_taken_out_of_a_byline(text: str, words: str, addresses: list[Address]) -> None:
    """Each keeps its place, as what is left is no shorter; what is glued to it is told by the names before it."""
    assert (words, tuple(addresses)) == clean_byline(text)


def test_a_hundred_addresses_of_a_byline_are_read() -> None:
    """More are no byline's."""
    assert 100 == len(clean_byline("j@example.org " * 101).addresses)
