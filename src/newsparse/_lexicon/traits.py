"""Traits: what the markup says about a piece of text, as bits of one integer.

In: nothing. Out: constants. A scope has the traits that its own element and class words show (`own`) and those it
inherits (`traits`). Plain integers and not an `IntFlag`, whose `|` costs fifty times as much on the hot path.
Which class words show which trait is data of the lexicon (`newsparse._lexicon.class_words`).
"""

from typing import Final

# Shown by the element itself, or by its ARIA role.
HIDDEN: Final = 1 << 0  # display:none, hidden, noscript, template, aria-hidden
NAV: Final = 1 << 1
HEADER: Final = 1 << 2
FOOTER: Final = 1 << 3
ASIDE: Final = 1 << 4
MAIN: Final = 1 << 5
ARTICLE: Final = 1 << 6
FIGURE: Final = 1 << 7
CAPTION: Final = 1 << 8
FORM: Final = 1 << 9
LIST: Final = 1 << 10
TABLE: Final = 1 << 11
QUOTE: Final = 1 << 12
PRE: Final = 1 << 13
HEADING: Final = 1 << 14
TIME: Final = 1 << 15
STRONG: Final = 1 << 16

# Shown by class words, ids, itemprop and data attributes.
BODY: Final = 1 << 20  # the story's container: article-body, entry-content
BYLINE: Final = 1 << 21
DATE: Final = 1 << 22
KICKER: Final = 1 << 23
HEADLINE: Final = 1 << 24
STANDFIRST: Final = 1 << 25
CREDIT: Final = 1 << 26
RELATED: Final = 1 << 27
SHARE: Final = 1 << 28
NEWSLETTER: Final = 1 << 29
COMMENTS: Final = 1 << 30
TAGS: Final = 1 << 31
BREADCRUMBS: Final = 1 << 32
AD: Final = 1 << 33
PAYWALL: Final = 1 << 34
CONSENT: Final = 1 << 35
AUTHOR_NOTE: Final = 1 << 36
RIGHTS: Final = 1 << 37
NOTICE: Final = 1 << 38
AI_SUMMARY: Final = 1 << 39
SIDEBAR: Final = 1 << 40
TEASER: Final = 1 << 41
EMBED: Final = 1 << 42
PULLQUOTE: Final = 1 << 43
SCREEN_READER: Final = 1 << 44  # visually-hidden, sr-only
MENU: Final = 1 << 45
GALLERY: Final = 1 << 46
LIVE: Final = 1 << 47
MASTHEAD: Final = 1 << 48
META: Final = 1 << 49  # a bar of byline, date and share buttons
BOX: Final = 1 << 50  # fact boxes, widgets
MOST_READ: Final = 1 << 51
LATEST: Final = 1 << 52
LINES: Final = 1 << 53  # a menu of which only the lines are kept

# Shown by the layout of plain text.
BLANK_BEFORE: Final = 1 << 56  # a blank line stands before it
WRAPPED: Final = 1 << 57  # lines of one paragraph: their breaks are white space
BULLET: Final = 1 << 58  # begins with a bullet
BARS: Final = 1 << 59  # no words: bars, empty images and empty cells between the cells of a flattened table
