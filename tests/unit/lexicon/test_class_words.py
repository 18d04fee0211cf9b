"""Class words: which traits the words of the markup show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words import (
    CLASS_WORDS,
    ITEMPROP_TRAITS,
    ROLE_TRAITS,
    TAG_TRAITS,
    token_traits,
    traits_of,
)

HITS = [
    ("article-body", t.BODY),
    ("articleBody", t.BODY),
    ("articlebody", t.BODY),
    ("c-ArticleBody_content__x7Gh2", t.BODY),
    ("article__main-body", t.BODY),
    ("c-story__author__bio-2", t.AUTHOR_NOTE),
    ("entry-content clearfix", t.BODY),
    ("c-byline", t.BYLINE),
    ("posted-by", t.BYLINE),
    ("author-bio", t.AUTHOR_NOTE),
    ("relatedLinks", t.RELATED),
    ("more-stories", t.RELATED),
    ("most-read__list", t.MOST_READ),
    ("recent-posts", t.LATEST),
    ("sharebar", t.SHARE),
    ("social-media-embed", t.EMBED),
    ("comments", t.COMMENTS),
    ("newsletter-signup", t.NEWSLETTER),
    ("abo", t.NEWSLETTER),
    ("paywall-prompt", t.PAYWALL),
    ("cookie-banner", t.CONSENT),
    ("AdSlot", t.AD),
    ("div-gpt-ad-12345-0", t.AD),
    ("wp-caption-text", t.CAPTION),
    ("wp-caption", t.FIGURE),
    ("photo-credit", t.CREDIT),
    ("tag-list", t.TAGS),
    ("breadcrumbs", t.BREADCRUMBS),
    ("topicpath", t.BREADCRUMBS),
    ("list-menu list-d-menu", 0),
    ("dachzeile", t.KICKER),
    ("article-intro", t.STANDFIRST),
    ("entry-title", t.HEADLINE),
    ("entry-date published", t.DATE),
    ("sr-only", t.SCREEN_READER),
    ("u-visually-hidden", t.SCREEN_READER),
    ("hidden", t.HIDDEN),
    ("main-nav", t.NAV),
    ("menu-item-12", t.MENU),
    ("site-header", t.MASTHEAD),
    ("right-rail", t.SIDEBAR),
    ("teaser__title", t.TEASER),
    ("pull-quote", t.PULLQUOTE),
    ("live-blog", t.LIVE),
    ("fact-box", t.BOX),
    ("editors-note", t.NOTICE),
    ("post-meta", t.META),
    ("reading-time", t.META),
    ("ai-summary", t.AI_SUMMARY),
    ("cuerpo_noticia", t.BODY),
    ("haberMetni", t.BODY),
    ("fliesstext", t.BODY),
    ("toimittaja", t.BYLINE),
    ("publicado-por", t.BYLINE),
    ("komentarze", t.COMMENTS),
    ("yorumlar-listesi", t.COMMENTS),
    ("fotobijschrift", t.CAPTION),
    ("advertentie-blok", t.AD),
    ("redes-sociales", t.SHARE),
    ("linha-fina", t.STANDFIRST),
    ("czytaj-takze", t.RELATED),
    ("mest-lest", t.MOST_READ),
    ("trefwoorden", t.TAGS),
]
"""Class names, and the trait that each shows."""

MISSES = [
    "",
    "container",
    "main-content",
    "content",
    "row col-md-8",
    "has-sidebar",
    "no-comments",
    "page-template-default",
    "single-post",
    "md:hidden",
    "hidden md:block",
    "d-none d-lg-flex",
    "overflow-hidden",
    "hidden-xs",
    "lg:sidebar",
    "tag-newsletter",
    "category-sponsored",
    "commentary",
    "paywall",
    "about",
    "cmp-text",
    "text-copy-primary",
    "credit-card",
    "lead-image",
    "content-imagetext",
    "wp-block-media-text",
    "toc_1",
    "card-body",
    "css-1ad5f",
    "sc-bdVaAd",
    "hNavXy",
    "the-rise-and-fall-of-related-parties",
    "update",
    "contenido",
    "corpo",
    "haber",
    "redes",
    "linha",
    "publicado",
    "ilgili",
    "publi",
]
"""Names that look like those of the table and show nothing."""


@pytest.mark.parametrize(("words", "trait"), HITS)
def test_words_show_their_trait(words: str, trait: int) -> None:
    """A name of the table shows its trait, however it is written, and no other."""
    assert traits_of(words) == trait


@pytest.mark.parametrize("words", MISSES)
def test_near_misses_show_nothing(words: str) -> None:
    """Modifiers, layout, tags of the site's own, utilities and hashes show nothing."""
    assert traits_of(words) == 0


@pytest.mark.parametrize("words", ["below-article-body", "article-body-image", "related-article-body"])
def test_surroundings_of_the_body_are_not_the_body(words: str) -> None:
    """What is named after the story's container is not the container."""
    assert not traits_of(words) & t.BODY


def test_names_are_read_apart() -> None:
    """A pair of words counts only inside one name."""
    assert traits_of("post content") == 0
    assert traits_of("article-body relatedLinks c-byline") == t.BODY | t.RELATED | t.BYLINE


@given(st.text(), st.text())
def test_traits_add_up(one: str, other: str) -> None:
    """Two names show what each shows, but for what is hidden on small screens only; nothing raises."""
    both = traits_of(f"{one} {other}")
    assert both | t.HIDDEN == traits_of(one) | traits_of(other) | t.HIDDEN


def test_keys_can_be_looked_up() -> None:
    """Keys are words as they are looked up: lower case, without separators of the table or of class names."""
    assert [key for key in CLASS_WORDS if not key.isalnum() or key != key.lower()] == []


@pytest.mark.parametrize(
    ("table", "name", "trait"),
    [
        (TAG_TRAITS, "figcaption", t.CAPTION | t.FIGURE),
        (TAG_TRAITS, "h2", t.HEADING),
        (TAG_TRAITS, "div", 0),
        (ROLE_TRAITS, "banner", t.MASTHEAD),
        (ROLE_TRAITS, "presentation", 0),
        (ITEMPROP_TRAITS, "articleBody", t.BODY),
        (ITEMPROP_TRAITS, "url", 0),
    ],
)
def test_tags_roles_and_properties(table: dict[str, int], name: str, trait: int) -> None:
    """Elements, roles and properties show their trait, or none."""
    assert table.get(name, 0) == trait


@pytest.mark.parametrize(
    "words", ["article-body author-bio", "hidden md:block", "tag-newsletter storyText", "c-byline__name  x"]
)
def test_a_value_shows_what_its_class_names_show(words: str) -> None:
    """Class names are read one by one; only what hides may be taken back by its neighbours."""
    shown = 0
    for token in words.split():
        shown |= token_traits(token)

    assert shown & ~t.HIDDEN == traits_of(words) & ~t.HIDDEN
