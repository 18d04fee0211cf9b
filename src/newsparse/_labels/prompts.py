"""Texts inside the story's element that speak to the reader about the paper: prompts and disclosures.

In: a short text. Out: its role and the rule, or `None`. A newsletter box without a telling class is told by its words:
it asks the reader to do something, and names what the paper offers. Which pieces are worth asking about is decided in
`newsparse._labels.story`: those with links, those that stand apart, and the last.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse._lexicon import prompt_words as words
from newsparse.models.document import Role

LONGEST: Final = 400
"""Characters up to which a text is a prompt."""
_SHORTEST: Final = 10
"""Characters from which a text may be one: cells of tables are shorter."""
_OPENERS: Final = frozenset('"“„«‘‚')
"""What opens a quotation: people in stories ask for things, too."""


class Prompt(NamedTuple):
    """What a text is."""

    role: Role
    rule: str


_ASKED: Final = (
    (words.LETTERS, Prompt(Role.NEWSLETTER, "newsletter.prompt")),
    (words.CHANNELS, Prompt(Role.SHARE, "share.prompt")),
    (words.TALK, Prompt(Role.COMMENTS, "comments.prompt")),
    (words.MONEY, Prompt(Role.PAYWALL, "paywall.prompt")),
)
"""What the paper offers, and what a text is that asks for it."""
_TOLD: Final = (
    (words.RIGHTS, Prompt(Role.RIGHTS, "rights.sentence")),
    (words.DISCLOSURES, Prompt(Role.ADVERTISEMENT, "advertisement.disclosure")),
    (words.SERVICE, Prompt(Role.NEWSLETTER, "newsletter.service")),
    (words.CLOSED, Prompt(Role.PAYWALL, "paywall.sentence")),
    (words.MODERATION, Prompt(Role.COMMENTS, "comments.moderation")),
    (words.ISSUES, Prompt(Role.OTHER, "other.issue")),
    (words.DISCLAIMERS, Prompt(Role.OTHER, "other.disclaimer")),
    (words.EMBEDS, Prompt(Role.CONSENT, "consent.embed")),
)
"""What is said and not asked."""


def find_prompt(text: str) -> Prompt | None:
    """What a text says to its reader, `None` where it tells a story."""
    if not _SHORTEST <= len(text) <= LONGEST or text[0] in _OPENERS:
        return None
    folded = text.casefold()
    if not words.say_any(folded):
        return None
    for told, prompt in _TOLD:
        if told.are_in(folded):
            return prompt
    found = next((prompt for offered, prompt in _ASKED if offered.are_in(folded)), None)
    return found if found is not None and words.ASKS.search(folded) else None
