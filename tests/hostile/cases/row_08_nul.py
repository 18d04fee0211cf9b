"""NUL, in bytes and in characters.

Owed: it is taken out, and the text after it is kept.
"""

from case import SENTENCE, Case, before

CASES = {
    "bytes": Case(before(b"<p>Ra\x00in\x00.</p>"), problems=("bad-characters",), lacks=("\0",)),
    "characters": Case(lambda: f"<p>{SENTENCE}".replace(" ", "\0 "), problems=("bad-characters",)),
}
