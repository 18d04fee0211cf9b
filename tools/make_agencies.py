"""Keeps `src/newsparse/_lexicon/agencies_table.py` in one form: sorted, every written form once, checked.

The table is written by hand, a row an agency; this brings new rows into their place and refuses a row that is none. In:
the table. Out: the table.

    python tools/make_agencies.py
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from newsparse._lexicon.agencies_table import ROWS
from newsparse.models.agency import AgencyKind

TARGET = Path(__file__).parent.parent / "src" / "newsparse" / "_lexicon" / "agencies_table.py"

HEADER = '''"""Agencies, press-release wires and outlets that stand where an agency does.

Written by hand and kept in form by tools/make_agencies.py. A row: name, short name, kind, country (ISO 3166-1 alpha-2,
empty where it has none), languages, other written forms parted by "|", and where the agency was seen in print, empty
where nobody has looked it up yet. Data only: the look-up is in agencies.py.
"""

# ruff: noqa: E501
# fmt: off
from __future__ import annotations

ROWS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
'''

Row = tuple[str, str, str, str, str, str, str]

_COUNTRY = re.compile(r"[A-Z]{2}|")
_LANGUAGES = re.compile(r"[a-z]{2,3}(?: [a-z]{2,3})*")


def written(rows: Iterable[Row]) -> str:
    """The whole module, for any order of the rows.

    Raises:
        ValueError: a row has no name, an unknown kind, or a country or language that is no code.
    """
    return HEADER + "".join(f"    {row!r},\n" for row in sorted(map(_checked, rows))) + ")\n"


def _checked(row: Row) -> Row:
    name, short, kind, country, languages, forms, source = row
    if not name or not _COUNTRY.fullmatch(country) or not _LANGUAGES.fullmatch(languages):
        raise ValueError(row)
    once = dict.fromkeys(form for form in forms.split("|") if form not in {"", name, short})
    return name, "" if short == name else short, AgencyKind(kind).value, country, languages, "|".join(once), source


if __name__ == "__main__":
    TARGET.write_text(written(ROWS), encoding="utf-8")
