"""What class words, tags, roles and properties show.

In: the value of a class, id or data attribute, as written. Out: bits of `newsparse._lexicon.traits`. Each class name is
split into words at hyphens, underscores and capitals; the words are looked up alone and with the next one, so that
"author" is a byline and "author-bio" is none. A class name is read by itself: "post" and "content" in two names are no
"post-content". Which elements lose a trait again, because they hold most of the page, is not decided here, and the
words themselves stand in `class_words_table`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words_table import WHOLE_ROWS, WORD_ROWS


def _expanded(item: str) -> Iterable[str]:
    """The keys of one item of the table: `a|b+c` stands for "ac" and "bc"."""
    first, plus, second = item.partition("+")
    return (a + b for a in first.split("|") for b in second.split("|")) if plus else (item,)


def _table(rows: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Rows as one dictionary. A key of two rows has the later one's trait, so that 0 takes a trait back."""
    return {key: trait for trait, items in rows for item in items.split() for key in _expanded(item)}


CLASS_WORDS: Final[dict[str, int]] = _table(WORD_ROWS)
"""Lower-case words, and pairs of words written as one, with the traits that they show."""
_BEGINNINGS: Final = frozenset(key[:end] for key in CLASS_WORDS for end in range(1, len(key)))
"""What a key may begin with. A word that is none of them is no first half of a pair; to see that costs less than to join the two."""
_PLAIN: Final = {**CLASS_WORDS, **_table(WHOLE_ROWS)}
"""What a class name shows that is one of the words, or a pair, and nothing else."""
_MODIFIERS: Final = frozenset(
    "has no with without is not hide show toggle wrap template use using non if when enable disable enabled disabled"
    " open opens sc hidden".split()
)
"""What follows one of these in a class name is said about the element, and is not what it is: "has-sidebar"."""
_SLUGS: Final = frozenset(
    "tag category cat type status format postid section term taxonomy parent postname slug topic channel"
    " subject".split()
)
"""First words before a name of the site's own making, such as a tag: "tag-newsletter" says nothing of the element."""
_FILLERS: Final = frozenset(
    "c l m o b u js main full inner the page wrapper container wrap block component module region area amp wp section"
    " item el single default new".split()
) | {""}
"""Words about layout that stand between two that belong together: "article__main-body". Two underscores enclose ""."""
_SENTENCE: Final = frozenset("the and of in for why how what die der und ist les des est los del".split())
"""Ids of headings are made of the heading's words; four words with one of these are such a sentence."""
_ELSEWHERE: Final = frozenset(
    "after before below above under image img figure media video photo header head title preview list link button icon"
    " bottom top end picture thumb thumbnail scroll".split()
)
"""A "below-article-body" is not the story's container, and neither is an "article-body-image"."""
_CAMEL: Final = re.compile(r"[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])")
_SHOWN_AGAIN: Final = re.compile(r"(?:^|\s)(?:\S*:|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|inline|table|contents)")
"""Hidden on small screens only: "hidden md:block", "d-none d-lg-flex"."""
_DIGITS: Final = "0123456789"


def traits_of(words: str) -> int:
    """Traits that an attribute's value shows, as bits."""
    shown = 0
    for token in words.split():
        shown |= token_traits(token)
    if shown & t.HIDDEN and _SHOWN_AGAIN.search(words):
        shown &= ~t.HIDDEN
    return shown


def token_traits(token: str) -> int:
    """Traits that one class name shows. A page has two hundred of them, so the parts are cut once for both look-ups."""
    if ":" in token or "[" in token:
        # Breakpoints and states of utility classes say how an element looks, and not what it is.
        return 0
    name = token.lower()
    dashed = name.replace("_", "-") if "_" in name else name
    if "-" not in dashed:
        bits = _PLAIN.get(name)
        if bits is not None:
            return bits
        return CLASS_WORDS.get(name.rstrip(_DIGITS), 0) if name == token else _by_words(_camel_words(token))
    parts = dashed.split("-")
    bits = _PLAIN.get("".join(parts))
    if bits is not None:
        return bits
    return _by_words(parts if name == token else _camel_words(token))


