"""No row of the tables of the labels is idle: without it, a text that is made of it is read otherwise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

import pytest

from newsparse._blocks.page import Anchor, Mark, Page, Piece, Scope
from newsparse._fields import notices, rights
from newsparse._labels import edges, group_titles, kicker, roles, trail
from newsparse._labels.group_titles import title_strength
from newsparse._labels.labelled import Labels
from newsparse._lexicon import furniture as phrases
from newsparse._lexicon import section_words as titles
from newsparse._lexicon import traits as t
from newsparse._lexicon.furniture_phrases import PHRASES
from newsparse._lexicon.legal_words import LEGAL
from newsparse._lexicon.navigation_words import BUTTONS, HOME
from newsparse._lexicon.notice_words import KINDS

ROWS = [(kind, phrase) for kind, _, row in PHRASES for phrase in row.split("|")]
Reader = Callable[[str], Any]


def _idle(
    module: ModuleType, name: str, words: Iterable[Any], made: Callable[[Any], Iterable[str]], read: Reader
) -> list[Any]:
    """The words of a set without which all texts that are made of them are read as before."""
    whole, idle = getattr(module, name), []
    for word in words:
        texts = list(made(word))
        before = [read(text) for text in texts]
        setattr(module, name, type(whole)(other for other in whole if other != word))
        if [read(text) for text in texts] == before:
            idle.append(word)
        setattr(module, name, whole)
    return idle


# Phrases of furniture.


def test_no_phrase_is_idle() -> None:
    """Each stands in the table once, and is read as itself: no shorter or earlier one stands before it."""
    others = [phrase for kind, phrase in ROWS if (found := phrases.furniture(phrase)) is None or (found.kind, found.phrase, found.whole) != (kind, phrase, True)]  # fmt: skip
    twice = [phrase for phrase, count in Counter(phrase.casefold().rstrip(":： ") for _, phrase in ROWS).items() if count > 1]  # fmt: skip

    assert ([], []) == (others, twice)


def test_words_that_open_sentences_are_no_furniture() -> None:
    """A phrase of one word counts alone or before a colon, one of several where no letter follows."""
    rows = [row for group in phrases._index().values() for row in group if row.alone and row.kind != "rights"]
    taken = [
        row.phrase for row in rows if (found := phrases.furniture(f"{row.folded} xyz")) and found.phrase == row.phrase
    ]
    glued = [
        phrase
        for _, phrase in ROWS
        if phrase[0] < phrases._DENSE and phrase[-1].isalpha() and (found := phrases.furniture(f"{phrase}xyz"))
        and found.phrase == phrase
    ]  # fmt: skip

    assert ([], []) == (taken, glued)


@pytest.mark.parametrize("name", ["_SAME_SECTION", "_AUTHOR_MORE"])
def test_no_opening_of_a_title_is_idle(name: str) -> None:
    """Titles that name a section or an author after it."""
    openings = getattr(phrases, name)

    assert [] == _idle(phrases, name, openings, lambda word: [f"{word}xyz"], phrases.section_kind)


# Titles of groups.


def test_no_word_of_a_title_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words that tell anywhere in a title, stems of scripts without blanks, whole titles, and what is a shop's."""
    every = titles._MOST_READ_WORDS | titles._LATEST_WORDS | frozenset(titles._PAIRS)
    monkeypatch.setattr(titles, "_TELLING", every)

    def made(word: str) -> list[str]:
        return [word, f"xyz {word}"]

    for name in ("_MOST_READ_WORDS", "_LATEST_WORDS", "_MAIN_NEWS"):
        assert [] == _idle(titles, name, getattr(titles, name), made, titles.group_kind), name
    for name in ("_COMMERCE", "_COMMERCE_DENSE"):
        assert [] == _idle(titles, name, getattr(titles, name), made, titles.is_commerce), name


def test_no_kind_of_other_furniture_is_idle() -> None:
    """Its phrases are no titles."""

    def made(kind: str) -> list[str]:
        return [phrase for other, phrase in ROWS if other == kind]

    assert [] == _idle(titles, "_NO_TITLES", titles._NO_TITLES, made, titles.is_no_title)


def test_no_pair_of_words_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two words in a row, of which neither tells alone."""
    pairs = [(first, second, kind) for first, (words, kind) in titles._PAIRS.items() for second in words]
    with_pairs = [titles.group_kind(f"xyz {first} {second}") for first, second, _ in pairs]
    monkeypatch.setattr(titles, "_PAIRS", {})
    without = [titles.group_kind(f"xyz {first} {second}") for first, second, _ in pairs]
    idle = [pair[:2] for pair, one, two in zip(pairs, with_pairs, without, strict=True) if one == two or one != pair[2]]

    assert [] == idle


def test_no_stem_and_no_opening_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stems stand anywhere in a title, openings at its beginning."""
    idle = []
    for kind, stems in titles._DENSE:
        for stem in stems:
            rest = tuple((other, tuple(word for word in words if word != stem)) for other, words in titles._DENSE)
            before = titles.group_kind(f"xyz {stem}")
            with monkeypatch.context() as patch:
                patch.setattr(titles, "_DENSE", rest)
                idle += [stem] if before == titles.group_kind(f"xyz {stem}") or before != kind else []
    for row in titles._OPENINGS:
        before = titles.group_kind(f"{row[0]} xyz")
        with monkeypatch.context() as patch:
            patch.setattr(titles, "_OPENINGS", tuple(other for other in titles._OPENINGS if other != row))
            idle += [row[0]] if before == titles.group_kind(f"{row[0]} xyz") else []
    assert [] == idle


