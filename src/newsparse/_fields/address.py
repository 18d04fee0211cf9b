"""The page's address as the caller gave it.

In: a view. Out: the reading of `url`, and the host that tells names of the site from other names.
"""

from __future__ import annotations

from newsparse._fields.view import Reading, View
from newsparse._input.address import host_of
from newsparse.models.evidence import Certainty, Evidence, Source


def find_url(view: View) -> list[Reading]:
    """What the caller said."""
    url = view.url
    return [Reading(url, Evidence(Source.URL, "url.given", Certainty.STATED, url))] if url else []


def page_host(view: View) -> str:
    """The page's host without www, of the address that the caller gave or the page states; empty where there is none."""
    return host_of(view.url or view.claims.first("canonical_url") or "").removeprefix("www.")
