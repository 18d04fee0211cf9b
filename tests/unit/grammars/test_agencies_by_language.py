"""Two agencies of one name: the language of the page tells which is meant, wherever the name stands."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline import parse_byline, parse_names
from newsparse._grammars.dateline import parse_dateline
from newsparse.models.byline import Byline
from newsparse.models.dateline import Dateline

DUTCH, NIGER = "Algemeen Nederlands Persbureau", "Agence Nigérienne de Presse"

BYLINES = [
    "By ANP",
    "ANP",
    "By Jane Roe, ANP",
    "By Jane Roe (ANP)",
    "By Jane Roe/ANP",
    "Source: ANP",
    "(ANP)",
    "© 2024 ANP",
    "ANP, Reuters",
    "ab/cde/fg (ANP)",
    "ANP writer Jane Roe contributed to this report.",
    "ANP's Jane Roe contributed to this report.",
    "By ANP Staff",
    "By ANP and Reuters",
    "By Jane Roe with ANP",
    "By Jane Roe\nANP",
    "By Jane Roe for ANP",
    "By Jane Roe for the ANP",
    "By Jane Roe of ANP",
    "By ANP in Lima",
    "ANP - 5 May 2024",
    "5 May 2024 ANP",
    "By Jane Roe, ANP Sports Writer",
    "By Jane Roe, ANP, Lima",
    "By ANP, Jane Roe",
    "By ANP wire services",
    "By Jane Roe; ANP",
    "By Jane Roe - ANP",
    "From ANP",
    "Jane Roe, ANP",
    "Jane Roe in Lima, ANP",
    "By Jane Roe jane@example.org ANP",
]
DATELINES = [
    "LIMA (ANP) — Rain fell.",
    "(ANP) — Rain fell.",
    "ANP - Rain fell.",
    "ANP — LIMA, 5 May — Rain fell.",
    "LIMA, 5 May (ANP) — Rain fell.",
    "LIMA, ANP - Rain fell.",
    "LIMA (ANP/Reuters) — Rain fell.",
    "LIMA (Reuters/ANP) — Rain fell.",
    "LIMA — (ANP) — Rain fell.",
    "LIMA, 5 May — ANP. Rain fell.",
    "LIMA. 5 May. ANP. Rain fell.",
    "LIMA. /ANP/ — Rain fell.",
    "LIMA. (ANP) — Rain fell.",
    "LIMA.— (ANP) — Rain fell.",
    "LIMA, 5 May /ANP/ — Rain fell.",
    "LIMA /ANP/ — Rain fell.",
    "LIMA [ANP] — Rain fell.",
    "(ANP) - LIMA, 5 May - Rain fell.",
    "LIMA (ANP; by Jane Roe) — Rain fell.",
    "LIMA, 5 May 2024 (ANP) — Rain fell.",
    "LIMA - ANP - Rain fell.",
    "ANP, LIMA - Rain fell.",
    "LIMA ANP — Rain fell.",
]


def _named(read: Byline | Dateline | None) -> list[str]:
    return [agency.name for agency in read.agencies if agency.name != "Reuters"] if read else []


@pytest.mark.parametrize("text", BYLINES)
def test_the_language_tells_the_agency_of_a_byline(text: str) -> None:
    """Nobody's language: the one that is known most widely; what was printed is kept."""
    for language, name in ((None, DUTCH), ("nl", DUTCH), ("fr", NIGER), ("fr-NE", NIGER)):
        byline = parse_byline(text, language=language)

        assert ([name], text) == (_named(byline), byline and byline.text)


@pytest.mark.parametrize("text", ["ANP", "Jane Roe, ANP", "ANP, Reuters", "By ANP", "Jane Roe (ANP)"])
def test_the_language_tells_the_agency_of_a_statement(text: str) -> None:
    """Authors that a page states, too."""
    assert ([DUTCH], [NIGER]) == (_named(parse_names(text)), _named(parse_names(text, language="fr")))


@pytest.mark.parametrize("text", DATELINES)
def test_the_language_tells_the_agency_of_a_dateline(text: str) -> None:
    """In brackets, between slashes or bare, first or last."""
    for language, name in ((None, DUTCH), ("nl", DUTCH), ("fr", NIGER), ("fr-NE", NIGER)):
        assert [name] == _named(parse_dateline(text, language=language))
