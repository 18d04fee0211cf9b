"""What a short block begins with: the wording of page furniture.

In: a short text. Out: `Wording` (kind, phrase, whether it is the whole block), or the kind of a section by its title.
Matching is at the start of the block, case-folded, after bullets, arrows and the like. The index is by first word (first
two characters in scripts without blanks), so a miss costs one look-up. A phrase of one word counts only alone or before
a colon: "Share" is a button, "Share prices fell" is a story. Where the block stands is not known here.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Final, NamedTuple

from newsparse.models.links import SectionKind

LONGEST: Final = 160
"""Characters of a block that can be furniture by wording; longer ones are prose."""


class Furniture(StrEnum):
    """Kinds of page furniture that wording shows."""

    RELATED = "related"
    MOST_READ = "most_read"
    LATEST = "latest"
    AUTHOR_MORE = "author_more"
    SAME_SECTION = "same_section"
    NEWSLETTER = "newsletter"
    SHARE = "share"
    RIGHTS = "rights"
    CREDIT = "credit"
    COMMENTS = "comments"
    PAYWALL = "paywall"
    CONSENT = "consent"
    ADVERTISEMENT = "advertisement"
    CORRECTION = "correction"
    EDITORS_NOTE = "editors_note"
    FIRST_PUBLISHED = "first_published"
    TAGS = "tags"
    TIME = "time"
    TEASER_TAIL = "teaser_tail"
    BREADCRUMB = "breadcrumb"
    AI_SUMMARY = "ai_summary"
    LISTEN = "listen"
    ABOUT = "about"


class Wording(NamedTuple):
    """What a block begins with."""

    kind: Furniture
    phrase: str
    """As in the table."""
    whole: bool
    """Whether the block is nothing but the phrase."""
    end: int
    """Where the phrase ends in the text that was given."""
    language: str
    """Primary tag of the language that prints it, empty where only a count shows what it is."""


class _Row(NamedTuple):
    folded: str
    kind: Furniture
    phrase: str
    language: str
    alone: bool


_LEADING: Final = " \t\n•·*-–—>»›▸▶►→|#:.…+✉📷🔊"
_FIRST: Final = 48
"""Characters in which the first word of a phrase ends."""
_STOPS: Final = ",.:!?…"
"""What may follow the first word of a phrase."""
_KEYED: Final = "©"
"""From here on a first letter may have a key that is no word."""
_ENDS: Final = ":：.…!?>»›→| -–—"
_COUNT: Final = "0123456789.,()[] \u00a0\u202f"
"""What counts comments, before the word or after it: "12 Comments", "Comments (12)"."""
_COUNTED: Final = (
    "thoughts on ", "replies to ", "responses to ", "comments on ", "comments to ", "gedanken zu ", "kommentare zu ", "kommentare auf ", "antworten auf ",
    "comentarios en ", "respuestas a ", "réflexions sur ", "commentaires sur ", "réponses à ", "commenti su ", "risposte a ", "comentários em ",
    "respostas para ", "gedachten over ", "reacties op ", "komentarzy do ", "komentarze do ", "komentářů u ", "комментариев к ", "комментария к ",
)  # fmt: skip
"""After a count, and before the title of the story in quotation marks, as content systems set it over the comments."""
_QUOTES: Final = '“„«"‘»'
_AFTER_COPYRIGHT: Final = frozenset("©(:. 0123456789")
"""What stands after "Copyright" in a copyright line; "Copyright law" has none of it."""
_DENSE: Final = "\u0e00"
"""From here on (Thai, then the scripts of East Asia) words are not parted by blanks."""


@cache
def _index() -> dict[str, tuple[_Row, ...]]:
    """Rows by the first word of their phrase, the longest first."""
    from newsparse._lexicon.furniture_phrases import PHRASES

    rows: dict[str, dict[str, _Row]] = {}
    for kind, language, phrases in PHRASES:
        for phrase in phrases.split("|"):
            folded = phrase.casefold().rstrip(":： ")
            alone = " " not in folded and folded[0] < _DENSE and folded != "©"
            row = _Row(folded, Furniture(kind), phrase, language, alone)
            rows.setdefault(_key(folded), {}).setdefault(folded, row)
    return {key: tuple(sorted(group.values(), key=lambda row: -len(row.folded))) for key, group in rows.items()}


def _key(folded: str) -> str:
    if folded[0] == "©":
        return "©"
    if folded[0] >= _DENSE:
        return folded[:2]
    word = folded.partition(" ")[0]
    return word.rstrip(_STOPS) or word


def furniture(text: str) -> Wording | None:
    """What the block begins with, `None` where it is no wording of furniture.

    >>> furniture("Read also: Harbour wall to be raised").kind.value
    'related'
    >>> furniture("Share prices fell on Monday")
    """
    # Nearly all blocks of a page come here and end here, so no more than the first word is folded.
    shown = text[:_FIRST]
    if shown[:1] in _LEADING:
        shown = text[:LONGEST].lstrip(_LEADING)[:_FIRST]
        if not shown:
            return None
    if "0" <= shown[0] <= "9":
        return _counted(text)
    if shown[0] < _KEYED:
        blank = shown.find(" ")
        word = (shown[:blank] if blank > 0 else shown).casefold()
        if word[-1] in _STOPS:
            word = word.rstrip(_STOPS) or word
    else:
        word = _key(shown.casefold())
    rows = _index().get(word)
    return None if rows is None else _wording(rows, text[:LONGEST].casefold())


def _counted(text: str) -> Wording | None:
    """How many comments there are, and nothing else: "12 Comments", or the title of the story after it."""
    whole = text[:LONGEST]
    rest = whole.lstrip(_LEADING).lstrip(_COUNT)
    if not rest:
        return None
    before, folded = len(whole) - len(rest), rest.casefold()
    if folded.startswith(_COUNTED) and any(mark in rest for mark in _QUOTES):
        said = next(filter(folded.startswith, _COUNTED))
        return Wording(Furniture.COMMENTS, said.rstrip(), whole=False, end=before + len(said), language="")
    wording = furniture(rest)
    if wording is None or wording.kind is not Furniture.COMMENTS or not wording.whole:
        return None
    return wording._replace(end=before + wording.end)


def _wording(rows: tuple[_Row, ...], whole: str) -> Wording | None:
    folded = whole.lstrip(_LEADING)
    for row in rows:
        if folded.startswith(row.folded):
            rest = folded[len(row.folded) :]
            if _holds(row, rest):
                end = len(whole) - len(rest)
                return Wording(row.kind, row.phrase, _is_end(row, rest), end, row.language)
    return None


def _holds(row: _Row, rest: str) -> bool:
    if not rest:
        return True
    if row.kind is Furniture.RIGHTS:
        return rest.lstrip()[:1] in _AFTER_COPYRIGHT or (rest[0].isspace() and rest.lstrip()[:1].isdigit())
    if row.alone:
        return _is_end(row, rest) or rest.lstrip()[0] in ":："
    return not rest[0].isalnum() or row.folded[0] >= _DENSE


def _is_end(row: _Row, rest: str) -> bool:
    """Whether nothing follows the phrase but signs, and how many comments there are."""
    return not rest.strip(_ENDS + _COUNT if row.kind is Furniture.COMMENTS else _ENDS)


_KINDS: Final = {
    Furniture.RELATED: SectionKind.RELATED,
    Furniture.MOST_READ: SectionKind.MOST_READ,
    Furniture.LATEST: SectionKind.LATEST,
    Furniture.TAGS: SectionKind.TAGS,
    Furniture.AUTHOR_MORE: SectionKind.AUTHOR_MORE,
    Furniture.SAME_SECTION: SectionKind.SAME_SECTION,
}
_SAME_SECTION: Final = (
    "more in ", "more from our ", "more stories in ", "latest in ", "mehr aus ", "weiteres aus ", "mehr im ressort", "aus dem ressort",
    "dans la même rubrique", "plus de la rubrique", "más en ", "más de la sección", "mais em ", "altri articoli di ",
    "meer in ", "meer uit ", "mer fra ", "mer från ", "more on ",
)  # fmt: skip
_AUTHOR_MORE: Final = (
    "more from ", "more by ", "more articles by ", "more stories by ", "also by ", "mehr von ", "mehr artikel von ", "weitere artikel von ",
    "weitere beiträge von ", "plus de ", "plus d'articles de ", "du même auteur", "más de ", "más artículos de ", "más notas de ",
    "más noticias de ", "mais de ", "mais artigos de ", "altri di ", "meer van ", "mer av ", "more of ",
)  # fmt: skip


def section_kind(title: str) -> SectionKind | None:
    """What a group of links offers, by the wording of its title; `None` where the wording says nothing.

    >>> section_kind("Most read").value
    'most_read'
    """
    folded = title[:LONGEST].casefold().strip(_LEADING)
    if folded.startswith(_SAME_SECTION):
        return SectionKind.SAME_SECTION
    if folded.startswith(_AUTHOR_MORE):
        return SectionKind.AUTHOR_MORE
    wording = furniture(title)
    return _KINDS.get(wording.kind) if wording is not None else None
