"""The entries of a live blog.

In: a view. Out: the reading of `entries`: the updates that the page states.
"""

from __future__ import annotations

from newsparse._fields.view import Reading, View, claimed


def find_entries(view: View) -> list[Reading]:
    """The stated updates, newest or oldest first as the page has them."""
    claims = view.claims.of("entries")
    return [Reading(tuple(claim.value for claim in claims), *(claimed(claim) for claim in claims))] if claims else []
