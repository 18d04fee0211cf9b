"""100,000 references, 20,000 pictures, 500 nested noscripts.

Owed: linear; the addresses of 2,000 pictures are kept.
Peers: newspaper4k takes 4 s for the pictures.
"""

from case import STORY, Case, before, page

CASES = {
    "references": Case(before(b"<p>" + b"&amp;&lt;&nbsp;&bogus;&" * 20_000 + b"</p>")),
    "pictures": Case(before(b"<img src='x.jpg' alt='a'>" * 20_000), problems=("too-many-images",)),
    "noscripts": Case(lambda: page(b"<noscript>" * 500 + STORY)),
}
