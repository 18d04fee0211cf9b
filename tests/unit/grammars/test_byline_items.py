"""What a part of a byline between two separators says. All names are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_item import Item
from newsparse._grammars.byline_items import read_items

# The part, what it says, and what it says beside people and on a French page, if that differs.
PARTS = [
    # Names, and what parts them from towns and titles.
    ("Jane Roe", "name:Jane Roe", ..., ...),
    ("Jane Roe Jr.", "name:Jane Roe Jr.", ..., ...),
    ("Joe S.", "name:Joe S.", ..., ...),
    ("Jane ROE.", "name:Jane ROE", ..., ...),
    ("Jr.", "name:Jr", ..., ...),
    ("X.", "junk:X", ..., ...),
    ("Ana de Roe Madrid", "name:Ana de Roe place:Madrid", ..., ...),
    ("Jane Roe Lima", "name:Jane Roe Lima", ..., ...),
    ("van der Roe Lima", "name:van der Roe Lima", ..., ...),
    ("João da Roe", "name:João da Roe", ..., ...),
    ("João da Lima", "name:João da Lima", ..., ...),
    ("Anna Roe da Milano", "name:Anna Roe place:Milano", ..., ...),
    ("Reporter da Milano", "collective:Reporter place:Milano", "role:Reporter place:Milano", ...),
    ("Staff Writer Jane Roe", "title:Staff Writer name:Jane Roe", ..., ...),
    ("Chief Jane Roe", "title:Chief name:Jane Roe", ..., ...),
    ("Auslandskorrespondent", "role:Auslandskorrespondent", ..., ...),
    ("Fra Reporter", "name:Fra Reporter", "body:Fra role:Reporter", ...),
    # Towns, with a word before them or beside a name.
    ("Lima", "name:Lima", "place:Lima", ...),
    ("Buenos Aires", "name:Buenos Aires", "place:Buenos Aires", ...),
    ("in Lima", "place:Lima", ..., ...),
    ("in San Pedro Sula", "place:San Pedro Sula", ..., ...),
    ("in San Pedro Sula Hill", "junk:in San Pedro Sula Hill", ..., ...),
    ("in the North", "junk:in the North", ..., ...),
    ("Jane Roe in Lima", "name:Jane Roe place:Lima", ..., ...),
    ("Jane Roe in the north", "junk:Jane Roe in the north", ..., ...),
    ("Jane Roe in Lima 5", "junk:Jane Roe in Lima 5", ..., ...),
    ("Reporter in Lima", "collective:Reporter place:Lima", "role:Reporter place:Lima", ...),
    ("the river in Lima", "junk:the river in Lima", ..., ...),
    # Agencies, alone, joined and after a name.
    ("SPX", "agency:SPX=SPX", ..., ...),
    ("NTB-AFP", "agency:NTB=NTB agency:AFP=AFP", ..., ...),
    ("ANP-AFP", "agency:ANP=ANP agency:AFP=AFP", ..., "agency:ANP=Agence Nigérienne de Presse agency:AFP=AFP"),
    ("NTB-Example", "name:NTB-Example", ..., ...),
    ("Jane Roe ANP", "name:Jane Roe agency:ANP=ANP", ..., "name:Jane Roe agency:ANP=Agence Nigérienne de Presse"),
    ("Jane Roe ANP in Lima", "name:Jane Roe agency:ANP=ANP place:Lima", ..., "name:Jane Roe agency:ANP=Agence Nigérienne de Presse place:Lima"),
    ("ANP in Lima", "agency:ANP=ANP place:Lima", ..., "agency:ANP=Agence Nigérienne de Presse place:Lima"),
    ("Jane Roe AXP", "name:Jane Roe AXP", ..., ...),
    ("Jane Roe MAP", "name:Jane Roe MAP", ..., ...),
    ("JANE ROE AP", "name:JANE ROE AP", ..., ...),
    ("Jane AP", "name:Jane AP", ..., ...),
    ("anp reporters", "agency:anp=ANP role:reporters", ..., "agency:anp=Agence Nigérienne de Presse role:reporters"),
    ("ANP Staff", "agency:ANP=ANP collective:Staff", "agency:ANP=ANP role:Staff", "agency:ANP=Agence Nigérienne de Presse collective:Staff"),
    ("ANP wire services", "agency:ANP=ANP collective:wire services", ..., "agency:ANP=Agence Nigérienne de Presse collective:wire services"),
    # For whom, and with whom.
    ("Do ANP", "agency:ANP=ANP", ..., "agency:ANP=Agence Nigérienne de Presse"),
    ("Do UOL", "body:UOL", ..., ...),
    ("Do Example News", "body:Example News", ..., ...),
    ("da Redaktion", "collective:da Redaktion", ..., ...),
    ("Jane Roe for ANP", "name:Jane Roe agency:ANP=ANP", ..., "name:Jane Roe agency:ANP=Agence Nigérienne de Presse"),
    ("Jane Roe for the Example Post", "name:Jane Roe body:Example Post", ..., ...),
    ("ANP for Example News", "agency:ANP=ANP body:Example News", ..., "agency:ANP=Agence Nigérienne de Presse body:Example News"),
    ("BBC for Example News", "outlet:BBC=BBC body:Example News", ..., ...),
    ("Example News for Reuters", "body:Example News agency:Reuters=Reuters", ..., ...),
    ("Lima for Example News", "name:Lima body:Example News", "junk:Lima for Example News", ...),
    ("the river fell for Madrid", "junk:the river fell for Madrid", ..., ...),
    ("ANP with Reuters", "agency:ANP=ANP agency:Reuters=Reuters", ..., "agency:ANP=Agence Nigérienne de Presse agency:Reuters=Reuters"),
    ("Jane Roe with ANP", "name:Jane Roe agency:ANP=ANP", ..., "name:Jane Roe agency:ANP=Agence Nigérienne de Presse"),
    ("Lima with AFP", "name:Lima agency:AFP=AFP", "place:Lima agency:AFP=AFP", ...),
    # Papers, desks and codes.
    ("XYZ", "body:XYZ", ..., ...),
    ("ab.de", "body:ab.de", ..., ...),
    ("a.de", "junk:a.de", ..., ...),
    ("t-online", "body:t-online", ..., ...),
    ("Süd West Redaktion", "outlet:Süd West Redaktion", ..., ...),
    ("Redaktion Süd", "outlet:Redaktion Süd", ..., ...),
    ("onze sportredactie", "collective:onze sportredactie", ..., ...),
    ("abcd", "code:abcd", ..., ...),
    ("abcde", "junk:abcde", ..., ...),
    ("", "", ..., ...),
]  # fmt: skip


def _shown(items: list[Item]) -> str:
    return " ".join(
        f"{item.kind}:{item.text}" + (f"={item.agency.short or item.agency.name}" if item.agency else "")
        for item in items
    )


@pytest.mark.parametrize(("part", "alone", "beside", "french"), PARTS)
def test_a_part_says_who_or_what_or_where(part: str, alone: str, beside: object, french: object) -> None:
    """One thing or several; a town and a title are theirs who were named before, and an agency is the language's."""
    assert alone == _shown(read_items(part, None, has_people=False))
    assert (alone if beside is ... else beside) == _shown(read_items(part, None, has_people=True))
    assert (alone if french is ... else french) == _shown(read_items(part, "fr", has_people=False))


def test_a_long_part_says_nothing() -> None:
    """A hundred and twenty characters are read, and forty of a place."""
    long = " ".join(["Examplelandish"] * 7 + ["Examplers", "Press"])

    assert [120, "body"] == [len(long), read_items(long, has_people=False)[-1].kind]
    assert [Item("junk", f"{long}x")] == read_items(f"{long}x", has_people=False)
    assert [Item("name", "Jane Roe"), Item("place", "L" * 40)] == read_items(
        f"Jane Roe in {'L' * 40}", has_people=False
    )
    assert [Item("junk", f"Jane Roe in {'L' * 41}")] == read_items(f"Jane Roe in {'L' * 41}", has_people=False)
