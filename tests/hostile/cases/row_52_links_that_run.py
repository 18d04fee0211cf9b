"""Links to `javascript:`, `vbscript:`, `data:`, also with a line break inside.

Owed: their text is in the outline; they are no related links. Told once, with a count, where such a link offers a story.
Peers: goose3, turbohtml and trafilatura keep them; extruct raises.
"""

from case import Case, before


def links(*addresses: bytes) -> bytes:
    """Further reading under a title."""
    items = b"".join(b"<li><a href='%s'>Ferry plans two new landing places</a>" % address for address in addresses)
    return b"<h3>Related stories</h3><ul class=related>" + items + b"</ul>"


CASES = {
    "stories": Case(
        before(links(b"javascript:alert(1)", b" java\nscript:alert(1)", b"data:text/html,x", b"vbscript:x", b"/ferry")),
        problems=("unsafe-url",),
        shows="Ferry plans two new landing places",
        fields={"links": ["https://courier.example/ferry"]},
        lacks=("alert", "vbscript", "data:"),
    ),
    "buttons": Case(
        before(
            b"<a href='javascript:void(0)'>Ferry plans two new landing places</a> <a href='mailto:desk@courier.example'>Write to us</a>"
        ),
        shows="Ferry plans two new landing places",
        fields={"links": []},
        lacks=("javascript", "mailto"),
    ),
}
