"""The houses of the papers: how each marks up the parts of its pages.

In: nothing. Out: `HOUSES`, a `House` for each manner that is common on news sites: elements of HTML 5, the classes of weblog
software, microdata, classes by block and element, classes that a bundler has numbered, and the `div`s of older sites. The
classes are those of such software in general; no house is one paper's. What a part says is put in by `page_writer`.
"""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class House:
    """The markup of each part; `{}` or a name in braces is where its text goes."""

    name: str
    title: str
    """What the `title` element holds."""
    states: str
    """Where the page states its values: `json-ld`, `open-graph`, or `nowhere` but in the markup."""
    opening: str
    """Everything from `body` to the story's head, with `{masthead}`, `{menu}` and `{trail}`."""
    head: str
    """The parts of the story's head in their order."""
    after: str
    """The parts after the story in their order; `end` closes what `opening` has opened."""
    kicker: str
    headline: str
    description: str
    byline: str
    name_in_byline: str
    """Around a name that stands alone in the byline."""
    published: str
    updated: str
    figure: str
    caption: str
    credit: str
    """The picture's credit; where it has an element of its own, its label is a part of it."""
    body: str
    heading: str
    quote: str
    pullquote: str
    items: str
    insert: str
    notice: str
    tags: str
    tag: str
    group: str
    """A titled group of links, with `{kind}`, `{title}` and `{cards}`."""
    card: str
    """One card of a group, with `{url}`, `{text}` and `{summary}`."""
    summary: str
    newsletter: str
    advertisement: str
    share: str
    trail: str
    step: str
    end: str
    rights: str


_SEMANTIC: Final = House(
    name="semantic",
    title="{headline} | {site}",
    states="json-ld",
    opening="""<body><header class="masthead"><a class="logo" href="/">{site}</a>
<nav class="main-menu" aria-label="Main"><ul>{menu}</ul></nav></header>
{trail}<main><article class="article">
<header class="article-header">""",
    head="kicker headline description byline dates share header-end figure",
    after="body notice tags article-end groups end",
    kicker='<p class="kicker">{}</p>',
    headline='<h1 class="headline">{}</h1>',
    description='<p class="standfirst">{}</p>',
    byline='<p class="byline">{}</p>',
    name_in_byline='<span class="author">{}</span>',
    published='<p class="date">{label} <time datetime="{iso}">{day}</time></p>',
    updated='<p class="date">{label} <time datetime="{iso}">{day}</time></p>',
    figure='<figure><img src="{url}" width="1200" height="800" alt="">{under}</figure>',
    caption="<figcaption>{caption}{credit}</figcaption>",
    credit=' <span class="credit">{}</span>',
    body='<div class="article-body">\n{}\n</div>',
    heading="<h2>{}</h2>",
    quote="<blockquote><p>{}</p></blockquote>",
    pullquote='<aside class="pullquote"><p>{}</p></aside>',
    items="<ul>{}</ul>",
    insert='<p class="read-also"><strong>{label}</strong> <a href="{url}">{text}</a></p>',
    notice='<p class="correction"><em>{}</em></p>',
    tags='<div class="tags"><span>{label}:</span> {tags}</div>',
    tag='<a href="/tag/{n}" rel="tag">{}</a>\n',
    group='<section class="{kind}"><h2>{title}</h2><ul>{cards}</ul></section>',
    card='<li><a href="{url}">{text}</a>{summary}</li>\n',
    summary="<p>{}</p>",
    newsletter='<aside class="newsletter-signup"><h3>{}</h3><p>{}</p><form><input type="email"><button>{}</button></form></aside>',
    advertisement='<div class="ad-slot" aria-hidden="true"></div>',
    share='<ul class="share-buttons"><li><a href="https://social.example/share?u=1">{}</a></li><li><button>{}</button></li></ul>',
    trail='<nav class="breadcrumbs" aria-label="Breadcrumb"><ol>{}</ol></nav>\n',
    step='<li><a href="{url}">{text}</a></li>\n',
    end="</main>",
    rights='<footer class="site-footer"><p class="copyright">{}</p></footer></body></html>',
)

