"""All claims of a page.

In: `Head` and the page's address. Out: `Claims`, for each field the most trusted source first: the page's own article
in JSON-LD, then in microdata, then Open Graph and other meta elements, the title element, and last the address. A page
that contradicts itself gives claims that do; the fields weigh them against what is printed.
"""

from __future__ import annotations

from newsparse._blocks.page import Head
from newsparse._claims.address import read_address
from newsparse._claims.claim import Claim, Claims
from newsparse._claims.json_ld import Things, read_things
from newsparse._claims.ledger import Ledger, name_key
from newsparse._claims.main_thing import INDEX_TYPES, choose_main
from newsparse._claims.metas import Metas, metas_by_name, read_links, read_metas, read_page_elements
from newsparse._claims.microdata import read_items
from newsparse._claims.plain import plain
from newsparse._claims.shapes import Thing
from newsparse._claims.tags import language_tag
from newsparse._claims.thing import Speaker, read_article, read_page, read_trail
from newsparse._claims.values import first_text
from newsparse._input.address import Base, host_of, registrable_site
from newsparse.models.article import PageKind
from newsparse.models.evidence import Problem, Source
from newsparse.models.limits import Limits

_SITES = frozenset({"WebSite", "Organization", "NewsMediaOrganization", "Corporation"})
_PAGE_TYPES = frozenset({"WebPage", "ItemPage", "MedicalWebPage"})


def read_claims(head: Head, url: str | None, limits: Limits) -> Claims:
    """Everything that the page states of itself."""
    problems: list[Problem] = []
    base = Base(url, head.base)
    metas = metas_by_name(head)
    things = read_things(head.json_ld, limits, problems)
    titles = [plain(title) for title in (*metas.get("og:title", ())[:1], head.title) if title]
    page_url = url or _stated_address(head, metas, base)
    main = choose_main(things, page_url, titles, base)
    ledger = Ledger(base, _own_names(things, main, metas, page_url), language_tag(head.language), problems, limits)
    if head.base:
        ledger.check_base(head.base)
    read_links(head, ledger)
    if main is not None:
        read_article(Speaker(main, things, ledger, Source.JSON_LD, "json-ld"))
    printed = _read_microdata(head, page_url, titles, ledger) if head.items else Things()
    _read_pages(things, ledger, is_index=main is None)
    _read_sites(things, ledger)
    read_metas(metas, ledger)
    if main is not None:
        # A publisher may have many sites, so it names this one only where nothing else does.
        Speaker(main, things, ledger, Source.JSON_LD, "json-ld-publisher").text("site_name", ("publisher",))
    read_page_elements(head, ledger)
    _read_trails(things, Source.JSON_LD, ledger)
    _read_trails(printed, Source.MICRODATA, ledger)
    if page_url:
        read_address(page_url, ledger)
    return Claims(_finished(ledger.claims), problems)


def _stated_address(head: Head, metas: Metas, base: Base) -> str | None:
    """The page's own address as it states it, where the caller does not know it."""
    for rel, href, _ in head.links:
        if rel == "canonical":
            return base.join(href)
    return next((base.join(href) for href in metas.get("og:url", ())), None)


def _own_names(things: Things, main: Thing | None, metas: Metas, url: str | None) -> frozenset[str]:
    """The names of the site and its publisher, in every form that the page states, and out of its domain."""
    names = [first_text(main.get("publisher"), things)] if main is not None else []
    for thing, kinds in things.with_kinds():
        if not _SITES.isdisjoint(kinds):
            names.extend((first_text(thing.get("name"), things), first_text(thing.get("alternateName"), things)))
    for name in ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher"):
        names.extend(metas.get(name, ())[:1])
    if url:
        site = registrable_site(url)
        names.extend((host_of(url), site, site.partition(".")[0]))
    return frozenset(key for name in names if len(key := name_key(plain(name))) > 1)


def _read_microdata(head: Head, url: str | None, titles: list[str], ledger: Ledger) -> Things:
    things, loose = read_items(head.items)
    main = choose_main(things, url, titles, ledger.base)
    if main is not None:
        read_article(Speaker(main, things, ledger, Source.MICRODATA, "microdata"))
    if loose is not None:
        read_article(Speaker(loose, things, ledger, Source.MICRODATA, "loose-property"))
    return things


def _read_pages(things: Things, ledger: Ledger, *, is_index: bool) -> None:
    for thing, kinds in things.with_kinds():
        if not _PAGE_TYPES.isdisjoint(kinds):
            read_page(Speaker(thing, things, ledger, Source.JSON_LD, "json-ld-page"))
        elif is_index and not INDEX_TYPES.isdisjoint(kinds):
            ledger.add("kind", PageKind.INDEX, Source.JSON_LD, "json-ld-index", kinds[0])


def _read_sites(things: Things, ledger: Ledger) -> None:
    for thing, kinds in things.with_kinds():
        if "WebSite" in kinds:
            Speaker(thing, things, ledger, Source.JSON_LD, "json-ld-site").text("site_name", ("name",))


def _read_trails(things: Things, source: Source, ledger: Ledger) -> None:
    for thing, kinds in things.with_kinds():
        if "BreadcrumbList" in kinds:
            read_trail(Speaker(thing, things, ledger, source, source.value))


def _finished(claims: list[Claim]) -> list[Claim]:
    """The claims with what one of them tells of another: a trail that ends with the story itself is cut there."""
    if not any(claim.field == "breadcrumbs" for claim in claims):
        return claims
    headlines = [name_key(claim.value) for claim in claims if claim.field == "headline"]
    found: list[Claim] = []
    for claim in claims:
        if claim.field == "breadcrumbs":
            key = name_key(claim.value[-1])
            if key and any(headline.startswith(key) or key.startswith(headline) for headline in headlines if headline):
                claim.value = claim.value[:-1]
            if not claim.value:
                continue
            if len(claim.value) > 1:
                found.append(Claim("section", claim.value[-1], claim.source, "section.breadcrumbs", claim.raw))
        found.append(claim)
    return found
