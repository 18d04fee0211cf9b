"""Bylines as papers of all languages print them, with the values that they mean.

In: the library's own tables of labels, joints and agencies. Out: `written_bylines()`, which gives a `WrittenByline`: a
printed byline, its language, and the value that a reader sees in it. A language has the labels, the word for "and" and
the letters that its papers have; what only one house prints belongs into the tables of forms in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsparse._lexicon.agencies import agency_rows, find_agency
from newsparse._lexicon.byline_words import JOINTS
from newsparse._lexicon.byline_words_cjk import CJK_TITLES
from newsparse._lexicon.byline_words_labels import LABELS
from newsparse.models.agency import Agency, AgencyKind
from newsparse.models.byline import Byline, Contribution, Person
from newsparse.strategies.words import FAMILY, GIVEN

_LATIN: Final = tuple(f"{given} {family}" for given, family in zip(GIVEN, FAMILY, strict=False))
_NAMES: Final = {
    "ar": ("محمد الروي", "سارة الدوي", "سالم النوي"), "be": ("Алесь Роевіч", "Ганна Доевіч"), "bg": ("Елин Роев", "Илиана Доева"),
    "bn": ("অমিত রায়", "সৌরভ দত্ত"), "el": ("Γιώργος Ροεΐτης", "Μαρία Δοέλλη"), "fa": ("علی رویی", "سارا دویی"),
    "he": ("דנה רועי", "יוסי דואי"), "hi": ("अमित रोय", "अनिल डोय"), "hy": ("Արամ Ռոյան", "Անի Դոյան"), "ka": ("გიორგი როიძე", "ნინო დოიძე"),
    "mk": ("Елена Роева", "Марко Доев"), "mr": ("अमित रोय", "अनिल डोय"), "ne": ("अमित रोय", "अनिल डोय"), "ru": ("Иван Роев", "Светлана Доева"),
    "sr": ("Ана Роић", "Марко Доић"), "ta": ("அமித் ராய்", "அனில் தாய்"), "th": ("สมชาย รอย", "กล้วย ดอย"),
    "uk": ("Олена Роенко", "Іван Доенко"), "ur": ("احمد روی", "سارا دوی"), "zh": ("王甲乙", "李丙丁"), "ja": ("山田太郎", "鈴木花子"),
    "ko": ("김가나", "이다라"),
}  # fmt: skip
"""Invented names in the letters of their languages; the others have Latin ones."""
_EAST_ASIAN: Final = ("zh", "ja", "ko")
_SIGNING: Final = frozenset(
    deed.value
    for deed in Contribution
    if deed not in {Contribution.PHOTOGRAPHY, Contribution.ILLUSTRATION, Contribution.VIDEO, Contribution.AUDIO}
)
"""Deeds that make a byline; a picture's credit alone is none."""


@attrs.frozen
class WrittenByline:
    """A printed byline, and what a reader sees in it."""

    text: str
    """The byline as printed."""
    language: str
    """BCP 47 code of the text."""
    byline: Byline
    """What it says."""


def written_bylines(language: str | None = None) -> SearchStrategy[WrittenByline]:
    """A byline in the manner of its language, with the value that it shows.

    Args:
        language: one of those that have labels, any where it is not given.

    >>> from hypothesis import find
    >>> find(written_bylines("de"), lambda written: True).language
    'de'
    """
    if language is None:
        return st.sampled_from(byline_languages()).flatmap(written_bylines)
    return _east_asian(language) if language in _EAST_ASIAN else _alphabetic(language)


def names(language: str) -> tuple[str, ...]:
    """Invented names in the letters of a language."""
    return _NAMES.get(language, _LATIN)


@cache
def byline_languages() -> tuple[str, ...]:
    """The languages in which bylines are written: those with labels, and the East Asian ones."""
    return (*dict.fromkeys(code for row in LABELS for code in row.language.split()), *_EAST_ASIAN)


@cache
def _labels(language: str) -> tuple[Sequence[tuple[str, Contribution]], Sequence[tuple[str, Contribution]]]:
    """The labels that open a byline, without a colon where they need none, and those that follow one with a colon."""
    rows = [row for row in LABELS if language in row.language.split()]
    opening = [
        (label, Contribution(row.deed))
        for row in rows
        if row.deed in _SIGNING
        for label in (*row.plain.split("|"), *(f"{label}:" for label in row.colon.split("|") if label))
        if label
    ]
    following = [
        (f"{label}:", Contribution(row.deed))
        for row in rows
        if row.deed in {deed.value for deed in Contribution} and not row.is_native
        for label in row.colon.split("|")
        if label
    ]
    return tuple(opening), tuple(following)


@cache
def _joints(language: str) -> tuple[str, ...]:
    """What stands between two names."""
    return (", ", " / ", *(f" {joint.word} " for joint in JOINTS if language in joint.languages.split()))


@cache
def _suppliers(language: str) -> Sequence[tuple[str, Agency]]:
    """Written forms of agencies that serve the language, each naming its agency alone."""
    rows = [row for row in agency_rows() if row.agency.kind is AgencyKind.AGENCY and language in row.languages]
    return tuple(
        (form, row.agency)
        for row in rows
        for form in row.forms
        if find_agency(form, language) == row.agency and form.isascii() and form.isalpha() and form.isupper()
    )


@st.composite
def _alphabetic(draw: DrawFn, language: str) -> WrittenByline:
    """A label, names, an agency or none, a second label or none."""
    opening, following = _labels(language)
    label, deed = draw(st.sampled_from(opening))
    chosen = draw(st.lists(st.sampled_from(names(language)), min_size=1, max_size=2, unique=True))
    people = [Person(name, contribution=deed) for name in chosen]
    text = f"{draw(_cased(label))} {draw(st.sampled_from(_joints(language))).join(chosen)}"
    agencies: tuple[Agency, ...] = ()
    suppliers = _suppliers(language)
    if draw(st.booleans()) and suppliers:
        form, agency = draw(st.sampled_from(suppliers))
        text, agencies = f"{text}, {form}", (agency,)
        people = [attrs.evolve(person, affiliation=form) for person in people]
    others = [name for name in names(language) if name not in chosen]
    if draw(st.booleans()) and following and others:
        second, other = draw(st.sampled_from(following)), draw(st.sampled_from(others))
        text = f"{text} {draw(_cased(second[0]))} {other}"
        people.append(Person(other, contribution=second[1]))
    return WrittenByline(text, language, Byline(tuple(people), agencies))


def _cased(label: str) -> SearchStrategy[str]:
    return st.sampled_from((label, label.capitalize()))


@st.composite
def _east_asian(draw: DrawFn, language: str) -> WrittenByline:
    """A title or a label with names: before them in Chinese and Japanese, after them in Korean."""
    rows = [row for row in CJK_TITLES if row.language == language and row.deed in _SIGNING]
    row = draw(st.sampled_from(rows))
    is_role = bool(row.titles) and (not row.labels or draw(st.booleans()))
    word = draw(st.sampled_from((row.titles if is_role else row.labels).split("|")))
    name = draw(st.sampled_from(_NAMES[language]))
    mark = {"zh": "：", "ja": "＝", "ko": " "}[language]
    text = f"{name} {word}" if language == "ko" and is_role else f"{word}{' ' if is_role else mark}{name}"
    person = Person(name, role=word if is_role else None, contribution=Contribution(row.deed))
    return WrittenByline(text, language, Byline((person,)))
