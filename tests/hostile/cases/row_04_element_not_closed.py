"""A title, script or textarea that is not closed.

Owed: the fields that were read until then, and no script in the story; that the rest is lost is told.
"""

from case import ANYTHING, STORY, Case, page

CASES = {
    "script": Case(
        lambda: page(STORY + b"<script>var x = '" + b"<p>More.</p>" * 3),
        problems=("truncated-input",),
        lacks=("var x",),
    ),
    "style": Case(lambda: page(STORY + b"<style>p { color: red"), problems=("truncated-input",), lacks=("color",)),
    "title": Case(
        lambda: b"<html><head><title>Bridge<body>" + STORY,
        problems=("markup-in-field", "no-content", "truncated-input"),
        problems_before_2_14=(),
        shows=ANYTHING,
    ),
    "textarea": Case(
        lambda: page(STORY + b"<textarea>" + STORY), problems=("truncated-input",), problems_before_2_14=()
    ),
}
