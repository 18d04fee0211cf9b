"""Which of a page's things is the page's own article.

In: the things that the scripts state, the page's address and titles. Out: the article's thing, or `None` where the page
is a list of articles or says nothing. A thing whose address or headline is the page's goes before all others, then the
family of news before other articles and those before mere media; the first printed wins a draw.
"""

from __future__ import annotations

from typing import Any, Final

from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import name_key
from newsparse._claims.shapes import Thing
from newsparse._claims.values import addresses, first_text
from newsparse._input.address import Base, clean_url
from newsparse.models.article import PageKind

_ARTICLE: Final = PageKind.ARTICLE
KINDS: Final[dict[str, tuple[int, PageKind]]] = {
    **dict.fromkeys(
        (
            "NewsArticle",
            "ReportageNewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "ReviewNewsArticle",
            "BackgroundNewsArticle",
            "AskPublicNewsArticle",
        ),
        (3, _ARTICLE),
    ),
    "LiveBlogPosting": (3, PageKind.LIVE_BLOG),
    **dict.fromkeys(
        (
            "Article",
            "BlogPosting",
            "Report",
            "AdvertiserContentArticle",
            "SatiricalArticle",
            "ScholarlyArticle",
            "MedicalScholarlyArticle",
            "SocialMediaPosting",
            "DiscussionForumPosting",
            "TechArticle",
            "Posting",
        ),
        (2, _ARTICLE),
    ),
    "HowTo": (1, PageKind.OTHER),
    "Recipe": (1, PageKind.OTHER),
    "Review": (1, PageKind.OTHER),
    "CreativeWork": (1, PageKind.OTHER),
    "PodcastEpisode": (1, PageKind.OTHER),
    "ImageGallery": (1, PageKind.GALLERY),
    "MediaGallery": (1, PageKind.GALLERY),
    "VideoObject": (1, PageKind.VIDEO),
}
"""Rank and kind of page by type; a type that is not here is no story."""
INDEX_TYPES: Final = frozenset({"CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage"})
_MANY: Final = 4
"""From so many articles on, none of which is the page's own, the page is a list; the parts of one story are fewer."""


def rank_of(kinds: list[str]) -> tuple[int, PageKind] | None:
    """Rank and kind of a thing by its types, `None` where it is no story."""
    best: tuple[int, PageKind] | None = None
    for kind in kinds:
        known = KINDS.get(kind) or KINDS.get(kind[:1].upper() + kind[1:])
        if known is not None and (best is None or known[0] > best[0]):
            best = known
    return best


def choose_main(things: Things, url: str | None, titles: list[str], base: Base) -> Thing | None:
    """The page's own article."""
    best: Thing | None = None
    best_score: tuple[bool, int, int] | None = None
    articles = 0
    own = page_key(url) if url else ""
    keys = [name_key(title) for title in titles if title]
    for thing, kinds in things.with_kinds():
        rank = rank_of(kinds)
        if rank is None:
            continue
        articles += rank[0] > 1
        is_own = rank[0] > 1 and (_is_at(thing, own, things, base) or _is_titled(thing, keys, things))
        score = (is_own, rank[0], ("headline" in thing or "name" in thing) + ("datePublished" in thing))
        if best_score is None or score > best_score:
            best, best_score = thing, score
    if best_score is None or (articles >= _MANY and not best_score[0]):
        return None
    return best


def page_key(url: str) -> str:
    """An address without what two addresses of one page differ in."""
    rest = clean_url(url).partition("://")[2].lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    return rest.rstrip("/").removesuffix("/amp")


def _is_at(thing: Thing, own: str, things: Things, base: Base) -> bool:
    if not own:
        return False
    value: Any
    for value in (thing.get("url"), thing.get("mainEntityOfPage"), thing.get("@id")):
        for address in addresses(value, things)[:3]:
            joined = base.join(address)
            if joined is not None and page_key(joined) == own:
                return True
    return False


def _is_titled(thing: Thing, keys: list[str], things: Things) -> bool:
    key = name_key(first_text(thing.get("headline") or thing.get("name"), things))
    return len(key) >= 8 and any(title.startswith(key) for title in keys)
