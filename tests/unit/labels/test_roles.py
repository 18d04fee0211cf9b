"""Roles by markup and wording: a page for each row of the table, and a near miss."""

from __future__ import annotations

import pytest

from newsparse._blocks.from_html import read_html
from newsparse._labels import roles
from newsparse._labels.labelled import Labels
from newsparse._labels.roles import TRAIT_RULES, WORDING_ROLES, TraitRule, give_roles
from newsparse._lexicon.furniture import Furniture
from newsparse.models.limits import Limits

LONG = "The council voted on Tuesday to open the old railway bridge to walkers in spring. " * 20

HITS = [
    ("<div hidden>The bridge opens</div>", "hidden.markup"),
    ("<div class=cookie-banner>We and our partners store data</div>", "consent.class"),
    ("<div class=comments>I walked over it as a child</div>", "comments.class"),
    ("<div class=breadcrumbs>News › Milltown</div>", "breadcrumbs.class"),
    ("<nav>News</nav>", "navigation.element"),
    ("<div class=menu>News</div>", "navigation.element"),
    ("<div class=newsletter>The morning in your inbox</div>", "newsletter.class"),
    ("<div class=share>Mail</div>", "share.class"),
    ("<div class=advert>Buy shoes</div>", "advertisement.class"),
    ("<div class=paywall-prompt>Only a Euro</div>", "paywall.class"),
    ("<div class=ai-summary>The bridge opens.</div>", "ai-summary.class"),
    ("<div class=author-bio>Jane Roe writes about bridges.</div>", "author-note.class"),
    ("<div class=copyright>Milltown Gazette Ltd</div>", "rights.class"),
    ("<figure><img src=a.jpg><p class=copyright>Jane Roe</p></figure>", "figure.element"),
    ("<footer><figure><p class=copyright>Milltown Gazette Ltd</p></figure></footer>", "rights.class"),
    ("<div class=correction>The bridge is older.</div>", "notice.class"),
    ("<div class=tag-list>Bridges</div>", "tags.class"),
    ("<div class=photo-credit>Jane Roe/Example Pictures</div>", "credit.class"),
    ("<figcaption>The bridge in autumn</figcaption>", "caption.element"),
    ("<div class=byline>Jane Roe</div>", "byline.class"),
    ("<time>7 Aug</time>", "date.markup"),
    ("<div class=published>7 Aug</div>", "date.markup"),
    ("<div class=kicker>Milltown</div>", "kicker.class"),
    ("<div class=related>Baker wins prize</div>", "related.class"),
    ("<div class=most-read>Baker wins prize</div>", "related.class"),
    ("<div class=latest-news>Baker wins prize</div>", "related.class"),
    ("<div class=teaser>Baker wins prize</div>", "teaser.class"),
    ("<header>The Milltown Gazette</header>", "masthead.markup"),
    ("<div class=masthead>The Milltown Gazette</div>", "masthead.markup"),
    ("<figure>The bridge in autumn</figure>", "figure.element"),
    ("<div class=tweet>The bridge opens!</div>", "embed.class"),
    ("<aside>The bridge in figures</aside>", "sidebar.markup"),
    ("<div class=sidebar>The bridge in figures</div>", "sidebar.markup"),
    ("<footer>Imprint</footer>", "footer.element"),
]
"""A page, and the row that its one piece needs."""

