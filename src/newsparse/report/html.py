"""The report as one HTML file.

In: a page. Out: a document with its style and its script inside. Nothing of the page can run in it: all of its text is escaped, no
address of it becomes a link or a picture, and the policy of the document lets that one style and that one script be used, by their
digests, and nothing be fetched.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from importlib.resources import files
from typing import Final

from lxml import etree

from newsparse.models.limits import Limits
from newsparse.report.blocks import account, blocks, colours, facts
from newsparse.report.fields import fields
from newsparse.report.markup import Markup, join, tag
from newsparse.report.reading import Reading, read
from newsparse.report.units import Units

_DEFAULT: Final = Limits()
_KEYS: Final = (
    ("j", "k", "next, previous field"),
    ("Enter", None, "open a field"),
    ("n", "p", "next, previous place"),
    ("Esc", None, "close"),
)


def to_html(
    source: bytes | str | etree._Element | etree._ElementTree,
    *,
    url: str | None = None,
    encoding: str | None = None,
    language: str | None = None,
    reference: dt.datetime | dt.date | None = None,
    limits: Limits = _DEFAULT,
) -> str:
    """A page and what was read of it, as one HTML file that can be opened, kept, printed and sent.

    Args:
        source: the page: bytes, characters, or an lxml element or tree, which is left as it is.
        url: the page's address; links are made absolute with it.
        encoding: a hint for bytes.
        language: BCP 47, where the caller knows it.
        reference: the moment the page was fetched.
        limits: how much of the page is read.

    Returns:
        A whole document. It fetches nothing, and nothing of the page runs in it; it may be written as UTF-8 to a file, or stand in the
        `srcdoc` of an `iframe`, as notebooks show it.

    Raises:
        WrongInputType: `source` is neither bytes, str nor an lxml element.
        InputTooLarge: `source` is longer than `limits.bytes`.

    >>> from newsparse.report import to_html
    >>> report = to_html("<h1>Bridge opens in spring</h1><p>The bridge will open, she said.</p>")
    >>> 'data-role="headline"' in report
    True
    """
    return document_of(read(source, url=url, encoding=encoding, language=language, reference=reference, limits=limits))


def document_of(reading: Reading) -> str:
    """The document of a reading."""
    units = Units.of(reading.document.text)
    style = Markup(f"{_resource('report.css')}\n{colours(reading.document)}\n")
    script = Markup(_resource("report.js"))
    headline = reading.article.headline or "(no headline)"
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; base-uri 'none'; form-action 'none'"
    head = tag(
        "head",
        None,
        tag("meta", {"charset": "utf-8"}),
        tag("meta", {"http-equiv": "Content-Security-Policy", "content": policy}),
        tag("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        tag("meta", {"name": "referrer", "content": "no-referrer"}),
        tag("meta", {"name": "color-scheme", "content": "light dark"}),
        tag("title", None, f"{headline} – newsparse"),
        tag("style", None, style),
    )
    body = tag("body", None, _top(reading, headline), _middle(reading, units), tag("script", None, script))
    return "<!doctype html>\n" + tag("html", {"lang": "en"}, head, body) + "\n"


def _top(reading: Reading, headline: str) -> Markup:
    return tag(
        "header",
        None,
        tag("a", {"class": "skip", "href": "#page"}, "To the text of the page"),
        tag("p", {"class": "brand"}, "newsparse report"),
        tag("h1", {"dir": "auto"}, headline),
        tag("p", {"class": "facts"}, tag("bdi", None, facts(reading.article, reading.document))),
        account(reading.document),
    )


def _middle(reading: Reading, units: Units) -> Markup:
    return tag(
        "main",
        None,
        tag("section", {"id": "fields", "aria-labelledby": "fields-title"},
            tag("h2", {"id": "fields-title"}, "The fields"), _keys(), fields(reading, units)),
        tag("section", {"id": "page", "aria-labelledby": "page-title"}, tag("h2", {"id": "page-title"}, "The page"), blocks(reading, units)),
        tag("button", {"type": "button", "id": "back", "hidden": True}, "Back"),
        tag("p", {"id": "said", "role": "status", "class": "unseen"}),
    )  # fmt: skip


def _keys() -> Markup:
    told = [
        join([tag("kbd", None, first), " ", tag("kbd", None, second) if second else "", f" {does}"])
        for first, second, does in _KEYS
    ]
    return tag("p", {"class": "keys"}, *(tag("span", None, one) for one in told))


def _resource(name: str) -> str:
    return (files("newsparse.report") / name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
