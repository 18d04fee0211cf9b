"""The doors of bylines: what stands around one, what is too long or too short for one, and who is stated. All people are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline import LONGEST, parse_byline, parse_names

# The text, the language of its page, and its canonical form without the opening; None where it is no byline.
BYLINES = [
    # One letter is none; an agency has two.
    ("TT", None, "agency: Tidningarnas Telegrambyrå [short: TT]"),
    ("J", None, None),
    # Dashes, stars and brackets around the whole; the stop of an initial or a suffix stays in them.
    ("— Jane Roe", None, "person: Jane Roe"),
    ("*** Jane Roe ***", None, "person: Jane Roe"),
    ("== Jane Roe ==", None, "person: Jane Roe"),
    ("XAVER ROE, Example News", None, "person: XAVER ROE [display_name: Xaver Roe | affiliation: Example News] | organization: Example News"),
    ("(Jane Roe.)", None, "person: Jane Roe"),
    ("[Jane Roe.]", None, "person: Jane Roe"),
    ("Jane Roe.", None, None),
    ("Jane Roe. |", None, None),
    ("(Joe S.)", None, "person: Joe S."),
    ("(Von Jane Roe Jr.)", None, "person: Jane Roe Jr."),
    ("(Jane Roejane@example.org)", None, "person: Jane Roe [email: jane@example.org]"),
    ("[Published May 5, 2024 J. Roe]", None, "person: J. Roe"),
    ("(Published May 5, 2024 J. Roe]", None, "person: J. Roe"),
    ("(Jane Roe) (Published May 5, 2024)", None, "person: Jane Roe"),
    # The signature of a post that a story shows.
    ("— Jane Roe (@janeroe) May 4, 2023", None, None),
    ("– Jane Roe (@janeroe) May 4, 2023", None, None),
    ("- Jane Roe (@janeroe) May 4, 2023", None, None),
    # A desk signs with a date beside it; alone its word is a menu's.
    ("Newsroom\n5 mai 2024", None, "collective: Newsroom"),
    ("5 mai 2024 | Newsroom", None, "collective: Newsroom"),
    ("(Staff)", None, None),
    ("Staff -", None, None),
    ("WXYZ 9:05", None, "organization: WXYZ"),
    ("WXYZ", None, None),
    # The end of a heading or of a question.
    ("ANSA:", None, None),
    ("AFP?", None, None),
    ("AFP!", None, None),
    ("AFP: |", None, None),
    ("AFP |", None, "agency: Agence France-Presse [short: AFP]"),
    # Most words of a sentence are small; a script without capitals tells nothing by them.
    ("ავტორი: ნინო როე, გიო დოე, ანა პოე", None, "person: ნინო როე | person: გიო დოე | person: ანა პოე"),
    ("our staff, the agencies and wire services", None, None),
    ("From staff and wire reports", None, "collective: staff and wire reports"),
    ("par la rédaction avec afp", None, "collective: la rédaction avec afp"),
    ("From wind and wave reports", None, None),
    # The year of another calendar belongs to the date in its language.
    ("5 ตุลาคม 2566 Jane Roe", "th", "person: Jane Roe"),
    ("5 ตุลาคม 2566 Jane Roe", "en", None),
    # The halves of a Japanese name, and two Chinese ones.
    ("文・山川 太郎", "ja", "person: 山川 太郎"),
    ("文・山川 太郎", "zh", "person: 山川 | person: 太郎"),
    # A label and a joint of one language.
    ("By Jane Roe in Max Doe", "sl", "person: Jane Roe | person: Max Doe"),
    ("By Jane Roe in Max Doe", "en", "person: Jane Roe [location: Max Doe]"),
    ("Per Ann Roe Ann Roe és la periodista que escriu sobre els rius i el mar", "ca", "person: Ann Roe"),
    # Who made pictures and sounds alone has written nothing.
    ("Foto: Jane Roe, Illustration: John Doe, Video: Ann Poe, Audio: Max Roe", None, None),
    # The line about somebody begins with the name twice.
    ("Ann Roe Ann Roe is a reporter who covers rivers and the sea", None, "person: Ann Roe"),
    ("By Ann Roe Ann Roe is a reporter who covers rivers and the sea", None, "person: Ann Roe"),
    ("Ann Maria Roe Ann Maria Roe covers rivers and the sea for the paper", None, "person: Ann Maria Roe"),
    ("By Ann Maria Roe Ann Maria Roe covers rivers and the sea for the paper", None, "person: Ann Maria Roe"),
    ("Ann Roe Ann Roe Reporter covers the rivers of the north and the sea", None, "person: Ann Roe [role: Reporter]"),
    ("By Ann Roe Ann Roe Senior Politics Reporter covers the rivers of the north and the sea and the people of the hills", None, "person: Ann Roe [role: Senior Politics Reporter]"),
    ("Ann Roe Ann Roe Senior National Business Economics Energy Reporter covers the rivers of the north and the sea and the people of the hills", None, "person: Ann Roe [role: Senior National Business Economics Energy Reporter]"),
    ("Ann Roe Ann Roe Former Senior National Business Economics Energy Reporter covers the rivers of the north and the sea and the people of the hills", None, "person: Ann Roe"),
    ("The Rain The Rain fell all day on the hills and the sea", None, None),
    # Addresses of a stretch belong to its people, each of them to one.
    ("Text: Jane Roe jane@example.org | Fotos: John Doe john@example.org", None, "person: Jane Roe [email: jane@example.org] | person: John Doe [email: john@example.org | contribution: photography]"),
    ("By Jane Roe @janeroe Photos by John Doe @johndoe", None, "person: Jane Roe [handle: @janeroe] | person: John Doe [handle: @johndoe | contribution: photography]"),
    ("By Jane Roe jane@example.org; edited by John Doe", None, "person: Jane Roe [email: jane@example.org] | person: John Doe [contribution: editing]"),
    ("By Jane Roe; edited by John Doe john@example.org", None, "person: Jane Roe | person: John Doe [email: john@example.org | contribution: editing]"),
    ("Text: Jane Roe jane@example.org | Foto: Jane Roe", None, "person: Jane Roe [email: jane@example.org] | person: Jane Roe [contribution: photography]"),
    ("Text: Jane Roe | Foto: Jane Roe jane@example.org", None, "person: Jane Roe | person: Jane Roe [email: jane@example.org | contribution: photography]"),
    ("Text: Jane Roe, Foto: John Doe, Video: Ann Poe ann@example.org", None, "person: Jane Roe | person: John Doe [contribution: photography] | person: Ann Poe [email: ann@example.org | contribution: video]"),
    ("Text: Jane Roe jane@example.org | Foto: John Doe john@example.org | Video: Ann Poe", None, "person: Jane Roe [email: jane@example.org] | person: John Doe [email: john@example.org | contribution: photography] | person: Ann Poe [contribution: video]"),
    ("Text: Jane Roe | Foto: Jane Roe jane@example.org | Video: Ann Poe", None, "person: Jane Roe | person: Jane Roe [email: jane@example.org | contribution: photography] | person: Ann Poe [contribution: video]"),
    ("Contact jane@example.org By Jane Roe", None, "person: Jane Roe [email: jane@example.org]"),
    ("Text: Jane Roe | Foto: john@example.org John Doe", None, "person: Jane Roe | person: John Doe [email: john@example.org | contribution: photography]"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "canonical"), BYLINES)
def test_a_byline_is_told_by_what_stands_around_it(text: str, language: str | None, canonical: str | None) -> None:
    """Marks around it are no part of it, and a word too few or a sentence too many makes it none."""
    byline = parse_byline(text, language=language)

    assert canonical == (byline and str(byline).removeprefix("By "))
    assert byline is None or text == byline.text


def test_a_byline_without_a_label_is_short() -> None:
    """A hundred and sixty characters, the bars at the end not counted; with a label it may be longer."""
    names = ", ".join([f"Jane {letter}roe" for letter in "ABCDEFGHIJKLMN"])  # 152 characters
    bare, longer = f"{names}, Ed {'Roe'}", f"{names}, Ed {'Roes'}"

    assert [160, 161] == [len(bare), len(longer)]
    assert 15 == len(getattr(parse_byline(f"{bare} |"), "people", ()))
    assert parse_byline(longer) is None
    assert parse_byline(f"By {longer}") is not None


def test_what_is_read_of_a_byline_is_limited() -> None:
    """What comes after is not looked at."""
    blanks = " " * (LONGEST - 8)

    assert "Jane Roe" == getattr(parse_byline(f"Jane Roe{blanks}said it"), "text", None)
    assert parse_byline(f"{blanks}Jane Ro\u00eb") == parse_byline("Jane Ro\u00eb")


# The value, the language of the page, and who is named; None where nobody is.
NAMES = [
    ("山川太郎", None, ["山川太郎"]),
    ("山川 太郎", "ja", ["山川 太郎"]),
    ("川山 太郎", "ja-JP", ["川山 太郎"]),
    ("山川 太郎", "zh", ["山川", "太郎"]),
    ("山川 太郎", None, ["山川", "太郎"]),
    ("山川 たろう", None, ["山川 たろう"]),
    ("山川太郎 木下花子", "ja", ["山川太郎", "木下花子"]),
    ("山川 太郎 花子", "ja", ["山川 太郎", "花子"]),
    ("山川 太郎, 木下 花子", "ja", ["山川 太郎", "木下 花子"]),
    ("山川太 太郎丸", "ja", ["山川太 太郎丸"]),
    ("山川太郎 花子", "ja", ["山川太郎", "花子"]),
    ("山川 花子太郎", "ja", ["山川", "花子太郎"]),
    ("王 甲乙", "zh", ["王 甲乙"]),
    ("王 甲", "zh", ["王 甲"]),
    ("王 李甲乙", "zh", ["王", "李甲乙"]),
    ("王丙 李甲", "zh", ["王丙", "李甲"]),
    ("Di Maria Roe", "en", ["Di Maria Roe"]),
    ("Von Anna Roe", "en", ["Von Anna Roe"]),
    ("Di Maria Roe", "it", ["Maria Roe"]),
    ("Per Anna Roe", "ca", ["Anna Roe"]),
    ("Per Anna Roe", "da", ["Per Anna Roe"]),
    ("jane roe", None, ["jane roe"]),
    ("jane de roe", None, ["jane de roe"]),
    ("jane and john roe", None, None),
    ("攝影記者王甲明／台北報導", None, ["王甲明"]),
    ("anna-lena roe", None, ["anna-lena roe"]),
    ("j. roe", None, ["j. roe"]),
    ("jane r2", None, None),
    ("5 ตุลาคม 2566 Jane Roe", "th", ["Jane Roe"]),
    ("5 ตุลาคม 2566 Jane Roe", None, None),
    ("Reuters, see the terms of use", None, None),
]


@pytest.mark.parametrize(("value", "language", "names"), NAMES)
def test_a_value_names_people(value: str, language: str | None, names: list[str] | None) -> None:
    """As it is stated, in small letters, too; a sentence names nobody, though an agency stands in it."""
    byline = parse_names(value, language=language)

    assert names == (byline and [person.name for person in byline.people])
    assert byline is None or value == byline.text
