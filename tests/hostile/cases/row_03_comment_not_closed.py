"""A comment that is not closed.

Owed: the text before it; the rest is lost, and that is told.
"""

from case import STORY, Case, page

CASES = {
    "comment": Case(lambda: page(STORY + b"<!-- " + b"<p>More.</p>" * 5), problems=("truncated-input",)),
}
