"""Fifty pages in one file.

Owed: one article. A browser shows their text fifty times, and so does the outline.
"""

from case import STORY, Case

CASES = {
    "fifty": Case(lambda: (b"<html><body>" + STORY) * 50),
}
