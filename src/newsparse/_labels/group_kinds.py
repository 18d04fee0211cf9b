"""What a group of links offers: by the words of its title, by the page's own section and author, by its class.

In: a run with its title. Out: a kind, `None` where neither words nor markup tell. "More from …" is a person's, the
section's or the site's, and which of them it is only the page can say. Which words name a kind is data of the lexicon.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Page
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._labels.runs import Run
from newsparse._labels.tag_lists import leads_to_topic
from newsparse._lexicon import traits as t
from newsparse._lexicon.section_words import MORE_FILLERS, MORE_OPENERS, group_kind
from newsparse.models.document import Role
from newsparse.models.links import SectionKind

_MANY: Final = 3
_TRAIT_KINDS: Final = (
    (t.MOST_READ, SectionKind.MOST_READ),
    (t.LATEST, SectionKind.LATEST),
    (t.RELATED, SectionKind.RELATED),
)
_NEAR_HEADLINE: Final = 40
"""Pieces after the headline in which the byline stands."""
_VAGUE: Final = frozenset({None, SectionKind.LATEST, SectionKind.AUTHOR_MORE, SectionKind.OTHER})
"""Kinds that give way where the title names the page's section: "Latest Business" on a page of that section."""


def find_kind(page: Page, labels: Labels, run: Run, text: str | None, site: str) -> SectionKind | None:
    """What a group offers, `None` where neither words nor markup tell."""
    kind = group_kind(text) if text else None
    if text and kind in _VAGUE and _names_the_section(labels, text):
        return SectionKind.SAME_SECTION
    if kind is None:
        traits = page.pieces[run.drafts[0].first].traits
        kind = next((kind for trait, kind in _TRAIT_KINDS if traits & trait), None)
        # Sites call their boxes "related" whatever is in them; a title that does not say so is believed, unless it is a topic.
        vague = text and kind is SectionKind.RELATED and not _is_topic(page, run)
        return SectionKind.OTHER if vague else kind
    return _more_of(page, labels, text or "", site) if kind is SectionKind.AUTHOR_MORE else kind


def _is_topic(page: Page, run: Run) -> bool:
    """Whether the title is a link to the page of a topic."""
    marks = page.pieces[run.title].marks if run.title >= 0 else []
    return any(leads_to_topic(mark.anchor) for mark in marks)


def _more_of(page: Page, labels: Labels, text: str, site: str) -> SectionKind:
    """Whose more "More from …" offers: a person's of a byline, the site's, or a section's."""
    words = text.casefold().split()
    bylines = [page.pieces[index].text.casefold() for index in _bylines(labels)]
    if any(words[-1] in byline for byline in bylines):
        return SectionKind.AUTHOR_MORE
    while len(words) > 1 and words[0] in MORE_FILLERS | MORE_OPENERS:
        del words[0]
    name = squeezed("".join(words))
    own = site.partition(".")[0]
    numbered = any(map(str.isdigit, name)) and own.startswith(name)
    return SectionKind.OTHER if name == own or numbered or _abbreviates(own, name) else SectionKind.SAME_SECTION


def _bylines(labels: Labels) -> list[int]:
    """The first bylines after the headline."""
    after = labels.roles[labels.headline + 1 : labels.headline + _NEAR_HEADLINE] if labels.headline >= 0 else []
    return [labels.headline + 1 + place for place, role in enumerate(after) if role is Role.BYLINE]


def _abbreviates(short: str, name: str) -> bool:
    """Whether the letters of a site's address stand in a name in their order."""
    at = 0
    for letter in name:
        if at < len(short) and letter == short[at]:
            at += 1
    return len(short) > _MANY and at == len(short)


def _names_the_section(labels: Labels, text: str) -> bool:
    """Whether a title is "More", or "Latest", and the page's section, and nothing else."""
    opener, *rest = text.casefold().strip(" →»›>:").split() or [""]
    if opener not in MORE_OPENERS:
        return False
    while rest and rest[0] in MORE_FILLERS:
        del rest[0]
    if not rest:
        return False
    # "Fußball-News" is of the section "Fußball".
    named = {squeezed("".join(rest)), squeezed(rest[0].partition("-")[0]) if len(rest) == 1 else ""}
    return not named.isdisjoint(labels.sections)
