"""Writes the page of an article in the manner of a house.

In: an article whose every value is to be printed, the house, and the words of the language. Out: HTML. A part that the article
does not have is left out with its markup; furniture (masthead, menu, boxes, footer) is always there. What a page says is drawn
by `pages`, how its parts look stands in `page_houses`.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from html import escape as escape_all
from itertools import groupby

from newsparse.models.article import Article, BodyBlock, BodyKind, Image
from newsparse.models.links import LinkKind, RelatedLink, Section
from newsparse.strategies.page_houses import House
from newsparse.strategies.page_words import Words


def write(article: Article, house: House, words: Words) -> str:
    """The page as HTML."""
    parts = _head_parts(article, house, words) | _after_parts(article, house, words)
    order = [*house.head.split(), *house.after.split()]
    menu = "".join(f'<li><a href="/{n}">{escape(entry)}</a></li>' for n, entry in enumerate(words.menu.split("|")))
    trail = "".join(house.step.format(url=f"/{n}", text=escape(step)) for n, step in enumerate(article.breadcrumbs))
    opening = house.opening.format(
        site=escape(article.site_name or ""), menu=menu, trail=house.trail.format(trail) if trail else ""
    )
    written = "\n".join(part for name in order if (part := parts[name]))
    return f"{_top(article, house)}\n{opening}\n{written}\n{house.rights.format(escape(article.rights or ''))}\n"


def escape(text: str) -> str:
    """Text between tags: apostrophes and quotation marks stay as they are."""
    return escape_all(text, quote=False)


def printed_day(moment: dt.date | None, words: Words) -> str:
    """A day in the words of the language."""
    if moment is None:
        return ""
    return words.day.format(d=moment.day, m=words.months.split("|")[moment.month - 1], y=moment.year)


def _head_parts(article: Article, house: House, words: Words) -> dict[str, str]:
    return {
        "kicker": _maybe(house.kicker, article.kicker),
        "headline": _maybe(house.headline, article.headline),
        "headline-group": f"<div>{_maybe(house.kicker, article.kicker)}\n{_maybe(house.headline, article.headline)}</div>",
        "description": _maybe(house.description, article.description),
        "byline": _byline(article, house),
        "dates": _date(house.published, words.published, article.date_published, words)
        + _date(house.updated, words.updated, article.date_modified, words),
        "share": house.share.format(*map(escape, words.share.split("|"))),
        "meta-start": '<div class="entry-meta">',
        "meta-end": "</div>",
        "header-end": "</div>" if 'class="c-article__header"' in house.opening else "</header>",
        "figure": _figure(article.images[0], house, words) if article.images else "",
    }


def _after_parts(article: Article, house: House, words: Words) -> dict[str, str]:
    tags = "".join(house.tag.format(escape(tag), n=n) for n, tag in enumerate(article.keywords))
    return {
        "body": house.body.format(_story(article, house, words)),
        "notice": "\n".join(house.notice.format(escape(notice.text)) for notice in article.notices),
        "tags": house.tags.format(label=escape(words.tag_label), tags=tags) if tags else "",
        "article-end": "</article>",
        "story-end": "</div>",
        "groups": "\n".join(_group(section, house) for section in article.sections),
        "end": house.end,
    }


def _maybe(template: str, text: str | None) -> str:
    return template.format(escape(text)) if text is not None else ""


def _byline(article: Article, house: House) -> str:
    """The byline as printed; a single name stands in an element of its own."""
    if not article.bylines:
        return ""
    byline = article.bylines[0]
    text = escape(byline.text)
    if len(byline.people) == 1:
        name = escape(byline.people[0].name)
        text = text.replace(name, house.name_in_byline.format(name), 1)
    return house.byline.format(text)


def _date(template: str, label: str, moment: dt.date | None, words: Words) -> str:
    if moment is None:
        return ""
    return template.format(label=escape(label), iso=moment.isoformat(), day=printed_day(moment, words))


def _figure(image: Image, house: House, words: Words) -> str:
    text = image.credit or ""
    label = "" if text.startswith(words.credit) else f"{words.credit} "
    credit = house.credit.format(escape(f"{label}{text}")) if text else ""
    under = house.caption.format(caption=escape(image.caption or ""), credit=credit) if image.caption else ""
    return house.figure.format(url=escape(image.url), under=under)


def _story(article: Article, house: House, words: Words) -> str:
    """The blocks; after the second one an insert, a box and a slot, as the article and the house have them."""
    written = []
    for kind, run in groupby(article.body, key=lambda block: block.kind):
        written += _run(kind, list(run), house)
    inserts = [
        house.insert.format(label=escape(words.read_also), url=escape(link.url or ""), text=escape(link.text))
        for link in article.related_links
        if link.kind is LinkKind.INLINE
    ]
    box = house.newsletter.format(*map(escape, words.newsletter.split("|")))
    return "\n".join([*written[:2], *inserts, *written[2:3], box, house.advertisement, *written[3:]])


def _run(kind: BodyKind, blocks: list[BodyBlock], house: House) -> list[str]:
    if kind is BodyKind.LIST_ITEM:
        return [house.items.format("".join(f"<li>{escape(block.text)}</li>" for block in blocks))]
    template = {
        BodyKind.HEADING: house.heading,
        BodyKind.QUOTE: house.quote,
        BodyKind.PULLQUOTE: house.pullquote,
    }.get(kind, "<p>{}</p>")
    return [template.format(escape(block.text)) for block in blocks]


def _group(section: Section, house: House) -> str:
    cards = "".join(_card(link, house) for link in section.links)
    kind = section.kind.value.replace("_", "-")
    return house.group.format(kind=kind, title=escape(section.title or ""), cards=cards)


def _card(link: RelatedLink, house: House) -> str:
    summary = house.summary.format(escape(link.summary)) if link.summary else ""
    return house.card.format(url=escape(link.url or ""), text=escape(link.text), summary=summary)


def _top(article: Article, house: House) -> str:
    """Doctype and head, with what the house states there."""
    title = house.title.format(headline=escape(article.headline or ""), site=escape(article.site_name or ""))
    direction = ' dir="rtl"' if article.language == "ar" else ""
    metas = {"og:site_name": article.site_name, "og:type": "article"}
    if house.states == "open-graph":
        metas["og:title"] = article.headline
        metas["article:published_time"] = _iso(article.date_published)
        metas["article:modified_time"] = _iso(article.date_modified)
        metas["article:section"] = article.section
    written = [f'<meta property="{name}" content="{escape_all(value)}">' for name, value in metas.items() if value]
    if article.canonical_url:
        written.append(f'<link rel="canonical" href="{escape_all(article.canonical_url)}">')
    if house.states == "json-ld":
        statement = json.dumps(_statement(article), ensure_ascii=False)
        written.append(f'<script type="application/ld+json">{statement}</script>')
    return (
        f'<!doctype html>\n<html lang="{article.language}"{direction}><head><meta charset="utf-8"><title>{title}</title>\n'
        + "\n".join(written)
        + "</head>"
    )


def _statement(article: Article) -> dict[str, object]:
    statement = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.headline,
        "datePublished": _iso(article.date_published),
        "dateModified": _iso(article.date_modified),
        "articleSection": article.section,
        "author": [{"@type": "Person", "name": person.name} for byline in article.bylines for person in byline.people],
    }
    return {name: value for name, value in statement.items() if value}


def _iso(moment: dt.date | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def heading_level(house: House) -> int:
    """The level of the headings inside a story."""
    found = re.search(r"<h(\d)", house.heading)
    return int(found[1]) if found else 2
