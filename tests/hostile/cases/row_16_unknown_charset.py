"""A charset that nobody knows.

Owed: what the bytes themselves show.
Peers: goose3 and readability-lxml raise.
"""

from case import Case, charset

CASES = {
    "unknown": Case(charset(b"x-nonsense-42", "<p>Łódź</p>".encode()), problems=("unknown-charset",), shows="Łódź"),
}
