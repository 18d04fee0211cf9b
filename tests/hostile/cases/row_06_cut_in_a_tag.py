"""A page that was cut off in the middle of a tag.

Owed: all text before it.
"""

from case import STORY, Case, page

CASES = {
    "in an attribute": Case(lambda: page(STORY * 3)[:-40] + b"<p class='x", problems=("truncated-input",)),
    "in a name": Case(lambda: STORY + b"<di", problems=("truncated-input",)),
    "in a closing tag": Case(lambda: STORY[:-1], problems=("truncated-input",)),
}
