"""Groups of links: which runs of cards offer stories, what they offer, and what their pieces are.

In: a page with roles by markup and its story. Out: `labels.groups`, and the roles of the pieces that the groups take.
Wording decides what a group offers, then class words. A run without a telling title has to look like stories: by the
length of its headings and the form of its addresses. What stands in a menu or a footer needs both. Between the
paragraphs, a lone link or one with a "read also" is an insert; a titled list is a section there, too. Titles are not
compared, so two lists with one title stay two; only a list that is printed twice counts once.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.dateline_lines import is_dateline_alone
from newsparse._blocks.page import Page, Piece
from newsparse._input.address import Base, registrable_site
from newsparse._labels.card_parts import build_card
from newsparse._labels.cards import find_drafts
from newsparse._labels.drafts import Draft, is_story_address
from newsparse._labels.group_kinds import find_kind
from newsparse._labels.group_titles import title_strength
from newsparse._labels.inserts import is_service, names_author, says_also
from newsparse._labels.labelled import Card, Group, Labels
from newsparse._labels.runs import Run, find_runs
from newsparse._labels.tabs import by_tabs
from newsparse._lexicon import traits as t
from newsparse._lexicon.section_words import group_kind, is_commerce, is_no_title
from newsparse.models.document import Role
from newsparse.models.links import SectionKind

_HEADLINE: Final = 22
"""Characters of a headline, in the middle of a group; names of sections and persons are shorter."""
_LONG_HEADLINE: Final = 32
_MANY: Final = 3
_HEADING: Final = 4
"""Strength of a title above which its wording says what the group offers."""
_CARD_TRAITS: Final = t.TEASER | t.RELATED
_TABS: Final = 2
_LABEL_DEPTH: Final = 3
_LABELLED: Final = frozenset({"section", "ul", "ol", "div"})


def find_groups(page: Page, labels: Labels, base: Base, own_url: str | None) -> None:
    """Fill `labels.groups` and the roles of the pieces that are groups of links."""
    drafts = find_drafts(page, labels, base, own_url)
    site = registrable_site(own_url) if own_url else ""
    printed: set[tuple[str | None, tuple[str | None, ...]]] = set()
    for run in _tabbed(page, find_runs(page, labels, drafts)):
        group = _group(page, labels, run, site)
        if group is None:
            continue
        once = (group.title_text, tuple([card.url for card in group.cards]))
        if once not in printed:
            printed.add(once)
            labels.groups.append(group)
        _give_roles(labels, group, run)


def _tabbed(page: Page, runs: list[Run]) -> list[Run]:
    return [part for run in runs for part in (by_tabs(page, run) if run.strength > _HEADING else [run])]


def _group(page: Page, labels: Labels, run: Run, site: str) -> Group | None:
    """The group of a run, `None` where it is none."""
    drafts: dict[str, Draft] = {}
    for draft in run.drafts:
        if draft.url:
            drafts.setdefault(draft.target, draft)
    if not drafts or (len(drafts) == 1 and names_author(page, run.drafts[0])):
        return None
    count = len(drafts)
    title = run.title if run.strength > 1 or count > 1 else -1
    text = _title_text(page, title, run) if title >= 0 else _label(run) or _first_line(page, run)
    if text and is_commerce(text):
        return None
    kind = find_kind(page, labels, run, text, site)
    inline = _is_inline(page, labels, run, count, kind)
    first = run.drafts[0]
    if inline:
        if (run.strength < 2 and not _is_bare_insert(page, first, site)) or _says_headline(page, labels, first, count):
            return None
        if count < 2 and is_service(page, first):
            return None
    elif not _is_certain(
        page, labels, run, list(drafts.values()), kind if text or title < 0 else None, titled=bool(text)
    ):
        return None
    group = Group(
        title, text, kind or SectionKind.OTHER, [build_card(page, draft, run.title) for draft in drafts.values()]
    )
    _strip_ranks(group.cards)
    if inline:
        group.inline, group.title, group.title_text = True, -1, None
    return group


def _title_text(page: Page, title: int, run: Run) -> str:
    """A title as printed; a label and the name after it are one."""
    if run.text:
        return run.text
    text = _first_tab(page.pieces[title]) or _line(page.pieces[title].text)
    if text.endswith(":") and title + 1 < run.drafts[0].begins():
        named = page.pieces[title + 1]
        if named.traits & t.HEADING and title_strength(named) >= _MANY:
            return f"{text} {named.text}"
    return text


def _first_tab(piece: Piece) -> str | None:
    """The first of two linked labels that the page's markup prints without a blank between them: the tab that is open."""
    tabs = [mark for mark in piece.marks if mark.anchor is not None]
    if (
        len(tabs) != _TABS
        or tabs[0].start != piece.start
        or tabs[1].end != piece.end
        or tabs[1].start - tabs[0].end > 1
    ):
        return None
    text = piece.text[: tabs[0].end - piece.start]
    return text if group_kind(text) is not None else None


def _line(text: str) -> str:
    """Of tabs that are printed one under another, the one that names what the group offers."""
    lines = text.splitlines()
    return next((line for line in lines if group_kind(line) is not None), lines[0])


def _label(run: Run) -> str | None:
    """The accessible name of the element around the cards."""
    scope = run.drafts[0].outer
    for _ in range(_LABEL_DEPTH):
        if scope is None:
            return None
        if scope.label and scope.tag in _LABELLED:
            return scope.label
        scope = scope.parent
    return None


