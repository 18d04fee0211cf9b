"""Which pieces are the story's tags.

In: a page with roles and its story, and its claims. Out: `labels.tags`, in the order of print, and the role of these
pieces. A class shows most lists; a label ("Filed under") shows the links after it; where neither speaks, a row of links is a list
of tags if the page states most of its words as keywords, or if all of them lead to the pages of topics. A bar of topics at the top of the page is the site's, and tags
on cards are those of other stories. What a tag's words are is for the field to say.
"""

from __future__ import annotations

from typing import Final

from newsparse._blocks.page import Anchor, Mark, Page, Piece, Scope
from newsparse._claims.claim import Claims
from newsparse._labels.headline import squeezed
from newsparse._labels.labelled import Labels
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture import Furniture, furniture
from newsparse._lexicon.navigation_words import TOPIC_FOLDERS, names_topics
from newsparse.models.document import Role

_ABOVE: Final = 8
"""Pieces above the headline in which its tags stand."""
_AFTER: Final = 40
"""Pieces after the story in which its tags begin."""
_GAP: Final = 3
"""Pieces between two tags of one list."""
_TAG: Final = 40
_LINE: Final = 400
"""Characters of a line of tags."""
_NAME: Final = 30
_NAME_WORDS: Final = 4
"""Of the names of topics under a title that does not say whether topics or stories follow."""
_MENU: Final = 20
"""Lines of a menu that is a list of tags."""
_LEVELS: Final = 5
_CARD: Final = 12
"""Pieces of a card; what is called a teaser and holds more is a part of the page."""
_CARD_LEVELS: Final = 8
_TITLE: Final = 18
_ROW: Final = 2
"""Links of a row of tags at the least, where only what the page states shows it."""
_TAGS: Final = Role.TAGS
_LISTS: Final = t.RELATED | t.MOST_READ | t.LATEST
_OTHERS: Final = t.TEASER | _LISTS
"""Where a tag is another story's."""
_TAKEN: Final = frozenset(
    {Role.PARAGRAPH, Role.QUOTE, Role.LIST_ITEM, Role.TABLE, Role.HEADLINE, Role.DESCRIPTION, Role.KICKER, Role.BREADCRUMBS,
     Role.SHARE}
)  # fmt: skip
_LABELS: Final = frozenset(
    {Role.TAGS, Role.OTHER, Role.MASTHEAD, Role.NAVIGATION, Role.RELATED, Role.TEASER, Role.KICKER}
)  # fmt: skip


def label_tags(page: Page, labels: Labels, claims: Claims) -> None:
    """Fill `labels.tags`; by marks and labels, else by what the page states."""
    if labels.headline < 0 or labels.last < 0:
        labels.tags = [index for index, role in enumerate(labels.roles) if role is Role.TAGS]
        return
    low, high = max(0, labels.headline - _ABOVE), min(len(page.pieces), labels.last + _AFTER)
    marked = _marked(page, labels, low, high) or _marked(page, labels, high, len(page.pieces))
    if all(_names_tags(page.pieces[index]) for index in marked):
        marked = []
    around = range(marked[0] - _GAP, marked[-1] + 1) if marked else range(0)
    labelled = _labelled(page, labels, [index for index in range(low, high) if index not in around])
    found = sorted({*_with_siblings(page, labels, marked), *labelled})
    labels.tags = found or _stated(page, labels, claims, high) or _addressed(page, labels, high)
    for index in labels.tags:
        if labels.roles[index] is not Role.TAGS:
            labels.roles[index], labels.rules[index] = Role.TAGS, "tags.list"


def _marked(page: Page, labels: Labels, low: int, high: int) -> list[int]:
    """The first list that a class shows, in one element or in several of one class."""
    found: list[int] = []
    words = ""
    for index in range(low, len(page.pieces)):
        if (not found and index >= high) or (found and index >= high and index - found[-1] > _GAP):
            break
        piece = page.pieces[index]
        role = labels.roles[index]
        if not (piece.traits & t.TAGS or role is _TAGS):
            continue
        goes_on = bool(found) and index - found[-1] == 1 and role is Role.TAGS and _is_row(piece)
        if not goes_on and not _is_own(page, piece, role, after=index >= labels.last):
            continue
        if found and index - found[-1] > _GAP and piece.scope.words != words:
            if any(page.pieces[place].linked for place in found):
                # Further lists of tags are those of other stories.
                continue
            found = []
        if not found:
            words = piece.scope.words
        found.append(index)
    return found


def _is_own(page: Page, piece: Piece, role: Role, *, after: bool) -> bool:
    """Whether a piece with the trait is a tag of this story, by its surroundings."""
    if piece.traits & _OTHERS and _is_on_a_card(page, piece.scope):
        return False
    if role is Role.TAGS:
        return _is_row(piece)
    if role in _TAKEN or not after or len(piece.text) > _TAG or not piece.linked:
        return False
    # Lists of tags stand in menus, and some show only the first few tags.
    return bool(piece.traits & (t.NAV | t.MENU | t.HIDDEN)) and not _holder(piece.scope).traits & t.HIDDEN