NEAR_MISSES = [
    ("<div hidden=until-found>The bridge opens</div>", "hidden.markup"),
    ("<div class=cookies-recipe-of-the-week-the-best>Bake for 12 minutes</div>", "consent.class"),
    ("<div class=no-comments>Nobody wrote</div>", "comments.class"),
    (f"<div class=breadcrumbs>{LONG[:210]}</div>", "breadcrumbs.class"),
    ("<div class=has-navigation>News</div>", "navigation.element"),
    ("<div class=tag-newsletter>On letters</div>", "newsletter.class"),
    (f"<div class=share>{LONG[:310]}</div>", "share.class"),
    ("<div class=share-price>12 pence</div>", "share.class"),
    ("<div class=ads-free>Buy shoes</div>", "advertisement.class"),
    ("<div class=paywall-free>Read on</div>", "paywall.class"),
    ("<div class=summary>The bridge opens.</div>", "ai-summary.class"),
    ("<div class=author>Jane Roe</div>", "author-note.class"),
    ("<div class=legal-affairs>The court sat</div>", "rights.class"),
    ("<div class=without-correction>The bridge is old.</div>", "notice.class"),
    (f"<div class=tag-list>{LONG[:130]}</div>", "tags.class"),
    (f"<div class=photo-credit>{LONG[:310]}</div>", "credit.class"),
    ("<div class=video-caption-toggle>The bridge in autumn</div>", "caption.element"),
    (f"<div class=byline>{LONG[:410]}</div>", "byline.class"),
    (f"<div class=published>{LONG[:130]}</div>", "date.markup"),
    ("<p>On <time>7 Aug</time> the council voted</p>", "date.markup"),
    (f"<div class=kicker>{LONG[:130]}</div>", "kicker.class"),
    ("<div class=unrelated>Baker wins prize</div>", "related.class"),
    ("<div class=teaser-content>Baker wins prize</div>", "teaser.class"),
    (f"<header>{LONG[:210]}</header>", "masthead.markup"),
    (f"<figure>{LONG[:1010]}</figure>", "figure.element"),
    ("<div class=embed-responsive>The bridge opens!</div>", "embed.class"),
    ("<div class=with-sidebar>The bridge in figures</div>", "sidebar.markup"),
    ("<div class=footnote>A note</div>", "footer.element"),
]
"""A page that looks like one of the row's, and is none."""

FIRST = [
    ("<div hidden class=comments>I walked over it</div>", "hidden.markup"),
    ("<div class=comments><div class=byline>Jane Roe</div></div>", "comments.class"),
    ("<nav class=breadcrumbs>News</nav>", "breadcrumbs.class"),
    ("<div class=newsletter><div class=related>More letters</div></div>", "newsletter.class"),
    ("<div class=author-bio><span class=author>Jane Roe</span></div>", "author-note.class"),
    ("<figure><figcaption><span class=credit>Jane Roe</span></figcaption></figure>", "credit.class"),
    ("<figure><figcaption>The bridge</figcaption></figure>", "caption.element"),
    ("<div class=related><span class=date>7 Aug</span></div>", "date.markup"),
    ("<header><div class=byline>Jane Roe</div></header>", "byline.class"),
    ("<aside class=related>Baker wins prize</aside>", "related.class"),
    (f"<header><div class=kicker>{LONG[:130]}</div></header>", "masthead.markup"),
]
"""A page that shows two rows' traits, and the row that goes first."""


def _rules(html: str) -> list[str]:
    page = read_html(f"<body><main>{html}</main></body>".encode(), Limits())
    labels = Labels(len(page.pieces))
    give_roles(page, labels)
    by_name = {row.name: row.role for row in TRAIT_RULES}
    assert all(by_name.get(rule, role) is role for rule, role in zip(labels.rules, labels.roles, strict=True))
    return labels.rules


@pytest.mark.parametrize(("html", "rule"), HITS + FIRST)
def test_markup_gives_the_role(html: str, rule: str) -> None:
    """The first row whose trait the piece shows gives its role and its name."""
    assert [rule] == _rules(html)


@pytest.mark.parametrize(("html", "rule"), NEAR_MISSES)
def test_near_misses_have_another_role(html: str, rule: str) -> None:
    """A word about the element, a part of the piece, or a text that is too long for the role."""
    assert rule not in _rules(html)


