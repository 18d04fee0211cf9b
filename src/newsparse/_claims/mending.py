"""Broken JSON to JSON, where content systems break it.

In: a script that does not parse. Out: attempts, each mended further than the one before it; the caller takes the first
that parses. The faults are those of templates: comments and CDATA marks around the object, a semicolon after it, commas
before a closing bracket, line breaks inside strings (which a lenient parser allows), escaped quotes and references,
values that are missing or have no quotes, quotes inside strings, an end that was cut off. Each attempt is one pass over the text. What is broken otherwise is left.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Final

_START: Final = re.compile(r"[\[{]")
_STRING: Final = r'(?P<string>"(?:[^"\\]|\\.)*+(?P<end>")?)'
_COMMENTS: Final = re.compile(_STRING + r"|(?P<comment>/\*[^*]*+(?:\*(?!/)[^*]*+)*+(?:\*/|\Z)|//[^\r\n]*+)", re.DOTALL)
_FAULTS: Final = re.compile(
    _STRING
    + r"|(?P<commas>,[\s,]*+)(?P<close>[\]}]|\Z)?"
    + r"|(?P<missing>:\s*+(?=[,}\]]))"
    + r"|:\s*+(?P<bare>[^\W\d_][^\"\[\]{},\r\n]{0,200}+)(?=\s*+[,}\]])",
    re.DOTALL,
)
_STRUCTURE: Final = re.compile(_STRING + r"|[{}\[\],]", re.DOTALL)
_DEEPEST: Final = 64
_WORDS: Final = {"undefined": "null", "None": "null", "True": "true", "False": "false"} | {
    word: word for word in ("true", "false", "null", "NaN", "Infinity")
}
"""What a value without quotes may be; any other is a text whose quotes are missing."""
_BAD_ESCAPE: Final = re.compile(r'\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|(.))', re.DOTALL)
_CLOSING: Final = re.compile(r"\s{0,100}+(?:[:}\]]|\Z|,\s{0,100}+(?:[\"{\[\]}\d-]|true|false|null))")


def mend(script: str) -> Iterator[str]:
    """What the script may have been meant to be, from the smallest change to the largest."""
    script = script.replace("<![CDATA[", "")
    start = _START.search(script)
    if start is None:
        return
    text = script[start.start() :]
    yield text
    yield _tidied(text)
    if "&quot;" in text or "&#34;" in text:
        text = html.unescape(text)
        yield _tidied(text)
    if text.startswith(('{\\"', '[{\\"', "{\\n")):
        # The script holds the inside of a string.
        text = text.replace('\\"', '"').replace("\\\\", "\\")
        yield _tidied(text)
    text = _BAD_ESCAPE.sub(_escaped, text)
    yield _tidied(text)
    yield _tidied(_requoted(_without_comments(text)))
    yield from _closed(_without_comments(text))


def _tidied(text: str) -> str:
    return _FAULTS.sub(_mended, _without_comments(text))


def _without_comments(text: str) -> str:
    return _COMMENTS.sub(_uncommented, text)


def _uncommented(match: re.Match[str]) -> str:
    return match["string"] or " "


def _mended(match: re.Match[str]) -> str:
    if match["string"]:
        return match[0]
    if match["commas"]:
        return match["close"] or ("," if match["close"] is None else "")
    if match["missing"]:
        return ": null"
    word = match["bare"].strip()
    return ": " + (_WORDS.get(word) or json.dumps(word, ensure_ascii=False))


def _escaped(match: re.Match[str]) -> str:
    """An escape that JSON does not know stands for what follows it."""
    return match[0] if match[1] is None else "'" if match[1] == "'" else "\\\\" + match[1]


def _requoted(text: str) -> str:
    """The text with quotes escaped that open or close nothing: a string ends where what follows it can follow one."""
    kept: list[str] = []
    inside = False
    parts = re.split(r'(\\.|")', text, flags=re.DOTALL)
    place = 0
    for part in parts:
        if part == '"':
            if not inside:
                inside = True
            elif _CLOSING.match(text, place + 1):
                inside = False
            else:
                kept.append("\\")
        kept.append(part)
        place += len(part)
    return "".join(kept)


def _closed(text: str) -> Iterator[str]:
    """A script that was cut off, with what is open closed: as it ends, and after the last value that is whole."""
    opened: list[str] = []
    cut, closers, quote = 0, "", ""
    for match in _STRUCTURE.finditer(text):
        mark = match[0]
        if match["string"]:
            quote = "" if match["end"] else '"'
        elif mark in "{[":
            opened.append("}" if mark == "{" else "]")
            if len(opened) > _DEEPEST:
                return
        elif mark != ",":
            del opened[-1:]
        elif opened:
            cut, closers = match.start(), "".join(reversed(opened))
    yield _tidied(text + quote + "".join(reversed(opened)))
    yield _tidied(text[:cut] + closers)
