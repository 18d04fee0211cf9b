"""50,000 attributes of one element.

Owed: within three seconds, of which the parser under us takes two; none of them is read.
Peers: extruct does not answer; goose3 takes 14 s, newspaper4k 13 s.
"""

from case import Case, before

CASES = {
    "50,000 attributes": Case(
        before(b"<p class=byline " + b" ".join(b"a%d=1" % number for number in range(50_000)) + b">Rain.</p>"),
        problems=("too-many-attributes",),
        shows="Rain.",
        seconds=3,
    ),
}
