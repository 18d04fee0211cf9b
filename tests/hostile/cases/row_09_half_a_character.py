"""Half of a surrogate pair in a str.

Owed: U+FFFD for each half that stands alone; two that stand together are one character.
Peers: resiliparse, goose3 and extruct raise.
"""

from case import SENTENCE, Case

CASES = {
    "alone": Case(
        lambda: f"<p>Half \ud800 of it. {SENTENCE}",
        problems=("bad-characters",),
        lacks=("\ud800",),
        shows="Half \ufffd of it",
    ),
    "alone, in plain text": Case(
        lambda: f"Half \udfff of it. {SENTENCE}",
        problems=("bad-characters", "treated-as-text"),
        shows="Half \ufffd of it",
    ),
    "together": Case(lambda: f"<p>\ud83d\ude00 {SENTENCE}", shows="😀 The council"),
}
