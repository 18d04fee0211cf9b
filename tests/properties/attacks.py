"""News pages that have an attack in every field: as text that is printed, and in what the page states of itself."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from itertools import cycle
from typing import Final

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

ATTACKS: Final = (
    "<script>alert(1)</script>Rain",
    "<ScRiPt src=//x.example>alert(1)</sCrIpT >Rain",
    "<<script>script>alert(1)<</script>/script>Rain",
    "<scr<script>ipt>alert(1)</scr</script>ipt>Rain",
    "<img src=x onerror=alert(1)>Rain",
    "<img src=x onerror=alert(1) //",
    "<svg/onload=alert(1)>Rain",
    "<b onmouseover=alert(1)>Jane Roe</b>",
    "<a href='javascript:alert(1)'>Rain</a>",
    "<iframe srcdoc='<script>alert(1)</script>'>Rain",
    "<style>*{background:url(//x.example)}</style>Rain",
    "<!--<script>-->Rain",
    "&lt;script&gt;alert(1)&lt;/script&gt;Rain",
    "&amp;lt;img src=x onerror=alert(1)&amp;gt;Rain",
    "&#60;script&#62;alert(1)&#x3c;/script&#x3e;Rain",
    '"><script>alert(1)</script>',
    "</script><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "@SUM(1)",
    "+1+1",
    "-1+1",
    "\u202eelpmaxe\u202c Jane Roe",
    "Ja\u200bne\u2066 R\u2069oe\ufeff",
    "Jane\x00 Roe\x1b[31m\x7f\x9b",
    "Jane\ufffe Roe\ufdd0 \U0001ffff",
    "Jane \ud800 Roe",
    "Jane\u2028Roe\u2029\x85Day",
    "[Rain](javascript:alert(1)) **bold** `code`",
    "Rain | valley\n--- | ---",
    "javascript:alert(1)",
)
ADDRESSES: Final = (
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    '//courier.example/"><script>alert(1)</script>',
    'https://courier.example/a b"onclick=x',
    "https://user:pass@courier.example/",
    "https://courier.example:99999999/",
    "http://[::1",
    "http://[bad]/",
    "http://courier.example\\@x.example/",
    "ftp://courier.example/x",
    "file:///etc/passwd",
    "https:///x",
    "https://courier.example/\u202exyz",
    "https://courier.example/%00%0d%0aSet-Cookie:x",
    '/ferry?q=<b>&copy=1#"',
    "../../../x",
    "?",
    "https://courier.example/" + "a" * 9_000,
)


def page(texts: Iterator[str], addresses: Iterator[str]) -> str:
    """The page, its fields filled one after the other."""

    def text() -> str:
        return html.escape(next(texts))

    def address() -> str:
        return html.escape(next(addresses))

    def meta(name: str, content: str) -> str:
        return f'<meta property="{name}" name="{name}" content="{content}">'

    def card() -> str:
        return f'<li><span class=kicker>{text()}</span><a href="{address()}">Ferry plans new places {text()}</a><p>{text()}</p>'

    names = (
        "description",
        "author",
        "article:section",
        "article:tag",
        "keywords",
        "og:title",
        "og:site_name",
        "og:locale",
    )
    dates = ("article:published_time", "article:modified_time", "date")
    head = [
        f"<title>{text()}</title>",
        *(meta(name, text()) for name in names),
        *(meta(name, text()) for name in dates),
    ]
    head += [meta("og:url", address()), meta("og:image", address()), f'<link rel=canonical href="{address()}">']
    head += [f'<base href="{address()}">', _json_ld(texts, addresses)]
    body = [
        f"<ol class=breadcrumbs><li><a href=/>{text()}</a><li>{text()}</ol><p class=kicker>{text()}</p><h1>{text()}</h1>",
        f"<p class=standfirst>{text()}</p><p class=byline>By <a rel=author href='{address()}'>Jane Roe {text()}</a></p>",
        f"<time datetime='{text()}'>{text()}</time><p>LIMA (AP) — The council said that rain fell. {text()}</p>",
        f"<figure><img src='{address()}' alt='{text()}'><figcaption>{text()} <small>{text()}</small></figcaption></figure>",
        f"<h2>{text()}</h2><ul><li>{text()}</ul><blockquote>{text()}</blockquote><pre>{text()}</pre><p>{text()}</p>",
        f"<table><tr><td>{text()}<td>{text()}</table><p class=correction>Correction: {text()}</p>",
        f"<ul class=tags><li><a href='{address()}'>{text()}</a></ul>",
    ]
    rest = f"<aside class=related><h3>Related {text()}</h3><ul>{card()}{card()}{card()}</ul></aside>"
    foot = f"<footer><p>© 2024 {text()}</p></footer>"
    return f"<html lang='{text()}'><head>{''.join(head)}</head><body><article>{''.join(body)}</article>{rest}{foot}</body></html>"


def _json_ld(texts: Iterator[str], addresses: Iterator[str]) -> str:
    def thing(kind: str) -> dict[str, str]:
        return {
            "@type": kind,
            "name": next(texts),
            "url": next(addresses),
            "jobTitle": next(texts),
            "email": next(texts),
        }

    image = {"@type": "ImageObject", "url": next(addresses), "caption": next(texts), "creditText": next(texts)}
    update = {"@type": "BlogPosting", "headline": next(texts), "articleBody": next(texts), "author": thing("Person")}
    story = {
        "@type": "LiveBlogPosting",
        "headline": next(texts),
        "description": next(texts),
        "author": [thing("Person"), next(texts)],
        "publisher": thing("Organization"),
        "image": image,
        "articleSection": next(texts),
        "keywords": [next(texts), next(texts)],
        "copyrightNotice": next(texts),
        "datePublished": next(texts),
        "dateline": next(texts),
        "url": next(addresses),
        "inLanguage": next(texts),
        "liveBlogUpdate": [update],
    }
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": next(texts)}]}
    written = json.dumps([story, trail]).replace("</", r"<\/")
    return f'<script type="application/ld+json">{written}</script>'


@st.composite
def attacked_pages(draw: DrawFn) -> str:
    """A page whose fields take their texts and addresses in turn from a few attacks."""
    texts = draw(st.lists(st.sampled_from(ATTACKS), min_size=1, max_size=9))
    addresses = draw(st.lists(st.sampled_from(ADDRESSES), min_size=1, max_size=5))
    return page(cycle(texts), cycle(addresses))
