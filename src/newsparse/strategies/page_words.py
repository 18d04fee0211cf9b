"""What a paper prints around a story and what stories are made of: the kinds of words that a page needs.

In: nothing. Out: `Words`, one for each language. The words themselves stand in `page_words_table`.
"""

from __future__ import annotations

import attrs

from newsparse.models.article import NoticeKind


@attrs.frozen
class Words:
    """The words of a language, each kind as phrases parted by bars."""

    language: str
    """BCP 47 code."""
    papers: str
    """Names of papers."""
    menu: str
    """Entries of the main menu, which are the sections of the paper."""
    kickers: str
    """Labels over a headline; none is in the menu."""
    who: str
    """Subjects."""
    did: str
    """What they did; each goes with each subject."""
    why: str
    """What may follow a sentence before its full stop."""
    hopes: str
    """Ends of headlines; each goes with each subject."""
    asides: str
    """Headings inside a story."""
    quotes: str
    """What somebody says, without marks."""
    captions: str
    """What stands under a picture."""
    credit: str
    """The label of a picture's credit."""
    notices: str
    """A correction, and a note of the kind of `note`."""
    tags: str
    """Tags."""
    tag_label: str
    related: str
    """Titles over related stories."""
    most_read: str
    latest: str
    teasers: str
    """Headlines of other stories."""
    read_also: str
    """What opens a link between the paragraphs."""
    published: str
    """What stands before the day of the first print."""
    updated: str
    day: str
    """How a day is printed: `{d}`, `{m}` (the month's word) and `{y}`."""
    months: str
    reserved: str
    """What follows the copyright sign, the year and the paper."""
    newsletter: str
    """Title, text and button of the box for the newsletter."""
    share: str
    """Two buttons."""
    home: str
    """The first step of the trail."""
    note: NoticeKind = NoticeKind.EDITORS_NOTE
