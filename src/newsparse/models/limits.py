"""How much of a page is read.

In: nothing but attrs. Out: `Limits`. Given at the door and used up there and in the stage it names; no real page meets
the defaults (bad inputs are where they matter).
"""

from __future__ import annotations

import attrs


@attrs.frozen
class Limits:
    """Bounds on one page. More than `bytes` raises `InputTooLarge`; every other breach cuts and leaves a `Problem`."""

    bytes: int = 20_000_000
    """Bytes of the source (characters of a `str`)."""
    depth: int = 512
    """Open elements that are told apart; what is nested deeper is read as text of the last one."""
    blocks: int = 200_000
    """Blocks of the outline; the rest of the page becomes one block."""
    links: int = 10_000
    """Links whose addresses are kept."""
    images: int = 2_000
    """Images whose addresses are kept."""
    attributes: int = 256
    """Attributes of one element; of an element with more, none is read."""
    json_ld_bytes: int = 2_000_000
    """Characters of one JSON-LD script."""
    json_ld_depth: int = 64
    """Open brackets of one JSON-LD script."""
    names: int = 100
    """People of one byline; of a printed one, which is a line, also no more characters than `field_text`."""
    field_text: int = 10_000
    """Characters of one text of a field; blocks of the story have as many as they print."""
    statements: int = 2_000
    """Meta elements, links of the head, JSON-LD scripts, things in JSON-LD, items of microdata, and tags of one list; of each."""
