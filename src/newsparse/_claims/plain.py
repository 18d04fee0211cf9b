"""Stated values as plain text: what a reader would see of them.

In: a string out of a script, a meta element or an attribute. Out: the same without markup, character references,
controls, soft hyphens, zero-width spaces, marks of direction, noncharacters and lone surrogates, with its white space collapsed.
Zero-width joiners stay, for Persian and for emoji. What a value means is not decided here.
"""

from __future__ import annotations

import html
import re
from typing import Final

LONGEST: Final = 10_000
"""Characters of a field; a longer one is no headline, name or description."""
LONGEST_BODY: Final = 2_000_000

_UNSEEN: Final[dict[int, str | None]] = (
    dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), 0x2060])
    | dict.fromkeys([*range(0x2066, 0x206A), 0xFEFF, *range(0xFDD0, 0xFDF0)])
    | dict.fromkeys([plane + last for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)])
    | dict.fromkeys([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], "\n")
    | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
)
_UNSEEN_SIGN: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff"
    + "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""The keys of the table. `str.translate` is slow on texts out of ASCII, and few of them hold any of these."""
_TAG: Final = re.compile(r"</?([A-Za-z][A-Za-z0-9-]{0,20})(?![A-Za-z0-9-])[^<>]*+(?:>|\Z)|<!--(?:[^<>]*+>)?+")
_ELEMENTS: Final = frozenset(
    "a abbr amp-img article aside audio b blockquote body br center cite code dd del div dl dt em embed figcaption figure"
    " font form h1 h2 h3 h4 h5 h6 header hr html i iframe img input ins label li link mark meta noscript object ol p"
    " picture pre q s script section small source span strike strong style sub sup svg table tbody td th thead time tr tt u"
    " ul video".split()
)
"""Elements by name, since titles of films and novels stand in angle brackets in Korean and Chinese news."""
_BREAKING: Final = re.compile(
    r"</?(?:p|div|br|li|ul|ol|h[1-6]|blockquote|tr|table|section|figure)\b[^<>]*+>", re.IGNORECASE
)
_UNREAD: Final = re.compile(r"<(?:script|style)\b", re.IGNORECASE)
_READ_AGAIN: Final = re.compile(r"</(?:script|style)[^<>]*+>?", re.IGNORECASE)

_WIDE: Final = "[\u3001-\u30ff\u3400-\u9fff\uff01-\uff60]"
_WIDE_BREAK: Final = re.compile(rf"(?<={_WIDE})\n\s*(?={_WIDE})")
"""A line's end between two wide characters, as CSS Text has it."""


def plain(text: str, longest: int = LONGEST) -> str:
    """The text in one line."""
    if len(text) > longest:
        text = text[:longest]
    if text.isprintable() and "&" not in text and "<" not in text:
        return text.strip() if "  " not in text else " ".join(text.split())
    seen = _seen(text)
    if "\n" in seen and not seen.isascii():
        # Chinese and Japanese have no blanks between words or sentences.
        seen = _WIDE_BREAK.sub("", seen)
    return " ".join(seen.split())


def plain_lines(text: str) -> str:
    """The text with its lines, which are its paragraphs; runs of breaks are one."""
    text = text[:LONGEST_BODY]
    if "<" in text or "&" in text:
        text = _strip(_BREAKING.sub("\n", _without_scripts(html.unescape(text))))
    lines = [" ".join(_shown(line).split()) for line in text.splitlines()]
    return "\n".join(filter(None, lines))


def has_markup(text: str) -> bool:
    """Whether the text holds tags, plain or escaped."""
    if "<" not in text and "&lt;" not in text:
        return False
    return any(not _kept(match) for match in _TAG.finditer(html.unescape(text)))


def _seen(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
        if "&" in text:
            # Content systems escape what was escaped: "&amp;quot;".
            text = html.unescape(text)
    if "<" in text:
        text = _strip(_BREAKING.sub(" ", _without_scripts(text)))
    return _shown(text)


def _shown(text: str) -> str:
    return text if text.isprintable() else _UNSEEN_SIGN.sub(_replaced, text)


def _replaced(sign: re.Match[str]) -> str:
    return _UNSEEN[ord(sign[0])] or ""


def _strip(text: str) -> str:
    return _TAG.sub(_kept, text) if "<" in text else text


def _kept(match: re.Match[str]) -> str:
    """What stays of something in angle brackets: nothing of a tag or a comment."""
    name, text = match[1], match[0]
    if name is None or "=" in text:
        # No title has an attribute, whatever it is called; half a tag shows by one, too.
        return ""
    return "" if name.lower() in _ELEMENTS and text[-1] == ">" else text


def _without_scripts(text: str) -> str:
    """The text without the insides of scripts and styles; one that does not end takes the rest with it."""
    found = _UNREAD.search(text)
    if found is None:
        return text
    kept = []
    end = 0
    while found is not None:
        kept.append(text[end : found.start()])
        close = _READ_AGAIN.search(text, found.end())
        if close is None:
            return "".join(kept)
        end = close.end()
        found = _UNREAD.search(text, end)
    return "".join(kept) + text[end:]
