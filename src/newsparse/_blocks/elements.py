"""What elements and attributes are for the reader of HTML.

In: tags, attributes, and the events that follow a start tag. Out: constants by tag and by attribute, and what a tag with these says: a trait,
more than a class, text of its own. Which traits a tag or a class shows is data of the lexicon.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import length_hint
from typing import Final

from newsparse._blocks.events import Attributes, Event
from newsparse._lexicon import traits as t
from newsparse._lexicon.class_words import ITEMPROP_TRAITS, ROLE_TRAITS, TAG_TRAITS

BLOCK_TAGS: Final = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure"
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noframes ol optgroup option p"
    " plaintext pre search section summary table tbody td tfoot th thead tr ul xmp".split()
)
"""What a browser's own style sheet sets apart as a block or a cell; all other elements run on in the line."""
SILENT_TAGS: Final = frozenset("script style title svg iframe object select textarea datalist template".split())
"""Elements whose text no reader sees as text of the page; a template only where it has none. The brackets of ruby (`rp`) are not among
them: they are there for whoever sets the reading in the line, as a text does."""
UNSEEN_TAGS: Final = frozenset({"noscript", "template"})
"""Shown only without scripts, or by scripts: kept, and hidden. A template without words is a place for scripts, or a button of theirs,
and parts no text."""
LINE_TAGS: Final = frozenset({"br", "img", "amp-img", "source"})
_AHEAD: Final = 32
"""Events in which a custom element's own text begins, and a template without words ends."""
MARK_TRAITS: Final = ~(t.LIST | t.TABLE | t.NAV | t.HEADER | t.FOOTER | t.MAIN | t.ARTICLE | t.ASIDE)
"""An inline element's class may name a field, but no region of the page."""

OPEN_MARKS: Final = 16
"""Inline runs that are told apart at one place. Real pages nest four or five; 50,000 nested `<b>` must stay linear."""
TELLING: Final = frozenset(
    "id role itemprop itemscope hidden style data-testid data-component aria-label aria-labelledby property typeof".split()
)
"""Attributes of a block, beside its class, that may tell something."""
NAMES: Final = frozenset({"id", "data-testid", "data-component"})
LABELS: Final = frozenset({"aria-label", "aria-labelledby"})
TRAIL_TAGS: Final = frozenset({"nav", "ol", "ul", "div", "section"})
"""Elements whose accessible name says that they are a trail."""
CONTAINERS: Final = frozenset("div section article aside header footer nav main form ul ol table tbody td".split())
"""Elements whose id says what they hold; the id of a heading is made of its words, and a paragraph's is a number."""
CONTAINER_TELLING: Final = frozenset("id role itemprop hidden style data-testid data-component".split())
INLINE_TELLING: Final = CONTAINER_TELLING - {"id"}
INLINE_MORE: Final = INLINE_TELLING | {"itemscope", "property", "typeof", "rel"}
"""Attributes of an inline element that may say more than its class does."""
ANCHOR_ATTRIBUTES: Final = frozenset({"rel", "title", "aria-label"})
LOUD: Final = t.BREADCRUMBS | t.TAGS | t.RELATED | t.MOST_READ | t.LATEST | t.BYLINE | t.DATE | t.SHARE | t.KICKER
"""Traits of what is read wherever it stands."""
MENU_LIKE: Final = t.MENU | t.NAV
WHOLE_PAGE: Final = frozenset({"html", "body"})
"""Their classes say what is somewhere on the page: "has-sidebar", "comments-open"."""
STORYLIKE: Final = t.ARTICLE | t.MAIN | t.BODY
"""A footer inside one of these is the story's: it holds tags and bylines."""
BLOCK_TRAITS: Final = {tag: TAG_TRAITS.get(tag, 0) for tag in BLOCK_TAGS} | dict.fromkeys(UNSEEN_TAGS, t.HIDDEN)


def says_more(attributes: Attributes) -> bool:
    """Whether an element says more than a class and an address, which most do not."""
    return len(attributes) > ("class" in attributes) + ("href" in attributes)


def told_by(key: str, value: str) -> int:
    """Traits that role, itemprop, hidden or style shows."""
    if key == "style":
        return t.HIDDEN if "none" in value and "display:none" in value.replace(" ", "") else 0
    if key == "role":
        return ROLE_TRAITS.get(value, 0)
    if key == "itemprop":
        return ITEMPROP_TRAITS.get(value, 0)
    return t.HIDDEN if key == "hidden" and value != "until-found" else 0


def may_part_text(tag: str, around: str) -> bool:
    """Whether a custom element with no text before it in the line may part text: it stands in a container.

    A browser runs it on in the line, unless the site's style says otherwise, as it does for those that hold paragraphs or the
    parts of a card. AMP's are known: they hold pictures.
    """
    return not tag.startswith("amp-") and (around in CONTAINERS or around in WHOLE_PAGE or "-" in around)


def is_wordless(stream: Sequence[Event], rest: Iterator[Event]) -> bool:
    """Whether the element that has just begun ends soon and no text stands in it; `rest` is what of the stream is not read yet."""
    at, depth = len(stream) - length_hint(rest), 0
    for event in stream[at : at + _AHEAD]:
        if event is None:
            depth -= 1
            if depth < 0:
                return True
        elif not isinstance(event, str):
            depth += 1
        elif not event.isspace():
            return False
    return False


def holds_text(stream: Sequence[Event], rest: Iterator[Event]) -> bool:
    """Whether the element that has just begun holds text itself, and not in elements alone.

    One that only wraps others adds nothing: these say what is parted.
    """
    at, depth = len(stream) - length_hint(rest), 0
    for event in stream[at : at + _AHEAD]:
        if event is None:
            depth -= 1
            if depth < 0:
                return False
        elif not isinstance(event, str):
            depth += 1
        elif not depth and not event.isspace():
            return True
    return False