def _is_row(piece: Piece) -> bool:
    """Whether the links of a piece, where it has any, are short and most of it."""
    links = [mark for mark in piece.marks if mark.anchor is not None]
    if not links:
        return True
    longest = max(mark.end - mark.start for mark in links)
    buttons = sum(mark.end - mark.start for mark in piece.marks if mark.traits & t.FORM)
    rest = piece.end - piece.start - buttons
    return longest <= _TAG and (piece.linked * 3 >= rest or ":" in piece.text or len(links) > _ROW)


def _holder(scope: Scope) -> Scope:
    """The outermost element that is named a list of tags."""
    around = scope
    for _ in range(_LEVELS):
        if around.parent is None or not around.parent.traits & t.TAGS:
            break
        around = around.parent
    return around


def _is_on_a_card(page: Page, scope: Scope) -> bool:
    """Whether a tag stands on the card of another story; a list of "related topics" is none for its name."""
    holder = _holder(scope)
    around = scope
    while around is not holder and around.parent is not None:
        if around.own & _OTHERS:
            return True
        around = around.parent
    outer = holder.parent
    for _ in range(_CARD_LEVELS):
        if outer is None or outer.last - outer.first > _CARD:
            break
        if outer.own & t.TEASER and any(map(_is_title, page.pieces[outer.first : outer.last])):
            return True
        outer = outer.parent
    return holder.parent is not None and bool(holder.parent.traits & _LISTS)


def _is_title(piece: Piece) -> bool:
    """Whether a piece may be the title of a card."""
    return bool(piece.linked) and not piece.traits & t.TAGS and piece.end - piece.start >= _TITLE


def _with_siblings(page: Page, labels: Labels, marked: list[int]) -> list[int]:
    """A marked list, with the lists before it that look the same: a page has one for sections, one for topics."""
    if not marked:
        return []
    forms = {_form(page.pieces[index]) for index in marked if page.pieces[index].linked}
    found, index = list(marked), marked[0] - 1
    while index >= 0 and found[0] - index <= _GAP:
        piece = page.pieces[index]
        alike = piece.traits & t.TAGS or (_form(piece) in forms and piece.scope.words)
        if alike and _is_tag(piece, labels.roles[index]):
            found.insert(0, index)
        index -= 1
    return found


def _form(piece: Piece) -> tuple[str, str]:
    return piece.scope.tag, piece.scope.words


def _is_tag(piece: Piece, role: Role, shared: int = 0) -> bool:
    """Whether a piece that nothing marks may be a tag: a short link and nothing else. It has `shared` traits with the label."""
    length = piece.end - piece.start
    if piece.traits & (t.HEADING | _OTHERS) & ~shared or role in _TAKEN or piece.linked * 3 < length * 2:
        return False
    return length <= _TAG or (length <= _LINE and len(piece.marks) > 1 and _is_row(piece))


def _labelled(page: Page, labels: Labels, places: list[int]) -> list[int]:
    """The links after a label: "Filed under:", "Related topics"."""
    found: list[int] = []
    for index in places:
        piece = page.pieces[index]
        if labels.roles[index] not in _LABELS or index == labels.headline or len(piece.text) > _LINE:
            continue
        if _is_of_others(page, piece) or (piece.traits & t.FOOTER and not piece.traits & t.ARTICLE):
            # Lists of all topics stand beside and below every story of a weblog.
            continue
        if piece.linked:
            found += [index] if index >= labels.last and _opens_with_label(piece) else []
        elif len(piece.text) > _TAG:
            continue
        elif index >= labels.last and _is_menu_of_tags(page, index):
            found += [index, index + 1]
        elif _is_title_of_tags(piece):
            found += _row_after(page, labels, index)
        elif index > labels.headline and names_topics(piece.text):
            row = _row_after(page, labels, index)
            # Such a title may stand over stories, too.
            if sum(len(_links(page.pieces[place])) for place in row) >= _ROW and all(
                _is_name(page.pieces[place]) for place in row
            ):
                found += row
    return found


def _opens_with_label(piece: Piece) -> bool:
    """Whether a piece is a label with its tags: "Filed under: harbours, bridges"."""
    wording = furniture(piece.text)
    if wording is None or wording.kind is not Furniture.TAGS or piece.linked * 2 < piece.end - piece.start:
        return False
    return piece.text[wording.end :].lstrip()[:1] in {":", "："} and _is_row(piece)


