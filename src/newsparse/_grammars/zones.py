"""Names of time zones that mean one offset wherever they are written.

In: nothing. Out: `ZONES`, minutes east of Greenwich by upper-case name, and `AMBIGUOUS_ZONES`, the names that are in
use for several offsets, which therefore give none (BST is British and Bangladeshi, CST American, Chinese and Cuban,
EST and IST each three), and `regional`, which asks the country. The names are those of the tz database and of the English, German and French press.
"""

from __future__ import annotations

from typing import Final

ZONES: Final = {
    "ACDT": 630,
    "ACST": 570,
    "AEDT": 660,
    "AEST": 600,
    "AKDT": -480,
    "AKST": -540,
    "AWST": 480,
    "BRT": -180,
    "CAT": 120,
    "CEST": 120,
    "CET": 60,
    "EAT": 180,
    "EDT": -240,
    "EEST": 180,
    "EET": 120,
    "GMT": 0,
    "HKT": 480,
    "HST": -600,
    "JST": 540,
    "KST": 540,
    "MDT": -360,
    "MESZ": 120,
    "MEZ": 60,
    "MSK": 180,
    "NPT": 345,
    "NZDT": 780,
    "NZST": 720,
    "PDT": -420,
    "PKT": 300,
    "SGT": 480,
    "UTC": 0,
    "WAT": 60,
    "WEST": 60,
    "WIB": 420,
    "WITA": 480,
    "Z": 0,
}
AMBIGUOUS_ZONES: Final = frozenset(
    {"ADT", "AST", "BST", "CDT", "CST", "ECT", "EST", "GST", "IST", "MST", "PST", "SST", "WST"}
)

_AMERICAN: Final = {"AST": -240, "EST": -300, "CST": -360, "CDT": -300, "MST": -420, "PST": -480}
_REGIONAL: Final = {
    "US": _AMERICAN,
    "CA": _AMERICAN,
    "MX": {"CST": -360, "MST": -420, "PST": -480},
    "GB": {"BST": 60},
    "IE": {"IST": 60},
    "IN": {"IST": 330},
    "IL": {"IST": 120},
    "BD": {"BST": 360},
    "AU": {"EST": 600, "CST": 570, "WST": 480},
    "CN": {"CST": 480},
    "TW": {"CST": 480},
    "PH": {"PST": 480},
    "AE": {"GST": 240},
    "SA": {"AST": 180},
}
"""What a name means in a country, for those whose press writes it."""


def regional(name: str, language: str | None) -> int | None:
    """Minutes east of Greenwich of an ambiguous name, where the language's tag names a country that decides.

    >>> regional("BST", "en-GB"), regional("BST", "en")
    (60, None)
    """
    for part in (language or "").replace("_", "-").split("-")[1:]:
        if len(part) == 2:
            return _REGIONAL.get(part.upper(), {}).get(name)
    return None