_WEBLOG: Final = attrs.evolve(
    _SEMANTIC,
    name="weblog",
    title="{headline} - {site}",
    states="open-graph",
    opening="""<body class="single single-post"><div id="page" class="site"><header id="masthead" class="site-header">
<p class="site-title"><a href="/" rel="home">{site}</a></p><nav id="site-navigation" class="main-navigation"><ul class="menu">{menu}</ul></nav></header>
{trail}<div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-4711" class="post type-post status-publish hentry"><header class="entry-header">""",
    head="kicker headline description meta-start byline dates meta-end header-end figure",
    after="body share tags notice article-end groups end",
    kicker='<span class="cat-links"><a href="/topic/1" rel="category tag">{}</a></span>',
    headline='<h1 class="entry-title">{}</h1>',
    description='<div class="entry-subtitle"><p>{}</p></div>',
    byline='<span class="byline">{}</span>',
    name_in_byline='<span class="author vcard">{}</span>',
    published='<span class="posted-on">{label} <time class="entry-date published" datetime="{iso}">{day}</time></span>',
    updated='<span class="posted-on">{label} <time class="updated" datetime="{iso}">{day}</time></span>',
    figure='<figure class="wp-block-image size-large"><img src="{url}" alt="" width="1024" height="683">{under}</figure>',
    caption='<figcaption class="wp-element-caption">{caption}{credit}</figcaption>',
    credit=" {}",
    body='<div class="entry-content">\n{}\n</div>',
    heading='<h2 class="wp-block-heading">{}</h2>',
    quote='<blockquote class="wp-block-quote"><p>{}</p></blockquote>',
    pullquote='<figure class="wp-block-pullquote"><blockquote><p>{}</p></blockquote></figure>',
    items='<ul class="wp-block-list">{}</ul>',
    notice='<div class="editors-note"><p>{}</p></div>',
    tags='<footer class="entry-footer"><span class="tags-links">{label} {tags}</span></footer>',
    group='<aside class="widget {kind}"><h3 class="widget-title">{title}</h3><ul>{cards}</ul></aside>',
    newsletter='<div class="newsletter-widget"><h4>{}</h4><p>{}</p><form><input type="email"><input type="submit" value="{}"></form></div>',
    share='<div class="sharedaddy"><ul><li><a href="?share=a">{}</a></li><li><a href="?share=b">{}</a></li></ul></div>',
    trail='<p class="breadcrumb">{}</p>\n',
    step='<a href="{url}">{text}</a> » ',
    end="</main></div></div>",
    rights='<footer class="site-footer"><div class="site-info">{}</div></footer></body></html>',
)

_MICRODATA: Final = attrs.evolve(
    _SEMANTIC,
    name="microdata",
    states="nowhere",
    opening="""<body><div class="header" role="banner"><a class="logo" href="/">{site}</a></div><div role="navigation"><ul>{menu}</ul></div>
{trail}<div role="main" itemscope itemtype="https://schema.org/NewsArticle">""",
    head="kicker headline byline dates description figure",
    after="body tags notice groups end",
    kicker='<div class="overline">{}</div>',
    headline='<h1 itemprop="headline">{}</h1>',
    description='<h2 class="subtitle" itemprop="description">{}</h2>',
    byline='<div class="byline" itemprop="author" itemscope itemtype="https://schema.org/Person">{}</div>',
    name_in_byline='<span itemprop="name">{}</span>',
    published='<div class="date">{label} <time itemprop="datePublished" datetime="{iso}">{day}</time></div>',
    updated='<div class="date">{label} <time itemprop="dateModified" datetime="{iso}">{day}</time></div>',
    figure='<div class="image" itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><img src="{url}" itemprop="url" alt="">{under}</div>',
    caption='<p class="caption" itemprop="caption">{caption}{credit}</p>',
    body='<div itemprop="articleBody">\n{}\n</div>',
    pullquote='<div class="pull-quote">{}</div>',
    insert='<div class="inline-related"><span>{label}</span> <a href="{url}">{text}</a></div>',
    notice='<div class="correction" role="doc-errata">{}</div>',
    tags='<ul class="article-tags"><li>{label}</li>{tags}</ul>',
    tag='<li><a href="/topic/{n}">{}</a></li>\n',
    group='<div class="block {kind}"><h3>{title}</h3>{cards}</div>',
    card='<div class="item"><h4><a href="{url}">{text}</a></h4>{summary}</div>\n',
    end="</div>",
    rights='<div class="footer" role="contentinfo"><p>{}</p></div></body></html>',
)

_BLOCKS: Final = attrs.evolve(
    _SEMANTIC,
    name="blocks",
    title="{site}: {headline}",
    opening="""<body class="page page--article"><header class="header"><a class="header__logo" href="/">{site}</a>
<nav class="header__nav nav"><ul class="nav__list">{menu}</ul></nav></header>
{trail}<main class="page__main"><article class="c-article"><div class="c-article__header">""",
    head="headline-group description figure meta-start byline dates meta-end share header-end",
    kicker='<span class="c-article__kicker">{}</span>',
    headline='<h1 class="c-article__heading">{}</h1>',
    description='<div class="c-article__lead">{}</div>',
    byline='<div class="c-article__author">{}</div>',
    name_in_byline='<span class="c-article__author-name">{}</span>',
    published='<div class="c-article__date"><time datetime="{iso}">{label} {day}</time></div>',
    updated='<div class="c-article__date"><time datetime="{iso}">{label} {day}</time></div>',
    figure='<figure class="c-figure"><picture><source srcset="{url} 1200w"><img class="c-figure__image" src="{url}" alt=""></picture>{under}</figure>',
    caption='<figcaption class="c-figure__caption">{caption}{credit}</figcaption>',
    credit='<small class="c-figure__credit">{}</small>',
    body='<div class="c-article__body">\n{}\n</div>',
    heading='<h3 class="c-article__subheading">{}</h3>',
    pullquote='<div class="c-pullquote"><p class="c-pullquote__text">{}</p></div>',
    insert='<div class="c-related c-related--inline"><span class="c-related__label">{label}</span><a class="c-related__link" href="{url}">{text}</a></div>',
    notice='<div class="c-article__correction">{}</div>',
    tags='<div class="c-tags"><h2 class="c-tags__title">{label}</h2><ul class="c-tags__list">{tags}</ul></div>',
    tag='<li class="c-tags__item"><a href="/topic/{n}">{}</a></li>\n',
    group='<section class="c-teasers c-teasers--{kind}"><h2 class="c-teasers__title">{title}</h2><div class="c-teasers__list">{cards}</div></section>',
    card='<article class="c-teaser"><h3 class="c-teaser__headline"><a href="{url}">{text}</a></h3>{summary}</article>\n',
    summary='<p class="c-teaser__text">{}</p>',
    newsletter='<div class="c-newsletter"><p class="c-newsletter__title">{}</p><p>{}</p><button>{}</button></div>',
    share='<div class="c-share"><a class="c-share__item" href="#a">{}</a><a class="c-share__item" href="#b">{}</a></div>',
    trail='<ul class="breadcrumb breadcrumb--article">{}</ul>\n',
)