@pytest.mark.parametrize("row", TRAIT_RULES, ids=lambda row: row.name)
def test_every_row_is_needed(row: TraitRule, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the row at least one page above gets another role; and each row has a near miss."""
    monkeypatch.setattr(roles, "TRAIT_RULES", tuple(other for other in TRAIT_RULES if other is not row))
    assert [html for html, rule in HITS if rule == row.name and [rule] != _rules(html)]
    assert row.name in {rule for _, rule in NEAR_MISSES}


@pytest.mark.parametrize("row", TRAIT_RULES, ids=lambda row: row.name)
def test_every_trait_of_a_row_is_needed(row: TraitRule, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of two traits has a page for each."""
    for bit in (1 << place for place in range(64) if row.traits >> place & 1):
        poorer = row._replace(traits=row.traits & ~bit)
        monkeypatch.setattr(roles, "TRAIT_RULES", tuple(poorer if other is row else other for other in TRAIT_RULES))
        assert [html for html, rule in HITS if rule == row.name and [rule] != _rules(html)], f"{bit:#x}"


def test_rows_have_names_and_reasons() -> None:
    """Each name stands once, and each reason is said."""
    names = [row.name for row in TRAIT_RULES]
    assert sorted(set(names)) == sorted(names)
    assert all(row.because for row in TRAIT_RULES)


WORDED = [
    ("<p>Read also: The baker wins the prize</p>", Furniture.RELATED),
    ("<p>Sign up for our newsletter</p>", Furniture.NEWSLETTER),
    ("<p>Share this article</p>", Furniture.SHARE),
    ("<p>© 2024 The Milltown Gazette</p>", Furniture.RIGHTS),
    ("<p>Photo: Jane Roe</p>", Furniture.CREDIT),
    ("<p>Leave a comment</p>", Furniture.COMMENTS),
    ("<p>Already a subscriber? Log in</p>", Furniture.PAYWALL),
    ("<p>We use cookies</p>", Furniture.CONSENT),
    ("<p>Advertisement</p>", Furniture.ADVERTISEMENT),
    ("<p>Correction: An earlier version misspelt a name.</p>", Furniture.CORRECTION),
    ("<p>Tags:</p>", Furniture.TAGS),
    ("<p>Published on</p>", Furniture.TIME),
]


@pytest.mark.parametrize(("html", "kind"), WORDED)
def test_wording_gives_the_role_where_markup_says_nothing(html: str, kind: Furniture) -> None:
    """A short piece is what its first words say."""
    assert [f"{WORDING_ROLES[kind].value}.wording"] == _rules(html)


def test_every_kind_of_wording_has_a_page() -> None:
    """No row of the table goes untested."""
    assert set(WORDING_ROLES) == {kind for _, kind in WORDED}


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        pytest.param("<p>Share prices fell on Monday, the bank said.</p>", "", id="a-word-that-goes-on"),
        pytest.param(f"<p>Correction: {LONG[:160]}</p>", "", id="too-long"),
        pytest.param("<div class=byline>Share this article</div>", "byline.class", id="markup-goes-first"),
        pytest.param("<footer>© 2024 The Milltown Gazette</footer>", "rights.wording", id="rights-in-a-footer"),
        pytest.param("<footer>Share this article</footer>", "footer.element", id="other-words-in-a-footer"),
        pytest.param("<header>© 2024 The Milltown Gazette</header>", "rights.wording", id="rights-in-a-header"),
        pytest.param("<header>Advertisement</header>", "masthead.markup", id="other-words-in-a-header"),
        pytest.param("<aside>Advertisement</aside>", "advertisement.wording", id="words-beside-the-story"),
        pytest.param("<nav>© 2024 The Milltown Gazette</nav>", "navigation.element", id="rights-in-a-menu"),
    ],
)
def test_wording_beside_markup(html: str, expected: str) -> None:
    """Wording overrules no markup, but for rights in a header or a footer."""
    assert [expected] == _rules(html)


def test_a_piece_without_anything_telling_has_no_rule() -> None:
    """What neither markup nor wording shows is left for the later steps."""
    assert ["", ""] == _rules("<p>The bridge opens in spring.</p><div>And more</div>")
