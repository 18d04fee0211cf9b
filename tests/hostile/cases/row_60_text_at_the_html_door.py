"""Plain text at the door for HTML.

Owed: read as text where there is no tag in its first 4,096 characters, and told.
"""

from case import SENTENCE, Case

CASES = {
    "a story of an agency": Case(
        lambda: (
            f"Bridge opens\n\nLIMA, March 5 (Reuters) - {SENTENCE}\n\nIt is the second of its kind, she said.\n"
            + f"{SENTENCE}\n" * 3
        ),
        problems=("treated-as-text",),
        fields={"agencies": ["Reuters"]},
    ),
}