def _by_words(parts: list[str]) -> int:
    """Traits of a class name of several words."""
    if not parts or parts[0] in _SLUGS:
        return 0
    count = len(parts)
    if count > 2:
        if count > 3 and not _SENTENCE.isdisjoint(parts):
            return 0
        if not _FILLERS.isdisjoint(parts):
            parts = [part for part in parts if part not in _FILLERS]
            count = len(parts)
    shown = at = 0
    while at < count:
        word = parts[at]
        if word in _MODIFIERS:
            break
        at += 1
        bits = CLASS_WORDS.get(word + parts[at]) if at < count and word in _BEGINNINGS else None
        if bits is None:
            bits = CLASS_WORDS.get(word, 0)
        else:
            at += 1
        shown |= bits
    if shown & t.EMBED:
        shown &= ~t.SHARE
    if shown & t.BODY and (shown != t.BODY or not _ELSEWHERE.isdisjoint(parts)):
        shown &= ~t.BODY
    return shown


def _camel_words(token: str) -> list[str]:
    """Lower-case words of a name with capitals. Parts that are mostly one or two letters long are hashes."""
    words: list[str] = []
    for part in token.replace("_", "-").split("-"):
        if part.islower():
            words.append(part)
            continue
        found = _CAMEL.findall(part)
        if sum(len(word) < 3 for word in found) * 2 <= len(found):
            words += [word.lower() for word in found]
    return words


TAG_TRAITS: Final[dict[str, int]] = {
    "nav": t.NAV,
    "header": t.HEADER,
    "footer": t.FOOTER,
    "aside": t.ASIDE,
    "main": t.MAIN,
    "article": t.ARTICLE,
    "figure": t.FIGURE,
    "figcaption": t.CAPTION | t.FIGURE,
    "form": t.FORM,
    "fieldset": t.FORM,
    "button": t.FORM,
    "search": t.FORM,
    "dialog": t.FORM,
    "ul": t.LIST,
    "ol": t.LIST,
    "dl": t.LIST,
    "dir": t.LIST,
    "menu": t.LIST | t.MENU,
    "table": t.TABLE,
    "blockquote": t.QUOTE,
    "pre": t.PRE,
    "xmp": t.PRE,
    "plaintext": t.PRE,
    "time": t.TIME,
    "rt": t.SCREEN_READER,
    "b": t.STRONG,
    "strong": t.STRONG,
} | dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), t.HEADING)
"""What an element is by its tag."""

ROLE_TRAITS: Final[dict[str, int]] = {
    "navigation": t.NAV,
    "banner": t.MASTHEAD,
    "contentinfo": t.FOOTER,
    "complementary": t.ASIDE,
    "main": t.MAIN,
    "article": t.ARTICLE,
    "search": t.FORM,
    "form": t.FORM,
    "dialog": t.FORM,
    "alertdialog": t.FORM,
    "menu": t.MENU,
    "menubar": t.MENU,
    "menuitem": t.MENU,
    "tablist": t.NAV,
    "heading": t.HEADING,
    "figure": t.FIGURE,
    "list": t.LIST,
    "doc-pullquote": t.PULLQUOTE,
    "doc-credit": t.CREDIT,
    "doc-subtitle": t.STANDFIRST,
    "doc-errata": t.NOTICE,
}
"""What an element is by its ARIA role. A dialogue may ask for consent or for money: it is a form to the reader."""

ITEMPROP_TRAITS: Final[dict[str, int]] = {
    "articleBody": t.BODY,
    "author": t.BYLINE,
    "creator": t.BYLINE,
    "datePublished": t.DATE,
    "dateModified": t.DATE,
    "dateCreated": t.DATE,
    "headline": t.HEADLINE,
    "description": t.STANDFIRST,
    "caption": t.CAPTION,
    "keywords": t.TAGS,
    "articleSection": t.KICKER,
    "copyrightHolder": t.RIGHTS,
    "copyrightYear": t.RIGHTS,
    "creditText": t.CREDIT,
    "comment": t.COMMENTS,
    "breadcrumb": t.BREADCRUMBS,
    "publisher": t.MASTHEAD,
}
"""What a microdata property says of its element."""
