"""The gzip members of a file, each inflated by itself.

In: a file in which every record of a WARC is a gzip member of its own, as the standard asks. Out: the members with their
offsets. Strategy: a member that is damaged costs itself alone; the next one is found by its opening bytes, and proved by what it
inflates to. By the same search a file is cut into slices. What a record says does not belong here.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from enum import StrEnum
from typing import BinaryIO, Final

import attrs

MAGIC: Final = b"\x1f\x8b\x08"
_GZIP: Final = 31
"""zlib's number for a gzip header and the largest window."""
_CHUNK: Final = 1 << 16
_WINDOW: Final = 1 << 20
_PROOF: Final = 64
"""Inflated bytes that tell whether a record begins here."""


class MemberFault(StrEnum):
    """Why a member could not be read."""

    DAMAGED = "damaged-member"
    """Its bytes are no gzip, or do not fit their checksum."""
    CUT = "cut-file"
    """The file ends inside it."""


@attrs.frozen
class Member:
    """One gzip member."""

    offset: int
    """Where it begins in the file."""
    data: bytes
    """Inflated, as far as it could be."""
    whole: bool
    """Whether that is all of it: it is not where there was a fault, and where there was more than was asked for."""
    fault: MemberFault | None = None
    """What is wrong with it."""


def read_members(file: BinaryIO, start: int, stop: int | None, most: int) -> Iterator[Member]:
    """The members that begin from `start` to before `stop`, and after each fault the next one that is whole.

    Args:
        file: read and sought in.
        start: where a member begins.
        stop: `None` is the end of the file.
        most: inflated bytes that are kept of each.
    """
    position: int | None = start
    while position is not None and (stop is None or position < stop):
        member, end = _read_member(file, position, most)
        if member is None:
            return
        yield member
        position = end if end is not None else next_member(file, position + 1)


def next_member(file: BinaryIO, position: int) -> int | None:
    """Where the first member with a record begins, at `position` or after it; `None` where there is none."""
    while True:
        file.seek(position)
        window = file.read(_WINDOW)
        place = window.find(MAGIC)
        while place >= 0:
            if opens_record(_opening(file, position + place)):
                return position + place
            place = window.find(MAGIC, place + 1)
        if len(window) < _WINDOW:
            return None
        position += len(window) - len(MAGIC) + 1


def opens_record(data: bytes) -> bool:
    """Whether a record of a WARC begins so."""
    return data.lstrip(b"\r\n").startswith(b"WARC/")


def _opening(file: BinaryIO, position: int) -> bytes:
    file.seek(position)
    try:
        return zlib.decompressobj(_GZIP).decompress(file.read(_CHUNK), _PROOF)
    except zlib.error:
        return b""


def _read_member(file: BinaryIO, position: int, most: int) -> tuple[Member | None, int | None]:
    """The member at a position and where it ends, as far as that was seen; no member where the file has ended."""
    file.seek(position)
    inflate = zlib.decompressobj(_GZIP)
    parts: list[bytes] = []
    room, read, chunk = most, 0, b""
    fault = None
    while not inflate.eof and room > 0:
        chunk = inflate.unconsumed_tail or file.read(_CHUNK)
        if not chunk:
            fault = MemberFault.CUT
            break
        read += 0 if inflate.unconsumed_tail else len(chunk)
        try:
            parts.append(inflate.decompress(chunk, room))
        except zlib.error:
            fault = MemberFault.DAMAGED
            break
        room -= len(parts[-1])
    if read == 0:
        return None, None
    end = position + read - len(inflate.unused_data) if inflate.eof else None
    return Member(position, b"".join(parts), inflate.eof, fault), end