def _is_menu_of_tags(page: Page, index: int) -> bool:
    """Whether a menu follows a label of tags, whose lines are as short as tags: its links are not told apart."""
    if index + 1 >= len(page.pieces):
        return False
    label, menu = page.pieces[index], page.pieces[index + 1]
    if not menu.traits & t.LINES or not _names_tags(label):
        return False
    lines = menu.text.split("\n")
    return len(lines) <= _MENU and all(len(line) <= _NAME for line in lines)


def _is_of_others(page: Page, piece: Piece) -> bool:
    """Whether a label stands beside the story, in a list, or on the card of another story; a part of the page may be called a teaser."""
    if piece.traits & (_LISTS | t.SIDEBAR):
        return True
    around: Scope | None = piece.scope if piece.traits & t.TEASER else None
    for _ in range(_CARD_LEVELS):
        if around is None:
            break
        if around.own & t.TEASER and any(
            map(_is_title, page.pieces[around.first : min(around.last, around.first + _CARD)])
        ):
            return True
        around = around.parent
    return False


def _row_after(page: Page, labels: Labels, label: int) -> list[int]:
    """The tags that follow a label, whatever signs stand between them."""
    found: list[int] = []
    for index in range(label + 1, len(page.pieces)):
        piece = page.pieces[index]
        alike = not found or piece.scope.tag == page.pieces[found[0]].scope.tag
        role = Role.OTHER if labels.roles[index] is Role.KICKER and index > labels.last else labels.roles[index]
        if index != labels.headline and alike and _is_tag(piece, role, t.TEASER & page.pieces[label].traits):
            found.append(index)
        elif not _is_sign(piece):
            break
    return found


def _is_name(piece: Piece) -> bool:
    """Whether the links of a piece are as short as the names of topics, and no headlines."""
    texts = (piece.text[mark.start - piece.start : mark.end - piece.start] for mark in _links(piece))
    return all(len(text) <= _NAME and text.count(" ") < _NAME_WORDS for text in texts)


def _is_sign(piece: Piece) -> bool:
    """Whether a piece is nothing but the comma between two tags."""
    return piece.end - piece.start == 1 and not piece.text.isalnum()


def _addressed(page: Page, labels: Labels, high: int) -> list[int]:
    """The first row of short links after the story that all lead to the pages of topics."""
    row: list[int] = []
    for index in range(labels.last, high + 1):
        if index < high:
            piece = page.pieces[index]
            if _is_sign(piece):
                continue
            if (
                not piece.traits & (_OTHERS | t.SIDEBAR | t.FOOTER)
                and labels.roles[index] not in _TAKEN
                and _leads_to_topics(piece)
            ):
                row.append(index)
                continue
        if sum(len(_links(page.pieces[place])) for place in row) >= _ROW:
            return row
        row = []
    return []


def _leads_to_topics(piece: Piece) -> bool:
    """Whether a piece is links to topics and little else."""
    links = _links(piece)
    if not links or piece.traits & t.HEADING or piece.linked * 2 < piece.end - piece.start:
        return False
    text, start = piece.text, piece.start
    return all(
        mark.end - mark.start <= _TAG and (text[mark.start - start] == "#" or leads_to_topic(mark.anchor))
        for mark in links
    )


def _links(piece: Piece) -> list[Mark]:
    return [mark for mark in piece.marks if mark.anchor is not None]


def leads_to_topic(anchor: Anchor | None) -> bool:
    """Whether a link leads to the page of a topic, by its `rel` or by a folder of its address."""
    if anchor is None:
        return False
    if "tag" in anchor.rel.split():
        return True
    # A link to a place on a page of a topic is a chapter of it.
    folders = [] if "#" in anchor.href else anchor.href.partition("?")[0].lower().split("/")[:-1]
    return not TOPIC_FOLDERS.isdisjoint(folders)


def _is_title_of_tags(piece: Piece) -> bool:
    """Whether a piece is a label of tags and nothing else: "Filed under:"."""
    wording = furniture(piece.text)
    return wording is not None and wording.kind is Furniture.TAGS and wording.whole and not piece.linked


def _names_tags(piece: Piece) -> bool:
    """The same, by any word of it: "More topics"."""
    return _is_title_of_tags(piece) or (
        not piece.linked and piece.end - piece.start <= _TAG and names_topics(piece.text)
    )


def _stated(page: Page, labels: Labels, claims: Claims, high: int) -> list[int]:
    """The first row of short links after the story whose words are mostly stated as keywords."""
    words = {squeezed(word) for claim in claims.of("keywords") for word in claim.value} - {""}
    row: list[int] = []
    for index in range(labels.last, high + 1):
        if index < high and _is_tag(page.pieces[index], labels.roles[index]):
            row.append(index)
            continue
        known = sum(squeezed(page.pieces[place].text) in words for place in row)
        if known >= _ROW and known * 2 >= len(row):
            return row
        row = []
    return []
