"""No bytes, no characters, or blanks alone.

Owed: an article without fields.
Peers: lxml, readability-lxml, goose3, extruct and news-please raise.
"""

from case import NOTHING, Case

CASES = {
    "no bytes": Case(lambda: b"", problems=("empty-input",), shows=NOTHING),
    "no characters": Case(lambda: "", problems=("empty-input",), shows=NOTHING),
    "blanks": Case(lambda: b" \n\t\r " * 100, problems=("empty-input",), shows=NOTHING),
}
