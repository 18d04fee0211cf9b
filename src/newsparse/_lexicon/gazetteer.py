"""The larger cities of the world, for datelines that name one and nothing that says where it is.

In: a name as printed. Out: the country's code, an empty string where cities of several countries bear the name, `None`
where the table has no such city. A name in it may be a family's, too ("Salem"), so that it says less than a name in
places.py. The table is generated (gazetteer_table.py) and loaded when it is first needed.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_LONGEST = 60


def plain(name: str) -> str:
    """A name without case, accents and vowel signs: papers print "SAO PAULO" and "São Paulo"."""
    parted = unicodedata.normalize("NFKD", name.casefold().replace("ı", "i").replace("’", "'"))
    return " ".join("".join(sign for sign in parted if not unicodedata.combining(sign)).split())


@cache
def _cities() -> dict[str, str]:
    from newsparse._lexicon.gazetteer_table import CITIES, TOWNS

    found = {name: code for code, names in TOWNS.items() for name in names.split("|")}
    found.update((name, code) for code, names in CITIES.items() for name in names.split("|"))
    return found


def listed_country(name: str) -> str | None:
    """The country of a city of the gazetteer.

    Returns:
        An ISO 3166-1 alpha-2 code, "" where several countries have such a city, `None` where the table has none.
    """
    return _cities().get(plain(name)) if len(name) <= _LONGEST else None