_BUNDLED: Final = attrs.evolve(
    _SEMANTIC,
    name="bundled",
    opening="""<body><div id="__next"><div class="Layout_root__x1Yz2"><div class="Masthead_bar__q8R3t"><a href="/">{site}</a></div>
<nav class="Menu_nav__k2L0p"><ul>{menu}</ul></nav>{trail}
<main><article class="Article_root__b7N4m"><header>""",
    kicker='<div data-testid="kicker" class="Kicker_root__v5W6x">{}</div>',
    headline='<h1 class="Headline_h1__c9D1e">{}</h1>',
    description='<p data-testid="standfirst" class="Standfirst_root__m3N8b">{}</p>',
    byline='<div data-testid="byline" class="Byline_root__t6U7v">{}</div>',
    name_in_byline='<span class="Byline_name__a4S5d">{}</span>',
    published='<div class="Dates_root__z0X9c"><time datetime="{iso}">{label} {day}</time></div>',
    updated='<div class="Dates_root__z0X9c"><time datetime="{iso}">{label} {day}</time></div>',
    caption='<figcaption class="Figure_caption__f2G3h">{caption}{credit}</figcaption>',
    credit='<span class="Figure_credit__j7K8l">{}</span>',
    body='<section class="ArticleBody_root__p1O2i">\n{}\n</section>',
    insert='<div class="Inline_relatedLink__r3T4y"><span>{label} </span><a href="{url}">{text}</a></div>',
    notice='<div class="Correction_note__u5I6o"><p>{}</p></div>',
    tags='<div class="Tags_root__e7R8t"><p>{label}</p><ul>{tags}</ul></div>',
    tag='<li><a href="/topic/{n}">{}</a></li>\n',
    group='<section data-testid="{kind}" class="Teasers_root__w9Q0a"><h2>{title}</h2><ul>{cards}</ul></section>',
    card='<li><h3><a href="{url}">{text}</a></h3>{summary}</li>\n',
    end="</main></div></div>",
    rights='<footer class="Footer_root__h4J5k"><p>{}</p></footer></body></html>',
)

_OLDER: Final = attrs.evolve(
    _SEMANTIC,
    name="older",
    title="{site} - {headline}",
    states="open-graph",
    opening="""<body><div id="header"><a href="/"><b>{site}</b></a></div><div id="nav"><ul>{menu}</ul></div>
{trail}<div id="content"><div id="story">""",
    head="kicker headline description dates byline figure",
    after="body notice story-end tags groups end",
    kicker='<div class="section-label">{}</div>',
    headline="<h1>{}</h1>",
    description='<div class="summary">{}</div>',
    byline='<div class="author">{}</div>',
    name_in_byline="<b>{}</b>",
    published='<div class="pubdate">{label} {day}</div>',
    updated='<div class="pubdate">{label} {day}</div>',
    figure='<div class="photo"><img src="{url}" width="400" height="260" alt="">{under}</div>',
    caption='<div class="caption">{caption}{credit}</div>',
    credit="<br><i>{}</i>",
    body='<div id="storytext">\n{}\n</div>',
    heading="<h4>{}</h4>",
    quote="<blockquote>{}</blockquote>",
    pullquote='<div class="pullquote">{}</div>',
    insert='<div class="seealso">{label} <a href="{url}">{text}</a></div>',
    notice='<div class="correction">{}</div>',
    tags='<div id="tags">{label}: {tags}</div>',
    tag='<a href="/topic/{n}">{}</a>\n',
    group='<div id="{kind}"><h3>{title}</h3><ul>{cards}</ul></div>',
    end="</div>",
    rights='<div id="footer"><p>{}</p></div></body></html>',
    trail='<div id="breadcrumbs">{}</div>\n',
    step='<a href="{url}">{text}</a> &gt; ',
)

HOUSES: Final = (_SEMANTIC, _WEBLOG, _MICRODATA, _BLOCKS, _BUNDLED, _OLDER)
"""Every house; a test reads the same article from each."""
