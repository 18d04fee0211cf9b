"""Odd elements and attributes, pictures and formulas in markup, frames.

Owed: the text; the title of a drawing is not in the story.
"""

from case import ANYTHING, Case, before

CASES = {
    "elements": Case(before("<a:b:c><1x><p/x/y><élé><o:p>o</o:p><fb:like><x-y.z>".encode())),
    "attributes": Case(before(b'<p xml:lang=a xmlns:x=y x:z=1 :=1 "=2 <=3 ==4>')),
    "drawings and formulas": Case(
        before(
            b"<svg><title>Arrow</title><foreignObject><p>x</p></foreignObject></svg>"
            b"<math><mi><table><p>y</math><template><p>z</p></template>"
        ),
        lacks=("Arrow",),
    ),
    "instructions": Case(before(b"<![CDATA[ x ]]><?php echo 1 ?><?xml-stylesheet?>")),
    "frames": Case(
        lambda: b"<html><frameset><frame src=x></frameset><noframes><p>Rain.</p></noframes></html>", shows=ANYTHING
    ),
}
