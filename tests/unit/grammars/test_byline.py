"""Bylines: forms that are read, and texts that open like one and are none. All names are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._grammars.byline import parse_byline, parse_names
from newsparse.models.byline import Contribution, Person

READ: tuple[tuple[str, list[str], list[str]], ...] = (
    ("By Jane Roe", ["Jane Roe"], []),
    ("by Jane Roe and John Doe", ["Jane Roe", "John Doe"], []),
    ("By JANE ROE, JOHN DOE and ANN POE Associated Press", ["JANE ROE", "JOHN DOE", "ANN POE"], ["Associated Press"]),
    ("By Associated Press12:20pm Jan 7, 2024", [], ["Associated Press"]),
    ("Von Anna Roe, dpa", ["Anna Roe"], ["Deutsche Presse-Agentur"]),
    ("Von Anna Roe, Lille", ["Anna Roe"], []),
    ("vonAnna Roe", ["Anna Roe"], []),
    ("Por Ana Roe / Juan Doe 22 de Abril de 2022 - 00:00 HS", ["Ana Roe", "Juan Doe"], []),
    ("Par Didier ROE, le 15 septembre 2009", ["Didier ROE"], []),
    ("Автор: Иван Петров", ["Иван Петров"], []),
    ("Reuters November 18, 2019 11:03 PM", [], ["Reuters"]),
    ("by AFP Staff Writers", [], ["Agence France-Presse"]),
    ("Jane Roe, Ap Auto Writer", ["Jane Roe"], ["Associated Press"]),
    ("Jane Roe Political Correspondent 16 September 2024 9:33pm", ["Jane Roe"], []),
    ("By Jane Roe@janeroe Nov 19, 2019, 7:53pm EST", ["Jane Roe"], []),
    ("By Ann RoeStaff Writer", ["Ann Roe"], []),
    ("02.02.2022, 11:30 Uhr von Max Roe", ["Max Roe"], []),
    ("Quelle: sid/dpa", [], ["Sport-Informations-Dienst", "Deutsche Presse-Agentur"]),
    ("김가나 기자 gana@example.org", ["김가나"], []),
    ("本报记者 甲乙 实习生 丙丁 上海报道", ["甲乙", "丙丁"], []),
    ("(Reporting by Jane Roe in Rome; editing by John Doe)", ["Jane Roe", "John Doe"], []),
    ("Associated Press writers Jane Roe and John Doe in Rome contributed to this report.", ["Jane Roe", "John Doe"], ["Associated Press"]),
)  # fmt: skip

NONE = (
    "",
    "By clicking “Sign up” you agree",
    "By contrast",
    "By the numbers",
    "by 2030",
    "Powered by WordPress",
    "Mehr von Anna Roe lesen",
    "Zeige alle Posts von Anna Roe",
    "Photo Gallery",
    "Photo by Jane Roe",
    "Von Kopf bis Fuß",
    "Von der Fahrbahn abgekommen",
    "Por qué sube el río",
    "Por incidentes en el río: dos heridos",
    "Autor:",
    "Posted on",
    "November 8, 2023",
    "Editor's Note",
    "Source: Ministry of Rivers, October 25, 2019",
    "PAR LES TEMPS QUI COURENT",
    "The river rose by a metre on Monday, the ministry said.",
    "川が増水した",
)


@pytest.mark.parametrize(("text", "people", "agencies"), READ)
def test_form_is_read(text: str, people: list[str], agencies: list[str]) -> None:
    """Each printed form gives its people and its agencies, in the order of print."""
    byline = parse_byline(text)

    assert byline is not None
    assert people == [person.name for person in byline.people]
    assert agencies == [agency.name for agency in byline.agencies]


@pytest.mark.parametrize("text", [row[0] for row in READ])
def test_canonical_form_parses_back(text: str) -> None:
    """`str` of a byline that was read is read as an equal one."""
    byline = parse_byline(text)

    assert byline == parse_byline(str(byline))


CANONICAL = (
    ("By agency: Example Wire [short: EW | kind: pr_wire]", "By agency: Example Wire [short: EW | kind: pr_wire]"),
    ("By agency: The Example Post [kind: outlet]", "By agency: The Example Post [kind: outlet]"),
    ("By person: Jane Roe [url: https://news.example/a: b | contribution: editing] | collective: Staff", "By person: Jane Roe [url: https://news.example/a: b | contribution: editing] | collective: Staff"),
    # A page may print what only looks like it.
    ("By agency: Example Wire [kind: none such]", "By agency: Example Wire"),
    ("By person: Jane Roe [contribution: none such | XXXX: a]", "By person: Jane Roe"),
    ("By organization: The Ferry Desk [no pair]", "By organization: The Ferry Desk"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "canonical"), CANONICAL)
def test_the_canonical_form_is_read_whoever_wrote_it(text: str, canonical: str) -> None:
    """What it cannot say is left out, and nothing raises; the text is kept as it stood."""
    byline = parse_byline(text)

    assert (canonical, text) == (str(byline), byline and byline.text)


@given(
    st.lists(
        st.sampled_from(
            ("person", "agency", "organization", "collective", "kind", "contribution", "url", "Jane Roe", "editing")
        )
        | st.sampled_from((": ", " [", "]", " | ", "By ", " ")),
        max_size=12,
    ).map(lambda parts: "By " + "".join(parts))
)
def test_pieces_of_the_canonical_form_never_raise(text: str) -> None:
    """A page may print any of them, in any order; what is read is written in a form that parses back."""
    byline = parse_byline(text)

    assert byline is None or byline == parse_byline(str(byline))


@pytest.mark.parametrize("text", NONE)
def test_false_friend_is_none(text: str) -> None:
    """What only opens like a byline is none."""
    assert parse_byline(text) is None


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("By PAM O'ROE", Person("PAM O'ROE", display_name="Pam O'Roe")),
        ("By Jane Roe, Example News", Person("Jane Roe", affiliation="Example News")),
        ("Von Anna Roe, Lille", Person("Anna Roe", location="Lille")),
        ("Jane Roe Senior Politics Reporter", Person("Jane Roe", role="Senior Politics Reporter")),
        ("By Jane Roe jane@example.org", Person("Jane Roe", email="jane@example.org")),
        ("By Jane Roe @janeroe", Person("Jane Roe", handle="@janeroe")),
        ("By Jane Roe, PhD", Person("Jane Roe, PhD")),
        ("Edited by Jane Roe", Person("Jane Roe", contribution=Contribution.EDITING)),
        ("Übersetzt von Anna Roe", Person("Anna Roe", contribution=Contribution.TRANSLATION)),
    ],
)
def test_details_of_a_person(text: str, person: Person) -> None:
    """Title, body, place and addresses belong to the person beside them."""
    byline = parse_byline(text)

    assert byline is not None
    assert byline.people == (person,)


def test_desk_is_nobody_by_name() -> None:
    """Words such as "Staff Writers" are nobody by name, and the agency is no person."""
    byline = parse_byline("by AFP Staff Writers")

    assert byline is not None
    assert byline.people == ()
    assert byline.collective == "Staff Writers"


def test_names_are_capped() -> None:
    """A byline names a hundred people at the most."""
    names = ", ".join(f"Jane {letter}{other}roe" for letter in "ABCDEFGHIJKL" for other in "abcdefghijkl")

    byline = parse_byline(f"By {names}")

    assert byline is not None
    assert len(byline.people) == 100


@pytest.mark.parametrize(
    ("value", "people", "agencies"),
    [
        ("Jane Roe", ["Jane Roe"], 0),
        ("Jane Roe, John Doe", ["Jane Roe", "John Doe"], 0),
        ("Surur", ["Surur"], 0),
        ("山川太郎", ["山川太郎"], 0),
        ("AFP", [], 1),
    ],
)
def test_stated_names(value: str, people: list[str], agencies: int) -> None:
    """A metadata value needs no label."""
    byline = parse_names(value)

    assert byline is not None
    assert people == [person.name for person in byline.people]
    assert agencies == len(byline.agencies)


@pytest.mark.parametrize(
    "value", ["", "admin", "wpeditor", "jane@example.org", "https://example.org/jane", "Unbenannt"]
)
def test_accounts_are_nobody(value: str) -> None:
    """An account, an address or an empty field names nobody."""
    assert parse_names(value) is None


@pytest.mark.parametrize(
    ("value", "language", "name"),
    [
        ("Di Ash", "en", "Di Ash"),
        ("Di Ash", None, "Di Ash"),
        ("Von Roe", "en-US", "Von Roe"),
        ("Di Anna Roe", "it-IT", "Anna Roe"),
        ("Von Anna Roe", "de", "Anna Roe"),
        ("Von: Anna Roe", "en", "Anna Roe"),
        ("By Jane Roe", "ko", "Jane Roe"),
    ],
)
def test_opener_of_another_language_is_a_name(value: str, language: str | None, name: str) -> None:
    """A stated name keeps its first word, unless that is a label in the language of the page, or a colon follows."""
    byline = parse_names(value, language=language)

    assert byline is not None
    assert [name] == [person.name for person in byline.people]


@pytest.mark.parametrize("text", ["Menu", "REDAKTION", "Newsroom", "Twitter"])
def test_one_word_signs_for_an_agency_alone(text: str) -> None:
    """A line of one word is a menu's, but for the name of an agency."""
    assert parse_byline(text) is None
    assert parse_byline("Reuters") is not None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Text Anna Roe und Eva Poe Foto Max Doe", "person: Anna Roe | person: Eva Poe | person: Max Doe [contribution: photography]"),
        ("sv", "Text och bild Anna Roe", "person: Anna Roe"),
        ("de", "Text und Foto dazu auf Seite 3", None),
        ("de", "Text Donnerstag Foto Freitag", None),
        ("de", "Autoren Anna Roe und Max Doe", "person: Anna Roe | person: Max Doe"),
        ("de", "Autoren fordern mehr Geld", None),
        ("de", "Anna Maria Roe im Gespräch mit Max Doe", "person: Anna Maria Roe | person: Max Doe [contribution: interview]"),
        ("de", "Im Gespräch mit Max Doe", None),
        ("de", "Redaktion: Anna Roe (Pressesprecherin des Vereins)", "person: Anna Roe [role: Pressesprecherin des Vereins]"),
        ("de", "Autor: Rechtsanwalt Max Doe", "person: Max Doe [role: Rechtsanwalt]"),
        ("de", "Hafenpost-Online-Experte Max Doe", "person: Max Doe [role: Hafenpost-Online-Experte]"),
        ("de", "Datum: 19.11.2021 Autor: Max Doe", "person: Max Doe"),
        ("de", "Blog Beitrag von Max Doe", "person: Max Doe"),
        ("es", "Juana Roe y agencias", "person: Juana Roe | collective: agencias"),
        ("it", "Giovanna Roe e agenzie", "person: Giovanna Roe | collective: agenzie"),
        ("nl", "Jana Roe en persbureaus", "person: Jana Roe | collective: persbureaus"),
        ("cs", "Jana Roe a ČTK", "person: Jana Roe [affiliation: ČTK] | agency: Česká tisková kancelář [short: ČTK]"),
        ("no", "Kari Roe og byråer", "person: Kari Roe | collective: byråer"),
        ("es", "Ortega y Gasset", "person: Ortega y Gasset"),
        ("es", "Por Juana Roe en Berlín y Juan Doe en París", "person: Juana Roe [location: Berlín] | person: Juan Doe [location: París]"),
        ("it", "di Giovanna Roe a Berlino e Mario Doe a Parigi", "person: Giovanna Roe [location: Berlino] | person: Mario Doe [location: Parigi]"),
        ("nl", "Door Jan Roe en Piet Doe", "person: Jan Roe | person: Piet Doe"),
        ("pt", "JOANA ROE DE SÃO PAULO", "person: JOANA ROE [display_name: Joana Roe | location: SÃO PAULO]"),
        ("pt", "JOANA ROE EM WASHINGTON", "person: JOANA ROE [display_name: Joana Roe | location: WASHINGTON]"),
        ("fr", "Par Anne Le Roe et Jean Le Doe", "person: Anne Le Roe | person: Jean Le Doe"),
        ("it", "di Anna La Roe", "person: Anna La Roe"),
        ("fr", "Par Karim El Roe", "person: Karim El Roe"),
        ("es", "Cortesía El Ejemplo", None),
        ("es", "Juana Roe La Voz", None),
        ("fr", "Le Roe", None),
        ("fr", "Accueil | Par Anne Roe", "person: Anne Roe"),
        ("es", "JUANA DE ROE", "person: JUANA DE ROE [display_name: Juana de Roe]"),
    ],
)  # fmt: skip
def test_labels_joints_and_towns_of_many_languages(language: str, text: str, expected: str | None) -> None:
    """Labels without a colon, agencies after a small joint, towns after their preposition in capitals; and what looks like them."""
    byline = parse_byline(text, language=language)

    assert expected == (None if byline is None else str(byline).removeprefix("By "))
