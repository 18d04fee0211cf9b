"""Which line of a flattened page prints the headline.

In: the measured lines and a run that may be the story. Out: a line and how well it fits. Strategy: candidates are the
lines of a headline's shape before the run and at its beginning. The story uses the headline's words; pages print the
headline twice; a byline or a date follows it. A standfirst shows the same and follows the headline, so of two
neighbours the upper one wins. No lexicon of words is needed, so all languages are alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from newsparse._labels.flat_lines import Line, density, is_label
from newsparse._labels.flat_slug import Slug
from newsparse._labels.flat_wording import is_caption

_REACH: Final = 60
"""Lines before the story in which its headline stands: menus, captions and boxes may come between."""
_INSIDE: Final = 12
"""Lines of the run in which a headline may stand: what came before it was no part of the story."""
_SAMPLE: Final = 4000
_NEARLY: Final = 14
_FOLLOWED: Final = 14
_NEXT: Final = 3
"""Lines under a headline of which one signs it."""
_ASKED: Final = 8
_CAPTIONED: Final = 28
_SHORTEST_CAPTION: Final = 25
_TRAILING: Final = 6
_LATE: Final = 10
_DRAWN: Final = 2
_ABOVE: Final = 8
_KICKER: Final = 34
"""Characters up to which the upper of two lines is a kicker."""
_WORD: Final = re.compile(r"\w{2,}")
_WORDS: Final = 5
_PAIRS: Final = 8
"""Words, and pairs of characters, that are enough to be sure of a share."""
_NAMED: Final = 30
"""What a line gains that says the same as the page's address."""
_TELLING: Final = re.compile(r"\w{4,}|\b\d{2,3}\b")
"""Words of a text without accents that say something: short ones serve grammar, but for numbers."""
_STEM: Final = 5
"""Letters of a word that are compared, so that endings do not matter."""
_STEMS: Final = re.compile(r"(\w{2,5})\w*")


class Words:
    """The words of a story's beginning."""

    __slots__ = ("_stems", "_text")

    def __init__(self, text: str) -> None:
        self._text = text.casefold()
        self._stems = frozenset(_STEMS.findall(self._text))

    def share(self, text: str) -> float:
        """The share of a line's words that the story has, too."""
        folded = text.casefold()
        if folded.isascii():
            plain = {word[:_STEM] for word in _TELLING.findall(folded)}
            return _share(len(plain & self._stems), len(plain), _WORDS)
        if density(text) == 25:
            letters = "".join(_WORD.findall(folded))
            pairs = [letters[at : at + 2] for at in range(len(letters) - 1)]
            return _share(sum(pair in self._text for pair in pairs), len(pairs), _PAIRS)
        words = {
            word[:_STEM] for word in _WORD.findall(folded) if len(word) > 3 or not word.isascii() or word.isdigit()
        }
        return _share(len(words & self._stems), len(words), _WORDS)


def _share(hits: int, words: int, enough: int) -> float:
    """The share of hits, less where there are too few words to be sure."""
    return hits / words * min(1, (hits + 1) / enough) if words else 0


def story_words(lines: list[Line], first: int, last: int) -> Words:
    """The words of the run's first paragraphs."""
    parts, size = [], 0
    for line in lines[first:last]:
        if line.prose:
            parts.append(line.text)
            size += len(line.text)
            if size > _SAMPLE:
                break
    return Words(" ".join(parts)[:_SAMPLE])


def find_headline(
    lines: list[Line],
    first: int,
    last: int,
    *,
    dated: Callable[[list[int]], bool],
    often: dict[str, int],
    slug: Slug | None = None,
) -> tuple[int, float]:
    """The line that is the headline of a run, and its score; -1 where none has a headline's shape.

    Args:
        lines: of the page.
        first: the run's first line.
        last: one past its last.
        dated: whether one of some lines is a byline, a date or a dateline.
        often: how often each text stands on the page.
        slug: the words of the page's address, where it has any.
    """
    words = story_words(lines, first, last)
    scores: dict[int, float] = {}
    for index in _inside(lines, first, last):
        if _is_followed(lines, index, dated):
            scores[index] = _score(lines, index, words, 0, often) - _LATE
    distance = 0
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        distance += not lines[index].bars
        if _is_candidate(lines[index]):
            scores[index] = _score(lines, index, words, distance, often)
    if not scores:
        return -1, 0
    if slug is not None:
        for index in scores:
            scores[index] += _NAMED * slug.share(lines[index].text)
    _weigh_best(lines, scores, dated)
    best = max(scores, key=lambda index: (scores[index], -index))
    return _upper(lines, best, scores), scores[best]


