"""A page that attacks whatever shows it: a script in every field that it can state or print."""

from __future__ import annotations

import json
from html import escape
from typing import Final

ATTACK: Final = (
    "</script></style></textarea></title>--><script>window.ran = 1</script><img src=x onerror='window.ran = 1'>"
    '\'"><svg/onload="window.ran = 1">'
)
"""Ends whatever it may stand in, and then asks for a script in three ways."""
ADDRESS: Final = "javascript:window.ran=1"

_STATED: Final = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": f"Bridge {ATTACK}",
    "author": {"name": f"Mara {ATTACK}", "url": ADDRESS},
    "publisher": {"name": ATTACK},
    "image": ADDRESS,
    "url": ADDRESS,
    "description": ATTACK,
    "articleSection": ATTACK,
    "keywords": [ATTACK],
    "datePublished": ATTACK,
    "inLanguage": ATTACK,
}


def attacking_page() -> str:
    """HTML; what it states it prints, too."""
    stated = json.dumps(_STATED).replace("<", "\\u003c")
    printed = escape(ATTACK)
    return f"""<!doctype html><html lang="{printed}"><head><title>{printed}</title>
<link rel=canonical href='{ADDRESS}'><meta property=og:title content="{printed}"><meta property=og:site_name content="{printed}">
<script type='application/ld+json'>{stated}</script></head><body><nav>{printed}</nav><article>
<p class=kicker>{printed}</p><h1>Bridge {printed}</h1><p class=description>{printed}</p><p class=byline>By Mara {printed}</p>
<figure><img src='{ADDRESS}' alt="{printed}"><figcaption>{printed}</figcaption></figure>
<p>LIMA (AP) — {printed} The bridge over the harbour opened to traffic on Monday, nine years after the first pile was driven.</p>
<p>{printed} Some four hundred people walked across at dawn, before the first cars were let on.</p>
<p class=correction>Correction: {printed}</p></article>
<section class=related><h2>{printed}</h2><ul><li><a href='{ADDRESS}'>{printed} one</a><li><a href='/b'>{printed} two</a></ul></section>
<footer>© 2023 {printed}</footer></body></html>"""
