"""Where a part of a byline without marks is cut. All names are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_cuts import agency_role, cut, is_titled
from newsparse._grammars.byline_item import Item

# The part, what it is cut into, and into what where people stand before it, if that differs; whether it has to be cut.
PARTS = [
    ("Jane Roe Associated Press", "name:Jane Roe agency:Associated Press=AP", ..., True),
    ("Jane Roe AP", "name:Jane Roe agency:AP=AP", ..., True),
    ("Jane Roe Agence France-Presse", "name:Jane Roe agency:Agence France-Presse=AFP", ..., True),
    ("Jane Associated Press", "", ..., False),
    ("Jane Maria Roe Deutsche Presse-Agentur", "name:Jane Maria Roe agency:Deutsche Presse-Agentur=dpa", ..., True),
    ("jane roe AP", "", ..., False),
    ("Associated Press Staff", "agency:Associated Press=AP collective:Staff", "agency:Associated Press=AP role:Staff", True),
    ("Associated Press Jane", "", ..., False),
    ("AP Technology Writer", "agency:AP=AP collective:Technology Writer", "agency:AP=AP role:Technology Writer", True),
    ("AP Staff", "agency:AP=AP collective:Staff", "agency:AP=AP role:Staff", True),
    ("Ap Writer", "agency:Ap=AP collective:Writer", "agency:Ap=AP role:Writer", True),
    ("Associated Press writers", "agency:Associated Press=AP collective:writers", "agency:Associated Press=AP role:writers", False),
    ("Deutsche Presse-Agentur Reporter", "agency:Deutsche Presse-Agentur=dpa collective:Reporter", "agency:Deutsche Presse-Agentur=dpa role:Reporter", True),
    ("AP News", "agency:AP News=AP", ..., True),
    ("AP editor-at-large", "agency:AP=AP collective:editor-at-large", "agency:AP=AP role:editor-at-large", False),
    ("AP Lima", "", ..., False),
    ("AP", "", ..., False),
    ("Ann Roe skrifar frá Lille", "name:Ann Roe place:Lille", ..., True),
    ("Ann Roe skrifar", "name:Ann Roe", ..., False),
    ("Ann Roe skrifar fréttir", "", ..., False),
    ("Ann skrifar", "", ..., False),
    ("Ann Maria Lou Sue Roe skrifar", "name:Ann Maria Lou Sue Roe", ..., False),
    ("Ann Maria Lou Sue Bea Roe skrifar", "", ..., False),
    ("Ana Roe Penulis Yoga Doe Editor", "name:Ana Roe deed:Penulis name:Yoga Doe deed:Editor", ..., True),
    ("Ana Roe Penulis", "name:Ana Roe role:Penulis", ..., True),
    ("Ana Roe Penulis Yoga Editor", "name:Ana Roe role:Penulis Yoga Editor", ..., True),
    ("Ana Roe Penulis Yoga Doe", "name:Ana Roe role:Penulis Yoga Doe", ..., True),
    ("Example News wire services", "body:Example News collective:wire services", ..., False),
    ("Example News staff", "collective:Example News staff", "body:Example News role:staff", False),
    ("example.com staff", "body:example.com collective:staff", ..., False),
    ("AP staff", "agency:AP=AP collective:staff", "agency:AP=AP role:staff", False),
    ("Jane Roe staff", "name:Jane Roe role:staff", ..., False),
    ("staff", "", ..., False),
    ("Example News staff and wire reports", "body:Example News staff and collective:wire reports", "body:Example News role:staff and wire reports", False),
    ("Milltown Court Reporter", "collective:Milltown Court Reporter", "name:Milltown Court role:Reporter", True),
    ("Milltown Staff Writer", "collective:Milltown Staff Writer", "name:Milltown Staff role:Writer", True),
    ("milltown Court Reporter", "", ..., True),
    ("News Court Reporter", "collective:News Court Reporter", "body:News Court role:Reporter", True),
    ("Court Reporter", "collective:Court Reporter", "role:Court Reporter", True),
    ("Ann Roe Senior Politics Reporter", "name:Ann Roe role:Senior Politics Reporter", ..., True),
    ("Ann Roe Reporter", "name:Ann Roe role:Reporter", ..., True),
    ("Ann Roe, Reporter", "name:Ann Roe role:Reporter", ..., True),
    ("Ann Reporter", "", "body:Ann role:Reporter", True),
    ("Ann Maria Roe Chief Political Correspondent", "name:Ann Maria Roe role:Chief Political Correspondent", ..., True),
    ("Ann Maria Lou Sue Bea Roe Reporter", "name:Ann Maria Lou Sue Bea Roe role:Reporter", ..., True),
    ("Ann Maria Lou Sue Bea Dee Roe Reporter", "", "body:Ann Maria Lou Sue Bea Dee Roe role:Reporter", True),
    ("Example Shimbun Staff Writers", "name:Example Shimbun role:Staff Writers", "body:Example Shimbun role:Staff Writers", True),
    ("Example News Reporters", "body:Example News collective:Reporters", "body:Example News role:Reporters", True),
    ("Example News Reporter", "body:Example News collective:Reporter", "body:Example News role:Reporter", True),
    ("Example News Senior Reporter", "body:Example News Senior collective:Reporter", "body:Example News role:Senior Reporter", True),
    ("BBC Reporter", "outlet:BBC=BBC collective:Reporter", "outlet:BBC=BBC role:Reporter", True),
    ("BBCXY Reporter", "body:BBCXY collective:Reporter", "body:BBCXY role:Reporter", True),
    ("Ann Roe Sport-Redaktion", "name:Ann Roe role:Sport-Redaktion", ..., False),
    ("Ann Roe Example-Magazine.com Redakteur", "name:Ann Roe body:Example-Magazine.com role:Redakteur", ..., True),
    ("Ann Roe HuffPost Reporter", "name:Ann Roe body:HuffPost role:Reporter", ..., True),
    ("Ann Roe AP Reporter", "name:Ann Roe AP role:Reporter", ..., True),
    ("Ann Roe Example News Reporter", "name:Ann Roe Example role:News Reporter", ..., True),
    ("DAILY EXAMPLE Reporter", "body:DAILY EXAMPLE collective:Reporter", "body:DAILY EXAMPLE role:Reporter", True),
    ("Daily Example Reporter", "body:Daily Example collective:Reporter", "body:Daily Example role:Reporter", True),
    ("Daily Example Senior Reporter", "body:Daily Example Senior collective:Reporter", "body:Daily Example role:Senior Reporter", True),
    ("daily example reporter", "", ..., False),
    ("EXAMPLE Chief Political Reporter", "body:EXAMPLE collective:Chief Political Reporter", "body:EXAMPLE role:Chief Political Reporter", True),
    ("A B C D Reporter", "name:A B C D role:Reporter", ..., True),
    ("Ann Roe Example Tribune", "name:Ann Roe body:Example Tribune", ..., True),
    ("Ann R. Roe Example Tribune", "name:Ann R. Roe body:Example Tribune", ..., True),
    ("Ann van Roe Example Tribune", "name:Ann van Roe body:Example Tribune", ..., False),
    ("Ann Roe Tribune", "", ..., False),
    ("Ann Roe News", "", ..., False),
    ("Ann Roe News Desk", "body:Ann Roe News Desk", ..., True),
    ("Ann Roe Newsroom", "name:Ann Roe role:Newsroom", ..., True),
    ("Ann Roe Newsroom of the Post", "name:Ann Roe role:Newsroom of the Post", ..., True),
    ("Ann Roe Newsroom of the North Post", "name:Ann Roe role:Newsroom of the North Post", ..., True),
    ("Ann Roe Example News Service", "name:Ann Roe body:Example News Service", ..., True),
    ("Metric Example News Service", "body:Metric Example News Service", ..., True),
    ("Ann Roe News Service", "body:Ann Roe News Service", ..., True),
    ("Ann Roe example.com", "name:Ann Roe body:example.com", ..., False),
    ("Ann Roe HuffPost", "name:Ann Roe body:HuffPost", ..., False),
    ("Ann Roe Example", "", ..., False),
    ("ann roe Example Tribune", "", ..., False),
    ("kra Frankfurt", "code:kra place:Frankfurt", ..., False),
    ("krabb Frankfurt", "", ..., False),
    ("KRA Frankfurt", "", ..., False),
    ("kra Nowhere", "", ..., False),
    ("k1 Frankfurt", "", ..., False),
    ("Ann Roe", "", ..., False),
    ("Ann Roe Lima", "", ..., False),
    ("Ann Maria Roe Doe", "", ..., True),
    ("Ann Roe of Lima", "", ..., True),
    ("Ann Roe lima", "", ..., False),
    ("The Example Post Reporter", "body:The Example Post collective:Reporter", "body:The Example Post role:Reporter", True),
    ("Example Post", "", ..., False),
    ("Ann Roe The Canadian Press", "name:Ann Roe agency:The Canadian Press=CP", ..., True),
    ("Ann Roe News Agency of Nigeria", "name:Ann Roe agency:News Agency of Nigeria=NAN", ..., True),
    ("Ann Roe New York Times News Service", "name:Ann Roe agency:New York Times News Service=NYT", ..., True),
    ("News Agency of Nigeria Staff", "agency:News Agency of Nigeria=NAN collective:Staff", "agency:News Agency of Nigeria=NAN role:Staff", True),
    ("Ann Roe skrifar frá", "", ..., False),
    ("Ann skrifar frá Lille", "", ..., False),
    ("ABC7 Staff Writer", "body:ABC7 collective:Staff Writer", "body:ABC7 role:Staff Writer", True),
    ("BuzzFeed Court Reporter", "body:BuzzFeed collective:Court Reporter", "body:BuzzFeed role:Court Reporter", True),
    ("DAILY EXAMPLE chief staff writer", "body:DAILY EXAMPLE collective:chief staff writer", "body:DAILY EXAMPLE role:chief staff writer", False),
    ("van der Example Tribune", "", ..., False),
    ("TV Columnist", "body:TV collective:Columnist", "body:TV role:Columnist", True),
    ("TV Political Reporter", "body:TV collective:Political Reporter", "body:TV role:Political Reporter", True),
    ("Ann Roe Editor, Politics", "name:Ann Roe role:Editor, Politics", ..., True),
    ("Example Shimbun Reporters", "name:Example Shimbun role:Reporters", "body:Example Shimbun role:Reporters", True),
    ("Example Shimbun Correspondents", "name:Example Shimbun role:Correspondents", "body:Example Shimbun role:Correspondents", True),
    ("Ann Roe Example Tribune Redakteur", "name:Ann Roe body:Example Tribune role:Redakteur", "body:Ann Roe Example Tribune role:Redakteur", True),
    ("Ann Roe dpa Redakteur", "name:Ann Roe body:dpa role:Redakteur", ..., True),
    ("News Desk Chief", "body:News Desk collective:Chief", "body:News Desk role:Chief", True),
    ("Ann Roe Redaktion", "name:Ann Roe body:Redaktion", ..., False),
    ("Ann Roe Redaktion Süd", "name:Ann Roe body:Redaktion Süd", ..., True),
    ("Ann Roe Redaktion Süd West Nord", "name:Ann Roe body:Redaktion Süd West Nord", ..., True),
    ("Ann Roe Redaktion Süd West Nord Ost", "", ..., True),
    ("Ann R. example.com", "name:Ann R. body:example.com", ..., False),
    ("Ann R. Roe example.com", "name:Ann R. Roe body:example.com", ..., False),
    ("van der example.com", "", ..., False),
    ("Ann Roe ABC7", "", ..., False),
    ("kra New York", "code:kra place:New York", ..., False),
    ("abcd Lima", "code:abcd place:Lima", ..., False),
    ("Reporter", "", ..., False),
    ("Ann Roe Senior Business Economics Energy Politics Culture Science Sports Weather Local Digital Reporter", "name:Ann Roe role:Senior Business Economics Energy Politics Culture Science Sports Weather Local Digital Reporter", ..., True),
]  # fmt: skip


def _shown(items: list[Item]) -> str:
    return " ".join(
        f"{item.kind}:{item.text}" + (f"={item.agency.short or item.agency.name}" if item.agency else "")
        for item in items
    )


@pytest.mark.parametrize(("part", "alone", "beside", "titled"), PARTS)
def test_a_part_is_cut_where_its_words_say(part: str, alone: str, beside: object, titled: object) -> None:
    """Before an agency, a body, a title; after a code or a verb; or nowhere."""
    assert alone == _shown(cut(part, None, has_people=False))
    assert (alone if beside is ... else beside) == _shown(cut(part, None, has_people=True))
    assert titled == is_titled(part)


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("AP Technology Writer", "agency:AP=AP role:Technology Writer"),
        ("Associated Press writers", "agency:Associated Press=AP role:writers"),
        ("AP Staff", "agency:AP=AP role:Staff"),
        ("Jane Roe", ""),
        ("AP", ""),
        ("AP Lima", ""),
    ],
)
def test_an_agencys_own_are_a_role(part: str, expected: str) -> None:
    """Beside the people whose role it is."""
    assert expected == _shown(agency_role(part, None))


def test_the_language_tells_the_agency_of_a_part() -> None:
    """Wherever the agency stands in it."""
    shown = [
        _shown(items)
        for items in (cut("Ann Roe ANP", "fr", has_people=False), cut("ANP Staff", "fr", has_people=False))
    ]

    assert [
        "name:Ann Roe agency:ANP=Agence Nigérienne de Presse",
        "agency:ANP=Agence Nigérienne de Presse collective:Staff",
    ] == shown
    assert "agency:ANP=Agence Nigérienne de Presse role:Staff" == _shown(agency_role("ANP Staff", "fr"))
