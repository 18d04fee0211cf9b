"""`<plaintext>`, after which nothing is markup.

Owed: the text, and that the page says so.
"""

from case import STORY, Case, page

CASES = {
    "plaintext": Case(lambda: page(b"<plaintext>" + STORY), problems=("treated-as-text",), problems_before_2_14=()),
}
