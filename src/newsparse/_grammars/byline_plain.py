"""Bylines of full names and nothing else, as most are: "By Jane Roe", "Ann Roe, John Doe und Max Roe".

In: a byline. Out: the `Byline`, or `None` where anything more stands in it, which the long way reads. What is read here
is what the long way would read, only sooner; a test holds the two to that.

    byline := [label [":"]] name {("," | "/" | "|" | joint) name}
    name   := word [initial] word [word]
"""

from __future__ import annotations

import re
from typing import Final

from newsparse._grammars.byline_items import PLAIN_NAME, is_plain_name
from newsparse._grammars.byline_labels import opens_label, word_label
from newsparse._lexicon.byline_words import JOINTS
from newsparse._lexicon.places import city_country
from newsparse.models.byline import Byline, Contribution, Person

_LONGEST: Final = 160
_JOINTS = "|".join(joint.word for joint in JOINTS if joint.word.isalpha() and not joint.is_native)
_BETWEEN = rf"(?:,\s|\s?[/|]\s?|\s(?:{_JOINTS})\s)"
_WHOLE = re.compile(rf"\A(?:([^\W\d_]+):?\s)?({PLAIN_NAME}(?:{_BETWEEN}{PLAIN_NAME}){{0,9}})")
_OTHER = re.compile(r"[\d@()\[]")
"""What no such byline has in it; a look is cheaper than the pattern."""
_NAME = re.compile(PLAIN_NAME)
_NAMES = re.compile(rf"{PLAIN_NAME}(?:{_BETWEEN}{PLAIN_NAME})*")
_SIGNING = frozenset({Contribution.WRITING, Contribution.REPORTING, Contribution.EDITING})


def read_plain(text: str) -> Byline | None:
    """The byline of a text that has full names alone."""
    match = _WHOLE.fullmatch(text) if len(text) <= _LONGEST and _OTHER.search(text) is None else None
    if match is None:
        return None
    opener, rest = match[1], match[2]
    deed: Contribution | None = Contribution.WRITING
    if opener is not None and opens_label(opener):
        deed = word_label(opener)
    elif opener is not None:
        rest = text  # "Mary Jane Roe"
    if deed is None or deed not in _SIGNING or opens_label(rest):
        return None
    names = _NAME.findall(rest)
    if len(" ".join(names)) < len(rest) and _NAMES.fullmatch(rest) is None:
        return None
    for place, name in enumerate(names):
        if not is_plain_name(name) or (place and (city_country(name) is not None or name in names[:place])):
            return None
    return Byline(tuple([Person(name, contribution=deed) for name in names]), text=text)
