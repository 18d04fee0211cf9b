"""What a page says of its own encoding and language, before anything of it can be decoded.

In: the page's first bytes, in any encoding that writes markup in ASCII. Out: the label that a `meta` element or the XML
declaration gives, as written; the encoding that pages of its language are in where they say nothing. Strategy: the
prescan of the HTML standard, on the first kilobytes with comments taken out, by its own small reader of attributes.
Whether the label is believed is the matter of `decode`.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._input.charsets import encoding_named

NEAR: Final = 4096
"""Browsers look at 1024 bytes at first; some news pages set scripts and comments before the `meta`."""
FAR: Final = 100_000
"""Where a page is not UTF-8 and says nothing near its beginning, its whole head is looked at, as browsers do in the end."""
_COMMENT: Final = re.compile(rb"<!--.*?-->|<!--.*", re.DOTALL)
_META: Final = re.compile(rb"<meta[\s/]", re.IGNORECASE)
_HTML: Final = re.compile(rb"<html\s", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(
    rb"""[\s/]*([^\s/>=][^\s/>=]*)"""  # The name,
    rb"""(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?"""  # and a value in one of three ways.
)
_ATTRIBUTES: Final = 32
"""Attributes of one element that are looked at."""
_CONTENT_CHARSET: Final = re.compile(r"""charset\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s;"']+))""", re.IGNORECASE)
_XML_DECLARATION: Final = re.compile(rb"[\t\n\f\r ]*<\?xml\s[^>]{0,400}>")
_XML_ENCODING: Final = re.compile(rb"""\sencoding\s*=\s*["']([^"'\s]+)["']""")

_BY_LANGUAGE: Final = {
    "ar": "windows-1256",
    "az": "windows-1254",
    "ba": "windows-1251",
    "be": "windows-1251",
    "bg": "windows-1251",
    "cs": "windows-1250",
    "el": "iso-8859-7",
    "et": "windows-1257",
    "fa": "windows-1256",
    "he": "windows-1255",
    "hr": "windows-1250",
    "hu": "iso-8859-2",
    "ja": "shift_jis",
    "kk": "windows-1251",
    "ko": "euc-kr",
    "ku": "windows-1254",
    "ky": "windows-1251",
    "lt": "windows-1257",
    "lv": "windows-1257",
    "mk": "windows-1251",
    "pl": "iso-8859-2",
    "ru": "windows-1251",
    "sah": "windows-1251",
    "sk": "windows-1250",
    "sl": "iso-8859-2",
    "sr": "windows-1251",
    "tg": "windows-1251",
    "th": "windows-874",
    "tr": "windows-1254",
    "tt": "windows-1251",
    "uk": "windows-1251",
    "vi": "windows-1258",
    "zh": "gbk",
    "zh-cn": "gbk",
    "zh-hans": "gbk",
    "zh-hant": "big5",
    "zh-hk": "big5",
    "zh-tw": "big5",
}
"""The HTML standard's table of encodings by locale ("determining the character encoding", last step)."""


def declared_label(data: bytes, near: int = NEAR) -> str | None:
    """The encoding's name as the page writes it, `None` where it writes none.

    Of several, the first that is known; where none is known, the first.

    >>> declared_label(b'<html><meta http-equiv="Content-Type" content="text/html; charset=Big5">')
    'Big5'
    """
    head = data[:near]
    lowered = head.lower()
    if b"charset" not in lowered and b"encoding" not in lowered:
        return None
    labels = _meta_labels(head)
    declaration = _XML_DECLARATION.match(head)
    in_xml = _XML_ENCODING.search(declaration[0]) if declaration else None
    if in_xml:
        labels.append(in_xml[1].decode("latin-1"))
    return next(filter(encoding_named, labels), labels[0] if labels else None)


def language_label(data: bytes) -> str | None:
    """The encoding that pages of this page's language are in, by its `lang` alone."""
    near = _COMMENT.sub(b"", data[:NEAR])
    html = _HTML.search(near)
    attributes = _attributes(near, html.end()) if html else {}
    language = (attributes.get("lang") or attributes.get("xml:lang") or "").lower().replace("_", "-")
    return next(
        filter(None, map(_BY_LANGUAGE.get, (language, language.rpartition("-")[0], language.partition("-")[0]))), None
    )


def without_xml_declaration(data: bytes) -> bytes:
    """The page without a leading XML declaration, whose encoding the parser might obey."""
    declaration = _XML_DECLARATION.match(data) if data[:200].lstrip()[:5] == b"<?xml" else None
    return data[declaration.end() :] if declaration else data


def _meta_labels(head: bytes) -> list[str]:
    labels = []
    # A page has dozens of them, of which one is looked at.
    for meta in _META.split(_COMMENT.sub(b" ", head) if b"<!--" in head else head)[1:]:
        if b"charset" not in meta.lower():
            continue
        attributes = _attributes(meta, 0)
        if label := attributes.get("charset"):
            labels.append(label)
        elif attributes.get("http-equiv", "").lower() == "content-type":
            named = _CONTENT_CHARSET.search(attributes.get("content", ""))
            if named:
                labels.append(named[1] or named[2] or named[3])
    return labels


def _attributes(markup: bytes, position: int) -> dict[str, str]:
    """The attributes from here to the end of the start tag, the first of each name."""
    attributes: dict[str, str] = {}
    for _ in range(_ATTRIBUTES):
        found = _ATTRIBUTE.match(markup, position)
        if found is None:
            break
        value = found[2] or found[3] or found[4] or b""
        attributes.setdefault(found[1].decode("latin-1").lower(), value.decode("latin-1"))
        position = found.end()
    return attributes
