"""A page that was cut off in the middle of a character of UTF-8.

Owed: U+FFFD once, and how many places could not be read.
"""

from case import Case

CASES = {
    "Japanese": Case(
        lambda: "<p>橋は春に開通する。".encode()[:-1], problems=("decode-errors",), shows="橋は春に開通する\ufffd"
    ),
}