def _weigh_best(lines: list[Line], scores: dict[int, float], dated: Callable[[list[int]], bool]) -> None:
    """Ask the dear questions only of those candidates for which the answer may turn the scale."""
    for index in _best(scores):
        text = lines[index].text
        if lines[index].size > _SHORTEST_CAPTION and is_caption(text):
            scores[index] -= _CAPTIONED
        # A trail ends in the headline, and a tab's title begins with it: the line that both hold is the headline.
        for other in range(index - _TRAILING, index + _TRAILING + 1):
            if other in scores and len(lines[other].text) > len(text) + 3 and text in lines[other].text:
                scores[other] -= _CAPTIONED
                scores[index] += 5
    enough = max(scores.values()) - _FOLLOWED
    for index in _best(scores):
        if scores[index] >= enough and _is_followed(lines, index, dated):
            scores[index] += _FOLLOWED


def _best(scores: dict[int, float]) -> list[int]:
    return sorted(scores, key=lambda index: -scores[index])[:_ASKED]


def _inside(lines: list[Line], first: int, last: int) -> list[int]:
    """Lines of the run that may be its headline: a standfirst or a caption has drawn the run's beginning up, no more."""
    found, prose = [], 0
    for index in range(first, min(first + _INSIDE, last)):
        prose += lines[index].prose
        if prose > _DRAWN:
            break
        if not lines[index].prose and _is_candidate(lines[index]):
            found.append(index)
    return found


def _is_candidate(line: Line) -> bool:
    size = line.size
    return 15 <= size <= 240 and not (line.bars or line.whole) and (line.kind is None or size > 40)


def _score(lines: list[Line], index: int, words: Words, distance: int, often: dict[str, int]) -> float:
    line = lines[index]
    score = 40 * words.share(line.text) - min(distance, 40) * 0.4
    if often.get(line.text, 0) > 1:
        score += 8
        if index + 1 < len(lines) and lines[index + 1].text == line.text:
            score += 20
    if line.ends and line.text[-1] in ".:。":
        score -= 12
    if line.size > 110:
        score -= 10
    if line.size >= 30:
        score += 8
    if line.size < 30 and is_label(line):
        score -= 10
    return score


def _is_followed(lines: list[Line], index: int, dated: Callable[[list[int]], bool]) -> bool:
    """Whether a byline, a date or a dateline comes within the next lines, a standfirst between at most."""
    near: list[int] = []
    for after in range(index + 1, min(index + 6, len(lines))):
        if lines[after].bars or lines[after] is lines[index]:
            continue
        near.append(after)
        if len(near) == _NEXT:
            break
    return dated(near)


def _upper(lines: list[Line], best: int, scores: dict[int, float]) -> int:
    """The uppermost line that is nearly as good: standfirst and captions say the same, and stand below the headline."""
    enough = max(scores[best] - _NEARLY, _NEARLY)
    for index in range(max(0, best - _ABOVE), best):
        if index in scores and scores[index] >= enough and not _is_kicker(lines, index, scores):
            return index
    return best


def _is_kicker(lines: list[Line], index: int, scores: dict[int, float]) -> bool:
    """Whether a line is short, and one of the next rather a headline than a standfirst."""
    line = lines[index]
    if line.size > _KICKER:
        return False
    for after in range(index + 1, min(index + 4, len(lines))):
        other = lines[after]
        if (
            line.size < other.size <= 110
            and scores.get(after, -99) >= scores[index] - _NEARLY
            and other.text[-1] != "."
        ):
            return True
    return False
