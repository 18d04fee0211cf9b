"""The bytes of a page, or its characters, as UTF-8.

In: what the caller gave, and the encoding that the caller names. Out: `Utf8`: bytes that are valid UTF-8 and hold no
NUL, the name of the encoding they were read in, and what was odd. Strategy: a byte order mark, the zeros of UTF-16, then
strict UTF-8, which no text in another encoding passes by chance, before any claim: pages state wrong encodings more often
than UTF-8 is met by accident. After these the caller's word, the page's own, and at last windows-1252, which never
fails. Valid UTF-8 goes on as it came, neither decoded twice nor copied. What kind of thing the bytes are is not asked
here: see `sniff`.
"""

from __future__ import annotations

import codecs
from typing import Final

import attrs

from newsparse._input import charsets
from newsparse._input.charsets import UTF_8, WINDOWS_1252
from newsparse._input.declared import FAR, declared_label, language_label, without_xml_declaration
from newsparse.models.evidence import Problem, ProblemCode

_MARKS: Final = (
    (codecs.BOM_UTF8, UTF_8),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
"""Byte order marks; UTF-32's little-endian one begins as UTF-16's does and goes before it."""
_LOST: Final = "\ufffd"
_LOST_BYTES: Final = _LOST.encode()
_IN_ASCII: Final = {"utf-16le": UTF_8, "utf-16be": UTF_8, charsets.USER_DEFINED: WINDOWS_1252}
"""What a page means, by the HTML standard, that can say this in ASCII bytes."""
_ZERO_SAMPLE: Final = 4096
_CHUNK: Final = 16_384
"""Bytes that are checked at once."""
_OPEN_IN_1252: Final = (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d")
"""Bytes that no writer of windows-1252 sets."""


@attrs.frozen
class Utf8:
    """A page's bytes, ready for the parser."""

    data: bytes
    """Valid UTF-8 without byte order mark and NUL."""
    encoding: str
    """What the page was in, by its name in the Encoding Standard."""
    problems: tuple[Problem, ...] = ()
    """What was odd, and what was done about it."""

    @property
    def text(self) -> str:
        """The page's characters."""
        return self.data.decode()


def to_utf8(data: bytes, hint: str | None = None) -> Utf8:
    """The bytes of a page in UTF-8; never raises.

    Args:
        data: as they came.
        hint: the encoding that the caller names, as an HTTP header may give it.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding, [])
    has_zeros = b"\0" in data
    if has_zeros and (wide := _wide_encoding(data)):
        return _read(data, wide, [])
    problems: list[Problem] = []
    label = declared_label(data)
    declared = _declared(label, problems)
    hinted = _known(hint, "the caller", problems)
    if "iso-2022-jp" in {declared, hinted} and b"\x1b" in data:
        # It is written in ASCII bytes alone, so strict UTF-8 would pass it as it stands.
        return _read(data, "iso-2022-jp", problems)
    if data.isascii():
        return _finish(data, UTF_8, problems, has_zeros=has_zeros)
    error = _fault(data)
    if error is not None:
        if label is None:
            declared = _declared(declared_label(data, FAR), problems)
        return _not_utf8(data, error, [name for name in (hinted, declared) if name], problems)
    _override([name for name in (hinted, declared) if name], UTF_8, problems)
    return _finish(data, UTF_8, problems, has_zeros=has_zeros)


def text_to_utf8(text: str) -> Utf8:
    """The characters of a page in UTF-8; never raises."""
    problems: list[Problem] = []
    try:
        data = text.encode()
    except UnicodeEncodeError:
        # Two halves that stand together are one character; a half that stands alone is none.
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        lost = whole.count(_LOST) - text.count(_LOST)
        if lost:
            message = f"{lost} halves of surrogate pairs stand alone; U+FFFD was put for each"
            problems.append(Problem(ProblemCode.BAD_CHARACTERS, message))
        data = whole.encode()
    return _finish(data.removeprefix(codecs.BOM_UTF8), UTF_8, problems)


def _declared(label: str | None, problems: list[Problem]) -> str | None:
    """What the page means by its own word."""
    encoding = _known(label, "the page", problems)
    return _IN_ASCII.get(encoding or "", encoding)


def _known(label: str | None, who: str, problems: list[Problem]) -> str | None:
    """The encoding that is meant, `None` with a problem where nobody knows it."""
    if not label or not label.strip():
        return None
    encoding = charsets.encoding_named(label)
    if encoding is None or encoding == charsets.REPLACEMENT:
        shown = label.strip()[: charsets.LABEL_CHARACTERS]
        message = f"{who} names the encoding {shown!a}, which is none that pages may use; it was passed over"
        problems.append(Problem(ProblemCode.UNKNOWN_CHARSET, message))
        return None
    return encoding


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 by the places of the zeros that ASCII markup has in them."""
    sample = data[:_ZERO_SAMPLE]
    full = len(sample) // 4
    if not full:
        return None
    zeros = [sample[place::4].count(0) * 2 > full for place in range(4)]
    shapes = {
        (False, True, True, True): "utf-32le",
        (True, True, True, False): "utf-32be",
        (False, True, False, True): "utf-16le",
        (True, False, True, False): "utf-16be",
    }
    return shapes.get((zeros[0], zeros[1], zeros[2], zeros[3]))


def _fault(data: bytes) -> UnicodeDecodeError | None:
    """Why the bytes are no strict UTF-8, `None` where they are.

    Nobody reads the characters, so they are decoded piece by piece: a wide string of the whole page costs three times
    as much.
    """
    view, at, size = memoryview(data), 0, len(data)
    try:
        while at < size:
            end = at + _CHUNK
            at += codecs.utf_8_decode(view[at:end], "strict", end >= size)[1]
    except UnicodeDecodeError:
        try:
            # The places in the error are those in the page.
            data.decode()
        except UnicodeDecodeError as error:
            return error
    return None


def _not_utf8(data: bytes, error: UnicodeDecodeError, said: list[str], problems: list[Problem]) -> Utf8:
    """Bytes that strict UTF-8 has refused; `said` is what caller and page name, the caller first."""
    if _is_cut(data, error, said):
        problems.append(_lost_problem(1, UTF_8))
        return _finish(data[: error.start] + _LOST_BYTES, UTF_8, problems)
    text = data.decode("utf-8", "replace")
    lost = text.count(_LOST) - data.count(_LOST_BYTES)
    good = len(text) - len(text.encode("ascii", "ignore")) - text.count(_LOST)
    # In any other encoding, sequences that are valid UTF-8 by chance are few beside those that are not.
    if good >= (lost if said[:1] == [UTF_8] else 4 * lost) or (UTF_8 in said and not _may_be_1252(data, said)):
        _override(said, UTF_8, problems)
        problems.append(_lost_problem(lost, UTF_8))
        return _finish(text.encode(), UTF_8, problems)
    others = [name for name in said if name != UTF_8]
    for name in others:
        whole = _strictly(data, name)
        if whole is not None:
            _override(said, name, problems)
            return _finish(whole.encode(), name, problems)
    if others and _mostly(data, others[0]):
        return _read(data, others[0], problems)
    guessed = language_label(data) or WINDOWS_1252
    if _strictly(data, guessed) is None:
        guessed = WINDOWS_1252
    _override(said, guessed, problems)
    return _read(data, guessed, problems)


def _mostly(data: bytes, encoding: str) -> bool:
    """Whether an encoding reads the page but for a few places."""
    text = data.decode(charsets.CODECS[encoding][0], "replace")
    lost = text.count(_LOST)
    return len(text) - len(text.encode("ascii", "ignore")) - lost >= 4 * lost


def _is_cut(data: bytes, error: UnicodeDecodeError, said: list[str]) -> bool:
    """Whether the one thing wrong is that the last character is not whole."""
    if error.end != len(data) or not error.reason.startswith("unexpected end"):
        return False
    # One letter with an accent at the end of ASCII text is rather the last letter of windows-1252.
    return said[:1] == [UTF_8] or not data[: error.start].isascii() or (not said and error.end - error.start > 1)


def _may_be_1252(data: bytes, said: list[str]) -> bool:
    """Whether a page that is said to be UTF-8 can be windows-1252, or what else is said of it."""
    return said != [UTF_8] or not any(byte in data for byte in _OPEN_IN_1252)


def _strictly(data: bytes, encoding: str) -> str | None:
    """The characters, `None` where the encoding's codecs all refuse the bytes."""
    if encoding in charsets.TABLES:
        return codecs.charmap_decode(data, "strict", charsets.TABLES[encoding])[0]
    for codec in charsets.CODECS[encoding]:
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return None


def _read(data: bytes, encoding: str, problems: list[Problem]) -> Utf8:
    """The bytes in an encoding that is certain, or the best there is, whatever is wrong with them."""
    text = _strictly(data, encoding)
    if text is not None:
        return _finish(data if encoding == UTF_8 else text.encode(), encoding, problems)
    text = data.decode(charsets.CODECS[encoding][0], "replace")
    problems.append(_lost_problem(text.count(_LOST), encoding))
    return _finish(text.encode(), encoding, problems)


def _override(said: list[str], encoding: str, problems: list[Problem]) -> None:
    if said and said[0] != encoding:
        message = f"the page is said to be {said[0]}, but was read as {encoding}, which its bytes fit"
        problems.append(Problem(ProblemCode.CHARSET_OVERRIDDEN, message))


def _lost_problem(lost: int, encoding: str) -> Problem:
    """How many places could not be read; a broken or cut character is one."""
    return Problem(ProblemCode.DECODE_ERRORS, f"{lost} places are not valid {encoding}; U+FFFD was put for each")


def _finish(data: bytes, encoding: str, problems: list[Problem], *, has_zeros: bool = True) -> Utf8:
    """Valid UTF-8 without what the parser must not see; `has_zeros` is false where somebody has looked."""
    if has_zeros and b"\0" in data:
        zeros = data.count(b"\0")
        problems.append(Problem(ProblemCode.BAD_CHARACTERS, f"{zeros} NUL characters were taken out"))
        data = data.replace(b"\0", b"")
    return Utf8(without_xml_declaration(data), encoding, tuple(problems))
