"""The quick looks before the dear patterns: each lets pass whatever its pattern would find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse._grammars import byline, byline_clean, byline_split, credit
from newsparse._labels import flat_wording

PIECES = (
    "Photo", "foto", "FOTOS:", "Image credit :", "courtesy of ", "Crédit photo: ", "写真：", "사진:", "Getty Images", "via AP", "©",
    "(c) ", "Published", "view more articles", "フォロー", "chcete-li", "min read", "By", "by ", "von", "and", "y", "e", "&", "-", "–",
    "+", ",", "|", "/", "(", ")", "more", "Powered", "Editor's", "view all", "About", "search for", "Roe", "jane", "STAFF", "RoeStaff",
    "RoeJan 5", "vonAnna", "FOXBusiness", "(email)", "12", " ", " ", "\n", "\u00a0", "_", "'", ".",
)  # fmt: skip
texts = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@given(texts)
@settings(deadline=None)
def test_labels_of_credits_are_seen(text: str) -> None:
    """A label or a sign that stands as a word is found."""
    ends = {end for _, end in credit._labels(text, 0)}

    for pattern in (credit._LABEL, credit._SIGN):
        for match in pattern.finditer(text):
            stands = not match.start() or not text[match.start() - 1].isalnum()
            assert match.end() in ends or not stands


@given(texts)
@settings(deadline=None)
def test_glued_words_are_seen(text: str) -> None:
    """Where two words are glued, a capital shows it."""
    patterns = (byline_clean._GLUED, byline_clean._GLUED_DAY, byline_clean._GLUED_LABEL)

    if any(pattern.search(text) for pattern in patterns):
        assert byline_clean._JOINT.search(text)


@given(texts)
@settings(deadline=None)
def test_closing_words_are_seen(text: str) -> None:
    """A word of the page that closes a byline is among the words that are looked up."""
    if byline_clean._CUT.search(text):
        assert not byline_clean._CUT_OPENERS.isdisjoint(re.findall(r"\w+", text.lower()))


@given(texts)
@settings(deadline=None)
def test_separators_are_seen(text: str) -> None:
    """A text without a mark and without a word that parts has no separator."""
    if byline_split._SEPARATOR.search(text):
        assert byline_split._MARK.search(text) or not byline_split._WORDS.isdisjoint(text.split())


@given(texts)
@settings(deadline=None)
def test_false_friends_are_seen(text: str) -> None:
    """What opens like a byline and is none is known by its first word, or by a dash and a handle."""
    is_false = byline._FALSE.match(text) is not None or byline._POST.match(text) is not None

    assert is_false == byline._is_false(text)


@given(texts)
@settings(deadline=None)
def test_credits_of_captions_are_seen(text: str) -> None:
    """The words and signs of a picture's credit are among those that are looked up."""
    if flat_wording._CREDIT_WORDS.search(text):
        assert flat_wording._may_credit(text)


@pytest.mark.parametrize(
    ("pattern", "openers"),
    [
        (byline._FALSE, byline._FALSE_OPENERS),
        (credit._LABEL, credit._LABEL_OPENERS),
    ],
)
def test_every_opener_is_of_its_pattern(pattern: re.Pattern[str], openers: frozenset[str]) -> None:
    """The table of first words has none that the pattern lacks."""
    written = pattern.pattern.replace("?", "").replace("s:", ":")

    assert sorted(word for word in openers if word.rstrip("s") not in written) == []
