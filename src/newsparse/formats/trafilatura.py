"""An article under the names of trafilatura, and back.

In: an `Article`, or a dict with the keys of trafilatura's `Document`. Out: the other. The library is not imported. Only what has a name
there is given; what it computes from its own reading (fingerprints, the raw text) is not imitated, and on the way back is passed
over. Its text has a line for each block and no kinds, so that what comes back are paragraphs.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse._input.address import host_of
from newsparse.formats import parts, reading
from newsparse.models.article import Article

_DAY_CHARACTERS: Final = 10
"""`2023-08-07`: trafilatura knows no times."""


def to_trafilatura(article: Article) -> dict[str, Any]:
    """The article with the keys of `trafilatura.bare_extraction(…).as_dict()`; what is empty is `None` or an empty list.

    Args:
        article: any article.

    >>> to_trafilatura(Article(headline="Bridge opens"))["title"]
    'Bridge opens'
    """
    url = parts.address(article.canonical_url) or parts.address(article.url)
    pictures = [address for image in article.images if (address := parts.address(image.url))]
    text = [line.strip() for line in parts.tidy(article.text).split("\n")]
    # A name that holds the mark between names would come back as two.
    names = [name.replace(";", ",") for name in parts.authors(article.bylines)]
    return {
        "title": parts.line(article.headline),
        "author": "; ".join(names) or None,
        "url": url,
        "hostname": host_of(url) or None if url is not None else None,
        "description": parts.clean(article.description) or None,
        "sitename": parts.line(article.site_name),
        "date": (parts.moment(article.date_published) or "")[:_DAY_CHARACTERS] or None,
        "categories": parts.lines([article.section]),
        "tags": parts.lines(article.keywords),
        "text": "\n".join(text) or None,
        "language": parts.primary_language(article.language),
        "image": pictures[0] if pictures else None,
    }


def from_trafilatura(fields: reading.Fields) -> Article:
    """The article that a dict with the keys of trafilatura's `Document` tells of.

    Args:
        fields: as `to_trafilatura` or the library writes it; other keys are passed over.

    Raises:
        WrongInputType: a value has not the type that its field needs.

    >>> from_trafilatura({"title": "Bridge opens", "text": "It did.\\nAt last."}).text
    'It did.\\n\\nAt last.'
    """
    names = [name for name in (reading.text(fields, "author") or "").split("; ") if name.strip()]
    image = reading.text(fields, "image")
    return Article.from_dict({
        "canonical_url": reading.text(fields, "url"),
        "headline": reading.text(fields, "title"),
        "bylines": [{"people": [{"name": name} for name in names]}] if names else [],
        "description": reading.text(fields, "description"),
        "site_name": reading.text(fields, "sitename"),
        "date_published": reading.text(fields, "date"),
        "section": next(iter(reading.texts(fields, "categories")), None),
        "keywords": reading.texts(fields, "tags"),
        "body": reading.paragraphs(fields, "text", "\n"),
        "language": reading.text(fields, "language"),
        "images": [{"url": image}] if image else [],
    })  # fmt: skip
