"""Lines at the end of a story that say who worked on it or who supplied it. All people and papers are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_plain import read_plain
from newsparse._grammars.signoff import read_credit_line, read_signoff
from newsparse.models.byline import Byline


def _shown(byline: Byline | None) -> str | None:
    return None if byline is None else str(byline).removeprefix("By ")


SIGNOFFS = [
    ("Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting]"),
    ("Jane Roe and John Doe contributed to this report.", "person: Jane Roe [contribution: reporting] | person: John Doe [contribution: reporting]"),
    ("Jane Roe in Lima and John Doe in Quito contributed to this report.", "person: Jane Roe [location: Lima | contribution: reporting] | person: John Doe [location: Quito | contribution: reporting]"),
    ("Example News' Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | organization: Example News"),
    ("Example News’ Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | organization: Example News"),
    ("The AP's Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | organization: The AP"),
    ("AP's Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Associated Press [short: AP]"),
    ("Associated Press writer Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Associated Press [short: AP]"),
    ("Associated Press writers Jane Roe in Lima and John Doe in Quito contributed to this report.", "person: Jane Roe [location: Lima | contribution: reporting] | person: John Doe [location: Quito | contribution: reporting] | agency: Associated Press [short: AP]"),
    ("The Associated Press writer Jane Roe also contributed to this story.", "person: Jane Roe [contribution: reporting] | agency: Associated Press [short: AP]"),
    ("AP Sports Writer Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Associated Press [short: AP]"),
    ("Staff writer Jane Roe contributed to this article.", "person: Jane Roe [contribution: reporting]"),
    ("Example Press writer Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting]"),
    ("— Jane Roe contributed to this report", "person: Jane Roe [contribution: reporting]"),
    ("(Jane Roe contributed to this report.)", "person: Jane Roe [contribution: reporting]"),
    ("* Jane Roe contributed reporting.", "person: Jane Roe [contribution: reporting]"),
    ("Jane Roe contributed.", "person: Jane Roe [contribution: reporting]"),
    ("Jane Roe contributed a story about the river.", None),
    ("in Lima contributed to this report.", None),
    ("XAVER ROE contributed to this report.", "person: XAVER ROE [display_name: Xaver Roe | contribution: reporting]"),
    ("AP's Jane Roe and Reuters contributed to this report.", "person: Jane Roe [affiliation: Reuters | contribution: reporting] | agency: Associated Press [short: AP] | agency: Reuters"),
    ("AP's Jane Roe of AP contributed to this report.", "person: Jane Roe [affiliation: AP | contribution: reporting] | agency: Associated Press [short: AP]"),
    ("Example News' Jane Roe of Example Post contributed to this report.", "person: Jane Roe [affiliation: Example Post | contribution: reporting] | organization: Example News | organization: Example Post"),
    ("The Reuters writer Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Reuters"),
    ("New York Times News Service reporter Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: New York Times News Service [short: NYT]"),
    ("the rain contributed to this report", None),
    ("The rain and Jane Roe contributed to this report", None),
    ("Reuters contributed to this report.", "agency: Reuters"),
    ("Example News contributed to this report.", "organization: Example News"),
    ("Jane Roe contributed to this report from Lima.", "person: Jane Roe [contribution: reporting]"),
    ("Lima correspondent Jane Roe contributed to the piece.", "person: Jane Roe [contribution: reporting]"),
    ("Agence France-Presse reporter Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Agence France-Presse [short: AFP]"),
    ("Deutsche Presse-Agentur in Lima correspondent Jane Roe contributed to this report.", "person: Jane Roe [contribution: reporting] | agency: Deutsche Presse-Agentur [short: dpa]"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "canonical"), SIGNOFFS)
def test_a_signoff_names_who_contributed(line: str, canonical: str | None) -> None:
    """People with their places, and the paper or the agency before them; what else contributed is none."""
    byline = read_signoff(line)

    assert canonical == _shown(byline)
    assert byline is None or line == byline.text


def test_the_language_of_a_signoff_tells_the_agency() -> None:
    """Before the names and among them, where two agencies have one name."""
    for line in ("ANP's Jane Roe contributed to this report.", "Jane Roe, ANP, contributed to this report."):
        for language, agency in (
            ("nl", "Algemeen Nederlands Persbureau [short: ANP]"),
            ("fr", "Agence Nigérienne de Presse"),
        ):
            assert str(read_signoff(line, language)).endswith(f"agency: {agency}")


def test_the_language_of_a_signoff_tells_what_joins() -> None:
    """Two people, or one in a place."""
    line = "Jane Roe in Max Doe contributed to this report."

    assert [2, 1] == [len(getattr(read_signoff(line, language), "people", ())) for language in ("sl", "en")]


CREDITS = [
    ("© dpa-infocom, dpa:1234-5678/9", "agency: Deutsche Presse-Agentur [short: dpa]"),
    ("© dpa-infocom, dpa:1234", "agency: Deutsche Presse-Agentur [short: dpa]"),
    ("© 2024 AFP", "agency: Agence France-Presse [short: AFP]"),
    ("© 2024 AFP, Reuters", "agency: Agence France-Presse [short: AFP] | agency: Reuters"),
    ("© AFP/Reuters", "agency: Agence France-Presse [short: AFP] | agency: Reuters"),
    ("© AFP and Reuters", "agency: Agence France-Presse [short: AFP] | agency: Reuters"),
    ("© AFP und dpa", "agency: Agence France-Presse [short: AFP] | agency: Deutsche Presse-Agentur [short: dpa]"),
    ("(AFP)", "agency: Agence France-Presse [short: AFP]"),
    ("(AFP, dpa)", "agency: Agence France-Presse [short: AFP] | agency: Deutsche Presse-Agentur [short: dpa]"),
    ("— AFP", "agency: Agence France-Presse [short: AFP]"),
    ("– AFP", "agency: Agence France-Presse [short: AFP]"),
    ("- AFP", "agency: Agence France-Presse [short: AFP]"),
    ("-AFP-", None),
    ("© AFP, dpa.", "agency: Agence France-Presse [short: AFP] | agency: Deutsche Presse-Agentur [short: dpa]"),
    ("© XAP", None),
    ("*AFP", "agency: Agence France-Presse [short: AFP]"),
    ("[AFP]", "agency: Agence France-Presse [short: AFP]"),
    ("(Example News)", None),
    ("© Example News", None),
    ("© 2024 Jane Roe", None),
    ("(AFP, Jane Roe)", None),
    ("(BBC)", None),
    ("(AFP; AFP)", "agency: Agence France-Presse [short: AFP]"),
    ("AFP", None),
    ("ab/cde/fg", "collective: ab/cde/fg"),
    ("ab/cde/fg (AFP, dpa)", "agency: Agence France-Presse [short: AFP] | agency: Deutsche Presse-Agentur [short: dpa] | collective: ab/cde/fg"),
    ("ab/cde/fg (Example)", None),
    ("ab/cde/fg (AFP", "agency: Agence France-Presse [short: AFP] | collective: ab/cde/fg"),
    ("ab/cde", None),
    ("he/him/his", None),
    ("he/she/they", None),
    ("and/or/und", None),
    ("abcde/fg/hi", None),
    ("ab/cd/ef/gh/ij", "collective: ab/cd/ef/gh/ij"),
    ("ab/cd/ef/gh/ij/kl", None),
    ("öl/äu/ür", "collective: öl/äu/ür"),
    ("©", None),
    ("( )", None),
    ("(AFP) and more", None),
    ("(dpa/lnw)", None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "canonical"), CREDITS)
def test_a_credit_line_names_suppliers_alone(line: str, canonical: str | None) -> None:
    """Agencies behind a mark, or the codes of a desk; a line with anybody else in it is none."""
    byline = read_credit_line(line)

    assert canonical == _shown(byline)
    assert byline is None or line == byline.text


def test_a_long_line_is_no_credit_line() -> None:
    """Eighty characters may be one."""
    assert read_credit_line("© AFP" + " " * 75) is not None
    assert read_credit_line("© AFP" + " " * 76) is None


PLAIN = [
    ("By Jane Roe", "person: Jane Roe"),
    ("By Jane Roe and John Doe", "person: Jane Roe | person: John Doe"),
    ("By Jane Roe, John Doe", "person: Jane Roe | person: John Doe"),
    ("By Jane Roe / John Doe", "person: Jane Roe | person: John Doe"),
    ("By Jane Roe, John Doe and Ann Poe", "person: Jane Roe | person: John Doe | person: Ann Poe"),
    ("Jane Roe", "person: Jane Roe"),
    ("Jane Roe and John Doe", "person: Jane Roe | person: John Doe"),
    ("Mary Jane Roe", "person: Mary Jane Roe"),
    ("By: Jane Roe", "person: Jane Roe"),
    ("Von Jane Roe", "person: Jane Roe"),
    ("Edited Jane Roe", None),
    ("Author Jane Roe", "person: Jane Roe"),
    ("Editor Jane Roe", "person: Jane Roe [contribution: editing]"),
    ("Reporter Jane Roe", "person: Jane Roe [contribution: reporting]"),
    ("Photo Jane Roe", None),
    ("Foto Jane Roe", None),
    ("Reporting Jane Roe", None),
    ("By Jane", None),
    ("By Jane Roe, Lima", None),
    ("By Jane Roe and Lima", None),
    ("By Jane Roe, Jane Roe", None),
    ("By Jane Roe 5", None),
    ("By Jane Roe (AP)", None),
    ("By Jane Roe, AP", None),
    ("By Jane Roe Staff", None),
    ("By By Jane Roe", None),
    ("By Photo Roe", None),
    ("By JANE ROE", None),
    ("By Jane Roe;John Doe", None),
    ("By Jane Roe et John Doe", "person: Jane Roe | person: John Doe"),
    ("By Example News", None),
    ("By Lima Roe", "person: Lima Roe"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "canonical"), PLAIN)
def test_full_names_alone_are_read_without_the_grammar(line: str, canonical: str | None) -> None:
    """What has anything else in it is left to the grammar."""
    byline = read_plain(line)

    assert canonical == _shown(byline)
    assert byline is None or line == byline.text


def test_a_long_line_is_left_to_the_grammar() -> None:
    """A hundred and sixty characters are read."""
    names = [f"Jane {first}{second}roe" for first in "AB" for second in "abcde"]
    line = ", ".join(names)

    assert read_plain(line) is not None
    assert read_plain(line + " " * 60) is None
