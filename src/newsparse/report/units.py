"""Places in a text, as browsers count them.

In: a text, and places in characters. Out: places in the units of UTF-16, in which a script counts. A character outside the Basic
Multilingual Plane (an emoji, a rare ideograph) is two.
"""

from __future__ import annotations

from bisect import bisect_left

import attrs

_PLANE = 0x10000


@attrs.frozen
class Units:
    """The places of a text's characters that count twice."""

    wide: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Units:
        """Of a text."""
        if not text or max(text) < chr(_PLANE):
            return cls(())
        return cls(tuple(place for place, character in enumerate(text) if ord(character) >= _PLANE))

    def at(self, place: int) -> int:
        """A place in units.

        >>> Units.of("a🌊b").at(2)
        3
        """
        return place + bisect_left(self.wide, place)
