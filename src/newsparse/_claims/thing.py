"""An article's thing to claims: what schema.org's properties say.

In: a thing (out of JSON-LD, or put together from microdata), the things it refers to, and the source's name. Out:
claims in the ledger. A table holds the properties that are one text; what has a shape of its own has a function. Which
thing is the article is chosen in main_thing.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from newsparse._claims.crumbs import read_crumbs
from newsparse._claims.entries import read_entries
from newsparse._claims.json_ld import Things
from newsparse._claims.ledger import Ledger
from newsparse._claims.main_thing import rank_of
from newsparse._claims.people import read_byline
from newsparse._claims.pictures import read_pictures
from newsparse._claims.plain import plain_lines
from newsparse._claims.shapes import Thing, flat, types
from newsparse._claims.tags import language_tag
from newsparse._claims.values import addresses, first_text, texts, truth
from newsparse.models.byline import Contribution
from newsparse.models.evidence import Source

TEXTS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("headline", ("headline", "name")),
    ("alternative_headline", ("alternativeHeadline", "alternateName")),
    ("description", ("description", "abstract")),
    ("publisher", ("publisher",)),
    ("credit", ("sourceOrganization", "creditText")),
    ("dateline", ("dateline",)),
)
"""Field, and the properties whose first text it takes."""
DATES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("date_published", ("datePublished", "uploadDate", "dateCreated")),
    ("date_modified", ("dateModified",)),
)
_PAGE_FIELDS: Final = frozenset({"description", "publisher"})


class Speaker:
    """Who speaks: a thing, with what is needed to understand it."""

    __slots__ = ("ledger", "source", "thing", "things", "word")

    def __init__(self, thing: Thing, things: Things, ledger: Ledger, source: Source, word: str) -> None:
        self.thing = thing
        self.things = things
        self.ledger = ledger
        self.source = source
        self.word = word
        """The part of a rule's name that says what was seen."""

    def add(self, field: str, value: Any, raw: str) -> None:
        """A claim."""
        self.ledger.add(field, value, self.source, self.word, raw)

    def text(self, field: str, keys: tuple[str, ...]) -> None:
        """A claim of the first text of the first property that has one."""
        for key in keys:
            value = self.thing.get(key)
            if value is not None and (text := first_text(value, self.things)):
                self.ledger.text(field, text, self.source, self.word)
                return

    def date(self, field: str, keys: tuple[str, ...]) -> None:
        """A claim of the first date of the first property that has one."""
        for key in keys:
            value = self.thing.get(key)
            for item in flat(value):
                text = item if type(item) is str else str(item) if type(item) is int else ""
                if text:
                    self.ledger.date(field, text, self.source, self.word)
                    return


def read_article(speaker: Speaker) -> None:
    """Every claim of an article's thing."""
    for field, keys in TEXTS:
        speaker.text(field, keys)
    for field, keys in DATES:
        speaker.date(field, keys)
    for key, read in READERS:
        value = speaker.thing.get(key)
        if value is not None and value != "":
            read(value, speaker)
    if speaker.thing.get("author") is None:
        for key in ("creator", "contributor"):
            if (value := speaker.thing.get(key)) is not None:
                _authors(value, speaker)
                break
    _access(speaker)
    _rights(speaker)
    _address(speaker)
    if (rank := rank_of(types(speaker.thing))) is not None:
        speaker.add("kind", rank[1], first_text(speaker.thing.get("@type"), speaker.things))


def read_page(speaker: Speaker) -> None:
    """The claims of a WebPage, which speaks of the page and so less surely of its story."""
    for field, keys in TEXTS:
        if field in _PAGE_FIELDS:
            speaker.text(field, keys)
    for field, keys in DATES:
        speaker.date(field, keys)
    if (value := speaker.thing.get("author")) is not None:
        _authors(value, speaker)
    if (value := speaker.thing.get("inLanguage")) is not None:
        _language(value, speaker)


def read_trail(speaker: Speaker) -> None:
    """The claims of a BreadcrumbList."""
    crumbs = read_crumbs(speaker.thing, speaker.things, speaker.ledger)
    if crumbs:
        speaker.add("breadcrumbs", crumbs, " > ".join(crumbs))


def _authors(value: Any, speaker: Speaker) -> None:
    byline = read_byline(value, speaker.things, speaker.ledger)
    # Templates call a picture's author "author", too; who only took pictures did not write the story.
    if byline is not None and not (
        byline.people and all(person.contribution is Contribution.PHOTOGRAPHY for person in byline.people)
    ):
        speaker.add("bylines", byline, ", ".join(texts(value, speaker.things)))


def _section(value: Any, speaker: Speaker) -> None:
    for text in texts(value, speaker.things):
        speaker.ledger.text("section", text, speaker.source, speaker.word)


def _keywords(value: Any, speaker: Speaker) -> None:
    # One more than may be kept, so that the ledger sees that there are more.
    written = texts(value, speaker.things, speaker.ledger.limits.statements + 1)
    if tags := speaker.ledger.tags(written):
        speaker.add("keywords", tags, ", ".join(written))


def _language(value: Any, speaker: Speaker) -> None:
    for item in flat(value):
        thing = speaker.things.resolve(item)
        text = thing.get("alternateName") or thing.get("name") if type(thing) is dict else item
        if type(text) is str and (tag := language_tag(text)):
            speaker.add("language", tag, text)
            return


def _body(value: Any, speaker: Speaker) -> None:
    text = plain_lines("\n".join(texts(value, speaker.things)))
    if text:
        speaker.add("article_body", text, text)


def _images(value: Any, speaker: Speaker) -> None:
    for image in read_pictures(value, speaker.things, speaker.ledger):
        speaker.add("images", image, image.url)


def _updates(value: Any, speaker: Speaker) -> None:
    for entry in read_entries(value, speaker.things, speaker.ledger):
        speaker.add("entries", entry, entry.headline or "")


def _access(speaker: Speaker) -> None:
    stated = speaker.thing.get("isAccessibleForFree")
    answer = truth(stated)
    if answer is None:
        # Where only parts are marked, one that is not free is what the reader pays for.
        for part in flat(speaker.thing.get("hasPart")):
            if type(part) is dict and truth(part.get("isAccessibleForFree")) is False:
                answer, stated = False, part.get("isAccessibleForFree")
    if answer is not None:
        speaker.add("is_accessible_for_free", answer, str(stated))


def _rights(speaker: Speaker) -> None:
    thing, things = speaker.thing, speaker.things
    speaker.text("rights", ("copyrightNotice",))
    holder = speaker.ledger.plain(first_text(thing.get("copyrightHolder"), things), "rights")
    if holder:
        year = thing.get("copyrightYear")
        stated = year if type(year) is str else str(year) if type(year) is int else ""
        speaker.add("rights", " ".join(f"© {stated} {holder}".split()), holder)


def _address(speaker: Speaker) -> None:
    for key in ("mainEntityOfPage", "url"):
        for address in addresses(speaker.thing.get(key), speaker.things)[:1]:
            if address not in ("true", "True") and "#" not in address:
                speaker.ledger.url("canonical_url", address, speaker.source, speaker.word)
                return


READERS: Final[tuple[tuple[str, Callable[[Any, Speaker], None]], ...]] = (
    ("author", _authors),
    ("articleSection", _section),
    ("keywords", _keywords),
    ("inLanguage", _language),
    ("articleBody", _body),
    ("image", _images),
    ("liveBlogUpdate", _updates),
)
"""Properties that have shapes of their own."""
