"""An article as an item for Scrapy, and for whatever else takes dicts.

In: an `Article`. Out: a dict with a key for each field that a reader of the page sees, nested as the values are, ready for
every exporter: each item has the same keys. It is no store: `Article.to_dict()` is lossless, this leaves evidence out and
cleans texts and addresses.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse.formats import parts
from newsparse.models.article import Article
from newsparse.models.serial import to_jsonable

_ADDRESSES: Final = frozenset({"url", "canonical_url", "clean_url"})
_LEFT_OUT: Final = frozenset({"evidence", "problems"})


def to_item(article: Article) -> dict[str, Any]:
    """The article as a plain item.

    Args:
        article: any article.

    Returns:
        The fields of the article without evidence, with `text`, with `authors`, their names, and with `problems`, their codes.

    >>> item = to_item(Article(headline="Bridge opens", url="https://harbourpost.example/a"))
    >>> item["headline"], item["url"], item["authors"], "evidence" in item
    ('Bridge opens', 'https://harbourpost.example/a', [], False)
    """
    fields = {name: value for name, value in to_jsonable(article).items() if name not in _LEFT_OUT}
    item: dict[str, Any] = _cleaned(fields)
    return {
        **item,
        "text": parts.clean(article.text),
        "authors": parts.authors(article.bylines),
        "problems": list(dict.fromkeys(problem.code.value for problem in article.problems)),
    }


def _cleaned(value: Any, name: str = "") -> Any:
    """Texts without control characters, and addresses that are http or https."""
    if isinstance(value, str):
        return parts.address(value) if name in _ADDRESSES else parts.plain(value)
    if isinstance(value, list):
        return [_cleaned(item, name) for item in value]
    if isinstance(value, dict):
        return {key: _cleaned(item, key) for key, item in value.items()}
    return value
