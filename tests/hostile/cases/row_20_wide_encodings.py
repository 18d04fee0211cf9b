"""UTF-16 and UTF-32, with and without a byte order mark.

Owed: decoded; without a mark, by where the zeros are.
Peers: goose3 raises without a mark.
"""

from case import STORY, Case, page

HTML = page(STORY).decode()

CASES = {
    "UTF-16 with a mark": Case(lambda: HTML.encode("utf-16")),
    "UTF-16, little end first": Case(lambda: HTML.encode("utf-16-le")),
    "UTF-16, big end first": Case(lambda: HTML.encode("utf-16-be")),
    "UTF-32 with a mark": Case(lambda: HTML.encode("utf-32")),
    "UTF-32": Case(lambda: HTML.encode("utf-32-be")),
}
