"""Addresses: what a page writes into `href`, `src` and `content` to absolute http(s) URLs.

In: an address as written, and the page's own. Out: a URL that is safe to hand on, or `None`; never an exception. A page
has hundreds of links, so the two common forms (absolute, and from the root) are joined by hand and only the rest goes
through the rules that browsers follow: control characters fall out, a scheme other than http and https gives nothing,
what a URL may not hold is percent-encoded as UTF-8. Queries and case stay as they are given. Nothing is fetched here,
and which address a field takes is not decided here.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from newsparse._lexicon.tracking import HOSTING_SITES, SECOND_LEVELS, TRACKING_NAMES, TRACKING_PREFIXES
from newsparse.models.evidence import ProblemCode

LONGEST: Final = 8_192
"""Characters of a URL; servers take 8 kB, and no link of a real page has half of it."""

# What may stand in a URL as it is: RFC 3986 without the characters that open an authority, a query or a fragment.
# "%" is in it since an address as written may be encoded; a stray one is left to the server, as in browsers.
_SAFE: Final = "!$%&'()*+,-./:;=@_~[]"
_ABSOLUTE: Final = re.compile(r"https?://[A-Za-z0-9.-]++(?::\d{1,4})?(?:[/?#][!#-;=?-Z\[\]_a-z~]*+)?", re.ASCII)
"""A URL that may be handed on as it is."""
_TAIL: Final = re.compile(r"[!#-;=?-Z\[\]_a-z~]++", re.ASCII)
"""Path, query and fragment that need no encoding."""
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}+:", re.ASCII)
_SCHEME_REACH: Final = 40
"""Characters in which a scheme ends; breaks inside it are twice as many at the most that are looked for."""
_CONTROLS: Final = re.compile(r"[\t\n\r]")
_EDGES: Final = "".join(map(chr, range(0x21))) + "\xa0\u200b\ufeff"
_AUTHORITY_END: Final = re.compile(r"[/?#\\]")
_HOST_END: Final = re.compile("[/?#]")
_PATH_END: Final = re.compile("[?#]")
_HOST: Final = re.compile(
    r"(?:[^\s/?#@\\:\[\]<>\"]{1,100}@)?(?:[^\s/?#@\\:\[\]<>\"%^`{}|]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::(\d{0,5}))?"
)
_HALF: Final = re.compile(r"[\ud800-\udfff]")
_FORBIDDEN: Final = re.compile(r"[\x00-\x1f\x7f]")
_RUNNING: Final = frozenset({"javascript:", "vbscript:", "data:"})
"""Schemes of which a browser runs what follows, or shows it as a page."""
_IDLE: Final = re.compile(r"javascript:\s?(?:void\s?\(?[01'\"]{0,2}\)?)?\s?;?", re.IGNORECASE)
"""How a button says that it has no address."""


class Base:
    """The address that relative ones are joined to, cut once for all links of a page."""

    __slots__ = ("folder", "page", "root", "scheme")

    def __init__(self, url: str | None, written: str = "") -> None:
        """`url` is the page's, `written` the `href` of its base element; where both give nothing only absolute addresses join."""
        self.scheme = "https"
        """Of the page; https where there is none, for addresses that leave the scheme out."""
        self.root = ""
        """Scheme and host."""
        self.folder = ""
        """`root` and path up to its last slash."""
        self.page = ""
        """`root` and path."""
        self._cut(_absolute(url) if url else None)
        if written:
            # A base element with another scheme than http and https is no base.
            self._cut(self.join(written))

    def _cut(self, known: str | None) -> None:
        if known is None:
            return
        self.scheme, _, rest = known.partition("://")
        host = _HOST_END.split(rest, 1)[0]
        self.root = f"{self.scheme}://{host}"
        path = _PATH_END.split(rest[len(host) :], 1)[0] or "/"
        self.page = self.root + path
        self.folder = self.page[: self.page.rfind("/") + 1]

    def join(self, href: str) -> str | None:
        """The absolute http(s) URL of an address as written, `None` where there is none."""
        if len(href) <= LONGEST:
            if href[:1] == "/" and href[1:2] not in ("/", "\\"):
                if self.root and "/." not in href and _TAIL.fullmatch(href):
                    return self.root + href
            elif href[:4] == "http" and _ABSOLUTE.fullmatch(href):
                return href
        return self._join(href)

    def _join(self, href: str) -> str | None:
        """As `join`, for every form."""
        if len(href) > 2 * LONGEST:
            return None
        href = _CONTROLS.sub("", href.strip(_EDGES))
        if _FORBIDDEN.search(href) or len(href) > LONGEST:
            return None
        if _SCHEME.match(href):
            return _absolute(href)
        head, query = _cut_query(href)
        head = head.replace("\\", "/")
        if head[:2] == "//":
            return _absolute(f"{self.scheme}:{head}{query}")
        if not self.root:
            return None
        if not head:
            joined = self.page + _encode(query)
        elif head[0] == "/":
            joined = self.root + _resolve(_encode(head)) + _encode(query)
        else:
            joined = self.root + _resolve(self.folder[len(self.root) :] + _encode(head)) + _encode(query)
        return joined if len(joined) <= LONGEST else None


