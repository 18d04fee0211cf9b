"""Whose a title, a body or a place of a byline is, and what makes a line none. All people are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline import parse_byline

# The text, and its canonical form without the opening; None where it is no byline.
BYLINES = [
    # Words before a label are none of it, but then a label for pictures alone makes no byline.
    ("the river fell | Text: Jane Roe", "person: Jane Roe"),
    ("the river fell | Text: Jane", "person: Jane"),
    ("Jane Roe; Foto: John Doe", "person: Jane Roe | person: John Doe [contribution: photography]"),
    ("Jane Roe, the river fell; Foto: John Doe", None),
    ("By Jane Roe, the river fell", "person: Jane Roe"),
    ("By the river, Jane Roe", None),
    # One capitalised word after a comma and a full name is a town.
    ("Von Anna Roe, Kleinstadt", "person: Anna Roe [location: Kleinstadt]"),
    ("Von Anna Roe, kleinstadt", "person: Anna Roe"),
    ("Von Anna, Kleinstadt", None),
    ("Na Mwandishi Wetu, SINGIDA", "collective: Na Mwandishi Wetu"),
    ("Na Mwandishi Wetu, AFP", "agency: Agence France-Presse [short: AFP] | collective: Na Mwandishi Wetu"),
    # One word in capitals after a slash and a full name is a paper, where no name or town can be meant.
    ("Jeanne Roe / Ouest-Quotidien", "person: Jeanne Roe [affiliation: Ouest-Quotidien] | organization: Ouest-Quotidien"),
    ("By Jane Roe/Riverbank", "person: Jane Roe [affiliation: Riverbank] | organization: Riverbank"),
    ("Jane Roe / Paris", "person: Jane Roe [location: Paris]"),
    ("Jane Roe / Staff", "person: Jane Roe [role: Staff]"),
    ("Jane Roe / John Doe", "person: Jane Roe | person: John Doe"),
    ("By Jane Roe / riverbank", "person: Jane Roe"),
    ("Jane / Riverbank", None),
    # After a title and a comma, an acronym opens a body, and other capitals a name.
    ("By Jane Roe, Director, ACLU Speech", "person: Jane Roe [role: Director | affiliation: ACLU Speech] | organization: ACLU Speech"),
    ("By Jane Roe, Director, NBC Speech", "person: Jane Roe [role: Director | affiliation: NBC Speech] | organization: NBC Speech"),
    ("By Jane Roe, Reporter, JOHN DOE", "person: Jane Roe [role: Reporter] | person: JOHN DOE [display_name: John Doe]"),
    ("By Jane Roe, Reporter, J.R. Doe", "person: Jane Roe [role: Reporter] | person: J.R. Doe"),
    ("By Jane Roe, Reporter, JR Doe", "person: Jane Roe [role: Reporter] | person: JR Doe"),
    ("By Jane Roe, Reporter, John Doe, Editor", "person: Jane Roe [role: Reporter] | person: John Doe [role: Editor]"),
    # A title in the plural is everybody's, one in the singular the last one's.
    ("By Jane Roe and John Doe, staff writers", "person: Jane Roe [role: staff writers] | person: John Doe [role: staff writers]"),
    ("By Jane Roe and John Doe, reporters", "person: Jane Roe [role: reporters] | person: John Doe [role: reporters]"),
    ("By Jane Roe and John Doe, correspondents", "person: Jane Roe [role: correspondents] | person: John Doe [role: correspondents]"),
    ("By Jane Roe and John Doe, editors", "person: Jane Roe [role: editors] | person: John Doe [role: editors]"),
    ("By Jane Roe and John Doe, contributors", "person: Jane Roe [role: contributors] | person: John Doe [role: contributors]"),
    ("By Jane Roe and John Doe, reporter", "person: Jane Roe | person: John Doe [role: reporter]"),
    # What each did, said after the name; a title where it is no deed.
    ("Ana Roe Reporter Yoga Doe Editor", "person: Ana Roe [contribution: reporting] | person: Yoga Doe [contribution: editing]"),
    ("Ana Roe Reporter Yoga Doe Columnist", "person: Ana Roe [contribution: reporting] | person: Yoga Doe [role: Columnist]"),
    # A title before a name; words for nobody that are no title stay for themselves.
    ("De notre correspondant, Jean Roe", "person: Jean Roe [role: De notre correspondant]"),
    ("News Desk, Jean Roe", "person: Jean Roe | collective: News Desk"),
    # Codes beside an agency.
    ("dpa, ino, kra", "agency: Deutsche Presse-Agentur [short: dpa] | collective: ino/kra"),
    # Who supplied the story, and on which programme it was.
    ("Von Anna Roe; Quelle: dpa", "person: Anna Roe | agency: Deutsche Presse-Agentur [short: dpa]"),
    ("Quelle: BY", None),
    ("Von Anna Roe; Sendung: Echo der Stadt", "person: Anna Roe | organization: Echo der Stadt"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "canonical"), BYLINES)
def test_a_detail_is_theirs_who_stand_before_it(text: str, canonical: str | None) -> None:
    """Or after it, where nobody was named yet."""
    byline = parse_byline(text)

    assert canonical == (byline and str(byline).removeprefix("By "))
    assert byline is None or text == byline.text