# Notices, rights, buttons.


def test_no_word_of_a_notice_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, a line that begins with it is no notice, or one of another kind."""
    idle = []
    for kind, words in KINDS:
        for word in words:
            rest = tuple((other, tuple(one for one in ones if one != word)) for other, ones in KINDS)
            lines = (f"{word}: the wall is higher", f"{word} 3 May 2024: it is higher", f"{word} of the wall")
            before = [(edges.opens_notice(line), notices.notice_kind(line)) for line in lines]
            with monkeypatch.context() as patch:
                patch.setattr(edges, "KINDS", rest)
                patch.setattr(notices, "KINDS", rest)
                after = [(edges.opens_notice(line), notices.notice_kind(line)) for line in lines]
            idle += [word] if before == after or before[0] != (True, kind) else []
    assert [] == idle


def test_no_legal_link_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without its name, it stays at the end of the copyright line; where one begins another, the shorter one does."""
    idle = []
    for name in LEGAL:
        text = f"© 2024 Harbour Post | {name}"
        piece = _piece(text)
        rest = [other for other in LEGAL if other != name]
        before = rights.line_end(piece)
        with monkeypatch.context() as patch:
            patch.setattr(rights, "_LEGAL", re.compile("|".join(map(re.escape, rest))))
            idle += [name] if before == rights.line_end(piece) else []
    assert [] == idle


def _piece(text: str, traits: int = 0) -> Piece:
    return Piece(0, len(text), text, Scope(None, "p", 0, traits, 0, ""), traits)


def test_no_name_of_the_front_page_is_idle() -> None:
    """Only after it a slash is the sign of a trail."""

    def reads(name: str) -> bool:
        piece, place = _piece(f"{name} / Coast"), len(name)
        anchors = [Anchor("/home.html", "", piece.scope, 0), Anchor("/coast", "", piece.scope, 0)]
        piece.marks = [Mark("a", 0, "", anchor) for anchor in anchors]
        piece.marks[0].start, piece.marks[0].end = 0, place
        piece.marks[1].start, piece.marks[1].end = place + 3, piece.end
        return trail.is_trail(piece)

    assert [] == _idle(trail, "HOME", HOME, lambda word: [word, word.title()], reads)


def test_no_button_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it, it would be a kicker, the title of a group, or a tag."""

    def reads(text: str) -> tuple[bool, int]:
        return kicker._is_label(text, kicker._LONGEST, frozenset()), title_strength(_piece(text, t.HEADING))

    idle = []
    for word in BUTTONS:
        before = [reads(text) for text in (word, word.title())]
        with monkeypatch.context() as patch:
            for module in (kicker, group_titles):
                patch.setattr(module, "BUTTONS", BUTTONS - {word})
            idle += [word] if before == [reads(text) for text in (word, word.title())] else []
    assert [] == idle


# Roles.


def _role(traits: int, text: str = "xyz") -> tuple[str, str]:
    page, labels = Page(), Labels(1)
    page.pieces = [_piece(text, traits)]
    roles.give_roles(page, labels)
    return labels.roles[0].value, labels.rules[0]


def test_no_rule_of_roles_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each trait of a row gives its role, and a text that is too long is none; without the row there is no such role."""
    for row in roles.TRAIT_RULES:
        bits = [1 << bit for bit in range(row.traits.bit_length()) if row.traits >> bit & 1]
        assert {(row.role.value, row.name)} == {_role(bit) for bit in bits}
        assert (row.role.value, row.name) != _role(bits[0], "x" * (row.longest + 1)) or row.longest == roles._ANY
        with monkeypatch.context() as patch:
            patch.setattr(roles, "TRAIT_RULES", tuple(other for other in roles.TRAIT_RULES if other != row))
            assert all(_role(bit)[1] != row.name for bit in bits)


def test_rows_before_others_hold_against_them() -> None:
    """Hidden text is nothing else; a share bar in a menu is the menu's."""
    assert ("hidden", "hidden.markup") == _role(t.HIDDEN | t.COMMENTS | t.TEASER)
    assert ("navigation", "navigation.element") == _role(t.NAV | t.SHARE | t.TAGS)
    assert ("caption", "caption.element") == _role(t.CAPTION | t.BYLINE)


def test_no_role_by_wording_is_idle(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some phrase of each kind gives its role to a piece without traits."""
    for kind, role in list(roles.WORDING_ROLES.items()):
        text = next(phrase for other, phrase in ROWS if other == kind) + ":"
        assert (role.value, f"{role.value}.wording") == _role(0, text)
        with monkeypatch.context() as patch:
            patch.delitem(roles.WORDING_ROLES, kind)
            assert ("other", "") == _role(0, text)
