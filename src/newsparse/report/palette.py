"""The looks of the roles: a group, a colour for light and for dark paper, and a line.

In: nothing. Out: one row for each role. Roles of one group have neighbouring hues, and what is furniture is nearly grey. Colour never
speaks alone: lines differ within a group, and whoever shows a block shows the name of its role, too.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import attrs

from newsparse.models.document import Role


class Group(StrEnum):
    """What a role has to do with the story."""

    TITLE = "title"
    MAKERS = "who, where and when"
    STORY = "story"
    PICTURES = "pictures"
    READING = "further reading"
    NOTES = "notes"
    FURNITURE = "furniture"


class Line(StrEnum):
    """The line beside a block, as CSS names it."""

    SOLID = "solid"
    DOUBLE = "double"
    DASHED = "dashed"
    DOTTED = "dotted"


@attrs.frozen
class Look:
    """How a role is shown."""

    group: Group
    """What it has to do with the story."""
    light: str
    """The colour on light paper, as "#rrggbb"."""
    dark: str
    """The colour on dark paper."""
    line: Line
    """The line beside the block."""


LOOKS: Final[dict[Role, Look]] = {
    Role.HEADLINE: Look(Group.TITLE, "#ad274d", "#e55d7a", Line.SOLID),
    Role.KICKER: Look(Group.TITLE, "#bc4385", "#f779ba", Line.DOUBLE),
    Role.DESCRIPTION: Look(Group.TITLE, "#e15955", "#ff938b", Line.DASHED),
    Role.BYLINE: Look(Group.MAKERS, "#007834", "#47aa62", Line.SOLID),
    Role.DATELINE: Look(Group.MAKERS, "#51892a", "#83be60", Line.DOUBLE),
    Role.DATE: Look(Group.MAKERS, "#00a677", "#59e0ad", Line.DASHED),
    Role.CREDIT: Look(Group.MAKERS, "#647800", "#94ab39", Line.DOTTED),
    Role.AUTHOR_NOTE: Look(Group.MAKERS, "#009c85", "#0fd4bb", Line.SOLID),
    Role.PARAGRAPH: Look(Group.STORY, "#2863ab", "#5894e0", Line.SOLID),
    Role.HEADING: Look(Group.STORY, "#5174c4", "#82a8fd", Line.DOUBLE),
    Role.QUOTE: Look(Group.STORY, "#3b93d5", "#77ccff", Line.DASHED),
    Role.PULLQUOTE: Look(Group.STORY, "#0077ad", "#37aae3", Line.DOTTED),
    Role.LIST_ITEM: Look(Group.STORY, "#6c79cf", "#9fb0ff", Line.DASHED),
    Role.TABLE: Look(Group.STORY, "#00709a", "#00a2ce", Line.DOUBLE),
    Role.CODE: Look(Group.STORY, "#0089a7", "#07bfde", Line.DOTTED),
    Role.CAPTION: Look(Group.PICTURES, "#7f42a6", "#b073da", Line.SOLID),
    Role.EMBED: Look(Group.PICTURES, "#a94ea3", "#e282da", Line.DASHED),
    Role.RELATED: Look(Group.READING, "#974d00", "#cc7d1b", Line.SOLID),
    Role.SECTION_TITLE: Look(Group.READING, "#b65a18", "#f08e54", Line.DOUBLE),
    Role.TEASER: Look(Group.READING, "#b88000", "#f3b94c", Line.DASHED),
    Role.TAGS: Look(Group.READING, "#876a00", "#ba9c13", Line.DOTTED),
    Role.BREADCRUMBS: Look(Group.READING, "#c6603b", "#ff9670", Line.DASHED),
    Role.NOTICE: Look(Group.NOTES, "#007475", "#31a5a5", Line.SOLID),
    Role.RIGHTS: Look(Group.NOTES, "#008893", "#50bdc9", Line.DOTTED),
    Role.MASTHEAD: Look(Group.FURNITURE, "#5f6177", "#8d90a8", Line.SOLID),
    Role.NAVIGATION: Look(Group.FURNITURE, "#6c788d", "#9eacc1", Line.DOTTED),
    Role.NEWSLETTER: Look(Group.FURNITURE, "#948c74", "#cdc4ab", Line.DASHED),
    Role.SHARE: Look(Group.FURNITURE, "#557475", "#86a5a7", Line.DOTTED),
    Role.COMMENTS: Look(Group.FURNITURE, "#738877", "#a8beac", Line.SOLID),
    Role.ADVERTISEMENT: Look(Group.FURNITURE, "#765c57", "#a78b86", Line.DASHED),
    Role.PAYWALL: Look(Group.FURNITURE, "#8a6f76", "#bfa2aa", Line.DOUBLE),
    Role.CONSENT: Look(Group.FURNITURE, "#96869a", "#cfbdd3", Line.DOTTED),
    Role.AI_SUMMARY: Look(Group.FURNITURE, "#70697f", "#a19ab1", Line.DASHED),
    Role.HIDDEN: Look(Group.FURNITURE, "#828282", "#b7b7b7", Line.DOUBLE),
    Role.OTHER: Look(Group.FURNITURE, "#636363", "#929292", Line.SOLID),
}
"""In the order of the legend."""


def ink_on(colour: str) -> str:
    """Black or white, whichever is easier to read on a colour; the contrast is at least 4.5.

    >>> ink_on("#1f4f99"), ink_on("#f3b94c")
    ('#fff', '#000')
    """
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return "#fff" if 1.05 / (luminance + 0.05) > (luminance + 0.05) / 0.05 else "#000"


def _linear(part: float) -> float:
    """A part of sRGB as light, as WCAG computes it."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
