"""A byte order mark, a doctype or a comment, and nothing else.

Owed: an article without fields.
Peers: the same five raise.
"""

from case import NOTHING, Case

CASES = {
    "byte order mark": Case(lambda: b"\xef\xbb\xbf", problems=("no-content",), shows=NOTHING),
    "byte order mark as str": Case(lambda: "\ufeff", problems=("no-content",), shows=NOTHING),
    "doctype": Case(lambda: b"<!doctype html>", problems=("no-content",), shows=NOTHING),
    "comment": Case(lambda: b"<!-- x -->", problems=("no-content",), shows=NOTHING),
}
