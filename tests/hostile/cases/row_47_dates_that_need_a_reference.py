"""A date after the page was fetched, and "2 hours ago" where nobody said when that was.

Owed: no date, and told; the clock of the machine is not read.
Peers: htmldate and trafilatura read the clock.
"""

import datetime as dt

from case import URL, Case, Source, before, head

import newsparse


def fetched(source: Source) -> newsparse.Article:
    """The moment of the fetch is known."""
    return newsparse.parse_html(source, url=URL, reference=dt.datetime(2024, 3, 5, 12, 0, tzinfo=dt.UTC))


CASES = {
    "two hours ago": Case(
        before(b"<time>2 hours ago</time>"), problems=("needs-reference",), fields={"date_published": None}
    ),
    "two hours ago, of a page whose age is known": Case(
        before(b"<time>2 hours ago</time>"), fields={"date_published": "2024-03-05T10:00:00+00:00"}, read=fetched
    ),
    "after the fetch": Case(
        head(b"<meta property='article:published_time' content='2024-12-24T08:00:00Z'>"),
        problems=("implausible-date",),
        fields={"date_published": None},
        read=fetched,
    ),
}
