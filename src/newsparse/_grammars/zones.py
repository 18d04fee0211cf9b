"""Names of time zones that mean one offset wherever they are written.

In: nothing. Out: `ZONES`, minutes east of Greenwich by upper-case name, and `AMBIGUOUS_ZONES`, the names that are in
use for several offsets, which therefore give none (BST is British and Bangladeshi, CST American, Chinese and Cuban,
EST and IST each three). The names are those of the tz database and of the English, German and French press.
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
