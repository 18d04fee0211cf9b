"""How the cost of a parse grows with the page: n, 2n and 4n of many constructs.

In: nothing. Out: a line for each construct, with the slope of the cost on a doubly logarithmic scale (1 is linear), and
exit code 1 where a slope is above the limit and a bare lxml parse of the same page grows less.

    python benchmarks/growth.py [--slope 1.35] [--size 60000] [CONSTRUCT ...]
"""

from __future__ import annotations

import argparse
import itertools
import math
import sys
import time
from collections.abc import Callable

import lxml.html

import newsparse

HTML = {
    "paragraphs": "<p>The council said on Tuesday that the bridge would open in spring, after years of delay.</p>",
    "one-word paragraphs": "<p>word</p>",
    "links": '<a href="/a/b-c-d.html">A headline of some length here</a> ',
    "list of links": '<li><a href="/a/b.html">Another headline of some length</a></li>',
    "lines parted by br": "a line of text<br><br>",
    "open divs": "<div>",
    "open inline elements": "<b><i>",
    "closing tags without a start": "</div></p>",
    "attributes": "<p " + " ".join(f"data-a{number}=x" for number in range(50)) + ">text</p>",
    "headings": "<h2>Related Links</h2>",
    "figures": "<figure><img src=a.jpg><figcaption>A caption. Photo: A/B</figcaption></figure>",
    "bylines": "<p class=byline>By Jane Roe and John Doe, AFP</p>",
    "datelines": "<p>BEIJING (AFP) — The minister said so.</p>",
    "times": '<time datetime="2023-08-07T10:00:00Z">Aug 7</time>',
    "scripts of JSON-LD": '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>',
    "tables": "<table><tr><td>1</td><td>2</td></tr></table>",
    "comments": "<!-- x -->",
    "cards": '<article class="card"><h3><a href="/x/y">A card</a></h3><p>Manila (AFP) Aug 6 - Text ... read more</p></article>',
}
TEXT = {
    "short lines": "word\n",
    "blank lines": "\n",
    "paragraphs as text": "The council said on Tuesday that the bridge would open in spring, after delay.\n\n",
    "labels and headlines": "WORLD NEWS\nA headline here\n\nAnother one\n\n",
    "teasers": "WORLD\nA headline here\nManila (AFP) Aug 6, 2023\nText of a teaser that is cut off ... read more\n\n",
    "bars": "Home | Sport | ",
    "hard-wrapped lines": "the text of a line that was wrapped at\n",
    "one long line": "word ",
    "capitals": "WASHINGTON ",
    "capital letters": "A",
    "commas": "Smith, ",
    "names": "Smith and ",
    "dashes": "— ",
    "brackets": "(AP) ",
    "open brackets": "(",
    "digits": "7",
    "dates": "Aug 7, 2023 ",
    "openers": "By ",
    "at signs": "@a",
    "non-breaking spaces": "\u00a0",
}


def _seconds(call: Callable[[str], object], page: str) -> float:
    best = math.inf
    for _ in range(3):
        start = time.process_time()
        call(page)
        best = min(best, time.process_time() - start)
    return best


def slope(call: Callable[[str], object], construct: str, size: int) -> float:
    """The steeper of the two steps from n to 2n to 4n characters of a construct."""
    times = [_seconds(call, construct * max(1, size * factor // len(construct))) for factor in (1, 2, 4)]
    return max(math.log2(max(after, 1e-4) / max(before, 1e-4)) for before, after in itertools.pairwise(times))


def main() -> int:
    """Measure every construct, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("constructs", nargs="*")
    parser.add_argument("--slope", type=float, default=1.35)
    parser.add_argument("--size", type=int, default=60_000)
    options = parser.parse_args()
    steep = 0
    doors: tuple[tuple[dict[str, str], Callable[[str], object]], ...] = (
        (HTML, newsparse.parse_html),
        (TEXT, newsparse.parse_text),
    )
    for constructs, door in doors:
        for name, construct in constructs.items():
            if options.constructs and name not in options.constructs:
                continue
            measured = slope(door, construct, options.size)
            bad = measured > options.slope and measured > slope(lxml.html.fromstring, construct, options.size) + 0.15
            steep += bad
            print(f"{measured:5.2f}  {name}{'  TOO STEEP' if bad else ''}")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