def _first_line(page: Page, run: Run) -> str | None:
    """The first line of the piece that all cards stand in, where it names what they are: "See also", parted by line breaks."""
    draft = run.drafts[0]
    piece = page.pieces[draft.first]
    line, stop, _ = piece.text.partition("\n")
    named = stop and len(run.drafts) > 1 and piece.start + len(line) < draft.start and group_kind(line) is not None
    return line.rstrip(" :") if named else None


def _is_inline(page: Page, labels: Labels, run: Run, count: int, kind: SectionKind | None) -> bool:
    """Whether a run stands between headline and last paragraph, or bare at the story's end."""
    first = run.drafts[0].first
    if labels.first < 0 or first < labels.headline:
        return False
    if first < labels.last:
        also = run.title >= 0 and says_also(page.pieces[run.title].text)
        if first >= labels.first:
            return also or count < 2 or run.strength < 2
        return count < 2 and (kind is SectionKind.RELATED or _beside(page, labels, labels.first, run.drafts[0]))
    # A story with a dateline of its own is a teaser and no insert.
    return (
        run.strength < 2
        and run.drafts[0].begins() - labels.last < 2
        and _beside(page, labels, labels.last - 1, run.drafts[0])
        and not _is_dated_teaser(page, run.drafts[0])
    )


def _beside(page: Page, labels: Labels, story: int, draft: Draft) -> bool:
    """Whether a card stands in the element that holds the story's paragraphs."""
    scope = draft.outer
    if scope is not None and scope.tag in ("ul", "ol"):
        scope = scope.parent
    if scope is not None and scope.first <= story < scope.last and scope is not page.scopes[0]:
        return True
    around = page.pieces[story].scope.parent
    while around is not None and around.last - around.first == 1 and len(labels.story) > 1:
        # Some sites set each paragraph in an element of its own.
        around = around.parent
    return around is not None and around.first <= draft.first < around.last and around is not page.scopes[0]


def _is_bare_insert(page: Page, draft: Draft, site: str) -> bool:
    """Whether a link without a label offers another story: it is marked as a card or a heading, or leads to one."""
    heading = page.pieces[draft.heading_piece]
    own_site = not site or registrable_site(draft.url) == site
    if heading.traits & t.EMBED and not own_site:
        return False
    if draft.end - draft.start < _LONG_HEADLINE and not is_story_address(draft.url):
        return False
    if is_no_title(page.text[draft.start : draft.end]):
        return False
    if heading.traits & t.HEADING or (heading.traits & _CARD_TRAITS and draft.end - draft.start >= _HEADLINE):
        return True
    return own_site


def _says_headline(page: Page, labels: Labels, draft: Draft, count: int) -> bool:
    """Whether a lone link has the headline's own words: it plays the story, or prints it, and offers no other."""
    return (
        labels.headline >= 0 and count < 2 and page.text[draft.start : draft.end] == page.pieces[labels.headline].text
    )


def _is_certain(
    page: Page, labels: Labels, run: Run, drafts: list[Draft], kind: SectionKind | None, *, titled: bool
) -> bool:
    """Whether a run is a group of stories and not a menu."""
    if kind is SectionKind.TAGS:
        return False
    lengths = sorted(draft.end - draft.start for draft in drafts)
    middle = lengths[len(lengths) // 2]
    count = len(drafts)
    stories = sum(is_story_address(draft.url) for draft in drafts) * 2 > count
    if any(draft.doubtful for draft in drafts):
        marked = run.strength >= _MANY and count >= _MANY and all(draft.heading for draft in drafts)
        return stories and ((kind is not None and titled) or (marked and run.drafts[0].first > labels.last))
    if not stories and middle < (_HEADLINE if run.drafts[0].heading else _LONG_HEADLINE):
        return False
    if (run.drafts[0].first < labels.headline and count < _MANY) or (count == 1 and not stories):
        return False
    if kind is not None and titled:
        return True
    if not titled and (not stories or count < 2):
        return stories and _is_dated_teaser(page, run.drafts[0])
    return run.strength >= 3 or count >= _MANY or kind is not None


def _is_dated_teaser(page: Page, draft: Draft) -> bool:
    """Whether a card alone has a dateline of its own under its heading: a teaser without a title over it."""
    scope = draft.scope
    if scope is None:
        return False
    return any(is_dateline_alone(piece.text) for piece in page.pieces[draft.last : min(scope.last, draft.last + _MANY)])


def _strip_ranks(cards: list[Card]) -> None:
    """Numbers that count the cards are no text of theirs."""
    if len(cards) < 2 or not all(card.text.startswith(str(place)) for place, card in enumerate(cards, 1)):
        return
    for place, card in enumerate(cards, 1):
        rest = card.text[len(str(place)) :].lstrip(" .):")
        card.text = rest or card.text


def _give_roles(labels: Labels, group: Group, run: Run) -> None:
    """Name the pieces that the group takes."""
    if run.title >= 0 and (group.title >= 0 or group.inline):
        role = Role.RELATED if group.inline else Role.SECTION_TITLE
        _give(labels, run.title, role, "section-title.before-cards")
    heading, teaser = Role.RELATED, Role.TEASER
    for draft in run.drafts:
        for index in range(draft.first, draft.last):
            _give(labels, index, heading, "related.card-heading")
    for card in group.cards:
        for index in (card.kicker, card.summary, card.dateline, card.date):
            if index >= 0 and index != card.heading:
                _give(labels, index, teaser, "teaser.card")


def _give(labels: Labels, index: int, role: Role, rule: str) -> None:
    labels.roles[index], labels.rules[index] = role, rule
