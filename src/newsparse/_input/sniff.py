"""What kind of thing an input is: a news page as HTML, plain text, or neither.

In: the caller's bytes or characters. Out: a `Problem` where the input is no page at all (compressed, a picture, a PDF,
JSON, a feed), `None` where it may be one; and whether it is HTML. Strategy: magic numbers, then the first characters
alone; nothing is inflated, and no parser runs. How the bytes are decoded is the matter of `decode`.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.models.evidence import Problem, ProblemCode

_NEAR: Final = 4096
_COMPRESSED: Final = (
    (b"\x1f\x8b", "gzip"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x1f\x9d", "compress"),
)
_FILES: Final = (
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"RIFF", "a RIFF file (WebP, WAV, AVI)"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"\x7fELF", "a program"),
    (b"OggS", "an Ogg file"),
    (b"ID3", "an MP3 file"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
)
_MAGIC: Final = tuple(magic for magic, _ in (*_COMPRESSED, *_FILES))
"""All at once: nearly no input begins with one of them."""
_FTYP: Final = b"ftyp"
"""Of an MP4, AVIF or HEIC file, at the fifth byte."""
_ROOT: Final = re.compile(rb"<([A-Za-z][A-Za-z0-9:.-]*)")
_FEEDS: Final = {
    b"rss": "an RSS feed",
    b"rdf:rdf": "an RSS feed",
    b"feed": "an Atom feed",
    b"urlset": "a sitemap",
    b"sitemapindex": "a sitemap",
    b"opml": "an OPML list",
}
_JSON: Final = re.compile(rb"\{\s*[\"}]|\[\s*(?:[\[{]|\"[^\"]{0,1000}\"\s*[,\]])")
_DOCUMENT: Final = re.compile(rb"<(?:!doctype|html|head|body)[\s>]", re.IGNORECASE)
_BLANK: Final = b"\t\n\f\r \xef\xbb\xbf"
_CONTROLS: Final = bytes({*range(0x20)} - set(b"\t\n\x0b\f\r\x1b"))
_TAG: Final = re.compile(
    r"<(?:!(?:--|doctype\s)|\?xml\s|/?([a-z][a-z0-9]*)"
    r"(?:\s*/?>"  # <p> and <br/>
    r"|\s+[a-z:@_-][a-z0-9:._-]*\s?=\s?[\"'\w/#.%]"  # <a href=
    r"|\s[^<>=]{0,80}>))",  # <input disabled>
    re.IGNORECASE,
)
_NAMES: Final = frozenset(
    "a abbr acronym address amp article aside audio b base basefont bdi bdo big blink blockquote body br button canvas"
    " caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset"
    " figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input"
    " ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol"
    " optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select"
    " slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead"
    " time title tr track tt u ul var video wbr xmp".split()
)
_ALONE: Final = frozenset(
    "html head body div p br hr h1 h2 h3 h4 h5 h6 img li meta link table td tr script style article section".split()
)
"""Tags that show HTML in the middle of a text without a closing one: comment forms print "<b> <cite> <code>" to say what
a comment may hold."""
_TAGS: Final = 64
"""Things in angle brackets that are looked at."""


def sniff(data: bytes) -> Problem | None:
    """Why the bytes are no page: the problem to give with an empty article; `None` where they may be one.

    >>> sniff(b"%PDF-1.7").code.value
    'not-html'
    """
    is_file = data.startswith(_MAGIC)
    for magic, kind in _COMPRESSED if is_file else ():
        if data.startswith(magic):
            return Problem(ProblemCode.COMPRESSED_INPUT, f"the input is compressed ({kind}); it was not inflated")
    what = next(kind for magic, kind in _FILES if data.startswith(magic)) if is_file else _kind(data)
    return Problem(ProblemCode.NOT_HTML, f"the input is {what} and no page; nothing was read") if what else None


def looks_like_html(source: bytes | str) -> bool:
    """Whether a tag, a doctype or a comment opens among the first characters.

    What does not begin with one needs a closing tag, or one that parts text.

    >>> looks_like_html("<p>Rain is due.")
    True
    >>> looks_like_html("LIMA (AP) — Rain fell where a < b and <john@example.org> wrote.")
    False
    """
    near = source[:_NEAR].lstrip() if len(source) < 2 * _NEAR else source.lstrip()[:_NEAR]
    text = near.decode("latin-1") if isinstance(near, bytes) else near
    if "<" not in text:
        return False
    begins = text[0] == "<"
    for seen, tag in enumerate(_TAG.finditer(text)):
        name = tag[1]
        if name is None:
            return True
        if name.lower() in _NAMES and (begins or text[tag.start() + 1] == "/" or name.lower() in _ALONE):
            return True
        if seen >= _TAGS:
            break
    return False


def _kind(data: bytes) -> str | None:
    if data[4:8] == _FTYP:
        return "an MP4, AVIF or HEIC file"
    near = data[:_NEAR].lstrip(_BLANK)
    first = near[:1]
    if first in {b"{", b"["}:
        return "JSON" if _JSON.match(near) and not _DOCUMENT.search(near) else None
    if first == b"<":
        root = _ROOT.search(near)
        return _FEEDS.get(root[1].lower()) if root else None
    if b"<" not in near and _is_binary(near):
        return "a binary file"
    return None


def _is_binary(near: bytes) -> bool:
    """Whether a tenth of the bytes are controls that no text has; the zeros of UTF-16 are not among those counted."""
    controls = len(near) - len(near.translate(None, _CONTROLS)) - near.count(0)
    return controls * 10 > len(near)
