"""What joins and parts the people of a byline. All names are invented."""

from __future__ import annotations

import pytest

from newsparse._grammars.byline_split import Part, _longest_first, split_parts

# The text, its language, its parts: each behind the mark that stands before it, "^" where none does, and before the word that joins it.
TEXTS = [
    ("Jane Roe", None, "^Jane_Roe"),
    ("Jane Roe, John Doe", None, "^Jane_Roe ,John_Doe"),
    ("Jane Roe and John Doe", None, "^Jane_Roe andJohn_Doe~and"),
    ("Jane Roe, and John Doe", None, "^Jane_Roe ,John_Doe"),
    ("Jane Roe & John Doe", None, "^Jane_Roe andJohn_Doe~&"),
    ("Jane Roe; John Doe", None, "^Jane_Roe |John_Doe"),
    ("Jane Roe / John Doe", None, "^Jane_Roe /John_Doe"),
    ("Jane Roe/John Doe", None, "^Jane_Roe /John_Doe"),
    ("Jane Roe - John Doe", None, "^Jane_Roe -John_Doe"),
    ("Jane Roe – John Doe", None, "^Jane_Roe -John_Doe"),
    ("Jane Roe-Doe", None, "^Jane_Roe-Doe"),
    ("Jane Roe (AP)", None, "^Jane_Roe (AP"),
    ("Jane Roe (AP), John Doe", None, "^Jane_Roe (AP ,John_Doe"),
    ("Jane Roe [AP]", None, "^Jane_Roe (AP"),
    ("Jane Roe • John Doe", None, "^Jane_Roe |John_Doe"),
    ("Jane Roe · John Doe", None, "^Jane_Roe |John_Doe"),
    ("Jane Roe und John Doe", None, "^Jane_Roe andJohn_Doe~und"),
    ("Jane Roe et John Doe", None, "^Jane_Roe andJohn_Doe~et"),
    ("Jane Roe y John Doe", None, "^Jane_Roe andJohn_Doe~y"),
    ("Jane Roe y John Doe", "es", "^Jane_Roe andJohn_Doe~y"),
    ("Jane Roe e John Doe", None, "^Jane_Roe andJohn_Doe~e"),
    ("Jane Roe e John Doe", "it", "^Jane_Roe andJohn_Doe~e"),
    ("Jane Roe i John Doe", None, "^Jane_Roe andJohn_Doe~i"),
    ("Jane Roe i John Doe", "pl", "^Jane_Roe andJohn_Doe~i"),
    ("Jane Roe и John Doe", None, "^Jane_Roe andJohn_Doe~и"),
    ("Jane Roe en John Doe", None, "^Jane_Roe andJohn_Doe~en"),
    ("Jane Roe en John Doe", "nl", "^Jane_Roe andJohn_Doe~en"),
    ("Jane Roe og John Doe", None, "^Jane_Roe andJohn_Doe~og"),
    ("Jane Roe och John Doe", None, "^Jane_Roe andJohn_Doe~och"),
    ("Jane Roe dan John Doe", None, "^Jane_Roe andJohn_Doe~dan"),
    ("Jane Roe dan John Doe", "id", "^Jane_Roe andJohn_Doe~dan"),
    ("Jane Roe ve John Doe", None, "^Jane_Roe andJohn_Doe~ve"),
    ("Jane Roe a John Doe", None, "^Jane_Roe andJohn_Doe~a"),
    ("Jane Roe a John Doe", "cs", "^Jane_Roe andJohn_Doe~a"),
    ("Jane Roe AND John Doe", None, "^Jane_Roe andJohn_Doe~AND"),
    ("Jane Roe And John Doe", None, "^Jane_Roe andJohn_Doe~And"),
    ("jane and john", None, "^jane andjohn~and"),
    ("news and sport editor", None, "^news andsport_editor~and"),
    ("News and Sport Editor", None, "^News andSport_Editor~and"),
    ("Jane Roe, News and Sport Editor", None, "^Jane_Roe ,News andSport_Editor~and"),
    ("Jane Roe Editor and John Doe", None, "^Jane_Roe_Editor andJohn_Doe~and"),
    ("AP/AFP", None, "^AP /AFP"),
    ("dpa/lnw", None, "^dpa /lnw"),
    ("KNA/epd", None, "^KNA /epd"),
    ("SID/dpa", None, "^SID /dpa"),
    ("Jane Roe、John Doe", None, "^Jane_Roe ,John_Doe"),
    ("Jane Roe، John Doe", None, "^Jane_Roe ,John_Doe"),
    ("Jane Roe，John Doe", None, "^Jane_Roe ,John_Doe"),
    (",", None, ""),
    ("Jane Roe,", None, "^Jane_Roe"),
    (", Jane Roe", None, ",Jane_Roe"),
    ("Jane Roe and", None, "^Jane_Roe_and"),
    ("and Jane Roe", None, "^and_Jane_Roe"),
    ("Jane Roe Jane Roe", None, "^Jane_Roe"),
    ("Jane Maria Roe Jane Maria Roe", None, "^Jane_Maria_Roe"),
    ("Jane Roe Jane Roe AP", None, "^Jane_Roe_AP"),
    ("Jane Jane", None, "^Jane_Jane"),
    ("Jane Roe Jane", None, "^Jane_Roe_Jane"),
    ("Иван Петров Пётр Иванов", None, "^Иван_Петров |Пётр_Иванов"),
    ("Иван Петров Пётр Иванов Анна Петрова", None, "^Иван_Петров |Пётр_Иванов |Анна_Петрова"),
    ("Иван Петров Пётр", None, "^Иван_Петров_Пётр"),
    ("Иван Петров иван петров", None, "^Иван_Петров_иван_петров"),
    ("РИА Новости РИА Новости", None, "^РИА_Новости"),
    ("Jane Roe with John Doe", None, "^Jane_Roe andJohn_Doe~with"),
    ("Jane Roe with files from John Doe", None, "^Jane_Roe_with_files_from_John_Doe"),
    ("Jane Roe, with John Doe", None, "^Jane_Roe ,with_John_Doe"),
    ("Jane Roe in Lima and John Doe in Quito", None, "^Jane_Roe_in_Lima andJohn_Doe_in_Quito~and"),
    ("AT&T", None, "^AT&T"),
    ("John Doe", None, "^John_Doe"),
    ("Jane RoeandJohn Doe", None, "^Jane_RoeandJohn_Doe"),
    ("Jane Roe &John Doe", None, "^Jane_Roe_&John_Doe"),
    ("Jane Roe+John Doe", None, "^Jane_Roe+John_Doe"),
    ("Jane Roe + John Doe", None, "^Jane_Roe -John_Doe"),
    ("Jane Roe: John Doe", None, "^Jane_Roe:_John_Doe"),
    ("Jane Roe. John Doe", None, "^Jane_Roe._John_Doe"),
    ("Jane Roe | John Doe", None, "^Jane_Roe |John_Doe"),
    ("Jane Roe|John Doe", None, "^Jane_Roe |John_Doe"),
    ("Jane Roe ¦ John Doe", None, "^Jane_Roe_¦_John_Doe"),
    ("Jane Roe RFE/RL in Lima", None, "^Jane_Roe_RFE/RL_in_Lima"),
    ("Radio Free Europe/Radio Liberty", None, "^Radio_Free_Europe/Radio_Liberty"),
    ("Jane Roe/", None, "^Jane_Roe"),
    ("Jane Roe in John Doe", "sl-SI", "^Jane_Roe andJohn_Doe~in"),
    ("Jane Roe in John Doe", "en", "^Jane_Roe_in_John_Doe"),
    ("Ana Roe Reporter y Editora Jefa", None, "^Ana_Roe_Reporter_y_Editora_Jefa"),
    ("von Roe y Max Doe", None, "^von_Roe andMax_Doe~y"),
    ("Max von Roe y Ann Poe", None, "^Max_von_Roe andAnn_Poe~y"),
    ("Jane Roe, Ana y John Doe", None, "^Jane_Roe ,Ana_y_John_Doe"),
    ("Jane Roe and John Doe and Ann Poe", None, "^Jane_Roe andJohn_Doe~and andAnn_Poe~and"),
    ("Ann Poe, Jane Roe Jane Roe", None, "^Ann_Poe ,Jane_Roe"),
    ("Иван Петров Пётр Иванов иван петров", None, "^Иван_Петров_Пётр_Иванов_иван_петров"),
    (" ", None, ""),
]  # fmt: skip


def _shown(part: Part) -> str:
    joint = f"~{part.joint}" if part.joint else ""
    return f"{part.mark or '^'}{part.text.replace(' ', '_')}{joint}"


@pytest.mark.parametrize(("text", "language", "parts"), TEXTS)
def test_people_are_parted_by_marks_and_small_words(text: str, language: str | None, parts: str) -> None:
    """A word that joins two titles or two halves of a name parts nothing; a name that is printed twice is one."""
    found = split_parts(text, language)

    assert parts == " ".join(map(_shown, found))


def test_what_parts_a_text_is_asked_for_with_the_longest_first() -> None:
    """Of one length, as the alphabet has them."""
    assert ("and the", "and", "und", "y") == _longest_first({"y", "und", "and the", "and"})


def test_the_first_part_has_no_mark() -> None:
    """Nor a word before it."""
    assert [Part("Jane Roe", "", "")] == split_parts("Jane Roe") == split_parts("Jane Roe Jane Roe")
    assert [Part("Jane Roe", "", ""), Part("Ann Poe", "and", "and")] == split_parts("Jane Roe and Ann Poe")