def safe_url(href: str, base: str | None) -> str | None:
    r"""The absolute http(s) URL of an address as written, `None` where there is none.

    >>> safe_url("/a b?q=1", "https://news.example/2024/")
    'https://news.example/a%20b?q=1'
    >>> safe_url("java\nscript:alert(1)", "https://news.example/") is None
    True
    """
    return Base(base).join(href)


def fault_of(href: str) -> ProblemCode | None:
    r"""What is wrong with an address that gives no URL; `None` for what is none on purpose: `mailto:`, `javascript:;`.

    >>> fault_of("java\nscript:alert(1)").value, fault_of("http://[::1").value, fault_of("mailto:desk@news.example")
    ('unsafe-url', 'bad-url', None)
    """
    near = _CONTROLS.sub("", href[: 2 * _SCHEME_REACH].strip(_EDGES))
    scheme = _SCHEME.match(near)
    if scheme and scheme[0].lower() in _RUNNING:
        return None if _IDLE.fullmatch(near) else ProblemCode.UNSAFE_URL
    if len(href) > LONGEST:
        return ProblemCode.URL_TOO_LONG
    absolute = scheme[0].lower() in {"http:", "https:"} if scheme else near[:2].replace("\\", "/") == "//"
    return ProblemCode.BAD_URL if absolute else None


def clean_url(url: str) -> str:
    """The URL without tracking parameters and fragment.

    >>> clean_url("https://news.example/a?utm_source=feed&id=7#top")
    'https://news.example/a?id=7'
    """
    if "#" in url:
        # "#!" opens the path of a page that its scripts draw.
        head, _, fragment = url.partition("#")
        if fragment[:1] != "!":
            url = head
    if "?" not in url:
        return url
    head, _, query = url.partition("?")
    query, mark, fragment = query.partition("#")
    kept = [part for part in query.split("&") if part and not _is_tracking(part)]
    return head + ("?" + "&".join(kept) if kept else "") + mark + fragment


def _is_tracking(part: str) -> bool:
    name = part.partition("=")[0].lower()
    return name in TRACKING_NAMES or name.startswith(TRACKING_PREFIXES)


def host_of(url: str) -> str:
    """The host of an absolute URL, in lower case, without user and port; empty where there is none."""
    rest = url.partition("//")[2]
    host = _AUTHORITY_END.split(rest, 1)[0].rpartition("@")[2].lower()
    return host if host[:1] == "[" else host.partition(":")[0].strip(".")


def registrable_site(url: str) -> str:
    """The domain that a newsroom registers, roughly: without the list of public suffixes, which ages.

    >>> registrable_site("https://www.news.example.co.uk/a")
    'example.co.uk'
    """
    host = host_of(url)
    labels = host.split(".")
    if len(labels) <= 2 or labels[-1].isdigit() or host[:1] == "[":
        return host
    if len(labels[-1]) == 2 and labels[-2] in SECOND_LEVELS:
        return ".".join(labels[-3:])
    site = ".".join(labels[-2:])
    return ".".join(labels[-3:]) if site in HOSTING_SITES else site


def _absolute(href: str) -> str | None:
    """An address with a scheme."""
    if len(href) > LONGEST:
        return None
    if _ABSOLUTE.fullmatch(href):
        return href
    href = _CONTROLS.sub("", href.strip(_EDGES))
    scheme, colon, rest = href.partition(":")
    scheme = scheme.lower()
    if not colon or scheme not in ("http", "https") or _FORBIDDEN.search(href):
        return None
    head, query = _cut_query(rest)
    head = head.replace("\\", "/").lstrip("/")
    host = head.partition("/")[0]
    match = _HOST.fullmatch(host)
    if match is None or (match[1] and int(match[1]) > 65_535) or not any(letter.isalnum() for letter in host):
        return None
    if "[" in host and not _is_ipv6(host):
        return None
    url = f"{scheme}://{host}{_encode(head[len(host) :])}{_encode(query)}"
    return url if len(url) <= LONGEST else None


def _is_ipv6(host: str) -> bool:
    """Whether what stands in a host's brackets is an address; `urllib.parse` raises where it is none."""
    from ipaddress import IPv6Address

    try:
        IPv6Address(host.partition("[")[2].partition("]")[0])
    except ValueError:
        return False
    return True


def _cut_query(href: str) -> tuple[str, str]:
    """Path, and query with fragment."""
    for place, letter in enumerate(href):
        if letter in "?#":
            return href[:place], href[place:]
    return href, ""


def _encode(text: str) -> str:
    """Path, query or fragment with the characters encoded that a URL may not hold."""
    if not text or _TAIL.fullmatch(text):
        return text
    return quote(_HALF.sub("\ufffd", text), safe=_SAFE + "?#")


def _resolve(path: str) -> str:
    """A path without dot segments."""
    if "/." not in path:
        return path
    kept: list[str] = []
    parts = path.split("/")
    for part in parts[1:]:
        if part == "..":
            del kept[-1:]
        elif part != ".":
            kept.append(part)
    if parts[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)
